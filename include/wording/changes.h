/*
 * changes: what is told of a change of an entry.
 */
#ifndef NOTICECAL_WORDING_CHANGES_H
#define NOTICECAL_WORDING_CHANGES_H

#include "calendar/change.h"
#include "wording/speech.h"

/* Its title and its text, in the phrases of SPEECH. */
void change_put(const struct speech *speech, struct change *change);

#endif
