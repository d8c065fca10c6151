/*
 * xsd: the nodes of a schema document, found by what they are and what they are called.
 *
 * The schema has no target namespace, so that only what is built in has a prefix. Nothing is
 * judged here: the document is one that libxml2 has compiled.
 */
#ifndef NOTICECAL_XML_XSD_H
#define NOTICECAL_XML_XSD_H

#include "base/pool.h"

#include <libxml/tree.h>
#include <stdbool.h>
#include <stddef.h>

bool xsd_is(const xmlNode *node, const char *name); /* <xs:NAME> */
bool xsd_is_type(const xmlNode *node);              /* complexType or simpleType */

/* The value of an attribute, in the document; NULL where NODE has it not or is no element. */
const char *xsd_get(const xmlNode *node, const char *name);
bool xsd_has(const xmlNode *node, const char *name, const char *value);

const xmlNode *xsd_child(const xmlNode *node, const char *name); /* the first <xs:NAME> in it */

/* The global KIND called NAME in the schema that AT belongs to; NULL for none. */
const xmlNode *xsd_global(const xmlNode *at, const char *kind, const char *name);
const xmlNode *xsd_global_type(const xmlNode *at, const char *name); /* of either kind */

/* What a type is made from: the type it restricts or extends, or the members of a union. */
enum { XSD_BASES_MAX = 16 };
struct xsd_bases {
    const xmlNode *list[XSD_BASES_MAX]; /* NULL for a built-in type */
    const char *names[XSD_BASES_MAX];
    size_t count;
    bool members;
};

/* Adds to BASES, {0} at first, those of TYPE; names are in POOL or in the document. */
void xsd_bases(struct pool *pool, const xmlNode *type, struct xsd_bases *bases);

#endif
