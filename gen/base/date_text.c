#include "base/date_text.h"

#include "base/date.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

const char *date_text_weekday(int weekday)
{
    static const char *const names[] = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                        "Thursday", "Friday", "Saturday"};

    return names[weekday];
}

const char *date_text_month(int month)
{
    static const char *const names[] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};

    return names[month - 1];
}

const char *date_text_date(struct pool *pool, long day)
{
    struct civil c = date_civil(day);

    return pool_printf(pool, "%s %d, %d", date_text_month(c.month), c.day, c.year);
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

const char *date_text_instant(time_t at, char text[INSTANT_TEXT])
{
    struct tm tm;

    gmtime_r(&at, &tm);
    strftime(text, INSTANT_TEXT, "%Y-%m-%dT%H:%M:%SZ", &tm);
    return text;
}

bool date_text_read_instant(const char *text, time_t *at)
{
    char minutes[] = "2020-03-01T02:10", why[100];
    size_t length = strlen(minutes);
    struct when when;

    if (text == NULL || strlen(text) < length + strlen(":00Z"))
        return false;
    memcpy(minutes, text, length);
    text += length;
    if (when_parse(minutes, &when, why, sizeof why) != NULL || !when_timed(when) ||
        text[0] != ':' || !isdigit((unsigned char)text[1]) || !isdigit((unsigned char)text[2]) ||
        text[3] != 'Z')
        return false;
    *at = (time_t)when_minutes(when) * 60 + atoi(text + 1);
    return true;
}

const char *date_text_basic(struct pool *pool, const char *text)
{
    char *copy = pool_strdup(pool, text), *to = copy;

    for (; *text != '\0'; text++)
        if (*text != '-' && *text != ':')
            *to++ = *text;
    *to = '\0';
    return copy;
}
