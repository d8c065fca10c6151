#include "ical/feed_read.h"

#include "base/file.h"
#include "base/pool.h"
#include "ical/limit_text.h"
#include "tz/tz.h"

#include <errno.h>
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const not_ours = "is not a whole feed of noticecal";

/* Values ============================================================================== */

static const char *text_of(struct pool *pool, icalcomponent *event, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    icalvalue *value = property == NULL ? NULL : icalproperty_get_value(property);
    const char *text = value == NULL ? NULL : icalvalue_get_text(value);

    return text == NULL ? NULL : pool_strdup(pool, text);
}

static const char *x_value(icalcomponent *event, const char *name)
{
    for (icalproperty *p = icalcomponent_get_first_property(event, ICAL_X_PROPERTY); p != NULL;
         p = icalcomponent_get_next_property(event, ICAL_X_PROPERTY))
        if (strcmp(icalproperty_get_x_name(p), name) == 0)
            return icalproperty_get_x(p);
    return NULL;
}

static bool topic_of(icalcomponent *event, enum topic *topic)
{
    const char *name = x_value(event, "X-NOTICECAL-TOPIC");

    for (int t = 0; name != NULL && t < TOPIC_COUNT; t++)
        if (strcmp(name, topic_name((enum topic)t)) == 0) {
            *topic = (enum topic)t;
            return true;
        }
    return false;
}

static const struct contact *organizer_in(struct pool *pool, icalcomponent *event)
{
    icalproperty *property = icalcomponent_get_first_property(event, ICAL_ORGANIZER_PROPERTY);
    icalparameter *cn =
        property == NULL ? NULL : icalproperty_get_first_parameter(property, ICAL_CN_PARAMETER);
    const char *address = property == NULL ? NULL : icalproperty_get_organizer(property);
    struct contact *contact;

    if (cn == NULL || address == NULL || strncmp(address, "mailto:", 7) != 0)
        return NULL;
    contact = pool_alloc(pool, sizeof *contact);
    contact->name = pool_strdup(pool, icalparameter_get_cn(cn));
    contact->email = pool_strdup(pool, address + 7);
    return contact;
}

/* A UTC time of an event, and whether it has one. */
static bool instant_of(icalcomponent *event, icalproperty_kind kind, time_t *at)
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    icalvalue *value = property == NULL ? NULL : icalproperty_get_value(property);
    struct icaltimetype time;

    if (value == NULL || icalvalue_isa(value) != ICAL_DATETIME_VALUE)
        return false;
    time = icalvalue_get_datetime(value);
    *at = icaltime_as_timet_with_zone(time, icaltimezone_get_utc_timezone());
    return icaltime_is_utc(time);
}

/* Times =============================================================================== */

static struct when wall(struct icaltimetype time)
{
    struct civil civil = {time.year, time.month, time.day};

    return (struct when){true, date_day(civil),
                         time.is_date ? WHOLE_DAY : time.hour * 60 + time.minute};
}

/* DTSTART or DTEND: the wall-clock time and, of a timed one, its instant and zone. */
static bool time_of(struct pool *pool, icalcomponent *event, icalproperty_kind kind,
                    struct when *when, time_t *at, const char **zone)
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    icalparameter *tzid =
        property == NULL ? NULL : icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    icaltimezone *described = NULL;
    struct icaltimetype time;

    if (property == NULL)
        return false;
    time = icalvalue_get_datetime(icalproperty_get_value(property));
    if (icaltime_is_null_time(time) || icaltime_compare(time, icaltime_normalize(time)) != 0)
        return false;
    *when = wall(time);
    if (time.is_date)
        return true;
    if (tzid != NULL) {
        *zone = pool_strdup(pool, icalparameter_get_tzid(tzid));
        described = icalcomponent_get_timezone(icalcomponent_get_parent(event), *zone);
    } else if (icaltime_is_utc(time)) {
        described = icaltimezone_get_utc_timezone();
    }
    if (described == NULL)
        return false;
    *at = icaltime_as_timet_with_zone(time, described);
    return true;
}

/* What recurs is on as many days later as its first time is: 1, 0 or -1. */
static void shift_days(struct entry *entry, long later)
{
    unsigned left = (unsigned)(later + 7) % 7;

    entry->every.days = (entry->every.days << left | entry->every.days >> (7 - left)) & 0x7F;
    entry->last.day += later;
}

/* The zone in which the times of ENTRY were stated, where they are written in UTC. A zone that this
 * machine does not know leaves them in UTC, which is as true. */
static void restore_zone(struct pool *pool, icalcomponent *event, struct entry *entry)
{
    const char *name = x_value(event, "X-NOTICECAL-ZONE");
    const time_t at[2] = {entry->start_at, entry->end_at};
    struct tz_offset offsets[2];
    long day = entry->start.day;

    if (entry->zone != NULL || !when_timed(entry->start) || !tz_known(name))
        return;
    entry->zone = pool_strdup(pool, name);
    tz_offsets_at(name, at, 2, offsets);
    entry->start = when_from_minutes((long)(at[0] + offsets[0].seconds) / 60);
    entry->end = when_from_minutes((long)(at[1] + offsets[1].seconds) / 60);
    shift_days(entry, entry->start.day - day);
}

