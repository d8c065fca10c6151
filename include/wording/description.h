/*
 * description: DESCRIPTION: the sentence in full, what stays, what goes with it, what to do, whom
 * to ask, which notice says so.
 */
#ifndef NOTICECAL_WORDING_DESCRIPTION_H
#define NOTICECAL_WORDING_DESCRIPTION_H

#include "calendar/entry.h"
#include "wording/blocks.h"
#include "wording/speech.h"

/* What is the same in many descriptions of an announcement, put together once. */
struct description_parts {
    struct blocks unaffected, end; /* END: background, contacts, source */
};

struct description_parts description_parts(const struct speech *speech);

/* That of ENTRY. */
struct blocks description_of(const struct speech *speech, const struct entry *entry,
                             const struct description_parts *parts);

#endif
