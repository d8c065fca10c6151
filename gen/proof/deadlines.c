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
    const struct subject *a = doubt_subject(p, f), *b = doubt_subject(p, g);

    return f != g && doubt_same_words(a->what, b->what) && doubt_same_words(a->whom, b->whom) &&
           doubt_same_words(a->scope, b->scope);
}

static void due_at_midnight(struct proof *p, const struct fact *f)
{
    if (!is_move(f) || !when_timed(f->to) || f->to.minute != 0)
        return;
    doubt(
        p, f, NULL,
        "has %s, which is the midnight that begins %s; write to=\"%s\" if they are due by the end "
        "of that day, to=\"%s\" if by the end of the day before",
        doubt_attribute(p, "to", f->to), doubt_weekday(f->to.day), doubt_day(p, f->to.day),
        doubt_day(p, f->to.day - 1));
}

static void deadline_in_outage(struct proof *p, const struct fact *f)
{
    long due = is_move(f) && f->to.set ? doubt_last_minute(f, f->to) : 0;

    for (const struct fact *g = due == 0 ? NULL : doubt_next(p, NULL); g != NULL;
         g = doubt_next(p, g)) {
        if (!doubt_is_down(p, g) || !doubt_extent(p, g)->known || !doubt_same_place(p, f, g) ||
            !doubt_covers(p, g, due))
            continue;
        doubt(p, f, g,
              "has %s, while %s still lasts (%s); write a day on which it is over, or correct its "
              "end",
              doubt_attribute(p, "to", f->to), doubt_other(p, g),
              doubt_extent(p, g)->lasts ? "its end is open" : doubt_stated_end(p, g));
    }
}

static long distance(const struct extent *a, const struct extent *b)
{
    return a->end <= b->first ? b->first - a->end : b->end <= a->first ? a->first - b->end : -1;
}

static void old_day_untouched(struct proof *p, const struct fact *f)
{
    const struct fact *nearest = NULL;
    long least = LONG_MAX;

    if (!is_move(f) || !doubt_extent(p, f)->dated)
        return;
    for (const struct fact *g = doubt_next(p, NULL); g != NULL; g = doubt_next(p, g)) {
        long far = distance(doubt_extent(p, f), doubt_extent(p, g));
        if (g->kind != FACT_OUTAGE || !doubt_extent(p, g)->dated || !doubt_same_place(p, f, g))
            continue;
        if (far == -1 || !doubt_extent(p, g)->known)
            return;
        if (far < least) {
            nearest = g;
            least = far;
        }
    }
    if (nearest != NULL)
        doubt(p, f, nearest,
              "moves deadlines of a day (%s) that no outage touches: the nearest is %s (%s, %s); "
              "look at the day again",
              doubt_attribute(p, "falling-on", f->falling_on), doubt_other(p, nearest),
              doubt_attribute(p, "from", nearest->from), doubt_stated_end(p, nearest));
}

static const char *where_to(struct proof *p, const struct fact *f)
{
    return f->kind == FACT_DEADLINE_KEPT ? "they stay"
           : f->to.set                   ? doubt_attribute(p, "to", f->to)
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
    for (const struct fact *g = doubt_next(p, NULL); g != NULL; g = doubt_next(p, g)) {
        bool told = g->kind == FACT_DEADLINE_KEPT || (is_move(g) && g < f);
        if (!told || !same_deadlines(p, f, g) || !share_old_days(f, g) ||
            (is_move(g) && same_day(f->to, g->to)))
            continue;
        doubt(p, f, g,
              "(%s) and %s (%s) are about the same deadlines; write one fact, or what tells them "
              "apart as what, scope or for",
              where_to(p, f), doubt_other(p, g), where_to(p, g));
    }
}

static void deadline_moved_twice(struct proof *p, const struct fact *f)
{
    if (!is_move(f) || !f->to.set)
        return;
    for (const struct fact *g = doubt_next(p, NULL); g != NULL; g = doubt_next(p, g)) {
        if (!is_move(g) || !same_deadlines(p, f, g) || share_old_days(f, g) ||
            !old_days_hold(g, f->to.day))
            continue;
        doubt(p, f, g,
              "has %s, but deadlines of that day are moved by %s (%s); write where they end up",
              doubt_attribute(p, "to", f->to), doubt_other(p, g), where_to(p, g));
    }
}

const struct doubt_rule doubt_deadlines[] = {
    {"due-at-midnight", DIAG_WARNING, NEEDS_NOTHING, due_at_midnight, NULL},
    {"deadline-in-outage", DIAG_WARNING, NEEDS_NOTHING, deadline_in_outage, NULL},
    {"old-day-untouched", DIAG_WARNING, NEEDS_NOTHING, old_day_untouched, NULL},
    {"deadlines-contradict", DIAG_WARNING, NEEDS_NOTHING, deadlines_contradict, NULL},
    {"deadline-moved-twice", DIAG_WARNING, NEEDS_NOTHING, deadline_moved_twice, NULL},
    {NULL, DIAG_WARNING, NEEDS_NOTHING, NULL, NULL},
};
