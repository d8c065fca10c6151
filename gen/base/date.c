#include "base/date.h"

#include <stdio.h>
#include <string.h>

static const char *const month_names[] = {"January",   "February", "March",    "April",
                                          "May",       "June",     "July",     "August",
                                          "September", "October",  "November", "December"};

static bool leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int date_month_days(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    return month == 2 && leap(year) ? 29 : days[month - 1];
}

/* Years are counted from March, so that the leap day is the last of its year and the lengths of
 * the months before it form a fixed pattern (31 30 31 30 31 31 30 31 30 31 31). */
long date_day(struct civil c)
{
    long year = c.month <= 2 ? c.year - 1 : c.year;
    long month = (c.month + 9) % 12;
    long day_of_year = (153 * month + 2) / 5 + c.day - 1;

    return year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - 719468;
}

struct civil date_civil(long day)
{
    long n = day + 719468; /* days since 0000-03-01 */
    long era = n / 146097; /* 400 years */
    long of_era = n - era * 146097;
    long year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    long of_year = of_era - (365 * year + year / 4 - year / 100);
    long month = (5 * of_year + 2) / 153;
    struct civil c;

    c.day = (int)(of_year - (153 * month + 2) / 5 + 1);
    c.month = (int)(month < 10 ? month + 3 : month - 9);
    c.year = (int)(year + era * 400 + (c.month <= 2 ? 1 : 0));
    return c;
}

int date_weekday(long day)
{
    long weekday = (day + 4) % 7; /* 1970-01-01 was a Thursday */

    return (int)(weekday < 0 ? weekday + 7 : weekday);
}

bool when_timed(struct when when)
{
    return when.set && when.minute != WHOLE_DAY;
}

long when_minutes(struct when when)
{
    return when.day * 1440 + (when.minute == WHOLE_DAY ? 0 : when.minute);
}

struct when when_from_minutes(long minutes)
{
    long day = minutes >= 0 ? minutes / 1440 : -((-minutes + 1439) / 1440);

    return (struct when){true, day, (int)(minutes - day * 1440)};
}

/* Whether TEXT begins with the digits and marks of PATTERN, in which 0 stands for any digit. */
static bool looks_like(const char *text, const char *pattern)
{
    for (; *pattern != '\0'; text++, pattern++) {
        bool fits = *pattern == '0' ? *text >= '0' && *text <= '9' : *text == *pattern;
        if (!fits)
            return false;
    }
    return true;
}

static int number(const char *digits, int count)
{
    int value = 0;

    while (count-- > 0)
        value = value * 10 + (*digits++ - '0');
    return value;
}

static const char *parse_day(const char *text, struct when *when, char *why, size_t size)
{
    struct civil c;

    if (!looks_like(text, "0000-00-00"))
        return "it is not a date";
    c = (struct civil){number(text, 4), number(text + 5, 2), number(text + 8, 2)};
    if (c.year < YEAR_FIRST || c.year > YEAR_LAST)
        snprintf(why, size, "the year %04d is not between %d and %d", c.year, YEAR_FIRST,
                 YEAR_LAST);
    else if (c.month < 1 || c.month > 12)
        snprintf(why, size, "there is no month %02d", c.month);
    else if (c.day < 1 || c.day > date_month_days(c.year, c.month))
        snprintf(why, size, "%s %d has %d days", month_names[c.month - 1], c.year,
                 date_month_days(c.year, c.month));
    else {
        *when = (struct when){true, date_day(c), WHOLE_DAY};
        return NULL;
    }
    return why;
}

static const char *parse_time(const char *text, struct when *when, char *why, size_t size)
{
    int hour, minute;

    if (!looks_like(text, "T00:00"))
        return "what follows the date is not a time like T08:00";
    hour = number(text + 1, 2);
    minute = number(text + 4, 2);
    if (text[6] == 'Z' || text[6] == '+' || text[6] == '-')
        return "a time is the institution's wall clock, without an offset";
    if (text[6] != '\0')
        return "a time has hours and minutes only";
    if (hour == 24 && minute == 0)
        return "24:00 is not written; an end of day is the date alone, a beginning 00:00";
    if (hour > 23 || minute > 59) {
        snprintf(why, size, "there is no time %02d:%02d", hour, minute);
        return why;
    }
    when->minute = hour * 60 + minute;
    return NULL;
}

const char *when_parse(const char *text, struct when *when, char *why, size_t size)
{
    struct when read = {0};
    const char *wrong = parse_day(text, &read, why, size);

    if (wrong == NULL && text[10] != '\0')
        wrong = parse_time(text + 10, &read, why, size);
    if (wrong == NULL)
        *when = read;
    return wrong;
}

char *when_print(struct when when, char *text)
{
    struct when w = when.minute == WHOLE_DAY ? when : when_from_minutes(when_minutes(when));
    struct civil c = date_civil(w.day);
    int length = snprintf(text, WHEN_TEXT, "%04d-%02d-%02d", c.year, c.month, c.day);

    if (w.minute != WHOLE_DAY)
        snprintf(text + length, WHEN_TEXT - (size_t)length, "T%02d:%02d", w.minute / 60,
                 w.minute % 60);
    return text;
}
