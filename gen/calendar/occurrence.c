#include "calendar/occurrence.h"

#include "tz/tz.h"

/* The first time of ENTRY as it is DAYS later. By the wall clock: hours stay what the notice says
 * when clocks change. */
static struct occurrence later(const struct entry *entry, const char *zone, long days)
{
    struct occurrence o = {entry->start, entry->end, entry->start_at, entry->end_at};

    if (days == 0 && when_timed(entry->start))
        return o; /* its instants may be the second of two */
    o.start.day += days;
    o.end.day += days;
    o.start_at = tz_first_instant(zone, when_minutes(o.start));
    o.end_at = tz_first_instant(zone, when_minutes(o.end));
    return o;
}

static bool is_past_last(const struct entry *entry, const struct occurrence *o)
{
    if (!entry->last.set)
        return false;
    /* LAST of one that was read back is a time in UTC. */
    return when_timed(entry->start) ? o->start_at > entry->last_at : o->start.day > entry->last.day;
}

bool occurrence_next(const struct entry *entry, const char *zone, time_t now,
                     struct occurrence *next)
{
    const char *turns = when_timed(entry->start) ? entry->zone : zone;
    long first = entry->start.day, day, today;

    turns = turns == NULL ? "UTC" : turns;
    *next = later(entry, turns, 0);
    if (next->end_at > now)
        return true;
    if (entry->every.days != 0) {
        /* Nothing that recurs is longer than a day, so what began before yesterday is over. */
        today = tz_today(turns, now);
        day = today - 1 > first ? today - 1 : first + 1;
        do {
            day = recurrence_first(entry->every, day);
            *next = later(entry, turns, day - first);
            day++;
        } while (next->end_at <= now);
        if (!is_past_last(entry, next))
            return true;
    }
    *next = (struct occurrence){0};
    return false;
}
