/*
 * word_list: words with blanks between them, as an attribute holds them: "en fr".
 *
 * Blanks may stand before, behind and in any number. An empty list has no word, and no list has an
 * empty one, so that every walk comes to its end.
 */
#ifndef NOTICECAL_BASE_WORD_LIST_H
#define NOTICECAL_BASE_WORD_LIST_H

#include "base/pool.h"

#include <stdbool.h>
#include <stddef.h>

/* The first word of *LIST, *LENGTH octets long, behind which *LIST then is; NULL at its end. */
const char *word_list_next(const char **list, size_t *length);

/* The same, as a copy in POOL. */
const char *word_list_take(struct pool *pool, const char **list);

/* Whether WORD is one of LIST, which may be NULL. */
bool word_list_has(const char *list, const char *word);

#endif
