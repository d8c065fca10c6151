#include "rules/rules.h"

#include "base/word_list.h"
#include "calendar/entry.h"
#include "facts/translation.h"
#include "rules/recurring.h"
#include "rules/times.h"
#include "tz/tz.h"
#include "xml/element.h"

#include <string.h>

/* One rule of one fact ================================================================= */

static void one_end(const struct fact *f, struct diag *diag)
{
    static const char *const ends[] = {"through", "until", "before", "open-end", "end-latest"};
    const char *first = NULL;

    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        if (!element_has(f->node, ends[i]))
            continue;
        if (first != NULL)
            fact_error(diag, f,
                       "has both %s and %s; write only one: through for the last day or minute "
                       "that is included, until for when it is over, neither where the notice "
                       "gives no end",
                       first, ends[i]);
        first = ends[i];
    }
    /* What lasts until further order can last at least until a day. */
    if (element_has(f->node, "end-earliest") &&
        (element_has(f->node, "through") || element_has(f->node, "until")))
        fact_error(
            diag, f,
            "has both end-earliest and %s; write end-earliest and end-latest for two bounds, "
            "or only one of them",
            element_has(f->node, "through") ? "through" : "until");
}

static void out_of_order(const struct fact *f, const char *first, struct when a, const char *second,
                         struct when b, struct diag *diag)
{
    char a_text[WHEN_TEXT], b_text[WHEN_TEXT];
    bool same = when_minutes(a) == when_minutes(b);

    fact_error(diag, f, "%s=\"%s\" is %s %s=\"%s\"; write a later \"%s\" or an earlier \"%s\"",
               second, when_print(b, b_text), same ? "the same as" : "before", first,
               when_print(a, a_text), second, first);
}

/* A bare date that is included is the whole of its day; one that is not begins with it. */
static bool ends_too_early(struct when from, struct when end, bool included)
{
    if (!from.set || !end.set)
        return false;
    if (included && !when_timed(end))
        return end.day < from.day;
    return when_minutes(end) <= when_minutes(from);
}

/* How many minutes END, a time, is really behind F's beginning: in the night in which clocks go
 * back, more than they show, or fewer. */
static long really_behind(const struct fact *f, struct when end)
{
    struct moment from = moment_of(f->zone, f->from, f->repeated_hour);

    return (long)(moment_of(f->zone, end, f->end_repeated_hour).instant - from.instant) / 60;
}

/* Whether both are times of that night. */
static bool is_night_of_change(const struct fact *f, struct when end)
{
    return when_timed(f->from) && when_timed(end) && f->zone != NULL && tz_known(f->zone) &&
           really_behind(f, end) != when_minutes(end) - when_minutes(f->from);
}

static bool is_in_repeated_hour(const struct fact *f, struct when end)
{
    return when_timed(f->from) && when_timed(end) && f->zone != NULL && tz_known(f->zone) &&
           moment_of(f->zone, f->from, REPEATED_FIRST).repeated == REPEATED_FIRST &&
           moment_of(f->zone, end, REPEATED_FIRST).repeated == REPEATED_FIRST;
}

/* An end of F that its attribute NAME gives. */
static void end_after_start(const struct fact *f, const char *name, struct when end, bool included,
                            struct diag *diag)
{
    bool changes = is_night_of_change(f, end);

    if (changes ? really_behind(f, end) > 0 : !ends_too_early(f->from, end, included))
        return;
    if (!changes && !is_in_repeated_hour(f, end))
        out_of_order(f, "from", f->from, name, end, diag);
    else
        fact_error(diag, f,
                   "%s is not after from, in an hour that happens twice; write which of the two "
                   "from is as repeated-hour, and %s as end-repeated-hour",
                   name, name);
}

static void ends_after_start(const struct fact *f, struct diag *diag)
{
    /* A state may be over on the very day it began, at an hour that the notice leaves out, or only
     * has words for. */
    bool same_day = when_timed(f->from) || f->end_hour != NULL;

    end_after_start(f, "through", f->through, true, diag);
    end_after_start(f, "until", f->until, same_day && !when_timed(f->until), diag);
    end_after_start(f, "end-earliest", f->end_earliest, true, diag);
    if (!f->end_earliest.set)
        end_after_start(f, "end-latest", f->end_latest, true, diag);
    end_after_start(f, "before", f->before, false, diag);
    end_after_start(f, "resumes", f->resumes, same_day && !when_timed(f->resumes), diag);
    if (ends_too_early(f->falling_on, f->falling_through, true))
        out_of_order(f, "falling-on", f->falling_on, "falling-through", f->falling_through, diag);
    if (ends_too_early(f->end_earliest, f->end_latest, true))
        out_of_order(f, "end-earliest", f->end_earliest, "end-latest", f->end_latest, diag);
}

/* What works again on a day is not down through a later one. On the same day an hour may be left
 * out, so that only two times can contradict each other. */
static void resumes_after_end(const struct fact *f, struct diag *diag)
{
    struct when end = f->through.set ? f->through : f->until.set ? f->until : f->end_earliest;
    const char *name = f->through.set ? "through" : f->until.set ? "until" : "end-earliest";

    if (!f->resumes.set || !end.set)
        return;
    if (f->resumes.day < end.day || (f->resumes.day == end.day && when_timed(f->resumes) &&
                                     when_timed(end) && f->resumes.minute < end.minute))
        out_of_order(f, name, end, "resumes", f->resumes, diag);
}

