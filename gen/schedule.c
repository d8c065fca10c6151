#include "schedule.h"

#include "pool.h"
#include "tz.h"

#include <string.h>
#include <strings.h>

/* What is being filled: entries of one announcement. */
struct agenda {
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

/* The instant at which the clock of ZONE shows WHEN. Times that were stated exist (rules.c sees to
 * that); the midnight of a bare date can fall into a gap, and then the day begins with the change.
 */
static time_t instant(const struct fact *f, struct when when, bool *ambiguous)
{
    time_t at[2], around = (time_t)when_minutes(when) * 60, change;
    int count = tz_instants(f->zone, when_minutes(when), at);

    *ambiguous = *ambiguous || count != 1;
    if (count == 2 && f->repeated_hour == REPEATED_SECOND)
        return at[1];
    if (count > 0)
        return at[0];
    tz_changes(f->zone, around - 2 * 86400, around + 2 * 86400, &change, 1);
    return change;
}

static void resolve(struct entry *entry)
{
    if (!when_timed(entry->start))
        return;
    entry->zone = entry->fact->zone;
    entry->start_at = instant(entry->fact, entry->start, &entry->exact_instant_needed);
    entry->end_at = instant(entry->fact, entry->end, &entry->exact_instant_needed);
}

/* Who publishes ======================================================================= */

/* Whether HOST is DOMAIN or below it, or the other way round. */
static bool same_house(const char *host, const char *domain)
{
    size_t h = strlen(host), d = strlen(domain);
    const char *longer = h > d ? host : domain, *shorter = h > d ? domain : host;
    size_t before = strlen(longer) - strlen(shorter);

    return strcasecmp(longer + before, shorter) == 0 && (before == 0 || longer[before - 1] == '.');
}

/* Who publishes: the issuer with its own address; else the contact at the issuer's domain, else
 * the first that has an address. NULL where nobody has. */
static const struct contact *organizer_contact(const struct announcement *a)
{
    const struct contact *first = NULL;

    if (a->issuer.email != NULL)
        return &a->issuer;
    for (size_t i = 0; i < a->contact_count; i++) {
        const struct contact *contact = &a->contacts[i];
        if (contact->email == NULL)
            continue;
        if (same_house(strchr(contact->email, '@') + 1, a->domain))
            return contact;
        if (first == NULL)
            first = contact;
    }
    return first;
}

/* As it can stand in a calendar, where the name is a parameter: '"' cannot (RFC 5545 section 3.1),
 * and '^' begins an escape that most clients show as it is (RFC 6868). Nothing escapes with a
 * backslash there, but libical misses the closing quote behind one, and others read "\n". */
static const struct contact *organizer(const struct announcement *a)
{
    const struct contact *contact = organizer_contact(a);
    struct contact *copy;
    char *name;

    if (contact == NULL)
        return NULL;
    name = pool_strdup(a->pool, contact->name);
    for (char *c = name; *c != '\0'; c++)
        if (*c == '"' || *c == '^')
            *c = '\'';
        else if (*c == '\\')
            *c = '/';
    copy = pool_alloc(a->pool, sizeof *copy);
    *copy = (struct contact){name, contact->email};
    return copy;
}

/* Entries ============================================================================= */

/* What is withdrawn is no longer in doubt. */
static void hedge(struct entry *entry, bool doubtful)
{
    if (doubtful && !entry->withdrawn)
        entry->tentative = true;
}

/* Adds the entry of FACT from START until END (exclusive); a bare date among them becomes a time
 * where the other is one, for DTSTART and DTEND have one type. */
static struct entry *add(struct agenda *agenda, const struct fact *fact, enum topic topic,
                         enum role role, struct when start, struct when end)
{
    const struct announcement *a = agenda->announcement;
    struct entries *list = &agenda->entries;
    bool timed = when_timed(start) || when_timed(end);
    bool named = role != ROLE_WINDOW && role != ROLE_POINT;
    struct entry *entry;

