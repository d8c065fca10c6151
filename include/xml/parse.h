/*
 * parse: UTF-8 text to an XML tree, or to events, or to plain words about why it is not
 * well-formed.
 *
 * Entities, DOCTYPEs, more than a set depth are refused while parsing, before anything is built
 * from them. Nothing is opened and nothing printed: the handlers that libxml2 keeps per process
 * are set for the time of the call and put back.
 *
 * What does not keep the parser from going on ("&" not escaped, an unknown entity, an attribute
 * twice) is all reported; of the others the first, since those after it are its consequences.
 */
#ifndef NOTICECAL_XML_PARSE_H
#define NOTICECAL_XML_PARSE_H

#include "base/diag.h"

#include <libxml/tree.h>
#include <stdbool.h>
#include <stddef.h>

/* The tree of TEXT, for xmlFreeDoc(); NULL after a message with FILE and line. MAX_DEPTH is how
 * deeply elements may be nested. */
xmlDocPtr parse_text(const char *text, size_t length, const char *file, int max_depth,
                     struct diag *diag);

/* The same without a tree, for what is read once from front to end, at a third of the cost. The
 * values of attributes have no NUL behind; TEXT comes in pieces. LINE is where a start tag ends. */
struct parse_attribute {
    const char *name, *value;
    size_t length;
};
struct parse_events {
    void (*begins)(void *context, int line, const char *name,
                   const struct parse_attribute *attributes, size_t count);
    void (*text)(void *context, int line, const char *text, size_t length);
    void (*ends)(void *context);
};

/* False after messages; what was told by events before is not to be used then. */
bool parse_told(const char *text, size_t length, const char *file, int max_depth,
                const struct parse_events *events, void *context, struct diag *diag);

#endif
