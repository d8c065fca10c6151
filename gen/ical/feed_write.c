#include "ical/feed_write.h"

#include "base/pool.h"
#include "base/utf8.h"
#include "ical/fold.h"
#include "ical/limit_text.h"
#include "ical/zone_uses.h"

#include <libical/ical.h>
#include <stdlib.h>
#include <string.h>

enum { NAME_MAX_OCTETS = 255 };

/* Small parts ========================================================================= */

static void add(icalcomponent *component, icalproperty *property)
{
    icalcomponent_add_property(component, pool_or_die(property));
}

static void add_x(icalcomponent *component, const char *name, const char *value)
{
    icalproperty *property = pool_or_die(icalproperty_new_x(value));

    icalproperty_set_x_name(property, name);
    add(component, property);
}

/* TEXT escaped as RFC 5545 section 3.3.11 says. libical does so for the properties it knows as
 * TEXT, but neither for X- properties nor for CATEGORIES, where it leaves commas alone. */
static char *escaped(struct pool *pool, const char *text)
{
    char *copy = pool_alloc(pool, 2 * strlen(text) + 1), *to = copy;

    for (; *text != '\0'; text++) {
        if (strchr("\\,;", *text) != NULL)
            *to++ = '\\';
        *to++ = *text;
    }
    return copy;
}

/* A TEXT value that libical is to write as it is; see escaped(). It wants to name its type then,
 * which fold_lines() takes out again. */
static void add_escaped(icalcomponent *component, icalproperty *property, const char *value)
{
    icalproperty_set_value(property, pool_or_die(icalvalue_new_string(value)));
    icalproperty_add_parameter(property, pool_or_die(icalparameter_new_value(ICAL_VALUE_TEXT)));
    add(component, property);
}

static struct icaltimetype utc(time_t at)
{
    return icaltime_from_timet_with_zone(at, 0, icaltimezone_get_utc_timezone());
}

static struct icaltimetype wall(struct when when)
{
    struct when w = when_timed(when) ? when_from_minutes(when_minutes(when)) : when;
    struct civil civil = date_civil(w.day);
    struct icaltimetype time = icaltime_null_time();

    time.year = civil.year;
    time.month = civil.month;
    time.day = civil.day;
    time.is_date = !when_timed(w);
    if (!time.is_date) {
        time.hour = w.minute / 60;
        time.minute = w.minute % 60;
    }
    return time;
}

/* Events ============================================================================== */

/* Dates as dates, always both ends; times with their zone where a VTIMEZONE describes it, since a
 * bare UTC time hides the institution's zone from classic Outlook, and in UTC where none can. */
static void add_times(icalcomponent *event, const struct entry *entry, enum zone_form form)
{
    bool date = !when_timed(entry->start), clock = date || form == FORM_ZONE;
    icalproperty *start =
        icalproperty_new_dtstart(clock ? wall(entry->start) : utc(entry->start_at));
    icalproperty *end = icalproperty_new_dtend(clock ? wall(entry->end) : utc(entry->end_at));

    if (!date && form == FORM_ZONE) {
        icalproperty_add_parameter(start, pool_or_die(icalparameter_new_tzid(entry->zone)));
        icalproperty_add_parameter(end, pool_or_die(icalparameter_new_tzid(entry->zone)));
    }
    add(event, start);
    add(event, end);
}

/* The days on which it recurs, each SHIFT days later. UNTIL has the type of DTSTART, in UTC where
 * that has a zone (RFC 5545 section 3.3.10). */
static void add_recurrence(icalcomponent *event, const struct entry *entry, int shift)
{
    struct icalrecurrencetype rule;
    int count = 0;

    icalrecurrencetype_clear(&rule);
    rule.freq = entry->every.nth == 0 ? ICAL_WEEKLY_RECURRENCE : ICAL_MONTHLY_RECURRENCE;
    for (int weekday = 0; weekday < 7; weekday++)
        if ((entry->every.days & 1U << (weekday - shift + 7) % 7) != 0) {
            int day = abs(entry->every.nth) * 8 + weekday + 1;
            rule.by_day[count++] = (short)(entry->every.nth < 0 ? -day : day);
        }
    if (entry->last.set)
        rule.until = when_timed(entry->start) ? utc(entry->last_at) : wall(entry->last);
    add(event, icalproperty_new_rrule(rule));
}

static void add_organizer(icalcomponent *event, const struct contact *contact, struct pool *pool)
{
    icalproperty *property =
        pool_or_die(icalproperty_new_organizer(pool_printf(pool, "mailto:%s", contact->email)));

    icalproperty_add_parameter(property, pool_or_die(icalparameter_new_cn(contact->name)));
    add(event, property);
}

/* An X- property whose value is TEXT. */
static void add_x_words(icalcomponent *component, const char *name, const char *words,
                        struct pool *pool)
{
    icalproperty *property = pool_or_die(icalproperty_new(ICAL_X_PROPERTY));

