/*
 * week_grid: the calendar weeks in which entries begin or end, and how each lies in them: a
 * picture, of which templates/weeks.xsl only makes SVG.
 *
 * Weeks begin on Monday. One in which nothing begins or ends is left out, as it looks like the one
 * before; of what recurs, only the first and the last time count for that, but every time is shown
 * that falls into a week that is there. Times are those of the entry's own wall clock.
 *
 * Lengths are units of the picture, which is GRID_WIDTH wide: a day is 110 wide; a week has 44 for
 * its heading and its days, 36 for each lane (label above, bar below), 8 behind them, and 16 for
 * each arrow that leaves it. What is measured along the days is in tenths of them.
 */
#ifndef NOTICECAL_PAGE_WEEK_GRID_H
#define NOTICECAL_PAGE_WEEK_GRID_H

#include "calendar/entry.h"

struct pool;

enum { WEEK_MINUTES = 7 * 1440, GRID_LEFT = -28, GRID_WIDTH = 826 };

/* Where words stand. */
struct grid_text {
    long x, y; /* X in tenths */
    bool end;  /* they end there, instead of beginning */
};

/* One entry in one week, or one of its times. Y counts from the week's top. */
struct bar {
    const struct entry *entry;
    size_t number;     /* of the entry among all */
    long from, to;     /* minutes since the week began, within it, from < to */
    bool begins, ends; /* its start, or its end, is in this week; an open one never ends */
    size_t lane;       /* from 0; each entry has one of its own in a week */
    bool labelled;     /* the first in its lane */
    bool moment;       /* a sign, which keeps to its day, instead of a length of time */
    long left, right;  /* what it takes, in tenths */
    const char *path;  /* its outline, as SVG writes it */
};

struct week {
    long monday; /* a day, as in base/date.h */
    long more;   /* how many weeks before it are left out since the one before */
    struct bar *bars;
    size_t count;
    size_t lanes;
    long arrows;    /* that leave it */
    long y, bottom; /* its top; and the lower edge of its grid, from there */
};

/* From the day on which a deadline fell to the one to which it has moved. Its words begin beside
 * the new bar, or end before it or under the lanes. */
struct arrow {
    const struct entry *from;
    const char *path;
    bool beside;
    long begin, end, y; /* of the words; along the days in tenths */
};

/* No more weeks than that are shown: the first. */
enum { WEEKS_MAX = 12 };

struct week_grid {
    struct week *week;
    size_t count;
    bool cut; /* there are more behind */
    struct arrow *arrows;
    size_t arrow_count;
    long height;
};

/* Those of COUNT entries, sorted by start, from POOL. */
struct week_grid week_grid_of(const struct entry *const *entries, size_t count, struct pool *pool);

/* Where a label of so many CHARACTERS stands: it begins with its bar; where it would not fit there,
 * it ends with its bar, or else with the week. */
struct grid_text bar_label(const struct bar *bar, size_t characters);
struct grid_text arrow_label(const struct arrow *arrow, size_t characters);

/* TENTHS as SVG writes it: "412.5". */
const char *grid_number(struct pool *pool, long tenths);

#endif
