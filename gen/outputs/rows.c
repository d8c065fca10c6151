#include "outputs/rows.h"

#include "base/date_text.h"
#include "base/pool.h"
#include "outputs/csv.h"
#include "outputs/json.h"
#include "tz/tz.h"

#include <stdlib.h>
#include <string.h>

enum field {
    UID,
    ANNOUNCEMENT,
    TOPIC,
    STATUS,
    SUMMARY,
    DESCRIPTION,
    CATEGORY,
    ALL_DAY,
    OPEN,
    FIRST_DAY,
    LAST_DAY,
    START_LOCAL,
    END_LOCAL,
    ZONE,
    START_UTC,
    END_UTC,
    RECURRENCE,
    RECURRENCE_LAST_DAY,
    ORGANIZER_NAME,
    ORGANIZER_EMAIL,
    NOTICE_URL,
    CREATED,
    MODIFIED,
    SEQUENCE,
    BEGIN_KNOWN,
    END_KNOWN,
    BEGIN_EXPECTED,
    END_EXPECTED,
    BEGIN_STATED,
    END_STATED,
    BEGIN_NOT_BEFORE,
    END_NOT_BEFORE,
    BEGIN_NOT_AFTER,
    END_NOT_AFTER,
    BEGIN_REPEATED_HOUR,
    END_REPEATED_HOUR,
    BEGIN_WORDS,
    END_WORDS,
    END_THROUGH,
    END_SOME_TIME,
    GOES_ON,
    KNOWN_ZONE,
    FIELDS
};

/* Permanent: people build lists and flows on them. */
static const char *const names[FIELDS] = {
    [UID] = "uid",
    [ANNOUNCEMENT] = "announcement",
    [TOPIC] = "topic",
    [STATUS] = "status",
    [SUMMARY] = "summary",
    [DESCRIPTION] = "description",
    [CATEGORY] = "category",
    [ALL_DAY] = "all_day",
    [OPEN] = "open",
    [FIRST_DAY] = "first_day",
    [LAST_DAY] = "last_day",
    [START_LOCAL] = "start_local",
    [END_LOCAL] = "end_local",
    [ZONE] = "zone",
    [START_UTC] = "start_utc",
    [END_UTC] = "end_utc",
    [RECURRENCE] = "recurrence",
    [RECURRENCE_LAST_DAY] = "recurrence_last_day",
    [ORGANIZER_NAME] = "organizer_name",
    [ORGANIZER_EMAIL] = "organizer_email",
    [NOTICE_URL] = "notice_url",
    [CREATED] = "created",
    [MODIFIED] = "modified",
    [SEQUENCE] = "sequence",
    [BEGIN_KNOWN] = "begin_known",
    [END_KNOWN] = "end_known",
    [BEGIN_EXPECTED] = "begin_expected",
    [END_EXPECTED] = "end_expected",
    [BEGIN_STATED] = "begin_stated",
    [END_STATED] = "end_stated",
    [BEGIN_NOT_BEFORE] = "begin_not_before",
    [END_NOT_BEFORE] = "end_not_before",
    [BEGIN_NOT_AFTER] = "begin_not_after",
    [END_NOT_AFTER] = "end_not_after",
    [BEGIN_REPEATED_HOUR] = "begin_repeated_hour",
    [END_REPEATED_HOUR] = "end_repeated_hour",
    [BEGIN_WORDS] = "begin_words",
    [END_WORDS] = "end_words",
    [END_THROUGH] = "end_through",
    [END_SOME_TIME] = "end_some_time",
    [GOES_ON] = "goes_on",
    [KNOWN_ZONE] = "known_zone",
};

/* What stands in a field, as text and, where JSON has it otherwise, as a number: {0} is nothing. */
struct value {
    const char *text;
    enum { TEXT, CLOCK, TRUTH, NUMBER } kind;
    int number;
};

/* Values ============================================================================== */

static struct value text(const char *text)
{
    return (struct value){text, TEXT, 0};
}

static struct value truth(bool is)
{
    return (struct value){is ? "true" : "false", TRUTH, is};
}

static struct value number(struct pool *pool, int number)
{
    return (struct value){pool_printf(pool, "%d", number), NUMBER, number};
}

static const char *day(struct pool *pool, long day)
{
    char buffer[WHEN_TEXT];

    return pool_strdup(pool, when_print((struct when){true, day, WHOLE_DAY}, buffer));
}

static struct value clock_time(struct pool *pool, struct when when)
{
    char buffer[WHEN_TEXT];

    return (struct value){pool_printf(pool, "%s:00", when_print(when, buffer)), CLOCK, 0};
}

static const char *instant(struct pool *pool, time_t at)
{
    char buffer[INSTANT_TEXT];

    return pool_strdup(pool, date_text_instant(at, buffer));
}

/* Rows ================================================================================ */

