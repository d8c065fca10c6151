/*
 * serialize: an XML document as a person would have typed it.
 *
 * All is libxml2's own serialisation, escapes included, but for the attributes of a tag, which go
 * on to a line of their own, below the first, where the line would get longer than TIDY_WIDTH.
 * White space between elements is that of the document; an element without content is <a/>.
 */
#ifndef NOTICECAL_XML_SERIALIZE_H
#define NOTICECAL_XML_SERIALIZE_H

#include <libxml/tree.h>
#include <stdio.h>

enum { TIDY_WIDTH = 100 };

/* With an XML declaration, in UTF-8. Errors stay with OUT, for ferror(). */
void tidy_print(xmlDocPtr document, FILE *out);

#endif
