#include "calendar/extent.h"

#include "tz/tz.h"

#include <string.h>

const char *known_name(enum known known)
{
    static const char *const names[] = {
        [KNOWN_STATED] = "stated",
        [KNOWN_BOUNDED] = "bounded",
        [KNOWN_OPEN] = "open",
        [KNOWN_LASTING] = "lasting",
    };

    return names[known];
}

/* Moments ============================================================================= */

struct moment moment_of(const char *zone, struct when when, enum repeated_hour repeated)
{
    struct moment moment = {.when = when};
    time_t at[2];
    int count;

    if (!when_timed(when))
        return moment;
    count = zone == NULL ? 0 : tz_instants(zone, when_minutes(when), at);
    if (count == 2)
        moment.repeated = repeated == REPEATED_SECOND ? REPEATED_SECOND : REPEATED_FIRST;
    moment.instant = count > 0 ? at[moment.repeated == REPEATED_SECOND]
                               : tz_first_instant(zone == NULL ? "UTC" : zone, when_minutes(when));
    return moment;
}

struct moment moment_at(const char *zone, time_t instant)
{
    long offset = zone == NULL ? 0 : tz_offset_at(zone, instant).seconds;
    struct when when = when_from_minutes((long)(instant + offset) / 60);
    struct moment moment = moment_of(zone, when, REPEATED_FIRST);

    if (moment.instant != instant)
        moment = moment_of(zone, when, REPEATED_SECOND);
    return moment;
}

static struct moment minute_later(struct moment moment)
{
    moment.when = when_from_minutes(when_minutes(moment.when) + 1);
    moment.instant += 60;
    return moment;
}

static struct moment day_later(struct moment moment)
{
    moment.when.day++;
    return moment;
}

/* A moment as something that lasts: one day, or one minute. */
static struct moment after(struct moment moment)
{
    return when_timed(moment.when) ? minute_later(moment) : day_later(moment);
}

/* What a fact says ==================================================================== */

static struct limit open_limit(void)
{
    return (struct limit){.known = KNOWN_OPEN};
}

/* AT as sure as IS. Of what is not set nothing is known. */
static struct limit limit_of(struct moment at, enum certainty is)
{
    struct limit limit = {.expected = is == EXPECTED};

    if (!at.when.set)
        return open_limit();
    if (is == LATEST || is == EARLIEST)
        limit.known = KNOWN_BOUNDED;
    if (is == LATEST)
        limit.not_after = at;
    else if (is == EARLIEST)
        limit.not_before = at;
    else
        limit.at = at;
    return limit;
}

/* When something is that is of one moment, or begins with it. */
static struct limit begins(const struct fact *f, struct when when, enum certainty is)
{
    return limit_of(moment_of(f->zone, when, f->repeated_hour), is);
}

static struct limit ends(const struct fact *f, struct when when, enum certainty is, bool included)
{
    struct limit limit = limit_of(moment_of(f->zone, when, f->end_repeated_hour), is);

    limit.included = included && when.set;
    return limit;
}

/* An end in the course of a day: the one on which it began at an hour, or one for the hour of which
 * the notice has words. */
static struct limit in_course(const struct fact *f, struct limit limit)
{
    bool same_day = when_timed(f->from) && limit.at.when.day == f->from.day;

    limit.hour = f->end_hour;
    limit.some_time = limit.known == KNOWN_STATED && !limit.included &&
                      !when_timed(limit.at.when) && (same_day || f->end_hour != NULL);
    return limit;
}

static struct limit bounded_end(const struct fact *f)
{
    return (struct limit){
        .known = f->open_end == NULL ? KNOWN_BOUNDED : KNOWN_LASTING,
        .expected = f->end_is == EXPECTED,
        .not_before = moment_of(f->zone, f->end_earliest, f->end_repeated_hour),
        .not_after = moment_of(f->zone, f->end_latest, f->end_repeated_hour),
        .included = true,
        .hour = f->end_hour,
        .lasting = f->open_end,
    };
}

/* The end of a window, a period or what can be used meanwhile. */
static struct limit window_end(const struct fact *f)
{
    enum certainty resumes_is = f->resumes_is != CERTAIN ? f->resumes_is : f->end_is;
    struct limit limit;

    if (f->through.set || f->until.set)
        return in_course(
            f, ends(f, f->through.set ? f->through : f->until, f->end_is, f->through.set));
    if (f->end_earliest.set || f->end_latest.set)
        return bounded_end(f);
    /* A hope to resume is no end of what lasts on. */
    if (f->open_end != NULL && (!f->resumes.set || resumes_is == EXPECTED))
        return (struct limit){.known = KNOWN_LASTING, .lasting = f->open_end};
    if (!f->resumes.set)
        return open_limit();
    limit = in_course(f, ends(f, f->resumes, resumes_is, false));
    limit.by_resuming = true;
    return limit;
}

