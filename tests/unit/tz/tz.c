/* tz: which names are zones, what is proposed for the others, gaps, folds and changes. */
#include "tz/tz.h"
#include "base/date.h"
#include "base/pool.h"
#include "tap.h"

#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static long wall(int year, int month, int day, int hour, int minute)
{
    return date_day((struct civil){year, month, day}) * 1440 + hour * 60 + minute;
}

static time_t utc(int year, int month, int day, int hour, int minute)
{
    return (time_t)wall(year, month, day, hour, minute) * 60;
}

static void known(void)
{
    static const struct {
        const char *name;
        bool known;
    } rows[] = {
        {"America/New_York", true},
        {"Australia/Lord_Howe", true},
        {"America/Argentina/Buenos_Aires", true},
        {"America/Port-au-Prince", true},
        {"US/Eastern", true},
        {"UTC", true},
        {"Etc/UTC", true},
        {"EST", false},
        {"EST5EDT", false},
        {"CET", false},
        {"GMT", false},
        {"Japan", false},
        {"Etc/GMT+5", false},
        {"Etc/GMT", false},
        {"Factory", false},
        {"localtime", false},
        {"posixrules", false},
        {"posix/Europe/Paris", false},
        {"right/Europe/Paris", false},
        {"zone.tab", false},
        {"america/new_york", false},
        {"America/New York", false},
        {"America/New_York ", false},
        {" America/New_York", false},
        {"America", false},
        {"America/", false},
        {"America//New_York", false},
        {"America/Argentina", false},
        {"/usr/share/zoneinfo/Europe/Paris", false},
        {"../zoneinfo/Europe/Paris", false},
        {"Europe/../Europe/Paris", false},
        {"Europe/./Paris", false},
        {":Europe/Paris", false},
        {"EST5EDT,M3.2.0,M11.1.0", false},
        {"<-05>5/x", false},
        {"Mars/Olympus", false},
        {"", false},
        {"/", false},
    };
    char longest[5000];

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        ok(tz_known(rows[i].name) == rows[i].known, rows[i].name);
    ok(!tz_known(NULL), "NULL is no zone");
    ok(!tz_known("America/New_York\n"), "nor is a name with a line end");
    memset(longest, 'A', sizeof longest);
    memcpy(longest, "Europe/", 7);
    longest[sizeof longest - 1] = '\0';
    ok(!tz_known(longest), "nor is a name longer than any path");
}

/* All in the past, or of zones whose rules have been still for decades. */
static void instants(void)
{
    static const struct {
        const char *what, *zone;
        int year, month, day, hour, minute;
        int count;
        long offset[2];
    } rows[] = {
        {"the notice's 8:00 am", "America/New_York", 2020, 3, 13, 8, 0, 1, {-14400}},
        {"the notice's midnight", "America/New_York", 2020, 3, 16, 0, 0, 1, {-14400}},
        {"New York, before the gap", "America/New_York", 2020, 3, 8, 1, 59, 1, {-18000}},
        {"New York, the gap begins", "America/New_York", 2020, 3, 8, 2, 0, 0, {0}},
        {"New York, the gap's last minute", "America/New_York", 2020, 3, 8, 2, 59, 0, {0}},
        {"New York, after the gap", "America/New_York", 2020, 3, 8, 3, 0, 1, {-14400}},
        {"New York, the fold begins", "America/New_York", 2020, 11, 1, 1, 0, 2, {-14400, -18000}},
        {"New York, the fold's end", "America/New_York", 2020, 11, 1, 1, 59, 2, {-14400, -18000}},
        {"New York, before the fold", "America/New_York", 2020, 11, 1, 0, 59, 1, {-14400}},
        {"New York, after the fold", "America/New_York", 2020, 11, 1, 2, 0, 1, {-18000}},
        {"Berlin's gap", "Europe/Berlin", 2020, 3, 29, 2, 30, 0, {0}},
        {"Berlin's fold", "Europe/Berlin", 2020, 10, 25, 2, 30, 2, {7200, 3600}},
        {"Lord Howe's gap is half an hour", "Australia/Lord_Howe", 2019, 10, 6, 2, 29, 0, {0}},
        {"and then over", "Australia/Lord_Howe", 2019, 10, 6, 2, 30, 1, {39600}},
        {"Lord Howe's fold", "Australia/Lord_Howe", 2020, 4, 5, 1, 30, 2, {39600, 37800}},
        {"and not before", "Australia/Lord_Howe", 2020, 4, 5, 1, 29, 1, {39600}},
        {"Dublin in winter", "Europe/Dublin", 2020, 1, 15, 12, 0, 1, {0}},
        {"Dublin's fold", "Europe/Dublin", 2019, 10, 27, 1, 30, 2, {3600, 0}},
        {"St. John's changed at 00:01", "America/St_Johns", 2010, 3, 14, 0, 0, 1, {-12600}},
        {"and had a gap then", "America/St_Johns", 2010, 3, 14, 0, 1, 0, {0}},
        {"and a fold over midnight", "America/St_Johns", 2010, 11, 6, 23, 30, 2, {-9000, -12600}},
        {"Apia had no 30 December 2011", "Pacific/Apia", 2011, 12, 30, 12, 0, 0, {0}},
        {"not its first minute", "Pacific/Apia", 2011, 12, 30, 0, 0, 0, {0}},
        {"not its last", "Pacific/Apia", 2011, 12, 30, 23, 59, 0, {0}},
        {"but the day before", "Pacific/Apia", 2011, 12, 29, 23, 59, 1, {-36000}},
        {"and the day after", "Pacific/Apia", 2011, 12, 31, 0, 0, 1, {50400}},
        {"Kwajalein had no 21 August 1993", "Pacific/Kwajalein", 1993, 8, 21, 12, 0, 0, {0}},
        {"Kathmandu", "Asia/Kathmandu", 2020, 6, 1, 0, 0, 1, {20700}},
        {"UTC", "UTC", 2020, 3, 13, 12, 0, 1, {0}},
        {"the first minute that facts may name", "Asia/Tokyo", 1970, 1, 1, 0, 0, 1, {32400}},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        long minutes = wall(rows[i].year, rows[i].month, rows[i].day, rows[i].hour, rows[i].minute);
        time_t got[2] = {0, 0};
        is_int(tz_instants(rows[i].zone, minutes, got), rows[i].count, rows[i].what);
        for (int n = 0; n < rows[i].count; n++)
            is_int(minutes * 60 - got[n], rows[i].offset[n], "  its offset from UTC");
    }
}

