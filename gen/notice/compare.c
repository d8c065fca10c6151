#include "notice/compare.h"

#include "base/date_text.h"
#include "base/word_list.h"
#include "notice/context.h"

#include <string.h>

/* What the notice leaves out ========================================================== */

static bool mentions_weekday(const struct context *c, long day)
{
    for (size_t i = 0; i < c->all.count; i++)
        if (c->all.mention[i].kind == MENTION_DATE && c->all.mention[i].every)
            return true;
    return day < 0;
}

/* Midnight is mentioned with either of its days. */
static bool mentions_day(const struct context *c, const struct facts_date *h)
{
    for (size_t i = 0; i < c->all.count; i++) {
        const struct mention *m = &c->all.mention[i];
        if (m->kind == MENTION_DATE && c->senses[i].set && c->senses[i].day == h->when.day)
            return true;
        if (m->kind == MENTION_TIME && h->when.minute == 0 && context_day(c, i)->set &&
            compare_is_time(h, m, context_day(c, i)->day))
            return true;
    }
    return h->recurs && mentions_weekday(c, h->when.day);
}

static bool mentions_time(const struct context *c, const struct facts_date *h)
{
    for (size_t i = 0; i < c->all.count; i++) {
        const struct mention *m = &c->all.mention[i];
        const struct sense *day = context_day(c, i);
        if (m->kind != MENTION_TIME)
            continue;
        if (day->set && !h->recurs ? compare_is_time(h, m, day->day) : compare_is_time_of_day(h, m))
            return true;
    }
    return false;
}

static void report_missing(const struct context *c, const struct facts_date *h, const char *rule,
                           const char *what)
{
    if (!acks_silence(c->acks, rule, h->fact, NULL))
        diag_add(c->diag, c->severity, h->where, "%s: %s%s\"%s\": %s does not %s [%s]", h->element,
                 h->name == NULL ? "" : h->name, h->name == NULL ? "" : "=", h->value, c->path,
                 what, rule);
}

static void check_mentioned(const struct context *c, const struct facts_date *h)
{
    const char *day = date_text_day(c->pool, h->when.day);

    if (!h->needed)
        return;
    if (!mentions_day(c, h))
        report_missing(c, h, "notice-lacks-date", pool_printf(c->pool, "mention %s", day));
    else if (when_timed(h->when) && !mentions_time(c, h))
        report_missing(
            c, h, "notice-lacks-time",
            pool_printf(c->pool, "say %s on %s", date_text_time(c->pool, h->when.minute), day));
}

static void find_unused(const struct context *c)
{
    for (size_t i = 0; i < c->acks->count; i++) {
        const struct ack *a = &c->acks->ack[i];
        if (!a->used && ack_is_of_notice(a->name))
            diag_add(c->diag, c->severity, (struct where){c->facts, (int)xmlGetLineNo(a->node)},
                     "%s acknowledges \"%s\", which finds nothing there; take it out [ack-unused]",
                     a->of, a->name);
    }
}

/* All of it =========================================================================== */

/* The first of the languages of LANG ("en fr") whose words are known. */
static const struct language *language_of(struct pool *pool, const char *lang, bool *day_first)
{
    const struct language *language = NULL;

    for (const char *tag; language == NULL && (tag = word_list_take(pool, &lang)) != NULL;) {
        language = language_find(tag);
        *day_first = language != NULL && language_day_first(language, tag);
    }
    return language;
}

static void compare(struct context *c, const char *text, const struct announcement *announcement,
                    const struct language *language, bool day_first)
{
    struct resolve_days days;

    c->all = scan_text(c->pool, text, language, day_first);
    c->dates = facts_dates_of(c->pool, announcement, language, day_first);
    days = facts_dates_days(c->pool, &c->dates);
    c->senses = resolve_dates(c->pool, &c->all, &days, c->dates.issued);
    for (size_t i = 0; i < c->all.count; i++) {
        compare_date(c, i);
        compare_time(c, i);
        compare_zone(c, i);
    }
    for (size_t i = 0; i < c->dates.count; i++)
        check_mentioned(c, &c->dates.date[i]);
    find_unused(c);
}

void compare_notice(const char *path, const char *text, const struct announcement *announcement,
                    enum severity severity, struct diag *diag)
{
    struct pool *pool = pool_new();
    struct acks acks = acks_of(pool, announcement);
    struct context c = {.pool = pool,
                        .diag = diag,
                        .severity = severity,
                        .path = path,
                        .facts = announcement->where.file,
                        .acks = &acks};
    bool day_first;
    const struct language *language = language_of(pool, announcement->lang, &day_first);

    if (language != NULL)
        compare(&c, text, announcement, language, day_first);
    else if (!acks_silence(&acks, "notice-language", NULL, NULL))
        diag_add(diag, severity, announcement->where,
                 "how dates are written in lang=\"%s\" is not known; %s was not compared "
                 "[notice-language]",
                 announcement->lang, path);
    pool_free(pool);
}
