/*
 * row: what an entry is, told from outside its day: a page is read on another one, so that nothing
 * in it is said to be today.
 */
#ifndef NOTICECAL_WORDING_ROW_H
#define NOTICECAL_WORDING_ROW_H

#include "calendar/entry.h"
#include "wording/speech.h"

const char *row_words(const struct speech *speech, const struct entry *entry);

/* The dates that ENTRY had before and no longer has, told by the attribute NAME of a <was> of its
 * fact, the date struck out (blocks_mark()); NULL for one that is not of this entry. */
const char *row_was(const struct speech *speech, const struct entry *entry, xmlNodePtr was,
                    const char *name);

#endif
