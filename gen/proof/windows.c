/* Doubts about outages and freezes (proof/rule.h). */
#include "proof/rule.h"

#include "facts/stated.h"
#include "tz/tz.h"
#include "xml/element.h"

#include <stdio.h>
#include <string.h>

/* One window =========================================================================== */

/* The stated end, exclusive, on the wall clock; not set where it is not stated by itself. */
static struct when wall_end(const struct fact *f)
{
    struct when end = f->through.set ? f->through : f->until;

    if (f->through.set && !when_timed(end))
        return (struct when){true, end.day + 1, 0};
    return end;
}

/* A bare date names only the day, so it fits any hour of that day. */
static bool resumes_then(struct when end, struct when resumes)
{
    long apart = when_minutes(resumes) - when_minutes(end);

    if (when_timed(resumes) && when_timed(end) && end.minute != 0)
        return apart >= 0 && apart <= 1;
    return resumes.day == end.day || (end.minute == 1439 && resumes.day == end.day + 1);
}

/* What would make it last until it resumes. */
static const char *end_at_resume(struct proof *p, const struct fact *f)
{
    return when_timed(f->resumes)
               ? rule_attribute(p, "until", f->resumes)
               : rule_attribute(p, "through", (struct when){true, f->resumes.day - 1, WHOLE_DAY});
}

static void resume_not_at_end(struct proof *p, const struct fact *f)
{
    struct when end = rule_is_window(f) ? wall_end(f) : (struct when){0};
    const char *resumes = rule_attribute(p, "resumes", f->resumes);

    if (!f->resumes.set || !end.set || resumes_then(end, f->resumes))
        return;
    if (when_minutes(f->resumes) < when_minutes(end))
        report_doubt(
            p, f, NULL,
            "has %s, but is not over by then (%s is included); write %s, or a later resumes",
            resumes, rule_stated_end(p, f), end_at_resume(p, f));
    else if (f->end_is == CERTAIN && f->resumes_is == CERTAIN)
        report_doubt(
            p, f, NULL,
            "has %s, but %s, and nothing is said of the time between; write %s if it lasts that "
            "long",
            resumes, rule_stated_end(p, f), end_at_resume(p, f));
}

static void end_only_by_resume(struct proof *p, const struct fact *f)
{
    if (!rule_is_window(f) || wall_end(f).set || f->open_end != NULL || !f->resumes.set ||
        f->resumes_is != CERTAIN || when_timed(f->resumes) || !when_timed(f->from) ||
        f->resumes.day == f->from.day)
        return;
    report_doubt(
        p, f, NULL,
        "begins at an hour but ends only with %s, so calendars show it until 00:00 of that day; "
        "write through or until if the notice says when it ends, or the hour in resumes",
        rule_attribute(p, "resumes", f->resumes));
}

static void open_end_but_resumes(struct proof *p, const struct fact *f)
{
    if (rule_is_window(f) && f->open_end != NULL && f->resumes.set && f->resumes_is == CERTAIN)
        report_doubt(
            p, f, NULL,
            "has open-end=\"%s\", but also %s; write only the one that the notice says, or how "
            "sure it is as resumes-is",
            f->open_end, rule_attribute(p, "resumes", f->resumes));
}

static void through_midnight(struct proof *p, const struct fact *f)
{
    if (!when_timed(f->through) || f->through.minute != 0)
        return;
    report_doubt(
        p, f, NULL,
        "has %s, which is the midnight that begins that day; write through=\"%s\" if the whole of "
        "%s is included, through=\"%s\" if it ends with %s",
        rule_attribute(p, "through", f->through), rule_day(p, f->through.day),
        rule_weekday(f->through.day), rule_day(p, f->through.day - 1),
        rule_weekday(f->through.day - 1));
}

static const char *duration(struct proof *p, long minutes)
{
    return minutes % 60 == 0
               ? pool_printf(p->pool, "%ld hours", minutes / 60)
               : pool_printf(p->pool, "%ld hours %ld minutes", minutes / 60, minutes % 60);
}

