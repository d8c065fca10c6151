#include "wording/was.h"

#include <string.h>

/* What each date of it is told with, and which of its attributes has words for the hour. */
static const struct {
    const char *date, *words;
    enum phrase phrase;
} dates[] = {
    {"at", "hour", PHRASE_WAS_AT},
    {"before", NULL, PHRASE_WAS_BEFORE},
    {"falling-on", NULL, PHRASE_WAS_FALLING_ON},
    {"falling-through", NULL, PHRASE_WAS_FALLING_THROUGH},
    {"from", "hour", PHRASE_WAS_FROM},
    {"resumes", NULL, PHRASE_WAS_RESUMES},
    {"through", "end-hour", PHRASE_WAS_THROUGH},
    {"to", "hour", PHRASE_WAS_TO},
    {"until", "end-hour", PHRASE_WAS_UNTIL},
};

enum { DATES = sizeof dates / sizeof *dates };

/* DATE of WAS, or NULL where it is not a date of a fact. */
static const char *date(const struct speech *s, const struct fact *f, xmlNodePtr was,
                        const char *name)
{
    for (size_t i = 0; i < DATES; i++) {
        const char *words = dates[i].words;
        struct when when;
        if (strcmp(dates[i].date, name) != 0)
            continue;
        when = speech_when(s, was, name);
        return words_say(
            s->words, s->pool, dates[i].phrase, 0,
            (const char *const[SLOT_COUNT]){
                [SLOT_MOMENT] = dates_moment(s->words, s->pool, when, f->zone, LENGTH_LONG),
                [SLOT_WORDS] = words == NULL ? NULL : speech_attribute(s, was, words),
            });
    }
    return NULL;
}

const char *was_of(const struct speech *s, const struct fact *f, xmlNodePtr was)
{
    struct when changed = speech_when(s, was, "changed");
    const char *told = NULL;

    for (xmlAttrPtr a = was->properties; a != NULL; a = a->next) {
        const char *one = date(s, f, was, (const char *)a->name);
        if (one != NULL)
            told = told == NULL ? one : PUT(s, DATA, 0, [SLOT_A] = told, [SLOT_B] = one);
    }
    return PUT(
        s, WAS,
        0, [SLOT_DAY] = changed.set ? dates_day(s->words, s->pool, changed.day, LENGTH_LONG) : NULL,
        [SLOT_DATES] = told, [SLOT_TEXT] = speech_text(s, was));
}
