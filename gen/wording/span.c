#include "wording/span.h"

#include "wording/clock.h"
#include "wording/shape.h"
#include "wording/todo.h"

#include <assert.h>

/* What is being put: EXTENT, perhaps that of FACT, in LENGTH. */
struct spoken {
    const struct speech *s;
    const struct fact *fact; /* or NULL */
    const struct extent *extent;
    const char *zone;
    enum length length;
    struct shape shape;
    const char *end_words, *hedge; /* of its end */
};

static unsigned long when_short(enum length length)
{
    return length == LENGTH_SHORT ? WHEN_SHORT : 0;
}

static const char *day(const struct spoken *span, struct moment moment)
{
    return moment.when.set ? dates_day(span->s->words, span->s->pool, moment.when.day, span->length)
                           : NULL;
}

/* The zone of times that are told without one of their own: read back, they are in UTC. */
static const char *zone_of(const struct extent *e)
{
    return e->zone == NULL && extent_timed(e) ? "UTC" : e->zone;
}

static const char *begin(const struct speech *s, const struct extent *e, const char *zone,
                         enum length length)
{
    return PUT(s, BEGIN, 0, [SLOT_MOMENT] = clock_moment(s, shape_moment(&e->begin), zone, length),
               [SLOT_WORDS] = e->begin.hour,
               [SLOT_HEDGE] = clock_hedge(s, PHRASE_HEDGE_OF_BEGIN, shape_certainty(&e->begin)));
}

const char *span_begin_of(const struct speech *s, const struct extent *e, enum length length)
{
    return begin(s, e, zone_of(e), length);
}

const char *span_begin(const struct speech *s, const struct fact *f, enum length length)
{
    struct extent extent = speech_extent(s, f, ROLE_WINDOW);

    return begin(s, &extent, f->zone, length);
}

/* Recurring =========================================================================== */

static const char *hours(const struct spoken *span)
{
    const struct speech *s = span->s;
    const struct fact *f = span->fact;
    const char *said[HOURS_MAX];

    for (size_t i = 0; i < f->hour_count; i++)
        said[i] = clock_hours(s, f->hours[i]);
    return f->hour_count == 0 ? NULL : dates_list(s->words, s->pool, said, f->hour_count);
}

const char *span_days(const struct speech *s, const struct fact *f)
{
    return dates_every(s->words, s->pool, f->every.days, f->every.nth);
}

static const char *recurring(const struct spoken *span)
{
    const struct speech *s = span->s;
    const struct fact *f = span->fact;
    bool timed;

    assert(f != NULL); /* nothing recurs but what is a fact's */
    timed = f->hour_count > 0;
    return PUT(s, SPAN_RECURRING, span->extent->end.included ? WHEN_INCLUDED : 0,
               [SLOT_DAYS] = span_days(s, f), [SLOT_HOURS] = hours(span),
               [SLOT_ZONE] = timed ? dates_zone(s->words, s->pool, f->zone) : NULL,
               [SLOT_FROM] = day(span, span->shape.from), [SLOT_TO] = day(span, span->shape.end),
               [SLOT_LASTING] = span->extent->end.lasting, [SLOT_END_WORDS] = span->end_words,
               [SLOT_HEDGE] = span->hedge);
}

/* Once ================================================================================ */

static const char *one_day(const struct spoken *span)
{
    return PUT(span->s, SPAN_ONE_DAY, when_short(span->length),
               [SLOT_DAY] = day(span, span->shape.from), [SLOT_WORDS] = span->extent->begin.hour,
               [SLOT_END_WORDS] = span->end_words, [SLOT_HEDGE] = span->hedge);
}

static const char *hours_of_day(const struct spoken *span)
{
    const struct speech *s = span->s;
    const struct shape *shape = &span->shape;
    bool included = span->extent->end.included;

    return PUT(s, SPAN_HOURS,
               when_short(span->length) | (included ? (unsigned long)WHEN_INCLUDED : 0),
               [SLOT_DAY] = day(span, shape->from), [SLOT_WORDS] = span->extent->begin.hour,
               [SLOT_FROM] = clock_begin(s, shape->from), [SLOT_TO] = clock_end(s, shape->end),
               [SLOT_ZONE] = span->zone == NULL ? NULL : dates_zone(s->words, s->pool, span->zone),
               [SLOT_END_WORDS] = span->end_words, [SLOT_HEDGE] = span->hedge);
}

/* A moment of its end: the zone is said once. */
static const char *end_moment(const struct spoken *span, struct moment moment)
{
    return clock_moment(span->s, moment, when_timed(span->shape.from.when) ? NULL : span->zone,
                        span->length);
}

