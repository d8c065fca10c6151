/*
 * vocabulary: every element and attribute of a facts file, where it stands and what it may hold.
 *
 * The one table from which a file is judged (xml/validate.h), its dates are read (facts/read.h) and
 * listed (facts/stated.h), and its words are looked for in other languages (facts/translation.h).
 * An element or attribute more is one line here, and one in templates/announcement.xsd, which tells
 * the same to people's XML editors; tests/unit/facts/vocabulary.c holds the two together, and
 * noticecal-facts(5) explains it all. What a table cannot say (an end before its start) is judged
 * in rules/.
 */
#ifndef NOTICECAL_FACTS_VOCABULARY_H
#define NOTICECAL_FACTS_VOCABULARY_H

#include "facts/value_types.h"
#include "xml/vocabulary_model.h"

extern const struct vocabulary announcement_vocabulary;

/* What may stand in the child NAME of an announcement ("outage"), which there is. The attributes
 * that have a `field` are dates of a fact, or how sure these are: it is the offset of the
 * struct when or enum certainty in struct fact. */
const struct vocabulary_element *vocabulary_fact(const char *name);

/* Attribute I of those that hold words in another language; NULL past the last. Names of people and
 * places are none of them, since they stay where they are not translated. */
const char *vocabulary_translated(size_t i);

#endif