static void window_over_clock_change(struct proof *p, const struct fact *f)
{
    const struct reach *e = rule_reach(p, f);
    struct when end = f->through.set || f->until.set ? wall_end(f) : f->resumes;
    long wall = when_minutes(end) - when_minutes(f->from), lasts = e->end - e->first;
    time_t change;

    if (!rule_is_window(f) || !end.set || !e->dated || !e->known || e->lasts || f->zone == NULL ||
        !(when_timed(f->from) || when_timed(f->through) || when_timed(f->until)) || wall == lasts ||
        tz_changes(f->zone, (time_t)e->first * 60, (time_t)e->end * 60, &change, 1) == 0)
        return;
    change += tz_offset_at(f->zone, change - 1).seconds;
    report_doubt(
        p, f, NULL,
        "really lasts %s, not %s: clocks go %s on %s %s; write what the clock shows at both ends, "
        "and then ack=\"%s\"",
        duration(p, lasts), duration(p, wall), lasts > wall ? "back" : "forward",
        rule_weekday((long)(change / 86400)), rule_day(p, (long)(change / 86400)), p->rule->name);
}

static void window_very_long(struct proof *p, const struct fact *f)
{
    const struct reach *e = rule_reach(p, f);
    long days = (e->end - e->first) / 1440, most = f->kind == FACT_OUTAGE ? 31 : 92;

    if (!rule_is_window(f) || !e->known || e->lasts || days <= most)
        return;
    report_doubt(p, f, NULL, "lasts %ld days (%s %s); look at the months and years again", days,
                 rule_attribute(p, "from", f->from), rule_stated_end(p, f));
}

/* Two windows ========================================================================== */

static void freeze_ends_before_outage(struct proof *p, const struct fact *f)
{
    const struct reach *freeze = rule_reach(p, f);

    if (f->kind != FACT_FREEZE || !freeze->known)
        return;
    for (const struct fact *g = rule_next(p, NULL); g != NULL; g = rule_next(p, g)) {
        const struct reach *outage = rule_reach(p, g);
        if (!rule_is_down(p, g) || !outage->known || !rule_same_place(p, f, g) ||
            freeze->end >= outage->end || freeze->end <= outage->first)
            continue;
        report_doubt(
            p, f, g,
            "is over (%s) while %s still lasts (%s), so that people register for what is down; "
            "write the same end if the freeze lasts as long",
            rule_stated_end(p, f), rule_other(p, g),
            outage->lasts ? "its end is open" : rule_stated_end(p, g));
    }
}

static bool same_service(struct proof *p, const struct fact *f, const struct fact *g)
{
    return f != g && f->kind == g->kind && rule_is_window(f) &&
           rule_same_words(rule_subject(p, f)->what, rule_subject(p, g)->what) &&
           rule_same_words(rule_subject(p, f)->scope, rule_subject(p, g)->scope) &&
           rule_same_words(rule_subject(p, f)->whom, rule_subject(p, g)->whom);
}

static bool same_days_and_hours(const struct fact *f, const struct fact *g)
{
    if (f->every.days != g->every.days || f->every.nth != g->every.nth ||
        f->hour_count != g->hour_count)
        return false;
    for (size_t i = 0; i < f->hour_count; i++)
        if (f->hours[i].from != g->hours[i].from || f->hours[i].to != g->hours[i].to)
            return false;
    return true;
}

static bool same_dates(const struct fact *f, const struct fact *g)
{
    struct stated a[STATED_MAX], b[STATED_MAX];
    size_t count = stated_dates(f, a);

    if (stated_dates(g, b) != count)
        return false;
    for (size_t i = 0; i < count; i++)
        if (strcmp(a[i].name, b[i].name) != 0 || a[i].when.day != b[i].when.day ||
            a[i].when.minute != b[i].when.minute)
            return false;
    return same_days_and_hours(f, g);
}

static const char *stated_span(struct proof *p, const struct fact *f)
{
    const char *end = rule_stated_end(p, f);

    return pool_printf(p->pool, "%s %s", rule_attribute(p, "from", f->from),
                       *end == '\0' ? "without an end" : end);
}

static void windows_contradict(struct proof *p, const struct fact *f)
{
    for (const struct fact *g = rule_next(p, NULL); g != NULL && g != f; g = rule_next(p, g)) {
        if (!same_service(p, f, g) || same_dates(f, g) || !rule_overlap(p, f, g))
            continue;
        report_doubt(
            p, f, g,
            "(%s) and %s (%s) both tell of \"%s\" at the same time; write one fact, or what "
            "tells them apart as service, scope or for",
            stated_span(p, f), rule_other(p, g), stated_span(p, g), rule_subject(p, f)->what);
    }
}

