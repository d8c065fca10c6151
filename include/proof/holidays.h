/*
 * holidays: the days on which an institution is closed, from iCalendar files.
 *
 * A holiday is an event of whole days. Its RRULEs and RDATEs are expanded (by libical), its EXDATEs
 * left out, through the end of HOLIDAYS_LAST; an event of several days makes each of them a
 * holiday. Events with a time of day (an early closing) are none, nor are cancelled ones. Files are
 * hostile until read: at most 4 MiB, 100 000 days, and no rule finer than days.
 *
 * Days are those of base/date.h. Without a file there are no holidays: weekends are not the
 * business of this module.
 */
#ifndef NOTICECAL_PROOF_HOLIDAYS_H
#define NOTICECAL_PROOF_HOLIDAYS_H

#include "base/diag.h"

#include <stdbool.h>

enum { HOLIDAYS_LAST = 2100 };

struct holidays;

struct holidays *holidays_new(void);
void holidays_free(struct holidays *holidays); /* NULL is fine */

/* Adds those of the file PATH; false, and an error with its name, where it cannot be read, is no
 * iCalendar, or has no whole-day event: a file that says nothing was not the one that was meant. */
bool holidays_read(struct holidays *holidays, const char *path, struct diag *diag);

/* What DAY is called, all names with " and " between them; NULL where it is no holiday, or where
 * HOLIDAYS is NULL. */
const char *holidays_name(const struct holidays *holidays, long day);

#endif