/* What the clock shows AT that instant, as which ENTRY has WHEN: another time, where a day begins
 * with a change of the clocks and its midnight is never shown. */
static struct when shown(const struct entry *entry, struct when when, time_t at)
{
    if (!entry->exact_instant_needed || entry->zone == NULL)
        return when;
    return when_from_minutes((long)(at + tz_offset_at(entry->zone, at).seconds) / 60);
}

/* Whether the notice has no end of it, or only one before which it is not over. */
static bool no_end(const struct entry *entry)
{
    return entry->every.days == 0 && !entry->extent.goes_on && extent_endless(&entry->extent);
}

static void fill_days(const struct entry *entry, struct pool *pool, struct value row[FIELDS])
{
    row[FIRST_DAY] = text(day(pool, entry->start.day));
    if (!no_end(entry))
        row[LAST_DAY] = text(day(pool, entry->end.day - 1));
}

static void fill_times(const struct entry *entry, struct pool *pool, struct value row[FIELDS])
{
    struct when start = shown(entry, entry->start, entry->start_at);
    struct when before_end = when_from_minutes(when_minutes(entry->end) - 1);

    row[FIRST_DAY] = text(day(pool, start.day));
    row[START_LOCAL] = clock_time(pool, start);
    row[ZONE] = text(entry->zone == NULL ? "UTC" : entry->zone);
    row[START_UTC] = text(instant(pool, entry->start_at));
    if (no_end(entry))
        return;
    /* What ends at midnight ends on the day before. */
    row[LAST_DAY] = text(day(pool, shown(entry, before_end, entry->end_at - 60).day));
    row[END_LOCAL] = clock_time(pool, shown(entry, entry->end, entry->end_at));
    row[END_UTC] = text(instant(pool, entry->end_at));
}

