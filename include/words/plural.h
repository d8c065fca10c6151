/*
 * plural: which form of a word a number wants, by the rules of CLDR, which ICU knows.
 *
 * In English 1 is "one" and all else "other"; in Polish 2 is "few" and 5 "many". A language that
 * CLDR does not know has "other" alone.
 */
#ifndef NOTICECAL_WORDS_PLURAL_H
#define NOTICECAL_WORDS_PLURAL_H

#include "words/phrases.h"

struct plural;

struct plural *plural_new(const char *lang);
void plural_free(struct plural *plural); /* NULL is fine */

/* One of WHEN_ZERO to WHEN_OTHER. */
unsigned long plural_of(const struct plural *plural, long n);

/* All that are taken by whole numbers that people count with; and all that there are: in French
 * "many" is for millions only. */
unsigned long plural_all(const struct plural *plural);
unsigned long plural_known(const struct plural *plural);

#endif
