/*
 * week_grid: the calendar weeks in which entries begin or end, and how each lies in them, for a
 * picture.
 *
 * Weeks begin on Monday. One in which nothing begins or ends is left out, as it looks like the one
 * before; of what recurs, only the first and the last time count for that, but every time is shown
 * that falls into a week that is there. Times are those of the entry's own wall clock.
 */
#ifndef NOTICECAL_PAGE_WEEK_GRID_H
#define NOTICECAL_PAGE_WEEK_GRID_H

#include "calendar/entry.h"

struct pool;

enum { WEEK_MINUTES = 7 * 1440 };

/* One entry in one week, or one of its times. */
struct bar {
    const struct entry *entry;
    long from, to;     /* minutes since the week began, within it, from < to */
    bool begins, ends; /* its start, or its end, is in this week; an open one never ends */
    size_t lane;       /* from 0; each entry has one of its own in a week */
};

struct week {
    long monday; /* a day, as in base/date.h */
    long more;   /* how many weeks before it are left out since the one before */
    struct bar *bars;
    size_t count;
};

/* No more weeks than that are shown: the first. */
enum { WEEKS_MAX = 26 };

struct week_grid {
    struct week *week;
    size_t count;
    bool cut; /* there are more behind */
};

/* Those of COUNT entries, sorted by start, from POOL. */
struct week_grid week_grid_of(const struct entry *const *entries, size_t count, struct pool *pool);

#endif
