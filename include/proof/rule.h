/*
 * rule: what the rules of the proofreader are made of (proof/proof.h reads with them).
 *
 * A rule looks at one fact at a time, or at the whole announcement, and says report_doubt() where
 * it finds something. It sees only facts that hold: withdrawn ones are passed over. Its message
 * quotes each fact it is about, all but the first with its line, and says what to write.
 */
#ifndef NOTICECAL_PROOF_RULE_H
#define NOTICECAL_PROOF_RULE_H

#include "base/diag.h"
#include "base/pool.h"
#include "facts/ack.h"
#include "facts/facts.h"
#include "proof/holidays.h"

#include <limits.h>
#include <time.h>

struct proof;

/* What else than the file decides whether a rule speaks. */
enum rule_needs { NEEDS_NOTHING, NEEDS_NOW, NEEDS_HOLIDAYS };

/* A table of them ends with one without a name. */
struct proof_rule {
    const char *name; /* permanent: it stands in people's files */
    enum severity severity;
    enum rule_needs needs;
    void (*fact)(struct proof *, const struct fact *); /* this or WHOLE */
    void (*whole)(struct proof *);
};

extern const struct proof_rule windows_rules[], deadlines_rules[], closed_days_rules[],
    actions_rules[], notice_dates_rules[], prose_words_rules[], contacts_rules[];

/* When a fact is, as minutes of UTC (of the wall clock where no zone is known), from FIRST until
 * END, exclusive; LASTS where it has no end and is said to last on: END is then LONG_MAX. KNOWN is
 * false where the end is not said at all: END is then the end of the first day or minute. What
 * recurs is at no one time, so it is not DATED, and rules that compare times leave it out. */
struct reach {
    bool dated, known, lasts;
    long first, end;
};

/* What a fact is about, as its file says it; each may be NULL. */
struct subject {
    const char *what; /* service, what or title */
    const char *scope, *whom, *condition, *impact;
};

/* A reading of one announcement. */
struct proof {
    const struct announcement *announcement;
    time_t now;
    const struct holidays *holidays;
    bool strict;
    struct diag *diag;
    struct pool *pool;
    const struct proof_rule *rule; /* the one at work */
    int reported;                  /* how often it has reported */
    struct reach *reaches;         /* of each fact */
    struct subject *subjects;
    struct acks acks;
};

/* A rule that reports so often is stopped: of thousands of facts that are alike it would speak
 * of each two. */
enum { REPORTS_MAX = 100 };

/* Walks the facts that hold: the one after F, the first for NULL, NULL after the last, or when the
 * rule is stopped. */
const struct fact *rule_next(const struct proof *proof, const struct fact *f);
const struct reach *rule_reach(const struct proof *proof, const struct fact *f);
const struct subject *rule_subject(const struct proof *proof, const struct fact *f);

bool rule_is_window(const struct fact *f);                          /* outage or freeze */
bool rule_is_down(const struct proof *proof, const struct fact *f); /* an outage of all of it */

/* Whether the moment (in minutes, as in a reach) lies in F's time, as far as that is known. */
bool rule_covers(const struct proof *proof, const struct fact *f, long moment);
bool rule_overlap(const struct proof *proof, const struct fact *f, const struct fact *g);

/* Whether both may be about the same place: a scope that is not given is everywhere. */
bool rule_same_place(const struct proof *proof, const struct fact *f, const struct fact *g);
bool rule_same_words(const char *a, const char *b); /* case aside; NULL is only like NULL */

/* An instant of F's wall clock as minutes, as in a reach. */
long rule_minutes(const struct fact *f, struct when when);
/* The last minute of what is stated: a bare date lasts to its 24:00. */
long rule_last_minute(const struct fact *f, struct when when);
long rule_today(const struct proof *proof); /* where the institution is */

/* Words, from the proof's pool: attribute="2020-03-15", freeze "x" (line 12), "Sunday",
 * 2020-03-15. STATED_END is what says when F is over, "" where nothing does. */
const char *rule_attribute(struct proof *proof, const char *name, struct when when);
const char *rule_stated_end(struct proof *proof, const struct fact *f);
const char *rule_other(struct proof *proof, const struct fact *f);
const char *rule_weekday(long day);
const char *rule_day(struct proof *proof, long day);
const char *rule_value(struct proof *proof, xmlNodePtr node, const char *attribute); /* or NULL */
const char *rule_line(struct proof *proof, xmlNodePtr node);                         /* (line 12) */

/* Adds the message, unless it is acknowledged; report_doubt() begins it with what F is. OTHER is
 * the second fact it is about, or NULL. report_doubt_at() is about an element that is no fact. */
void report_doubt(struct proof *proof, const struct fact *f, const struct fact *other,
                  const char *format, ...) __attribute__((format(printf, 4, 5)));
void report_doubt_at(struct proof *proof, xmlNodePtr node, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
