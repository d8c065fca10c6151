/*
 * check_values: what is wrong with the value of an attribute or the text of an element, and what to
 * write instead. The words come from the type: its enumeration, its hint, and for a date from
 * when_parse().
 */
#ifndef NOTICECAL_XML_CHECK_VALUES_H
#define NOTICECAL_XML_CHECK_VALUES_H

#include "xml/repair.h"

/* Reports the value of ATTRIBUTE of ELEMENT, both of the copy, or of the text of ELEMENT where
 * ATTRIBUTE is NULL, as one its type does not allow; once for each, however often it is called. */
void values_tell(struct mend *mend, xmlNodePtr element, xmlAttrPtr attribute);

/* The same if its type is a date and its value is none. A schema's pattern cannot know all that
 * when_parse() does, so this asks about every date, whatever the schema says of it. */
void values_check_date(struct mend *mend, xmlNodePtr element, xmlAttrPtr attribute);

/* What to write where TYPE is wanted, to end a message with: "; HINT", or the values there are, or
 * "" where nothing is known. */
const char *values_instead(struct mend *mend, const struct grammar_type *type);

#endif
