#include "spans.h"

#include "pool.h"
#include "tz.h"

#include <string.h>

/* From FIRST to LAST, both included; empty where LAST is before FIRST. */
struct stretch {
    time_t first, last;
};

/* A zone of the feed, and when its times are. */
struct span {
    const char *zone;
    struct stretch all;
    struct stretch recurring; /* of what recurs */
    struct stretch needing;   /* of what recurs and has no other form */
    struct stretch described; /* of this there is a VTIMEZONE that is right */
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

static struct span *span_of(const struct spans *spans, const char *zone)
{
    for (size_t i = 0; i < spans->count; i++)
        if (strcmp(spans->span[i].zone, zone) == 0)
            return &spans->span[i];
    return NULL;
}

static bool by_zone(const struct entry *entry)
{
    return when_timed(entry->start) && !entry->exact_instant_needed;
}

int spans_utc_days(const struct entry *entry)
{
    return (int)((long)(entry->start_at / 86400) - entry->start.day);
}

static bool can_be_utc(const struct entry *entry)
{
    if (entry->every.days == 0 || entry->zone == NULL)
        return true;
    return (entry->every.nth == 0 || spans_utc_days(entry) == 0) &&
           tz_changes(entry->zone, entry->start_at, entry_over_at(entry), NULL, 0) == 0;
}

struct spans spans_of(const struct entry *const *entries, size_t count, struct pool *pool)
{
    struct spans spans = {0};

    for (size_t i = 0; i < count; i++) {
        const struct entry *entry = entries[i];
        struct span *span;

        if (!by_zone(entry))
            continue;
        span = span_of(&spans, entry->zone);
        if (span == NULL) {
            spans.span = pool_grow(pool, spans.span, spans.count, sizeof *spans.span);
            span = &spans.span[spans.count++];
            *span = (struct span){entry->zone, nothing, nothing, nothing, nothing};
        }
        widen(&span->all, entry);
        if (entry->every.days != 0)
            widen(&span->recurring, entry);
        if (!can_be_utc(entry))
            widen(&span->needing, entry);
    }
    return spans;
}

static bool describe(icalcomponent *calendar, struct span *span, struct stretch stretch)
{
    icalcomponent *vtimezone =
        is_empty(&stretch) ? NULL : zone_vtimezone(span->zone, stretch.first, stretch.last);

    if (vtimezone == NULL)
        return false;
    icalcomponent_add_component(calendar, vtimezone);
    span->described = stretch;
    return true;
}

void spans_describe(struct spans *spans, icalcomponent *calendar)
{
    for (size_t i = 0; i < spans->count; i++) {
        struct span *span = &spans->span[i];
        if (!describe(calendar, span, span->all) && !describe(calendar, span, span->recurring))
            describe(calendar, span, span->needing);
    }
}

const char *spans_only_zone(const struct spans *spans)
{
    return spans->count == 1 && !is_empty(&spans->span[0].described) ? spans->span[0].zone : NULL;
}

enum form spans_form(const struct spans *spans, const struct entry *entry)
{
    const struct stretch *described =
        by_zone(entry) ? &span_of(spans, entry->zone)->described : &nothing;

    if (entry->start_at >= described->first && entry_over_at(entry) <= described->last)
        return FORM_ZONE;
    return can_be_utc(entry) ? FORM_UTC : FORM_NONE;
}
