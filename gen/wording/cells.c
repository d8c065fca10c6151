#include "wording/cells.h"

#include "wording/clock.h"
#include "wording/shape.h"
#include "wording/span.h"
#include "wording/stretch.h"
#include "wording/summary.h"
#include "xml/build.h"

#include <string.h>

/* When ================================================================================ */

/* TEXT with its blanks made no-break spaces. */
static const char *unbroken(struct pool *pool, const char *text)
{
    char *copy = pool_alloc(pool, 2 * strlen(text) + 1), *at = copy;

    for (; *text != '\0'; text++)
        if (*text == ' ')
            *at++ = '\xc2', *at++ = '\xa0';
        else
            *at++ = *text;
    return copy;
}

/* Fri Mar 13, 2020; without the year where it is that of BESIDES. */
static const char *date(const struct speech *s, long day, long besides)
{
    int year = date_civil(day).year;
    const char *number = year == date_civil(besides).year ? NULL : pool_printf(s->pool, "%d", year);

    return unbroken(
        s->pool,
        PUT(s, CELL_DATE,
            0, [SLOT_DAY] = dates_day(s->words, s->pool, day, LENGTH_SHORT), [SLOT_YEAR] = number));
}

/* It begins at an hour that has to be told: not with a day. */
static bool at_an_hour(const struct entry *e)
{
    return when_timed(e->start) && e->start.minute != 0;
}

static bool one_moment(const struct entry *e)
{
    return when_timed(e->start) && e->end_at - e->start_at == 60;
}

static const char *time_of(const struct speech *s, struct when when, const char *zone)
{
    return dates_time_in_zone(s->words, s->pool, when.minute, zone, PASS_ONLY);
}

static const char *begin(const struct speech *s, const struct entry *e)
{
    bool told = at_an_hour(e) || one_moment(e);

    return PUT(
        s, CELL_BEGIN,
        told && e->start.minute == 0 ? WHEN_MIDNIGHT : 0, [SLOT_DAY] = date(s, e->start.day, -1),
        [SLOT_TIME] = told ? time_of(s, e->start, e->zone) : NULL);
}

/* FROM until its end, which is told without what has been told with it. */
static const char *until(const struct speech *s, const struct entry *e, const char *from)
{
    long last = entry_last_day(e), first = e->start.day;
    const char *zone = at_an_hour(e) ? NULL : e->zone;

    if (one_moment(e) || (!when_timed(e->start) && last == first))
        return from;
    if (!when_timed(e->end) || e->end.minute == 0)
        return words_say(
            s->words, s->pool, last == first ? PHRASE_CELL_REST : PHRASE_CELL_THROUGH, 0,
            (const char *const[SLOT_COUNT]){
                [SLOT_FROM] = from,
                [SLOT_TO] = date(s, last, first),
                [SLOT_ZONE] = zone == NULL ? NULL : dates_zone(s->words, s->pool, zone),
            });
    if (e->end.day == first)
        return PUT(s, CELL_HOURS, 0, [SLOT_FROM] = from, [SLOT_TO] = time_of(s, e->end, zone));
    return PUT(s, CELL_UNTIL, 0, [SLOT_FROM] = from, [SLOT_DAY] = date(s, e->end.day, first),
               [SLOT_TO] = time_of(s, e->end, zone));
}

const char *cell_when(const struct speech *s, const struct entry *e)
{
    const char *from = begin(s, e);
    const char *when = entry_open(e) ? PUT(s, CELL_FROM, 0, [SLOT_FROM] = from) : until(s, e, from);

    return e->fact->every.days == 0
               ? when
               : PUT(s, CELL_EVERY, 0, [SLOT_DAYS] = span_days(s, e->fact), [SLOT_WHEN] = when);
}

/* How long ============================================================================ */

static const char *duration(const struct speech *s, const struct entry *e)
{
    static const unsigned long conditions[] = {
        [CERTAIN] = 0, [EXPECTED] = 0, [LATEST] = WHEN_LATEST, [EARLIEST] = WHEN_EARLIEST};
    enum certainty is = shape_of(e->fact).end_is;
    long minutes = when_timed(e->start) ? (long)(e->end_at - e->start_at) / 60
                                        : 1440 * (e->end.day - e->start.day);
    const char *told = dates_duration(s->words, s->pool, minutes);

    if (e->fact->every.days != 0)
        told = PUT(s, LENGTH_EACH, 0, [SLOT_DURATION] = told);
    return words_say(s->words, s->pool, is == EXPECTED ? PHRASE_LENGTH_EXPECTED : PHRASE_LENGTH,
                     conditions[is], (const char *const[SLOT_COUNT]){[SLOT_DURATION] = told});
}

const char *cell_how_long(const struct speech *s, const struct entry *e)
{
    const char *lasting;

    if (e->role == ROLE_RESUMES || e->role == ROLE_FROM)
        return LABEL(s, FROM_THEN_ON);
    if (e->role != ROLE_WINDOW)
        return "";
    if (!entry_open(e))
        return duration(s, e);
    lasting = speech_of(s, e->fact, "open-end");
    if (lasting == NULL)
        lasting = speech_of(s, e->fact, "end-hour");
    return lasting != NULL ? lasting : LABEL(s, NO_END);
}

/* For whom ============================================================================ */

const char *cell_for_whom(const struct speech *s, const struct entry *e)
{
    const char *reader = speech_of(s, e->fact, "for"), *scope = speech_of(s, e->fact, "scope");
    const char *whom = reader == NULL ? scope : reader;

    if (reader != NULL && scope != NULL)
        whom = PUT(s, FOR_WHOM, 0, [SLOT_FOR] = reader, [SLOT_SCOPE] = scope);
    if (element_first(speech_node(s, e->fact), "exception") != NULL)
        whom = PUT(s, FOR_WHOM_EXCEPT, 0, [SLOT_TEXT] = whom);
    return whom == NULL ? "" : whom;
}

const char *cell_feed(const struct speech *s, const struct entry *e)
{
    (void)s;
    return topic_name(e->topic);
}
