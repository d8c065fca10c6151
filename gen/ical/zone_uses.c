#include "ical/zone_uses.h"

#include "base/pool.h"
#include "tz/tz.h"

#include <stdlib.h>
#include <string.h>

/* From FIRST to LAST, both included; empty where LAST is before FIRST. */
struct stretch {
    time_t first, last;
};

/* A zone of the feed, and when its times are. */
struct zone_use {
    const char *zone;
    struct stretch all;
    struct stretch recurring; /* of what recurs */
    struct stretch needing;   /* of what recurs and has no other form */
    struct stretch described; /* of this the VTIMEZONE is right */
    icalcomponent *vtimezone; /* or NULL */
};

static const struct stretch nothing = {0, -1};

static bool is_empty(const struct stretch *stretch)
{
    return stretch->last < stretch->first;
}

static void widen(struct stretch *stretch, const struct entry *entry)
{
    bool empty = is_empty(stretch);

    if (empty || entry->start_at < stretch->first)
        stretch->first = entry->start_at;
    if (empty || entry_over_at(entry) > stretch->last)
        stretch->last = entry_over_at(entry);
}

static struct zone_use *use_of(const struct zone_uses *uses, const char *zone)
{
    for (size_t i = 0; i < uses->count; i++)
        if (strcmp(uses->span[i].zone, zone) == 0)
            return &uses->span[i];
    return NULL;
}

static bool by_zone(const struct entry *entry)
{
    return when_timed(entry->start) && !entry->exact_instant_needed;
}

int zone_uses_utc_days(const struct entry *entry)
{
    return (int)((long)(entry->start_at / 86400) - entry->start.day);
}

static bool can_be_utc(const struct entry *entry)
{
    if (entry->every.days == 0 || entry->zone == NULL)
        return true;
    return (entry->every.nth == 0 || zone_uses_utc_days(entry) == 0) &&
           tz_changes(entry->zone, entry->start_at, entry_over_at(entry), NULL, 0) == 0;
}

static struct zone_uses collect(const struct entry *const *entries, size_t count, struct pool *pool)
{
    struct zone_uses uses = {0};

    for (size_t i = 0; i < count; i++) {
        const struct entry *entry = entries[i];
        struct zone_use *span;

        if (!by_zone(entry))
            continue;
        span = use_of(&uses, entry->zone);
        if (span == NULL) {
            uses.span = pool_grow(pool, uses.span, uses.count, sizeof *uses.span);
            span = &uses.span[uses.count++];
            *span = (struct zone_use){entry->zone, nothing, nothing, nothing, nothing, NULL};
        }
        widen(&span->all, entry);
        if (entry->every.days != 0)
            widen(&span->recurring, entry);
        if (!can_be_utc(entry))
            widen(&span->needing, entry);
    }
    return uses;
}

/* Whether a VTIMEZONE is right in STRETCH, which SPAN then has. */
static bool describe(struct zone_use *span, struct stretch stretch)
{
    icalcomponent *vtimezone =
        is_empty(&stretch) ? NULL : vtimezone_of(span->zone, stretch.first, stretch.last);

    if (vtimezone == NULL)
        return false;
    if (span->vtimezone != NULL)
        icalcomponent_free(span->vtimezone);
    span->vtimezone = vtimezone;
    span->described = stretch;
    return true;
}

/* What ends last comes first. */
static int by_end(const void *left, const void *right)
{
    const struct entry *a = *(const struct entry *const *)left;
    const struct entry *b = *(const struct entry *const *)right;
    time_t ends = entry_over_at(a), end = entry_over_at(b);

    return ends != end ? (ends > end ? -1 : 1) : strcmp(a->uid, b->uid);
}

/* As many as one VTIMEZONE is right for, of what needs SPAN's zone, beginning with what ends last.
 */
static void describe_latest(struct zone_use *span, const struct entry *const *entries, size_t count,
                            struct pool *pool)
{
    const struct entry **needing = pool_alloc(pool, count * sizeof *needing);
    size_t found = 0;

    for (size_t i = 0; i < count; i++)
        if (by_zone(entries[i]) && strcmp(entries[i]->zone, span->zone) == 0 &&
            !can_be_utc(entries[i]))
            needing[found++] = entries[i];
    if (found > 0)
        qsort(needing, found, sizeof *needing, by_end);
    for (size_t i = 0; i < found; i++) {
        struct stretch wider = span->described;
        widen(&wider, needing[i]);
        describe(span, wider);
    }
}

struct zone_uses zone_uses_of(const struct entry *const *entries, size_t count, struct pool *pool)
{
    struct zone_uses uses = collect(entries, count, pool);

    for (size_t i = 0; i < uses.count; i++) {
        struct zone_use *span = &uses.span[i];
        if (!describe(span, span->all) && !describe(span, span->recurring) &&
            !describe(span, span->needing))
            describe_latest(span, entries, count, pool);
    }
    return uses;
}

void zone_uses_free(struct zone_uses *uses)
{
    for (size_t i = 0; i < uses->count; i++)
        if (uses->span[i].vtimezone != NULL)
            icalcomponent_free(uses->span[i].vtimezone);
    uses->count = 0;
}

void zone_uses_describe(struct zone_uses *uses, icalcomponent *calendar)
{
    for (size_t i = 0; i < uses->count; i++) {
        if (uses->span[i].vtimezone != NULL)
            icalcomponent_add_component(calendar, uses->span[i].vtimezone);
        uses->span[i].vtimezone = NULL;
    }
}

const char *zone_uses_only(const struct zone_uses *uses)
{
    return uses->count == 1 && !is_empty(&uses->span[0].described) ? uses->span[0].zone : NULL;
}

enum zone_form zone_uses_form(const struct zone_uses *uses, const struct entry *entry)
{
    const struct stretch *described =
        by_zone(entry) ? &use_of(uses, entry->zone)->described : &nothing;

    if (entry->start_at >= described->first && entry_over_at(entry) <= described->last)
        return FORM_ZONE;
    return can_be_utc(entry) ? FORM_UTC : FORM_IMPOSSIBLE;
}
