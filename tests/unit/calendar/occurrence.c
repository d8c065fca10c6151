/*
 * occurrence: when an entry is next.
 *
 * A row is a fact, and what its first entry's next time is at some instants (UTC): written as
 * "start end [start end]", the latter in UTC.
 */
#include "calendar/occurrence.h"
#include "calendar/schedule.h"

#include "announce.h"
#include "tap.h"

#define OUTAGE "<outage id=\"a\" service=\"Filing\" "
#define DAILY OUTAGE "every=\"day\" hours=\"22:00-02:00\" from=\"2026-03-06\" "

static const struct {
    const char *what, *fact, *zone, *now, *want;
} rows[] = {
    {"to come", OUTAGE "from=\"2026-03-13T08:00\" through=\"2026-03-15\"/>", NULL,
     "2026-03-01T12:00", "2026-03-13T08:00 2026-03-16T00:00 [2026-03-13T12:00 2026-03-16T04:00]"},
    {"at its last minute", OUTAGE "from=\"2026-03-13T08:00\" through=\"2026-03-15\"/>", NULL,
     "2026-03-16T03:59", "2026-03-13T08:00 2026-03-16T00:00 [2026-03-13T12:00 2026-03-16T04:00]"},
    {"over", OUTAGE "from=\"2026-03-13T08:00\" through=\"2026-03-15\"/>", NULL, "2026-03-16T04:00",
     "none"},
    {"a day turns at UTC's midnight", OUTAGE "from=\"2026-03-13\" through=\"2026-03-13\"/>", NULL,
     "2026-03-14T00:00", "none"},
    {"or at that of the zone asked for", OUTAGE "from=\"2026-03-13\" through=\"2026-03-13\"/>",
     "America/New_York", "2026-03-14T00:00",
     "2026-03-13 2026-03-14 [2026-03-13T04:00 2026-03-14T04:00]"},

    {"before the first of many", DAILY "/>", NULL, "2026-01-01T00:00",
     "2026-03-06T22:00 2026-03-07T02:00 [2026-03-07T03:00 2026-03-07T07:00]"},
    {"in one that began yesterday", DAILY "/>", NULL, "2027-06-02T05:59",
     "2027-06-01T22:00 2027-06-02T02:00 [2027-06-02T02:00 2027-06-02T06:00]"},
    {"between two", DAILY "/>", NULL, "2027-06-02T06:00",
     "2027-06-02T22:00 2027-06-03T02:00 [2027-06-03T02:00 2027-06-03T06:00]"},
    {"in the night in which clocks go forward", DAILY "/>", NULL, "2026-03-08T05:00",
     "2026-03-07T22:00 2026-03-08T02:00 [2026-03-08T03:00 2026-03-08T07:00]"},
    {"the last of them", DAILY "through=\"2026-04-01\"/>", NULL, "2026-04-02T05:00",
     "2026-04-01T22:00 2026-04-02T02:00 [2026-04-02T02:00 2026-04-02T06:00]"},
    {"and no more", DAILY "through=\"2026-04-01\"/>", NULL, "2026-04-02T06:00", "none"},
    {"days of a week, over months", OUTAGE "every=\"Saturday\" from=\"2026-03-01\"/>", NULL,
     "2026-09-13T00:00", "2026-09-19 2026-09-20 [2026-09-19T00:00 2026-09-20T00:00]"},
    {"the first of a month", OUTAGE "every=\"first Sunday\" from=\"2026-03-01\"/>", NULL,
     "2026-03-02T00:00", "2026-04-05 2026-04-06 [2026-04-05T00:00 2026-04-06T00:00]"},
    {"the last of those days",
     OUTAGE "every=\"Monday\" from=\"2026-03-01\" through=\"2026-03-20\"/>", NULL,
     "2026-03-10T00:00", "2026-03-16 2026-03-17 [2026-03-16T00:00 2026-03-17T00:00]"},
    {"and no day more", OUTAGE "every=\"Monday\" from=\"2026-03-01\" through=\"2026-03-20\"/>",
     NULL, "2026-03-17T00:00", "none"},
};

static const char *utc(time_t at, char text[WHEN_TEXT])
{
    struct tm tm;

    strftime(text, WHEN_TEXT, "%Y-%m-%dT%H:%M", gmtime_r(&at, &tm));
    return text;
}

static void next_is(const char *fact, const char *zone, const char *at, const char *want,
                    const char *what)
{
    struct diag *diag = diag_new();
    struct announcement *a = announce(NEW_YORK, fact, diag);
    struct entries entries = schedule(a, NOW);
    struct when now;
    struct occurrence o;
    char why[100], start[WHEN_TEXT], end[WHEN_TEXT], from[WHEN_TEXT], to[WHEN_TEXT];
    char got[200] = "none";

    when_parse(at, &now, why, sizeof why);
    if (occurrence_next(&entries.entry[0], zone, (time_t)when_minutes(now) * 60, &o))
        snprintf(got, sizeof got, "%s %s [%s %s]", when_print(o.start, start),
                 when_print(o.end, end), utc(o.start_at, from), utc(o.end_at, to));
    is(got, want, what);
    announcement_free(a);
    diag_free(diag);
}

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        next_is(rows[i].fact, rows[i].zone, rows[i].now, rows[i].want, rows[i].what);
    return done();
}
