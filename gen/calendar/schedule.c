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

/* Where something ends that lasts through WHEN: iCalendar's ends are exclusive (RFC 5545 section
 * 3.6.1), so a day ends with the next one. A stated time is the moment the clock shows it; notices
 * that say "through 11:59 p.m." mean the end of that minute or the beginning, and are kept as they
 * are. */
static struct when after(struct when when)
{
    if (!when_timed(when))
        when.day++;
    return when;
}

/* A moment as something that lasts: one minute, as a day is one day. */
static struct when a_little_later(struct when when)
{
    return when_timed(when) ? when_from_minutes(when_minutes(when) + 1) : after(when);
}

/* Zones =============================================================================== */

/* The instant at which the clock of ZONE shows WHEN. Times that were stated exist (rules/rules.c
 * sees to that); the midnight of a bare date can fall into a gap, and then the day begins with the
 * change.
 */
static time_t instant(const struct fact *f, struct when when, bool *ambiguous)
{
    time_t at[2];
    int count = tz_instants(f->zone, when_minutes(when), at);

    *ambiguous = *ambiguous || count != 1;
    if (count == 2 && f->repeated_hour == REPEATED_SECOND)
        return at[1];
    return count > 0 ? at[0] : tz_first_instant(f->zone, when_minutes(when));
}

static void set_instants(struct entry *entry)
{
    if (!when_timed(entry->start))
        return;
    entry->zone = entry->fact->zone;
    entry->start_at = instant(entry->fact, entry->start, &entry->exact_instant_needed);
    entry->end_at = instant(entry->fact, entry->end, &entry->exact_instant_needed);
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

/* What is withdrawn is not tentative any more. */
static void hedge(struct entry *entry, bool doubtful)
{
    if (doubtful && !entry->withdrawn)
        entry->tentative = true;
}

/* The id of an entry: that of its fact; behind a dot the role, where that is not the fact itself.
 */
static const char *entry_id(const struct plan *plan, const struct fact *fact, enum role role)
{
    bool itself = role == ROLE_WINDOW || role == ROLE_POINT;

    return itself ? fact->id
                  : pool_printf(plan->announcement->pool, "%s.%s", fact->id, role_name(role));
}

/* Adds the entry ID of FACT from START until END (exclusive); a bare date among them becomes a time
 * where the other is one, for DTSTART and DTEND have one type. */
static struct entry *add_as(struct plan *plan, const struct fact *fact, enum role role,
                            const char *id, struct when start, struct when end)
{
    const struct announcement *a = plan->announcement;
    struct entries *list = &plan->entries;
    bool timed = when_timed(start) || when_timed(end);
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
        .start = timed ? when_from_minutes(when_minutes(start)) : start,
        .end = timed ? when_from_minutes(when_minutes(end)) : end,
        .organizer = plan->organizer,
        .href = a->href,
        .withdrawn = fact->withdrawn != NULL,
    };
    set_instants(entry);
    hedge(entry, fact->tentative || fact->conditional);
    return entry;
}

static struct entry *add(struct plan *plan, const struct fact *fact, enum role role,
                         struct when start, struct when end)
{
    return add_as(plan, fact, role, entry_id(plan, fact, role), start, end);
}

static void add_point(struct plan *plan, const struct fact *fact, enum role role, struct when at,
                      enum certainty certainty)
{
    struct entry *entry = add(plan, fact, role, at, a_little_later(at));

    /* In the last minute of a repeated hour the clock does not show the next one for an hour. */
    if (entry->exact_instant_needed)
        entry->end_at = entry->start_at + 60;
    hedge(entry, certainty != CERTAIN);
}

/* The stated end of a window, exclusive; not set where it is open. A state that resumes is over
 * then, also where nothing else is said of its end. */
static struct when window_end(const struct fact *f)
{
    if (f->through.set)
        return after(f->through);
    if (f->until.set)
        return f->until;
    if (f->resumes.set && when_minutes(f->resumes) > when_minutes(f->from))
        return f->resumes;
    return (struct when){0};
}

