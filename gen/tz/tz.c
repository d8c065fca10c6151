/* struct tm has tm_gmtoff and tm_zone in POSIX since 2024; glibc 2.36 shows them by this only. */
#define _DEFAULT_SOURCE

#include "tz/tz.h"
#include "base/pool.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define ZONEINFO "/usr/share/zoneinfo/"

/* Changes are looked for every STEP seconds. Since 1970 none has been undone within six days. */
enum { DAY = 86400, STEP = 2 * DAY, NAME_SIZE = 64 };

/* -- which names are zones ------------------------------------------------------------------- */

static bool begins(const char *text, const char *beginning)
{
    return strncmp(text, beginning, strlen(beginning)) == 0;
}

/* Parts of letters, digits, "_", "+" and "-" with single slashes between them: no dot, hence no
 * "..", and nothing that would make libc read NAME as a rule of its own. */
static bool well_formed(const char *name)
{
    static const char part[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-";
    const char *p = name;

    for (;; p++) {
        size_t length = strspn(p, part);
        if (length == 0)
            return false;
        p += length;
        if (*p != '/')
            return *p == '\0' && p - name < NAME_SIZE;
    }
}

/* Data that are there and cannot be read make no name a wrong one; see sure_of(). */
static bool has_data(const char *name)
{
    char path[sizeof ZONEINFO + NAME_SIZE], magic[4];
    FILE *file;
    bool is_tzif;

    snprintf(path, sizeof path, ZONEINFO "%s", name);
    file = fopen(path, "rb");
    if (file == NULL)
        return errno != ENOENT && errno != ENOTDIR;
    is_tzif = fread(magic, 1, sizeof magic, file) == sizeof magic && memcmp(magic, "TZif", 4) == 0;
    fclose(file);
    return is_tzif;
}

bool tz_known(const char *name)
{
    bool is_utc, is_place;

    if (name == NULL || !well_formed(name))
        return false;
    is_utc = strcmp(name, "UTC") == 0 || strcmp(name, "Etc/UTC") == 0;
    is_place = strchr(name, '/') != NULL && !begins(name, "Etc/") && !begins(name, "posix/") &&
               !begins(name, "right/");
    return (is_utc || is_place) && has_data(name);
}

/* -- what the clocks show --------------------------------------------------------------------- */

/* Where libc cannot read the data of a zone (no descriptor left, a disk that fails), it says
 * nothing and takes the zone to be UTC, without a name: that would be hours wrong. */
static void sure_of(const char *path)
{
    if (tzname[0][0] != '\0')
        return;
    fprintf(stderr, "noticecal: error: %s: cannot be read\n", path);
    _exit(3);
}

/* Makes ZONE the process's zone; returns what leave() puts back. The full path keeps TZDIR out. */
static char *enter(const char *zone)
{
    const char *before = getenv("TZ");
    char *kept = before == NULL ? NULL : pool_or_die(strdup(before));
    char path[sizeof ZONEINFO + NAME_SIZE];

    snprintf(path, sizeof path, ZONEINFO "%s", zone);
    if (setenv("TZ", path, 1) != 0)
        pool_or_die(NULL);
    tzset();
    sure_of(path);
    return kept;
}

static void leave(char *kept)
{
    if (kept == NULL)
        unsetenv("TZ");
    else if (setenv("TZ", kept, 1) != 0)
        pool_or_die(NULL);
    free(kept);
    tzset();
}

static long seconds_at(time_t instant)
{
    struct tm tm = {0};

    localtime_r(&instant, &tm);
    return tm.tm_gmtoff;
}

void tz_offsets_at(const char *zone, const time_t *instants, int count, struct tz_offset *offsets)
{
    char *kept = enter(zone);

    for (int i = 0; i < count; i++) {
        struct tm tm = {0};
        localtime_r(&instants[i], &tm);
        offsets[i] = (struct tz_offset){.seconds = tm.tm_gmtoff, .daylight = tm.tm_isdst > 0};
        snprintf(offsets[i].abbreviation, sizeof offsets[i].abbreviation, "%.15s",
                 tm.tm_zone == NULL ? "" : tm.tm_zone);
    }
    leave(kept);
}

struct tz_offset tz_offset_at(const char *zone, time_t instant)
{
    struct tz_offset offset;

    tz_offsets_at(zone, &instant, 1, &offset);
    return offset;
}

long tz_today(const char *zone, time_t now)
{
    long offset = tz_known(zone) ? tz_offset_at(zone, now).seconds : 0;

    return (long)((now + offset) / DAY);
}

/* mktime() is not asked, since what it answers in a fold depends on the call before. The offsets a
 * day before and a day after are tried instead: one of them is in use whenever the wall clock
 * shows MINUTES, and the one before, where both are, gives the earlier instant. */
int tz_instants(const char *zone, long minutes, time_t instants[2])
{
    char *kept = enter(zone);
    time_t wall = (time_t)minutes * 60;
    int count = 0;

    for (int side = -1; side <= 1; side += 2) {
        long offset = seconds_at(wall + side * DAY);
        time_t instant = wall - offset;
        if (seconds_at(instant) == offset && (count == 0 || instants[0] != instant))
            instants[count++] = instant;
    }
    leave(kept);
    return count;
}

/* The first second after LOW, and not after HIGH, with another offset than LOW's. */
static time_t bisect(time_t low, time_t high, long offset)
{
    while (high - low > 1) {
        time_t middle = low + (high - low) / 2;
        if (seconds_at(middle) == offset)
            low = middle;
        else
            high = middle;
    }
    return high;
}

int tz_changes(const char *zone, time_t after, time_t up_to, time_t *changes, int max)
{
    char *kept = enter(zone);
    time_t from = after;
    long offset = seconds_at(from);
    int count = 0;

    while (from < up_to) {
        time_t to = up_to - from > STEP ? from + STEP : up_to;
        if (seconds_at(to) != offset) {
            to = bisect(from, to, offset);
            offset = seconds_at(to);
            if (count < max)
                changes[count] = to;
            count++;
        }
        from = to;
    }
    leave(kept);
    return count;
}

time_t tz_first_instant(const char *zone, long minutes)
{
    time_t instants[2] = {0}, change = (time_t)minutes * 60;

    if (tz_instants(zone, minutes, instants) > 0)
        return instants[0];
    tz_changes(zone, change - 2 * DAY, change + 2 * DAY, &change, 1);
    return change;
}
