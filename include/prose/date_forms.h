/*
 * date_forms: the ways to write a date.
 *
 *     Friday, March 13, 2020      13 March 2020       2020-03-13       the 9th
 *     Fri. Mar. 13th (Friday)     the 13th of March   3/13/20          Friday
 *     March 13 through 15, 2020   9 to 15 March       13.03.2020
 *     October 5, 6 and 7          Friday-Sunday, March 13-15
 */
#ifndef NOTICECAL_PROSE_DATE_FORMS_H
#define NOTICECAL_PROSE_DATE_FORMS_H

#include "prose/lexer.h"

enum { DATE_FORM_MAX = 8 };

struct date_form {
    struct {
        int weekday, year, month, day; /* as in prose/scan.h */
    } part[DATE_FORM_MAX];
    size_t count;  /* 0 for weekdays from one to another, which are a rule and no dates */
    bool span;     /* the last two are the ends of one */
    bool rule;     /* weekdays from one to another, which are no dates */
    bool included; /* that includes its last day: "through" */
};

/* The dates that begin with token AT: the token behind them, or 0 where there are none. DONE is the
 * token behind the date or time before, 0 for none: what hangs on a hyphen is the end of a span
 * only if that is what stands before the hyphen, else part of a phone or docket number. */
size_t date_form_match(const struct token *tokens, size_t at, size_t done, bool day_first,
                       struct date_form *form);

#endif
