/*
 * stated: the dates that a fact states, by the names of their attributes.
 */
#ifndef NOTICECAL_FACTS_STATED_H
#define NOTICECAL_FACTS_STATED_H

#include "facts/facts.h"

struct stated {
    const char *name; /* of the attribute: "falling-on" */
    struct when when;
    enum repeated_hour repeated_hour; /* which it is of the two, where clocks go back */
};

enum { STATED_MAX = 11 };

/* Those of FACT that are set, dates that a tie fills in included, in the order of the vocabulary
 * (facts/vocabulary.h), but not shown-from, which no notice states; how many there are. */
size_t stated_dates(const struct fact *fact, struct stated list[STATED_MAX]);

#endif
