#include "notice/context.h"

#include "base/word_list.h"

#include <string.h>

const char *context_quote(const struct context *c, const struct mention *m)
{
    for (size_t i = 0; i < c->all.count; i++) {
        const struct mention *other = &c->all.mention[i];
        if (other->line == m->line && other->first != m->first &&
            strcmp(other->words, m->words) == 0)
            return pool_printf(c->pool, "\"%s\" (column %d)", m->words, m->column);
    }
    return pool_printf(c->pool, "\"%s\"", m->words);
}

const char *context_facts_date(const struct context *c, const struct facts_date *h)
{
    return pool_printf(c->pool, "%s%s\"%s\" in line %d of %s", h->name == NULL ? "" : h->name,
                       h->name == NULL ? "" : "=", h->value, h->where.line, h->where.file);
}

const struct facts_date *context_on(const struct context *c, long day)
{
    for (size_t i = 0; i < c->dates.count; i++)
        if (c->dates.date[i].kind == FACTS_DATE_DAY && c->dates.date[i].when.day == day)
            return &c->dates.date[i];
    return NULL;
}

bool context_named(const struct facts_date *h, const char *names)
{
    return h->name != NULL && word_list_has(names, h->name);
}

const struct sense *context_day(const struct context *c, size_t i)
{
    static const struct sense none;
    size_t date = c->all.mention[i].date;

    return date == MENTION_NONE ? &none : &c->senses[date];
}

bool context_acknowledged(const struct context *c, const char *rule, const struct mention *m,
                          const struct facts_date *h)
{
    size_t i = (size_t)(m - c->all.mention);
    const struct sense *day = m->kind == MENTION_DATE ? &c->senses[i] : context_day(c, i);
    bool found = acks_silence(c->acks, rule, h == NULL ? NULL : h->fact, NULL);

    for (size_t n = 0; day->set && n < c->dates.count; n++) {
        const struct facts_date *other = &c->dates.date[n];
        if (other->kind == FACTS_DATE_DAY && other->when.day == day->day &&
            acks_silence(c->acks, rule, other->fact, NULL))
            found = true;
    }
    return found;
}
