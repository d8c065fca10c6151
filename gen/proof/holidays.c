#include "proof/holidays.h"

#include "base/date.h"
#include "base/file.h"
#include "base/pool.h"

#include <errno.h>
#include <libical/ical.h>
#include <stdlib.h>
#include <string.h>

enum { SIZE_MAX_READ = 4 << 20, DAYS_MAX = 100000 };

struct holiday {
    long day;
    const char *name;
};

struct holidays {
    struct pool *pool;
    struct holiday *days; /* sorted by day between two calls of holidays_read() */
    size_t count;
};

struct holidays *holidays_new(void)
{
    struct pool *pool = pool_new();
    struct holidays *holidays = pool_alloc(pool, sizeof *holidays);

    holidays->pool = pool;
    return holidays;
}

void holidays_free(struct holidays *holidays)
{
    if (holidays != NULL)
        pool_free(holidays->pool);
}

/* One event ============================================================================ */

static long day_of(struct icaltimetype time)
{
    return date_day((struct civil){time.year, time.month, time.day});
}

/* What is being read: an event's name, of how many days each of its occurrences is, and the days
 * on which none begins. These are read beforehand, as a component of libical can only be walked
 * through by one loop at a time. */
struct holiday_file {
    struct holidays *holidays;
    icalcomponent *event;
    const char *name;
    long length;
    long *excluded;
    size_t excluded_count;
};

static void read_excluded(struct holiday_file *r)
{
    for (icalproperty *p = icalcomponent_get_first_property(r->event, ICAL_EXDATE_PROPERTY);
         p != NULL; p = icalcomponent_get_next_property(r->event, ICAL_EXDATE_PROPERTY)) {
        r->excluded =
            pool_grow(r->holidays->pool, r->excluded, r->excluded_count, sizeof *r->excluded);
        r->excluded[r->excluded_count++] = day_of(icalproperty_get_exdate(p));
    }
}

static bool is_excluded(const struct holiday_file *r, long day)
{
    for (size_t i = 0; i < r->excluded_count; i++)
        if (r->excluded[i] == day)
            return true;
    return false;
}

/* False where there are more days than any calendar of holidays has. */
static bool add(const struct holiday_file *r, struct icaltimetype first)
{
    struct holidays *h = r->holidays;
    long day = day_of(first);

    if (is_excluded(r, day))
        return true;
    for (long i = 0; i < r->length; i++, day++) {
        if (h->count == DAYS_MAX)
            return false;
        h->days = pool_grow(h->pool, h->days, h->count, sizeof *h->days);
        h->days[h->count++] = (struct holiday){day, r->name};
    }
    return true;
}

static bool add_dates(const struct holiday_file *r)
{
    for (icalproperty *p = icalcomponent_get_first_property(r->event, ICAL_RDATE_PROPERTY);
         p != NULL; p = icalcomponent_get_next_property(r->event, ICAL_RDATE_PROPERTY)) {
        struct icaldatetimeperiodtype at = icalproperty_get_rdate(p);
        struct icaltimetype time = icaltime_is_null_time(at.time) ? at.period.start : at.time;
        if (!icaltime_is_null_time(time) && !add(r, time))
            return false;
    }
    return true;
}

/* By libical a rule gives DTSTART only where it fits the rule; it is added by itself. */
static const char *add_rule(const struct holiday_file *r, icalproperty *rrule,
                            struct icaltimetype start)
{
    struct icalrecurrencetype rule = icalproperty_get_rrule(rrule);
    icalrecur_iterator *iterator;
    struct icaltimetype time;
    const char *problem = NULL;

    if (rule.freq < ICAL_DAILY_RECURRENCE || rule.freq > ICAL_YEARLY_RECURRENCE)
        return "has a rule (RRULE) that is not one of days, weeks, months or years";
    iterator = icalrecur_iterator_new(rule, start);
    if (iterator == NULL)
        return "has a rule (RRULE) that gives no days";
    for (time = icalrecur_iterator_next(iterator);
         problem == NULL && !icaltime_is_null_time(time) && time.year <= HOLIDAYS_LAST;
         time = icalrecur_iterator_next(iterator))
        if (icaltime_compare_date_only(time, start) != 0 && !add(r, time))
            problem = "has more days than a calendar of holidays can have";
    icalrecur_iterator_free(iterator);
    return problem;
}