    icalproperty_set_x_name(property, name);
    add_escaped(component, property, escaped(pool, words));
}

/* One side of what is known of ENTRY, where that is not what its times TELL. */
static void add_limit(icalcomponent *event, const char *name, const struct limit *limit,
                      const struct limit *tell, bool goes_on, struct pool *pool)
{
    struct limit bare = *limit;

    bare.hour = bare.lasting = NULL; /* in properties of their own */
    if (!limit_same(&bare, tell) || goes_on)
        add_x(event, pool_printf(pool, "X-NOTICECAL-%s", name),
              pool_printf(pool, "%s%s", limit_text(limit, pool), goes_on ? " goes-on" : ""));
    if (limit->hour != NULL)
        add_x_words(event, pool_printf(pool, "X-NOTICECAL-%s-HOUR", name), limit->hour, pool);
    if (limit->lasting != NULL)
        add_x_words(event, "X-NOTICECAL-LASTING", limit->lasting, pool);
}

static void add_extent(icalcomponent *event, const struct entry *entry, struct pool *pool)
{
    const struct extent *e = &entry->extent;
    struct extent told = entry_told(entry);

    add_limit(event, "BEGIN", &e->begin, &told.begin, false, pool);
    add_limit(event, "END", &e->end, &told.end, e->goes_on, pool);
}

static icalcomponent *event(const struct entry *entry, const struct zone_uses *uses, bool publish,
                            struct pool *pool)
{
    icalcomponent *event = pool_or_die(icalcomponent_new_vevent());
    enum zone_form form = when_timed(entry->start) ? zone_uses_form(uses, entry) : FORM_ZONE;

