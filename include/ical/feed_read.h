/*
 * feed_read: a feed as it was published, back to its entries: what earlier runs published, and the
 * proof that a feed says what it was made from.
 *
 * Reads what ical/feed_write.c writes. Instants are computed from the feed's own VTIMEZONE, as
 * clients do. An entry read back has no fact, no announcement, no role; see calendar/entry.h.
 */
#ifndef NOTICECAL_ICAL_FEED_READ_H
#define NOTICECAL_ICAL_FEED_READ_H

#include "calendar/entry.h"

struct pool;

/* What a feed says of itself, NULL where it says nothing. The name and what it is about are in it
 * twice, the second time for clients that do not know the standard property. */
struct feed_head {
    const char *uid, *name, *x_name, *about, *x_about, *color, *href, *source;
};

/* The entries in the BYTES of a feed, in their order, and its head, from POOL: 0; or -1 with *WHY
 * saying what is wrong with it, in words that follow the file's name. */
int feed_read_bytes(const char *bytes, size_t size, struct pool *pool, struct feed_head *head,
                    struct entries *entries, const char **why);

/* The entries in the file NAME in DIRECTORY; a file that is not there has no entries. */
int feed_read_file(const char *directory, const char *name, struct pool *pool,
                   struct entries *entries, const char **why);

/* What the calendar in the file NAME of DIRECTORY is called, from POOL; NULL where it cannot be
 * told. */
const char *feed_read_name(const char *directory, const char *name, struct pool *pool);

#endif
