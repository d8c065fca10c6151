/*
 * extent: what is known of a beginning and an end, and how long what lasts on is shown.
 *
 * A row is a fact and, of each of its entries, both ends as a feed would write them, with "endless"
 * and "tentative" behind.
 */
#include "calendar/extent.h"
#include "base/pool.h"
#include "calendar/schedule.h"
#include "ical/limit_text.h"
#include "tz/tz.h"

#include "announce.h"
#include "tap.h"

#define OUTAGE "<outage id=\"a\" service=\"Filing\" "
#define DAY "stated at=20260313 | "

static const struct {
    const char *what, *facts, *want;
} rows[] = {
    {"days", OUTAGE "from=\"2026-03-13\" through=\"2026-03-15\"/>",
     DAY "stated at=20260315 through\n"},
    {"until a day", OUTAGE "from=\"2026-03-13\" until=\"2026-03-16\"/>",
     DAY "stated at=20260316\n"},
    {"a time on one side", OUTAGE "from=\"2026-03-13T08:00\" through=\"2026-03-15\"/>",
     "stated at=20260313T120000Z | stated at=20260315 through\n"},
    {"nothing said of the end", OUTAGE "from=\"2026-03-13\"/>", DAY "open endless\n"},
    {"until further order", OUTAGE "from=\"2026-03-13\" open-end=\"until further order\"/>",
     DAY "lasting endless\n"},
    {"and at least until",
     OUTAGE "from=\"2026-03-13\" open-end=\"until further order\" end-earliest=\"2026-04-30\"/>",
     DAY "lasting not-before=20260430 through endless\n"},
    {"until further order, and a hope to resume",
     OUTAGE "from=\"2026-03-13\" open-end=\"until further order\" resumes=\"2026-03-16\" "
            "resumes-is=\"expected\"/>",
     DAY "lasting endless\n"
         "stated at=20260316 expected | stated at=20260316 expected through tentative\n"},
    {"at the latest", OUTAGE "from=\"2026-03-13\" through=\"2026-03-15\" end-is=\"latest\"/>",
     DAY "bounded not-after=20260315 through\n"},
    {"the same as a bound", OUTAGE "from=\"2026-03-13\" end-latest=\"2026-03-15\"/>",
     DAY "bounded not-after=20260315 through\n"},
    {"at least until", OUTAGE "from=\"2026-03-13\" until=\"2026-03-15\" end-is=\"earliest\"/>",
     DAY "bounded not-before=20260315 endless\n"},
    {"both, expected",
     OUTAGE "from=\"2026-03-13\" end-earliest=\"2026-03-14T06:00\" end-latest=\"2026-03-15\" "
            "end-is=\"expected\"/>",
     DAY "bounded not-before=20260314T100000Z not-after=20260315 expected through\n"},
    {"expected", OUTAGE "from=\"2026-03-13\" through=\"2026-03-15\" end-is=\"expected\"/>",
     DAY "stated at=20260315 expected through\n"},
    {"in the afternoon",
     OUTAGE "from=\"2026-03-13\" until=\"2026-03-15\" end-hour=\"in the afternoon\"/>",
     DAY "stated at=20260315 some-time\n"},
    {"later that day", OUTAGE "from=\"2026-03-13T08:00\" until=\"2026-03-13\"/>",
     "stated at=20260313T120000Z | stated at=20260313 some-time\n"},
    {"back later that day", OUTAGE "from=\"2026-03-13T08:00\" resumes=\"2026-03-13\"/>",
     "stated at=20260313T120000Z | stated at=20260313 some-time by-resuming\n"
     "stated at=20260313 | stated at=20260313 through\n"},
    {"known by resuming at the latest",
     OUTAGE "from=\"2026-03-13\" resumes=\"2026-03-16T09:00\" resumes-is=\"latest\"/>",
     DAY "bounded not-after=20260316T130000Z by-resuming\n"
         "bounded not-after=20260316T130000Z | bounded not-after=20260316T130000Z through\n"},
    {"the first and the second of two",
     OUTAGE "from=\"2026-11-01T01:30\" until=\"2026-11-01T01:15\" repeated-hour=\"first\" "
            "end-repeated-hour=\"second\"/>",
     "stated at=20261101T053000Z first | stated at=20261101T061500Z second\n"},
    {"began by then", OUTAGE "from=\"2026-03-13\" from-is=\"latest\" through=\"2026-03-15\"/>",
     "bounded not-after=20260313 | stated at=20260315 through\n"},
    {"a beginning that is expected",
     OUTAGE "from=\"2026-03-13\" from-is=\"expected\" through=\"2026-03-15\"/>",
     "stated at=20260313 expected | stated at=20260315 through tentative\n"},
    {"recurring, nobody says since when",
     OUTAGE "every=\"Saturday\" shown-from=\"2026-03-01\" through=\"2026-04-30\"/>",
     "open | stated at=20260430 through\n"},
    {"a milestone by then", "<milestone id=\"a\" title=\"M\" at=\"2026-03-13\" at-is=\"latest\"/>",
     "bounded not-after=20260313 | bounded not-after=20260313 through\n"},
    {"needed from a day on", "<requirement id=\"a\" from=\"2026-03-13\">Do.</requirement>",
     DAY "stated at=20260313 through endless\n"},
    {"an action's first day knows its last",
     "<action id=\"a\" from=\"2026-03-13\" before=\"2026-03-16\">Do.</action>",
     DAY "stated at=20260315 through\n"
         "stated at=20260315 | stated at=20260315 through\n"},
    {"an action from a day at the latest is not in doubt",
     "<action id=\"a\" from=\"2026-03-13\" from-is=\"latest\">Do.</action>",
     "bounded not-after=20260313 | bounded not-after=20260313 through endless\n"},
    {"deadlines moved to a day that is expected",
     "<deadline-move id=\"a\" what=\"B\" falling-on=\"2026-03-13\" to=\"2026-03-16\" "
     "to-is=\"expected\"/>",
     DAY "stated at=20260313 through\n"
         "stated at=20260316 expected | stated at=20260316 expected through tentative\n"},
    {"deadlines moved to no day", "<deadline-move id=\"a\" what=\"B\" falling-on=\"2026-03-13\"/>",
     DAY "stated at=20260313 through endless\n"},
};

