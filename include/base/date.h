/*
 * date: civil dates and wall-clock times, as notices use them.
 *
 * The Gregorian calendar, without any zone: what a wall clock and a wall calendar show. Days are
 * numbered from 1970-01-01, which is day 0, so that a day later is simply one more. What a wall
 * time is as an instant is the business of tz/tz.h.
 */
#ifndef NOTICECAL_BASE_DATE_H
#define NOTICECAL_BASE_DATE_H

#include <stdbool.h>
#include <stddef.h>

/* The years that facts may name. Before 1970 no announcement can lie; past 2099 zone rules are
 * guesses. */
enum { YEAR_FIRST = 1970, YEAR_LAST = 2099 };

enum { WHOLE_DAY = -1 };

/* A stated date, with or without a time: a day, and the minute of that day or WHOLE_DAY. A minute
 * of 1440 is 24:00, the end of the day; only ends have it. `set` is false where the notice states
 * nothing: {0} is such a one. */
struct when {
    bool set;
    long day;
    int minute;
};

struct civil {
    int year, month, day; /* month and day from 1 */
};

long date_day(struct civil civil); /* any valid date */
struct civil date_civil(long day); /* its inverse */
int date_weekday(long day);        /* 0 is Sunday, as in struct tm */
int date_month_days(int year, int month);

bool when_timed(struct when when); /* set, and to the minute */

/* Minutes of the wall clock since 1970-01-01T00:00; a whole day begins at its 00:00. */
long when_minutes(struct when when);
struct when when_from_minutes(long minutes);

/* Reads "2020-03-13" or "2020-03-13T08:00" and nothing else. Returns NULL, or why TEXT is not
 * one, in words for a message ("February 2020 has 29 days"); the words stand in WHY, whose SIZE
 * should be 100. */
const char *when_parse(const char *text, struct when *when, char *why, size_t size);

/* Writes what when_parse() reads: at least WHEN_TEXT octets. 24:00 becomes the next day's 00:00. */
enum { WHEN_TEXT = 40 };
char *when_print(struct when when, char *text);

#endif
