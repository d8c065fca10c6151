#include "wording/span.h"

#include "wording/clock.h"
#include "wording/shape.h"
#include "wording/todo.h"

/* What is being put: FACT, in LENGTH. */
struct spoken {
    const struct speech *s;
    const struct fact *fact;
    enum length length;
    struct shape shape;
    const char *end_words, *hedge; /* of its end */
};

static unsigned long when_short(enum length length)
{
    return length == LENGTH_SHORT ? WHEN_SHORT : 0;
}

static const char *day(const struct spoken *span, struct when when)
{
    return when.set ? dates_day(span->s->words, span->s->pool, when.day, span->length) : NULL;
}

const char *span_begin(const struct speech *s, const struct fact *f, enum length length)
{
    struct shape shape = shape_of(f);

    return PUT(s, BEGIN,
               0, [SLOT_MOMENT] = dates_moment(s->words, s->pool, shape.from, f->zone, length),
               [SLOT_WORDS] = speech_of(s, f, "hour"),
               [SLOT_HEDGE] = clock_hedge(s, PHRASE_HEDGE_OF_BEGIN, shape.from_is));
}

/* Recurring =========================================================================== */

static const char *hours(const struct spoken *span)
{
    const struct speech *s = span->s;
    const struct fact *f = span->fact;
    const char *said[HOURS_MAX];

    for (size_t i = 0; i < f->hour_count; i++)
        said[i] = PUT(s, HOURS_OF_DAY, 0, [SLOT_FROM] = clock_begin(s, f->hours[i].from),
                      [SLOT_TO] = clock_end(s, f->hours[i].to, f->hours[i].from));
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
    bool timed = f->hour_count > 0;

    return PUT(s, SPAN_RECURRING, span->shape.included ? WHEN_INCLUDED : 0,
               [SLOT_DAYS] = span_days(s, f), [SLOT_HOURS] = hours(span),
               [SLOT_ZONE] = timed ? dates_zone(s->words, s->pool, f->zone) : NULL,
               [SLOT_FROM] = day(span, span->shape.from), [SLOT_TO] = day(span, span->shape.end),
               [SLOT_LASTING] = speech_of(s, f, "open-end"), [SLOT_END_WORDS] = span->end_words,
               [SLOT_HEDGE] = span->hedge);
}

/* Once ================================================================================ */

static const char *one_day(const struct spoken *span)
{
    return PUT(span->s, SPAN_ONE_DAY,
               when_short(span->length), [SLOT_DAY] = day(span, span->shape.from),
               [SLOT_WORDS] = speech_of(span->s, span->fact, "hour"),
               [SLOT_END_WORDS] = span->end_words, [SLOT_HEDGE] = span->hedge);
}

static const char *hours_of_day(const struct spoken *span)
{
    const struct speech *s = span->s;
    const struct shape *shape = &span->shape;

    return PUT(s, SPAN_HOURS,
               when_short(span->length) | (shape->included ? (unsigned long)WHEN_INCLUDED : 0),
               [SLOT_DAY] = day(span, shape->from), [SLOT_WORDS] = speech_of(s, span->fact, "hour"),
               [SLOT_FROM] = clock_begin(s, shape->from.minute),
               [SLOT_TO] = clock_end(s, shape->end.minute, shape->from.minute),
               [SLOT_ZONE] = dates_zone(s->words, s->pool, span->fact->zone),
               [SLOT_END_WORDS] = span->end_words, [SLOT_HEDGE] = span->hedge);
}

/* PHRASE with the beginning and, for one that lasts, LASTING. */
static const char *begun(const struct spoken *span, enum phrase phrase, const char *lasting)
{
    return words_say(span->s->words, span->s->pool, phrase, when_short(span->length),
                     (const char *const[SLOT_COUNT]){
                         [SLOT_FROM] = span_begin(span->s, span->fact, span->length),
                         [SLOT_LASTING] = lasting,
                         [SLOT_END_WORDS] = span->end_words,
                         [SLOT_HEDGE] = span->hedge,
                     });
}

/* What has to be known of an end besides: what it goes with, and whether its day belongs to it. */
static const char *note(const struct spoken *span)
{
    const struct speech *s = span->s;
    const struct shape *shape = &span->shape;
    const struct fact *with = speech_fact(s, speech_of(s, span->fact, "ends-with"));
    const char *event = with == NULL ? NULL : todo_headline(s, with);

    if (span->end_words == NULL && !shape->included && !when_timed(shape->end))
        return PUT(s, NOTE_NO_HOUR, 0, [SLOT_EVENT] = event);
    if (span->end_words == NULL && shape->included && !when_timed(shape->from) &&
        !when_timed(shape->end))
        return PUT(s, NOTE_BOTH_DAYS, 0, [SLOT_EVENT] = event);
    return PUT(s, NOTE_EVENT, 0, [SLOT_EVENT] = event);
}

static const char *ends(const struct spoken *span)
{
    const struct speech *s = span->s;
    const struct shape *shape = &span->shape;
    bool timed = when_timed(shape->from); /* the zone is said once */
    const char *zone = timed ? NULL : span->fact->zone;
    unsigned long conditions = when_short(span->length);

    conditions |= shape->included ? WHEN_INCLUDED : 0;
    conditions |= when_timed(shape->end) ? 0 : WHEN_WHOLE_DAY;
    conditions |= timed ? WHEN_TIMED : 0;
    return PUT(s, SPAN_ENDS, conditions, [SLOT_FROM] = span_begin(s, span->fact, span->length),
               [SLOT_TO] = dates_moment(s->words, s->pool, shape->end, zone, span->length),
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
    case SHAPE_HOURS:
        return hours_of_day(span);
    case SHAPE_REST:
        return begun(span, PHRASE_SPAN_REST, NULL);
    case SHAPE_OPEN:
        return begun(span, span->end_words != NULL ? PHRASE_SPAN_OPEN_IN_WORDS : PHRASE_SPAN_OPEN,
                     NULL);
    case SHAPE_LASTING:
        return begun(span, PHRASE_SPAN_LASTING, speech_of(span->s, span->fact, "open-end"));
    case SHAPE_ENDS:
        break;
    }
    return ends(span);
}

const char *span_words(const struct speech *s, const struct fact *f, enum length length)
{
    struct shape shape = shape_of(f);
    struct spoken span = {s,
                          f,
                          length,
                          shape,
                          speech_of(s, f, "end-hour"),
                          clock_hedge(s, PHRASE_HEDGE_OF_END, shape.end_is)};
    const char *counted = speech_of(s, f, "counts-as");

    return counted == NULL
               ? put(&span)
               : PUT(s, SPAN_COUNTED, 0, [SLOT_SPAN] = put(&span), [SLOT_COUNTED] = counted);
}
