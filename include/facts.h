/*
 * facts: what one announcement says, as its XML file says it.
 *
 * The nouns between read.c, which fills them, and all that comes after. Only what decides about
 * dates, identity and addresses is taken into C; words for people stay in the document, where the
 * wording templates find them. Everything lives as long as the announcement (read.h).
 */
#ifndef NOTICECAL_FACTS_H
#define NOTICECAL_FACTS_H

#include "date.h"
#include "diag.h"

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
    bool tentative;
    bool until_further; /* the notice says in words that the end is open: it lasts on */
    enum repeated_hour repeated_hour;

    /* Dates as stated; those the kind does not have are not set. `through` and `falling_through`
     * are included, `until` is where it ends, `before` is the day after the last. */
    struct when from, through, until, before, resumes, falling_on, falling_through, to, at;
    enum certainty end_is, resumes_is, to_is;

    bool sound;      /* the schema is content with it: only then are the fields above reliable */
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
    const char *id, *domain, *lang;
    const char *zone; /* or NULL */
    const char *href; /* where the notice itself is published, or NULL */
    struct when issued, revised;
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
