#include "wording/summary.h"

#include "wording/clock.h"
#include "wording/deadline.h"
#include "wording/row.h"
#include "wording/shape.h"
#include "wording/stretch.h"
#include "wording/todo.h"
#include "xml/build.h"

/* By role ============================================================================= */

static const char *window(const struct speech *s, const struct fact *f)
{
    return stretch_of(s, f, LENGTH_SHORT);
}

static const char *resumes(const struct speech *s, const struct fact *f)
{
    return stretch_resumes(s, f, LENGTH_SHORT);
}

static const char *old_day(const struct speech *s, const struct fact *f)
{
    return PUT(
        s, OLD_DAY, f->falling_through.set ? WHEN_SEVERAL : 0, [SLOT_IF] = speech_of(s, f, "if"),
        [SLOT_WHAT] = speech_of(s, f, "what"), [SLOT_DAYS] = deadline_days(s, f, LENGTH_SHORT),
        [SLOT_FALLING] = deadline_falling(s, f, LENGTH_SHORT),
        [SLOT_MOVED] = deadline_moved(s, f, LENGTH_SHORT));
}

static const char *new_day(const struct speech *s, const struct fact *f)
{
    struct limit limit = speech_extent(s, f, ROLE_NEW_DAY).begin;

    return PUT(s, NEW_DAY,
               0, [SLOT_IF] = speech_of(s, f, "if"), [SLOT_WHAT] = speech_of(s, f, "what"),
               [SLOT_FALLING] = deadline_falling(s, f, LENGTH_SHORT),
               [SLOT_TIME] = clock_at(s, shape_moment(&limit), f->zone),
               [SLOT_HEDGE] = clock_hedge(s, PHRASE_HEDGE_OF_POINT, shape_certainty(&limit)));
}

static const char *from(const struct speech *s, const struct fact *f)
{
    struct limit limit = speech_extent(s, f, ROLE_FROM).begin;
    struct moment moment = shape_moment(&limit);
    enum phrase phrase =
        speech_of(s, f, "title") != NULL ? PHRASE_FROM_DAY_TITLED : PHRASE_FROM_DAY;

    return words_say(
        s->words, s->pool, phrase, when_timed(moment.when) ? WHEN_TIMED : 0,
        (const char *const[SLOT_COUNT]){
            [SLOT_WHAT] = todo_headline(s, f),
            [SLOT_TIME] = clock_at(s, moment, f->zone),
            [SLOT_WORDS] = limit.hour,
            [SLOT_HEDGE] = clock_hedge(s, PHRASE_HEDGE_OF_BEGIN, shape_certainty(&limit)),
        });
}

static const char *last(const struct speech *s, const struct fact *f)
{
    struct limit limit = speech_extent(s, f, ROLE_LAST).begin;

    return PUT(s, LAST_DAY, 0, [SLOT_WHAT] = todo_headline(s, f),
               [SLOT_TIME] = clock_at(s, shape_moment(&limit), f->zone));
}

static const char *point(const struct speech *s, const struct fact *f)
{
    struct limit limit = speech_extent(s, f, ROLE_POINT).begin;
    struct moment moment = shape_moment(&limit);
    enum certainty is = shape_certainty(&limit);
    unsigned long conditions = is == LATEST ? WHEN_LATEST : 0;

    return PUT(s, POINT, conditions | (when_timed(moment.when) ? (unsigned long)WHEN_TIMED : 0),
               [SLOT_TITLE] = speech_of(s, f, "title"), [SLOT_TIME] = clock_at(s, moment, f->zone),
               [SLOT_MOMENT] = clock_moment(s, moment, f->zone, LENGTH_SHORT),
               [SLOT_WORDS] = limit.hour, [SLOT_HEDGE] = clock_hedge(s, PHRASE_HEDGE_OF_POINT, is));
}

const char *summary_bare(const struct speech *s, const struct entry *entry)
{
    static const char *(*const by_role[])(const struct speech *, const struct fact *) = {
        [ROLE_WINDOW] = window,   [ROLE_RESUMES] = resumes, [ROLE_OLD_DAY] = old_day,
        [ROLE_NEW_DAY] = new_day, [ROLE_FROM] = from,       [ROLE_LAST] = last,
        [ROLE_POINT] = point,
    };

    return by_role[entry->role](s, entry->fact);
}