static struct when last_day_to_act(const struct fact *f)
{
    if (f->before.set)
        return (struct when){true, f->before.day - 1, WHOLE_DAY};
    return f->through;
}

static void take_window(const struct fact *f, struct extent *e)
{
    struct when last;

    e->begin = begins(f, f->from, f->from_is);
    e->end = window_end(f);
    last = extent_last_day(e);
    /* What is withdrawn recurs no more. */
    if (f->every.days != 0 && f->withdrawn_on.set && (!last.set || f->withdrawn_on.day < last.day))
        e->end = ends(f, f->withdrawn_on, CERTAIN, true);
}

static void take_resuming(const struct fact *f, struct extent *e)
{
    e->begin = ends(f, f->resumes, f->resumes_is, false);
}

static void take_old_day(const struct fact *f, struct extent *e)
{
    e->begin = begins(f, f->falling_on, CERTAIN);
    e->end = begins(f, f->falling_through.set ? f->falling_through : f->falling_on, CERTAIN);
    e->end.included = true;
    e->goes_on = !f->to.set;
}

static void take_new_day(const struct fact *f, struct extent *e)
{
    e->begin = begins(f, f->to, f->to_is);
}

static void take_first_day(const struct fact *f, struct extent *e)
{
    e->begin = begins(f, f->from, f->from_is);
    e->end = e->begin;
    e->end.included = true;
    e->goes_on = !last_day_to_act(f).set;
    if (!e->goes_on)
        e->end = ends(f, last_day_to_act(f), CERTAIN, true);
}

static void take_last_day(const struct fact *f, struct extent *e)
{
    e->begin = ends(f, last_day_to_act(f), CERTAIN, false);
}

static void take_point(const struct fact *f, struct extent *e)
{
    e->begin = begins(f, f->at, f->at_is);
}

static bool is_timed(const struct limit *limit)
{
    return when_timed(limit->at.when) || when_timed(limit->not_before.when) ||
           when_timed(limit->not_after.when);
}

bool extent_timed(const struct extent *e)
{
    return is_timed(&e->begin) || is_timed(&e->end);
}

/* Whether it is over when it begins: it is of one day, or of one minute. */
static bool is_point(enum role role)
{
    return role != ROLE_WINDOW && role != ROLE_OLD_DAY && role != ROLE_FROM;
}

struct extent extent_of(const struct fact *fact, enum role role)
{
    static void (*const take[])(const struct fact *, struct extent *) = {
        [ROLE_WINDOW] = take_window,   [ROLE_RESUMES] = take_resuming,
        [ROLE_OLD_DAY] = take_old_day, [ROLE_NEW_DAY] = take_new_day,
        [ROLE_FROM] = take_first_day,  [ROLE_LAST] = take_last_day,
        [ROLE_POINT] = take_point,
    };
    struct extent e = {0};

    take[role](fact, &e);
    if (role == ROLE_WINDOW || role == ROLE_FROM || role == ROLE_POINT)
        e.begin.hour = fact->hour;
    if (is_point(role)) {
        e.end = e.begin;
        e.end.included = true;
    }
    if (extent_timed(&e))
        e.zone = fact->zone;
    return e;
}

struct extent extent_of_shown(const char *zone, struct moment start, struct moment end)
{
    struct extent e = {.zone = zone, .begin.at = start, .end.at = end};
    long length = when_minutes(end.when) - when_minutes(start.when);

    if (!when_timed(start.when)) {
        e.end.at.when.day--;
        e.end.included = true;
        return e;
    }
    if (length == 1) { /* a moment is shown for a minute */
        e.end.at = start;
        e.end.included = true;
        return e;
    }
    if (start.when.minute == 0)
        e.begin.at = (struct moment){.when = {true, start.when.day, WHOLE_DAY}};
    if (end.when.minute % 1440 == 0) {
        e.end.at = (struct moment){
            .when = {true, when_from_minutes(when_minutes(end.when) - 1).day, WHOLE_DAY}};
        e.end.included = true;
    }
    return e;
}

/* What follows from it ================================================================ */

/* The moment by which LIMIT is told: the latest that it has. */
static struct moment turn(const struct limit *limit)
{
    if (limit->at.when.set)
        return limit->at;
    return limit->not_after.when.set ? limit->not_after : limit->not_before;
}

bool extent_open(const struct extent *e)
{
    return e->end.known == KNOWN_OPEN || e->end.known == KNOWN_LASTING;
}

bool extent_endless(const struct extent *e)
{
    return extent_open(e) || e->goes_on ||
           (e->end.known == KNOWN_BOUNDED && !e->end.not_after.when.set);
}

