/*
 * value_types: what the values of a facts file may be, each type with the half sentence that tells
 * what to write instead.
 *
 * Of values that can be seen to be wrong only by what they mean (a zone that does not exist, an end
 * before its start) the form alone is judged here; the rest is the business of rules/.
 */
#ifndef NOTICECAL_FACTS_VALUE_TYPES_H
#define NOTICECAL_FACTS_VALUE_TYPES_H

#include "xml/vocabulary_model.h"

/* Words for people, as the notice has them. */
extern const struct vocabulary_type type_words, type_short_name;

/* Dates: when_parse() judges them. `day` has no time, `day-or-less` may be a month or a year. */
extern const struct vocabulary_type type_when, type_day, type_day_or_less;

extern const struct vocabulary_type type_every, type_hours;

/* The id of a fact, or of the announcement; that of another fact, or of several. */
extern const struct vocabulary_type type_id, type_reference, type_references;

/* Names of rules of the proofreader. */
extern const struct vocabulary_type type_rule_names;

extern const struct vocabulary_type type_domain, type_zone, type_lang, type_langs, type_revision,
    type_link, type_email;

/* Lists of all that may stand. */
extern const struct vocabulary_type type_yes_no, type_impact, type_certainty, type_status,
    type_repeated_hour;

#endif
