#include "base/date_text.h"
#include "notice/context.h"

#include <stdlib.h>

static bool is_at(const struct facts_date *h, long day, int minute)
{
    return when_timed(h->when) && (h->kind == FACTS_DATE_CLOCK || h->when.day == day) &&
           h->when.minute == minute;
}

/* 00:00 of DAY: as a time, as 24:00 of the day before, or as a whole day that begins or ends. */
static bool is_midnight(const struct facts_date *h, long day)
{
    if (when_timed(h->when))
        return is_at(h, day, 0) || is_at(h, day - 1, 1440);
    return (h->when.day == day && context_named(h, "from begins at")) ||
           (h->when.day == day - 1 && context_named(h, "through falling-through"));
}

/* Whether H is the time that M says of DAY. */
bool compare_is_time(const struct facts_date *h, const struct mention *m, long day)
{
    switch (m->manner) {
    case CLOCK_MIDNIGHT:
        return is_midnight(h, day) || is_midnight(h, day + 1);
    case CLOCK_DAYSTART:
        return is_midnight(h, day);
    case CLOCK_DAYEND:
        return is_midnight(h, day + 1);
    case CLOCK_HALF:
        return is_at(h, day, m->minute) || is_at(h, day, (m->minute + 720) % 1440);
    case CLOCK_TWELVE:
    case CLOCK_PLAIN:
        return m->minute == 0 ? is_midnight(h, day) : is_at(h, day, m->minute);
    default:
        return false;
    }
}

/* Whether M is H's time though nothing says of which day. */
bool compare_is_time_of_day(const struct facts_date *h, const struct mention *m)
{
    return when_timed(h->when) && compare_is_time(h, m, h->when.day);
}

static void check_manner(const struct context *c, const struct mention *m)
{
    if (m->manner == CLOCK_TWELVE)
        context_report(c, m, NULL, "notice-noon",
                       " is taken for noon by some and for midnight by others; write \"%s\"",
                       m->minute == 720 ? "noon"
                                        : "midnight at the end of Friday\" or the like, "
                                          "\"12:01 am\" or \"11:59 pm");
    if (m->manner == CLOCK_MIDNIGHT)
        context_report(c, m, NULL, "notice-midnight", "%s",
                       " does not say whether the day begins or ends with it; write \"12:01 am\", "
                       "\"11:59 pm\" or \"midnight at the end of Friday\"");
    if (m->manner == CLOCK_HALF)
        context_report(c, m, NULL, "notice-half-day", "%s", " says neither am nor pm");
}

/* The time of the facts on DAY that is nearest to what M says, or NULL. */
static const struct facts_date *nearest_time(const struct context *c, const struct mention *m,
                                             long day)
{
    const struct facts_date *nearest = NULL;

    for (size_t i = 0; i < c->dates.count; i++) {
        const struct facts_date *h = &c->dates.date[i];
        if (h->kind == FACTS_DATE_DAY && h->when.day == day && when_timed(h->when) &&
            (nearest == NULL ||
             abs(h->when.minute - m->minute) < abs(nearest->when.minute - m->minute)))
            nearest = h;
    }
    return nearest;
}

void compare_time(const struct context *c, size_t i)
{
    const struct mention *m = &c->all.mention[i];
    const struct sense *day = context_day(c, i);
    const struct facts_date *nearest;

    if (m->kind != MENTION_TIME)
        return;
    check_manner(c, m);
    if (day->set && context_on(c, day->day) == NULL)
        return; /* the date was reported */
    for (size_t n = 0; n < c->dates.count; n++)
        if (day->set ? compare_is_time(&c->dates.date[n], m, day->day)
                     : compare_is_time_of_day(&c->dates.date[n], m))
            return;
    nearest = day->set ? nearest_time(c, m, day->day) : NULL;
    if (!day->set)
        context_report(c, m, NULL, "notice-time", "%s", ": no fact has that time on any day");
    else if (nearest == NULL)
        context_report(c, m, NULL, "notice-time", ": no fact has a time on %s",
                       date_text_day(c->pool, day->day));
    else
        context_report(c, m, nearest, "notice-time",
                       ": no fact has that time on %s; the nearest is %s",
                       date_text_day(c->pool, day->day), context_facts_date(c, nearest));
}
