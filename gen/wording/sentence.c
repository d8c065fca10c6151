#include "wording/sentence.h"

#include "wording/clock.h"
#include "wording/deadline.h"
#include "wording/shape.h"
#include "wording/span.h"
#include "wording/stretch.h"
#include "wording/todo.h"

#include <string.h>

const char *sentence_join(const struct speech *s, const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == NULL ? b : a
                                  : PUT(s, SENTENCES, 0, [SLOT_A] = a, [SLOT_B] = b);
}

static const char *resumes(const struct speech *s, const struct entry *entry)
{
    return stretch_resumes(s, entry->fact, LENGTH_LONG);
}

static const char *window(const struct speech *s, const struct entry *entry)
{
    const struct fact *f = entry->fact;
    bool resumed =
        speech_extent(s, f, ROLE_RESUMES).begin.known != KNOWN_OPEN && f->kind != FACT_ALTERNATIVE;

    return sentence_join(s, stretch_of(s, f, LENGTH_LONG), resumed ? resumes(s, entry) : NULL);
}

static const char *move(const struct speech *s, const struct entry *entry)
{
    return deadline_sentence(s, entry->fact);
}

/* Its last day, where that is told as such, or the day before which it has to be. */
static const char *by(const struct speech *s, const struct fact *f)
{
    struct limit last = speech_extent(s, f, ROLE_LAST).begin;

    return f->before.set ? NULL : clock_moment(s, shape_moment(&last), f->zone, LENGTH_LONG);
}

static const char *before(const struct speech *s, const struct fact *f)
{
    return f->before.set ? dates_moment(s->words, s->pool, f->before, f->zone, LENGTH_LONG) : NULL;
}

/* Whether TEXT begins with words that tell of DAY: then it says itself that it begins there. */
static bool tells_of(const struct speech *s, const char *text, long day)
{
    enum { BEGINNING = 40 };
    const char *date = dates_day_of_year(s->words, s->pool, day), *at;
    size_t length = strlen(date);

    while (length > 0 && date[length - 1] == ',')
        length--;
    at = length == 0 ? NULL : strstr(text, pool_strndup(s->pool, date, length));
    return at != NULL && at - text < BEGINNING && !(at[length] >= '0' && at[length] <= '9');
}

static const char *from(const struct speech *s, const struct entry *entry)
{
    const struct fact *f = entry->fact;
    const char *text = todo_text(s, f);
    struct limit limit = speech_extent(s, f, ROLE_FROM).begin;
    struct when first = shape_moment(&limit).when;
    enum phrase phrase = tells_of(s, text, first.day) ? PHRASE_BEGINNING_TOLD : PHRASE_BEGINNING;

    return words_say(s->words, s->pool, phrase, when_timed(first) ? WHEN_TIMED : 0,
                     (const char *const[SLOT_COUNT]){
                         [SLOT_FROM] = span_begin(s, f, LENGTH_LONG),
                         [SLOT_BY] = by(s, f),
                         [SLOT_BEFORE] = before(s, f),
                         [SLOT_IF] = speech_of(s, f, "if"),
                         [SLOT_TEXT] = text,
                     });
}

static const char *last(const struct speech *s, const struct entry *entry)
{
    const struct fact *f = entry->fact;
    const char *condition = speech_of(s, f, "if"), *text = todo_text(s, f);

    if (!f->before.set)
        return PUT(s, BY, 0, [SLOT_MOMENT] = by(s, f), [SLOT_IF] = condition, [SLOT_TEXT] = text);
    return PUT(s, BEFORE, 0, [SLOT_BEFORE] = before(s, f),
               [SLOT_DAY] = dates_day(s->words, s->pool, entry->start.day, LENGTH_LONG),
               [SLOT_IF] = condition, [SLOT_TEXT] = text);
}

static const char *point(const struct speech *s, const struct entry *entry)
{
    const struct fact *f = entry->fact;
    struct limit limit = speech_extent(s, f, ROLE_POINT).begin;
    enum certainty is = shape_certainty(&limit);

    return PUT(s, AT_POINT, is == LATEST ? WHEN_LATEST : 0, [SLOT_TITLE] = speech_of(s, f, "title"),
               [SLOT_MOMENT] = clock_moment(s, shape_moment(&limit), f->zone, LENGTH_LONG),
               [SLOT_WORDS] = limit.hour, [SLOT_HEDGE] = clock_hedge(s, PHRASE_HEDGE_OF_POINT, is));
}

const char *sentence_of(const struct speech *s, const struct entry *entry)
{
    static const char *(*const by_role[])(const struct speech *, const struct entry *) = {
        [ROLE_WINDOW] = window, [ROLE_RESUMES] = resumes, [ROLE_OLD_DAY] = move,
        [ROLE_NEW_DAY] = move,  [ROLE_FROM] = from,       [ROLE_LAST] = last,
        [ROLE_POINT] = point,
    };

    return by_role[entry->role](s, entry);
}

const char *sentence_of_fact(const struct speech *s, const struct fact *f)
{
    return f->kind == FACT_DEADLINE_MOVE ? deadline_sentence(s, f) : stretch_of(s, f, LENGTH_LONG);
}

const char *sentence_of_action(const struct speech *s, const struct fact *f)
{
    const char *condition = speech_of(s, f, "if"), *text = todo_text(s, f);

    if (shape_undated(f))
        return todo_undated(s, f);
    if (speech_extent(s, f, ROLE_FROM).begin.known != KNOWN_OPEN)
        return PUT(s, TO_DO_FROM,
                   0, [SLOT_FROM] = span_begin(s, f, LENGTH_LONG), [SLOT_BY] = by(s, f),
                   [SLOT_BEFORE] = before(s, f), [SLOT_IF] = condition, [SLOT_TEXT] = text);
    if (f->before.set)
        return PUT(s, TO_DO_BEFORE,
                   0, [SLOT_BEFORE] = before(s, f), [SLOT_IF] = condition, [SLOT_TEXT] = text);
    return PUT(s, BY, 0, [SLOT_MOMENT] = by(s, f), [SLOT_IF] = condition, [SLOT_TEXT] = text);
}
