/*
 * recall: a feed as it was published, back to its entries: the memory of earlier runs, and the
 * proof that a feed says what it was made from.
 *
 * Reads what feed.c writes. Instants are computed from the feed's own VTIMEZONE, as clients do. An
 * entry read back has no fact, no announcement, no role; see entry.h.
 */
#ifndef NOTICECAL_RECALL_H
#define NOTICECAL_RECALL_H

#include "entry.h"

struct pool;

/* The entries in the BYTES of a feed, in their order, from POOL: 0; or -1 with *WHY saying what is
 * wrong with it, in words that follow the file's name. */
int recall_entries(const char *bytes, size_t size, struct pool *pool, struct entries *entries,
                   const char **why);

/* The same of the file NAME in DIRECTORY; a file that is not there has no entries. */
int recall_file(const char *directory, const char *name, struct pool *pool, struct entries *entries,
                const char **why);

#endif
