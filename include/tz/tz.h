/*
 * tz/: time zones. In: the name of a zone and a wall-clock time or an instant; out: the other of
 * the two, the rules by which its clocks change, the zone that was meant.
 *
 * tz: IANA zones by the system's own time-zone data, through libc.
 *
 * libc's localtime_r() is the truth here (it reads the system's TZif files, footers included);
 * libical's built-in zones are wrong for 97 of 597 zones and are not used. The process's TZ is set
 * while a function runs and put back before it returns: one thread only. Setting it reads a file,
 * so ask for many instants in one call. The files are those in /usr/share/zoneinfo, whatever TZDIR
 * says.
 *
 * A wall-clock time is a number of minutes since 1970-01-01T00:00 on that wall clock (base/date.h,
 * when_minutes()); an instant is a time_t. ZONE must be tz_known(): libc takes an unknown zone for
 * UTC in silence. It does so as well where it cannot read the data of a known one; the process then
 * ends with a message and exit status 3, since every time would be hours wrong.
 */
#ifndef NOTICECAL_TZ_TZ_H
#define NOTICECAL_TZ_TZ_H

#include <stdbool.h>
#include <time.h>

/* Whether NAME is a zone that a notice may name: a place ("America/New_York", "US/Eastern") in
 * exact spelling, which the system has data for, or "UTC" or "Etc/UTC". Not known, though the
 * system has data for them, are
 *   - names without a slash: "EST" is an abbreviation that knows no daylight time, "EST5EDT" and
 *     "CET" are rules of no place, "Japan" has been replaced;
 *   - Etc/: Etc/GMT+5 is five hours WEST of Greenwich, which nobody expects;
 *   - variants of the data: posix/, right/ (which counts leap seconds), localtime, Factory …
 * NULL is not known, nor is a name with any path trick in it. */
bool tz_known(const char *name);

/* The instants at which the wall clock of ZONE shows MINUTES, in order: returns how many, 0 in the
 * gap of a forward change, 2 in the fold of a backward change, else 1. */
int tz_instants(const char *zone, long minutes, time_t instants[2]);

/* The first of them; in a gap, the instant of the change. */
time_t tz_first_instant(const char *zone, long minutes);

/* What the clock of ZONE shows at INSTANT: seconds east of UTC, and the abbreviation that is then
 * in use ("EDT", "+07"; at most 15 characters kept). DAYLIGHT is tzdata's own flag, which in
 * Europe/Dublin is set in winter, where the offset is the smaller one. */
struct tz_offset {
    long seconds;
    bool daylight;
    char abbreviation[16];
};
struct tz_offset tz_offset_at(const char *zone, time_t instant);

/* The same for COUNT instants at once. */
void tz_offsets_at(const char *zone, const time_t *instants, int count, struct tz_offset *offsets);

/* The day (base/date.h) that it is in ZONE at NOW; in UTC where ZONE is NULL or not known. */
long tz_today(const char *zone, time_t now);

/* The instants in (AFTER, UP_TO] at which ZONE's offset from UTC changes, in order, at most MAX of
 * them; returns how many there are (which can be more than MAX). A change of abbreviation or of
 * the daylight flag alone is none, nor is one that is undone within two days (since 1970 none has
 * been within six). */
int tz_changes(const char *zone, time_t after, time_t up_to, time_t *changes, int max);

#endif
