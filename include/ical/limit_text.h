/*
 * limit_text: what is known of a beginning or an end, as the value of X-NOTICECAL-BEGIN and -END.
 *
 * An entry says there what its DTSTART and DTEND cannot: that an end is open, or only a bound. The
 * value is words with a space between them, known_name() first, dates and UTC times as iCalendar
 * has them:
 *
 *     bounded not-before=20251004T160000Z not-after=20251005
 *     stated expected at=20251006 some-time by-resuming
 *
 * `through` is what is included. The notice's own words stand in properties of their own.
 */
#ifndef NOTICECAL_ICAL_LIMIT_TEXT_H
#define NOTICECAL_ICAL_LIMIT_TEXT_H

#include "calendar/extent.h"

struct pool;

const char *limit_text(const struct limit *limit, struct pool *pool);

/* Reads that, times on the clocks of ZONE, UTC where it is NULL. Words that a later version may
 * have are passed over; false where there is not even what is known. */
bool limit_read(const char *text, const char *zone, struct limit *limit);

#endif
