#include "wording/row.h"

#include "base/word_list.h"
#include "wording/blocks.h"
#include "wording/cells.h"
#include "wording/clock.h"
#include "wording/deadline.h"
#include "wording/todo.h"

#include <string.h>

static const char *old_day(const struct speech *s, const struct fact *f)
{
    return PUT(
        s, ROW_OLD_DAY,
        f->falling_through.set ? WHEN_SEVERAL : 0, [SLOT_IF] = speech_of(s, f, "if"),
        [SLOT_WHAT] = speech_of(s, f, "what"), [SLOT_MOVED] = deadline_moved(s, f, LENGTH_SHORT));
}

static const char *new_day(const struct speech *s, const struct fact *f)
{
    return PUT(s, ROW_NEW_DAY,
               0, [SLOT_IF] = speech_of(s, f, "if"), [SLOT_WHAT] = speech_of(s, f, "what"),
               [SLOT_FALLING] = deadline_falling(s, f, LENGTH_SHORT),
               [SLOT_TIME] = clock_at(s, f->to, f->zone),
               [SLOT_HEDGE] = clock_hedge(s, PHRASE_HEDGE_OF_END, f->to_is));
}

static const char *from(const struct speech *s, const struct fact *f)
{
    enum phrase phrase =
        speech_of(s, f, "title") != NULL ? PHRASE_ROW_FROM_TITLED : PHRASE_ROW_FROM;

    return words_say(s->words, s->pool, phrase, when_timed(f->from) ? WHEN_TIMED : 0,
                     (const char *const[SLOT_COUNT]){
                         [SLOT_WHAT] = todo_headline(s, f),
                         [SLOT_TIME] = clock_at(s, f->from, f->zone),
                         [SLOT_WORDS] = speech_of(s, f, "hour"),
                         [SLOT_HEDGE] = clock_hedge(s, PHRASE_HEDGE_OF_BEGIN, f->from_is),
                     });
}

const char *row_words(const struct speech *s, const struct entry *entry)
{
    static const char *(*const by_role[])(const struct speech *,
                                          const struct fact *) = {[ROLE_OLD_DAY] = old_day,
                                                                  [ROLE_NEW_DAY] = new_day,
                                                                  [ROLE_FROM] = from,
                                                                  [ROLE_POINT] = NULL};
    unsigned long conditions = entry->fact->withdrawn != NULL ? WHEN_WITHDRAWN : 0;

    if (by_role[entry->role] == NULL)
        return cell_what(s, entry);
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
