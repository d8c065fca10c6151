/*
 * dst_rules: the two yearly rules that a zone's clocks follow in a span of time.
 *
 * The rules are fitted to what libc says (tz/tz.h), so they are the simplest ones that are exact in
 * the span, not tzdata's own: "the first Sunday of November", and not since when. This is pure but
 * for the reading of zone data; it knows no iCalendar.
 *
 * What can be said in two such rules has one more limit: each must have been followed by a true
 * change of the zone in the years around the span. A zone that changes its standard time once and
 * for all has no second rule, and none is made up.
 */
#ifndef NOTICECAL_TZ_DST_RULES_H
#define NOTICECAL_TZ_DST_RULES_H

#include "tz/tz.h"

/* "On the nth WEEKDAY of MONTH, when the clock shows SECOND": NTH is 1 to 4, or -1 for the last. */
struct dst_rule {
    int month;   /* from 1 */
    int weekday; /* 0 is Sunday */
    int nth;
    long second;         /* of that day, by the clock that is about to change */
    struct tz_offset to; /* as it was after a true change by this rule */
    long from;           /* seconds east of UTC, like to.seconds */
};

/* What the clock shows when it changes by RULE in YEAR: seconds since 1970-01-01T00:00. */
time_t dst_rule_wall(const struct dst_rule *rule, int year);

enum dst_rules_form {
    DST_RULES_PAIR,  /* the rules `down` and `up`, year for year, are exact in the span */
    DST_RULES_FIXED, /* the offset `at_first` is, since the span has no change */
    DST_RULES_NONE,
};

struct dst_rules {
    enum dst_rules_form form;
    int first_year;            /* of the span's first instant, by the wall clock */
    struct tz_offset at_first; /* what the clock shows then */
    struct dst_rule down, up;  /* of DST_RULES_PAIR: to the smaller offset, and back from there */
};

/* The rules of ZONE, which tz_known(), from the instant FIRST to LAST, both included. Of several
 * pairs it is the one that stays exact for the most years after the span, then before it: that
 * tells "the last Sunday" from "the fourth", and gives the same pair as the span grows. Where
 * FIXED is exact too, a pair is preferred if it is exact in all the days of the span's years. */
struct dst_rules dst_rules_find(const char *zone, time_t first, time_t last);

#endif
