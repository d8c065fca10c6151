#include "prose/time_forms.h"

#include <string.h>

/* An hour as written, before it is known which half of the day it is of. */
struct hour {
    int hour, minute;
    bool minutes; /* are written */
    bool zero;    /* begins with a zero: 08:00 is of the 24 */
};

static bool is_minutes(const struct token *mark, int between)
{
    return token_is_mark(mark, between) && !mark->apart && mark[1].kind == TOKEN_NUMBER &&
           !mark[1].apart && mark[1].digits == 2 && mark[1].number < 60 && !mark[1].ordinal;
}

static bool is_half(const struct token *t)
{
    return token_is(t, WORD_AM) || token_is(t, WORD_PM);
}

/* The token behind the digits at T; 0 where they are no hour. */
static size_t take_digits(const struct token *t, size_t at, struct hour *h)
{
    const struct token *first = &t[at];

    if (first->kind != TOKEN_NUMBER || first->digits > 2 || first->ordinal || first->number > 24)
        return 0;
    *h = (struct hour){first->number, 0, false, first->digits == 2 && first->number < 10};
    at++;
    if (is_minutes(&t[at], ':') || (is_minutes(&t[at], '.') && is_half(&t[at + 2]))) {
        h->minutes = true;
        h->minute = t[at + 1].number;
        at += 2;
        if (is_minutes(&t[at], ':')) /* seconds */
            at += 2;
    }
    return h->hour == 24 && h->minute > 0 ? 0 : at;
}

static int minute_of(const struct hour *h, bool pm)
{
    int hour = h->hour > 12 ? h->hour : h->hour % 12 + (pm ? 12 : 0);

    return hour * 60 + h->minute;
}

/* Which half of the day the hour at AT is in, by the one behind it: "8 to 11 am", "10-1 pm". */
static bool half_from_next(const struct token *t, size_t at, const struct hour *h, bool *pm)
{
    struct hour next;
    size_t behind;

    if (!token_is_through(&t[at]) && !token_is(&t[at], WORD_AND))
        return false;
    behind = take_digits(t, at + 1, &next);
    if (behind == 0 || !is_half(&t[behind]))
        return false;
    *pm = token_is(&t[behind], WORD_PM);
    if (minute_of(h, *pm) > minute_of(&next, *pm))
        *pm = !*pm;
    return true;
}

static bool is_twelve(const struct hour *h)
{
    return h->hour == 12 && h->minute == 0;
}

static void set_half(struct time_form *form, const struct hour *h, bool pm)
{
    form->minute = minute_of(h, pm);
    form->manner = is_twelve(h) ? CLOCK_TWELVE : CLOCK_PLAIN;
}

static void set_full(struct time_form *form, const struct hour *h, bool twelve_hours)
{
    form->minute = h->hour * 60 + h->minute;
    form->manner = h->hour == 24                  ? CLOCK_DAYEND
                   : form->minute == 0            ? CLOCK_DAYSTART
                   : h->hour > 12 || h->zero      ? CLOCK_PLAIN
                   : twelve_hours && h->hour >= 1 ? CLOCK_HALF
                                                  : CLOCK_PLAIN;
}

/* "noon", "midnight", alone or behind a twelve, in parentheses or not, and which midnight. */
static size_t take_name(const struct token *t, size_t at, struct time_form *form)
{
    size_t open = token_is_mark(&t[at], '(');
    const struct token *name = &t[at + open];
    bool noon = token_is(name, WORD_NOON);

    if (!noon && !token_is(name, WORD_MIDNIGHT))
        return 0;
    form->minute = noon ? 720 : 0;
    form->manner = noon ? CLOCK_PLAIN : CLOCK_MIDNIGHT;
    at += open + 1;
    at += open != 0 && token_is_mark(&t[at], ')');
    if (!noon && (token_is(&t[at], WORD_DAYSTART) || token_is(&t[at], WORD_DAYEND))) {
        form->manner = token_is(&t[at], WORD_DAYEND) ? CLOCK_DAYEND : CLOCK_DAYSTART;
        form->minute = form->manner == CLOCK_DAYEND ? 1440 : 0;
        at++;
    }
    return at;
}

static size_t match_number(const struct token *t, size_t at, bool twelve_hours,
                           struct time_form *form)
{
    struct hour h;
    size_t behind, name;
    bool pm;

    at = take_digits(t, at, &h);
    if (at == 0)
        return 0;
    if (is_twelve(&h) && (name = take_name(t, at, form)) != 0)
        return name;
    if (is_half(&t[at])) {
        set_half(form, &h, token_is(&t[at], WORD_PM));
        behind = at + 1;
        name = is_twelve(&h) ? take_name(t, behind, form) : 0;
        return name != 0 ? name : behind;
    }
    if (token_is(&t[at], WORD_HOUR)) {
        set_full(form, &h, false);
        return at + 1;
    }
    if (twelve_hours && half_from_next(t, at, &h, &pm)) {
        set_half(form, &h, pm);
        return at;
    }
    set_full(form, &h, twelve_hours);
    return h.minutes ? at : 0;
}

/* Part of a docket number, a sum of money, a version: "1:20-cv-123", "$8.50". */
static bool is_part_of_more(const struct token *t, size_t at, size_t behind, size_t done)
{
    const struct token *before = &t[at - (at > 0)];
    bool hangs = at > 0 && !t[at].apart && before->kind == TOKEN_MARK &&
                 strchr("-/.:$#", before->mark) != NULL && !(done > 0 && done == at - 1);

    return hangs || (token_is_mark(&t[behind], '-') && !t[behind].apart && !t[behind + 1].apart &&
                     t[behind + 1].kind == TOKEN_WORD && t[behind + 1].entry == NULL);
}

size_t time_form_zone(const struct token *t, size_t at, const struct word **zone)
{
    size_t mark = token_is_mark(&t[at], '(') || token_is_mark(&t[at], ',');

    if (!token_is(&t[at + mark], WORD_ZONE))
        return 0;
    *zone = t[at + mark].entry;
    return at + mark + 1 + (token_is_mark(&t[at], '(') && token_is_mark(&t[at + mark + 1], ')'));
}

size_t time_form_match(const struct token *tokens, size_t at, size_t done, bool twelve_hours,
                       struct time_form *form)
{
    size_t behind, zone;

    *form = (struct time_form){0};
    behind = token_is_mark(&tokens[at], '(') ? 0 : take_name(tokens, at, form);
    if (behind == 0)
        behind = match_number(tokens, at, twelve_hours, form);
    if (behind == 0 || is_part_of_more(tokens, at, behind, done))
        return 0;
    zone = time_form_zone(tokens, behind, &form->zone);
    return zone != 0 ? zone : behind;
}
