/*
 * catalogue: a language file, read and judged: what words/words.c and words/dates.c say from.
 *
 * A part of words/words.h, and of use to nobody else.
 */
#ifndef NOTICECAL_WORDS_CATALOGUE_H
#define NOTICECAL_WORDS_CATALOGUE_H

#include "base/diag.h"
#include "base/pool.h"
#include "words/pattern.h"
#include "words/plural.h"

enum { CATALOGUE_MAX = 1024 * 1024 };

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

/* The file at PATH, which has to be of LANG; NULL with errors in DIAG where it is not sound. Freed
 * by catalogue_free(). */
struct words *catalogue_load(const char *path, const char *lang, struct diag *diag);
void catalogue_free(struct words *words); /* NULL is fine */

#endif
