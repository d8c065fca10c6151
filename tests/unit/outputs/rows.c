/*
 * rows: what of an entry stands in which field. tests/feeds/sheets.t holds whole files against the
 * feeds.
 */
#include "outputs/rows.h"
#include "base/pool.h"
#include "calendar/schedule.h"
#include "ical/feed_read.h"
#include "ical/feed_write.h"

#include "announce.h"
#include "tap.h"

#define DAYS "<outage id=\"a\" service=\"Filing\" from=\"2026-03-13\" through=\"2026-03-15\"/>"
#define NIGHT                                                                                      \
    "<outage id=\"a\" service=\"Filing\" from=\"2026-03-13T08:00\" through=\"2026-03-15\"/>"
#define OPEN "<outage id=\"a\" service=\"Filing\" from=\"2026-03-13T08:00\"/>"
#define OPEN_DAYS                                                                                  \
    "<outage id=\"a\" service=\"Filing\" from=\"2026-03-13\" open-end=\"until told\"/>"
#define FOLD                                                                                       \
    "<milestone id=\"a\" title=\"Go-live\" at=\"2026-11-01T01:30\" repeated-hour=\"second\"/>"
/* In Santiago the clock goes from 24:00 to 1:00 in that night. */
#define GAP                                                                                        \
    "<outage id=\"a\" service=\"Filing\" zone=\"America/Santiago\" from=\"2026-09-05T08:00\" "     \
    "through=\"2026-09-05\"/>"
#define GAP_FIRST                                                                                  \
    "<outage id=\"a\" service=\"Filing\" zone=\"America/Santiago\" from=\"2026-09-06\" "           \
    "through=\"2026-09-06T09:00\"/>"
#define NIGHTS                                                                                     \
    "<outage id=\"a\" service=\"Filing\" every=\"Saturday\" hours=\"22:00-23:00\" "                \
    "from=\"2026-03-01\" through=\"2026-04-30\"/>"
#define FRIDAYS                                                                                    \
    "<outage id=\"a\" service=\"Filing\" every=\"last Friday\" from=\"2026-03-01\" "               \
    "through=\"2026-04-30\"/>"
#define SUNDAYS "<outage id=\"a\" service=\"Filing\" every=\"second Sunday\" from=\"2026-03-01\"/>"
#define PERHAPS "<milestone id=\"a\" title=\"Go-live\" status=\"tentative\" at=\"2026-03-13\"/>"
#define NO_MORE                                                                                    \
    "<milestone id=\"a\" title=\"Go-live\" status=\"tentative\" at=\"2026-03-13\">"                \
    "<withdrawn on=\"2026-02-01\">No.</withdrawn></milestone>"
#define CLERK "<contact name=\"Clerk\" email=\"clerk@court.example.gov\"/>"

