#include "base/date_text.h"
#include "notice/context.h"

#include <stdlib.h>
#include <string.h>

/* The date of the facts that is nearest to DAY and, unless WEEKDAY is -1, on that weekday. */
static const struct facts_date *nearest_date(const struct context *c, long day, int weekday)
{
    const struct facts_date *nearest = NULL;

    for (size_t i = 0; i < c->dates.count; i++) {
        const struct facts_date *h = &c->dates.date[i];
        if (h->kind == FACTS_DATE_DAY && (weekday < 0 || date_weekday(h->when.day) == weekday) &&
            (nearest == NULL || labs(h->when.day - day) < labs(nearest->when.day - day)))
            nearest = h;
    }
    return nearest;
}

static void check_weekday(const struct context *c, const struct mention *m, long day)
{
    const char *is = date_text_weekday(date_weekday(day));
    const struct facts_date *meant;

    if (m->weekday < 0 || m->weekday == date_weekday(day))
        return;
    meant = nearest_date(c, day, m->weekday);
    if (meant == NULL || labs(meant->when.day - day) > 6)
        context_report(c, m, NULL, "notice-weekday", ": that day is a %s; write \"%s\"", is,
                       date_text_day(c->pool, day));
    else
        context_report(c, m, meant, "notice-weekday", ": that day is a %s; write \"%s\", or \"%s\"",
                       is, date_text_day(c->pool, day), date_text_day(c->pool, meant->when.day));
}

/* Whether I is only the day of a midnight, which the facts have as 00:00 of the day after. */
static bool is_day_of_midnight(const struct context *c, size_t i)
{
    const struct mention *m;

    for (size_t t = 0; t < c->all.count; t++) {
        m = &c->all.mention[t];
        if (m->kind != MENTION_TIME || m->date != i || m->minute % 1440 != 0)
            continue;
        for (size_t h = 0; h < c->dates.count; h++)
            if (compare_is_time(&c->dates.date[h], m, c->senses[i].day))
                return true;
    }
    return false;
}

static void check_stated(const struct context *c, size_t i)
{
    const struct mention *m = &c->all.mention[i];
    long day = c->senses[i].day;
    const struct facts_date *nearest = nearest_date(c, day, -1);
    bool plain =
        strstr(m->words, date_text_date(c->pool, day)) != NULL; /* the words say it themselves */

    if (context_on(c, day) == NULL && nearest != NULL && !is_day_of_midnight(c, i))
        context_report(c, m, nearest, "notice-date",
                       ": no fact holds %s; the nearest is %s; correct it, or write it into the "
                       "facts",
                       plain ? "that day" : date_text_day(c->pool, day),
                       context_facts_date(c, nearest));
}

/* What may be a date of a role; where no fact has any of those, nothing can be said. */
static const struct {
    enum word_kind role;
    const char *attributes, *meaning;
} roles[] = {
    {WORD_RESUMES, "resumes until at", "is not when things resume"},
    {WORD_MOVED, "to", "is not the day that deadlines are moved to"},
    {WORD_FALLING, "falling-on falling-through", "is not a day that deadlines are moved from"},
};

enum { ROLES = sizeof roles / sizeof *roles };

static void check_role(const struct context *c, const struct mention *m, long day)
{
    const struct facts_date *other = NULL;
    size_t role = 0;

    while (role < ROLES && roles[role].role != m->role)
        role++;
    if (role == ROLES || context_on(c, day) == NULL)
        return;
    for (size_t i = 0; i < c->dates.count; i++) {
        const struct facts_date *h = &c->dates.date[i];
        bool fits = h->kind == FACTS_DATE_DAY &&
                    (h->name == NULL || context_named(h, roles[role].attributes));
        if (fits && h->when.day == day)
            return;
        if (fits && h->name != NULL &&
            (other == NULL || labs(h->when.day - day) < labs(other->when.day - day)))
            other = h;
    }
    if (other != NULL)
        context_report(c, m, other, "notice-meaning", " %s; the facts have %s", roles[role].meaning,
                       context_facts_date(c, other));
}

/* Whether a time of the notice is of the date I. */
static bool is_timed(const struct context *c, size_t i)
{
    for (size_t t = 0; t < c->all.count; t++)
        if (c->all.mention[t].kind == MENTION_TIME && c->all.mention[t].date == i)
            return true;
    return false;
}

/* Whether some fact holds both days. INCLUDED: the second is a last day, which those on which
 * something is over, or due, are not. */
static bool spans(const struct context *c, long from, long to, bool included)
{
    for (size_t i = 0; i < c->dates.count; i++) {
        const struct facts_date *a = &c->dates.date[i];
        if (a->kind != FACTS_DATE_DAY || a->when.day != from)
            continue;
        for (size_t j = 0; j < c->dates.count; j++) {
            const struct facts_date *b = &c->dates.date[j];
            if (b->kind == FACTS_DATE_DAY && b->when.day == to && b->node == a->node &&
                !(included && context_named(b, "resumes until before to")))
                return true;
        }
    }
    return false;
}

static void check_span(const struct context *c, size_t i)
{
    const struct mention *m = &c->all.mention[i], *end;
    const struct facts_date *from, *to;
    const char *words;

    if (m->span == MENTION_NONE || !c->senses[i].set || !c->senses[m->span].set)
        return;
    end = &c->all.mention[m->span];
    from = context_on(c, c->senses[i].day);
    to = context_on(c, c->senses[m->span].day);
    words = m->first == end->first ? "" : pool_printf(c->pool, " through \"%s\"", end->words);
    if (c->senses[m->span].day < c->senses[i].day)
        context_report(c, m, NULL, "notice-span", "%s ends before it begins", words);
    else if (from != NULL && to != NULL && c->senses[i].day < c->senses[m->span].day &&
             !spans(c, c->senses[i].day, c->senses[m->span].day,
                    m->included && !is_timed(c, m->span)))
        context_report(c, m, to, "notice-span",
                       "%s is the span of no fact, though %s and %s are dates of some", words,
                       context_facts_date(c, from), context_facts_date(c, to));
}

void compare_date(const struct context *c, size_t i)
{
    const struct mention *m = &c->all.mention[i];
    const struct sense *sense = &c->senses[i];

    if (m->kind != MENTION_DATE || m->every)
        return;
    if (sense->impossible)
        context_report(c, m, NULL, "notice-date", "%s", ": there is no such date");
    else if (!sense->set)
        context_report(c, m, NULL, "notice-weekday", ": no fact holds such a %s; write its date",
                       date_text_weekday(m->weekday));
    if (!sense->set)
        return;
    if (sense->guessed && (i == 0 || m[-1].first != m->first))
        context_report(c, m, NULL, "notice-year", " has no %s; taken for \"%s\"; write that",
                       m->month == 0 ? "month" : "year", date_text_day(c->pool, sense->day));
    check_weekday(c, m, sense->day);
    check_stated(c, i);
    check_role(c, m, sense->day);
    check_span(c, i);
}
