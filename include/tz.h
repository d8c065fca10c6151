/*
 * tz: IANA zones by the system's own time-zone data, through libc.
 *
 * libc's localtime_r() is the truth here (it reads the system's TZif files, footers included);
 * libical's built-in zones are wrong for 97 of 597 zones and are not used. The process's TZ is set
 * while a function runs and put back before it returns: one thread only.
 *
 * A wall-clock time is a number of minutes since 1970-01-01T00:00 on that wall clock (date.h,
 * when_minutes()); an instant is a time_t.
 */
#ifndef NOTICECAL_TZ_H
#define NOTICECAL_TZ_H

#include <stdbool.h>
#include <time.h>

/* Whether NAME is an IANA zone that the system knows: exact spelling, no path tricks, none of the
 * variants that are not wall clocks (posix/, right/, localtime, posixrules, Factory). NULL is not.
 */
bool tz_known(const char *name);

/* The known zone whose name is most like the unknown NAME ("America/New York", "america/new_york",
 * "New_York", "US Eastern" need not succeed): a string the caller frees, or NULL. */
char *tz_likely(const char *name);

/* The instants at which the wall clock of the known ZONE shows MINUTES, in order: returns how
 * many, 0 in the gap of a forward change, 2 in the fold of a backward change, else 1. */
int tz_instants(const char *zone, long minutes, time_t instants[2]);

/* What the clock of the known ZONE shows at INSTANT: seconds east of UTC, and the abbreviation
 * that is then in use ("EDT", "+07"; at most 15 characters kept). */
struct tz_offset {
    long seconds;
    bool daylight;
    char abbreviation[16];
};
struct tz_offset tz_offset_at(const char *zone, time_t instant);

/* The instants in (AFTER, UP_TO] at which ZONE's offset from UTC changes, in order, at most MAX of
 * them; returns how many there are (which can be more than MAX). A change of abbreviation or of
 * the daylight flag alone is none. */
int tz_changes(const char *zone, time_t after, time_t up_to, time_t *changes, int max);

#endif
