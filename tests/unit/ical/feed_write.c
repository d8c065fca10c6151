/*
 * feed_write: entries to octets. The whole of a real feed is held by tests/feeds/cases; here what
 * it hangs on.
 */
#include "ical/feed_write.h"
#include "base/pool.h"
#include "calendar/schedule.h"

#include "announce.h"
#include "tap.h"

#define DAYS "<outage id=\"a\" service=\"Filing\" from=\"2026-03-13\" through=\"2026-03-15\"/>"
#define TIMES                                                                                      \
    "<outage id=\"b\" service=\"Filing\" from=\"2026-03-13T08:00\" through=\"2026-03-15\"/>"
#define CLERK "<contact name=\"Clerk\" email=\"clerk@court.example.gov\"/>"
#define TOKYO "<outage id=\"t\" service=\"Filing\" zone=\"Asia/Tokyo\" from=\"2026-03-13T08:00\"/>"
#define FOLD                                                                                       \
    "<milestone id=\"f\" title=\"Go-live\" at=\"2026-11-01T01:30\" repeated-hour=\"second\"/>"

#define WEEKLY(id, more) "<outage id=\"" id "\" service=\"Mail\" every=\"Sunday\" " more "/>"
#define SUMMERS                                                                                    \
    WEEKLY("s", "zone=\"America/Sao_Paulo\" hours=\"22:00-23:00\" from=\"2017-01-08\" "            \
                "through=\"2018-02-10\"")
#define NO_SUMMERS                                                                                 \
    WEEKLY("n", "zone=\"America/Sao_Paulo\" hours=\"22:00-23:00\" from=\"2020-01-05\"")

/* What is put into a feed besides its entries, where a row has it. */
struct words {
    const char *summary, *description, *category, *name;
};

/* The feed of FACTS, unfolded and with LF alone; free() it. */
static char *feed_of(const char *facts, struct words w)
{
    struct diag *diag = diag_new();
    struct announcement *a =
        announce(NEW_YORK " href=\"https://court.example.gov/n\"", facts, diag);
    struct entries entries = schedule(a, NOW);
    const struct entry *list[10];
    struct feed feed = {"x@court.example.gov",
                        w.name == NULL ? "Court: Move" : w.name,
                        "About",
                        "teal",
                        a->href,
                        "https://court.example.gov/cal/x.ics",
                        list,
                        entries.count};
    const char *bytes;
    char *text, *to;
    size_t size;

    for (size_t i = 0; i < entries.count; i++) {
        entries.entry[i].summary = w.summary == NULL ? "Down" : w.summary;
        entries.entry[i].description = w.description == NULL ? "It is down." : w.description;
        entries.entry[i].category = w.category == NULL ? "Outage" : w.category;
        entries.entry[i].stamp = (struct stamp){86400, 2 * 86400 + (time_t)i, 3};
        list[i] = &entries.entry[i];
    }
    bytes = feed_write(&feed, a->pool, &size);
    to = text = calloc(1, size + 1);
    for (size_t i = 0; i < size; i++)
        if (strncmp(bytes + i, "\r\n ", 3) == 0)
            i += 2;
        else if (bytes[i] != '\r')
            *to++ = bytes[i];
    announcement_free(a);
    diag_free(diag);
    return text;
}

static int count(const char *text, const char *part)
{
    int found = 0;

    for (; (text = strstr(text, part)) != NULL; text += strlen(part))
        found++;
    return found;
}

static void whole(void)
{
    char *text = feed_of(DAYS CLERK, (struct words){0});

    is(text,
       "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//noticecal//noticecal//EN\nCALSCALE:GREGORIAN\n"
       "METHOD:PUBLISH\nUID:x@court.example.gov\nLAST-MODIFIED:19700103T000000Z\n"
       "NAME:Court: Move\nX-WR-CALNAME:Court: Move\nDESCRIPTION:About\nX-WR-CALDESC:About\n"
       "URL:https://court.example.gov/n\n"
       "SOURCE;VALUE=URI:https://court.example.gov/cal/x.ics\n"
       "REFRESH-INTERVAL;VALUE=DURATION:PT1H\nX-PUBLISHED-TTL:PT1H\nCOLOR:teal\n"
       "BEGIN:VEVENT\nUID:x.a@court.example.gov\nDTSTAMP:19700103T000000Z\n"
       "CREATED:19700102T000000Z\nLAST-MODIFIED:19700103T000000Z\nSEQUENCE:3\n"
       "DTSTART;VALUE=DATE:20260313\nDTEND;VALUE=DATE:20260316\nSUMMARY:Down\n"
       "DESCRIPTION:It is "
       "down.\nURL:https://court.example.gov/n\nCATEGORIES:Outage\nX-NOTICECAL-TOPIC:outage\n"
       "ORGANIZER;CN=Clerk:mailto:clerk@court.example.gov\nSTATUS:CONFIRMED\nTRANSP:TRANSPARENT\n"
       "X-MICROSOFT-CDO-BUSYSTATUS:FREE\nCLASS:PUBLIC\nEND:VEVENT\nEND:"
       "VCALENDAR\n",
       "a feed of one whole-day entry, to the octet");
    free(text);
}

