#include "wording/cells.h"

#include "wording/clock.h"
#include "wording/shape.h"
#include "wording/span.h"
#include "wording/stretch.h"
#include "wording/summary.h"
#include "xml/build.h"

#include <string.h>

/* When ================================================================================ */

/* TEXT with its blanks made no-break spaces. */
static const char *unbroken(struct pool *pool, const char *text)
{
    char *copy = pool_alloc(pool, 2 * strlen(text) + 1), *at = copy;

    for (; *text != '\0'; text++)
        if (*text == ' ')
            *at++ = '\xc2', *at++ = '\xa0';
        else
            *at++ = *text;
    return copy;
}

/* Fri Mar 13, 2020; without the year where it is that of BESIDES. */
static const char *date(const struct speech *s, long day, long besides)
{
    int year = date_civil(day).year;
    const char *number = year == date_civil(besides).year ? NULL : pool_printf(s->pool, "%d", year);

    return unbroken(
        s->pool,
        PUT(s, CELL_DATE,
            0, [SLOT_DAY] = dates_day(s->words, s->pool, day, LENGTH_SHORT), [SLOT_YEAR] = number));
}

/* What is being put: what is known of an entry, in the words of S, or of its first time. */
struct told {
    const struct speech *s;
    struct extent extent;
    struct shape shape;
    const char *zone;
    bool lasts; /* it is a stretch of time */
};

static struct told told_of(const struct speech *s, const struct entry *e)
{
    struct told t = {.s = s, .lasts = e->role == ROLE_WINDOW || e->role == ROLE_OLD_DAY};

    t.extent = e->fact->every.days == 0 ? speech_extent(s, e->fact, e->role) : entry_told(e);
    t.shape = shape_of(&t.extent, false);
    t.zone = !extent_timed(&t.extent) ? NULL : t.extent.zone == NULL ? "UTC" : t.extent.zone;
    return t;
}

/* Whether it begins at an hour that has to be told: not with a day. */
static bool at_an_hour(const struct told *t)
{
    struct when from = t->shape.from.when;

    return when_timed(from) && (from.minute != 0 || t->shape.kind == SHAPE_POINT || !t->lasts);
}

static const char *moment(const struct told *t, struct moment moment, long besides)
{
    bool timed = when_timed(moment.when);

    return PUT(t->s, CELL_BEGIN, 0, [SLOT_DAY] = date(t->s, moment.when.day, besides),
               [SLOT_TIME] = timed ? clock_hour(t->s, moment, NULL) : NULL);
}

/* What is hedged, and no stretch of time, says so in its row. */
static const char *begin(const struct told *t)
{
    struct moment from = t->shape.from;
    bool hour = at_an_hour(t);

    return PUT(t->s, CELL_BEGIN, hour && from.when.minute == 0 ? WHEN_MIDNIGHT : 0,
               [SLOT_DAY] = date(t->s, from.when.day, -1),
               [SLOT_TIME] = hour ? clock_hour(t->s, from, t->zone) : NULL,
               [SLOT_WORDS] = t->lasts ? t->extent.begin.hour : NULL,
               [SLOT_HEDGE] =
                   t->lasts ? clock_hedge(t->s, PHRASE_HEDGE_OF_BEGIN, t->shape.from_is) : NULL);
}

/* FROM through the day LAST. */
static const char *through(const struct told *t, const char *from, long last)
{
    long first = t->shape.from.when.day;

    return words_say(t->s->words, t->s->pool,
                     last == first ? PHRASE_CELL_REST : PHRASE_CELL_THROUGH, 0,
                     (const char *const[SLOT_COUNT]){
                         [SLOT_FROM] = from,
                         [SLOT_TO] = date(t->s, last, first),
                         [SLOT_ZONE] = t->zone == NULL || at_an_hour(t)
                                           ? NULL
                                           : dates_zone(t->s->words, t->s->pool, t->zone),
                     });
}

/* FROM until its end, which is told without what has been told with it. */
static const char *until(const struct told *t, const char *from)
{
    struct moment end = t->shape.end;
    long first = t->shape.from.when.day, last = extent_last_day(&t->extent).day;
    const char *time;

    if (!when_timed(t->shape.from.when) && !when_timed(end.when) && last == first)
        return from;
    if (t->extent.end.some_time)
        return PUT(t->s, CELL_UNTIL,
                   WHEN_WHOLE_DAY, [SLOT_FROM] = from, [SLOT_DAY] = date(t->s, last, first));
    if (!when_timed(end.when) || end.when.minute % 1440 == 0)
        return through(t, from, last);
    time = clock_hour(t->s, end, at_an_hour(t) ? NULL : t->zone);
    if (end.when.day == first)
        return PUT(t->s, CELL_HOURS, 0, [SLOT_FROM] = from, [SLOT_TO] = time);
    return PUT(
        t->s, CELL_UNTIL,
        0, [SLOT_FROM] = from, [SLOT_DAY] = date(t->s, end.when.day, first), [SLOT_TO] = time);
}

