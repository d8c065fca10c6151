#include "wording/row.h"

#include "base/word_list.h"
#include "wording/blocks.h"
#include "wording/clock.h"
#include "wording/deadline.h"
#include "wording/shape.h"
#include "wording/stretch.h"
#include "wording/todo.h"

#include <string.h>

/* What there is during a stretch of time, without the time. */
static const char *window(const struct speech *s, const struct fact *f)
{
    const char *service = speech_of(s, f, "service"), *state = speech_of(s, f, "state");
    const char *counted = speech_of(s, f, "counts-as");

    if (counted != NULL)
        return PUT(s, CELL_COUNTED,
                   0, [SLOT_TITLE] = speech_of(s, f, "title"), [SLOT_COUNTED] = counted);
    if (f->kind == FACT_PERIOD)
        return speech_of(s, f, "title");
    if (f->kind == FACT_ALTERNATIVE)
        return PUT(s, CELL_AVAILABLE, 0, [SLOT_SERVICE] = service);
    if (state != NULL)
        return PUT(s, CELL_OWN_STATE, 0, [SLOT_SERVICE] = service, [SLOT_STATE] = state);
    return PUT(s, CELL_STATE, 0, [SLOT_SERVICE] = service, [SLOT_STATE] = stretch_state(s, f));
}

/* The hour of LIMIT, which stands beside the row, is told again where it is hedged: "at 9:00 am at
 * the earliest". */
static const char *hedged_hour(const struct speech *s, const struct fact *f,
                               const struct limit *limit)
{
    return shape_certainty(limit) == CERTAIN ? NULL : clock_at(s, shape_moment(limit), f->zone);
}

static const char *hedge_of_point(const struct speech *s, const struct limit *limit)
{
    return clock_hedge(s, PHRASE_HEDGE_OF_POINT, shape_certainty(limit));
}

static const char *old_day(const struct speech *s, const struct fact *f)
{
    return PUT(
        s, ROW_OLD_DAY,
        f->falling_through.set ? WHEN_SEVERAL : 0, [SLOT_IF] = speech_of(s, f, "if"),
        [SLOT_WHAT] = speech_of(s, f, "what"), [SLOT_DAYS] = deadline_days(s, f, LENGTH_SHORT),
        [SLOT_FALLING] = deadline_falling(s, f, LENGTH_SHORT),
        [SLOT_MOVED] = deadline_moved(s, f, LENGTH_SHORT));
}

/* With its day, where it stands ALONE. */
static const char *due(const struct speech *s, const struct fact *f, bool alone)
{
    struct limit limit = speech_extent(s, f, ROLE_NEW_DAY).begin;
    struct moment moment = shape_moment(&limit);

    return PUT(s, ROW_NEW_DAY,
               0, [SLOT_IF] = speech_of(s, f, "if"), [SLOT_WHAT] = speech_of(s, f, "what"),
               [SLOT_FALLING] = deadline_falling(s, f, LENGTH_SHORT),
               [SLOT_MOMENT] = alone ? clock_moment(s, moment, f->zone, LENGTH_SHORT) : NULL,
               [SLOT_TIME] = alone ? NULL : hedged_hour(s, f, &limit),
               [SLOT_HEDGE] = hedge_of_point(s, &limit));
}

static const char *new_day(const struct speech *s, const struct fact *f)
{
    return due(s, f, false);
}

static const char *from(const struct speech *s, const struct fact *f)
{
    struct limit limit = speech_extent(s, f, ROLE_FROM).begin;
    long day = shape_moment(&limit).when.day;
    enum phrase phrase =
        speech_of(s, f, "title") != NULL ? PHRASE_ROW_FROM_TITLED : PHRASE_ROW_FROM;

    return words_say(
        s->words, s->pool, phrase, 0,
        (const char *const[SLOT_COUNT]){
            [SLOT_WHAT] = todo_headline(s, f),
            [SLOT_FROM] = dates_day(s->words, s->pool, day, LENGTH_SHORT),
            [SLOT_WORDS] = limit.hour,
            [SLOT_HEDGE] = clock_hedge(s, PHRASE_HEDGE_OF_BEGIN, shape_certainty(&limit)),
        });
}

