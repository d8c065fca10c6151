#include "calendar/phase.h"

#include "calendar/occurrence.h"
#include "tz/tz.h"

const char *phase_name(enum phase phase)
{
    static const char *const names[] = {
        [PHASE_PAST] = "past",
        [PHASE_NOW] = "now",
        [PHASE_NEXT] = "next",
        [PHASE_LATER] = "later",
    };

    return names[phase];
}

static struct when day_of(struct when when)
{
    when.minute = WHOLE_DAY;
    return when;
}

/* Of what recurs, the times between its first and its last are not on. */
static bool goes_on(const struct entry *entry, const char *zone, time_t now)
{
    return entry->every.days != 0 ? extent_endless(&entry->extent)
                                  : !extent_over(&entry->extent, zone, now);
}

static struct entry_phase alone(const struct entry *entry, const char *zone, time_t now)
{
    const char *own = entry->zone != NULL ? entry->zone : zone;
    long day = tz_today(own, now);
    time_t midnight = tz_first_instant(own == NULL ? "UTC" : own, day * 1440);
    struct occurrence o, next;
    struct entry_phase s = {PHASE_PAST, {0}};
    bool on;

    if (!occurrence_next(entry, own, midnight, &o)) {
        /* No more of it is shown, but nobody has said that it is over. */
        if (!entry->withdrawn && goes_on(entry, own, midnight))
            s.of = PHASE_NOW;
        return s;
    }
    on = o.start.day <= day;
    s.of = on && !entry->withdrawn ? PHASE_NOW : PHASE_LATER;
    if (o.start.day >= day)
        s.begins = day_of(o.start);
    else if (occurrence_next(entry, own, o.end_at, &next))
        s.begins = day_of(next.start);
    if (on && entry->withdrawn && !s.begins.set)
        s.of = PHASE_PAST;
    return s;
}

void phases_of(const struct entry *const *entries, size_t count, const char *zone, time_t now,
               struct entry_phase *phases)
{
    struct when first = {0};

    for (size_t i = 0; i < count; i++) {
        struct entry_phase s = phases[i] = alone(entries[i], zone, now);
        if (s.of == PHASE_LATER && !entries[i]->withdrawn &&
            (!first.set || s.begins.day < first.day))
            first = s.begins;
    }
    for (size_t i = 0; i < count; i++)
        if (phases[i].of == PHASE_LATER && !entries[i]->withdrawn &&
            phases[i].begins.day == first.day)
            phases[i].of = PHASE_NEXT;
}