static void moves_somewhere(const struct fact *f, struct diag *diag)
{
    struct when last = f->falling_through.set ? f->falling_through : f->falling_on;
    char text[WHEN_TEXT];

    if (f->kind != FACT_DEADLINE_MOVE || !f->to.set || f->to.day > last.day)
        return;
    if (f->to.day < f->falling_on.day)
        out_of_order(f, "falling-on", f->falling_on, "to", f->to, diag);
    else if (!when_timed(f->to))
        fact_error(diag, f,
                   "to=\"%s\" is one of the days it moves deadlines from; write the day on which "
                   "they are due now",
                   when_print(f->to, text));
}

static void certainty_of_something(const struct fact *f, struct diag *diag)
{
    bool bounds = f->end_earliest.set || f->end_latest.set;
    bool ends = f->through.set || f->until.set || bounds ||
                (f->resumes.set && !element_has(f->node, "open-end"));

    if (bounds && (f->end_is == LATEST || f->end_is == EARLIEST))
        fact_error(diag, f, "%s",
                   "has end-is beside end-earliest or end-latest, which say it; write expected "
                   "where the end is, or leave it out");
    if (element_has(f->node, "end-is") && !ends)
        fact_error(diag, f, "%s", "has end-is but no end; write through or until, or leave it out");
    if (element_has(f->node, "resumes-is") && !f->resumes.set)
        fact_error(diag, f, "%s", "has resumes-is but no resumes; write both or neither");
    if (element_has(f->node, "from-is") && !f->from.set)
        fact_error(diag, f, "%s", "has from-is but no from; write both or neither");
    if (element_has(f->node, "to-is") && !f->to.set)
        fact_error(diag, f, "%s", "has to-is but no to; write both or neither");
}

static bool has_prose(const struct fact *f)
{
    for (xmlNodePtr n = f->node->children; n != NULL; n = n->next)
        if ((n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE) && !xmlIsBlankNode(n))
            return true;
    return false;
}

static void says_something(const struct fact *f, struct diag *diag)
{
    if ((f->kind == FACT_ACTION || f->kind == FACT_REQUIREMENT) && !has_prose(f))
        fact_error(diag, f, "%s", "says nothing; write between its tags what there is to do");
}

static void (*const fact_rules[])(const struct fact *, struct diag *) = {
    times_check_zone, times_check_fact,       one_end,        ends_after_start, resumes_after_end,
    moves_somewhere,  certainty_of_something, says_something, recurring_check,
};

/* The announcement as a whole ========================================================== */

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text), tail = strlen(end);

    return length >= tail && strcmp(text + length - tail, end) == 0;
}

/* The files of one announcement must not be those of another, nor of the set. */
static void id_not_reserved(const struct announcement *a, struct diag *diag)
{
    static const char *const ours[] = {"announcements", "index", "status"};

    for (size_t i = 0; i < sizeof ours / sizeof *ours; i++)
        if (strcmp(a->id, ours[i]) == 0 ||
            (i == 0 && strncmp(a->id, "announcements-", strlen("announcements-")) == 0)) {
            diag_error(diag, a->where,
                       "id=\"%s\" is kept for files of the whole set; write another id", a->id);
            return;
        }
    for (int t = 0; t < TOPIC_COUNT; t++) {
        const char *name = topic_name((enum topic)t);
        size_t before = strlen(a->id) - strlen(name) - 1;
        if (ends_with(a->id, name) && before < strlen(a->id) && a->id[before] == '-')
            diag_error(diag, a->where,
                       "id=\"%s\" ends in -%s, as the names of feeds do; write another id", a->id,
                       name);
    }
}

static void revised_after_issued(const struct announcement *a, struct diag *diag)
{
    if (a->revised.set && a->issued.set && a->revised.day < a->issued.day)
        diag_error(diag, a->where, "%s",
                   "revised is before issued; write the date of the newest text as revised");
}

void rules_check(const struct announcement *a, struct diag *diag)
{
    times_check_announcement(a, diag);
    if (a->id != NULL)
        id_not_reserved(a, diag);
    revised_after_issued(a, diag);
    translation_check(a, diag);
    for (size_t i = 0; i < a->fact_count; i++) {
        const struct fact *f = &a->facts[i];
        if (!f->sound)
            continue;
        for (size_t r = 0; r < sizeof fact_rules / sizeof *fact_rules; r++)
            fact_rules[r](f, diag);
    }
}

/* The set ============================================================================== */

void rules_check_set(struct announcement *const *announcements, size_t count, struct diag *diag)
{
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < count; j++) {
            const struct announcement *a = announcements[i], *b = announcements[j];
            if (i == j || a == NULL || b == NULL || a->id == NULL || b->id == NULL ||
                strcmp(a->id, b->id) != 0)
                continue;
            diag_error(diag, a->where,
                       "id=\"%s\" is also the id of %s:%d; an id belongs to one announcement for "
                       "ever",
                       a->id, b->where.file, b->where.line);
            break;
        }
}
