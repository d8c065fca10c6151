/*
 * starter/: the command new. In: what is known of an announcement so far; out: a facts file to go
 * on with.
 *
 * starter: the first facts file of an announcement, for a clerk to go on with.
 *
 * What is in it comes from templates/facts/new.xml.in (starter/skeleton.h), its comments and
 * examples from the language files. Before it is written it is read back and checked as any facts
 * file, so that what is wrong with a value is reported in the vocabulary's own words.
 */
#ifndef NOTICECAL_STARTER_STARTER_H
#define NOTICECAL_STARTER_STARTER_H

#include "base/diag.h"
#include "base/folders.h"

#include <time.h>

/* What is asked for; NULL where nothing is, but for lang, which is needed. */
struct starter {
    const char *kind, *id, *title, *domain, *zone, *issued, *lang;
    const char *file; /* to be made; NULL for standard output */
    time_t now;       /* for the date of the notice, where none is given */
};

enum starter_result {
    STARTER_DONE,
    STARTER_ASKED_WRONGLY, /* DIAG says what is wrong with what was asked for */
    STARTER_FAILED,        /* DIAG says which template or file failed */
};

/* Writes the file, with skeleton and words from FOLDERS. An existing one is never touched, and
 * nothing half written is left behind. */
enum starter_result starter_write(const struct starter *starter, const struct folders *folders,
                                  struct diag *diag);

#endif
