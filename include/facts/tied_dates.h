/*
 * tied_dates: facts that take their dates from another, so that they move along with it.
 *
 *     begins-with="ID"   from is when that fact begins
 *     ends-with="ID"     until is when that fact begins
 *     during="ID"        from and the end are those of that fact
 *
 * The dates, and how sure they are, are written into the document as the attributes that the fact
 * could have had itself, so that everything behind reads them as if they had been.
 */
#ifndef NOTICECAL_FACTS_TIED_DATES_H
#define NOTICECAL_FACTS_TIED_DATES_H

#include "base/diag.h"

#include <libxml/tree.h>

/* Of all facts below ROOT, in the file FILE. An id that no fact has, a fact without a date, a
 * circle and a date given twice are errors in DIAG. */
void tied_dates_fill(xmlNodePtr root, const char *file, struct diag *diag);

#endif
