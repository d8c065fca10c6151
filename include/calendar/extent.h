/*
 * extent: what is known of when something begins and ends, decided once.
 *
 * A notice states a day or an hour, or gives words for the hour, or only a bound, or says that
 * nothing is known yet, or that it lasts until further order. extent_of() takes that from a fact,
 * and whatever tells of it (feed, words, page, picture, table, JSON, CSV, log of changes, status
 * file) asks here and decides nothing itself: none of these turns into another on the way.
 *
 * Only an iCalendar entry cannot be open: extent_shown() says from when until when one is shown.
 * Where the notice has no such end (extent_endless()) that is how long it is seen in a calendar,
 * and nothing else: it is neither told as an end nor taken for one. Only its notice ends it.
 *
 * How an end is said in English (a beginning likewise, with "from" and "began"), by KNOWN:
 *
 *     STATED   a time              until 12:00 pm on Sunday, October 5
 *              included            through Sunday, October 5; through 11:59 pm on Sunday …
 *              a day, not included until Monday, October 6
 *              some_time           until later that day, or: until some time on Monday, October 6
 *              HOUR                until Monday, October 6 (in the afternoon)
 *              repeated            until the second 1:30 am on Sunday, November 1
 *              expected            until … (expected)
 *              by_resuming         as until; what is known is only when it works again
 *     BOUNDED  not_after           until 12:00 pm on Sunday, October 5 at the latest
 *              not_after, expected expected to end by 12:00 pm on Sunday, October 5
 *              not_before          at least until 12:00 pm on Sunday; included: at least through …
 *              both                no sooner than … and no later than …
 *     LASTING  LASTING itself      until further order
 *              and not_before      at least through Sunday, October 5, and until further order
 *     OPEN                         no end announced
 *
 * What goes_on has the days of its beginning alone: "from then on", or of deadlines, "no new date
 * announced".
 *
 * A beginning that is BOUNDED: "from Friday, October 3 at the latest" (not_after) or "at the
 * earliest"; of a moment, as when something goes live, "by Friday, October 3" and "no sooner than
 * …". A beginning that is OPEN: the notice does not say since when; no words mention it.
 */
#ifndef NOTICECAL_CALENDAR_EXTENT_H
#define NOTICECAL_CALENDAR_EXTENT_H

#include "facts/facts.h"

#include <time.h>

/* Which part of a fact: also what an entry tells of it (calendar/entry.h). */
enum role {
    ROLE_WINDOW,  /* the whole time that a state lasts */
    ROLE_RESUMES, /* when it is over */
    ROLE_OLD_DAY, /* the days from which deadlines were moved */
    ROLE_NEW_DAY, /* the day on which they are due */
    ROLE_FROM,    /* the first day on which something is needed or can be done */
    ROLE_LAST,    /* the last day on which it can be done */
    ROLE_POINT,   /* a milestone */
};

enum known { KNOWN_STATED, KNOWN_BOUNDED, KNOWN_OPEN, KNOWN_LASTING };

/* A day, or a time: what the clock shows, and then the instant. Not set where WHEN is not. */
struct moment {
    struct when when;
    time_t instant;
    enum repeated_hour repeated; /* which of the two it is, where the clock shows it twice */
};

/* A beginning or an end. */
struct limit {
    enum known known;
    bool expected;    /* the notice hedges it */
    struct moment at; /* STATED: the day, or the time */
    struct moment not_before,
        not_after;       /* BOUNDED: one of them, or both; LASTING: perhaps the first */
    bool included;       /* an end: it lasts through that day or time */
    bool some_time;      /* an end: in the course of the day AT; see HOUR */
    bool by_resuming;    /* an end: known only from when it works again */
    const char *hour;    /* the notice's own words for the hour of AT, or NULL */
    const char *lasting; /* LASTING: its own words for that */
};

struct extent {
    const char *zone; /* of its times; NULL where it has none, or (read back) they are UTC */
    struct limit begin, end;
    /* It is not over with its end: what is needed from a day on has no last one, or deadlines are
     * moved from a day to none. */
    bool goes_on;
};

/* What FACT says of ROLE, which it has. Its zone is one that is known, or NULL. */
struct extent extent_of(const struct fact *fact, enum role role);

/* What WHEN is in ZONE, which may be NULL; and what INSTANT is there, in UTC where it is NULL. */
struct moment moment_of(const char *zone, struct when when, enum repeated_hour repeated);
struct moment moment_at(const char *zone, time_t instant);

/* From when until when (exclusive, as DTEND is) it is shown in a calendar. NOW, in the extent's
 * zone or ZONE, matters only to what is LASTING: that is shown through the Sunday of next week, so
 * that it changes once a week and stands for a week yet whenever the next run comes. What was
 * WITHDRAWN on a day lasts no longer than the week of that day. The two may differ in being timed:
 * a bare day begins and ends at midnight. */
struct showing {
    enum role role;
    const char *zone;
    struct when withdrawn;
    time_t now;
};
struct shown {
    struct moment start, end;
};
struct shown extent_shown(const struct extent *extent, const struct showing *showing);

/* What an entry from START until END tells by itself, as instants too where it is timed: midnights
 * are those of days. It is what is known of an entry of which nothing else is said. */
struct extent extent_of_shown(const char *zone, struct moment start, struct moment end);

/* Whether the end is only how long it is shown: it is open, or lasting. */
bool extent_open(const struct extent *extent);

/* Whether it is not over until its notice says so: also where only a bound from below is known. */
bool extent_endless(const struct extent *extent);

/* When it is over, exclusive, as far as that is known: not set where it is endless. */
struct moment extent_over_at(const struct extent *extent);
bool extent_over(const struct extent *extent, const char *zone, time_t now);

/* The last day of it, included, that is stated or a bound; not set where there is none. */
struct when extent_last_day(const struct extent *extent);

/* Whether STATUS is TENTATIVE: the notice hedges the thing itself, or its beginning. A bound holds,
 * and a hedged end of what surely begins is said beside that end. */
bool extent_tentative(const struct extent *extent, const struct fact *fact);

bool extent_same(const struct extent *a, const struct extent *b);

/* Whether both are bound to the same days or times, however sure, and in whatever words. */
bool extent_same_moments(const struct extent *a, const struct extent *b);

/* Whether any of it is a time, not a day. */
bool extent_timed(const struct extent *extent);

bool limit_same(const struct limit *a, const struct limit *b);

const char *known_name(enum known known); /* "stated" …: permanent */

#endif
