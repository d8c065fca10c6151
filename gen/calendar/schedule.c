#include "calendar/schedule.h"

#include "base/pool.h"
#include "facts/organizer.h"
#include "tz/tz.h"

#include <string.h>

/* What is being filled: entries of one announcement. */
struct plan {
    const struct announcement *announcement;
    const struct contact *organizer;
    time_t now;
    struct entries entries;
};

/* Zones =============================================================================== */

/* MOMENT as an instant of the zone of F: a bare day is its midnight, which can be there twice or,
 * where clocks go forward then, never, and then the day begins with the change. */
static time_t instant(const struct fact *f, struct moment moment, bool *ambiguous)
{
    time_t at[2];
    int count;

    if (when_timed(moment.when)) {
        *ambiguous = *ambiguous || moment.repeated != REPEATED_UNSAID;
        return moment.instant;
    }
    count = tz_instants(f->zone, when_minutes(moment.when), at);
    *ambiguous = *ambiguous || count != 1;
    return count > 0 ? at[0] : tz_first_instant(f->zone, when_minutes(moment.when));
}

/* Entries ============================================================================= */

static enum topic topic_of(const struct fact *fact, enum role role)
{
    static const enum topic topics[] = {
        [FACT_OUTAGE] = TOPIC_OUTAGE,
        [FACT_FREEZE] = TOPIC_REGISTRATION_FREEZE,
        [FACT_REQUIREMENT] = TOPIC_ACTION,
        [FACT_ACTION] = TOPIC_ACTION,
        [FACT_DEADLINE_MOVE] = TOPIC_DEADLINE_MOVED,
        [FACT_MILESTONE] = TOPIC_MILESTONE,
        [FACT_PERIOD] = TOPIC_MILESTONE,
        [FACT_ALTERNATIVE] = TOPIC_ACTION, /* what to do meanwhile */
    };

    if (role == ROLE_RESUMES)
        return TOPIC_RESUME;
    /* Days that count as holidays move deadlines, whatever the day they are moved to. */
    return fact->counts_as ? TOPIC_DEADLINE_MOVED : topics[fact->kind];
}

/* The id of an entry: that of its fact; behind a dot the role, where that is not the fact itself.
 */
static const char *entry_id(const struct plan *plan, const struct fact *fact, enum role role)
{
    bool itself = role == ROLE_WINDOW || role == ROLE_POINT;

    return itself ? fact->id
                  : pool_printf(plan->announcement->pool, "%s.%s", fact->id, role_name(role));
}

/* A bare date beside a time becomes one, for DTSTART and DTEND have one type. */
static void set_shown(struct entry *entry, struct shown shown)
{
    bool timed = when_timed(shown.start.when) || when_timed(shown.end.when);

    entry->start = timed ? when_from_minutes(when_minutes(shown.start.when)) : shown.start.when;
    entry->end = timed ? when_from_minutes(when_minutes(shown.end.when)) : shown.end.when;
    if (!timed)
        return;
    entry->zone = entry->fact->zone;
    entry->start_at = instant(entry->fact, shown.start, &entry->exact_instant_needed);
    entry->end_at = instant(entry->fact, shown.end, &entry->exact_instant_needed);
    /* The minute after a moment can be one that the clock skips. */
    if (entry->end_at - entry->start_at == 60)
        entry->exact_instant_needed =
            entry->exact_instant_needed ||
            tz_instants(entry->zone, when_minutes(entry->end), (time_t[2]){0}) != 1;
}

/* Adds the entry ID of FACT, whose days are still to be set. */
static struct entry *add_as(struct plan *plan, const struct fact *fact, enum role role,
                            const char *id)
{
    const struct announcement *a = plan->announcement;
    struct entries *list = &plan->entries;
    struct entry *entry;

    list->entry = pool_grow(a->pool, list->entry, list->count, sizeof *list->entry);
    entry = &list->entry[list->count++];
    *entry = (struct entry){
        .announcement = a,
        .fact = fact,
        .topic = topic_of(fact, role),
        .role = role,
        .id = id,
        .uid = pool_printf(a->pool, "%s.%s@%s", a->id, id, a->domain),
        .extent = extent_of(fact, role),
        .organizer = plan->organizer,
        .href = a->href,
        .withdrawn = fact->withdrawn != NULL,
    };
    /* What is withdrawn is no longer in doubt. */
    entry->tentative = !entry->withdrawn && extent_tentative(&entry->extent, fact);
    return entry;
}

static void add(struct plan *plan, const struct fact *fact, enum role role)
{
    struct entry *entry = add_as(plan, fact, role, entry_id(plan, fact, role));
    const struct showing showing = {role, fact->zone, fact->withdrawn_on, plan->now};

    set_shown(entry, extent_shown(&entry->extent, &showing));
}

