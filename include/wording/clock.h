/*
 * clock: hours as they are told beside a day that is known, and how sure a time is.
 */
#ifndef NOTICECAL_WORDING_CLOCK_H
#define NOTICECAL_WORDING_CLOCK_H

#include "calendar/extent.h"
#include "wording/speech.h"

/* MOMENT in full, NULL where it is not set. Of a time that the clock shows twice: which. */
const char *clock_moment(const struct speech *speech, struct moment moment, const char *zone,
                         enum length length);

/* "8:00 am Eastern Time", without the zone where ZONE is NULL. */
const char *clock_hour(const struct speech *speech, struct moment moment, const char *zone);

/* The same in a sentence, where of two midnights the first is said to be meant. NULL for a whole
 * day. */
const char *clock_at(const struct speech *speech, struct moment moment, const char *zone);

/* Hours of one day, without their zone: "10:00 am", "12 midnight (the end of the day)". */
const char *clock_begin(const struct speech *speech, struct moment moment);
const char *clock_end(const struct speech *speech, struct moment moment);

/* Hours of a day that recurs: "2:00 am the next day" for an end that is before its beginning. */
const char *clock_hours(const struct speech *speech, struct hours hours);

/* "or earlier", "(expected)" …; NULL for what is certain. HEDGE is one of PHRASE_HEDGE_OF_…. */
const char *clock_hedge(const struct speech *speech, enum phrase hedge, enum certainty is);

#endif