/* Marks =============================================================================== */

/* What is put says itself that it is hedged: an outage or a freeze "may be suspended", and what is
 * not a stretch of time is "(expected)" where its day is. */
static bool says_tentative(const struct speech *s, const struct entry *entry)
{
    const struct fact *f = entry->fact;

    if (entry->role != ROLE_WINDOW)
        return entry->extent.begin.expected;

    return (f->kind == FACT_OUTAGE || f->kind == FACT_FREEZE) && speech_of(s, f, "state") == NULL;
}

static const char *marked(const struct speech *s, const struct entry *entry, const char *summary)
{
    const struct fact *f = entry->fact;
    xmlNodePtr node = speech_node(s, f);
    bool tentative = f->tentative && !says_tentative(s, entry);

    return PUT(s, SUMMARY, f->withdrawn != NULL ? WHEN_WITHDRAWN : 0, [SLOT_SUMMARY] = summary,
               [SLOT_FOR] = speech_of(s, f, "for"), [SLOT_SCOPE] = speech_of(s, f, "scope"),
               [SLOT_EXCEPTIONS] =
                   element_first(node, "exception") != NULL ? LABEL(s, EXCEPTIONS_APPLY) : NULL,
               [SLOT_CHANGED] = element_first(node, "was") != NULL ? LABEL(s, CHANGED) : NULL,
               [SLOT_TENTATIVE] = tentative ? LABEL(s, TENTATIVE) : NULL);
}

/* Deadlines that stay are in the title of an outage unless others move. */
static const char *with_kept(const struct speech *s, const char *summary)
{
    for (size_t i = 0; i < s->kept.count && !s->moves; i++)
        summary = PUT(s, SUMMARY_KEPT, 0, [SLOT_SUMMARY] = summary,
                      [SLOT_KEPT] = deadline_kept(s, s->kept.fact[i], LENGTH_SHORT));
    return summary;
}

static const char *complete(const struct speech *s, const struct entry *entry, const char *bare)
{
    const char *summary = marked(s, entry, bare);
    const char *issuer = speech_attribute(s, element_first(s->root, "issuer"), "short");

    if (entry->topic == TOPIC_OUTAGE)
        summary = with_kept(s, summary);
    return issuer == NULL
               ? summary
               : PUT(s, SUMMARY_ISSUER, 0, [SLOT_SUMMARY] = summary, [SLOT_ISSUER] = issuer);
}

const char *summary_of(const struct speech *s, const struct entry *entry)
{
    return complete(s, entry, summary_bare(s, entry));
}

const char *summary_elsewhere(const struct speech *s, const struct entry *entry)
{
    bool of_its_day =
        entry->role == ROLE_OLD_DAY || entry->role == ROLE_NEW_DAY || entry->role == ROLE_FROM;

    return complete(s, entry, of_its_day ? row_alone(s, entry) : summary_bare(s, entry));
}

const char *summary_category(const struct speech *s, const struct entry *entry)
{
    static const enum phrase of_topic[TOPIC_COUNT] = {
        [TOPIC_OUTAGE] = PHRASE_CATEGORY_OUTAGE,
        [TOPIC_REGISTRATION_FREEZE] = PHRASE_CATEGORY_REGISTRATION_FREEZE,
        [TOPIC_RESUME] = PHRASE_CATEGORY_RESUME,
        [TOPIC_DEADLINE_MOVED] = PHRASE_CATEGORY_DEADLINE_MOVED,
        [TOPIC_ACTION] = PHRASE_CATEGORY_ACTION,
        [TOPIC_MILESTONE] = PHRASE_CATEGORY_MILESTONE,
    };

    if (entry->topic != TOPIC_DEADLINE_MOVED && entry->fact->kind == FACT_PERIOD)
        return LABEL(s, CATEGORY_PERIOD);
    if (entry->topic != TOPIC_DEADLINE_MOVED && entry->fact->kind == FACT_ALTERNATIVE)
        return LABEL(s, CATEGORY_ALTERNATIVE);
    return words_label(s->words, of_topic[entry->topic]);
}