    add(event, icalproperty_new_uid(entry->uid));
    /* With METHOD, DTSTAMP is when the object was made (section 3.8.7.2): made anew means changed.
     * Google and Evolution keep what they have unless the stamps and SEQUENCE grow. */
    add(event, icalproperty_new_dtstamp(utc(entry->stamp.modified)));
    add(event, icalproperty_new_created(utc(entry->stamp.created)));
    add(event, icalproperty_new_lastmodified(utc(entry->stamp.modified)));
    add(event, icalproperty_new_sequence(entry->stamp.sequence));
    add_times(event, entry, form);
    /* What the feed cannot express is left out, so that it does not read back and is not published.
     */
    if (entry->every.days != 0 && form != FORM_IMPOSSIBLE)
        add_recurrence(event, entry, form == FORM_UTC ? zone_uses_utc_days(entry) : 0);
    add(event, icalproperty_new_summary(entry->summary));
    /* Plain text and only once: all but Google show tags, and Outlook reads only the first. */
    add(event, icalproperty_new_description(entry->description));
    if (entry->href != NULL)
        add(event, icalproperty_new_url(entry->href));
    add_escaped(event, pool_or_die(icalproperty_new(ICAL_CATEGORIES_PROPERTY)),
                escaped(pool, entry->category));
    /* What ical/feed_read.c cannot know otherwise; clients pass such properties over. */
    add_x(event, "X-NOTICECAL-TOPIC", topic_name(entry->topic));
    if (strcmp(entry_title(entry), entry->summary) != 0)
        add_x_words(event, "X-NOTICECAL-TITLE", entry->title, pool);
    if (entry->withdrawn)
        add_x(event, "X-NOTICECAL-WITHDRAWN", "TRUE");
    add_extent(event, entry, pool);
    if (when_timed(entry->start) && entry->zone != NULL && form != FORM_ZONE)
        add_x(event, "X-NOTICECAL-ZONE", entry->zone);
    if (!when_timed(entry->start) && entry->extent.zone != NULL)
        add_x(event, "X-NOTICECAL-ZONE", entry->extent.zone);
    if (publish)
        add_organizer(event, entry->organizer, pool);
    /* Google hides what is CANCELLED, so something withdrawn says so in its summary instead. */
    add(event,
        icalproperty_new_status(entry->tentative ? ICAL_STATUS_TENTATIVE : ICAL_STATUS_CONFIRMED));
    /* Nobody is busy because a court's system is down. Outlook reads the second, all others the
     * first. */
    add(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    add_x(event, "X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
    add(event, icalproperty_new_class(ICAL_CLASS_PUBLIC));
    return event;
}

/* The calendar ======================================================================== */

/* METHOD:PUBLISH requires an ORGANIZER in every event (RFC 5546 section 3.2.1). */
bool feed_has_organizers(const struct feed *feed)
{
    for (size_t i = 0; i < feed->count; i++)
        if (feed->entries[i]->organizer == NULL)
            return false;
    return true;
}

static time_t last_modified(const struct feed *feed)
{
    time_t last = feed->entries[0]->stamp.modified;

    for (size_t i = 1; i < feed->count; i++)
        if (feed->entries[i]->stamp.modified > last)
            last = feed->entries[i]->stamp.modified;
    return last;
}

/* The largest LENGTH of NAME, or less, that ends with a whole character, and with a word if there
 * are several. */
static size_t head_of(const char *name, size_t length)
{
    size_t words = length;

    while (utf8_continues(name[length]))
        length--;
    while (words > 0 && name[words] != ' ')
        words--;
    while (words > 0 && name[words - 1] == ' ')
        words--;
    return words > 0 ? words : length;
}

/* The end of NAME that has at most LENGTH octets, of whole characters, and words if there are
 * several. */
static const char *tail_of(const char *name, size_t length)
{
    const char *tail = name + strlen(name) - length, *words;

    while (utf8_continues(*tail))
        tail++;
    words = strchr(tail - 1, ' ');
    return words == NULL ? tail : words + strspn(words, " ");
}

/* Outlook takes at most 255 characters for a calendar's name; octets are on the safe side. Left out
 * is something in the middle: the end names the topic. */
const char *feed_name(const struct feed *feed, struct pool *pool)
{
    static const char gap[] = " … ";
    enum { TAIL = 84, HEAD = NAME_MAX_OCTETS - TAIL - (sizeof gap - 1) };

    if (strlen(feed->name) <= NAME_MAX_OCTETS)
        return feed->name;
    return pool_printf(pool, "%.*s%s%s", (int)head_of(feed->name, HEAD), feed->name, gap,
                       tail_of(feed->name, TAIL));
}

/* X-WR-… is what clients read, the property of RFC 7986 the standard: both say the same. */
static void add_names(icalcomponent *calendar, const struct feed *feed, struct pool *pool)
{
    const char *name = feed_name(feed, pool);

    add(calendar, icalproperty_new_name(name));
    add_x_words(calendar, "X-WR-CALNAME", name, pool);
    add(calendar, icalproperty_new_description(feed->about));
    add_x_words(calendar, "X-WR-CALDESC", feed->about, pool);
}

static void add_head(icalcomponent *calendar, const struct feed *feed, const struct zone_uses *uses,
                     bool publish, struct pool *pool)
{
    add(calendar, icalproperty_new_version("2.0"));
    add(calendar, icalproperty_new_prodid("-//noticecal//noticecal//EN"));
    add(calendar, icalproperty_new_calscale("GREGORIAN"));
    if (publish)
        add(calendar, icalproperty_new_method(ICAL_METHOD_PUBLISH));
    add(calendar, icalproperty_new_uid(feed->uid));
    add(calendar, icalproperty_new_lastmodified(utc(last_modified(feed))));
    add_names(calendar, feed, pool);
    /* The calendar's zone for Google, beside TZID and never instead. */
    if (zone_uses_only(uses) != NULL)
        add_x(calendar, "X-WR-TIMEZONE", zone_uses_only(uses));
    if (feed->href != NULL)
        add(calendar, icalproperty_new_url(feed->href));
    if (feed->source != NULL)
        add(calendar, icalproperty_new_source(feed->source));
    /* An hour, though runs are nightly: classic Outlook takes it as the least time between two
     * fetches even when its user asks for one, and an unchanged file costs only a 304. */
    add(calendar, icalproperty_new_refreshinterval(icaldurationtype_from_int(3600)));
    add_x(calendar, "X-PUBLISHED-TTL", "PT1H");
    add(calendar, icalproperty_new_color(feed->color));
}

static bool recurs(const struct feed *feed)
{
    for (size_t i = 0; i < feed->count; i++)
        if (feed->entries[i]->every.days != 0)
            return true;
    return false;
}

void feed_leave_out(struct feed *feed, const struct entry **left, size_t *count, struct pool *pool)
{
    size_t kept = 0, all = feed->count;
    struct zone_uses uses;

    *count = 0;
    if (!recurs(feed))
        return; /* all can be expressed, and zones take time */
    uses = zone_uses_of(feed->entries, feed->count, pool);
    for (size_t i = 0; i < all; i++) {
        const struct entry *entry = feed->entries[i];
        if (when_timed(entry->start) && zone_uses_form(&uses, entry) == FORM_IMPOSSIBLE)
            left[(*count)++] = entry;
        else
            feed->entries[kept++] = entry;
    }
    feed->count = kept;
    zone_uses_free(&uses);
}

const char *feed_write(const struct feed *feed, struct pool *pool, size_t *size)
{
    icalcomponent *calendar = pool_or_die(icalcomponent_new_vcalendar());
    struct zone_uses uses = zone_uses_of(feed->entries, feed->count, pool);
    bool publish = feed_has_organizers(feed);
    const char *bytes;
    char *text;

    zone_uses_describe(&uses, calendar); /* before the events: some readers want it so */
    add_head(calendar, feed, &uses, publish, pool);
    for (size_t i = 0; i < feed->count; i++)
        icalcomponent_add_component(calendar, event(feed->entries[i], &uses, publish, pool));
    text = pool_or_die(icalcomponent_as_ical_string_r(calendar));
    icalcomponent_free(calendar);
    zone_uses_free(&uses);
    bytes = fold_lines(text, pool, size);
    free(text);
    return bytes;
}
