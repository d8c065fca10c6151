/*
 * validate: a document judged by an XSD, every mistake told once, in plain words.
 *
 * The schema must have no target namespace, name its types, and declare the document element
 * first; its messages are as good as its xs:documentation (xml/schema_model.h). Ids are the
 * attributes named `id`, with an xs:unique on them.
 *
 * How: the names are judged first and mended in a copy (xml/check_names.h). libxml2 then validates
 * the copy again and again, while xml/check_order.h mends what it says of the order of children,
 * since it skips the rest of a parent after one mistake there. What it says of values in the last
 * round is told.
 */
#ifndef NOTICECAL_XML_VALIDATE_H
#define NOTICECAL_XML_VALIDATE_H

#include "base/diag.h"

#include <libxml/tree.h>
#include <stdbool.h>

struct xml_schema;

/* Takes over XSD, the document at PATH; NULL after messages where it is no schema. */
struct xml_schema *schema_new(xmlDocPtr xsd, const char *path, struct diag *diag);
void schema_free(struct xml_schema *schema); /* NULL is fine */

/* Judges DOC, read from FILE. Elements with a mistake get a non-NULL _private. False where the
 * root element is another, after a message about that alone. */
bool schema_check(const struct xml_schema *schema, xmlDocPtr doc, const char *file,
                  struct diag *diag);

#endif