/* The moment of the end, exclusive, stated or a bound. A time through which it lasts is the moment
 * at which the clock shows it, for notices that say "through 11:59 p.m." mean the beginning of that
 * minute or its end; but what begins with it, too, lasts for that minute. */
static struct moment end_of(const struct extent *e)
{
    struct moment end = turn(&e->end), begin = turn(&e->begin);

    if (!end.when.set)
        return end;
    if (when_timed(end.when))
        return e->end.included && when_timed(begin.when) && begin.instant == end.instant
                   ? minute_later(end)
                   : end;
    return e->end.included || e->end.some_time ? day_later(end) : end;
}

struct moment extent_over_at(const struct extent *e)
{
    const struct moment none = {0};

    return extent_endless(e) ? none : end_of(e);
}

bool extent_over(const struct extent *e, const char *zone, time_t now)
{
    struct moment over = extent_over_at(e);

    if (!over.when.set)
        return false;
    if (when_timed(over.when))
        return over.instant <= now;
    zone = e->zone != NULL ? e->zone : zone;
    return tz_first_instant(zone == NULL ? "UTC" : zone, when_minutes(over.when)) <= now;
}

struct when extent_last_day(const struct extent *e)
{
    const struct moment end = end_of(e);

    if (!end.when.set)
        return end.when;
    return (struct when){true, when_from_minutes(when_minutes(end.when) - 1).day, WHOLE_DAY};
}

bool extent_tentative(const struct extent *e, const struct fact *fact)
{
    return fact->tentative || fact->conditional || e->begin.expected;
}

/* How it is shown ===================================================================== */

static long sunday_of(long day)
{
    return day + (7 - date_weekday(day)) % 7;
}

/* The last day on which is shown what lasts on, from the day BEGIN: the Sunday of next week. Cron
 * and the clocks of the place may lie anywhere to each other, and a night may be missed. */
static long lasting_through(long begin, struct when withdrawn, long today)
{
    long last = sunday_of(today) + 7;

    if (withdrawn.set && withdrawn.day <= today)
        last = sunday_of(withdrawn.day);
    return last > sunday_of(begin) ? last : sunday_of(begin);
}

/* The end, exclusive, of what has none: that of a day. */
static struct moment open_end(const struct extent *e, long begin, const struct showing *showing)
{
    const char *zone = e->zone != NULL ? e->zone : showing->zone;
    struct moment bound = end_of(e), end = {.when = {true, begin + 1, WHOLE_DAY}};

    if (e->end.known == KNOWN_LASTING)
        end.when.day = lasting_through(begin, showing->withdrawn, tz_today(zone, showing->now)) + 1;
    return bound.when.set && when_minutes(bound.when) > when_minutes(end.when) ? bound : end;
}

struct shown extent_shown(const struct extent *e, const struct showing *showing)
{
    struct moment begin = turn(&e->begin);

    if (is_point(showing->role) || showing->role == ROLE_FROM)
        return (struct shown){begin, after(begin)};
    if (extent_open(e))
        return (struct shown){begin, open_end(e, begin.when.day, showing)};
    return (struct shown){begin, end_of(e)};
}

/* Comparing =========================================================================== */

static bool same_words(const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

/* Times are the same as instants, in whatever zone the clock is read. */
static bool same_moment(const struct moment *a, const struct moment *b)
{
    if (a->when.set != b->when.set || when_timed(a->when) != when_timed(b->when))
        return false;
    if (!a->when.set)
        return true;
    return when_timed(a->when) ? a->instant == b->instant : a->when.day == b->when.day;
}

bool limit_same(const struct limit *a, const struct limit *b)
{
    return a->known == b->known && a->expected == b->expected && same_moment(&a->at, &b->at) &&
           same_moment(&a->not_before, &b->not_before) &&
           same_moment(&a->not_after, &b->not_after) && a->included == b->included &&
           a->some_time == b->some_time && a->by_resuming == b->by_resuming &&
           same_words(a->hour, b->hour) && same_words(a->lasting, b->lasting);
}

bool extent_same(const struct extent *a, const struct extent *b)
{
    return limit_same(&a->begin, &b->begin) && limit_same(&a->end, &b->end) &&
           a->goes_on == b->goes_on;
}

/* The first of two bounds, else what there is. */
static struct moment earliest_end(const struct extent *e)
{
    return e->end.not_before.when.set && e->end.not_after.when.set ? e->end.not_before : end_of(e);
}

bool extent_same_moments(const struct extent *a, const struct extent *b)
{
    const struct moment of_a[] = {turn(&a->begin), earliest_end(a), end_of(a)};
    const struct moment of_b[] = {turn(&b->begin), earliest_end(b), end_of(b)};

    for (size_t i = 0; i < sizeof of_a / sizeof *of_a; i++)
        if (!same_moment(&of_a[i], &of_b[i]))
            return false;
    return true;
}
