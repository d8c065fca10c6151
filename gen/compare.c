#include "compare.h"

#include "comparison.h"
#include "say.h"

#include <string.h>

/* What the notice leaves out ========================================================== */

static bool mentions_weekday(const struct comparison *c, long day)
{
    for (size_t i = 0; i < c->all.count; i++)
        if (c->all.mention[i].kind == MENTION_DATE && c->all.mention[i].every)
            return true;
    return day < 0;
}

/* Midnight is mentioned with either of its days. */
static bool mentions_day(const struct comparison *c, const struct held *h)
{
    for (size_t i = 0; i < c->all.count; i++) {
        const struct mention *m = &c->all.mention[i];
        if (m->kind == MENTION_DATE && c->senses[i].set && c->senses[i].day == h->when.day)
            return true;
        if (m->kind == MENTION_TIME && h->when.minute == 0 && comparison_day(c, i)->set &&
            compare_is_time(h, m, comparison_day(c, i)->day))
            return true;
    }
    return h->recurs && mentions_weekday(c, h->when.day);
}

static bool mentions_time(const struct comparison *c, const struct held *h)
{
    for (size_t i = 0; i < c->all.count; i++) {
        const struct mention *m = &c->all.mention[i];
        const struct sense *day = comparison_day(c, i);
        if (m->kind != MENTION_TIME)
            continue;
        if (day->set && !h->recurs ? compare_is_time(h, m, day->day) : compare_is_time_of_day(h, m))
            return true;
    }
    return false;
}

static void check_mentioned(const struct comparison *c, const struct held *h)
{
    const char *what =
        pool_printf(c->pool, "%s: %s%s\"%s\"", h->element, h->name == NULL ? "" : h->name,
                    h->name == NULL ? "" : "=", h->value);

    if (!h->needed)
        return;
    if (!mentions_day(c, h))
        diag_add(c->diag, c->severity, h->where, "%s: %s does not mention %s [notice-lacks-date]",
                 what, c->path, say_day(c->pool, h->when.day));
    else if (when_timed(h->when) && !mentions_time(c, h))
        diag_add(c->diag, c->severity, h->where, "%s: %s does not say %s on %s [notice-lacks-time]",
                 what, c->path, say_time(c->pool, h->when.minute), say_day(c->pool, h->when.day));
}

/* All of it =========================================================================== */

/* The first of the languages of LANG ("en fr") whose words are known. */
static const struct language *language_of(struct pool *pool, const char *lang, bool *day_first)
{
    const struct language *language = NULL;

    while (language == NULL && *lang != '\0') {
        size_t length = strcspn(lang, " ");
        const char *tag = pool_strndup(pool, lang, length);
        language = language_find(tag);
        *day_first = language != NULL && language_day_first(language, tag);
        lang += length + strspn(lang + length, " ");
    }
    return language;
}

static void compare(struct comparison *c, const char *text, const struct announcement *announcement,
                    const struct language *language, bool day_first)
{
    struct resolve_days days;

    c->all = prose_read(c->pool, text, language, day_first);
    c->held = held_in(c->pool, announcement, language, day_first);
    days = held_days(c->pool, &c->held);
    c->senses = resolve(c->pool, &c->all, &days, c->held.issued);
    for (size_t i = 0; i < c->all.count; i++) {
        compare_date(c, i);
        compare_time(c, i);
        compare_zone(c, i);
    }
    for (size_t i = 0; i < c->held.count; i++)
        check_mentioned(c, &c->held.held[i]);
}

void compare_notice(const char *path, const char *text, const struct announcement *announcement,
                    enum severity severity, struct diag *diag)
{
    struct comparison c = {.pool = pool_new(), .diag = diag, .severity = severity, .path = path};
    bool day_first;
    const struct language *language = language_of(c.pool, announcement->lang, &day_first);

    if (language == NULL)
        diag_add(diag, severity, announcement->where,
                 "how dates are written in lang=\"%s\" is not known; %s was not compared "
                 "[notice-language]",
                 announcement->lang, path);
    else
        compare(&c, text, announcement, language, day_first);
    pool_free(c.pool);
}