static void offsets(void)
{
    time_t both[] = {utc(2020, 1, 15, 12, 0), utc(2020, 7, 15, 12, 0)};
    struct tz_offset at[2];

    tz_offsets_at("Europe/Dublin", both, 2, at);
    is_int(at[0].seconds, 0, "Dublin in winter");
    ok(at[0].daylight, "  which tzdata calls daylight time");
    is(at[0].abbreviation, "GMT", "  GMT");
    is_int(at[1].seconds, 3600, "Dublin in summer");
    is(at[1].abbreviation, "IST", "  IST");
    at[0] = tz_offset_at("America/New_York", utc(2020, 3, 13, 12, 0));
    is_int(at[0].seconds, -14400, "New York on the notice's Friday");
    is(at[0].abbreviation, "EDT", "  EDT");
    ok(at[0].daylight, "  daylight time");
}

static void changes(void)
{
    time_t spring = utc(2020, 3, 8, 7, 0), autumn = utc(2020, 11, 1, 6, 0);
    time_t got[4] = {0};

    is_int(tz_changes("America/New_York", utc(2020, 1, 1, 0, 0), utc(2021, 1, 1, 0, 0), got, 4), 2,
           "New York's clocks changed twice in 2020");
    is_int(got[0], spring, "  first in March");
    is_int(got[1], autumn, "  then in November");
    is_int(tz_changes("America/New_York", spring - 1, spring, got, 4), 1, "up to is included");
    is_int(tz_changes("America/New_York", spring, autumn - 1, got, 4), 0, "after is not");
    got[1] = 7;
    is_int(tz_changes("America/New_York", spring - 1, autumn, got, 1), 2,
           "more than there is room");
    ok(got[0] == spring && got[1] == 7, "  are counted and not written");
    is_int(tz_changes("America/New_York", spring - 1, autumn, NULL, 0), 2, "  even for no room");
    is_int(tz_changes("Europe/Lisbon", utc(1992, 1, 1, 0, 0), utc(1992, 12, 31, 0, 0), got, 4), 1,
           "a change of the daylight flag alone is none");
    is_int(tz_changes("Asia/Kathmandu", utc(1987, 1, 1, 0, 0), utc(2020, 1, 1, 0, 0), got, 4), 0,
           "Kathmandu keeps still");
    is_int(tz_changes("Pacific/Apia", utc(2011, 12, 1, 0, 0), utc(2012, 1, 15, 0, 0), got, 4), 1,
           "Apia's lost day is one change");
}

/* TZ and TZDIR are the process's business: kept, and of no influence. */
static void environment(void)
{
    time_t noon = utc(2020, 6, 1, 12, 0);
    struct tm tm;

    setenv("TZ", "Asia/Tokyo", 1);
    tzset();
    tz_offset_at("America/New_York", noon);
    is(getenv("TZ"), "Asia/Tokyo", "TZ is as it was");
    localtime_r(&noon, &tm);
    is_int(tm.tm_hour, 21, "  and in force again");
    unsetenv("TZ");
    tz_offset_at("America/New_York", noon);
    ok(getenv("TZ") == NULL, "an unset TZ is unset again");
    setenv("TZDIR", "/nonexistent", 1);
    is_int(tz_offset_at("America/New_York", noon).seconds, -14400, "TZDIR leads nowhere else");
    unsetenv("TZDIR");
}

/* With no descriptor left, libc would take every zone to be UTC. */
static void unreadable(void)
{
    struct rlimit none = {0, 0};
    int status = 0;
    pid_t child;

    fflush(stdout);
    child = fork();
    if (child == 0) {
        close(STDERR_FILENO);
        setrlimit(RLIMIT_NOFILE, &none);
        if (!tz_known("Europe/Vienna"))
            _exit(1);
        _exit(tz_offset_at("Europe/Vienna", 0).seconds == 3600 ? 0 : 2);
    }
    waitpid(child, &status, 0);
    is_int(WIFEXITED(status) ? WEXITSTATUS(status) : -1, 3, "data that cannot be read end the run");
}

static void today(void)
{
    time_t late = 1583028600; /* 2020-03-01T02:10:00Z, a Sunday */

    is_int(tz_today("America/New_York", late), 18321, "in New York it is still the day before");
    is_int(tz_today("UTC", late), 18322, "  and not in UTC");
    is_int(tz_today(NULL, late), 18322, "  nor where no zone is known");
    is_int(tz_today("America/New_Yrok", late), 18322, "  or a wrong one");
}

int main(void)
{
    known();
    today();
    instants();
    offsets();
    changes();
    environment();
    unreadable();
    return done();
}
