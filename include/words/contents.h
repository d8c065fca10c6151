/*
 * contents: what a language file says, as words/words.c and words/dates.c say from it.
 */
#ifndef NOTICECAL_WORDS_CONTENTS_H
#define NOTICECAL_WORDS_CONTENTS_H

#include "words/pattern.h"
#include "words/plural.h"

/* Of a month or weekday: FULL as it stands in a date, ALONE without a day. */
struct calendar_name {
    const char *full, *brief, *alone;
    bool feminine;
};

struct zone_words {
    const char *zone, *says;
    int line;
};

struct words {
    struct pool *pool;
    const char *lang, *file;
    struct calendar_name months[12], weekdays[7];
    struct zone_words *zones; /* sorted by zone */
    size_t zone_count;
    struct joins joins;
    struct plural *plural;
    struct variant *phrases[PHRASE_COUNT];
};

#endif
