#include "standing.h"

#include "tz.h"

const char *standing_name(enum standing standing)
{
    static const char *const names[] = {
        [STANDING_PAST] = "past",
        [STANDING_NOW] = "now",
        [STANDING_NEXT] = "next",
        [STANDING_LATER] = "later",
    };

    return names[standing];
}

static long today(const char *zone, time_t now)
{
    long offset = zone == NULL ? 0 : tz_offset_at(zone, now).seconds;

    return (long)((now + offset) / 86400);
}

/* The first day, TODAY or later, on which ENTRY begins. */
static struct when begins(const struct entry *entry, long day)
{
    struct when when = {true, entry->start.day, WHOLE_DAY};

    if (entry->every.days != 0 && day > when.day)
        when.day = every_first(entry->every, day);
    when.set = when.day >= day && (entry->every.days == 0 || !entry->last.set ||
                                   when.day <= entry->last.day || when.day == entry->start.day);
    return when;
}

static struct standings alone(const struct entry *entry, const char *zone, time_t now)
{
    long day = today(entry->zone != NULL ? entry->zone : zone, now);
    long length = entry_last_day(entry) - entry->start.day; /* in days behind its first */
    struct when next = begins(entry, day), running = begins(entry, day - length);
    bool on = running.set && running.day <= day;

    if (on && !entry->withdrawn)
        return (struct standings){STANDING_NOW, next};
    return (struct standings){next.set ? STANDING_LATER : STANDING_PAST, next};
}

void standing(const struct entry *const *entries, size_t count, const char *zone, time_t now,
              struct standings *standings)
{
    struct when first = {0};

    for (size_t i = 0; i < count; i++) {
        struct standings s = standings[i] = alone(entries[i], zone, now);
        if (s.of == STANDING_LATER && !entries[i]->withdrawn &&
            (!first.set || s.begins.day < first.day))
            first = s.begins;
    }
    for (size_t i = 0; i < count; i++)
        if (standings[i].of == STANDING_LATER && !entries[i]->withdrawn &&
            standings[i].begins.day == first.day)
            standings[i].of = STANDING_NEXT;
}
