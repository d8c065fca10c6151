/*
 * check_names: the elements and attributes of a document, each judged by its name alone: what is
 * unknown or misspelled and what was meant, which attributes are missing, where text must not
 * stand. The copy is mended: what was misspelled gets the name that was meant and is judged on as
 * that, the rest is taken out.
 */
#ifndef NOTICECAL_XML_CHECK_NAMES_H
#define NOTICECAL_XML_CHECK_NAMES_H

#include "xml/repair.h"

/* Judges all the copy from its root element, which is one of TYPE, and sets the types of its
 * shadows. */
void names_check(struct mend *mend, const struct grammar_type *type);

#endif
