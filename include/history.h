/*
 * history: entries and their announcement's own dates, to stamps. Pure; knows no iCalendar.
 *
 * Nothing of the clock: an entry was created when its notice was issued, and last changed when it
 * was last revised, at 00:00 UTC of those days; SEQUENCE is the number of the revision.
 */
#ifndef NOTICECAL_HISTORY_H
#define NOTICECAL_HISTORY_H

#include "entry.h"

void history_stamp(struct entries *entries);

#endif