static void resume_while_down(struct proof *p, const struct fact *f)
{
    if (!rule_is_window(f) || !f->resumes.set)
        return;
    for (const struct fact *g = rule_next(p, NULL); g != NULL; g = rule_next(p, g)) {
        /* An overlap of the two is the business of another rule. */
        if (!same_service(p, f, g) || rule_overlap(p, f, g) ||
            !rule_covers(p, g, rule_last_minute(f, f->resumes)) ||
            !rule_covers(p, g, rule_minutes(f, f->resumes)))
            continue;
        report_doubt(
            p, f, g,
            "has %s, but \"%s\" is down then by %s (%s); write resumes on the last of the two "
            "only",
            rule_attribute(p, "resumes", f->resumes), rule_subject(p, f)->what, rule_other(p, g),
            stated_span(p, g));
    }
}

static void minute_before_midnight(struct proof *p, const struct fact *f)
{
    struct when end = wall_end(f);

    if (!rule_is_window(f) || !when_timed(end) || end.minute != 1439)
        return;
    for (const struct fact *g = rule_next(p, NULL); g != NULL; g = rule_next(p, g)) {
        if (!same_service(p, f, g) || rule_reach(p, g)->first != rule_reach(p, f)->end + 1)
            continue;
        report_doubt(
            p, f, g,
            "ends a minute before %s begins (%s, %s), and calendars show it working for that "
            "minute; write until=\"%sT00:00\"",
            rule_other(p, g), rule_stated_end(p, f), rule_attribute(p, "from", g->from),
            rule_day(p, end.day + 1));
    }
}

static void down_but_unaffected(struct proof *p, const struct fact *f)
{
    xmlNodePtr root = xmlDocGetRootElement(p->announcement->document);
    const char *what = rule_subject(p, f)->what;

    for (xmlNodePtr n = root->children; rule_is_window(f) && n != NULL; n = n->next)
        if (element_is(n, "unaffected") && rule_same_words(rule_value(p, n, "service"), what))
            report_doubt(
                p, f, NULL,
                "tells of \"%s\", which is also <unaffected> %s; write the service as the notice "
                "tells the two apart",
                what, rule_line(p, n));
}

static bool same_text(const struct fact *f, const struct fact *g)
{
    xmlChar *a = xmlNodeGetContent(f->node), *b = xmlNodeGetContent(g->node);
    bool same = xmlStrEqual(a, b) != 0;

    xmlFree(a);
    xmlFree(b);
    return same;
}

static void duplicate_fact(struct proof *p, const struct fact *f)
{
    const struct subject *a = rule_subject(p, f);

    for (const struct fact *g = rule_next(p, NULL); g != NULL && g != f; g = rule_next(p, g)) {
        const struct subject *b = rule_subject(p, g);
        if (f->kind != g->kind || !same_dates(f, g) || !rule_same_words(a->what, b->what) ||
            !rule_same_words(a->scope, b->scope) || !rule_same_words(a->whom, b->whom) ||
            !rule_same_words(a->condition, b->condition) || !(rule_is_window(f) || same_text(f, g)))
            continue;
        report_doubt(
            p, f, g,
            "says the same as %s, and subscribers would see it twice; take one out, or write what "
            "tells them apart as scope or for",
            rule_other(p, g));
    }
}

const struct proof_rule windows_rules[] = {
    {"resume-not-at-end", DIAG_WARNING, NEEDS_NOTHING, resume_not_at_end, NULL},
    {"end-only-by-resume", DIAG_WARNING, NEEDS_NOTHING, end_only_by_resume, NULL},
    {"open-end-but-resumes", DIAG_WARNING, NEEDS_NOTHING, open_end_but_resumes, NULL},
    {"through-midnight", DIAG_WARNING, NEEDS_NOTHING, through_midnight, NULL},
    {"window-over-clock-change", DIAG_WARNING, NEEDS_NOTHING, window_over_clock_change, NULL},
    {"window-very-long", DIAG_WARNING, NEEDS_NOTHING, window_very_long, NULL},
    {"freeze-ends-before-outage", DIAG_WARNING, NEEDS_NOTHING, freeze_ends_before_outage, NULL},
    {"windows-contradict", DIAG_WARNING, NEEDS_NOTHING, windows_contradict, NULL},
    {"resume-while-down", DIAG_WARNING, NEEDS_NOTHING, resume_while_down, NULL},
    {"minute-before-midnight", DIAG_WARNING, NEEDS_NOTHING, minute_before_midnight, NULL},
    {"down-but-unaffected", DIAG_WARNING, NEEDS_NOTHING, down_but_unaffected, NULL},
    {"duplicate-fact", DIAG_WARNING, NEEDS_NOTHING, duplicate_fact, NULL},
    {NULL, DIAG_WARNING, NEEDS_NOTHING, NULL, NULL},
};