/* The day on the clocks of the zone at which the last time of ENTRY begins, which UTC's need not
 * be: at the hour of the first, but for a change of the clocks. */
static struct when last_day(const struct entry *entry)
{
    long days = (long)(entry->last_at - entry->start_at + 43200) / 86400;

    return (struct when){true, entry->start.day + days, WHOLE_DAY};
}

/* What ical/feed_write.c writes of a recurrence, and nothing else. */
static bool recurrence_of(icalcomponent *event, struct entry *entry)
{
    icalproperty *property = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    struct icalrecurrencetype rule;

    if (property == NULL)
        return true;
    rule = icalproperty_get_rrule(property);
    if (rule.freq != ICAL_WEEKLY_RECURRENCE && rule.freq != ICAL_MONTHLY_RECURRENCE)
        return false;
    for (int i = 0; i < 7 && rule.by_day[i] != ICAL_RECURRENCE_ARRAY_MAX; i++) {
        entry->every.days |= 1U << (icalrecurrencetype_day_day_of_week(rule.by_day[i]) - 1);
        entry->every.nth = icalrecurrencetype_day_position(rule.by_day[i]);
    }
    if (!icaltime_is_null_time(rule.until)) {
        entry->last = wall(rule.until);
        entry->last_at = icaltime_as_timet_with_zone(rule.until, icaltimezone_get_utc_timezone());
        if (when_timed(entry->start))
            entry->last = last_day(entry);
    }
    return entry->every.days != 0;
}

/* What is known =======================================================================  */

static void read_limit(struct pool *pool, icalcomponent *event, const char *name, const char *zone,
                       struct limit *limit)
{
    const char *text = x_value(event, pool_printf(pool, "X-NOTICECAL-%s", name));
    struct limit read;

    if (text != NULL && limit_read(text, zone, &read))
        *limit = read;
    text = x_value(event, pool_printf(pool, "X-NOTICECAL-%s-HOUR", name));
    limit->hour = text == NULL ? NULL : pool_strdup(pool, text);
}

/* Before there was X-NOTICECAL-END, X-NOTICECAL-OPEN was all that a feed said of it. */
static void read_extent(struct pool *pool, icalcomponent *event, struct entry *entry)
{
    const char *zone = x_value(event, "X-NOTICECAL-ZONE");
    const char *end = x_value(event, "X-NOTICECAL-END");
    const char *lasting = x_value(event, "X-NOTICECAL-LASTING");
    struct extent *e = &entry->extent;

    *e = entry_told(entry);
    if (x_value(event, "X-NOTICECAL-OPEN") != NULL)
        e->end = (struct limit){.known = KNOWN_OPEN};
    if (!when_timed(entry->start) && tz_known(zone))
        e->zone = pool_strdup(pool, zone);
    read_limit(pool, event, "BEGIN", e->zone, &e->begin);
    read_limit(pool, event, "END", e->zone, &e->end);
    e->end.lasting = lasting == NULL ? NULL : pool_strdup(pool, lasting);
    e->goes_on = end != NULL && strstr(end, "goes-on") != NULL;
}

/* Events ============================================================================== */

/* Fills ENTRY; false where something is missing that ical/feed_write.c always writes. */
static bool read_event(struct pool *pool, icalcomponent *event, struct entry *entry)
{
    icalproperty *sequence = icalcomponent_get_first_property(event, ICAL_SEQUENCE_PROPERTY);
    icalproperty *url = icalcomponent_get_first_property(event, ICAL_URL_PROPERTY);
    const char *uid = icalcomponent_get_uid(event), *title = x_value(event, "X-NOTICECAL-TITLE");

    *entry = (struct entry){
        .uid = uid == NULL ? NULL : pool_strdup(pool, uid),
        .summary = text_of(pool, event, ICAL_SUMMARY_PROPERTY),
        .title = title == NULL ? NULL : pool_strdup(pool, title),
        .description = text_of(pool, event, ICAL_DESCRIPTION_PROPERTY),
        .category = text_of(pool, event, ICAL_CATEGORIES_PROPERTY),
        .tentative = icalcomponent_get_status(event) == ICAL_STATUS_TENTATIVE,
        .withdrawn = x_value(event, "X-NOTICECAL-WITHDRAWN") != NULL,
        .organizer = organizer_in(pool, event),
        .href = url == NULL ? NULL : pool_strdup(pool, icalproperty_get_url(url)),
        .stamp.sequence = sequence == NULL ? -1 : icalproperty_get_sequence(sequence),
    };
    return entry->uid != NULL && entry->summary != NULL && entry->description != NULL &&
           entry->category != NULL && entry->stamp.sequence >= 0 &&
           topic_of(event, &entry->topic) &&
           instant_of(event, ICAL_CREATED_PROPERTY, &entry->stamp.created) &&
           instant_of(event, ICAL_LASTMODIFIED_PROPERTY, &entry->stamp.modified) &&
           time_of(pool, event, ICAL_DTSTART_PROPERTY, &entry->start, &entry->start_at,
                   &entry->zone) &&
           time_of(pool, event, ICAL_DTEND_PROPERTY, &entry->end, &entry->end_at, &entry->zone) &&
           when_timed(entry->start) == when_timed(entry->end) && recurrence_of(event, entry);
}

