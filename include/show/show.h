/*
 * show/: the command show. In: an announcement and its entries; out: a table on a terminal or in a
 * pipe.
 *
 * show: the entries of an announcement as a table for the eyes of a clerk.
 *
 * The words, the columns too, come from wording/; here they are only put in order and laid out.
 */
#ifndef NOTICECAL_SHOW_SHOW_H
#define NOTICECAL_SHOW_SHOW_H

#include "base/folders.h"
#include "calendar/entry.h"
#include "show/table.h"
#include "wording/speech.h"

/* Prints the ENTRIES of the announcement of SPEECH to OUT, by start. */
void show(const struct speech *speech, const struct entries *entries, const struct screen *screen,
          FILE *out);

#endif
