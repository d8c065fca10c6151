/*
 * phase: where entries stand on a day: over, on now, next, or later.
 *
 * By whole days, so that what is made of it changes only in a night in which something begins or
 * ends. The day is that of the entry's own zone; a bare date has none, and is taken on the clock of
 * its announcement.
 */
#ifndef NOTICECAL_CALENDAR_PHASE_H
#define NOTICECAL_CALENDAR_PHASE_H

#include "calendar/entry.h"

enum phase {
    PHASE_PAST,
    PHASE_NOW,   /* today is one of its days */
    PHASE_NEXT,  /* of what is still to come, nothing begins on an earlier day */
    PHASE_LATER, /* to come, behind that; what is withdrawn is never next, nor now */
};

struct entry_phase {
    enum phase of;
    /* The first day, today or later, on which it begins, or recurs; not set where it is past, or
     * on since an earlier day and does not recur. */
    struct when begins;
};

/* Puts that of each of COUNT entries into STANDINGS. ZONE, of bare dates, may be NULL for UTC. */
void phases_of(const struct entry *const *entries, size_t count, const char *zone, time_t now,
               struct entry_phase *phases);

const char *phase_name(enum phase phase); /* "past" … */

#endif
