/*
 * change: what subscribers will see different in one entry, since it was last published.
 *
 * The noun between calendar/history.c, which finds changes, wording/, which puts them into words,
 * and what prints them: --dry-run, -v and the Atom feed.
 */
#ifndef NOTICECAL_CALENDAR_CHANGE_H
#define NOTICECAL_CALENDAR_CHANGE_H

#include "calendar/entry.h"

enum change_kind {
    CHANGE_NEW,
    CHANGE_MOVED,     /* another time, whatever else */
    CHANGE_WITHDRAWN, /* it no longer holds, whatever else */
    CHANGE_RESTORED,  /* it holds again */
    CHANGE_REWORDED,  /* the same time in other words, or with another certainty */
    CHANGE_REMOVED,   /* it is gone: forgotten, or withdrawn when it was long over */
};

struct change {
    enum change_kind kind;
    const struct entry *before, *now; /* NULL for what is new, or removed */
    const char *title, *text;         /* one line each */
};

struct changes {
    struct change *change;
    size_t count;
};

/* "new", "moved" … */
const char *change_name(enum change_kind kind);

/* The entry it is about: as it is now, or as it was. */
const struct entry *change_entry(const struct change *change);

#endif
