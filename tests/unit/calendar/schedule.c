/*
 * schedule: which entries a fact gives, and when they are.
 *
 * A row is a fact and its entries, one a line: id, topic, start, end (exclusive). Behind them
 * stand the instants (UTC) where the clock alone does not say them, and "open" and "tentative".
 */
#include "calendar/schedule.h"
#include "base/pool.h"

#include "announce.h"
#include "tap.h"

#define OUTAGE "<outage id=\"a\" service=\"Filing\" "
#define MOVE "<deadline-move id=\"a\" what=\"Briefs\" "
/* Something that has an id, and is no entry. */
#define KEPT(id) "<deadline-kept id=\"" id "\" what=\"Deadlines\"/>"

#define ACTION(dates) "<action id=\"a\" " dates ">Do.</action>"

static const struct {
    const char *what, *facts, *entries;
} rows[] = {
    /* Days. */
    {"one day", OUTAGE "from=\"2026-03-13\" through=\"2026-03-13\"/>",
     "a outage 2026-03-13 2026-03-14\n"},
    {"through the end of a month", OUTAGE "from=\"2026-04-29\" through=\"2026-04-30\"/>",
     "a outage 2026-04-29 2026-05-01\n"},
    {"through 28 February", OUTAGE "from=\"2026-02-28\" through=\"2026-02-28\"/>",
     "a outage 2026-02-28 2026-03-01\n"},
    {"through 28 February of a leap year", OUTAGE "from=\"2028-02-28\" through=\"2028-02-28\"/>",
     "a outage 2028-02-28 2028-02-29\n"},
    {"through 29 February", OUTAGE "from=\"2028-02-28\" through=\"2028-02-29\"/>",
     "a outage 2028-02-28 2028-03-01\n"},
    {"through the end of a year", OUTAGE "from=\"2026-12-24\" through=\"2026-12-31\"/>",
     "a outage 2026-12-24 2027-01-01\n"},
    {"through a day on which clocks change", OUTAGE "from=\"2026-03-07\" through=\"2026-03-08\"/>",
     "a outage 2026-03-07 2026-03-09\n"},
    {"until a bare date, which is not included",
     OUTAGE "from=\"2026-03-13\" until=\"2026-03-16\"/>", "a outage 2026-03-13 2026-03-16\n"},

    /* Times, on both ends or on one. */
    {"from a time through a day: to its 24:00",
     OUTAGE "from=\"2026-03-13T08:00\" through=\"2026-03-15\"/>",
     "a outage 2026-03-13T08:00 2026-03-16T00:00\n"},
    {"from a day through a time: from its 00:00",
     OUTAGE "from=\"2026-03-13\" through=\"2026-03-15T17:00\"/>",
     "a outage 2026-03-13T00:00 2026-03-15T17:00\n"},
    {"through a time is to that time",
     OUTAGE "from=\"2026-03-13T08:00\" through=\"2026-03-13T17:00\"/>",
     "a outage 2026-03-13T08:00 2026-03-13T17:00\n"},
    {"through the last minute of a year",
     OUTAGE "from=\"2026-12-31T23:00\" through=\"2026-12-31T23:59\"/>",
     "a outage 2026-12-31T23:00 2026-12-31T23:59\n"},
    {"from a time until a bare date", OUTAGE "from=\"2026-03-13T08:00\" until=\"2026-03-16\"/>",
     "a outage 2026-03-13T08:00 2026-03-16T00:00\n"},
    {"over a change of clocks", OUTAGE "from=\"2026-03-07T22:00\" through=\"2026-03-08T06:00\"/>",
     "a outage 2026-03-07T22:00 2026-03-08T06:00\n"},

    /* Midnights and minutes that are not there, or are there twice. */
    {"a day that begins in a gap begins with the change",
     OUTAGE "zone=\"America/Santiago\" from=\"2024-09-08\" until=\"2024-09-08T06:00\"/>",
     "a outage 2024-09-08T00:00 2024-09-08T06:00 [2024-09-08T04:00 2024-09-08T09:00]\n"},
    {"a day that ends in a gap ends with the change",
     OUTAGE "zone=\"America/Santiago\" from=\"2024-09-07T06:00\" through=\"2024-09-07\"/>",
     "a outage 2024-09-07T06:00 2024-09-08T00:00 [2024-09-07T10:00 2024-09-08T04:00]\n"},
    {"the first of two",
     OUTAGE "from=\"2026-11-01T01:30\" until=\"2026-11-01T06:00\" "
            "repeated-hour=\"first\"/>",
     "a outage 2026-11-01T01:30 2026-11-01T06:00 [2026-11-01T05:30 2026-11-01T11:00]\n"},
    {"the second of two",
     OUTAGE "from=\"2026-11-01T01:30\" until=\"2026-11-01T06:00\" "
            "repeated-hour=\"second\"/>",
     "a outage 2026-11-01T01:30 2026-11-01T06:00 [2026-11-01T06:30 2026-11-01T11:00]\n"},
    {"a day whose midnight is there twice begins with the first",
     OUTAGE "zone=\"America/Havana\" from=\"2024-11-03\" until=\"2024-11-03T06:00\"/>",
     "a outage 2024-11-03T00:00 2024-11-03T06:00 [2024-11-03T04:00 2024-11-03T11:00]\n"},
    {"a moment in the last minute of a repeated hour is a minute, not an hour",
     "<milestone id=\"a\" title=\"Go-live\" at=\"2026-11-01T01:59\" repeated-hour=\"first\"/>",
     "a milestone 2026-11-01T01:59 2026-11-01T02:00 [2026-11-01T05:59 2026-11-01T06:00]\n"},
    {"a moment just before the skipped hour",
     "<milestone id=\"a\" title=\"Go-live\" at=\"2026-03-08T01:59\"/>",
     "a milestone 2026-03-08T01:59 2026-03-08T02:00 [2026-03-08T06:59 2026-03-08T07:00]\n"},

    /* Ends that are open, hedged or said by resuming. */
    {"an open end is shown on the first day", OUTAGE "from=\"2026-02-28\"/>",
     "a outage 2026-02-28 2026-03-01 open\n"},
    {"an open end from a time is shown to that day's end", OUTAGE "from=\"2026-12-31T18:00\"/>",
     "a outage 2026-12-31T18:00 2027-01-01T00:00 open\n"},
    {"until further order is shown to the end of its week",
     OUTAGE "from=\"2026-03-10\" open-end=\"until further order\"/>",
     "a outage 2026-03-10 2026-03-16 open\n"},
    {"or of next week, when it has begun",
     OUTAGE "from=\"2026-02-10\" open-end=\"until further order\"/>",
     "a outage 2026-02-10 2026-03-09 open\n"},
    {"what was withdrawn lasts no longer than its week",
     OUTAGE "from=\"2026-02-10\" open-end=\"until further order\">"
            "<withdrawn on=\"2026-02-18\">It works.</withdrawn></outage>",
     "a outage 2026-02-10 2026-02-23 open\n"},
    {"a hope to resume is no end of what lasts on",
     OUTAGE "from=\"2026-02-10\" open-end=\"until further order\" resumes=\"2026-02-12\" "
            "resumes-is=\"expected\"/>",
     "a outage 2026-02-10 2026-03-09 open\na.resumes resume 2026-02-12 2026-02-13 tentative\n"},
    {"until further order, and at least until a day",
     OUTAGE "from=\"2026-02-10\" open-end=\"until further order\" end-earliest=\"2026-04-30\"/>",
     "a outage 2026-02-10 2026-05-01 open\n"},
    {"from a Sunday that is that day",
     OUTAGE "from=\"2026-03-08T08:00\" open-end=\"until further order\"/>",
     "a outage 2026-03-08T08:00 2026-03-09T00:00 open\n"},
    {"resuming is the end where there is no other",
     OUTAGE "from=\"2026-03-13T08:00\" resumes=\"2026-03-16\"/>",
     "a outage 2026-03-13T08:00 2026-03-16T00:00\na.resumes resume 2026-03-16 2026-03-17\n"},
    {"resuming on the day it broke, at no hour, ends with that day",
     OUTAGE "from=\"2026-03-13T08:00\" resumes=\"2026-03-13\"/>",
     "a outage 2026-03-13T08:00 2026-03-14T00:00\na.resumes resume 2026-03-13 2026-03-14\n"},
    {"resuming at a time",
     OUTAGE "from=\"2026-03-13\" through=\"2026-03-15\" "
            "resumes=\"2026-03-16T08:00\"/>",
     "a outage 2026-03-13 2026-03-16\na.resumes resume 2026-03-16T08:00 2026-03-16T08:01\n"},
    {"so does an end on it", OUTAGE "from=\"2026-03-13T08:00\" until=\"2026-03-13\"/>",
     "a outage 2026-03-13T08:00 2026-03-14T00:00\n"},
    {"words for the hour of the last day: it is touched",
     OUTAGE "from=\"2026-03-13\" until=\"2026-03-16\" end-hour=\"in the afternoon\"/>",
     "a outage 2026-03-13 2026-03-17\n"},
    {"no sooner than, and no later than: to the later",
     OUTAGE "from=\"2026-03-13T08:00\" end-earliest=\"2026-03-14T06:00\" "
            "end-latest=\"2026-03-15\"/>",
     "a outage 2026-03-13T08:00 2026-03-16T00:00\n"},
    {"no sooner than: to the end of that day",
     OUTAGE "from=\"2026-03-13\" end-earliest=\"2026-03-14\"/>",
     "a outage 2026-03-13 2026-03-15\n"},
    {"a bound of the end hedges nothing",
     OUTAGE "from=\"2026-03-13\" until=\"2026-03-14T12:00\" end-is=\"latest\"/>",
     "a outage 2026-03-13T00:00 2026-03-14T12:00\n"},
    {"from the first of two to an earlier time of the second",
     OUTAGE "from=\"2026-11-01T01:30\" until=\"2026-11-01T01:15\" repeated-hour=\"first\" "
            "end-repeated-hour=\"second\"/>",
     "a outage 2026-11-01T01:30 2026-11-01T01:15 [2026-11-01T05:30 2026-11-01T06:15]\n"},
    {"an expected end hedges neither the window nor the resuming",
     OUTAGE
     "from=\"2026-03-13\" through=\"2026-03-15\" resumes=\"2026-03-16\" end-is=\"expected\"/>",
     "a outage 2026-03-13 2026-03-16\na.resumes resume 2026-03-16 2026-03-17\n"},
    {"an expected resuming hedges itself",
     OUTAGE "from=\"2026-03-13\" resumes=\"2026-03-16\" resumes-is=\"expected\"/>",
     "a outage 2026-03-13 2026-03-16\n"
     "a.resumes resume 2026-03-16 2026-03-17 tentative\n"},
    {"what is withdrawn is not in doubt",
     OUTAGE "from=\"2026-03-13\" through=\"2026-03-13\" status=\"tentative\">"
            "<withdrawn on=\"2026-02-01\">Postponed.</withdrawn></outage>",
     "a outage 2026-03-13 2026-03-14\n"},
    {"a freeze is of its own topic",
     "<freeze id=\"a\" service=\"Registration\" from=\"2026-03-09\" through=\"2026-03-15\"/>",
     "a registration-freeze 2026-03-09 2026-03-16\n"},

    /* Deadlines. */
    {"deadlines of a day", MOVE "falling-on=\"2026-03-13\" to=\"2026-03-16\"/>",
     "a.old-day deadline-moved 2026-03-13 2026-03-14\n"
     "a.new-day deadline-moved 2026-03-16 2026-03-17\n"},
    {"deadlines of several days, to an hour",
     MOVE "falling-on=\"2026-02-27\" falling-through=\"2026-02-28\" to=\"2026-03-02T23:59\" "
          "to-is=\"expected\"/>",
     "a.old-day deadline-moved 2026-02-27 2026-03-01\n"
     "a.new-day deadline-moved 2026-03-02T23:59 2026-03-03T00:00 tentative\n"},
    {"deadlines moved without a new day", MOVE "falling-on=\"2026-03-13\"/>",
     "a.old-day deadline-moved 2026-03-13 2026-03-14\n"},
    {"deadlines that stay", "<deadline-kept id=\"a\" what=\"Briefs\" falling-on=\"2026-03-13\"/>",
     ""},

    /* Actions and requirements. */
    {"an action without a date", ACTION(""), ""},
    {"an action before a day", ACTION("before=\"2026-03-01\""),
     "a.last action 2026-02-28 2026-03-01\n"},
    {"an action through a day", ACTION("through=\"2026-12-31\""),
     "a.last action 2026-12-31 2027-01-01\n"},
    {"an action from a time through a day",
     ACTION("from=\"2026-03-09T09:00\" through=\"2026-03-13\""),
     "a.from action 2026-03-09T09:00 2026-03-09T09:01\na.last action 2026-03-13 2026-03-14\n"},
    {"a requirement", "<requirement id=\"a\" from=\"2026-03-16\">You need it.</requirement>",
     "a.from action 2026-03-16 2026-03-17\n"},
    {"an action told by the requirement that it serves",
     ACTION("from=\"2026-03-16\" needed-for=\"rr r\"")
         KEPT("rr") "<requirement id=\"r\" from=\"2026-03-16\">You need it.</requirement>",
     "r.from action 2026-03-16 2026-03-17\n"},
    {"one that serves another",
     ACTION("from=\"2026-03-16\" needed-for=\"rr r-r\"") KEPT("rr")
         KEPT("r-r") "<requirement id=\"r\" from=\"2026-03-16\">You need it.</requirement>",
     "a.from action 2026-03-16 2026-03-17\nr.from action 2026-03-16 2026-03-17\n"},
    {"one that serves it from another day on",
     ACTION("from=\"2026-03-15\" needed-for=\"r\"") "<requirement id=\"r\" from=\"2026-03-16\">You "
                                                    "need it.</requirement>",
     "a.from action 2026-03-15 2026-03-16\nr.from action 2026-03-16 2026-03-17\n"},
};

