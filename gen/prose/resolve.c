#include "prose/resolve.h"

#include "base/date.h"

static bool fits_weekday(const struct mention *m, long day)
{
    return m->weekday < 0 || m->weekday == date_weekday(day);
}

static bool is_stated(const struct resolve_days *stated, long day)
{
    for (size_t i = 0; i < stated->count; i++)
        if (stated->day[i] == day)
            return true;
    return false;
}

/* Years =============================================================================== */

static bool exists(int year, const struct mention *m)
{
    return m->day <= date_month_days(year, m->month);
}

static long in_year(int year, const struct mention *m)
{
    return date_day((struct civil){year, m->month, m->day});
}

/* How well a year goes with what is known of the date: the greatest is meant. */
static int fitness(const struct resolve_days *stated, long issued, const struct mention *m,
                   int year)
{
    long day;

    if (!exists(year, m))
        return -1;
    day = in_year(year, m);
    return (is_stated(stated, day) ? 4 : 0) + (fits_weekday(m, day) ? 2 : 0) + (day >= issued - 31);
}

static int guess_year(const struct resolve_days *stated, long issued, const struct mention *m)
{
    int first = date_civil(issued).year, best = first;

    for (int year = first - 1; year <= first + 2; year++) {
        int one = fitness(stated, issued, m, year), other = fitness(stated, issued, m, best);
        if (one > other || (one == other && year < best && one > 4))
            best = year;
    }
    return best;
}

static void set(struct sense *sense, const struct mention *m, int year)
{
    sense->impossible = !exists(year, m);
    sense->set = !sense->impossible;
    if (sense->set)
        sense->day = in_year(year, m);
}

/* What has a day and a month; a year may come from the other end of a span, whose first end is
 * START (or NULL). */
static void resolve_full(const struct resolve_days *stated, long issued, const struct mentions *all,
                         size_t i, const struct mention *start, struct sense *sense)
{
    const struct mention *m = &all->mention[i];
    const struct mention *end = m->span == MENTION_NONE ? NULL : &all->mention[m->span];

    if (m->year != 0) {
        set(sense, m, m->year);
    } else if (end != NULL && end->year != 0) {
        set(sense, m, end->year);
    } else if (start != NULL && start->year != 0) {
        bool next = m->month < start->month || (m->month == start->month && m->day < start->day);
        set(sense, m, start->year + next);
        sense->guessed = next;
    } else {
        set(sense, m, guess_year(stated, issued, m));
        sense->guessed = true;
    }
}

/* Months and weekdays ================================================================= */

/* "the 9th", behind a date of the day LAST: of its month, or of the next where the facts say so. As
 * the end of a span it needs no month of its own. */
static void resolve_number(const struct resolve_days *stated, long last, const struct mention *m,
                           struct sense *sense)
{
    struct civil c = date_civil(last);
    struct mention whole = *m;

    for (int i = 0; i < 2; i++) {
        int year = c.year + (c.month + i > 12);
        whole.month = (c.month + i - 1) % 12 + 1;
        if (i == 0 || (exists(year, &whole) && is_stated(stated, in_year(year, &whole))))
            set(sense, &whole, year);
        if (sense->set && is_stated(stated, sense->day))
            break;
    }
}

static void resolve_numbers(const struct mentions *all, const struct mention **starts,
                            const struct resolve_days *stated, long issued, struct sense *senses)
{
    long last = issued;

    for (size_t i = 0; i < all->count; i++) {
        const struct mention *m = &all->mention[i];
        if (m->kind == MENTION_DATE && m->day != 0 && m->month == 0) {
            resolve_number(stated, last, m, &senses[i]);
            senses[i].guessed = starts[i] == NULL;
        }
        if (senses[i].set)
            last = senses[i].day;
    }
}

/* A weekday alone is one within a week of what was spoken of before that the facts hold, later ones
 * first; else it stays open. */
static void resolve_weekday(const struct resolve_days *stated, long last, const struct mention *m,
                            struct sense *sense)
{
    long ahead = (m->weekday - date_weekday(last) + 7) % 7;

    sense->day = is_stated(stated, last + ahead) ? last + ahead : last + ahead - 7;
    sense->set = is_stated(stated, sense->day);
}

static void resolve_weekdays(const struct mentions *all, const struct resolve_days *stated,
                             long issued, struct sense *senses)
{
    long last = issued;

    for (size_t i = 0; i < all->count; i++) {
        const struct mention *m = &all->mention[i];
        if (m->kind != MENTION_DATE || m->every)
            continue;
        if (m->day == 0)
            resolve_weekday(stated, last, m, &senses[i]);
        else if (senses[i].set)
            last = senses[i].day;
    }
}

struct sense *resolve_dates(struct pool *pool, const struct mentions *mentions,
                            const struct resolve_days *stated, long issued)
{
    struct sense *senses = pool_alloc(pool, (mentions->count + 1) * sizeof *senses);
    const struct mention **starts = pool_alloc(pool, (mentions->count + 1) * sizeof *starts);

    for (size_t i = 0; i < mentions->count; i++) {
        const struct mention *m = &mentions->mention[i];
        if (m->span != MENTION_NONE)
            starts[m->span] = m;
        if (m->kind == MENTION_DATE && m->month != 0)
            resolve_full(stated, issued, mentions, i, starts[i], &senses[i]);
    }
    resolve_numbers(mentions, starts, stated, issued, senses);
    resolve_weekdays(mentions, stated, issued, senses);
    return senses;
}