/* The last day on which ENTRY recurs, or one that is not set. */
static struct when last_day(const struct entry *entry)
{
    struct when last = extent_last_day(&entry->extent);

    if (last.set)
        last.day = recurrence_last(entry->fact->every, last.day);
    return last;
}

/* F, which recurs, at one of its hours, or all day where HOURS is NULL. */
static void recur(struct plan *plan, const struct fact *f, const char *id,
                  const struct hours *hours)
{
    struct when from = f->from.set ? f->from : f->shown_from, last;
    struct when start = {true, recurrence_first(f->every, from.day), WHOLE_DAY};
    struct when end = {true, start.day + 1, WHOLE_DAY};
    struct entry *entry = add_as(plan, f, ROLE_WINDOW, id);

    if (hours != NULL) {
        end = (struct when){true, hours->to > hours->from ? start.day : end.day, hours->to};
        start.minute = hours->from;
    }
    set_shown(entry, (struct shown){moment_of(f->zone, start, f->repeated_hour),
                                    moment_of(f->zone, end, f->end_repeated_hour)});
    last = last_day(entry);
    if (last.set && last.day <= start.day)
        return; /* only once */
    entry->every = f->every;
    entry->last = last;
    last.minute = start.minute;
    if (last.set && hours != NULL)
        entry->last_at = moment_of(f->zone, last, f->repeated_hour).instant;
}

static void recurring(struct plan *plan, const struct fact *f)
{
    if (!f->from.set && !f->shown_from.set)
        return; /* it stands in words only */
    if (f->hour_count == 0)
        recur(plan, f, f->id, NULL);
    for (size_t i = 0; i < f->hour_count; i++)
        recur(plan, f,
              i == 0 ? f->id : pool_printf(plan->announcement->pool, "%s.%zu", f->id, i + 1),
              &f->hours[i]);
}

static void window(struct plan *plan, const struct fact *f)
{
    if (f->every.days != 0)
        recurring(plan, f);
    else if (f->from.set)
        add(plan, f, ROLE_WINDOW);
    if (f->resumes.set && f->kind != FACT_ALTERNATIVE)
        add(plan, f, ROLE_RESUMES);
}

static void deadline_move(struct plan *plan, const struct fact *f)
{
    if (f->falling_on.set)
        add(plan, f, ROLE_OLD_DAY);
    if (f->to.set)
        add(plan, f, ROLE_NEW_DAY);
}

/* Whether ID is one of the words of LIST. */
static bool names(const char *list, const char *id)
{
    size_t length = strlen(id);

    for (const char *at = list; (at = strstr(at, id)) != NULL; at += length)
        if ((at == list || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
            return true;
    return false;
}

/* Whether F begins on the day of a requirement that it serves: the requirement's entry says so. */
static bool told_by_requirement(const struct announcement *a, const struct fact *f)
{
    for (size_t i = 0; f->needed_for != NULL && i < a->fact_count; i++) {
        const struct fact *r = &a->facts[i];
        if (r->kind == FACT_REQUIREMENT && r->from.day == f->from.day &&
            r->from.minute == f->from.minute && names(f->needed_for, r->id))
            return true;
    }
    return false;
}

static void action(struct plan *plan, const struct fact *f)
{
    if (f->from.set && !told_by_requirement(plan->announcement, f))
        add(plan, f, ROLE_FROM);
    if (f->through.set || f->before.set)
        add(plan, f, ROLE_LAST);
}

static void requirement(struct plan *plan, const struct fact *f)
{
    add(plan, f, ROLE_FROM);
}

static void milestone(struct plan *plan, const struct fact *f)
{
    add(plan, f, ROLE_POINT);
}

/* Told in words, never an entry of its own. */
static void nothing(struct plan *plan, const struct fact *f)
{
    (void)plan;
    (void)f;
}

static void (*const entries_of[])(struct plan *, const struct fact *) = {
    [FACT_OUTAGE] = window,
    [FACT_FREEZE] = window,
    [FACT_REQUIREMENT] = requirement,
    [FACT_ACTION] = action,
    [FACT_DEADLINE_MOVE] = deadline_move,
    [FACT_DEADLINE_KEPT] = nothing,
    [FACT_MILESTONE] = milestone,
    [FACT_PERIOD] = window,
    [FACT_ALTERNATIVE] = window,
};

struct entries schedule(const struct announcement *announcement, time_t now)
{
    struct plan plan = {announcement, organizer_of(announcement), now, {0}};

    for (size_t i = 0; i < announcement->fact_count; i++)
        entries_of[announcement->facts[i].kind](&plan, &announcement->facts[i]);
    return plan.entries;
}
