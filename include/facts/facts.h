/*
 * facts/: what announcements say. In: an XML document; out: its facts, with the dates that are tied
 * to others filled in, in one language or another.
 *
 * facts: what one announcement says, as its XML file says it.
 *
 * The nouns between facts/read.c, which fills them, and all that comes after. Only what decides
 * about dates, identity and addresses is taken into C; words for people stay in the document, where
 * the wording templates find them. Everything lives as long as the announcement (facts/read.h).
 */
#ifndef NOTICECAL_FACTS_FACTS_H
#define NOTICECAL_FACTS_FACTS_H

#include "base/date.h"
#include "base/diag.h"
#include "facts/recurrence.h"

#include <libxml/tree.h>
#include <stdbool.h>
#include <stddef.h>

enum fact_kind {
    FACT_OUTAGE,        /* a service is down, or less than whole, for a while */
    FACT_FREEZE,        /* nobody can register for a while */
    FACT_REQUIREMENT,   /* what is needed from a day on */
    FACT_ACTION,        /* what somebody should do */
    FACT_DEADLINE_MOVE, /* deadlines of one day are due on another */
    FACT_DEADLINE_KEPT, /* deadlines expressly stay */
    FACT_MILESTONE,     /* something begins, opens, goes live */
    FACT_PERIOD,        /* some time in which nothing is down */
    FACT_ALTERNATIVE,   /* what can be used meanwhile */
};

/* How the notice puts a time. */
enum certainty { CERTAIN, EXPECTED, LATEST, EARLIEST };

/* Which of the two a wall-clock time is that happens twice, when clocks are set back. */
enum repeated_hour { REPEATED_UNSAID, REPEATED_FIRST, REPEATED_SECOND };

struct fact {
    struct where where;
    enum fact_kind kind;
    const char *element;    /* its name in the file: "outage" */
    const char *id;         /* unique in the announcement; "" only where the file lacks it */
    const char *zone;       /* its own or the announcement's; NULL where neither is given */
    const char *needed_for; /* ids with spaces between them, or NULL */
    const char *withdrawn;  /* why it no longer holds, or NULL */
    struct when withdrawn_on;
    bool tentative, past; /* past: it was over when the notice was written */
    bool conditional;     /* it depends on something that has no date */
    /* Of its times; of those that say when it is over, where that is another. */
    enum repeated_hour repeated_hour, end_repeated_hour;
    /* The notice's own words for the hours of its beginning and its end, and for an end that is
     * open, so that it lasts on; or NULL. */
    const char *hour, *end_hour, *open_end;

    /* Dates as stated; those the kind does not have are not set. `through` and `falling_through`
     * are included, `until` is where it ends, `before` is the day after the last. It ends no
     * sooner than `end_earliest` and no later than `end_latest`, which are included. Those that
     * are tied to another fact are filled in (facts/tied_dates.h). */
    struct when from, through, until, end_earliest, end_latest, before, resumes;
    struct when falling_on, falling_through, to, at;
    enum certainty from_is, end_is, resumes_is, to_is, at_is;

    /* What recurs does so within these dates. shown_from stands in for a first day that the notice
     * does not state. HOUR_COUNT is 0 where it is whole days. */
    struct recurrence every;
    struct hours hours[HOURS_MAX];
    size_t hour_count;
    struct when shown_from;

    bool counts_as; /* a period whose days count as others in computing time */

    bool sound;      /* it keeps to the vocabulary: only then are the fields above reliable */
    xmlNodePtr node; /* the element itself */
};

/* An error in a fact, which is named by its element and id. */
#define fact_error(diag, fact, format, ...)                                                        \
    diag_error(diag, (fact)->where, "%s \"%s\": " format, (fact)->element, (fact)->id, __VA_ARGS__)

struct contact {
    const char *name, *email; /* email may be NULL */
};

struct announcement {
    struct where where;
    const char *id, *domain;
    const char *lang;            /* the first of its languages */
    const char *langs;           /* all of them, with spaces between them */
    const char *zone;            /* or NULL */
    const char *href;            /* where the notice itself is published, or NULL */
    const char *issued_text;     /* as it is written: "2020-01-14", "2020-01", "2020" */
    struct when issued, revised; /* issued is set only where it is a whole date */
    int revision;
    const char *title;
    struct contact issuer; /* its name, and its own address */
    struct contact *contacts;
    size_t contact_count;
    struct fact *facts; /* in the order of the file */
    size_t fact_count;

    xmlDocPtr document;
    struct pool *pool; /* owns all of the above but the document */
};

#endif