/* A field's value in JSON and the cell in CSV are the same but for quotes, null and "T". */
static const struct {
    const char *what, *facts, *field, *value;
} rows[] = {
    {"whole days", DAYS, "all_day", "true"},
    {"  from", DAYS, "first_day", "2026-03-13"},
    {"  through, included", DAYS, "last_day", "2026-03-15"},
    {"  no time is made up", DAYS, "start_local", NULL},
    {"  nor an instant", DAYS, "end_utc", NULL},
    {"  nor a zone", DAYS, "zone", NULL},
    {"  once", DAYS, "recurrence", NULL},
    {"times", NIGHT, "all_day", "false"},
    {"  on the clock", NIGHT, "start_local", "2026-03-13T08:00:00"},
    {"  the end of the day is the next one's beginning", NIGHT, "end_local", "2026-03-16T00:00:00"},
    {"  but not that day", NIGHT, "last_day", "2026-03-15"},
    {"  the zone", NIGHT, "zone", "America/New_York"},
    {"  the instant", NIGHT, "start_utc", "2026-03-13T12:00:00Z"},
    {"  and that of the end", NIGHT, "end_utc", "2026-03-16T04:00:00Z"},
    {"an open end", OPEN, "open", "true"},
    {"  has no day", OPEN, "last_day", NULL},
    {"  no time", OPEN, "end_local", NULL},
    {"  no instant", OPEN, "end_utc", NULL},
    {"  but a beginning", OPEN, "start_utc", "2026-03-13T12:00:00Z"},
    {"an open end of days, that is shown for longer", OPEN_DAYS, "last_day", NULL},
    {"a stated end is none that is open", DAYS, "open", "false"},
    {"a time that the clock shows twice", FOLD, "start_local", "2026-11-01T01:30:00"},
    {"  the second", FOLD, "start_utc", "2026-11-01T06:30:00Z"},
    {"  in its zone", FOLD, "zone", "America/New_York"},
    {"a midnight that is never shown, as an end", GAP, "end_local", "2026-09-06T01:00:00"},
    {"  is still the end of the day before", GAP, "last_day", "2026-09-05"},
    {"  as a beginning", GAP_FIRST, "start_local", "2026-09-06T01:00:00"},
    {"  is of that day", GAP_FIRST, "first_day", "2026-09-06"},
    {"each week", NIGHTS, "recurrence", "FREQ=WEEKLY;UNTIL=20260426T020000Z;BYDAY=SA"},
    {"  the first", NIGHTS, "first_day", "2026-03-07"},
    {"  the last, by the zone", NIGHTS, "recurrence_last_day", "2026-04-25"},
    {"each month", FRIDAYS, "recurrence", "FREQ=MONTHLY;UNTIL=20260424;BYDAY=-1FR"},
    {"without an end", SUNDAYS, "recurrence", "FREQ=MONTHLY;BYDAY=2SU"},
    {"  there is no last", SUNDAYS, "recurrence_last_day", NULL},
    {"what is certain", DAYS, "status", "confirmed"},
    {"what is not", PERHAPS, "status", "tentative"},
    {"what no longer holds", NO_MORE, "status", "withdrawn"},
    {"nobody publishes", DAYS, "organizer_email", NULL},
    {"somebody does", DAYS CLERK, "organizer_name", "Clerk"},
    {"  with an address", DAYS CLERK, "organizer_email", "clerk@court.example.gov"},
    {"the notice", DAYS, "notice_url", "https://court.example.gov/n"},
    {"the announcement", DAYS, "announcement", "x"},
    {"the stamps", DAYS, "created", "1970-01-02T00:00:00Z"},
    {"  and the number", DAYS, "sequence", "3"},
};

/* The value of FIELD in the JSON of one entry, without quotes; NULL for null. */
static const char *in_json(const char *json, const char *field, char value[200])
{
    char key[50];
    const char *at;

    snprintf(key, sizeof key, "      \"%s\": ", field);
    at = strstr(json, key);
    if (at == NULL)
        return "no such field";
    at += strlen(key);
    if (strncmp(at, "null", 4) == 0)
        return NULL;
    at += *at == '"';
    snprintf(value, 200, "%.*s", (int)strcspn(at, "\"\n"), at);
    if (value[strlen(value) - 1] == ',')
        value[strlen(value) - 1] = '\0';
    return value;
}

/* Both files of ENTRIES, one behind the other. */
static const char *files(const struct entry *const *entries, size_t count, struct pool *pool)
{
    struct rows sheet = {"x", "Court: Move", NULL, entries, count};
    size_t size[2];
    const char *json = rows_json(&sheet, pool, &size[0]);
    const char *csv = rows_csv(&sheet, pool, &size[1]);

    ok(strlen(json) == size[0] && strlen(csv) == size[1], "the sizes");
    return pool_printf(pool, "%s%s", json, csv);
}

static void one(size_t i)
{
    struct diag *diag = diag_new();
    struct announcement *a =
        announce(NEW_YORK " href=\"https://court.example.gov/n\"", rows[i].facts, diag);
    struct entries entries = schedule(a, NOW), read;
    struct feed_head head;
    const struct entry *list[1] = {entries.entry}, *again[1];
    struct feed feed = {"x@court.example.gov", "x", "x", "teal", NULL, NULL, list, 1};
    const char *bytes, *fresh, *why = "";
    char value[200];
    size_t size;

    entries.entry->summary = entries.entry->description = entries.entry->category = "s";
    entries.entry->stamp = (struct stamp){86400, 2 * 86400, 3};
    fresh = files(list, 1, a->pool);
    is(in_json(fresh, rows[i].field, value), rows[i].value, rows[i].what);
    bytes = feed_write(&feed, a->pool, &size);
    ok(feed_read_bytes(bytes, size, a->pool, &head, &read, &why) == 0, "the feed reads back");
    again[0] = read.entry;
    is(files(again, 1, a->pool), fresh, "and gives the same row");
    announcement_free(a);
    diag_free(diag);
}