static int read_events(icalcomponent *calendar, struct pool *pool, struct entries *entries,
                       const char **why)
{
    struct entry entry;

    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
         event != NULL; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        bool good = read_event(pool, event, &entry);
        if (!good) {
            *why = entry.uid == NULL
                       ? not_ours
                       : pool_printf(pool, "has an entry \"%s\" that cannot be read", entry.uid);
            return -1;
        }
        entry.exact_instant_needed = entry.zone == NULL;
        restore_zone(pool, event, &entry);
        read_extent(pool, event, &entry);
        entries->entry = pool_grow(pool, entries->entry, entries->count, sizeof *entries->entry);
        entries->entry[entries->count++] = entry;
    }
    if (entries->count == 0)
        *why = "has no entries";
    return entries->count == 0 ? -1 : 0;
}

/* The head ============================================================================ */

static const char *uri_of(struct pool *pool, icalcomponent *calendar, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(calendar, kind);
    icalvalue *value = property == NULL ? NULL : icalproperty_get_value(property);

    return value == NULL ? NULL : pool_strdup(pool, icalvalue_get_uri(value));
}

static const char *x_text(struct pool *pool, icalcomponent *calendar, const char *name)
{
    const char *text = x_value(calendar, name);

    return text == NULL ? NULL : pool_strdup(pool, text);
}

static struct feed_head read_head(icalcomponent *calendar, struct pool *pool)
{
    return (struct feed_head){
        .uid = text_of(pool, calendar, ICAL_UID_PROPERTY),
        .name = text_of(pool, calendar, ICAL_NAME_PROPERTY),
        .x_name = x_text(pool, calendar, "X-WR-CALNAME"),
        .about = text_of(pool, calendar, ICAL_DESCRIPTION_PROPERTY),
        .x_about = x_text(pool, calendar, "X-WR-CALDESC"),
        .color = text_of(pool, calendar, ICAL_COLOR_PROPERTY),
        .href = uri_of(pool, calendar, ICAL_URL_PROPERTY),
        .source = uri_of(pool, calendar, ICAL_SOURCE_PROPERTY),
    };
}

/* Files =============================================================================== */

/* libical takes almost anything: a file cut off between two components, for one. */
static bool whole(const char *text)
{
    static const char first[] = "BEGIN:VCALENDAR\r\n", last[] = "END:VCALENDAR\r\n";
    size_t length = strlen(text);

    return length >= strlen(first) + strlen(last) && strncmp(text, first, strlen(first)) == 0 &&
           strcmp(text + length - strlen(last), last) == 0;
}

int feed_read_bytes(const char *bytes, size_t size, struct pool *pool, struct feed_head *head,
                    struct entries *entries, const char **why)
{
    char *text = pool_strndup(pool, bytes, size);
    icalcomponent *calendar;
    int result;

    *entries = (struct entries){0};
    *why = not_ours;
    if (strlen(text) != size || !whole(text))
        return -1;
    calendar = icalparser_parse_string(text);
    if (calendar == NULL)
        return -1;
    if (icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT ||
        icalcomponent_count_errors(calendar) > 0)
        result = -1;
    else
        result = read_events(calendar, pool, entries, why);
    if (result == 0)
        *head = read_head(calendar, pool);
    icalcomponent_free(calendar);
    return result;
}

int feed_read_file(const char *directory, const char *name, struct pool *pool,
                   struct entries *entries, const char **why)
{
    struct feed_head head;
    size_t size;
    char *bytes = file_read_at(directory, name, pool, &size);

    *entries = (struct entries){0};
    if (bytes == NULL && errno == ENOENT)
        return 0;
    if (bytes == NULL)
        *why = pool_printf(pool, "cannot be read: %s", strerror(errno));
    return bytes == NULL ? -1 : feed_read_bytes(bytes, size, pool, &head, entries, why);
}

const char *feed_read_name(const char *directory, const char *name, struct pool *pool)
{
    size_t size;
    const char *bytes = file_read_at(directory, name, pool, &size);
    icalcomponent *calendar = bytes == NULL ? NULL : icalparser_parse_string(bytes);
    const char *called = calendar == NULL ? NULL : x_value(calendar, "X-WR-CALNAME");

    called = called == NULL ? NULL : pool_strdup(pool, called);
    if (calendar != NULL)
        icalcomponent_free(calendar);
    return called;
}
