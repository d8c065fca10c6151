#include "words/dates.h"

#include "words/contents.h"

#include <stdlib.h>
#include <string.h>

enum { NOON = 12 * 60, DAY_MINUTES = 24 * 60 };

/* Sets of weekdays; bit 0 is Sunday. */
enum { EVERY_DAY = 0x7F, WORKDAYS = 0x3E };

/* N, which is not below 0, in at least DIGITS digits. */
static const char *number(struct pool *pool, long n, int digits)
{
    char text[24] = "", *at = text + sizeof text - 1;

    for (; n > 0 || digits > 0; digits--, n /= 10)
        *--at = (char)('0' + n % 10);
    return pool_strdup(pool, at);
}

static const char *day_of_month(const struct words *words, struct pool *pool, int day)
{
    return SAY(words, pool, PHRASE_DAY_OF_MONTH,
               day == 1 ? WHEN_FIRST : 0, [SLOT_DAY] = number(pool, day, 1));
}

const char *dates_date(const struct words *words, struct pool *pool, long day)
{
    struct civil civil = date_civil(day);

    return SAY(words, pool, PHRASE_DATE, 0, [SLOT_DAY] = day_of_month(words, pool, civil.day),
               [SLOT_MONTH] = words->months[civil.month - 1].full,
               [SLOT_YEAR] = number(pool, civil.year, 1));
}

const char *dates_day_of_year(const struct words *words, struct pool *pool, long day)
{
    struct civil civil = date_civil(day);

    return SAY(words, pool, PHRASE_DATE, 0, [SLOT_DAY] = day_of_month(words, pool, civil.day),
               [SLOT_MONTH] = words->months[civil.month - 1].full);
}

const char *dates_day(const struct words *words, struct pool *pool, long day, enum length length)
{
    struct civil civil = date_civil(day);
    const struct calendar_name *month = &words->months[civil.month - 1];
    const struct calendar_name *weekday = &words->weekdays[date_weekday(day)];
    bool brief = length == LENGTH_SHORT;

    return SAY(words, pool, PHRASE_DAY,
               brief ? WHEN_SHORT : 0, [SLOT_WEEKDAY] = brief ? weekday->brief : weekday->full,
               [SLOT_DAY] = day_of_month(words, pool, civil.day),
               [SLOT_MONTH] = brief ? month->brief : month->full,
               [SLOT_YEAR] = number(pool, civil.year, 1));
}

static unsigned long conditions_of(int minute)
{
    unsigned long conditions = minute % 60 == 0 ? WHEN_FULL_HOUR : 0;

    if (minute % DAY_MINUTES == 0)
        conditions |= WHEN_MIDNIGHT;
    if (minute == DAY_MINUTES)
        conditions |= WHEN_DAY_ENDS;
    if (minute == NOON)
        conditions |= WHEN_NOON;
    if (minute % DAY_MINUTES < NOON)
        conditions |= WHEN_MORNING;
    return conditions;
}

const char *dates_time(const struct words *words, struct pool *pool, int minute)
{
    int hour = minute / 60 % 24;

    return SAY(words, pool, PHRASE_TIME, conditions_of(minute), [SLOT_HOUR] = number(pool, hour, 1),
               [SLOT_HOUR12] = number(pool, (hour + 11) % 12 + 1, 1),
               [SLOT_MINUTE] = number(pool, minute % 60, 2));
}

static int against_zone(const void *key, const void *element)
{
    return strcmp(key, ((const struct zone_words *)element)->zone);
}

const char *dates_zone(const struct words *words, struct pool *pool, const char *zone)
{
    const struct zone_words *known;
    const char *slash = strrchr(zone, '/');
    char *city;

    if (words->zone_count > 0) {
        known = bsearch(zone, words->zones, words->zone_count, sizeof *words->zones, against_zone);
        if (known != NULL)
            return known->says;
    }
    city = pool_strdup(pool, slash == NULL ? zone : slash + 1);
    for (char *at = city; (at = strchr(at, '_')) != NULL;)
        *at = ' ';
    return SAY(words, pool, PHRASE_ZONE_OF_CITY, 0, [SLOT_CITY] = city);
}

const char *dates_time_in_zone(const struct words *words, struct pool *pool, int minute,
                               const char *zone, enum pass pass)
{
    unsigned long conditions = pass == PASS_FIRST    ? WHEN_BEFORE_CHANGE
                               : pass == PASS_SECOND ? WHEN_AFTER_CHANGE
                                                     : 0;

    return SAY(words, pool, PHRASE_TIME_IN_ZONE,
               conditions, [SLOT_TIME] = dates_time(words, pool, minute),
               [SLOT_ZONE] = zone == NULL ? NULL : dates_zone(words, pool, zone));
}

