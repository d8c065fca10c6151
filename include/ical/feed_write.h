/*
 * ical/: iCalendar both ways. In: entries, or a feed as it was published; out: a feed, or its
 * entries.
 *
 * feed_write: entries to one iCalendar file that every client shows right.
 *
 * RFC 5545 and 7986, as libical writes them, less its faults; which property serves which client
 * is said beside it in ical/feed_write.c. The bytes depend on nothing but the feed and the system's
 * time-zone data.
 */
#ifndef NOTICECAL_ICAL_FEED_WRITE_H
#define NOTICECAL_ICAL_FEED_WRITE_H

#include "calendar/entry.h"

struct pool;

struct feed {
    const char *uid;          /* of the calendar itself: permanent */
    const char *name, *about; /* one line each */
    const char *color;        /* a CSS3 name */
    const char *href;         /* where the notice is published, or NULL */
    const char *source;       /* where the feed itself will be, or NULL */
    const struct entry **entries;
    size_t count; /* at least 1: an empty VCALENDAR breaks clients */
};

/* Whether every entry has an organizer: only then are they in the feed, and METHOD:PUBLISH. */
bool feed_has_organizers(const struct feed *feed);

/* Its name as the file has it, which is shorter where Outlook wants it so; perhaps from POOL. */
const char *feed_name(const struct feed *feed, struct pool *pool);

/* Takes what recurs in a way that FEED cannot express (ical/zone_uses.h) out of its entries, COUNT
 * of them, into LEFT, which has room for all. There is no such thing in the feed of one
 * announcement (rules/rules.h), if it has no more than one that recurs. */
void feed_leave_out(struct feed *feed, const struct entry **left, size_t *count, struct pool *pool);

/* The file's bytes, *SIZE of them, from POOL. */
const char *feed_write(const struct feed *feed, struct pool *pool, size_t *size);

#endif
