/*
 * wrap: plain text for mail and for posting, in lines that are not too long.
 */
#ifndef NOTICECAL_PAGE_WRAP_H
#define NOTICECAL_PAGE_WRAP_H

#include "base/pool.h"

/* TEXT, whose lines are paragraphs, broken between words into lines of at most COLUMNS characters;
 * the other lines of a list item ("- ") stand below its words. A word that is longer has its own
 * line: an address that is broken is none. */
char *wrap_text(struct pool *pool, const char *text, int columns);

#endif
