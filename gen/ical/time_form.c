#include "ical/time_form.h"

#include "base/pool.h"
#include "tz/tz.h"

#include <stdlib.h>
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

static struct spans collect(const struct entry *const *entries, size_t count, struct pool *pool)
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
            *span = (struct span){entry->zone, nothing, nothing, nothing, nothing, NULL};
        }
        widen(&span->all, entry);
        if (entry->every.days != 0)
            widen(&span->recurring, entry);
        if (!can_be_utc(entry))
            widen(&span->needing, entry);
    }
    return spans;
}

/* Whether a VTIMEZONE is right in STRETCH, which SPAN then has. */
static bool describe(struct span *span, struct stretch stretch)
{
    icalcomponent *vtimezone =
        is_empty(&stretch) ? NULL : zone_vtimezone(span->zone, stretch.first, stretch.last);

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
static void describe_latest(struct span *span, const struct entry *const *entries, size_t count,
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

struct spans spans_of(const struct entry *const *entries, size_t count, struct pool *pool)
{
    struct spans spans = collect(entries, count, pool);

    for (size_t i = 0; i < spans.count; i++) {
        struct span *span = &spans.span[i];
        if (!describe(span, span->all) && !describe(span, span->recurring) &&
            !describe(span, span->needing))
            describe_latest(span, entries, count, pool);
    }
    return spans;
}

void spans_free(struct spans *spans)
{
    for (size_t i = 0; i < spans->count; i++)
        if (spans->span[i].vtimezone != NULL)
            icalcomponent_free(spans->span[i].vtimezone);
    spans->count = 0;
}

void spans_describe(struct spans *spans, icalcomponent *calendar)
{
    for (size_t i = 0; i < spans->count; i++) {
        if (spans->span[i].vtimezone != NULL)
            icalcomponent_add_component(calendar, spans->span[i].vtimezone);
        spans->span[i].vtimezone = NULL;
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
