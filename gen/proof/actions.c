/* Doubts about what is needed and what there is to do (proof/rule.h). */
#include "proof/rule.h"

#include "base/word_list.h"

#include <string.h>

/* Compared to the minute only where both are: a bare date leaves the hour open. */
static bool is_later(struct when a, struct when b)
{
    return when_timed(a) && when_timed(b) ? when_minutes(a) > when_minutes(b) : a.day > b.day;
}

static void required_too_early(struct proof *p, const struct fact *f)
{
    if (f->kind != FACT_REQUIREMENT)
        return;
    for (const struct fact *g = rule_next(p, NULL); g != NULL; g = rule_next(p, g)) {
        if (g->kind != FACT_ACTION || !word_list_has(g->needed_for, f->id) || !g->from.set ||
            !is_later(g->from, f->from))
            continue;
        report_doubt(
            p, f, g,
            "begins (%s) before %s, which it needs, can be done (%s); write the later of the two "
            "as its from, or correct the other",
            rule_attribute(p, "from", f->from), rule_other(p, g),
            rule_attribute(p, "from", g->from));
    }
}

static void required_in_outage(struct proof *p, const struct fact *f)
{
    long first_day = f->kind == FACT_REQUIREMENT ? rule_last_minute(f, f->from) : 0;

    for (const struct fact *g = first_day == 0 ? NULL : rule_next(p, NULL); g != NULL;
         g = rule_next(p, g)) {
        if (!(g->kind == FACT_FREEZE || rule_is_down(p, g)) || !rule_reach(p, g)->known ||
            !rule_same_place(p, f, g) || !rule_covers(p, g, first_day))
            continue;
        report_doubt(
            p, f, g,
            "begins (%s) while %s still lasts (%s), when nobody can comply; write from when on "
            "it is really needed",
            rule_attribute(p, "from", f->from), rule_other(p, g),
            rule_reach(p, g)->lasts ? "its end is open" : rule_stated_end(p, g));
    }
}

/* The last day or minute, included; not set where there is none. */
static struct when last(const struct fact *f)
{
    if (f->before.set)
        return (struct when){true, f->before.day - 1, WHOLE_DAY};
    return f->through;
}

static void last_day_in_freeze(struct proof *p, const struct fact *f)
{
    struct when end = last(f);
    long moment = f->kind == FACT_ACTION && end.set ? rule_last_minute(f, end) : 0;

    for (const struct fact *g = moment == 0 ? NULL : rule_next(p, NULL); g != NULL;
         g = rule_next(p, g)) {
        if (g->kind != FACT_FREEZE || !rule_reach(p, g)->known || !rule_same_place(p, f, g) ||
            !rule_covers(p, g, moment))
            continue;
        report_doubt(
            p, f, g,
            "can be done last on %s (%s), which is in %s (%s); write the day before the freeze as "
            "its last one, unless it is not what is frozen",
            rule_day(p, end.day),
            f->before.set ? rule_attribute(p, "before", f->before)
                          : rule_attribute(p, "through", f->through),
            rule_other(p, g), rule_attribute(p, "from", g->from));
    }
}

static void action_undated(struct proof *p, const struct fact *f)
{
    if (f->kind == FACT_ACTION && !f->from.set && !last(f).set && f->needed_for == NULL)
        report_doubt(
            p, f, NULL, "%s",
            "has no date and is needed for nothing, so no calendar shows it; write from, through "
            "or before, or as needed-for the id of what it is needed for");
}

/* The day on which help is needed at the latest: when the last requirement begins; without any,
 * the last day of all facts. */
static const struct fact *latest_need(const struct proof *p)
{
    const struct fact *need = NULL;

    for (const struct fact *f = rule_next(p, NULL); f != NULL; f = rule_next(p, f))
        if (f->kind == FACT_REQUIREMENT && (need == NULL || f->from.day > need->from.day))
            need = f;
    return need;
}

static void contact_too_late(struct proof *p)
{
    xmlNodePtr root = xmlDocGetRootElement(p->announcement->document);
    const struct fact *need = latest_need(p);

    for (xmlNodePtr n = root->children; need != NULL && n != NULL; n = n->next) {
        const char *from =
            n->type == XML_ELEMENT_NODE && strcmp((const char *)n->name, "contact") == 0
                ? rule_value(p, n, "from")
                : NULL;
        struct when when = {0};
        char why[100];
        if (from == NULL || when_parse(from, &when, why, sizeof why) != NULL ||
            when.day <= need->from.day)
            continue;
        report_doubt_at(
            p, n,
            "contact \"%s\" is there only from=\"%s\", but %s begins before that (%s); write "
            "the day from which on people can ask",
            rule_value(p, n, "name"), from, rule_other(p, need),
            rule_attribute(p, "from", need->from));
    }
}

const struct proof_rule actions_rules[] = {
    {"required-too-early", DIAG_WARNING, NEEDS_NOTHING, required_too_early, NULL},
    {"required-in-outage", DIAG_WARNING, NEEDS_NOTHING, required_in_outage, NULL},
    {"last-day-in-freeze", DIAG_WARNING, NEEDS_NOTHING, last_day_in_freeze, NULL},
    {"action-undated", DIAG_WARNING, NEEDS_NOTHING, action_undated, NULL},
    {"contact-too-late", DIAG_WARNING, NEEDS_NOTHING, NULL, contact_too_late},
    {NULL, DIAG_WARNING, NEEDS_NOTHING, NULL, NULL},
};
