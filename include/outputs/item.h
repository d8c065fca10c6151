/*
 * item: one facts file of a run, and what the run makes of it.
 */
#ifndef NOTICECAL_OUTPUTS_ITEM_H
#define NOTICECAL_OUTPUTS_ITEM_H

#include "calendar/change.h"
#include "wording/wording.h"

struct item {
    const char *file;
    struct announcement *announcement; /* NULL where the file cannot be read, or is rejected */
    const char *id;                    /* its, also of a rejected one; NULL where it is not known */
    struct entries entries;
    struct entries before; /* those that were published before this run */
    struct changes changes;
    struct calendars calendars;
};

#endif
