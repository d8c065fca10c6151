/*
 * validate: a document judged by a vocabulary, every mistake told once, in plain words.
 *
 * One walk over the document, which stays as it is. What is misspelt is told, and judged on as what
 * was meant; what is unknown is told, and what stands in it is passed over.
 */
#ifndef NOTICECAL_XML_VALIDATE_H
#define NOTICECAL_XML_VALIDATE_H

#include "base/diag.h"
#include "xml/vocabulary_model.h"

#include <libxml/tree.h>
#include <stdbool.h>

/* Judges DOCUMENT, read from FILE. Elements with a mistake get a non-NULL _private, but for those
 * that are only referred to something that is not there. False where the root element is another,
 * after a message about that alone. */
bool validate(xmlDocPtr document, const struct vocabulary *vocabulary, const char *file,
              struct diag *diag);

#endif
