#include "proof/proof.h"

#include "base/spelling.h"
#include "proof/rule.h"

#include <string.h>

/* What the reading itself finds. */
static const struct proof_rule ack_unknown = {"ack-unknown", DIAG_ERROR, NEEDS_NOTHING, NULL, NULL};
static const struct proof_rule ack_unused = {"ack-unused", DIAG_WARNING, NEEDS_NOTHING, NULL, NULL};

static const struct proof_rule *const tables[] = {
    windows_rules,      deadlines_rules,   closed_days_rules, actions_rules,
    notice_dates_rules, prose_words_rules, contacts_rules,
};

enum { TABLES = sizeof tables / sizeof *tables, RULES_MAX = 100 };

/* All rules of the tables, one after the other: NULL after the last. */
static const struct proof_rule *rule_at(size_t i)
{
    for (size_t t = 0; t < TABLES; t++)
        for (const struct proof_rule *rule = tables[t]; rule->name != NULL; rule++)
            if (i-- == 0)
                return rule;
    return NULL;
}

static const struct proof_rule *rule_named(const char *name)
{
    const struct proof_rule *rule;

    for (size_t i = 0; (rule = rule_at(i)) != NULL; i++)
        if (strcmp(rule->name, name) == 0)
            return rule;
    return strcmp(ack_unused.name, name) == 0 ? &ack_unused : NULL;
}

/* Acknowledgements ===================================================================== */

/* The name most like an unknown one; else one that has a word of it. */
static const char *likely(const char *name)
{
    const char *names[RULES_MAX], *found;
    size_t count = 0, length = strcspn(name, "-");

    for (const struct proof_rule *rule; count < RULES_MAX && (rule = rule_at(count)) != NULL;)
        names[count++] = rule->name;
    for (size_t i = 0; count < RULES_MAX && ack_notice_rules[i] != NULL; i++)
        names[count++] = ack_notice_rules[i];
    found = spelling_nearest(name, names, count);
    for (size_t i = 0; found == NULL && i < count; i++)
        if (strncmp(names[i], name, length) == 0 && names[i][length] == '-')
            found = names[i];
    return found;
}

static void find_unknown(struct proof *p)
{
    p->rule = &ack_unknown;
    p->reported = 0;
    for (size_t i = 0; i < p->acks.count; i++) {
        const struct ack *a = &p->acks.ack[i];
        const char *meant;
        if (rule_named(a->name) != NULL || ack_is_of_notice(a->name))
            continue;
        meant = likely(a->name);
        report_doubt_at(p, a->node, "ack names \"%s\", which is no rule; %s%s%s", a->name,
                        meant == NULL ? "write a name as a warning has it in brackets"
                                      : "did you mean \"",
                        meant == NULL ? "" : meant, meant == NULL ? "" : "\"?");
    }
}

static bool may_come_back(const struct proof *p, const struct proof_rule *rule)
{
    return rule == NULL || rule->needs == NEEDS_NOW ||
           (rule->needs == NEEDS_HOLIDAYS && p->holidays == NULL);
}

static void find_unused(struct proof *p)
{
    p->rule = &ack_unused;
    p->reported = 0;
    for (size_t i = 0; i < p->acks.count; i++) {
        const struct ack *a = &p->acks.ack[i];
        if (!a->used && !may_come_back(p, rule_named(a->name)))
            report_doubt_at(p, a->node,
                            "%s acknowledges \"%s\", which finds nothing there; take it out", a->of,
                            a->name);
    }
}

/* What the rules ask about ============================================================== */

/* Whether END is the day on which F began at an hour: it ends in the course of that. */
static bool ends_that_day(const struct fact *f, struct when end)
{
    return end.set && !when_timed(end) && when_timed(f->from) && end.day == f->from.day;
}

/* The last date that F states, included; not set where its end is open. */
static struct when stated_last(const struct fact *f, struct when first)
{
    struct when none = {0};

