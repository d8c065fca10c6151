/*
 * number_forms: dates that are numbers.
 *
 *     2020-03-13     2020/03/13     3/13/2020     3/13/20     3/13     3-13-2020     13.03.2020
 */
#ifndef NOTICECAL_PROSE_NUMBER_FORMS_H
#define NOTICECAL_PROSE_NUMBER_FORMS_H

#include "base/date.h"
#include "prose/lexer.h"

/* The date that begins with token AT, the year 0 where it has none: the token behind it, or 0 where
 * there is none. DAY_FIRST: 3/4/2020 is April 3; with points the day is first in any case. LED: a
 * word before it makes a date of two numbers alone. The day may be one that its month has not. */
size_t number_form_match(const struct token *tokens, size_t at, bool led, bool day_first,
                         struct civil *date);

#endif
