/*
 * check_values: what is wrong with the value of an attribute or the text of an element, and what to
 * write instead: what was meant where that can be told, else the hint of its type. Marks and blanks
 * that look like others (a curly quote, a no-break space, an en dash) are named.
 */
#ifndef NOTICECAL_XML_CHECK_VALUES_H
#define NOTICECAL_XML_CHECK_VALUES_H

#include "xml/report.h"

/* Judges VALUE, that of the attribute NAME of ELEMENT, or its text where NAME is NULL. Reports it
 * where it is none of TYPE, and says whether it is one. */
bool values_check(struct judge *judge, xmlNodePtr element, const char *name,
                  const struct vocabulary_type *type, const char *value);

/* What to write where TYPE is wanted: "write a date like …". */
const char *values_wanted(struct judge *judge, const struct vocabulary_type *type);

#endif
