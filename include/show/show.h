/*
 * show/: the command show. In: an announcement and its entries; out: a table on a terminal or in a
 * pipe.
 *
 * show: the agenda of an announcement as a table for the eyes of a clerk.
 *
 * The words, the columns too, come from the template show-LANG.xsl, which states its input and
 * output; here they are only put in order and laid out.
 */
#ifndef NOTICECAL_SHOW_SHOW_H
#define NOTICECAL_SHOW_SHOW_H

#include "base/folders.h"
#include "calendar/entry.h"
#include "show/table.h"

/* Prints the ENTRIES of the ANNOUNCEMENT to OUT, by start, with templates from FOLDERS; 0, or -1
 * with messages in DIAG. */
int show(const struct folders *folders, const struct announcement *announcement,
         const struct entries *entries, const struct screen *screen, FILE *out, struct diag *diag);

#endif
