/*
 * feed_read: what a feed says of an entry beside its times and words, read back. That those read
 * back to the instant is proved at every run, see outputs/feeds.h.
 */
#include "ical/feed_read.h"
#include "base/pool.h"
#include "calendar/schedule.h"
#include "ical/feed_write.h"

#include "announce.h"
#include "tap.h"

/* Publishes the entries of FACTS in one feed and reads them back. */
static struct entries again(const char *facts, struct announcement **a, struct diag *diag)
{
    struct entries entries, read;
    struct feed_head head;
    const struct entry *list[10];
    struct feed feed = {"x@court.example.gov", "x", "x", "teal", NULL, NULL, list, 0};
    const char *bytes, *why = "";
    size_t size;

    *a = announce(NEW_YORK, facts, diag);
    entries = schedule(*a, NOW);
    for (; feed.count < entries.count; feed.count++) {
        struct entry *entry = &entries.entry[feed.count];
        entry->summary = entry->description = entry->category = "s";
        entry->stamp = (struct stamp){86400, 86400, 0};
        list[feed.count] = entry;
    }
    bytes = feed_write(&feed, (*a)->pool, &size);
    ok(feed_read_bytes(bytes, size, (*a)->pool, &head, &read, &why) == 0, why);
    return read;
}

/* The last entry of FACTS, which is what LIKE says: open, zone, start, end, last day, and on which
 * days it recurs (bit 0 is Sunday). */
static void reads(const char *facts, const char *like, const char *what)
{
    struct diag *diag = diag_new();
    struct announcement *a;
    struct entries entries = again(facts, &a, diag);
    const struct entry *e = &entries.entry[entries.count - 1];
    char text[300], start[WHEN_TEXT], end[WHEN_TEXT], last[WHEN_TEXT] = "";

    if (e->last.set)
        when_print(e->last, last);
    snprintf(text, sizeof text, "%s%s %s %s %s %x", extent_open(&e->extent) ? "open " : "",
             e->zone == NULL ? "-" : e->zone, when_print(e->start, start), when_print(e->end, end),
             last, e->every.days);
    is(text, like, what);
    announcement_free(a);
    diag_free(diag);
}

/* That what is known of each of FACTS is the same when it is read back, and ENDLESS or not. */
static void knows(const char *facts, bool endless, const char *what)
{
    struct diag *diag = diag_new();
    struct announcement *a;
    struct entries read = again(facts, &a, diag), entries = schedule(a, NOW);
    bool same = read.count == entries.count;

    for (size_t i = 0; same && i < entries.count; i++) {
        const struct extent *was = &entries.entry[i].extent, *is = &read.entry[i].extent;
        same = extent_same(was, is) && was->begin.at.repeated == is->begin.at.repeated &&
               was->end.at.repeated == is->end.at.repeated &&
               was->end.not_after.repeated == is->end.not_after.repeated;
    }
    ok(same && extent_endless(&read.entry[0].extent) == endless, what);
    announcement_free(a);
    diag_free(diag);
}

/* What a feed of an earlier version says, in which X-NOTICECAL-OPEN was all. */
static void reads_earlier(void)
{
    static const char feed[] =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:x.a@c\r\nDTSTAMP:"
        "20260301T000000Z\r\n"
        "CREATED:20260301T000000Z\r\nLAST-MODIFIED:20260301T000000Z\r\nSEQUENCE:0\r\n"
        "DTSTART;VALUE=DATE:20260313\r\nDTEND;VALUE=DATE:20260314\r\nSUMMARY:s\r\nDESCRIPTION:s\r\n"
        "CATEGORIES:s\r\nX-NOTICECAL-TOPIC:outage\r\nX-NOTICECAL-OPEN:TRUE\r\nEND:VEVENT\r\n"
        "END:VCALENDAR\r\n";
    struct pool *pool = pool_new();
    struct feed_head head;
    struct entries read;
    const char *why = "";

    ok(feed_read_bytes(feed, sizeof feed - 1, pool, &head, &read, &why) == 0, why);
    ok(read.count == 1 && read.entry[0].extent.end.known == KNOWN_OPEN,
       "what an earlier version wrote of an open end is read");
    pool_free(pool);
}

#define OUTAGE "<outage id=\"a\" service=\"Filing\" "