static const char *stretch(const struct told *t)
{
    const char *from = begin(t);
    const struct limit *end = &t->extent.end;
    long first = t->shape.from.when.day;

    if (!t->lasts || t->shape.kind == SHAPE_POINT)
        return from;
    if (t->shape.kind == SHAPE_OPEN ||
        (t->shape.kind == SHAPE_LASTING && !end->not_before.when.set))
        return PUT(t->s, CELL_FROM, 0, [SLOT_FROM] = from);
    if (t->shape.kind == SHAPE_LATER)
        return PUT(t->s, CELL_LATER, 0, [SLOT_FROM] = from);
    if (t->shape.kind == SHAPE_BOUNDS)
        return PUT(t->s, CELL_BOUNDS,
                   0, [SLOT_FROM] = from, [SLOT_NOT_BEFORE] = moment(t, end->not_before, first),
                   [SLOT_NOT_AFTER] = moment(t, end->not_after, first));
    if (t->shape.kind == SHAPE_EXPECTED_BY)
        return PUT(t->s, CELL_EXPECTED_BY,
                   0, [SLOT_FROM] = from, [SLOT_TO] = moment(t, end->not_after, first));
    return until(t, from);
}

/* With the notice's words for the hour of its end, and how sure that is. */
static const char *noted(const struct told *t)
{
    enum certainty is = t->shape.kind == SHAPE_LASTING       ? EARLIEST
                        : t->shape.kind == SHAPE_EXPECTED_BY ? CERTAIN /* as it is told */
                                                             : t->shape.end_is;
    bool ends = t->lasts && t->shape.end.when.set;

    if (!ends)
        return stretch(t);
    return PUT(t->s, CELL_NOTED, 0, [SLOT_WHEN] = stretch(t), [SLOT_END_WORDS] = t->extent.end.hour,
               [SLOT_HEDGE] = clock_hedge(t->s, PHRASE_HEDGE_OF_END, is));
}

const char *cell_when(const struct speech *s, const struct entry *e)
{
    struct told told = told_of(s, e);

    return e->fact->every.days == 0
               ? noted(&told)
               : PUT(s, CELL_EVERY,
                     0, [SLOT_DAYS] = span_days(s, e->fact), [SLOT_WHEN] = noted(&told));
}

/* How long ============================================================================ */

/* How long it is shown where END is its end. */
static const char *shown_for(const struct told *t, struct limit end)
{
    struct extent e = t->extent;
    struct shown shown;
    long minutes;

    e.end = end;
    shown = extent_shown(&e, &(struct showing){.role = ROLE_WINDOW, .zone = t->zone});
    minutes = when_timed(shown.start.when) && when_timed(shown.end.when)
                  ? (long)(shown.end.instant - shown.start.instant) / 60
                  : when_minutes(shown.end.when) - when_minutes(shown.start.when);
    return dates_duration(t->s->words, t->s->pool, minutes);
}

static const char *between_bounds(const struct told *t)
{
    struct limit least = t->extent.end;

    least.not_after = (struct moment){0};
    return PUT(t->s, LENGTH_BOUNDS,
               0, [SLOT_A] = shown_for(t, least), [SLOT_B] = shown_for(t, t->extent.end));
}

static const char *duration(const struct told *t, bool recurs)
{
    static const unsigned long conditions[] = {
        [CERTAIN] = 0, [EXPECTED] = 0, [LATEST] = WHEN_LATEST, [EARLIEST] = WHEN_EARLIEST};
    struct limit end = t->extent.end;
    enum certainty is = end.some_time ? EARLIEST : t->shape.end_is;
    const char *told;

    if (t->shape.kind == SHAPE_LATER)
        return LABEL(t->s, PART_OF_DAY);
    if (t->shape.kind == SHAPE_BOUNDS)
        return between_bounds(t);
    end.some_time = false; /* until the beginning of its day at least */
    told = shown_for(t, end);
    if (recurs)
        told = PUT(t->s, LENGTH_EACH, 0, [SLOT_DURATION] = told);
    return words_say(t->s->words, t->s->pool,
                     is == EXPECTED ? PHRASE_LENGTH_EXPECTED : PHRASE_LENGTH, conditions[is],
                     (const char *const[SLOT_COUNT]){[SLOT_DURATION] = told});
}

const char *cell_how_long(const struct speech *s, const struct entry *e)
{
    struct told told = told_of(s, e);
    const struct limit *end = &told.extent.end;

    if (e->role == ROLE_RESUMES || e->role == ROLE_FROM)
        return LABEL(s, FROM_THEN_ON);
    if (e->role != ROLE_WINDOW)
        return "";
    if (!extent_open(&told.extent))
        return duration(&told, e->fact->every.days != 0);
    return end->lasting != NULL ? end->lasting : end->hour != NULL ? end->hour : LABEL(s, NO_END);
}

/* For whom ============================================================================ */

const char *cell_for_whom(const struct speech *s, const struct entry *e)
{
    const char *reader = speech_of(s, e->fact, "for"), *scope = speech_of(s, e->fact, "scope");
    const char *whom = reader == NULL ? scope : reader;

    if (reader != NULL && scope != NULL)
        whom = PUT(s, FOR_WHOM, 0, [SLOT_FOR] = reader, [SLOT_SCOPE] = scope);
    if (element_first(speech_node(s, e->fact), "exception") != NULL)
        whom = PUT(s, FOR_WHOM_EXCEPT, 0, [SLOT_TEXT] = whom);
    return whom == NULL ? "" : whom;
}

const char *cell_feed(const struct speech *s, const struct entry *e)
{
    (void)s;
    return topic_name(e->topic);
}
