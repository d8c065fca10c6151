/*
 * date_text: dates and times as text: in the English words of a message, and instants as files have
 * them. (What subscribers read is worded by the templates.)
 */
#ifndef NOTICECAL_BASE_DATE_TEXT_H
#define NOTICECAL_BASE_DATE_TEXT_H

#include "base/pool.h"

#include <stdbool.h>
#include <time.h>

const char *date_text_weekday(int weekday);                /* "Friday"; 0 is Sunday */
const char *date_text_month(int month);                    /* "March", of 3 */
const char *date_text_date(struct pool *pool, long day);   /* "March 13, 2020" */
const char *date_text_day(struct pool *pool, long day);    /* "Friday, March 13, 2020" */
const char *date_text_time(struct pool *pool, int minute); /* "8:00 am", "noon", "midnight" */

/* "2020-03-01T02:10:00Z" (RFC 3339), in TEXT. */
enum { INSTANT_TEXT = 32 };
const char *date_text_instant(time_t at, char text[INSTANT_TEXT]);

/* Reads what that writes, and what stands behind it; false where TEXT, which may be NULL, begins
 * with something else. */
bool date_text_read_instant(const char *text, time_t *at);

/* The date, time or instant TEXT as iCalendar has it, without the signs between the digits. */
const char *date_text_basic(struct pool *pool, const char *text);

#endif
