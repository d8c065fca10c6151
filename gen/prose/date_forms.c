#include "prose/date_forms.h"

#include "prose/number_forms.h"

#include <string.h>

struct matcher {
    const struct token *t;
    size_t at;
    struct date_form *form;
    bool day_first;
    bool led; /* a weekday or a word like "on" stands before it: 3/13 is a date then */
};

/* Pieces ============================================================================== */

static bool is_clock_next(const struct token *t)
{
    return (token_is_mark(t, ':') && !t->apart && t[1].kind == TOKEN_NUMBER && !t[1].apart) ||
           token_is(t, WORD_AM) || token_is(t, WORD_PM) || token_is(t, WORD_HOUR);
}

/* A number that can be a day of a month and is no hour. */
static bool is_day(const struct token *t)
{
    return t->kind == TOKEN_NUMBER && t->digits <= 2 && t->number >= 1 && t->number <= 31 &&
           !is_clock_next(t + 1);
}

static bool is_year(const struct token *t)
{
    return t->kind == TOKEN_NUMBER && t->digits == 4 && t->number >= 1900 && t->number <= 2199 &&
           !t->ordinal;
}

/* "August 32, 2020" */
static bool is_impossible_day(const struct token *t)
{
    return t->kind == TOKEN_NUMBER && t->digits == 2 && t->number > 31 &&
           is_year(&t[1 + token_is_mark(&t[1], ',')]);
}

static bool is_month(const struct token *t)
{
    return token_is(t, WORD_MONTH);
}

static void skip_comma(struct matcher *m)
{
    m->at += token_is_mark(&m->t[m->at], ',');
}

static void skip(struct matcher *m, enum word_kind word)
{
    m->at += token_is(&m->t[m->at], word);
}

static void add(struct matcher *m, int weekday, int day)
{
    struct date_form *f = m->form;

    if (f->count == DATE_FORM_MAX)
        return;
    f->part[f->count].weekday = weekday;
    f->part[f->count].day = day;
    f->count++;
}

static void set_all(struct matcher *m, int month, int year)
{
    for (size_t i = 0; i < m->form->count; i++) {
        m->form->part[i].month = month;
        m->form->part[i].year = year;
    }
}

/* [","] YEAR, where there is one. */
static int take_year(struct matcher *m)
{
    size_t comma = token_is_mark(&m->t[m->at], ',');

    if (!is_year(&m->t[m->at + comma]))
        return 0;
    m->at += comma + 1;
    return m->t[m->at - 1].number;
}

/* Several days of one month =========================================================== */

/* Whether the comma at T goes on with a list of days: "5, 6 and 7", "5, 6, and 7". */
static bool is_list(const struct token *t)
{
    while (token_is_mark(t, ',') && is_day(t + 1))
        t += 2;
    t += token_is_mark(t, ',');
    return token_is(t, WORD_AND) && is_day(t + 1);
}

/* Whether T, behind "and", is a day and does not count something: "13 and 17 courts". */
static bool is_counted_day(const struct token *t, int before)
{
    bool counts = t[1].kind == TOKEN_WORD && t[1].entry == NULL && !t->ordinal;

    return is_day(t) && t->number > before && !counts;
}

/* One more day behind the last, "through 15", ", 6", "and Sunday, the 15th": false, with nothing
 * taken, where there is none. IN_LIST: a comma was found to be one of a list. */
static bool take_more(struct matcher *m, bool *in_list)
{
    size_t start = m->at;
    const struct token *t = &m->t[m->at];
    bool through = token_is_through(t), and = token_is(t, WORD_AND);
    int before = m->form->part[m->form->count - 1].day, weekday = -1;

    *in_list = *in_list || (token_is_mark(t, ',') && is_list(t));
    m->at += through || and || (*in_list && token_is_mark(t, ','));
    if (m->at > start && *in_list)
        skip(m, WORD_AND);
    if (token_is(&m->t[m->at], WORD_WEEKDAY)) {
        weekday = m->t[m->at++].entry->value;
        skip_comma(m);
    }
    skip(m, WORD_THE);
    t = &m->t[m->at];
    if (m->at == start || !(through ? is_day(t) : is_counted_day(t, before)) || is_month(&t[1]) ||
        (token_is(&t[1], WORD_OF) && is_month(&t[2])) || token_is_mark(&t[1], '/')) {
        m->at = start;
        return false;
    }
    add(m, weekday, t->number);
    m->at++;
    m->form->span = through;
    m->form->included = token_includes(&m->t[start]);
    return true;
}

/* The same before a month: "9 to 15 March". */
static void take_days_before_month(struct matcher *m)
{
    size_t start = m->at;
    const struct token *t = &m->t[m->at];
    size_t ahead = token_is_through(t) || token_is(t, WORD_AND);
    int weekday = -1;

    if (ahead == 0)
        return;
    m->at += ahead;
    if (token_is(&m->t[m->at], WORD_WEEKDAY)) {
        weekday = m->t[m->at++].entry->value;
        skip_comma(m);
    }
    skip(m, WORD_THE);
    if (!is_day(&m->t[m->at])) {
        m->at = start;
        return;
    }
    add(m, weekday, m->t[m->at++].number);
    m->form->span = token_is_through(t);
    m->form->included = token_includes(t);
}