/* As the feed has it in its RRULE. */
static const char *rule(const struct entry *entry, struct pool *pool)
{
    static const char *const weekdays[] = {"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
    const char *nth = entry->every.nth == 0 ? "" : pool_printf(pool, "%d", entry->every.nth);
    const char *until = "", *days = "";

    if (entry->last.set && when_timed(entry->start))
        until = date_text_basic(pool, instant(pool, entry->last_at));
    else if (entry->last.set)
        until = date_text_basic(pool, day(pool, entry->last.day));
    for (int i = 0; i < 7; i++)
        if ((entry->every.days & 1U << i) != 0)
            days = pool_printf(pool, "%s%s%s%s", days, *days == '\0' ? "" : ",", nth, weekdays[i]);
    return pool_printf(pool, "FREQ=%s%s%s;BYDAY=%s", *nth == '\0' ? "WEEKLY" : "MONTHLY",
                       *until == '\0' ? "" : ";UNTIL=", until, days);
}

/* What is known ======================================================================= */

/* What the clock shows, or the day; nothing of what is not set. */
static struct value moment(struct pool *pool, const struct moment *moment)
{
    if (!moment->when.set)
        return text(NULL);
    return when_timed(moment->when) ? clock_time(pool, moment->when)
                                    : text(day(pool, moment->when.day));
}

static struct value repeated_hour(const struct limit *limit)
{
    static const char *const hours[] = {
        [REPEATED_UNSAID] = NULL, [REPEATED_FIRST] = "first", [REPEATED_SECOND] = "second"};
    const struct moment *at = limit->at.when.set          ? &limit->at
                              : limit->not_after.when.set ? &limit->not_after
                                                          : &limit->not_before;

    return text(hours[at->repeated]);
}

static void fill_extent(const struct extent *e, struct pool *pool, struct value row[FIELDS])
{
    row[BEGIN_KNOWN] = text(known_name(e->begin.known));
    row[BEGIN_EXPECTED] = truth(e->begin.expected);
    row[BEGIN_STATED] = moment(pool, &e->begin.at);
    row[BEGIN_NOT_BEFORE] = moment(pool, &e->begin.not_before);
    row[BEGIN_NOT_AFTER] = moment(pool, &e->begin.not_after);
    row[BEGIN_REPEATED_HOUR] = repeated_hour(&e->begin);
    row[BEGIN_WORDS] = text(e->begin.hour);
    row[END_KNOWN] = text(known_name(e->end.known));
    row[END_EXPECTED] = truth(e->end.expected);
    row[END_STATED] = moment(pool, &e->end.at);
    row[END_THROUGH] = truth(e->end.included);
    row[END_SOME_TIME] = truth(e->end.some_time);
    row[END_NOT_BEFORE] = moment(pool, &e->end.not_before);
    row[END_NOT_AFTER] = moment(pool, &e->end.not_after);
    row[END_REPEATED_HOUR] = repeated_hour(&e->end);
    row[END_WORDS] = text(e->end.lasting != NULL ? e->end.lasting : e->end.hour);
    row[GOES_ON] = truth(e->goes_on);
    row[KNOWN_ZONE] = text(!extent_timed(e) ? NULL : e->zone == NULL ? "UTC" : e->zone);
}

static const char *status(const struct entry *entry)
{
    if (entry->withdrawn)
        return "withdrawn";
    return entry->tentative ? "tentative" : "confirmed";
}

static void fill(const struct entry *entry, struct pool *pool, struct value row[FIELDS])
{
    const struct contact *organizer = entry->organizer;

    memset(row, 0, FIELDS * sizeof *row);
    row[UID] = text(entry->uid);
    row[ANNOUNCEMENT] = text(pool_strndup(pool, entry->uid, strcspn(entry->uid, ".")));
    row[TOPIC] = text(topic_name(entry->topic));
    row[STATUS] = text(status(entry));
    row[SUMMARY] = text(entry_title(entry));
    row[DESCRIPTION] = text(entry->description);
    row[CATEGORY] = text(entry->category);
    row[ALL_DAY] = truth(!when_timed(entry->start));
    row[OPEN] = truth(no_end(entry));
    if (when_timed(entry->start))
        fill_times(entry, pool, row);
    else
        fill_days(entry, pool, row);
    if (entry->every.days != 0)
        row[RECURRENCE] = text(rule(entry, pool));
    if (entry->every.days != 0 && entry->last.set)
        row[RECURRENCE_LAST_DAY] = text(day(pool, entry->last.day));
    row[ORGANIZER_NAME] = text(organizer == NULL ? NULL : organizer->name);
    row[ORGANIZER_EMAIL] = text(organizer == NULL ? NULL : organizer->email);
    row[NOTICE_URL] = text(entry->href);
    row[CREATED] = text(instant(pool, entry->stamp.created));
    row[MODIFIED] = text(instant(pool, entry->stamp.modified));
    row[SEQUENCE] = number(pool, entry->stamp.sequence);
    fill_extent(&entry->extent, pool, row);
}

/* Files =============================================================================== */

static void put_json(struct json *json, const char *name, const struct value *value)
{
    if (value->kind == TRUTH)
        json_boolean(json, name, value->number != 0);
    else if (value->kind == NUMBER)
        json_integer(json, name, value->number);
    else
        json_string(json, name, value->text);
}

static void write_json(const struct rows *rows, FILE *out, struct pool *pool)
{
    struct json json = {out, 0, false};
    struct value row[FIELDS];

    json_open(&json, NULL, '{');
    json_string(&json, "id", rows->id);
    json_string(&json, "name", rows->name);
    json_string(&json, "notice_url", rows->href);
    json_open(&json, "entries", '[');
    for (size_t i = 0; i < rows->count; i++) {
        fill(rows->entries[i], pool, row);
        json_open(&json, NULL, '{');
        for (int f = 0; f < FIELDS; f++)
            put_json(&json, names[f], &row[f]);
        json_close(&json, '}');
    }
    json_close(&json, ']');
    json_close(&json, '}');
}

static void put_csv(struct csv *csv, const struct value *value, struct pool *pool)
{
    char *copy;

    if (value->kind == CLOCK) {
        copy = pool_strdup(pool, value->text);
        copy[strcspn(copy, "T")] = ' ';
        csv_cell(csv, copy);
    } else {
        csv_cell(csv, value->text);
    }
}

static void write_csv(const struct rows *rows, FILE *out, struct pool *pool)
{
    struct csv csv = {out, false};
    struct value row[FIELDS];

    csv_begin(&csv);
    for (int f = 0; f < FIELDS; f++)
        csv_cell(&csv, names[f]);
    csv_end_row(&csv);
    for (size_t i = 0; i < rows->count; i++) {
        fill(rows->entries[i], pool, row);
        for (int f = 0; f < FIELDS; f++)
            put_csv(&csv, &row[f], pool);
        csv_end_row(&csv);
    }
}

/* What WRITE writes of SHEET, from POOL. */
static const char *bytes_of(const struct rows *rows, struct pool *pool, size_t *size,
                            void (*write)(const struct rows *, FILE *, struct pool *))
{
    struct pool *scratch = pool_new();
    char *written = NULL;
    FILE *out = pool_or_die(open_memstream(&written, size));
    const char *bytes;

    write(rows, out, scratch);
    pool_or_die(fclose(out) == 0 ? scratch : NULL);
    bytes = pool_strndup(pool, written, *size);
    free(written);
    pool_free(scratch);
    return bytes;
}

const char *rows_json(const struct rows *rows, struct pool *pool, size_t *size)
{
    return bytes_of(rows, pool, size, write_json);
}

const char *rows_csv(const struct rows *rows, struct pool *pool, size_t *size)
{
    return bytes_of(rows, pool, size, write_csv);
}
