/*
 * description: DESCRIPTION: the sentence in full, what stays, what goes with it, what to do, whom
 * to ask, which notice says so.
 */
#ifndef NOTICECAL_WORDING_DESCRIPTION_H
#define NOTICECAL_WORDING_DESCRIPTION_H

#include "calendar/entry.h"
#include "wording/blocks.h"
#include "wording/speech.h"

/* What every description of an announcement ends with: background, contacts, source. */
struct blocks description_end(const struct speech *speech);

/* That of ENTRY, with END at its end. */
struct blocks description_of(const struct speech *speech, const struct entry *entry,
                             const struct blocks *end);

#endif
