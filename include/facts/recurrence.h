/*
 * recurrence: the days on which something recurs, and the hours of such a day.
 *
 * As a facts file writes them: every="Saturday", "Monday Wednesday", "weekday" (Monday to Friday),
 * "day", "first Sunday" or "last Friday" (of the month); hours="10:00-13:00 15:00-16:00".
 */
#ifndef NOTICECAL_FACTS_RECURRENCE_H
#define NOTICECAL_FACTS_RECURRENCE_H

#include <stdbool.h>
#include <stddef.h>

/* DAYS has bit 0 for Sunday, as date_weekday() counts: {0} recurs never. NTH is 0 for each week,
 * 1 to 4 for the nth such weekday of the month, -1 for its last. */
struct recurrence {
    unsigned days;
    int nth;
};

/* False, and EVERY is {0}, where TEXT is not one. */
bool recurrence_parse(const char *text, struct recurrence *every);

bool recurrence_on(struct recurrence every, long day);

/* The first such day that is FROM or later. EVERY recurs. */
long recurrence_first(struct recurrence every, long from);

/* The last such day that is THROUGH or earlier. */
long recurrence_last(struct recurrence every, long through);

/* Minutes of a day, TO of the next day where it is not after FROM; 24:00 is 1440. */
struct hours {
    int from, to;
};

enum { HOURS_MAX = 4 };

/* How many there are in TEXT, at most HOURS_MAX; 0 where it is not written so, or one of them ends
 * when it begins. */
size_t recurrence_hours(const char *text, struct hours hours[HOURS_MAX]);

#endif