static void whole(void)
{
    struct pool *pool = pool_new();
    struct contact clerk = {"Clerk, \"A\"", "clerk@court.example.gov"};
    struct entry entry = {.uid = "x.a@court.example.gov",
                          .start = {true, 20525, WHOLE_DAY},
                          .end = {true, 20526, WHOLE_DAY},
                          .organizer = &clerk,
                          .summary = "=1+1",
                          .description = "One.\nTwo, \"2\".",
                          .category = "Outage"};
    const struct entry *list[] = {&entry};

    entry.extent = entry_told(&entry);
    is(files(list, 1, pool),
       "{\n  \"id\": \"x\",\n  \"name\": \"Court: Move\",\n  \"notice_url\": null,\n"
       "  \"entries\": [\n    {\n      \"uid\": \"x.a@court.example.gov\",\n"
       "      \"announcement\": \"x\",\n      \"topic\": \"outage\",\n"
       "      \"status\": \"confirmed\",\n      \"summary\": \"=1+1\",\n"
       "      \"description\": \"One.\\nTwo, \\\"2\\\".\",\n      \"category\": \"Outage\",\n"
       "      \"all_day\": true,\n      \"open\": false,\n      \"first_day\": \"2026-03-13\",\n"
       "      \"last_day\": \"2026-03-13\",\n      \"start_local\": null,\n"
       "      \"end_local\": null,\n      \"zone\": null,\n      \"start_utc\": null,\n"
       "      \"end_utc\": null,\n      \"recurrence\": null,\n"
       "      \"recurrence_last_day\": null,\n"
       "      \"organizer_name\": \"Clerk, \\\"A\\\"\",\n"
       "      \"organizer_email\": \"clerk@court.example.gov\",\n      \"notice_url\": null,\n"
       "      \"created\": \"1970-01-01T00:00:00Z\",\n"
       "      \"modified\": \"1970-01-01T00:00:00Z\",\n      \"sequence\": 0,\n"
       "      \"begin_known\": \"stated\",\n"
       "      \"end_known\": \"stated\",\n"
       "      \"begin_expected\": false,\n"
       "      \"end_expected\": false,\n"
       "      \"begin_stated\": \"2026-03-13\",\n"
       "      \"end_stated\": \"2026-03-13\",\n"
       "      \"begin_not_before\": null,\n"
       "      \"end_not_before\": null,\n"
       "      \"begin_not_after\": null,\n"
       "      \"end_not_after\": null,\n"
       "      \"begin_repeated_hour\": null,\n"
       "      \"end_repeated_hour\": null,\n"
       "      \"begin_words\": null,\n"
       "      \"end_words\": null,\n"
       "      \"end_through\": true,\n"
       "      \"end_some_time\": false,\n"
       "      \"goes_on\": false,\n"
       "      \"known_zone\": null\n"
       "    }\n  ]\n}\n"
       "\xEF\xBB\xBF"
       "uid,announcement,topic,status,summary,description,category,all_day,open,first_day,last_day,"
       "start_local,end_local,zone,start_utc,end_utc,recurrence,recurrence_last_day,"
       "organizer_name,organizer_email,notice_url,created,modified,sequence,"
       "begin_known,end_known,begin_expected,end_expected,begin_stated,end_stated,begin_not_before,"
       "end_not_before,begin_not_after,end_not_after,begin_repeated_hour,end_repeated_hour,"
       "begin_words,end_words,end_through,end_some_time,goes_on,known_zone\r\n"
       "x.a@court.example.gov,x,outage,confirmed,'=1+1,\"One.\nTwo, \"\"2\"\".\",Outage,true,false,"
       "2026-03-13,2026-03-13,,,,,,,,\"Clerk, \"\"A\"\"\",clerk@court.example.gov,,"
       "1970-01-01T00:00:00Z,1970-01-01T00:00:00Z,0,stated,stated,false,false,2026-03-13,"
       "2026-03-13,,,,,,,,,true,false,false,\r\n",
       "both files of one entry, to the octet");
    pool_free(pool);
}

int main(void)
{
    whole();
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        one(i);
    return done();
}