/* FACTS give a feed with HAS in it, unless that begins with "!": then without the rest. */
static const struct {
    const char *what, *facts, *has;
} rows[] = {
    {"a time has its zone", TIMES, "\nDTSTART;TZID=America/New_York:20260313T080000\n"},
    {"and so has the end", TIMES, "\nDTEND;TZID=America/New_York:20260316T000000\n"},
    {"which is described", TIMES, "\nBEGIN:VTIMEZONE\nTZID:America/New_York\n"},
    {"and told to Google", TIMES, "\nX-WR-TIMEZONE:America/New_York\n"},
    {"dates alone need no zone", DAYS, "!VTIMEZONE"},
    {"nor tell one", DAYS, "!X-WR-TIMEZONE"},
    {"two zones are both described", TIMES TOKYO, "\nTZID:Asia/Tokyo\n"},
    {"but neither is the calendar's", TIMES TOKYO, "!X-WR-TIMEZONE"},
    {"an hour that happens twice is an instant", FOLD, "\nDTSTART:20261101T063000Z\n"},
    {"which needs no zone", FOLD, "!VTIMEZONE"},
    {"UTC is written as Z",
     "<milestone id=\"u\" title=\"Go-live\" zone=\"UTC\" at=\"2026-03-13T08:00\"/>",
     "\nDTSTART:20260313T080000Z\n"},
    {"what recurs in UTC is, too",
     WEEKLY("u", "zone=\"UTC\" hours=\"02:00-06:00\" from=\"2026-03-01\""),
     "\nDTSTART:20260301T020000Z\nDTEND:20260301T060000Z\nRRULE:FREQ=WEEKLY;BYDAY=SU\n"},
    {"what recurs in a zone has it", NO_SUMMERS,
     "\nDTSTART;TZID=America/Sao_Paulo:20200105T220000\n"},
    {"also before its rules change", SUMMERS NO_SUMMERS,
     "\nDTSTART;TZID=America/Sao_Paulo:20170108T220000\n"},
    {"and is in UTC after that, where it is the next day", SUMMERS NO_SUMMERS,
     "\nDTSTART:20200106T010000Z\nDTEND:20200106T020000Z\nRRULE:FREQ=WEEKLY;BYDAY=MO\n"},
    {"nobody publishes: no METHOD", DAYS, "!METHOD"},
    {"nor an ORGANIZER", DAYS, "!ORGANIZER"},
    {"somebody does", DAYS CLERK, "\nMETHOD:PUBLISH\n"},
    {"what is tentative says so",
     "<milestone id=\"u\" title=\"Go-live\" status=\"tentative\" at=\"2026-03-13\"/>",
     "\nSTATUS:TENTATIVE\n"},
    {"nothing is ever cancelled, which Google hides",
     "<milestone id=\"u\" title=\"Go-live\" at=\"2026-03-13\"><withdrawn on=\"2026-02-01\">No."
     "</withdrawn></milestone>",
     "!CANCELLED"},
    {"there are no alarms", TIMES TOKYO FOLD DAYS, "!VALARM"},
};

static void parts(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *text = feed_of(rows[i].facts, (struct words){0});
        bool not = *rows[i].has == '!';
        if (!ok((strstr(text, rows[i].has + not ) == NULL) == not, rows[i].what))
            printf("# %s\n", rows[i].has);
        free(text);
    }
}

static void escapes(void)
{
    static const char evil[] = "a, b; c\\n d: \"e\" ^n BEGIN:VEVENT";
    char *text = feed_of(DAYS, (struct words){evil, "One.\n\nBEGIN:VEVENT\n- two", evil, evil});

    is_int(count(text, "\nBEGIN:VEVENT"), 1, "a text cannot begin an event");
    ok(strstr(text, "\nSUMMARY:a\\, b\\; c\\\\n d: \"e\" ^n BEGIN:VEVENT\n") != NULL, "SUMMARY");
    ok(strstr(text, "\nCATEGORIES:a\\, b\\; c\\\\n d: \"e\" ^n BEGIN:VEVENT\n") != NULL,
       "CATEGORIES is one category");
    ok(strstr(text, "\nX-WR-CALNAME:a\\, b\\; c\\\\n d: \"e\" ^n BEGIN:VEVENT\n") != NULL,
       "X-WR-CALNAME, which libical does not escape");
    ok(strstr(text, "\nNAME:a\\, b\\; c\\\\n d: \"e\" ^n BEGIN:VEVENT\n") != NULL, "NAME");
    ok(strstr(text, "\nDESCRIPTION:One.\\n\\nBEGIN:VEVENT\\n- two\n") != NULL,
       "the lines of a description are \\n");
    free(text);
}

static void long_name(void)
{
    char name[400] = "", *text;

    for (int i = 0; i < 100; i++)
        strcat(name, "✓");
    text = feed_of(DAYS, (struct words){.name = name});
    is_int(count(text, "✓"), 2 * (55 + 28),
           "a name of 300 octets is cut to 255, at whole characters");
    ok(strstr(text, "\nNAME:✓") != NULL && strstr(text, "✓ … ✓") != NULL, "  in its middle");
    free(text);
    memmove(name + 1, name, 301);
    name[0] = 'a';
    text = feed_of(DAYS, (struct words){.name = name});
    is_int(count(text, "✓"), 2 * (55 + 28), "  also where that is less");
    ok(strstr(text, "✓\nX-WR-CALNAME:a✓") != NULL, "  and nothing of the rest is left");
    free(text);
}

/* Feeds of two topics are told apart by the end of their names. */
static void long_title(void)
{
    char name[400] = "Court:", *text;

    while (strlen(name) < 256)
        strcat(name, " Implementation");
    strcat(name, " – Moved deadlines");
    text = feed_of(DAYS, (struct words){.name = name});
    ok(strstr(text, "\nNAME:Court: Implementation Imp") != NULL, "a long title begins as it does");
    ok(strstr(text, "Implementation … Implementation Imp") != NULL, "  is cut between words");
    ok(strstr(text, "Implementation – Moved deadlines\n") != NULL, "  and the topic is left");
    free(text);
}

int main(void)
{
    whole();
    parts();
    escapes();
    long_name();
    long_title();
    return done();
}
