#include "wording/changes.h"

#include "wording/clock.h"
#include "wording/shape.h"
#include "wording/span.h"
#include "wording/summary.h"

#include <string.h>

/* The midnight with which a day ends is told as that day. */
static struct limit without_midnight(struct limit end)
{
    if (end.known == KNOWN_STATED && when_timed(end.at.when) && end.at.when.minute % 1440 == 0) {
        end.at.when = when_from_minutes(when_minutes(end.at.when) - 1);
        end.at = (struct moment){.when = {true, end.at.when.day, WHOLE_DAY}};
        end.included = true;
    }
    return end;
}

/* Whether nothing is known of it but a beginning and an end. */
static bool plain(const struct extent *e)
{
    return e->end.known == KNOWN_STATED && !e->end.expected && !e->end.some_time &&
           e->end.hour == NULL && e->begin.known == KNOWN_STATED && !e->begin.expected &&
           e->begin.hour == NULL;
}

/* Whether it is of one day or one moment. */
static bool is_once(const struct extent *e)
{
    struct moment begin = shape_moment(&e->begin), end = shape_moment(&e->end);

    return e->end.known == e->begin.known && e->end.included && begin.when.set && end.when.set &&
           begin.when.day == end.when.day && begin.when.minute == end.when.minute &&
           begin.instant == end.instant;
}

/* "on Friday, March 13, 2020", "from … through …", "at 8:00 am … on …", "from … until …" */
static const char *during(const struct speech *s, const struct extent *e, const char *zone)
{
    struct shape shape = shape_of(e, false);
    bool timed = when_timed(shape.from.when);
    bool once = is_once(e);
    unsigned long conditions = timed ? WHEN_TIMED : 0;

    conditions |= once ? 0 : WHEN_SEVERAL;
    conditions |= once && shape.from_is == LATEST ? WHEN_LATEST : 0;
    conditions |= e->end.included ? WHEN_INCLUDED : 0;
    conditions |= when_timed(shape.end.when) ? 0 : WHEN_WHOLE_DAY;
    return PUT(s, DURING, conditions, [SLOT_FROM] = clock_moment(s, shape.from, zone, LENGTH_LONG),
               [SLOT_TO] =
                   once ? NULL : clock_moment(s, shape.end, timed ? NULL : zone, LENGTH_LONG),
               [SLOT_WORDS] = e->begin.hour,
               [SLOT_HEDGE] = clock_hedge(s, PHRASE_HEDGE_OF_POINT, shape.from_is));
}

/* When E is, as it is known: no end that its notice does not have. */
static const char *when_of(const struct speech *s, const struct entry *e)
{
    struct extent extent = e->every.days == 0 ? e->extent : entry_told(e);
    const char *zone = !extent_timed(&extent) ? NULL : extent.zone == NULL ? "UTC" : extent.zone;
    const char *when;

    if (!is_once(&extent))
        extent.end = without_midnight(extent.end);
    if (plain(&extent) || is_once(&extent))
        when = during(s, &extent, zone);
    else if (extent.end.known == KNOWN_OPEN && extent.end.hour == NULL)
        when = PUT(s, DURING_OPEN, 0, [SLOT_FROM] = span_begin_of(s, &extent, LENGTH_LONG));
    else
        when = span_of_extent(s, &extent, LENGTH_LONG);
    return e->every.days == 0 ? when : PUT(s, FIRST_TIME, 0, [SLOT_WHEN] = when);
}

static const char *told(const struct speech *s, const struct change *change)
{
    static const enum phrase phrases[] = {
        [CHANGE_NEW] = PHRASE_TOLD_NEW,
        [CHANGE_MOVED] = PHRASE_TOLD_MOVED,
        [CHANGE_WITHDRAWN] = PHRASE_TOLD_WITHDRAWN,
        [CHANGE_RESTORED] = PHRASE_TOLD_RESTORED,
        [CHANGE_REWORDED] = PHRASE_TOLD_REWORDED,
        [CHANGE_REMOVED] = PHRASE_TOLD_REMOVED,
    };
    const struct entry *now = change->now, *before = change->before;
    enum phrase phrase = phrases[change->kind];

    if (change->kind == CHANGE_REWORDED && now != NULL && before != NULL &&
        strcmp(now->summary, before->summary) == 0)
        phrase = PHRASE_TOLD_REWORDED_WITHIN;
    return words_say(s->words, s->pool, phrase, 0,
                     (const char *const[SLOT_COUNT]){
                         [SLOT_NOW] = now == NULL ? NULL : when_of(s, now),
                         [SLOT_BEFORE] = before == NULL ? NULL : when_of(s, before),
                         [SLOT_SUMMARY] = before == NULL ? NULL : entry_title(before),
                     });
}

void change_put(const struct speech *s, struct change *change)
{
    static const enum phrase titles[] = {
        [CHANGE_NEW] = PHRASE_CHANGE_NEW,
        [CHANGE_MOVED] = PHRASE_CHANGE_MOVED,
        [CHANGE_WITHDRAWN] = PHRASE_CHANGE_WITHDRAWN,
        [CHANGE_RESTORED] = PHRASE_CHANGE_RESTORED,
        [CHANGE_REWORDED] = PHRASE_CHANGE_REWORDED,
        [CHANGE_REMOVED] = PHRASE_CHANGE_REMOVED,
    };
    const struct entry *now = change->now;

    change->title = words_say(s->words, s->pool, titles[change->kind], 0,
                              (const char *const[SLOT_COUNT]){
                                  [SLOT_SUMMARY] = now != NULL ? summary_elsewhere(s, now)
                                                               : entry_title(change->before)});
    change->text = told(s, change);
}
