#include "calendar/entry.h"

#include <stdlib.h>
#include <string.h>

const char *topic_name(enum topic topic)
{
    static const char *const names[TOPIC_COUNT] = {
        [TOPIC_OUTAGE] = "outage", [TOPIC_REGISTRATION_FREEZE] = "registration-freeze",
        [TOPIC_RESUME] = "resume", [TOPIC_DEADLINE_MOVED] = "deadline-moved",
        [TOPIC_ACTION] = "action", [TOPIC_MILESTONE] = "milestone",
    };

    return names[topic];
}

const char *role_name(enum role role)
{
    static const char *const names[] = {
        [ROLE_WINDOW] = "window",   [ROLE_RESUMES] = "resumes", [ROLE_OLD_DAY] = "old-day",
        [ROLE_NEW_DAY] = "new-day", [ROLE_FROM] = "from",       [ROLE_LAST] = "last",
        [ROLE_POINT] = "point",
    };

    return names[role];
}

static bool same_text(const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

static bool same_contact(const struct contact *a, const struct contact *b)
{
    if (a == NULL || b == NULL)
        return a == b;
    return same_text(a->name, b->name) && same_text(a->email, b->email);
}

/* The days of EVERY, bit 0 for the weekday of DAY: in UTC all of them can be a day later. */
static unsigned days_from(struct recurrence every, long day)
{
    unsigned weekday = (unsigned)date_weekday(day);

    return (every.days >> weekday | every.days << (7 - weekday)) & 0x7F;
}

static bool same_recurrence(const struct entry *a, const struct entry *b)
{
    if (days_from(a->every, a->start.day) != days_from(b->every, b->start.day) ||
        a->every.nth != b->every.nth || a->last.set != b->last.set)
        return false;
    if (a->every.days == 0 || !a->last.set)
        return true;
    return when_timed(a->start) ? a->last_at == b->last_at : a->last.day == b->last.day;
}

/* Its own times, as moments: which of two it is, where the clock shows one twice, is looked up only
 * where they had to be written as instants. */
static struct moment moment_in(const struct entry *entry, struct when when, time_t at)
{
    if (when_timed(when) && entry->exact_instant_needed)
        return moment_at(entry->zone, at);
    return (struct moment){when, when_timed(when) ? at : 0, REPEATED_UNSAID};
}

struct extent entry_told(const struct entry *entry)
{
    return extent_of_shown(entry->zone, moment_in(entry, entry->start, entry->start_at),
                           moment_in(entry, entry->end, entry->end_at));
}

bool entry_open(const struct entry *entry)
{
    return entry->role == ROLE_WINDOW && extent_open(&entry->extent);
}

long entry_last_day(const struct entry *entry)
{
    return when_from_minutes(when_minutes(entry->end) - 1).day;
}

time_t entry_over_at(const struct entry *entry)
{
    time_t length = entry->end_at - entry->start_at;

    if (entry->every.days == 0)
        return entry->end_at;
    return length + (entry->last.set ? entry->last_at
                                     : entry->start_at + (time_t)RECURRING_YEARS * 366 * 86400);
}

bool entry_same_time(const struct entry *a, const struct entry *b)
{
    if (when_timed(a->start) != when_timed(b->start) || !same_recurrence(a, b))
        return false;
    if (when_timed(a->start))
        return a->start_at == b->start_at && a->end_at == b->end_at;
    return a->start.day == b->start.day && a->end.day == b->end.day;
}

bool entry_moved(const struct entry *before, const struct entry *now)
{
    return !entry_same_time(before, now) && (before->every.days != 0 || now->every.days != 0 ||
                                             !extent_same_moments(&before->extent, &now->extent));
}

bool entry_same(const struct entry *a, const struct entry *b)
{
    return entry_same_time(a, b) && extent_same(&a->extent, &b->extent) && entry_same_words(a, b);
}

bool entry_same_words(const struct entry *a, const struct entry *b)
{
    return same_text(a->uid, b->uid) && a->tentative == b->tentative &&
           a->withdrawn == b->withdrawn && same_contact(a->organizer, b->organizer) &&
           same_text(a->href, b->href) && same_text(a->summary, b->summary) &&
           same_text(a->description, b->description) && same_text(a->category, b->category);
}

const char *entry_title(const struct entry *entry)
{
    return entry->title != NULL ? entry->title : entry->summary;
}

const struct entry *entries_find(const struct entries *entries, const char *uid)
{
    for (size_t i = 0; i < entries->count; i++)
        if (strcmp(entries->entry[i].uid, uid) == 0)
            return &entries->entry[i];
    return NULL;
}

bool uid_is_of(const char *uid, const char *id)
{
    size_t length = strlen(id);

    return strncmp(uid, id, length) == 0 && uid[length] == '.'; /* ids have no dots */
}

static int by_start(const void *left, const void *right)
{
    const struct entry *a = *(const struct entry *const *)left;
    const struct entry *b = *(const struct entry *const *)right;
    long start = when_minutes(a->start) - when_minutes(b->start);

    if (start != 0)
        return start < 0 ? -1 : 1;
    if (a->topic != b->topic)
        return (int)a->topic - (int)b->topic;
    return strcmp(a->uid, b->uid);
}

void entries_sort(const struct entry **entries, size_t count)
{
    if (count > 0)
        qsort(entries, count, sizeof(struct entry *), by_start);
}
