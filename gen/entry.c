#include "entry.h"

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
