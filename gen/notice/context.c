#include "notice/context.h"

#include <string.h>

const char *comparison_quote(const struct comparison *c, const struct mention *m)
{
    for (size_t i = 0; i < c->all.count; i++) {
        const struct mention *other = &c->all.mention[i];
        if (other->line == m->line && other->first != m->first &&
            strcmp(other->words, m->words) == 0)
            return pool_printf(c->pool, "\"%s\" (column %d)", m->words, m->column);
    }
    return pool_printf(c->pool, "\"%s\"", m->words);
}

const char *comparison_held(const struct comparison *c, const struct held *h)
{
    return pool_printf(c->pool, "%s%s\"%s\" in line %d of %s", h->name == NULL ? "" : h->name,
                       h->name == NULL ? "" : "=", h->value, h->where.line, h->where.file);
}

const struct held *comparison_on(const struct comparison *c, long day)
{
    for (size_t i = 0; i < c->held.count; i++)
        if (c->held.held[i].kind == HELD_DAY && c->held.held[i].when.day == day)
            return &c->held.held[i];
    return NULL;
}

bool comparison_named(const struct held *h, const char *names)
{
    size_t length = h->name == NULL ? 0 : strlen(h->name);

    for (const char *at = names; length > 0 && (at = strstr(at, h->name)) != NULL; at++)
        if (at[-1] == ' ' && at[length] == ' ')
            return true;
    return false;
}

const struct sense *comparison_day(const struct comparison *c, size_t i)
{
    static const struct sense none;
    size_t date = c->all.mention[i].date;

    return date == MENTION_NONE ? &none : &c->senses[date];
}

bool comparison_acknowledged(const struct comparison *c, const char *rule, const struct mention *m,
                             const struct held *h)
{
    size_t i = (size_t)(m - c->all.mention);
    const struct sense *day = m->kind == MENTION_DATE ? &c->senses[i] : comparison_day(c, i);
    bool found = acks_silence(c->acks, rule, h == NULL ? NULL : h->fact, NULL);

    for (size_t n = 0; day->set && n < c->held.count; n++) {
        const struct held *other = &c->held.held[n];
        if (other->kind == HELD_DAY && other->when.day == day->day &&
            acks_silence(c->acks, rule, other->fact, NULL))
            found = true;
    }
    return found;
}
