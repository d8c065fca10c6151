#include "wording/clock.h"

static unsigned long midnight(int minute)
{
    return minute == 0 ? WHEN_MIDNIGHT : 0;
}

const char *clock_at(const struct speech *s, struct when when, const char *zone)
{
    return !when_timed(when) ? NULL
                             : PUT(s, CLOCK_BEGIN, midnight(when.minute),
                                   [SLOT_TIME] = dates_time_in_zone(s->words, s->pool, when.minute,
                                                                    zone, PASS_ONLY));
}

const char *clock_begin(const struct speech *s, int minute)
{
    return PUT(s, CLOCK_BEGIN,
               midnight(minute), [SLOT_TIME] = dates_time(s->words, s->pool, minute));
}

const char *clock_end(const struct speech *s, int minute, int begin)
{
    const char *time = dates_time(s->words, s->pool, minute % 1440);

    if (minute % 1440 == 0)
        return PUT(s, CLOCK_END, WHEN_DAY_ENDS, [SLOT_TIME] = time);
    return minute < begin ? PUT(s, CLOCK_NEXT_DAY, 0, [SLOT_TIME] = time)
                          : PUT(s, CLOCK_END, 0, [SLOT_TIME] = time);
}

const char *clock_hedge(const struct speech *s, enum phrase hedge, enum certainty is)
{
    static const unsigned long conditions[] = {
        [EXPECTED] = 0, [LATEST] = WHEN_LATEST, [EARLIEST] = WHEN_EARLIEST};

    return is == CERTAIN ? NULL : words_say(s->words, s->pool, hedge, conditions[is], NULL);
}
