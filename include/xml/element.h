/*
 * element: elements and their attributes, asked for by name. There are no namespaces.
 */
#ifndef NOTICECAL_XML_ELEMENT_H
#define NOTICECAL_XML_ELEMENT_H

#include "base/pool.h"

#include <libxml/tree.h>
#include <stdbool.h>

/* Whether NODE is an element, and called NAME. */
bool element_is(const xmlNode *node, const char *name);

/* The first child of PARENT that is an element NAME, or the next such one behind NODE; or NULL. */
xmlNodePtr element_first(const xmlNode *parent, const char *name);
xmlNodePtr element_next(const xmlNode *node, const char *name);

bool element_has(const xmlNode *node, const char *attribute);

/* Whether NODE's ATTRIBUTE is VALUE, or is not there where VALUE is NULL. */
bool element_says(const xmlNode *node, const char *attribute, const char *value);

/* The value of NODE's ATTRIBUTE, a copy in POOL; or NULL. */
const char *element_attribute(struct pool *pool, const xmlNode *node, const char *attribute);

#endif