    list->entry = pool_grow(a->pool, list->entry, list->count, sizeof *list->entry);
    entry = &list->entry[list->count++];
    *entry = (struct entry){
        .announcement = a,
        .fact = fact,
        .topic = topic,
        .role = role,
        .id = named ? pool_printf(a->pool, "%s.%s", fact->id, role_name(role)) : fact->id,
        .start = timed ? when_from_minutes(when_minutes(start)) : start,
        .end = timed ? when_from_minutes(when_minutes(end)) : end,
        .organizer = agenda->organizer,
        .href = a->href,
        .withdrawn = fact->withdrawn != NULL,
    };
    entry->uid = pool_printf(a->pool, "%s.%s@%s", a->id, entry->id, a->domain);
    resolve(entry);
    hedge(entry, fact->tentative);
    return entry;
}

static void add_point(struct agenda *agenda, const struct fact *fact, enum topic topic,
                      enum role role, struct when at, enum certainty certainty)
{
    struct entry *entry = add(agenda, fact, topic, role, at, a_little_later(at));

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
    long offset = f->zone == NULL ? 0 : tz_offset_at(f->zone, now).seconds;
    long today = (long)((now + offset) / 86400), day = f->from.day;

    if (f->until_further) {
        day = today > day ? today : day;
        day += (7 - date_weekday(day)) % 7;
    }
    return (struct when){true, day, WHOLE_DAY};
}

static void window(struct agenda *agenda, const struct fact *f, enum topic topic)
{
    struct when end = window_end(f);
    bool by_resuming = end.set && !f->through.set && !f->until.set;
    struct entry *entry;

    if (end.set) {
        entry = add(agenda, f, topic, ROLE_WINDOW, f->from, end);
        hedge(entry, (by_resuming ? f->resumes_is : f->end_is) != CERTAIN);
    } else {
        entry = add(agenda, f, topic, ROLE_WINDOW, f->from, after(shown_through(f, agenda->now)));
        entry->open = true;
    }
    if (f->resumes.set)
        add_point(agenda, f, TOPIC_RESUME, ROLE_RESUMES, f->resumes, f->resumes_is);
}

static void deadline_move(struct agenda *agenda, const struct fact *f)
{
    struct when last = f->falling_through.set ? f->falling_through : f->falling_on;
    struct entry *old =
        add(agenda, f, TOPIC_DEADLINE_MOVED, ROLE_OLD_DAY, f->falling_on, after(last));

    hedge(old, f->to_is != CERTAIN);
    if (f->to.set)
        add_point(agenda, f, TOPIC_DEADLINE_MOVED, ROLE_NEW_DAY, f->to, f->to_is);
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

/* Whether F begins on the day of a requirement that it serves: the requirement's entry tells it. */
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

static void action(struct agenda *agenda, const struct fact *f)
{
    struct when last = f->through;

    if (f->before.set)
        last = (struct when){true, f->before.day - 1, WHOLE_DAY};
    if (f->from.set && !told_by_requirement(agenda->announcement, f))
        add_point(agenda, f, TOPIC_ACTION, ROLE_FROM, f->from, CERTAIN);
    if (last.set)
        add_point(agenda, f, TOPIC_ACTION, ROLE_LAST, last, CERTAIN);
}

static void fact_entries(struct agenda *agenda, const struct fact *f)
{
    switch (f->kind) {
    case FACT_OUTAGE:
        window(agenda, f, TOPIC_OUTAGE);
        break;
    case FACT_FREEZE:
        window(agenda, f, TOPIC_REGISTRATION_FREEZE);
        break;
    case FACT_REQUIREMENT:
        add_point(agenda, f, TOPIC_ACTION, ROLE_FROM, f->from, CERTAIN);
        break;
    case FACT_ACTION:
        action(agenda, f);
        break;
    case FACT_DEADLINE_MOVE:
        deadline_move(agenda, f);
        break;
    case FACT_MILESTONE:
        add_point(agenda, f, TOPIC_MILESTONE, ROLE_POINT, f->at, CERTAIN);
        break;
    case FACT_DEADLINE_KEPT: /* told in words, never an entry of its own */
        break;
    }
}

struct entries schedule(const struct announcement *announcement, time_t now)
{
    struct agenda agenda = {announcement, organizer(announcement), now, {0}};

    for (size_t i = 0; i < announcement->fact_count; i++)
        fact_entries(&agenda, &announcement->facts[i]);
    return agenda.entries;
}