/* PHRASE with the beginning and what is known of the end. */
static const char *begun(const struct spoken *span, enum phrase phrase)
{
    const struct limit *end = &span->extent->end;

    return words_say(span->s->words, span->s->pool, phrase, when_short(span->length),
                     (const char *const[SLOT_COUNT]){
                         [SLOT_FROM] = begin(span->s, span->extent, span->zone, span->length),
                         [SLOT_TO] = end_moment(span, span->shape.end),
                         [SLOT_NOT_BEFORE] = end_moment(span, end->not_before),
                         [SLOT_NOT_AFTER] = end_moment(span, end->not_after),
                         [SLOT_LASTING] = end->lasting,
                         [SLOT_END_WORDS] = span->end_words,
                         [SLOT_HEDGE] = span->hedge,
                     });
}

/* What has to be known of an end besides: what it goes with, and whether its day belongs to it. */
static const char *note(const struct spoken *span)
{
    const struct speech *s = span->s;
    const struct shape *shape = &span->shape;
    bool included = span->extent->end.included;
    const struct fact *with =
        span->fact == NULL ? NULL : speech_fact(s, speech_of(s, span->fact, "ends-with"));
    const char *event = with == NULL ? NULL : todo_headline(s, with);

    if (span->end_words == NULL && !included && !when_timed(shape->end.when))
        return PUT(s, NOTE_NO_HOUR, 0, [SLOT_EVENT] = event);
    if (span->end_words == NULL && included && !when_timed(shape->from.when) &&
        !when_timed(shape->end.when))
        return PUT(s, NOTE_BOTH_DAYS, 0, [SLOT_EVENT] = event);
    return PUT(s, NOTE_EVENT, 0, [SLOT_EVENT] = event);
}

static const char *ends(const struct spoken *span)
{
    const struct speech *s = span->s;
    const struct shape *shape = &span->shape;
    unsigned long conditions = when_short(span->length);

    conditions |= span->extent->end.included ? WHEN_INCLUDED : 0;
    conditions |= when_timed(shape->end.when) ? 0 : WHEN_WHOLE_DAY;
    conditions |= when_timed(shape->from.when) ? WHEN_TIMED : 0;
    return PUT(s, SPAN_ENDS,
               conditions, [SLOT_FROM] = begin(s, span->extent, span->zone, span->length),
               [SLOT_TO] = end_moment(span, shape->end),
               [SLOT_NOTE] = span->length == LENGTH_SHORT ? NULL : note(span),
               [SLOT_END_WORDS] = span->end_words, [SLOT_HEDGE] = span->hedge);
}

static const char *put(const struct spoken *span)
{
    switch (span->shape.kind) {
    case SHAPE_RECURRING:
        return recurring(span);
    case SHAPE_ONE_DAY:
        return one_day(span);
    case SHAPE_POINT:
    case SHAPE_HOURS:
        return hours_of_day(span);
    case SHAPE_REST:
        return begun(span, PHRASE_SPAN_REST);
    case SHAPE_LATER:
        return begun(span, PHRASE_SPAN_LATER);
    case SHAPE_OPEN:
        return begun(span, span->end_words != NULL ? PHRASE_SPAN_OPEN_IN_WORDS : PHRASE_SPAN_OPEN);
    case SHAPE_LASTING:
        return begun(span, PHRASE_SPAN_LASTING);
    case SHAPE_BOUNDS:
        return begun(span, PHRASE_SPAN_BOUNDS);
    case SHAPE_EXPECTED_BY:
        return begun(span, PHRASE_SPAN_EXPECTED_BY);
    case SHAPE_ENDS:
        break;
    }
    return ends(span);
}

static struct spoken spoken_of(const struct speech *s, const struct extent *e, bool recurs,
                               enum length length)
{
    struct spoken span = {.s = s, .extent = e, .zone = zone_of(e), .length = length};

    span.shape = shape_of(e, recurs);
    span.end_words = e->end.hour;
    span.hedge = clock_hedge(s, PHRASE_HEDGE_OF_END, span.shape.end_is);
    return span;
}

const char *span_of_extent(const struct speech *s, const struct extent *e, enum length length)
{
    struct spoken span = spoken_of(s, e, false, length);

    return put(&span);
}

const char *span_words(const struct speech *s, const struct fact *f, enum length length)
{
    struct extent extent = speech_extent(s, f, ROLE_WINDOW);
    struct spoken span = spoken_of(s, &extent, f->every.days != 0, length);
    const char *counted = speech_of(s, f, "counts-as");

    span.fact = f;
    return counted == NULL
               ? put(&span)
               : PUT(s, SPAN_COUNTED, 0, [SLOT_SPAN] = put(&span), [SLOT_COUNTED] = counted);
}