static const char *add_occurrences(const struct holiday_file *r, struct icaltimetype start)
{
    const char *problem =
        add(r, start) && add_dates(r) ? NULL : "has more days than a calendar of holidays can have";

    for (icalproperty *p = icalcomponent_get_first_property(r->event, ICAL_RRULE_PROPERTY);
         p != NULL && problem == NULL;
         p = icalcomponent_get_next_property(r->event, ICAL_RRULE_PROPERTY))
        problem = add_rule(r, p, start);
    return problem;
}

/* In days. Without an end, or with one that comes too early, it is the one day. */
static long length_of(icalcomponent *event, struct icaltimetype start)
{
    struct icaltimetype end = icalcomponent_get_dtend(event);
    long length = icaltime_is_null_time(end) ? 1 : day_of(end) - day_of(start);

    return length < 1 ? 1 : length;
}

static bool is_date(struct icaltimetype time)
{
    return !icaltime_is_null_time(time) && time.is_date &&
           icaltime_compare(time, icaltime_normalize(time)) == 0;
}

/* What is wrong with EVENT, or NULL. */
static const char *add_event(struct holidays *h, icalcomponent *event)
{
    struct icaltimetype start = icalcomponent_get_dtstart(event);
    const char *summary = icalcomponent_get_summary(event);
    struct holiday_file r = {.holidays = h, .event = event};

    if (icalcomponent_count_errors(event) > 0)
        return "has a property that cannot be read";
    if (icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY) != NULL)
        return "changes a single day of a rule (RECURRENCE-ID); write EXDATE and RDATE instead";
    if (!is_date(start) || icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
        return NULL;
    r.length = length_of(event, start);
    r.name = pool_strdup(h->pool, summary == NULL ? "a holiday" : summary);
    read_excluded(&r);
    return add_occurrences(&r, start);
}

/* One file ============================================================================= */

static int by_day(const void *left, const void *right)
{
    const struct holiday *a = left, *b = right;

    return a->day != b->day ? (a->day > b->day ? 1 : -1) : strcmp(a->name, b->name);
}

/* Several names of one day become one, the same name twice only once. */
static void merge(struct holidays *h)
{
    size_t kept = 0;

    if (h->count > 0)
        qsort(h->days, h->count, sizeof *h->days, by_day);
    for (size_t i = 0; i < h->count; i++) {
        struct holiday *last = kept == 0 ? NULL : &h->days[kept - 1];
        if (last == NULL || last->day != h->days[i].day)
            h->days[kept++] = h->days[i];
        else if (strstr(last->name, h->days[i].name) == NULL)
            last->name = pool_printf(h->pool, "%s and %s", last->name, h->days[i].name);
    }
    h->count = kept;
}

static bool add_calendar(struct holidays *h, icalcomponent *calendar, const char *path,
                         struct diag *diag)
{
    size_t before = h->count;
    const char *problem = NULL;

    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
         event != NULL && problem == NULL;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        const char *summary = icalcomponent_get_summary(event);
        problem = add_event(h, event);
        if (problem != NULL)
            diag_error(diag, ((struct where){path, 0}), "the event \"%s\" %s",
                       summary == NULL ? "" : summary, problem);
    }
    if (problem == NULL && h->count == before)
        diag_error(diag, ((struct where){path, 0}), "%s",
                   "has no event of a whole day; write holidays as such, like "
                   "DTSTART;VALUE=DATE:20260704");
    return problem == NULL && h->count > before;
}

bool holidays_read(struct holidays *h, const char *path, struct diag *diag)
{
    struct where where = {path, 0};
    struct pool *pool = pool_new();
    size_t size;
    char *text = file_read_octets(pool, path, 0, SIZE_MAX_READ, &size);
    icalcomponent *calendar;
    bool good = false;

    if (text == NULL) {
        diag_error(diag, where, "%s", strerror(errno));
        pool_free(pool);
        return false;
    }
    calendar = icalparser_parse_string(text);
    if (calendar == NULL || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT)
        diag_error(diag, where, "%s",
                   "is not one whole iCalendar file, from BEGIN:VCALENDAR to END:VCALENDAR");
    else
        good = add_calendar(h, calendar, path, diag);
    merge(h);
    if (calendar != NULL)
        icalcomponent_free(calendar);
    icalmemory_free_ring();
    pool_free(pool);
    return good;
}

const char *holidays_name(const struct holidays *h, long day)
{
    size_t low = 0, high = h == NULL ? 0 : h->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (h->days[middle].day == day)
            return h->days[middle].name;
        if (h->days[middle].day < day)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}