/* The last day, included, on which an open window is shown: the one on which it begins; if it
 * expressly lasts on, the Sunday of that week or of this, whichever is later. */
static struct when shown_through(const struct fact *f, time_t now)
{
    long today = tz_today(f->zone, now), day = f->from.day;

    /* What is withdrawn lasts on no more. */
    if (f->withdrawn_on.set && f->withdrawn_on.day < today)
        today = f->withdrawn_on.day;
    if (f->open_end != NULL) {
        day = today > day ? today : day;
        day += (7 - date_weekday(day)) % 7;
    }
    return (struct when){true, day, WHOLE_DAY};
}

/* The last day on which F recurs, or one that is not set: what is withdrawn does so no more. */
static struct when last_day(const struct fact *f)
{
    struct when last = f->through;

    if (f->until.set)
        last = (struct when){true, f->until.day - 1, WHOLE_DAY};
    if (f->withdrawn_on.set && (!last.set || f->withdrawn_on.day < last.day))
        last = f->withdrawn_on;
    if (last.set)
        last.day = recurrence_last(f->every, last.day);
    return last;
}

/* F, which recurs, at one of its hours, or all day where HOURS is NULL. */
static void recur(struct plan *plan, const struct fact *f, const char *id,
                  const struct hours *hours)
{
    struct when from = f->from.set ? f->from : f->shown_from, last = last_day(f);
    struct when start = {true, recurrence_first(f->every, from.day), WHOLE_DAY}, end = after(start);
    struct entry *entry;
    bool seldom = false;

    if (hours != NULL) {
        end = (struct when){true, hours->to > hours->from ? start.day : end.day, hours->to};
        start.minute = hours->from;
    }
    entry = add_as(plan, f, ROLE_WINDOW, id, start, end);
    if (last.set && last.day <= start.day)
        return; /* only once */
    entry->every = f->every;
    entry->last = last;
    last.minute = start.minute;
    if (last.set && hours != NULL)
        entry->last_at = instant(f, last, &seldom);
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

static void stretch(struct plan *plan, const struct fact *f)
{
    struct when end = window_end(f);
    bool by_resuming = end.set && !f->through.set && !f->until.set;
    struct entry *entry;

    if (end.set) {
        entry = add(plan, f, ROLE_WINDOW, f->from, end);
        hedge(entry, (by_resuming ? f->resumes_is : f->end_is) != CERTAIN);
    } else {
        entry = add(plan, f, ROLE_WINDOW, f->from, after(shown_through(f, plan->now)));
        entry->open = true;
    }
    /* What began no later than that has begun: only since when is not known. */
    hedge(entry, f->from_is == EXPECTED || f->from_is == EARLIEST);
}

static void window(struct plan *plan, const struct fact *f)
{
    if (f->every.days != 0)
        recurring(plan, f);
    else if (f->from.set)
        stretch(plan, f);
    if (f->resumes.set && f->kind != FACT_ALTERNATIVE)
        add_point(plan, f, ROLE_RESUMES, f->resumes, f->resumes_is);
}

static void deadline_move(struct plan *plan, const struct fact *f)
{
    struct when last = f->falling_through.set ? f->falling_through : f->falling_on;

    if (f->falling_on.set)
        hedge(add(plan, f, ROLE_OLD_DAY, f->falling_on, after(last)), f->to_is != CERTAIN);
    if (f->to.set)
        add_point(plan, f, ROLE_NEW_DAY, f->to, f->to_is);
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
    struct when last = f->through;

    if (f->before.set)
        last = (struct when){true, f->before.day - 1, WHOLE_DAY};
    if (f->from.set && !told_by_requirement(plan->announcement, f))
        add_point(plan, f, ROLE_FROM, f->from, f->from_is);
    if (last.set)
        add_point(plan, f, ROLE_LAST, last, CERTAIN);
}

static void requirement(struct plan *plan, const struct fact *f)
{
    add_point(plan, f, ROLE_FROM, f->from, f->from_is);
}

static void milestone(struct plan *plan, const struct fact *f)
{
    add_point(plan, f, ROLE_POINT, f->at, f->at_is);
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
