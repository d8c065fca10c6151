/*
 * history: entries, what was published of them before, and now, to stamps and changes. Pure; knows
 * no iCalendar.
 *
 * An entry is compared with the one of the same UID, stamps aside. The same: it keeps its stamp,
 * so that its bytes stay. Different in any way: SEQUENCE grows and it was modified now, since
 * Google, Evolution and ICSx5 show an update only if these do. New: it was created now. The number
 * of the announcement's revision is the least SEQUENCE that is given, so that after the loss of the
 * output folder it does not go backwards.
 */
#ifndef NOTICECAL_CALENDAR_HISTORY_H
#define NOTICECAL_CALENDAR_HISTORY_H

#include "base/diag.h"
#include "calendar/change.h"

struct pool;

/* Days for which something withdrawn is shown after its end. */
enum { WITHDRAWN_DAYS = 30 };

struct history {
    time_t now;
    struct entries before;  /* of this announcement; times not after now */
    char *const *forgotten; /* of --forget: "ANNOUNCEMENT.ENTRY" for an entry that may go */
    size_t forgotten_count;
};

/* Takes out of ENTRIES what was withdrawn and is over by WITHDRAWN_DAYS, stamps the others and
 * lists in CHANGES, from POOL, what is different to a reader (not that an open end is shown for a
 * week longer). What was published and is in ENTRIES no more is an error in DIAG, at the
 * announcement, unless it was withdrawn, or is forgotten. */
void history_stamp(const struct history *history, const struct announcement *announcement,
                   struct entries *entries, struct pool *pool, struct changes *changes,
                   struct diag *diag);

/* Whether NAME is one of what is forgotten. */
bool history_forgets(const struct history *history, const char *name);

#endif
