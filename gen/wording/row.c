#include "wording/row.h"

#include "base/word_list.h"
#include "wording/blocks.h"
#include "wording/clock.h"
#include "wording/deadline.h"
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

/* The hour of WHEN, which stands beside the row, is told again where it is hedged: "at 9:00 am at
 * the earliest". */
static const char *hedged_hour(const struct speech *s, const struct fact *f, struct when when,
                               enum certainty is)
{
    return is == CERTAIN ? NULL : clock_at(s, when, f->zone);
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

static const char *new_day(const struct speech *s, const struct fact *f)
{
    return PUT(s, ROW_NEW_DAY,
               0, [SLOT_IF] = speech_of(s, f, "if"), [SLOT_WHAT] = speech_of(s, f, "what"),
               [SLOT_FALLING] = deadline_falling(s, f, LENGTH_SHORT),
               [SLOT_TIME] = hedged_hour(s, f, f->to, f->to_is),
               [SLOT_HEDGE] = clock_hedge(s, PHRASE_HEDGE_OF_POINT, f->to_is));
}

static const char *from(const struct speech *s, const struct fact *f)
{
    enum phrase phrase =
        speech_of(s, f, "title") != NULL ? PHRASE_ROW_FROM_TITLED : PHRASE_ROW_FROM;

    return words_say(s->words, s->pool, phrase, 0,
                     (const char *const[SLOT_COUNT]){
                         [SLOT_WHAT] = todo_headline(s, f),
                         [SLOT_FROM] = dates_day(s->words, s->pool, f->from.day, LENGTH_SHORT),
                         [SLOT_WORDS] = speech_of(s, f, "hour"),
                         [SLOT_HEDGE] = clock_hedge(s, PHRASE_HEDGE_OF_BEGIN, f->from_is),
                     });
}

static const char *resumes(const struct speech *s, const struct fact *f)
{
    return words_say(s->words, s->pool, stretch_resumes_phrase(s, f),
                     WHEN_SHORT | stretch_conditions(s, f),
                     (const char *const[SLOT_COUNT]){
                         [SLOT_SERVICE] = speech_of(s, f, "service"),
                         [SLOT_TIME] = hedged_hour(s, f, f->resumes, f->resumes_is),
                         [SLOT_HEDGE] = clock_hedge(s, PHRASE_HEDGE_OF_POINT, f->resumes_is),
                     });
}

static const char *last(const struct speech *s, const struct fact *f)
{
    return PUT(s, LAST_DAY, 0, [SLOT_WHAT] = todo_headline(s, f));
}

static const char *point(const struct speech *s, const struct fact *f)
{
    return PUT(
        s, POINT, f->at_is == LATEST ? WHEN_LATEST : 0, [SLOT_TITLE] = speech_of(s, f, "title"),
        [SLOT_MOMENT] = dates_moment(s->words, s->pool, f->at, f->zone, LENGTH_SHORT),
        [SLOT_TIME] = hedged_hour(s, f, f->at, f->at_is), [SLOT_WORDS] = speech_of(s, f, "hour"),
        [SLOT_HEDGE] = clock_hedge(s, PHRASE_HEDGE_OF_POINT, f->at_is));
}

const char *row_words(const struct speech *s, const struct entry *entry)
{
    static const char *(*const by_role[])(const struct speech *, const struct fact *) = {
        [ROLE_WINDOW] = window,   [ROLE_RESUMES] = resumes, [ROLE_OLD_DAY] = old_day,
        [ROLE_NEW_DAY] = new_day, [ROLE_FROM] = from,       [ROLE_LAST] = last,
        [ROLE_POINT] = point,
    };
    unsigned long conditions = entry->fact->withdrawn != NULL ? WHEN_WITHDRAWN : 0;

    return PUT(s, CELL_WHAT, conditions | (entry->tentative ? (unsigned long)WHEN_TENTATIVE : 0),
               [SLOT_WHAT] = by_role[entry->role](s, entry->fact));
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
