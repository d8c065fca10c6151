/*
 * date_text: dates and times in the English words of a message. (What subscribers read is worded by
 * the templates.)
 */
#ifndef NOTICECAL_BASE_DATE_TEXT_H
#define NOTICECAL_BASE_DATE_TEXT_H

#include "base/pool.h"

const char *date_text_weekday(int weekday);                /* "Friday" */
const char *date_text_date(struct pool *pool, long day);   /* "March 13, 2020" */
const char *date_text_day(struct pool *pool, long day);    /* "Friday, March 13, 2020" */
const char *date_text_time(struct pool *pool, int minute); /* "8:00 am", "noon", "midnight" */

#endif
