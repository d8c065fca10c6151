/*
 * sentence: the sentence in full, with weekdays and both inclusive dates.
 */
#ifndef NOTICECAL_WORDING_SENTENCE_H
#define NOTICECAL_WORDING_SENTENCE_H

#include "calendar/entry.h"
#include "wording/speech.h"

/* Links are in it as wording/blocks.h has them. */
const char *sentence_of(const struct speech *speech, const struct entry *entry);

/* Of a fact that has no entry: what recurs, or depends on something. */
const char *sentence_of_fact(const struct speech *speech, const struct fact *fact);

/* Of an action in a list: "Before Monday, March 16, 2020: Link your account." */
const char *sentence_of_action(const struct speech *speech, const struct fact *fact);

/* A and B, one behind the other; either may be NULL. */
const char *sentence_join(const struct speech *speech, const char *a, const char *b);

#endif
