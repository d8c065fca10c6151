/*
 * prose/: what a text says of when, in the words of its language. It knows no facts. In: the text
 * of a notice; out: the dates, times and spans that it mentions.
 *
 * scan: the dates and times that a text speaks of.
 *
 * Pure: it knows the words of a language (prose/language.h) and nothing of facts. It takes a text
 * as it stands, line ends within a date included, and gives what is said, not what is meant: a year
 * that is left out stays left out, and a weekday may be a wrong one.
 */
#ifndef NOTICECAL_PROSE_SCAN_H
#define NOTICECAL_PROSE_SCAN_H

#include "base/pool.h"
#include "prose/language.h"
#include "prose/mention.h"

#include <stdbool.h>

/* TEXT is valid UTF-8. DAY_FIRST: 3/4/2020 is April 3. */
struct mentions scan_text(struct pool *pool, const char *text, const struct language *language,
                          bool day_first);

#endif
