#include "proof/rule.h"

#include "base/date_text.h"
#include "tz/tz.h"
#include "xml/element.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

/* Facts ================================================================================ */

const struct fact *rule_next(const struct proof *p, const struct fact *f)
{
    const struct fact *end = p->announcement->facts + p->announcement->fact_count;

    if (p->reported >= REPORTS_MAX)
        return NULL;
    f = f == NULL ? p->announcement->facts : f + 1;
    while (f < end && (!f->sound || f->withdrawn != NULL))
        f++;
    return f < end ? f : NULL;
}

static size_t index_of(const struct proof *p, const struct fact *f)
{
    return (size_t)(f - p->announcement->facts);
}

const struct reach *rule_reach(const struct proof *p, const struct fact *f)
{
    return &p->reaches[index_of(p, f)];
}

const struct subject *rule_subject(const struct proof *p, const struct fact *f)
{
    return &p->subjects[index_of(p, f)];
}

bool rule_is_window(const struct fact *f)
{
    return f->kind == FACT_OUTAGE || f->kind == FACT_FREEZE;
}

bool rule_is_down(const struct proof *p, const struct fact *f)
{
    const char *impact = rule_subject(p, f)->impact;

    return f->kind == FACT_OUTAGE && (impact == NULL || (strcmp(impact, "degraded") != 0 &&
                                                         strcmp(impact, "read-only") != 0));
}

bool rule_covers(const struct proof *p, const struct fact *f, long moment)
{
    const struct reach *e = rule_reach(p, f);

    return e->dated && e->first <= moment && moment < e->end;
}

bool rule_overlap(const struct proof *p, const struct fact *f, const struct fact *g)
{
    const struct reach *a = rule_reach(p, f), *b = rule_reach(p, g);

    return a->dated && b->dated && a->first < b->end && b->first < a->end;
}

bool rule_same_words(const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == b : strcasecmp(a, b) == 0;
}

bool rule_same_place(const struct proof *p, const struct fact *f, const struct fact *g)
{
    const char *a = rule_subject(p, f)->scope, *b = rule_subject(p, g)->scope;

    return a == NULL || b == NULL || rule_same_words(a, b);
}

/* Times ================================================================================ */

long rule_minutes(const struct fact *f, struct when when)
{
    long minutes = when_minutes(when);
    time_t at[2];
    int count = f->zone == NULL || !tz_known(f->zone) ? 0 : tz_instants(f->zone, minutes, at);

    if (count == 2 && f->repeated_hour == REPEATED_SECOND)
        return (long)(at[1] / 60);
    if (count > 0)
        return (long)(at[0] / 60);
    if (f->zone == NULL || !tz_known(f->zone))
        return minutes;
    return minutes - tz_offset_at(f->zone, (time_t)minutes * 60 - 86400).seconds / 60;
}

long rule_last_minute(const struct fact *f, struct when when)
{
    if (!when_timed(when))
        when = (struct when){true, when.day, 1439};
    return rule_minutes(f, when);
}

long rule_today(const struct proof *p)
{
    return tz_today(p->announcement->zone, p->now);
}

/* Words ================================================================================ */

const char *rule_attribute(struct proof *p, const char *name, struct when when)
{
    char text[WHEN_TEXT];

    return pool_printf(p->pool, "%s=\"%s\"", name, when_print(when, text));
}

const char *rule_stated_end(struct proof *p, const struct fact *f)
{
    if (f->through.set)
        return rule_attribute(p, "through", f->through);
    if (f->until.set)
        return rule_attribute(p, "until", f->until);
    if (f->end_latest.set)
        return rule_attribute(p, "end-latest", f->end_latest);
    if (f->end_earliest.set)
        return rule_attribute(p, "end-earliest", f->end_earliest);
    if (f->resumes.set)
        return rule_attribute(p, "resumes", f->resumes);
    return "";
}

const char *rule_other(struct proof *p, const struct fact *f)
{
    return pool_printf(p->pool, "%s \"%s\" (line %d)", f->element, f->id, f->where.line);
}

const char *rule_weekday(long day)
{
    return date_text_weekday(date_weekday(day));
}

const char *rule_day(struct proof *p, long day)
{
    char text[WHEN_TEXT];

    return pool_strdup(p->pool, when_print((struct when){true, day, WHOLE_DAY}, text));
}

const char *rule_value(struct proof *p, xmlNodePtr node, const char *attribute)
{
    return element_attribute(p->pool, node, attribute);
}

const char *rule_line(struct proof *p, xmlNodePtr node)
{
    return pool_printf(p->pool, "(line %ld)", xmlGetLineNo(node));
}

/* Messages ============================================================================= */

static void report(struct proof *p, xmlNodePtr node, const char *begin, const char *format,
                   va_list args)
{
    struct where where = {p->announcement->where.file, (int)xmlGetLineNo(node)};
    va_list again;
    int length;
    char *text;

    if (p->reported++ >= REPORTS_MAX)
        return;
    va_copy(again, args);
    length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    text = pool_alloc(p->pool, (size_t)length + 1);
    vsnprintf(text, (size_t)length + 1, format, args);
    diag_add(p->diag, p->strict ? DIAG_ERROR : p->rule->severity, where, "%s%s [%s]", begin, text,
             p->rule->name);
}

void report_doubt(struct proof *p, const struct fact *f, const struct fact *other,
                  const char *format, ...)
{
    va_list args;

    if (acks_silence(&p->acks, p->rule->name, f->node, other == NULL ? NULL : other->node))
        return;
    va_start(args, format);
    report(p, f->node, pool_printf(p->pool, "%s \"%s\" ", f->element, f->id), format, args);
    va_end(args);
}

void report_doubt_at(struct proof *p, xmlNodePtr node, const char *format, ...)
{
    va_list args;

    if (acks_silence(&p->acks, p->rule->name, node, NULL))
        return;
    va_start(args, format);
    report(p, node, "", format, args);
    va_end(args);
}