const char *dates_repeated_moment(const struct words *words, struct pool *pool, struct when when,
                                  const char *zone, enum length length, enum pass pass)
{
    const char *day = dates_day(words, pool, when.day, length);
    unsigned long conditions = length == LENGTH_SHORT ? WHEN_SHORT : 0;

    if (!when_timed(when))
        return day;
    if (when.minute == 0)
        conditions |= WHEN_MIDNIGHT;
    if (when.minute == DAY_MINUTES)
        conditions |= WHEN_DAY_ENDS;
    return SAY(words, pool, PHRASE_MOMENT, conditions, [SLOT_DAY] = day,
               [SLOT_TIME] = dates_time_in_zone(words, pool, when.minute, zone, pass));
}

const char *dates_moment(const struct words *words, struct pool *pool, struct when when,
                         const char *zone, enum length length)
{
    return dates_repeated_moment(words, pool, when, zone, length, PASS_ONLY);
}

const char *dates_month(const struct words *words, struct pool *pool, int year, int month)
{
    return SAY(
        words, pool, PHRASE_MONTH_YEAR,
        0, [SLOT_MONTH] = words->months[month - 1].alone, [SLOT_YEAR] = number(pool, year, 1));
}

const char *dates_issued(const struct words *words, struct pool *pool, const char *text,
                         enum length length)
{
    char why[100];
    struct when when;

    if (strlen(text) == strlen("2020-01"))
        return dates_month(words, pool, atoi(text), atoi(text + strlen("2020-")));
    if (when_parse(text, &when, why, sizeof why) != NULL)
        return pool_strdup(pool, text);
    return length == LENGTH_SHORT ? dates_date(words, pool, when.day)
                                  : dates_day(words, pool, when.day, LENGTH_LONG);
}

static const char *counted(const struct words *words, struct pool *pool, enum phrase phrase, long n)
{
    if (n == 0)
        return NULL;
    return SAY(words, pool, phrase, words_plural(words, n), [SLOT_N] = number(pool, n, 1));
}

const char *dates_duration(const struct words *words, struct pool *pool, long minutes)
{
    return SAY(words, pool, PHRASE_DURATION,
               0, [SLOT_DAYS] = counted(words, pool, PHRASE_DURATION_DAYS, minutes / DAY_MINUTES),
               [SLOT_HOURS] =
                   counted(words, pool, PHRASE_DURATION_HOURS, minutes % DAY_MINUTES / 60),
               [SLOT_MINUTES] = counted(words, pool, PHRASE_DURATION_MINUTES, minutes % 60));
}

static const char *pair(const struct words *words, struct pool *pool, enum phrase phrase,
                        const char *a, const char *b)
{
    return SAY(words, pool, phrase, 0, [SLOT_A] = a, [SLOT_B] = b);
}

/* Halved again and again, so that no text is copied more than a few times. */
static const char *middle(const struct words *words, struct pool *pool, const char *const *items,
                          size_t count)
{
    if (count == 1)
        return items[0];
    return pair(words, pool, PHRASE_LIST_MIDDLE, middle(words, pool, items, count / 2),
                middle(words, pool, items + count / 2, count - count / 2));
}

const char *dates_list(const struct words *words, struct pool *pool, const char *const *items,
                       size_t count)
{
    if (count < 2)
        return count == 0 ? "" : items[0];
    if (count == 2)
        return pair(words, pool, PHRASE_LIST_OF_TWO, items[0], items[1]);
    return pair(words, pool, PHRASE_LIST_LAST, middle(words, pool, items, count - 1),
                items[count - 1]);
}

const char *dates_weekday(const struct words *words, int weekday)
{
    return words->weekdays[weekday].alone;
}

/* DAYS from Monday on, and whether they are all feminine. */
static const char *weekdays(const struct words *words, struct pool *pool, unsigned days,
                            bool *feminine)
{
    const char *items[7];
    size_t count = 0;

    *feminine = true;
    for (int i = 1; i <= 7; i++) {
        int weekday = i % 7;
        if ((days & 1U << weekday) == 0)
            continue;
        items[count++] = dates_weekday(words, weekday);
        *feminine = *feminine && words->weekdays[weekday].feminine;
    }
    return dates_list(words, pool, items, count);
}

const char *dates_every(const struct words *words, struct pool *pool, unsigned days, int nth)
{
    static const enum phrase phrases[] = {PHRASE_EVERY_LAST,  PHRASE_COUNT,
                                          PHRASE_EVERY_FIRST, PHRASE_EVERY_SECOND,
                                          PHRASE_EVERY_THIRD, PHRASE_EVERY_FOURTH};
    bool feminine;
    const char *names;

    if (nth == 0 && days == EVERY_DAY)
        return words_label(words, PHRASE_EVERY_DAY);
    if (nth == 0 && days == WORKDAYS)
        return words_label(words, PHRASE_EVERY_WORKDAY);
    names = weekdays(words, pool, days, &feminine);
    if (nth == 0)
        return names;
    return SAY(words, pool, phrases[nth + 1], feminine ? WHEN_FEMININE : 0, [SLOT_WEEKDAY] = names);
}
