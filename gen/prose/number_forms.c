#include "prose/number_forms.h"

static bool is_year(const struct token *t)
{
    return t->kind == TOKEN_NUMBER && t->digits == 4 && t->number >= 1900 && t->number <= 2199;
}

static int full_year(const struct token *t)
{
    return t->digits == 4 ? t->number : t->number + (t->number < 70 ? 2000 : 1900);
}

/* Numbers with the same mark between them and no blanks: how many there are. */
static int numbers(const struct token *t, int mark)
{
    int count = 1;

    if (t->kind != TOKEN_NUMBER)
        return 0;
    while (token_is_mark(&t[1], mark) && !t[1].apart && t[2].kind == TOKEN_NUMBER && !t[2].apart) {
        t += 2;
        count++;
    }
    return count;
}

static bool set(struct civil *date, int year, int month, int day)
{
    *date = (struct civil){year, month, day};
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

static bool is_year_first(const struct token *t, struct civil *date)
{
    return is_year(t) && (numbers(t, '-') == 3 || numbers(t, '/') == 3) && t[2].digits <= 2 &&
           t[4].digits <= 2 && set(date, t->number, t[2].number, t[4].number);
}

/* Two numbers, the year known: what can only be a day is one. */
static bool set_two(struct civil *date, int year, int a, int b, bool day_first)
{
    bool swap = year != 0 && (day_first ? b > 12 && a <= 12 : a > 12 && b <= 12);

    return day_first != swap ? set(date, year, b, a) : set(date, year, a, b);
}

static bool is_year_last(const struct token *t, bool day_first, struct civil *date)
{
    bool full = is_year(&t[4]), two = t[4].digits == 2;
    bool slashes = numbers(t, '/') == 3 && (full || two);
    bool dashes = numbers(t, '-') == 3 && full;
    bool dots = numbers(t, '.') == 3 && (full || (two && t->digits == 2 && t[2].digits == 2));

    return (slashes || dashes || dots) &&
           set_two(date, full_year(&t[4]), t->number, t[2].number, day_first || dots);
}

size_t number_form_match(const struct token *tokens, size_t at, bool led, bool day_first,
                         struct civil *date)
{
    const struct token *t = &tokens[at];

    if (t->kind != TOKEN_NUMBER)
        return 0;
    if (is_year_first(t, date))
        return at + 5;
    if (t->digits > 2 || t[2].digits > 2)
        return 0;
    if (is_year_last(t, day_first, date))
        return at + 5;
    if (numbers(t, '/') == 2 && led && set_two(date, 0, t->number, t[2].number, day_first))
        return at + 3;
    return 0;
}
