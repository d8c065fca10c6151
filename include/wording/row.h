/*
 * row: what an entry is, told from outside its day, where its time stands beside it: in a table or
 * a list, of which nobody knows on which day it is read. So nothing is said to be today, and no
 * hour is said twice.
 */
#ifndef NOTICECAL_WORDING_ROW_H
#define NOTICECAL_WORDING_ROW_H

#include "calendar/entry.h"
#include "wording/speech.h"

const char *row_words(const struct speech *speech, const struct entry *entry);

/* The same where no time stands beside it, and without the marks: that it is withdrawn, or
 * tentative. */
const char *row_alone(const struct speech *speech, const struct entry *entry);

/* The dates that ENTRY had before and no longer has, told by the attribute NAME of a <was> of its
 * fact, the date struck out (blocks_mark()); NULL for one that is not of this entry. */
const char *row_was(const struct speech *speech, const struct entry *entry, xmlNodePtr was,
                    const char *name);

#endif
