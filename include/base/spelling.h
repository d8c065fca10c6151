/*
 * spelling: of a few words the one that was meant.
 */
#ifndef NOTICECAL_BASE_SPELLING_H
#define NOTICECAL_BASE_SPELLING_H

#include <stddef.h>

/* Of COUNT words the one of which WORD is most likely a misspelling: one letter in three may be
 * wrong, missing, too many, or changed about with its neighbour. Case does not count. NULL where
 * none is near. */
const char *spelling_nearest(const char *word, const char *const *words, size_t count);

/* How many letters of A must be put in, left out, changed or changed about with a neighbour to make
 * B of it; case does not count. INT_MAX where one has more than 40
 * letters. */
int spelling_distance(const char *a, const char *b);

#endif
