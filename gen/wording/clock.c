#include "wording/clock.h"

static unsigned long midnight(int minute)
{
    return minute == 0 ? WHEN_MIDNIGHT : 0;
}

static enum pass pass_of(struct moment moment)
{
    return moment.repeated == REPEATED_FIRST    ? PASS_FIRST
           : moment.repeated == REPEATED_SECOND ? PASS_SECOND
                                                : PASS_ONLY;
}

const char *clock_moment(const struct speech *s, struct moment moment, const char *zone,
                         enum length length)
{
    return !moment.when.set ? NULL
                            : dates_repeated_moment(s->words, s->pool, moment.when, zone, length,
                                                    pass_of(moment));
}

const char *clock_hour(const struct speech *s, struct moment moment, const char *zone)
{
    return dates_time_in_zone(s->words, s->pool, moment.when.minute, zone, pass_of(moment));
}

const char *clock_at(const struct speech *s, struct moment moment, const char *zone)
{
    return !when_timed(moment.when)
               ? NULL
               : PUT(s, CLOCK_BEGIN,
                     midnight(moment.when.minute), [SLOT_TIME] = clock_hour(s, moment, zone));
}

const char *clock_begin(const struct speech *s, struct moment moment)
{
    return PUT(s, CLOCK_BEGIN,
               midnight(moment.when.minute), [SLOT_TIME] = clock_hour(s, moment, NULL));
}

static unsigned long day_ends(int minute)
{
    return minute % 1440 == 0 ? WHEN_DAY_ENDS : 0;
}

const char *clock_end(const struct speech *s, struct moment moment)
{
    return PUT(s, CLOCK_END,
               day_ends(moment.when.minute), [SLOT_TIME] = clock_hour(s, moment, NULL));
}

static const char *end_of_hours(const struct speech *s, struct hours hours)
{
    const char *time = dates_time(s->words, s->pool, hours.to % 1440);

    if (hours.to % 1440 != 0 && hours.to < hours.from)
        return PUT(s, CLOCK_NEXT_DAY, 0, [SLOT_TIME] = time);
    return PUT(s, CLOCK_END, day_ends(hours.to), [SLOT_TIME] = time);
}

const char *clock_hours(const struct speech *s, struct hours hours)
{
    const char *from =
        PUT(s, CLOCK_BEGIN,
            midnight(hours.from), [SLOT_TIME] = dates_time(s->words, s->pool, hours.from));

    return PUT(s, HOURS_OF_DAY, 0, [SLOT_FROM] = from, [SLOT_TO] = end_of_hours(s, hours));
}

const char *clock_hedge(const struct speech *s, enum phrase hedge, enum certainty is)
{
    static const unsigned long conditions[] = {
        [EXPECTED] = 0, [LATEST] = WHEN_LATEST, [EARLIEST] = WHEN_EARLIEST};

    return is == CERTAIN ? NULL : words_say(s->words, s->pool, hedge, conditions[is], NULL);
}
