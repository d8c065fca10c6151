/*
 * say: dates and times in the English words of a message. (What subscribers read is worded by the
 * templates.)
 */
#ifndef NOTICECAL_SAY_H
#define NOTICECAL_SAY_H

#include "pool.h"

const char *say_weekday(int weekday);                /* "Friday" */
const char *say_date(struct pool *pool, long day);   /* "March 13, 2020" */
const char *say_day(struct pool *pool, long day);    /* "Friday, March 13, 2020" */
const char *say_time(struct pool *pool, int minute); /* "8:00 am", "noon", "midnight" */

#endif
