/*
 * span: a stretch of time in words: "from 8:00 am Eastern Time on Friday, March 13, 2020 through
 * the end of Sunday, March 15, 2020".
 */
#ifndef NOTICECAL_WORDING_SPAN_H
#define NOTICECAL_WORDING_SPAN_H

#include "wording/speech.h"

const char *span_words(const struct speech *speech, const struct fact *fact, enum length length);

/* Its beginning, with the notice's words for the hour and how sure it is. */
const char *span_begin(const struct speech *speech, const struct fact *fact, enum length length);

/* "Monday and Wednesday", "first Sunday of the month": of what recurs. */
const char *span_days(const struct speech *speech, const struct fact *fact);

#endif