static const char *which(const struct moment *moment)
{
    static const char *const names[] = {"", " first", " second"};

    return names[moment->repeated];
}

static void row(size_t i)
{
    struct diag *diag = diag_new();
    struct announcement *a = announce(NEW_YORK, rows[i].facts, diag);
    struct entries entries = schedule(a, NOW);
    const char *got = said(diag);

    for (size_t n = 0; n < entries.count; n++) {
        const struct extent *e = &entries.entry[n].extent;
        got = pool_printf(a->pool, "%s%s%s | %s%s%s%s\n", got, limit_text(&e->begin, a->pool),
                          which(&e->begin.at), limit_text(&e->end, a->pool), which(&e->end.at),
                          extent_endless(e) ? " endless" : "",
                          entries.entry[n].tentative ? " tentative" : "");
    }
    is(got, rows[i].want, rows[i].what);
    announcement_free(a);
    diag_free(diag);
}

/* Nightly, and what lasts on ============================================================= */

enum {
    HOUR = 3600,
    NIGHTS = 22,
    FIRST_NIGHT = 1793059200 /* 2026-10-27: over a change of clocks */
};

/* Runs at HOUR of UTC every night, in a calendar of ZONE: how often the feed changes, or -1 where
 * it was not shown for a while between two runs, even if one of them had been missed. */
static int nightly(struct announcement *a, const char *zone, int hour)
{
    time_t shown_until = 0;
    int changes = 0;

    for (int night = 0; night < NIGHTS; night++) {
        time_t now = FIRST_NIGHT + night * 24 * HOUR + hour * HOUR;
        struct entries entries = schedule(a, now);
        const struct entry *entry = &entries.entry[0];
        time_t until = when_timed(entry->end) ? entry->end_at
                                              : tz_first_instant(zone, when_minutes(entry->end));
        changes += night > 0 && until != shown_until;
        if (until < now + 48 * HOUR)
            return -1;
        shown_until = until;
    }
    return changes;
}

static void lasts_on(const char *from)
{
    static const char *const zones[] = {"America/New_York", "Pacific/Honolulu",   "Europe/Berlin",
                                        "Asia/Kolkata",     "Pacific/Kiritimati", "UTC"};
    char facts[200], attribute[60], name[100];

    snprintf(facts, sizeof facts, OUTAGE "from=\"%s\" open-end=\"until further order\"/>", from);
    for (size_t z = 0; z < sizeof zones / sizeof *zones; z++) {
        struct diag *diag = diag_new();
        struct announcement *a;
        int wrong = 0;
        snprintf(attribute, sizeof attribute, "zone=\"%s\"", zones[z]);
        a = announce(attribute, facts, diag);
        for (int hour = 0; hour < 24; hour += 2) {
            int changes = nightly(a, zones[z], hour);
            wrong += changes < 3 || changes > 4;
        }
        snprintf(name, sizeof name, "what lasts on from %s in %s never lapses", from, zones[z]);
        is_int(wrong, 0, name);
        announcement_free(a);
        diag_free(diag);
    }
}

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        row(i);
    lasts_on("2026-10-01");
    lasts_on("2026-10-01T08:00");
    return done();
}
