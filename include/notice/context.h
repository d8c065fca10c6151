/*
 * context: what the checks of a notice against its facts share (notice/compare.h makes them).
 *
 * Each rule has a permanent name, which stands in facts/ack.c and in brackets behind its message:
 *
 *     notice.txt:17: warning: "Friday, March 14, 2020": … [notice-weekday]
 */
#ifndef NOTICECAL_NOTICE_CONTEXT_H
#define NOTICECAL_NOTICE_CONTEXT_H

#include "base/diag.h"
#include "facts/ack.h"
#include "notice/facts_dates.h"
#include "prose/resolve.h"
#include "prose/scan.h"

struct context {
    struct pool *pool;
    struct diag *diag;
    enum severity severity; /* of all that is found */
    const char *path;       /* of the notice */
    const char *facts;      /* the path of the facts */
    struct mentions all;
    struct facts_dates dates;
    const struct sense *senses; /* of all */
    struct acks *acks;          /* what the facts say has been seen */
};

/* The words of M in quotes, with their column where the line has the same words twice. */
const char *context_quote(const struct context *c, const struct mention *m);

/* H as a message points to it: from="2020-03-13" in line 27 of facts.xml. */
const char *context_facts_date(const struct context *c, const struct facts_date *h);

/* Any date of the facts that is DAY, or NULL. */
const struct facts_date *context_on(const struct context *c, long day);

/* Whether the attribute of H is one of NAMES. */
bool context_named(const struct facts_date *h, const char *names);

/* The day that time or zone I of the notice is of; not set where nothing says. */
const struct sense *context_day(const struct context *c, size_t i);

/* Whether the facts acknowledge RULE: the announcement, or one that holds the day of M or in which
 * H stands, which may be NULL. */
bool context_acknowledged(const struct context *c, const char *rule, const struct mention *m,
                          const struct facts_date *h);

/* Adds the message, which is of M and names H, or no other than NULL, unless it is acknowledged. */
#define context_report(c, m, h, rule, format, ...)                                                 \
    (context_acknowledged(c, rule, m, h)                                                           \
         ? (void)0                                                                                 \
         : diag_add((c)->diag, (c)->severity, (struct where){(c)->path, (m)->line},                \
                    "%s" format " [" rule "]", context_quote(c, m), __VA_ARGS__))

/* The checks of mention I: each passes over what is not of its kind. */
void compare_date(const struct context *c, size_t i);
void compare_time(const struct context *c, size_t i);
void compare_zone(const struct context *c, size_t i);

/* Whether the time M, said of DAY, is that of H; or of H's own day, whichever that is. */
bool compare_is_time(const struct facts_date *h, const struct mention *m, long day);
bool compare_is_time_of_day(const struct facts_date *h, const struct mention *m);

#endif
