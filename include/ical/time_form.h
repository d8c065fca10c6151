/*
 * time_form: which zones the times of a feed are in, when, and in which form each of them is
 * written.
 *
 * A time is written with its zone where the VTIMEZONE of that zone in the feed is right for it, and
 * in UTC where it is not. There is one VTIMEZONE for a zone at most (a second would need another
 * TZID, by which clients do not know the zone), and each is one pair of yearly rules
 * (ical/vtimezone.h). So where none is right for all times of a zone, one is made for what recurs,
 * and where that is too much, for what recurs and cannot be written in UTC.
 *
 * Where even that is too much, what ends last has its zone, and what went by other rules cannot be
 * told in this feed.
 *
 * What recurs can be in UTC, as long as the clocks of its zone do not change: its rule is then of
 * days of UTC, which can be the day before or after. The nth weekday of a month has to be the same
 * day.
 */
#ifndef NOTICECAL_ICAL_TIME_FORM_H
#define NOTICECAL_ICAL_TIME_FORM_H

#include "calendar/entry.h"
#include "ical/vtimezone.h"

struct pool;

enum form {
    FORM_ZONE, /* with a TZID */
    FORM_UTC,
    FORM_NONE, /* it recurs in a way that this feed cannot tell */
};

struct span;

struct spans {
    struct span *span;
    size_t count; /* of zones that times could be written with */
};

/* Those of ENTRIES, to be freed with spans_free(). */
struct spans spans_of(const struct entry *const *entries, size_t count, struct pool *pool);
void spans_free(struct spans *spans);

/* Adds the VTIMEZONEs to CALENDAR, which has them then. */
void spans_describe(struct spans *spans, icalcomponent *calendar);

/* The zone of all the times, where there is one and the feed describes it; or NULL. */
const char *spans_only_zone(const struct spans *spans);

/* The form of ENTRY, which is timed. */
enum form spans_form(const struct spans *spans, const struct entry *entry);

/* By how many days what ENTRY recurs on is later in UTC. */
int spans_utc_days(const struct entry *entry);

#endif
