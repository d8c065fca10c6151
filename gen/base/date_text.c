#include "base/date_text.h"

#include "base/date.h"

const char *date_text_weekday(int weekday)
{
    static const char *const names[] = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                        "Thursday", "Friday", "Saturday"};

    return names[weekday];
}

const char *date_text_date(struct pool *pool, long day)
{
    static const char *const names[] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};
    struct civil c = date_civil(day);

    return pool_printf(pool, "%s %d, %d", names[c.month - 1], c.day, c.year);
}

const char *date_text_day(struct pool *pool, long day)
{
    return pool_printf(pool, "%s, %s", date_text_weekday(date_weekday(day)),
                       date_text_date(pool, day));
}

const char *date_text_time(struct pool *pool, int minute)
{
    int hour = minute / 60 % 12;

    if (minute % 1440 == 0)
        return "midnight";
    if (minute == 720)
        return "noon";
    return pool_printf(pool, "%d:%02d %s", hour == 0 ? 12 : hour, minute % 60,
                       minute < 720 ? "am" : "pm");
}
