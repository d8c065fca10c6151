/*
 * span: a stretch of time in words: "from 8:00 am Eastern Time on Friday, March 13, 2020 through
 * the end of Sunday, March 15, 2020".
 */
#ifndef NOTICECAL_WORDING_SPAN_H
#define NOTICECAL_WORDING_SPAN_H

#include "calendar/extent.h"
#include "wording/speech.h"

/* That of a fact that lasts, with what goes with it. */
const char *span_words(const struct speech *speech, const struct fact *fact, enum length length);

/* That of EXTENT alone, which is once; its words are those of SPEECH. */
const char *span_of_extent(const struct speech *speech, const struct extent *extent,
                           enum length length);
const char *span_begin_of(const struct speech *speech, const struct extent *extent,
                          enum length length);

/* The beginning of FACT, with the notice's words for the hour and how sure it is. */
const char *span_begin(const struct speech *speech, const struct fact *fact, enum length length);

/* "Monday and Wednesday", "first Sunday of the month": of what recurs. */
const char *span_days(const struct speech *speech, const struct fact *fact);

#endif
