/* Doubts about days on which nobody is there (proof/rule.h). */
#include "proof/rule.h"

static bool is_weekend(long day)
{
    return date_weekday(day) == 0 || date_weekday(day) == 6;
}

/* Behind the advice: the first day after DAY that is neither. */
static const char *advice(struct proof *p, long day)
{
    do
        day++;
    while (is_weekend(day) || holidays_name(p->holidays, day) != NULL);
    return pool_printf(p->pool,
                       "write ack=\"%s\" if the notice names that very day, or correct it (the "
                       "next working day is %s %s)",
                       p->rule->name, rule_weekday(day), rule_day(p, day));
}

static void on_weekend(struct proof *p, const struct fact *f, const char *name, struct when when)
{
    if (when.set && is_weekend(when.day))
        report_doubt(p, f, NULL, "has %s, which is a %s; %s", rule_attribute(p, name, when),
                     rule_weekday(when.day), advice(p, when.day));
}

static void on_holiday(struct proof *p, const struct fact *f, const char *name, struct when when)
{
    const char *holiday = when.set ? holidays_name(p->holidays, when.day) : NULL;

    if (holiday != NULL)
        report_doubt(p, f, NULL, "has %s, which is a %s and %s; %s", rule_attribute(p, name, when),
                     rule_weekday(when.day), holiday, advice(p, when.day));
}

static void deadline_on_weekend(struct proof *p, const struct fact *f)
{
    on_weekend(p, f, "to", f->to);
}

static void deadline_on_holiday(struct proof *p, const struct fact *f)
{
    on_holiday(p, f, "to", f->to);
}

static void resume_on_weekend(struct proof *p, const struct fact *f)
{
    on_weekend(p, f, "resumes", f->resumes);
}

static void resume_on_holiday(struct proof *p, const struct fact *f)
{
    on_holiday(p, f, "resumes", f->resumes);
}

static struct when required(const struct fact *f)
{
    return f->kind == FACT_REQUIREMENT ? f->from : (struct when){0};
}

static void requirement_on_weekend(struct proof *p, const struct fact *f)
{
    on_weekend(p, f, "from", required(f));
}

static void requirement_on_holiday(struct proof *p, const struct fact *f)
{
    on_holiday(p, f, "from", required(f));
}

const struct proof_rule closed_days_rules[] = {
    {"deadline-on-weekend", DIAG_WARNING, NEEDS_NOTHING, deadline_on_weekend, NULL},
    {"deadline-on-holiday", DIAG_WARNING, NEEDS_HOLIDAYS, deadline_on_holiday, NULL},
    {"resume-on-weekend", DIAG_WARNING, NEEDS_NOTHING, resume_on_weekend, NULL},
    {"resume-on-holiday", DIAG_WARNING, NEEDS_HOLIDAYS, resume_on_holiday, NULL},
    {"requirement-on-weekend", DIAG_WARNING, NEEDS_NOTHING, requirement_on_weekend, NULL},
    {"requirement-on-holiday", DIAG_WARNING, NEEDS_HOLIDAYS, requirement_on_holiday, NULL},
    {NULL, DIAG_WARNING, NEEDS_NOTHING, NULL, NULL},
};
