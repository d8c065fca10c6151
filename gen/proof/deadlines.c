/* Doubts about moved deadlines (proof/rule.h). */
#include "proof/rule.h"

static bool is_move(const struct fact *f)
{
    return f->kind == FACT_DEADLINE_MOVE;
}

static long last_old_day(const struct fact *f)
{
    return f->falling_through.set ? f->falling_through.day : f->falling_on.day;
}

static bool old_days_hold(const struct fact *f, long day)
{
    return f->falling_on.set && f->falling_on.day <= day && day <= last_old_day(f);
}

/* Whether both are about the same deadlines of the same people. */
static bool same_deadlines(struct proof *p, const struct fact *f, const struct fact *g)
{
    const struct subject *a = rule_subject(p, f), *b = rule_subject(p, g);

    return f != g && rule_same_words(a->what, b->what) && rule_same_words(a->whom, b->whom) &&
           rule_same_words(a->scope, b->scope);
}

static void due_at_midnight(struct proof *p, const struct fact *f)
{
    if (!is_move(f) || !when_timed(f->to) || f->to.minute != 0)
        return;
    report_doubt(
        p, f, NULL,
        "has %s, which is the midnight that begins %s; write to=\"%s\" if they are due by the end "
        "of that day, to=\"%s\" if by the end of the day before",
        rule_attribute(p, "to", f->to), rule_weekday(f->to.day), rule_day(p, f->to.day),
        rule_day(p, f->to.day - 1));
}

static void deadline_in_outage(struct proof *p, const struct fact *f)
{
    long due = is_move(f) && f->to.set ? rule_last_minute(f, f->to) : 0;

    for (const struct fact *g = due == 0 ? NULL : rule_next(p, NULL); g != NULL;
         g = rule_next(p, g)) {
        if (!rule_is_down(p, g) || !rule_reach(p, g)->known || !rule_same_place(p, f, g) ||
            !rule_covers(p, g, due))
            continue;
        report_doubt(
            p, f, g,
            "has %s, while %s still lasts (%s); write a day on which it is over, or correct its "
            "end",
            rule_attribute(p, "to", f->to), rule_other(p, g),
            rule_reach(p, g)->lasts ? "its end is open" : rule_stated_end(p, g));
    }
}

static long distance(const struct reach *a, const struct reach *b)
{
    return a->end <= b->first ? b->first - a->end : b->end <= a->first ? a->first - b->end : -1;
}

static void old_day_untouched(struct proof *p, const struct fact *f)
{
    const struct fact *nearest = NULL;
    long least = LONG_MAX;

    if (!is_move(f) || !rule_reach(p, f)->dated)
        return;
    for (const struct fact *g = rule_next(p, NULL); g != NULL; g = rule_next(p, g)) {
        long far = distance(rule_reach(p, f), rule_reach(p, g));
        if (g->kind != FACT_OUTAGE || !rule_reach(p, g)->dated || !rule_same_place(p, f, g))
            continue;
        if (far == -1 || !rule_reach(p, g)->known)
            return;
        if (far < least) {
            nearest = g;
            least = far;
        }
    }
    if (nearest != NULL)
        report_doubt(
            p, f, nearest,
            "moves deadlines of a day (%s) that no outage touches: the nearest is %s (%s, %s); "
            "look at the day again",
            rule_attribute(p, "falling-on", f->falling_on), rule_other(p, nearest),
            rule_attribute(p, "from", nearest->from), rule_stated_end(p, nearest));
}

static const char *where_to(struct proof *p, const struct fact *f)
{
    return f->kind == FACT_DEADLINE_KEPT ? "they stay"
           : f->to.set                   ? rule_attribute(p, "to", f->to)
                                         : "without a new day";
}

static bool same_day(struct when a, struct when b)
{
    return a.set == b.set && (!a.set || (a.day == b.day && a.minute == b.minute));
}

static bool share_old_days(const struct fact *f, const struct fact *g)
{
    if (!f->falling_on.set || !g->falling_on.set)
        return true; /* a deadline-kept of all days */
    return f->falling_on.day <= last_old_day(g) && g->falling_on.day <= last_old_day(f);
}

static void deadlines_contradict(struct proof *p, const struct fact *f)
{
    if (!is_move(f))
        return;
    for (const struct fact *g = rule_next(p, NULL); g != NULL; g = rule_next(p, g)) {
        bool told = g->kind == FACT_DEADLINE_KEPT || (is_move(g) && g < f);
        if (!told || !same_deadlines(p, f, g) || !share_old_days(f, g) ||
            (is_move(g) && same_day(f->to, g->to)))
            continue;
        report_doubt(
            p, f, g,
            "(%s) and %s (%s) are about the same deadlines; write one fact, or what tells them "
            "apart as what, scope or for",
            where_to(p, f), rule_other(p, g), where_to(p, g));
    }
}

static void deadline_moved_twice(struct proof *p, const struct fact *f)
{
    if (!is_move(f) || !f->to.set)
        return;
    for (const struct fact *g = rule_next(p, NULL); g != NULL; g = rule_next(p, g)) {
        if (!is_move(g) || !same_deadlines(p, f, g) || share_old_days(f, g) ||
            !old_days_hold(g, f->to.day))
            continue;
        report_doubt(
            p, f, g,
            "has %s, but deadlines of that day are moved by %s (%s); write where they end up",
            rule_attribute(p, "to", f->to), rule_other(p, g), where_to(p, g));
    }
}

const struct proof_rule deadlines_rules[] = {
    {"due-at-midnight", DIAG_WARNING, NEEDS_NOTHING, due_at_midnight, NULL},
    {"deadline-in-outage", DIAG_WARNING, NEEDS_NOTHING, deadline_in_outage, NULL},
    {"old-day-untouched", DIAG_WARNING, NEEDS_NOTHING, old_day_untouched, NULL},
    {"deadlines-contradict", DIAG_WARNING, NEEDS_NOTHING, deadlines_contradict, NULL},
    {"deadline-moved-twice", DIAG_WARNING, NEEDS_NOTHING, deadline_moved_twice, NULL},
    {NULL, DIAG_WARNING, NEEDS_NOTHING, NULL, NULL},
};