int main(void)
{
    reads_earlier();
    knows(OUTAGE "from=\"2026-03-13\"/>", true, "an open end");
    knows(OUTAGE "from=\"2026-03-13T08:00\" open-end=\"until told, in \\ words; so\"/>", true,
          "the notice's words for it");
    knows(OUTAGE "from=\"2026-03-13\" end-earliest=\"2026-03-14T06:00\" "
                 "end-latest=\"2026-03-15\" end-is=\"expected\"/>",
          false, "two bounds, a time and a day");
    knows(OUTAGE "from=\"2026-03-13\" until=\"2026-03-15T00:00\" end-is=\"earliest\"/>", true,
          "a bound from below at a midnight");
    knows(OUTAGE "from=\"2026-03-13T00:00\" until=\"2026-03-15T00:00\"/>", false,
          "midnights that are times");
    knows(OUTAGE "from=\"2026-03-13T08:00\" resumes=\"2026-03-13\"/>", false, "later that day");
    knows(OUTAGE "from=\"2026-03-13\" hour=\"morning\" until=\"2026-03-15\" "
                 "end-hour=\"noon, or so\"/>",
          false, "words for hours");
    knows(OUTAGE "from=\"2026-11-01T01:30\" until=\"2026-11-01T01:15\" "
                 "repeated-hour=\"first\" end-repeated-hour=\"second\"/>",
          false, "both of the hour that happens twice");
    knows("<action id=\"a\" from=\"2026-03-13\" through=\"2026-03-20T17:00\">Do.</action>", false,
          "a first day that knows the last hour");
    knows("<requirement id=\"a\" from=\"2026-03-13T08:00\" from-is=\"latest\">Do.</requirement>",
          true, "from then on");
    knows(OUTAGE "every=\"Saturday\" hours=\"22:00-02:00\" shown-from=\"2026-03-01\" "
                 "through=\"2026-04-30\"/>",
          false, "the days between which it recurs");
    reads("<outage id=\"a\" service=\"Filing\" from=\"2026-03-13\"/>",
          "open - 2026-03-13 2026-03-14  0", "an end that the notice does not give is none");
    reads("<outage id=\"a\" service=\"Filing\" from=\"2026-03-13\" through=\"2026-03-13\"/>",
          "- 2026-03-13 2026-03-14  0", "one of the same day that it gives");
    reads("<outage id=\"a\" service=\"Filing\" from=\"2026-03-13T08:00\"/>",
          "open America/New_York 2026-03-13T08:00 2026-03-14T00:00  0", "an open one of a time");
    reads("<milestone id=\"a\" title=\"Go-live\" at=\"2026-11-01T01:30\" "
          "repeated-hour=\"second\"/>",
          "America/New_York 2026-11-01T01:30 2026-11-01T01:31  0",
          "an hour that happens twice is in its zone, though the feed has it in UTC");
    reads("<milestone id=\"a\" title=\"Go-live\" zone=\"UTC\" at=\"2026-03-13T08:00\"/>",
          "UTC 2026-03-13T08:00 2026-03-13T08:01  0", "a time of UTC");
    reads("<outage id=\"a\" service=\"Filing\" every=\"Saturday\" hours=\"22:00-23:00\" "
          "from=\"2026-03-01\" through=\"2026-04-30\"/>",
          "America/New_York 2026-03-07T22:00 2026-03-07T23:00 2026-04-25 40",
          "the last day of what recurs is that of the zone, not of UTC");
    reads("<outage id=\"a\" service=\"Filing\" every=\"Saturday\" from=\"2026-03-01\" "
          "through=\"2026-04-30\"/>",
          "- 2026-03-07 2026-03-08 2026-04-25 40", "the last day of whole days");
    reads("<outage id=\"s\" service=\"Mail\" every=\"Sunday\" zone=\"America/Sao_Paulo\" "
          "hours=\"22:00-23:00\" from=\"2017-01-08\" through=\"2018-02-10\"/>"
          "<outage id=\"n\" service=\"Mail\" every=\"Sunday\" zone=\"America/Sao_Paulo\" "
          "hours=\"22:00-23:00\" from=\"2020-01-05\" through=\"2020-03-01\"/>",
          "America/Sao_Paulo 2020-01-05T22:00 2020-01-05T23:00 2020-03-01 1",
          "the days of the zone, where the feed has the next ones of UTC");
    return done();
}
