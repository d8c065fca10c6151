/*
 * facts_dates: every date that a facts file holds, wherever it stands in it.
 *
 * By the form of values, not by their names, so that no element or attribute of the vocabulary is
 * missed: a value that is a date or a time is one; a value or a text of several words is prose, and
 * the dates in it stand in words.
 */
#ifndef NOTICECAL_NOTICE_FACTS_DATES_H
#define NOTICECAL_NOTICE_FACTS_DATES_H

#include "facts/facts.h"
#include "prose/language.h"
#include "prose/resolve.h"

enum facts_date_kind {
    FACTS_DATE_DAY,   /* a date, with or without a time */
    FACTS_DATE_CLOCK, /* a time of no day in particular */
};

struct facts_date {
    enum facts_date_kind kind;
    struct where where;
    const char *element; /* what it stands in, for a message: outage "filing" */
    const char *name;    /* the attribute; NULL for words */
    const char *value;   /* as it is written */
    struct when when;    /* of FACTS_DATE_CLOCK only the minute */
    const xmlNode *fact; /* the element below the root that it stands in, or the root */
    size_t node;         /* which element: those of one fact's own have the same */
    bool needed;         /* a notice has to mention it */
    bool recurs;         /* a notice may mention the weekday instead */
};

struct facts_dates {
    struct facts_date *date;
    size_t count;
    const char **zones; /* those of the facts, each once */
    size_t zone_count;
    long
        issued; /* the day of the notice; the first of the facts where it is not known to the day */
};

/* The days of LIST; in POOL. */
struct resolve_days facts_dates_days(struct pool *pool, const struct facts_dates *list);

/* In POOL. The dates of what a notice need not mention are not needed: what a fact was before, what
 * is withdrawn, when a notice was first issued that has been revised. */
struct facts_dates facts_dates_of(struct pool *pool, const struct announcement *announcement,
                                  const struct language *language, bool day_first);

#endif
