#include "ical/vtimezone.h"
#include "base/date.h"
#include "base/pool.h"
#include "tz/dst_rules.h"
#include "tz/tz.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { DAY = 86400, EVEN_SAMPLES = 100, CHANGES_MAX = 640 };

/* -- the component ----------------------------------------------------------------------------- */

/* The figures on a clock face that shows WALL seconds since 1970-01-01T00:00. */
static struct icaltimetype face(time_t wall)
{
    long day = (long)((wall >= 0 ? wall : wall - (DAY - 1)) / DAY);
    long second = (long)(wall - (time_t)day * DAY);
    struct civil civil = date_civil(day);

    return (struct icaltimetype){.year = civil.year,
                                 .month = civil.month,
                                 .day = civil.day,
                                 .hour = (int)(second / 3600),
                                 .minute = (int)(second / 60 % 60),
                                 .second = (int)(second % 60)};
}

/* libical codes "the nth weekday" as 8 n + weekday, its Sunday being 1. */
static icalproperty *recurrence(const struct dst_rule *rule)
{
    struct icalrecurrencetype r;
    int by_day = abs(rule->nth) * 8 + rule->weekday + 1;

    icalrecurrencetype_clear(&r);
    r.freq = ICAL_YEARLY_RECURRENCE;
    r.by_month[0] = (short)rule->month;
    r.by_day[0] = (short)(rule->nth < 0 ? -by_day : by_day);
    return pool_or_die(icalproperty_new_rrule(r));
}

/* One STANDARD or DAYLIGHT, which begins when the clock before it shows WALL. */
static icalcomponent *observance(icalcomponent_kind kind, time_t wall, long from,
                                 const struct tz_offset *to)
{
    icalcomponent *c = pool_or_die(icalcomponent_new(kind));

    icalcomponent_add_property(c, pool_or_die(icalproperty_new_dtstart(face(wall))));
    icalcomponent_add_property(c, pool_or_die(icalproperty_new_tzoffsetfrom((int)from)));
    icalcomponent_add_property(c, pool_or_die(icalproperty_new_tzoffsetto((int)to->seconds)));
    icalcomponent_add_property(c, pool_or_die(icalproperty_new_tzname(to->abbreviation)));
    return c;
}

/* The rule from the year before the span on, so that it is in force when the span begins. */
static icalcomponent *yearly(icalcomponent_kind kind, const struct dst_rule *rule, int year)
{
    icalcomponent *c = observance(kind, dst_rule_wall(rule, year - 1), rule->from, &rule->to);

    icalcomponent_add_property(c, recurrence(rule));
    return c;
}

static bool whole_minutes(const struct dst_rules *rules)
{
    bool pair = rules->form == DST_RULES_PAIR;

    return rules->at_first.seconds % 60 == 0 &&
           (!pair || (rules->up.from % 60 == 0 && rules->up.to.seconds % 60 == 0));
}

static icalcomponent *build(const char *zone, const struct dst_rules *rules)
{
    icalcomponent *c = pool_or_die(icalcomponent_new(ICAL_VTIMEZONE_COMPONENT));
    int year = rules->first_year;

    icalcomponent_add_property(c, pool_or_die(icalproperty_new_tzid(zone)));
    if (rules->form == DST_RULES_PAIR) {
        icalcomponent_add_component(c, yearly(ICAL_XSTANDARD_COMPONENT, &rules->down, year));
        icalcomponent_add_component(c, yearly(ICAL_XDAYLIGHT_COMPONENT, &rules->up, year));
    } else
        icalcomponent_add_component(
            c, observance(ICAL_XSTANDARD_COMPONENT, 0, rules->at_first.seconds, &rules->at_first));
    return c;
}

/* -- the proof --------------------------------------------------------------------------------- */

/* Instants to compare at: the ends of the span, evenly between them, and around every change. */
static time_t *samples(const char *zone, time_t first, time_t last, int *count, struct pool *pool)
{
    time_t *changes = pool_alloc(pool, CHANGES_MAX * sizeof *changes);
    time_t *instants = pool_alloc(pool, (EVEN_SAMPLES + 2 + 2 * CHANGES_MAX) * sizeof *instants);
    int found = tz_changes(zone, first, last, changes, CHANGES_MAX);

    *count = 0;
    for (int i = 0; i <= EVEN_SAMPLES; i++)
        instants[(*count)++] = first + (last - first) / EVEN_SAMPLES * i;
    instants[(*count)++] = last;
    for (int i = 0; i < found && i < CHANGES_MAX; i++) {
        instants[(*count)++] = changes[i] - 1;
        instants[(*count)++] = changes[i];
    }
    return instants;
}

/* Whether libical, reading COMPONENT like any client, takes the same offsets from it as libc. */
static bool proven(icalcomponent *component, const char *zone, time_t first, time_t last)
{
    struct pool *pool = pool_new();
    int count, agreed = 0;
    time_t *instants = samples(zone, first, last, &count, pool);
    struct tz_offset *offsets = pool_alloc(pool, (size_t)count * sizeof *offsets);
    icaltimezone *reader = pool_or_die(icaltimezone_new());
    icalcomponent *copy = pool_or_die(icalcomponent_new_clone(component));

    tz_offsets_at(zone, instants, count, offsets);
    if (icaltimezone_set_component(reader, copy) == 0) {
        icalcomponent_free(copy);
        count = -1;
    }
    for (; agreed < count; agreed++) {
        struct icaltimetype t = face(instants[agreed]);
        t.zone = icaltimezone_get_utc_timezone();
        if (icaltimezone_get_utc_offset_of_utc_time(reader, &t, NULL) != offsets[agreed].seconds)
            break;
    }
    icaltimezone_free(reader, 1);
    pool_free(pool);
    return agreed == count;
}

icalcomponent *vtimezone_of(const char *zone, time_t first, time_t last)
{
    struct dst_rules rules;
    icalcomponent *component;

    if (strcmp(zone, "UTC") == 0 || strcmp(zone, "Etc/UTC") == 0)
        return NULL;
    rules = dst_rules_find(zone, first, last);
    if (rules.form == DST_RULES_NONE || !whole_minutes(&rules))
        return NULL;
    component = build(zone, &rules);
    if (!proven(component, zone, first, last)) {
        icalcomponent_free(component);
        return NULL;
    }
    return component;
}