static const char *utc(time_t at)
{
    static char texts[2][40];
    static int turn;
    struct tm tm;

    turn = !turn;
    strftime(texts[turn], sizeof texts[turn], "%Y-%m-%dT%H:%M", gmtime_r(&at, &tm));
    return texts[turn];
}

static void describe(FILE *out, const struct entry *entry)
{
    char start[WHEN_TEXT], end[WHEN_TEXT];

    fprintf(out, "%s %s %s %s", entry->id, topic_name(entry->topic),
            when_print(entry->start, start), when_print(entry->end, end));
    if (entry->exact_instant_needed)
        fprintf(out, " [%s %s]", utc(entry->start_at), utc(entry->end_at));
    fprintf(out, "%s%s\n", entry_open(entry) ? " open" : "", entry->tentative ? " tentative" : "");
}

static void fact(const char *text, const char *want, const char *what)
{
    struct diag *diag = diag_new();
    struct announcement *a = announce(NEW_YORK, text, diag);
    struct entries entries = schedule(a, NOW);
    char got[1000] = "";
    FILE *out = fmemopen(got, sizeof got - 1, "w");

    fputs(said(diag), out);
    for (size_t i = 0; i < entries.count; i++)
        describe(out, &entries.entry[i]);
    fclose(out);
    is(got, want, what);
    announcement_free(a);
    diag_free(diag);
}

