/*
 * catalogue: a language file, read and judged, to what it says (words/contents.h).
 *
 * A part of words/words.h, and of use to nobody else.
 */
#ifndef NOTICECAL_WORDS_CATALOGUE_H
#define NOTICECAL_WORDS_CATALOGUE_H

#include "words/contents.h"

enum { CATALOGUE_MAX = 1024 * 1024 };

/* The file at PATH, which has to be of LANG; NULL with errors in DIAG where it is not sound. Freed
 * by catalogue_free(). */
struct words *catalogue_load(const char *path, const char *lang, struct diag *diag);
void catalogue_free(struct words *words); /* NULL is fine */

#endif
