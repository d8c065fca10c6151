/*
 * mention: one thing that a text says of when.
 */
#ifndef NOTICECAL_PROSE_MENTION_H
#define NOTICECAL_PROSE_MENTION_H

#include "prose/language.h"
#include "prose/time_forms.h"

#include <stdbool.h>
#include <stddef.h>

enum mention_kind {
    MENTION_DATE,
    MENTION_TIME,
    MENTION_ZONE, /* an abbreviation that stands by itself */
};

#define MENTION_NONE ((size_t)-1)

struct mention {
    enum mention_kind kind;
    int line, column;     /* from 1, columns in characters */
    const char *words;    /* as they stand, with single spaces; of a list or span all of it */
    size_t first, behind; /* its tokens, for prose/scan.c */
    int sentence;         /* counted from 0 */

    /* MENTION_DATE. Parts that are not said are 0, a weekday -1. */
    int weekday, year, month, day;
    bool every;          /* "every Saturday", "Monday to Friday": a rule, no date */
    enum word_kind role; /* WORD_RESUMES, WORD_MOVED, WORD_FALLING, or WORD_OTHER */
    size_t span;         /* the date that ends the span this one begins, or MENTION_NONE */
    bool included;       /* the span is said to include its last day: "through" */

    /* MENTION_TIME: a minute of the day, 1440 for one that ends it. */
    int minute;
    enum clock_manner manner;

    /* MENTION_TIME, MENTION_ZONE. */
    size_t date;             /* the date it belongs to, or MENTION_NONE */
    const struct word *zone; /* what is said of the zone, or NULL */
};

struct mentions {
    struct mention *mention; /* in the order of the text */
    size_t count;
};

#endif
