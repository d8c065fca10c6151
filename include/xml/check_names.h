/*
 * check_names: attributes and elements that are not known where they stand: what was meant by them,
 * where they belong, or what could stand there.
 */
#ifndef NOTICECAL_XML_CHECK_NAMES_H
#define NOTICECAL_XML_CHECK_NAMES_H

#include "xml/report.h"

#include <stdint.h>

/* Bit I stands for attribute or child I of an element, as vocabulary_find_attribute() counts. */
typedef uint64_t names_set;

/* Reports ATTRIBUTE, which ELEMENT, an IS, cannot have. The number of the attribute that was meant,
 * which is not one of SEEN; VOCABULARY_MOST where that is not known. */
size_t names_attribute(struct judge *judge, xmlNodePtr element, const struct vocabulary_element *is,
                       names_set seen, const xmlAttr *attribute);

/* The same of CHILD, and of the children of its parent, an IS. A child with a namespace has the
 * number of its name. */
size_t names_child(struct judge *judge, xmlNodePtr child, const struct vocabulary_element *is,
                   names_set seen);

/* "an" or "a". */
const char *names_article(const char *name);

#endif
