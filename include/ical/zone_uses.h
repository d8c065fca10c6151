/*
 * zone_uses: which zones the times of a feed are in, when, and in which form each of them is
 * written.
 *
 * A time is written with its zone where the VTIMEZONE of that zone in the feed is right for it, and
 * in UTC where it is not. There is one VTIMEZONE for a zone at most (a second would need another
 * TZID, by which clients do not know the zone), and each is one pair of yearly rules
 * (ical/vtimezone.h). So where none is right for all times of a zone, one is made for what recurs,
 * and where that is too much, for what recurs and cannot be written in UTC.
 *
 * Where even that is too much, what ends last has its zone, and what went by other rules cannot be
 * expressed in this feed.
 *
 * What recurs can be in UTC, as long as the clocks of its zone do not change: its rule is then of
 * days of UTC, which can be the day before or after. The nth weekday of a month has to be the same
 * day.
 */
#ifndef NOTICECAL_ICAL_ZONE_USES_H
#define NOTICECAL_ICAL_ZONE_USES_H

#include "calendar/entry.h"
#include "ical/vtimezone.h"

struct pool;

enum zone_form {
    FORM_ZONE, /* with a TZID */
    FORM_UTC,
    FORM_IMPOSSIBLE, /* it recurs in a way that this feed cannot express */
};

struct zone_use;

struct zone_uses {
    struct zone_use *span;
    size_t count; /* of zones that times could be written with */
};

/* Those of ENTRIES, to be freed with zone_uses_free(). */
struct zone_uses zone_uses_of(const struct entry *const *entries, size_t count, struct pool *pool);
void zone_uses_free(struct zone_uses *uses);

/* Adds the VTIMEZONEs to CALENDAR, which has them then. */
void zone_uses_describe(struct zone_uses *uses, icalcomponent *calendar);

/* The zone of all the times, where there is one and the feed describes it; or NULL. */
const char *zone_uses_only(const struct zone_uses *uses);

/* The form of ENTRY, which is timed. */
enum zone_form zone_uses_form(const struct zone_uses *uses, const struct entry *entry);

/* By how many days what ENTRY recurs on is later in UTC. */
int zone_uses_utc_days(const struct entry *entry);

#endif
