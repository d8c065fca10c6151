/*
 * repair: a copy of a document in which what was reported is mended, so that a validator goes on to
 * find the next mistake instead of stopping at, or repeating, the first.
 *
 * Every node of the copy has a shadow that says what it was in the document: messages are about
 * that, and use its lines and names. What was put in to fill a gap has none; nothing is said of
 * it. An element of the document of which something was said is marked by a non-NULL _private.
 */
#ifndef NOTICECAL_XML_REPAIR_H
#define NOTICECAL_XML_REPAIR_H

#include "base/diag.h"
#include "base/pool.h"
#include "xml/schema_model.h"

#include <libxml/tree.h>
#include <stdbool.h>

struct mend {
    struct pool *pool;
    struct diag *diag;
    const char *file;
    const struct grammar *grammar;
    xmlDocPtr copy;
    xmlNodePtr removed; /* keeps what is taken out of the copy until the end */
};

struct shadow {
    xmlNodePtr origin;               /* of an attribute, its element */
    const struct grammar_type *type; /* as which it is judged; NULL until its names were checked */
    bool told;                       /* its value was reported */
    bool moved;
};

/* DOC, whose elements' _private must be NULL, as a copy with shadows. */
void mend_begin(struct mend *mend, xmlDocPtr doc);
void mend_end(struct mend *mend); /* frees the copy; the pool is the caller's */

struct shadow *
mend_shadow(const void *node); /* of any node of the copy, an attribute too; or NULL */

/* Reports an error in ELEMENT of the copy, at its line in the document, and marks it there. */
void mend_tell(struct mend *mend, xmlNodePtr element, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

void mend_mark(xmlNodePtr element); /* marks it, as mend_tell() does */

/* ELEMENT as messages call it: outage "filing", or without an id just its name. */
const char *mend_subject(struct mend *mend, const xmlNode *element);
const char *mend_name(struct mend *mend, const xmlNode *element); /* as written in the document */
int mend_line(const xmlNode *element);                            /* likewise */

/* The line in the document on which the first word of TEXT of the copy stands. */
int mend_text_line(const xmlNode *text);

/* The value of the attribute NAME or NULL; the text of an element or attribute. In the pool. */
const char *mend_attribute(struct mend *mend, const xmlNode *element, const char *name);
const char *mend_text(struct mend *mend, const void *node);

/* "<a>, <b>, …" with OPEN "<" and CLOSE ">". */
const char *mend_join(struct mend *mend, const char *const *words, size_t count, const char *open,
                      const char *close);

void mend_remove(struct mend *mend, xmlNodePtr element);

#endif
