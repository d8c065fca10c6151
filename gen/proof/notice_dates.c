/* Doubts about dates against the announcement's own (proof/rule.h). */
#include "proof/rule.h"

#include "facts/stated.h"

#include <string.h>

/* More than that before the notice something is hardly still going on, and more than that after it
 * hardly announced: more likely is a wrong year. */
enum { LONG_BEFORE = 180, LONG_AFTER = 731 };

/* What is going on when the notice is written may have begun before. */
static void fact_before_notice(struct proof *p, const struct fact *f)
{
    const struct announcement *a = p->announcement;
    const struct reach *e = rule_reach(p, f);
    struct stated list[STATED_MAX];
    bool over;

    if (!e->dated || !a->issued.set || f->past)
        return;
    stated_dates(f, list);
    over = e->known && e->end <= rule_minutes(f, a->issued) && f->kind != FACT_REQUIREMENT &&
           !(f->to.set && f->to.day >= a->issued.day);
    if (over || list[0].when.day < a->issued.day - LONG_BEFORE)
        report_doubt(
            p, f, NULL,
            "has %s, %s before the announcement (line %d) was made (%s); look at the year again",
            rule_attribute(p, list[0].name, list[0].when), over ? "and is over" : "long",
            a->where.line, rule_attribute(p, "issued", a->issued));
}

static void far_from_notice(struct proof *p, const struct fact *f)
{
    const struct announcement *a = p->announcement;
    struct stated list[STATED_MAX];
    size_t count = stated_dates(f, list);

    for (size_t i = 0; a->issued.set && i < count; i++)
        if (list[i].when.day > a->issued.day + LONG_AFTER) {
            report_doubt(
                p, f, NULL,
                "has %s, more than two years after the announcement (line %d) was made (%s); "
                "look at the year again",
                rule_attribute(p, list[i].name, list[i].when), a->where.line,
                rule_attribute(p, "issued", a->issued));
            return;
        }
}

static void notice_in_future(struct proof *p)
{
    const struct announcement *a = p->announcement;
    struct stated list[] = {{"issued", a->issued, REPEATED_UNSAID},
                            {"revised", a->revised, REPEATED_UNSAID}};

    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        if (list[i].when.set && list[i].when.day > rule_today(p))
            report_doubt_at(p, xmlDocGetRootElement(a->document),
                            "%s is after today, which is %s; write the date that the notice has",
                            rule_attribute(p, list[i].name, list[i].when),
                            rule_day(p, rule_today(p)));
}

static void no_dates(struct proof *p)
{
    const struct announcement *a = p->announcement;

    for (size_t i = 0; i < a->fact_count; i++)
        if ((p->reaches[i].dated || a->facts[i].every.days != 0) &&
            a->facts[i].kind != FACT_DEADLINE_KEPT)
            return;
    report_doubt_at(
        p, xmlDocGetRootElement(a->document), "%s",
        "no fact has a date, so there will be no calendar at all; write the facts of the "
        "notice as elements");
}

/* Whether WAS has only dates that FACT has now. */
static bool unchanged(struct proof *p, xmlNodePtr was, xmlNodePtr fact)
{
    for (xmlAttrPtr a = was->properties; a != NULL; a = a->next) {
        const char *name = (const char *)a->name;
        const char *now = rule_value(p, fact, name);
        if (strcmp(name, "changed") != 0 &&
            (now == NULL || strcmp(now, rule_value(p, was, name)) != 0))
            return false;
    }
    return true;
}

static void was_unchanged(struct proof *p, const struct fact *f)
{
    for (xmlNodePtr n = f->node->children; n != NULL; n = n->next)
        if (n->type == XML_ELEMENT_NODE && strcmp((const char *)n->name, "was") == 0 &&
            unchanged(p, n, f->node))
            report_doubt(
                p, f, NULL,
                "was rescheduled by <was> %s, but has the same dates now; write the new ones on "
                "%s, and in <was> those that were others",
                rule_line(p, n), f->element);
}

const struct proof_rule notice_dates_rules[] = {
    {"fact-before-notice", DIAG_WARNING, NEEDS_NOTHING, fact_before_notice, NULL},
    {"far-from-notice", DIAG_WARNING, NEEDS_NOTHING, far_from_notice, NULL},
    {"notice-in-future", DIAG_WARNING, NEEDS_NOW, NULL, notice_in_future},
    {"no-dates", DIAG_WARNING, NEEDS_NOTHING, NULL, no_dates},
    {"was-unchanged", DIAG_WARNING, NEEDS_NOTHING, was_unchanged, NULL},
    {NULL, DIAG_WARNING, NEEDS_NOTHING, NULL, NULL},
};