static const char *resumes(const struct speech *s, const struct fact *f)
{
    struct limit limit = speech_extent(s, f, ROLE_RESUMES).begin;

    return words_say(s->words, s->pool, stretch_resumes_phrase(s, f),
                     WHEN_SHORT | stretch_conditions(s, f),
                     (const char *const[SLOT_COUNT]){
                         [SLOT_SERVICE] = speech_of(s, f, "service"),
                         [SLOT_TIME] = hedged_hour(s, f, &limit),
                         [SLOT_HEDGE] = hedge_of_point(s, &limit),
                     });
}

static const char *last(const struct speech *s, const struct fact *f)
{
    return PUT(s, LAST_DAY, 0, [SLOT_WHAT] = todo_headline(s, f));
}

static const char *point(const struct speech *s, const struct fact *f)
{
    struct limit limit = speech_extent(s, f, ROLE_POINT).begin;

    return PUT(s, POINT, shape_certainty(&limit) == LATEST ? WHEN_LATEST : 0,
               [SLOT_TITLE] = speech_of(s, f, "title"),
               [SLOT_MOMENT] = clock_moment(s, shape_moment(&limit), f->zone, LENGTH_SHORT),
               [SLOT_TIME] = hedged_hour(s, f, &limit), [SLOT_WORDS] = limit.hour,
               [SLOT_HEDGE] = hedge_of_point(s, &limit));
}

static const char *bare(const struct speech *s, const struct entry *entry)
{
    static const char *(*const by_role[])(const struct speech *, const struct fact *) = {
        [ROLE_WINDOW] = window,   [ROLE_RESUMES] = resumes, [ROLE_OLD_DAY] = old_day,
        [ROLE_NEW_DAY] = new_day, [ROLE_FROM] = from,       [ROLE_LAST] = last,
        [ROLE_POINT] = point,
    };

    return by_role[entry->role](s, entry->fact);
}

const char *row_alone(const struct speech *s, const struct entry *entry)
{
    return entry->role == ROLE_NEW_DAY ? due(s, entry->fact, true) : bare(s, entry);
}

const char *row_words(const struct speech *s, const struct entry *entry)
{
    unsigned long conditions = entry->fact->withdrawn != NULL ? WHEN_WITHDRAWN : 0;
    bool told = entry->extent.begin.expected; /* beside its time */

    conditions |= entry->tentative && !told ? WHEN_TENTATIVE : 0;
    return PUT(s, CELL_WHAT, conditions, [SLOT_WHAT] = bare(s, entry));
}

/* Dates that were ===================================================================== */

/* Which dates of a fact are those of an entry. */
static const char *const dates_of_role[] = {
    [ROLE_WINDOW] = "from through until",
    [ROLE_RESUMES] = "resumes",
    [ROLE_OLD_DAY] = "falling-on falling-through",
    [ROLE_NEW_DAY] = "to",
    [ROLE_FROM] = "from",
    [ROLE_LAST] = "through before",
    [ROLE_POINT] = "at",
};

const char *row_was(const struct speech *s, const struct entry *entry, xmlNodePtr was,
                    const char *name)
{
    static const struct {
        const char *name;
        enum phrase phrase;
    } dates[] = {
        {"at", PHRASE_OLD_AT},
        {"before", PHRASE_OLD_BEFORE},
        {"falling-on", PHRASE_OLD_FALLING_ON},
        {"falling-through", PHRASE_OLD_FALLING_THROUGH},
        {"from", PHRASE_OLD_FROM},
        {"resumes", PHRASE_OLD_RESUMES},
        {"through", PHRASE_OLD_THROUGH},
        {"to", PHRASE_OLD_TO},
        {"until", PHRASE_OLD_UNTIL},
    };
    struct when when = speech_when(s, was, name);

    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++)
        if (strcmp(dates[i].name, name) == 0 && word_list_has(dates_of_role[entry->role], name))
            return words_say(
                s->words, s->pool, dates[i].phrase, 0,
                (const char *const[SLOT_COUNT]){
                    [SLOT_MOMENT] = blocks_mark(
                        s->pool, "s", dates_moment(s->words, s->pool, when, NULL, LENGTH_SHORT))});
    return NULL;
}
