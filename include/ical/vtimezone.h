/*
 * vtimezone: an IANA zone and the span of a feed, to the VTIMEZONE that every client reads right.
 *
 * RFC 5545 section 3.6.5 allows a whole history; Outlook reads one yearly STANDARD and one yearly
 * DAYLIGHT (MS-OXCICAL 2.1.3.1.1.19). So the VTIMEZONE is made for the span of one feed, from
 * libc's offsets (tz/tz.h, tz/dst_rules.h), in one of these forms, exact in that span:
 *
 *   pair   one STANDARD and one DAYLIGHT, each with RRULE:FREQ=YEARLY;BYDAY=nXX;BYMONTH=m,
 *          anchored in the year before the span; STANDARD is the change to the smaller offset
 *          (so that Europe/Dublin's negative DST reads like everybody's);
 *   fixed  one STANDARD, DTSTART 1970-01-01, no RRULE: where the span has no change, and no pair
 *          is exact in all the days of the span's years.
 *
 * The anchor is an onset of the rule, and need not be a change that was: of New York in 2007 it is
 * the second Sunday of March 2006, by the rule that began in 2007. It comes before the span, and
 * what it says of the span's first instant is right.
 *
 * There is none, and the feed writes that zone's times in UTC, which is exact everywhere though it
 * hides the zone's name,
 *   - for "UTC" and "Etc/UTC" (a TZID=UTC breaks clients);
 *   - where the rules changed within the span, or a clock changed once and for all;
 *   - where an offset is not in whole minutes (Monrovia, until 1972), which Outlook cannot read;
 *   - where a pair would change clocks within a day of a New Year in the span, since clients
 *     differ in which year's rule that is;
 *   - where libical, reading the finished component, does not agree with libc: it is asked at both
 *     ends, around every change, and at instants between.
 */
#ifndef NOTICECAL_ICAL_VTIMEZONE_H
#define NOTICECAL_ICAL_VTIMEZONE_H

#include <libical/ical.h>
#include <time.h>

/* The VTIMEZONE of ZONE, which tz_known(), right for all instants from FIRST to LAST (the same or
 * later), with ZONE as its plain TZID: the caller's to free or to add. NULL where times are to be
 * written in UTC. Same arguments and same tzdata, same component; it also stays the same while the
 * wall-clock year of FIRST does and nothing else has to change. */
icalcomponent *vtimezone_of(const char *zone, time_t first, time_t last);

#endif
