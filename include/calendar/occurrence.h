/*
 * occurrence: when an entry is next, also one that recurs.
 */
#ifndef NOTICECAL_CALENDAR_OCCURRENCE_H
#define NOTICECAL_CALENDAR_OCCURRENCE_H

#include "calendar/entry.h"

#include <stdbool.h>
#include <time.h>

/* One time of an entry: from START until END, exclusive, and both as instants. As the entry's own
 * they are whole days, or timed by the wall clock of its zone (UTC where that is NULL). */
struct occurrence {
    struct when start, end;
    time_t start_at, end_at;
};

/* The first time of ENTRY that is not over at NOW: it lasts where START_AT is not after NOW, else
 * it is to come. False where there is none, and NEXT is {0}. Whole days turn at the midnights of
 * ZONE, of UTC where that is NULL. Of an open entry the end is only how long it is shown. */
bool occurrence_next(const struct entry *entry, const char *zone, time_t now,
                     struct occurrence *next);

#endif