/* Forms =============================================================================== */

static bool match_month_first(struct matcher *m, int weekday)
{
    bool in_list = false;
    int month;

    if (!is_month(&m->t[m->at]))
        return false;
    month = m->t[m->at++].entry->value;
    skip(m, WORD_THE);
    if (!is_day(&m->t[m->at]) && !is_impossible_day(&m->t[m->at]))
        return false;
    add(m, weekday, m->t[m->at++].number);
    while (!m->form->span && take_more(m, &in_list))
        ;
    set_all(m, month, take_year(m));
    return true;
}

static bool match_day_first(struct matcher *m, int weekday)
{
    int month;

    skip(m, WORD_THE);
    if (!is_day(&m->t[m->at]))
        return false;
    add(m, weekday, m->t[m->at++].number);
    take_days_before_month(m);
    skip(m, WORD_OF);
    /* "Room 12, March 13" and "12 March 13" are of the month's own day. */
    if (!is_month(&m->t[m->at]) || is_day(&m->t[m->at + 1]))
        return false;
    month = m->t[m->at++].entry->value;
    set_all(m, month, take_year(m));
    return true;
}

/* "the 9th", "Friday the 13th": not "the 9th Circuit", "the 4th, 6th and 11th districts". */
static bool match_ordinal(struct matcher *m, int weekday)
{
    const struct token *t;
    bool named = token_is(&m->t[m->at], WORD_THE) || weekday >= 0;

    skip(m, WORD_THE);
    t = &m->t[m->at];
    if (!named || !is_day(t) || !t->ordinal || (token_is_mark(&t[1], ',') && t[2].ordinal) ||
        (token_is(&t[1], WORD_AND) && t[2].ordinal) ||
        (t[1].kind == TOKEN_WORD && (t[1].entry == NULL || token_is(&t[1], WORD_OF))))
        return false;
    add(m, weekday, t->number);
    m->at++;
    return true;
}

static bool match_numeric(struct matcher *m, int weekday)
{
    struct civil c;
    size_t behind = number_form_match(m->t, m->at, m->led, m->day_first, &c);

    if (behind == 0)
        return false;
    add(m, weekday, c.day);
    set_all(m, c.month, c.year);
    m->at = behind;
    return true;
}

/* Whole dates ========================================================================= */

static bool try_form(struct matcher *m, bool (*form)(struct matcher *, int), int weekday)
{
    size_t start = m->at;

    if (form(m, weekday))
        return true;
    m->at = start;
    m->form->count = 0;
    m->form->span = false;
    return false;
}

/* "March 13, 2020 (Friday)", "March 13, Friday". */
static void take_weekday_behind(struct matcher *m)
{
    const struct token *t = &m->t[m->at];
    bool open = token_is_mark(t, '(');

    if (m->form->count != 1 || m->form->part[0].weekday >= 0 || !(open || token_is_mark(t, ',')) ||
        !token_is(&t[1], WORD_WEEKDAY))
        return;
    if (open ? !token_is_mark(&t[2], ')')
             : token_is_mark(&t[2], ',') || is_month(&t[2]) || t[2].kind == TOKEN_NUMBER ||
                   token_is(&t[2], WORD_THE))
        return;
    m->form->part[0].weekday = t[1].entry->value;
    m->at += open ? 3 : 2;
}

/* A weekday, or two of them, before the date. */
static int take_weekdays(struct matcher *m, int *second)
{
    int weekday = -1;

    *second = -1;
    if (!token_is(&m->t[m->at], WORD_WEEKDAY))
        return -1;
    weekday = m->t[m->at++].entry->value;
    if (token_is_through(&m->t[m->at]) && token_is(&m->t[m->at + 1], WORD_WEEKDAY)) {
        *second = m->t[m->at + 1].entry->value;
        m->at += 2;
    }
    return weekday;
}

static bool is_glued(const struct token *tokens, size_t at, size_t done)
{
    const struct token *before = &tokens[at - (at > 0)];

    return at > 0 && !tokens[at].apart && before->kind == TOKEN_MARK &&
           strchr("-/.:$#", before->mark) != NULL && !(done > 0 && done == at - 1);
}

size_t date_form_match(const struct token *tokens, size_t at, size_t done, bool day_first,
                       struct date_form *form)
{
    static bool (*const forms[])(struct matcher *, int) = {match_numeric, match_month_first,
                                                           match_day_first, match_ordinal};
    struct matcher m = {.t = tokens, .at = at, .form = form, .day_first = day_first};
    size_t bare;
    int second, weekday;

    *form = (struct date_form){0};
    if (is_glued(tokens, at, done))
        return 0;
    weekday = take_weekdays(&m, &second);
    bare = m.at;
    m.led = weekday >= 0 ||
            (at > 0 && (token_connects(&tokens[at - 1]) || token_is_through(&tokens[at - 1])));
    if (weekday >= 0)
        skip_comma(&m);
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (try_form(&m, forms[i], weekday)) {
            if (second >= 0 && form->count > 1)
                form->part[form->count - 1].weekday = second;
            take_weekday_behind(&m);
            return m.at;
        }
    if (weekday < 0)
        return 0;
    add(&m, weekday, 0);
    if (second >= 0)
        add(&m, second, 0);
    form->rule = second >= 0;
    return bare;
}
