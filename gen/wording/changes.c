#include "wording/changes.h"

#include <string.h>

static const char *moment(const struct speech *s, struct when when, const char *zone)
{
    return dates_moment(s->words, s->pool, when, zone, LENGTH_LONG);
}

/* "on Friday, March 13, 2020", "from … through …", "at 8:00 am … on …", "from … until …" */
static const char *when_of(const struct speech *s, const struct entry *e)
{
    bool timed = when_timed(e->start);
    bool several = when_minutes(e->end) - when_minutes(e->start) > (timed ? 1 : 1440);
    bool whole_day = !timed || e->end.minute == 0; /* it lasts to the end of a day */
    const char *zone = !timed ? NULL : e->zone == NULL ? "UTC" : e->zone;
    struct when last = whole_day ? (struct when){true, e->end.day - 1, WHOLE_DAY} : e->end;
    unsigned long conditions = timed ? WHEN_TIMED : 0;
    const char *when;

    conditions |= several ? WHEN_SEVERAL : 0;
    conditions |= whole_day ? WHEN_WHOLE_DAY : 0;
    when = PUT(s, DURING, conditions, [SLOT_FROM] = moment(s, e->start, zone),
               [SLOT_TO] = several ? moment(s, last, NULL) : NULL);
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

    if (change->kind == CHANGE_REWORDED && strcmp(now->summary, before->summary) == 0)
        phrase = PHRASE_TOLD_REWORDED_WITHIN;
    return words_say(s->words, s->pool, phrase, 0,
                     (const char *const[SLOT_COUNT]){
                         [SLOT_NOW] = now == NULL ? NULL : when_of(s, now),
                         [SLOT_BEFORE] = before == NULL ? NULL : when_of(s, before),
                         [SLOT_SUMMARY] = before == NULL ? NULL : before->summary,
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

    change->title =
        words_say(s->words, s->pool, titles[change->kind], 0,
                  (const char *const[SLOT_COUNT]){[SLOT_SUMMARY] = change_entry(change)->summary});
    change->text = told(s, change);
}
