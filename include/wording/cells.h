/*
 * cells: an entry as a row of a table: of show, and of a page. What it is: wording/row.h.
 */
#ifndef NOTICECAL_WORDING_CELLS_H
#define NOTICECAL_WORDING_CELLS_H

#include "calendar/entry.h"
#include "wording/speech.h"

/* Days and years have no-break spaces in them, so that they stay on one line. "" for nothing. */
const char *cell_when(const struct speech *speech, const struct entry *entry);
const char *cell_how_long(const struct speech *speech, const struct entry *entry);
const char *cell_for_whom(const struct speech *speech, const struct entry *entry);
const char *cell_feed(const struct speech *speech, const struct entry *entry); /* its topic */

#endif