/* Who publishes, by the contacts that an announcement has. */
static void organizer(const char *contacts, const char *want, const char *what)
{
    static char text[2000];
    struct diag *diag = diag_new();
    struct announcement *a;
    struct entries entries;

    snprintf(text, sizeof text, OUTAGE "from=\"2026-03-13\"/>%s", contacts);
    a = announce("", text, diag);
    entries = schedule(a, NOW);
    is(entries.entry[0].organizer == NULL ? NULL : entries.entry[0].organizer->name, want, what);
    is(entries.entry[0].uid, "x.a@court.example.gov", "  and the UID is made of ids");
    announcement_free(a);
    diag_free(diag);
}

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        fact(rows[i].facts, rows[i].entries, rows[i].what);
    organizer("", NULL, "nobody has an address");
    organizer("<contact name=\"A\" phone=\"1\"/>", NULL, "a phone is no address");
    organizer("<contact name=\"A\" email=\"a@example.org\"/><contact name=\"B\" "
              "email=\"b@help.court.example.gov\"/>",
              "B", "the contact in the issuer's house");
    organizer("<contact name=\"A\" email=\"a@example.org\"/><contact name=\"B\" "
              "email=\"b@notcourt.example.gov\"/>",
              "A", "else the first; another house may end in the same letters");
    organizer("<contact name=\"A&quot;^n\" email=\"a@x.gov\"/>", "A''n",
              "its name cannot end the quotes of a parameter, nor be an escape");
    organizer("<contact name=\"A\" email=\"a@Court.Example.GOV\"/>"
              "<contact name=\"B\" email=\"b@court.example.gov\"/>",
              "A", "host names know no case");
    return done();
}
