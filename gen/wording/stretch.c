#include "wording/stretch.h"

#include "wording/clock.h"
#include "wording/shape.h"
#include "wording/span.h"

#include <string.h>

unsigned long stretch_conditions(const struct speech *s, const struct fact *f)
{
    const char *plural = speech_of(s, f, "plural");
    unsigned long conditions = 0;

    conditions |= plural != NULL && strcmp(plural, "yes") == 0 ? WHEN_PLURAL : 0;
    conditions |= f->past ? WHEN_PAST : 0;
    conditions |= f->tentative ? WHEN_TENTATIVE : 0;
    return conditions;
}

const char *stretch_state(const struct speech *s, const struct fact *f)
{
    static const struct {
        const char *impact;
        enum phrase phrase;
    } states[] = {
        {"suspended", PHRASE_STATE_SUSPENDED},       {"unavailable", PHRASE_STATE_UNAVAILABLE},
        {"inaccessible", PHRASE_STATE_INACCESSIBLE}, {"degraded", PHRASE_STATE_DEGRADED},
        {"read-only", PHRASE_STATE_READ_ONLY},       {"closed", PHRASE_STATE_CLOSED},
    };
    const char *impact = speech_of(s, f, "impact");
    enum phrase phrase = PHRASE_STATE_SUSPENDED;

    for (size_t i = 0; impact != NULL && i < sizeof states / sizeof *states; i++)
        if (strcmp(states[i].impact, impact) == 0)
            phrase = states[i].phrase;
    return words_say(s->words, s->pool, phrase, stretch_conditions(s, f), NULL);
}

const char *stretch_of(const struct speech *s, const struct fact *f, enum length length)
{
    unsigned long conditions =
        stretch_conditions(s, f) | (length == LENGTH_SHORT ? (unsigned long)WHEN_SHORT : 0);
    const char *span = span_words(s, f, length), *service = speech_of(s, f, "service");
    const char *state = speech_of(s, f, "state");

    if (f->kind == FACT_PERIOD)
        return PUT(s, PERIOD,
                   conditions, [SLOT_TITLE] = speech_of(s, f, "title"), [SLOT_SPAN] = span);
    if (f->kind == FACT_ALTERNATIVE)
        return PUT(s, AVAILABLE, conditions, [SLOT_SERVICE] = service, [SLOT_SPAN] = span);
    if (state != NULL)
        return PUT(s, STRETCH_OWN_STATE,
                   conditions, [SLOT_SERVICE] = service, [SLOT_STATE] = state, [SLOT_SPAN] = span);
    return PUT(s, STRETCH, conditions, [SLOT_SERVICE] = service, [SLOT_STATE] = stretch_state(s, f),
               [SLOT_SPAN] = span);
}

enum phrase stretch_resumes_phrase(const struct speech *s, const struct fact *f)
{
    const char *impact = speech_of(s, f, "impact");

    return impact != NULL && strcmp(impact, "closed") == 0 ? PHRASE_REOPENS : PHRASE_RESUMES;
}

const char *stretch_resumes(const struct speech *s, const struct fact *f, enum length length)
{
    unsigned long conditions = stretch_conditions(s, f);
    struct limit limit = speech_extent(s, f, ROLE_RESUMES).begin;
    struct moment moment = shape_moment(&limit);

    conditions |= length == LENGTH_SHORT ? WHEN_SHORT : 0;
    conditions |= when_timed(moment.when) ? WHEN_TIMED : 0;
    return words_say(
        s->words, s->pool, stretch_resumes_phrase(s, f), conditions,
        (const char *const[SLOT_COUNT]){
            [SLOT_SERVICE] = speech_of(s, f, "service"),
            [SLOT_TIME] = clock_at(s, moment, f->zone),
            [SLOT_MOMENT] = clock_moment(s, moment, f->zone, LENGTH_LONG),
            [SLOT_HEDGE] = clock_hedge(s, PHRASE_HEDGE_OF_POINT, shape_certainty(&limit)),
        });
}
