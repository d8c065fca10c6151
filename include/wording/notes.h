/*
 * notes: what stands around a table of entries: which notice it is of, and what the facts say that
 * has no date of its own.
 */
#ifndef NOTICECAL_WORDING_NOTES_H
#define NOTICECAL_WORDING_NOTES_H

#include "calendar/entry.h"
#include "wording/blocks.h"
#include "wording/speech.h"

const char *note_title(const struct speech *speech);  /* with the announcement's id */
const char *note_notice(const struct speech *speech); /* by whom, and of when */

/* A paragraph each, in the order of the file; that there are no ENTRIES before them. */
struct blocks notes_of(const struct speech *speech, const struct entries *entries);

#endif
