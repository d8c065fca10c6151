/*
 * time_forms: the ways to write a time of day.
 *
 *     8:00 am     8 a.m. EST     08:00     12 noon     midnight (ET)     8-11 am     19 Uhr
 */
#ifndef NOTICECAL_PROSE_TIME_FORMS_H
#define NOTICECAL_PROSE_TIME_FORMS_H

#include "prose/lexer.h"

enum clock_manner {
    CLOCK_PLAIN,
    CLOCK_TWELVE,   /* "12:00 pm", which is noon; "12 am" */
    CLOCK_HALF,     /* "8:00", which does not say which half of the day */
    CLOCK_MIDNIGHT, /* which may begin or end the day */
    CLOCK_DAYSTART, /* midnight, or 00:00 */
    CLOCK_DAYEND,   /* midnight, or 24:00 */
};

struct time_form {
    int minute; /* of the day; 1440 ends it */
    enum clock_manner manner;
    const struct word *zone; /* or NULL */
};

/* The time that begins with token AT: the token behind it, or 0 where there is none. DONE as in
 * prose/date_forms.h. */
size_t time_form_match(const struct token *tokens, size_t at, size_t done, bool twelve_hours,
                       struct time_form *form);

/* The zone that token AT names, a comma or parenthesis before it included: the token behind it and
 * its word, or 0. */
size_t time_form_zone(const struct token *tokens, size_t at, const struct word **zone);

#endif
