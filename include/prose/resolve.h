/*
 * resolve: which days the dates of a text are.
 *
 * A date without a year has that of the other end of its span, else one in which the facts hold it,
 * else one in which its weekday is right, else the first from a month before the notice was issued.
 * One that is a number alone ("the 9th") has the month of the date before it. A weekday alone is
 * one that the facts hold within a week of the date before it.
 */
#ifndef NOTICECAL_PROSE_RESOLVE_H
#define NOTICECAL_PROSE_RESOLVE_H

#include "prose/scan.h"

/* The days that the facts hold, in any order. */
struct resolve_days {
    const long *day;
    size_t count;
};

struct sense {
    bool set;        /* DAY is what is meant */
    bool impossible; /* there is no such date */
    bool guessed;    /* the year, or the month too, is not said anywhere */
    long day;
};

/* What each mention means, as far as it is a date; in POOL. ISSUED is a day. */
struct sense *resolve_dates(struct pool *pool, const struct mentions *mentions,
                            const struct resolve_days *stated, long issued);

#endif