    if (f->before.set)
        return (struct when){true, f->before.day - 1, WHOLE_DAY};
    if (f->falling_on.set && f->falling_through.set)
        return f->falling_through;
    if (f->through.set)
        return f->through;
    if (f->end_latest.set || (f->end_earliest.set && f->open_end == NULL))
        return f->end_latest.set ? f->end_latest : f->end_earliest;
    if (ends_that_day(f, f->until) || ends_that_day(f, f->resumes))
        return (struct when){true, f->from.day, WHOLE_DAY};
    return rule_is_window(f) ? none : first;
}

/* The first and the last of the dates that a fact states. */
static void stated(const struct fact *f, struct when *first, struct when *last)
{
    *first = f->falling_on.set ? f->falling_on : f->at.set ? f->at : f->from;
    *last = stated_last(f, *first);
    if (!first->set)
        *first = *last;
}

static struct reach reach(const struct fact *f)
{
    struct reach e = {.known = true};
    struct fact end = *f; /* as its end is to be read */
    struct when first, last;

    stated(f, &first, &last);
    e.dated = first.set && f->every.days == 0;
    if (!e.dated)
        return e;
    end.repeated_hour = f->end_repeated_hour;
    e.first = rule_minutes(f, first);
    if (last.set)
        e.end = rule_last_minute(&end, last) + (when_timed(last) ? 0 : 1);
    else if (f->until.set || f->resumes.set)
        e.end = rule_minutes(&end, f->until.set ? f->until : f->resumes);
    else if (f->open_end != NULL)
        e = (struct reach){true, true, true, e.first, LONG_MAX};
    else
        e = (struct reach){true, false, false, e.first, rule_last_minute(f, first) + 1};
    if (e.end <= e.first)
        e.end = e.first + 1;
    return e;
}

static struct subject subject(struct proof *p, const struct fact *f)
{
    struct subject s = {
        .what = rule_value(p, f->node, "service"),
        .scope = rule_value(p, f->node, "scope"),
        .whom = rule_value(p, f->node, "for"),
        .condition = rule_value(p, f->node, "if"),
        .impact = rule_value(p, f->node, "impact"),
    };

    if (s.what == NULL)
        s.what = rule_value(p, f->node, "what");
    if (s.what == NULL)
        s.what = rule_value(p, f->node, "title");
    return s;
}

static void prepare(struct proof *p)
{
    size_t count = p->announcement->fact_count;

    p->reaches = pool_alloc(p->pool, count * sizeof *p->reaches);
    p->subjects = pool_alloc(p->pool, count * sizeof *p->subjects);
    for (size_t i = 0; i < count; i++) {
        p->reaches[i] = reach(&p->announcement->facts[i]);
        p->subjects[i] = subject(p, &p->announcement->facts[i]);
    }
}

/* The reading ========================================================================== */

static void apply(struct proof *p)
{
    p->reported = 0;
    if (p->rule->whole != NULL)
        p->rule->whole(p);
    for (const struct fact *f = rule_next(p, NULL); p->rule->fact != NULL && f != NULL;
         f = rule_next(p, f))
        p->rule->fact(p, f);
    if (p->reported >= REPORTS_MAX)
        diag_add(p->diag, p->strict ? DIAG_ERROR : p->rule->severity, p->announcement->where,
                 "there may be more of this kind, which are told when these are gone [%s]",
                 p->rule->name);
}

void proof_read(const struct announcement *announcement, const struct proof_request *request,
                struct diag *diag)
{
    struct proof p = {
        .announcement = announcement,
        .now = request->now,
        .holidays = request->holidays,
        .strict = request->strict,
        .diag = diag,
        .pool = pool_new(),
    };

    p.acks = acks_of(p.pool, announcement);
    find_unknown(&p);
    if (request->warnings) {
        prepare(&p);
        for (size_t i = 0; (p.rule = rule_at(i)) != NULL; i++)
            apply(&p);
        find_unused(&p);
    }
    pool_free(p.pool);
}
