#include "wording/deadline.h"

#include "wording/clock.h"
#include "wording/shape.h"

#include <string.h>

static unsigned long when_short(enum length length)
{
    return length == LENGTH_SHORT ? WHEN_SHORT : 0;
}

static const char *day(const struct speech *s, struct when when, enum length length)
{
    return when.set ? dates_day(s->words, s->pool, when.day, length) : NULL;
}

static unsigned long several(const struct fact *f)
{
    return f->falling_through.set ? WHEN_SEVERAL : 0;
}

const char *deadline_days(const struct speech *s, const struct fact *f, enum length length)
{
    return !f->falling_on.set
               ? NULL
               : PUT(s, DAYS_OF, several(f), [SLOT_FROM] = day(s, f->falling_on, length),
                     [SLOT_TO] = day(s, f->falling_through, length));
}

const char *deadline_falling(const struct speech *s, const struct fact *f, enum length length)
{
    const char *words = speech_of(s, f, "falling");

    if (words != NULL)
        return PUT(s, FALLING_IN_WORDS, 0, [SLOT_WORDS] = words);
    return !f->falling_on.set
               ? NULL
               : PUT(s, FALLING, several(f), [SLOT_FROM] = day(s, f->falling_on, length),
                     [SLOT_TO] = day(s, f->falling_through, length));
}

const char *deadline_moved(const struct speech *s, const struct fact *f, enum length length)
{
    const char *condition = speech_of(s, f, "if");
    struct limit limit = speech_extent(s, f, ROLE_NEW_DAY).begin;
    bool nowhere = limit.known == KNOWN_OPEN;

    if (nowhere && speech_text_of(s, f) != NULL)
        return PUT(s, MOVED_AS_TOLD, when_short(length), [SLOT_IF] = condition);
    if (nowhere)
        return PUT(s, MOVED_NOWHERE, when_short(length), [SLOT_IF] = condition);
    return PUT(s, MOVED, when_short(length), [SLOT_IF] = condition,
               [SLOT_TO] = clock_moment(s, shape_moment(&limit), f->zone, length),
               [SLOT_HEDGE] = clock_hedge(s, PHRASE_HEDGE_OF_POINT, shape_certainty(&limit)));
}

const char *deadline_sentence(const struct speech *s, const struct fact *f)
{
    const char *plural = speech_of(s, f, "plural");
    bool one = plural != NULL && strcmp(plural, "no") == 0;

    return PUT(
        s, MOVE, one ? 0 : WHEN_PLURAL, [SLOT_IF] = speech_of(s, f, "if"),
        [SLOT_WHAT] = speech_of(s, f, "what"), [SLOT_FALLING] = deadline_falling(s, f, LENGTH_LONG),
        [SLOT_MOVED] = deadline_moved(s, f, LENGTH_LONG));
}

const char *deadline_kept(const struct speech *s, const struct fact *f, enum length length)
{
    return PUT(s, KEPT,
               0, [SLOT_WHAT] = speech_of(s, f, "what"), [SLOT_DAYS] = deadline_days(s, f, length),
               [SLOT_FALLING] = deadline_falling(s, f, length));
}
