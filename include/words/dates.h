/*
 * dates: days, hours, zones and lengths of time in the words of a language (words/words.h).
 *
 * In English:
 *     date      March 13, 2020
 *     day       Friday, March 13, 2020; short: Fri Mar 13
 *     time      8:00 am, 12 noon, 12 midnight
 *     zone      Eastern Time; of a zone that the file has no words for, by its city: Paris time
 *     moment    8:00 am Eastern Time on Friday, March 13, 2020; short: 8:00 am Eastern Time Fri Mar
 *               13; of a bare date the day alone; without ZONE the time alone. Midnight is said to
 *               be the start of its day, since notices mean either end of a day by it.
 *               The end of a day, 24:00, is said to be that of its day. In the hour that a clock
 *               change repeats, PASS says which of the two is meant.
 *     issued    January 14, 2020; January 2020; 2020: the date of a notice, as far as it is known
 *     every     Saturday; Monday, Wednesday and Friday; first Sunday of the month
 *     duration  2 days 16 hours; of no minutes, nothing
 * All are in POOL. Days are those of base/date.h, ZONE may be NULL.
 */
#ifndef NOTICECAL_WORDS_DATES_H
#define NOTICECAL_WORDS_DATES_H

#include "base/date.h"
#include "words/words.h"

enum length { LENGTH_LONG, LENGTH_SHORT };

/* Of a time that the clock shows twice, since it is put back: which. */
enum pass { PASS_ONLY, PASS_FIRST, PASS_SECOND };

const char *dates_date(const struct words *words, struct pool *pool, long day);

/* "March 13,": the date without its year, by the same pattern. */
const char *dates_day_of_year(const struct words *words, struct pool *pool, long day);

const char *dates_day(const struct words *words, struct pool *pool, long day, enum length length);
const char *dates_month(const struct words *words, struct pool *pool, int year, int month);
const char *dates_time(const struct words *words, struct pool *pool, int minute);
const char *dates_zone(const struct words *words, struct pool *pool, const char *zone);

/* "8:00 am Eastern Time", without the zone where there is none. */
const char *dates_time_in_zone(const struct words *words, struct pool *pool, int minute,
                               const char *zone, enum pass pass);

const char *dates_moment(const struct words *words, struct pool *pool, struct when when,
                         const char *zone, enum length length);
const char *dates_repeated_moment(const struct words *words, struct pool *pool, struct when when,
                                  const char *zone, enum length length, enum pass pass);

/* TEXT as announcement/@issued has it: 2020, 2020-01 or 2020-01-14. */
const char *dates_issued(const struct words *words, struct pool *pool, const char *text,
                         enum length length);
const char *dates_duration(const struct words *words, struct pool *pool, long minutes);

/* A list: "Monday", "Monday and Friday", "Monday, Wednesday and Friday". */
const char *dates_list(const struct words *words, struct pool *pool, const char *const *items,
                       size_t count);

/* The name of a weekday from 0, Sunday, as date_weekday() counts, as it is said without a date. */
const char *dates_weekday(const struct words *words, int weekday);

/* DAYS and NTH as in struct every (facts/recurrence.h): bit 0 is Sunday, NTH 0 is each of them, 1
 * to 4 the nth of a month, -1 its last. They are said from Monday on. */
const char *dates_every(const struct words *words, struct pool *pool, unsigned days, int nth);

#endif
