#include "rules/recurring.h"

#include "calendar/entry.h"
#include "tz/dst_rules.h"
#include "tz/tz.h"
#include "xml/element.h"

static void begins_somewhere(const struct fact *f, struct diag *diag)
{
    bool needs = f->kind == FACT_OUTAGE || f->kind == FACT_FREEZE || f->kind == FACT_PERIOD ||
                 f->kind == FACT_ALTERNATIVE || f->kind == FACT_REQUIREMENT;

    if (needs && !f->from.set && f->every.days == 0 && !element_has(f->node, "begins-with") &&
        !element_has(f->node, "during"))
        fact_error(diag, f, "%s",
                   "has no from; write the day or the time at which it begins, or begins-with and "
                   "the id of the fact it begins with");
    if (f->kind == FACT_DEADLINE_MOVE && !f->falling_on.set && !element_has(f->node, "falling"))
        fact_error(diag, f, "%s",
                   "has no falling-on; write the day from which deadlines are moved, or falling "
                   "and what the notice says of it");
    if (f->kind == FACT_DEADLINE_MOVE && f->falling_on.set && element_has(f->node, "falling"))
        fact_error(diag, f, "%s", "has both falling-on and falling; write only one of them");
}

static bool has_times(const struct fact *f)
{
    return when_timed(f->from) || when_timed(f->through) || when_timed(f->until) ||
           when_timed(f->end_earliest) || when_timed(f->end_latest);
}

/* What recurs does so on whole days, or at hours; its dates are the first and the last of them. */
static void recurs_rightly(const struct fact *f, struct diag *diag)
{
    static const char *const only[] = {"hours", "shown-from"};

    for (size_t i = 0; f->every.days == 0 && i < sizeof only / sizeof *only; i++)
        if (element_has(f->node, only[i]))
            fact_error(diag, f, "has %s but does not recur; write every, or leave it out", only[i]);
    if (f->every.days == 0)
        return;
    if (element_has(f->node, "hours") && f->hour_count == 0)
        fact_error(diag, f, "%s", "hours has one that ends when it begins; write when it ends");
    if (has_times(f))
        fact_error(diag, f, "%s",
                   "recurs, so its from and its end are days; write the times as hours");
    if (f->from.set && f->shown_from.set)
        fact_error(diag, f, "%s", "has both from and shown-from; write only one of them");
    if (element_has(f->node, "resumes"))
        fact_error(diag, f, "%s", "recurs, so it does not resume once; leave resumes out");
}

/* The last day that is stated or a bound, included; of days only. */
static struct when last_day(const struct fact *f)
{
    struct extent e = {0};
    struct fact as_if_held = *f;

    as_if_held.withdrawn_on = (struct when){0};
    if (f->every.days != 0 && !has_times(f))
        e = extent_of(&as_if_held, ROLE_WINDOW);
    return extent_last_day(&e);
}

/* A calendar describes a zone by one pair of yearly rules. */
static void recurs_in_one_zone(const struct fact *f, struct diag *diag)
{
    struct when from = f->from.set ? f->from : f->shown_from;
    time_t first, last;

    if (f->every.days == 0 || f->hour_count == 0 || !from.set || !tz_known(f->zone))
        return;
    first = (time_t)when_minutes(from) * 60;
    last = last_day(f).set ? (time_t)when_minutes(last_day(f)) * 60
                           : first + (time_t)RECURRING_YEARS * 366 * 86400;
    if (dst_rules_find(f->zone, first - 86400, last + 2 * 86400).form == DST_RULES_NONE)
        fact_error(
            diag, f,
            "recurs over a change of the rules of %s, which calendars cannot describe; write "
            "a last day before it as through",
            f->zone);
}

/* The first time is written with the zone alone, which has to say which instant that is. */
static void first_time_is_plain(const struct fact *f, struct diag *diag)
{
    struct when from = f->from.set ? f->from : f->shown_from;
    time_t instants[2];

    if (f->every.days == 0 || !from.set || !tz_known(f->zone))
        return;
    for (size_t i = 0; i < f->hour_count; i++) {
        const struct hours *h = &f->hours[i];
        long day = recurrence_first(f->every, from.day), next = h->to > h->from ? day : day + 1;
        if (tz_instants(f->zone, day * 1440 + h->from, instants) != 1 ||
            tz_instants(f->zone, next * 1440 + h->to, instants) != 1)
            fact_error(diag, f, "%s",
                       "recurs, and on its first day clocks change at that hour; write its first "
                       "time as a fact of its own, and a later from here");
    }
}

static void recurs_at_all(const struct fact *f, struct diag *diag)
{
    struct when from = f->from.set ? f->from : f->shown_from;
    struct when last = last_day(f);

    if (f->every.days != 0 && from.set && last.set &&
        recurrence_first(f->every, from.day) > last.day)
        fact_error(diag, f, "%s",
                   "has no such day before it is over; write the days of every, or a later end");
}

static void hours_in_a_zone(const struct fact *f, struct diag *diag)
{
    if (f->zone == NULL && f->hour_count > 0)
        fact_error(diag, f, "%s",
                   "hours has times, but it is not known in which zone; write the zone of the "
                   "institution on <announcement>, like zone=\"America/New_York\", or leave the "
                   "hours out");
}

void recurring_check(const struct fact *f, struct diag *diag)
{
    begins_somewhere(f, diag);
    recurs_rightly(f, diag);
    recurs_at_all(f, diag);
    recurs_in_one_zone(f, diag);
    first_time_is_plain(f, diag);
    hours_in_a_zone(f, diag);
}
