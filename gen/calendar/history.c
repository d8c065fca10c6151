#include "calendar/history.h"

#include "base/pool.h"

#include <string.h>

bool history_forgets(const struct history *history, const char *name)
{
    size_t length = strcspn(name, "@");

    for (size_t i = 0; i < history->forgotten_count; i++)
        if (strlen(history->forgotten[i]) == length &&
            strncmp(history->forgotten[i], name, length) == 0)
            return true;
    return false;
}

/* The latest instant at which an entry can still be going on anywhere: a bare day ends last twelve
 * hours west of UTC. */
static time_t over_at(const struct entry *entry)
{
    struct when end = entry->end;

    if (entry->every.days != 0 && entry->last.set)
        end.day = entry->last.day + 1;
    return when_timed(end) ? entry_over_at(entry) : (time_t)when_minutes(end) * 60 + 12 * 3600;
}

static bool retired(const struct entry *entry, time_t now)
{
    return entry->withdrawn && over_at(entry) + (time_t)WITHDRAWN_DAYS * 86400 < now;
}

/* Takes what is retired out of ENTRIES, and returns it; the others stay in their order. */
static struct entries retire(struct entries *entries, time_t now)
{
    size_t kept = 0, all = entries->count;

    for (size_t i = 0; i < all; i++)
        if (!retired(&entries->entry[i], now)) {
            struct entry entry = entries->entry[i];
            entries->entry[i] = entries->entry[kept];
            entries->entry[kept++] = entry;
        }
    entries->count = kept;
    return (struct entries){all == 0 ? NULL : entries->entry + kept, all - kept};
}

static enum change_kind kind_of(const struct entry *before, const struct entry *now)
{
    if (before == NULL)
        return CHANGE_NEW;
    if (now->withdrawn != before->withdrawn)
        return now->withdrawn ? CHANGE_WITHDRAWN : CHANGE_RESTORED;
    return entry_moved(before, now) ? CHANGE_MOVED : CHANGE_REWORDED;
}

static void add(struct changes *changes, struct pool *pool, struct change change)
{
    changes->change = pool_grow(pool, changes->change, changes->count, sizeof *changes->change);
    changes->change[changes->count++] = change;
}

/* LAST-MODIFIED has to grow even if two runs fall into one second. */
static struct stamp changed(const struct stamp *before, time_t now, int least)
{
    struct stamp stamp = {now, now, least};

    if (before == NULL)
        return stamp;
    stamp.created = before->created;
    if (now <= before->modified)
        stamp.modified = before->modified + 1;
    if (before->sequence + 1 > least)
        stamp.sequence = before->sequence + 1;
    return stamp;
}

/* What was withdrawn only when it was long over, in GOING, goes at once. */
static void look_for_lost(const struct history *history, const struct announcement *announcement,
                          const struct entries *entries, const struct entries *going,
                          struct pool *pool, struct changes *changes, struct diag *diag)
{
    for (size_t i = 0; i < history->before.count; i++) {
        const struct entry *before = &history->before.entry[i];

        if (entries_find(entries, before->uid) != NULL || retired(before, history->now))
            continue;
        if (history_forgets(history, before->uid) || entries_find(going, before->uid) != NULL)
            add(changes, pool, (struct change){CHANGE_REMOVED, before, NULL, NULL, NULL});
        else
            diag_error(diag, announcement->where,
                       "\"%s\" was published (\"%s\") and is gone; mark its fact with <withdrawn> "
                       "and why, or let it go with --forget %.*s",
                       before->uid, before->summary, (int)strcspn(before->uid, "@"), before->uid);
    }
}

/* Whether a reader sees nothing of what changed, such as that an open end is shown for longer: the
 * feed changes, but an end that is not one is none to tell of. */
static bool unseen(const struct entry *before, const struct entry *now)
{
    return before != NULL && entry_same_words(before, now) && !entry_moved(before, now);
}

void history_stamp(const struct history *history, const struct announcement *announcement,
                   struct entries *entries, struct pool *pool, struct changes *changes,
                   struct diag *diag)
{
    struct entries going = retire(entries, history->now);

    for (size_t i = 0; i < entries->count; i++) {
        struct entry *entry = &entries->entry[i];
        const struct entry *before = entries_find(&history->before, entry->uid);

        if (before != NULL && entry_same(before, entry)) {
            entry->stamp = before->stamp;
            continue;
        }
        entry->stamp =
            changed(before == NULL ? NULL : &before->stamp, history->now, announcement->revision);
        if (!unseen(before, entry))
            add(changes, pool, (struct change){kind_of(before, entry), before, entry, NULL, NULL});
    }
    look_for_lost(history, announcement, entries, &going, pool, changes, diag);
}
