/*
 * zone: an IANA zone and the span of a feed, to the VTIMEZONE that every client reads right.
 *
 * RFC 5545 section 3.6.5 allows a whole history; Outlook reads one yearly STANDARD and one yearly
 * DAYLIGHT (MS-OXCICAL 2.1.3.1.1.19). So the VTIMEZONE is made for the span of one feed, from
 * libc's offsets (tz.h), in the first of these forms that is exact in that span:
 *
 *   pair   one STANDARD and one DAYLIGHT, each with RRULE:FREQ=YEARLY;BYMONTH=m;BYDAY=nXX,
 *          anchored in the year before the span; STANDARD is the change to the smaller offset
 *          (so that Europe/Dublin's negative DST reads like everybody's);
 *   fixed  one STANDARD, DTSTART 1970-01-01, no RRULE, where the span has no change.
 *
 * Where neither is exact (the rules changed within the span), or where the zone is UTC itself
 * ("UTC", "Etc/UTC", "GMT", …; a TZID=UTC breaks clients), there is none, and the feed writes
 * that zone's times in UTC, which is exact everywhere though it hides the zone's name.
 */
#ifndef NOTICECAL_ZONE_H
#define NOTICECAL_ZONE_H

#include <libical/ical.h>
#include <time.h>

/* The VTIMEZONE of ZONE, which tz_known(), right for all instants from FIRST to LAST, with ZONE as
 * its plain TZID: the caller's to free or to add. NULL where times are to be written in UTC.
 * Same arguments and same tzdata, same component; it also stays the same while the wall-clock year
 * of FIRST does and nothing else has to change. */
icalcomponent *zone_vtimezone(const char *zone, time_t first, time_t last);

#endif
