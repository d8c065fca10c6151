#include "rules/times.h"

#include "facts/stated.h"
#include "tz/suggest.h"
#include "tz/tz.h"
#include "xml/element.h"

#include <stdlib.h>
#include <string.h>

/* Zones =============================================================================== */

enum { ZONE_MAX = 64 }; /* of the vocabulary, by which an empty or a longer one was reported */

static void check_zone_name(const char *zone, struct where where, struct diag *diag)
{
    char *likely;

    if (zone == NULL || *zone == '\0' || strlen(zone) > ZONE_MAX || tz_known(zone))
        return;
    likely = tz_suggest(zone);
    if (likely != NULL)
        diag_error(diag, where, "zone=\"%s\" is not an IANA time zone; did you mean \"%s\"?", zone,
                   likely);
    else
        diag_error(diag, where,
                   "zone=\"%s\" is not an IANA time zone; write one like America/New_York", zone);
    free(likely);
}

void times_check_zone(const struct fact *f, struct diag *diag)
{
    if (element_has(f->node, "zone"))
        check_zone_name(f->zone, f->where, diag);
}

/* Times =============================================================================== */

#define TIME_WITHOUT_ZONE                                                                          \
    "has a time, but it is not known in which zone; write the zone of the institution on "         \
    "<announcement>, like zone=\"America/New_York\", or leave the time out"

static void zone_needed(const struct fact *f, struct diag *diag)
{
    struct stated list[STATED_MAX];
    size_t count = stated_dates(f, list);
    char text[WHEN_TEXT];

    for (size_t i = 0; f->zone == NULL && i < count; i++)
        if (when_timed(list[i].when)) {
            fact_error(diag, f, "%s=\"%s\" " TIME_WITHOUT_ZONE, list[i].name,
                       when_print(list[i].when, text));
            return;
        }
}

static void times_exist(const struct fact *f, struct diag *diag)
{
    struct stated list[STATED_MAX];
    size_t count = stated_dates(f, list);
    char text[WHEN_TEXT];
    time_t instants[2];

    if (f->zone == NULL || !tz_known(f->zone))
        return;
    for (size_t i = 0; i < count; i++) {
        int found = when_timed(list[i].when)
                        ? tz_instants(f->zone, when_minutes(list[i].when), instants)
                        : 1;
        if (found == 0)
            fact_error(diag, f,
                       "%s=\"%s\" does not exist in %s: clocks go forward over it; write the time "
                       "that the clock will show",
                       list[i].name, when_print(list[i].when, text), f->zone);
        if (found == 2 && list[i].repeated_hour == REPEATED_UNSAID)
            fact_error(diag, f,
                       "%s=\"%s\" happens twice in %s: clocks go back over it; write "
                       "repeated-hour=\"first\" or repeated-hour=\"second\"",
                       list[i].name, when_print(list[i].when, text), f->zone);
    }
}

/* Where clocks go forward at midnight, a day begins at 01:00 and is not there before. */
static void lasts(const struct fact *f, struct diag *diag)
{
    struct when end = f->through.set ? f->through : f->until.set ? f->until : f->end_latest;
    char text[WHEN_TEXT];
    time_t instants[2];

    if (!f->from.set || when_timed(f->from) || !when_timed(end) || f->zone == NULL ||
        !tz_known(f->zone) || tz_instants(f->zone, when_minutes(f->from), instants) > 0 ||
        tz_instants(f->zone, when_minutes(end) - 1, instants) > 0)
        return;
    fact_error(diag, f,
               "\"%s\" is when it begins, too: in %s clocks go forward over the time from the "
               "start of that day; write when it is over",
               when_print(end, text), f->zone);
}

void times_check_fact(const struct fact *f, struct diag *diag)
{
    zone_needed(f, diag);
    times_exist(f, diag);
    lasts(f, diag);
}

/* Times of what is no fact, which only stand in the words, are in the announcement's zone, too. */
static void zone_needed_of_words(const struct announcement *a, struct diag *diag)
{
    static const char *const worded[][2] = {{"transition", "begins"}, {"contact", "from"}};
    const xmlNode *node = xmlDocGetRootElement(a->document)->children;

    for (; a->zone == NULL && node != NULL; node = node->next)
        for (size_t i = 0; i < sizeof worded / sizeof *worded; i++) {
            struct when when = {0};
            char why[100];
            const char *text = NULL;

            if (element_is(node, worded[i][0]))
                text = element_attribute(a->pool, node, worded[i][1]);
            if (text != NULL && when_parse(text, &when, why, sizeof why) == NULL &&
                when_timed(when))
                diag_error(diag, ((struct where){a->where.file, (int)xmlGetLineNo(node)}),
                           "%s: %s=\"%s\" " TIME_WITHOUT_ZONE, worded[i][0], worded[i][1], text);
        }
}

void times_check_announcement(const struct announcement *a, struct diag *diag)
{
    check_zone_name(a->zone, a->where, diag);
    zone_needed_of_words(a, diag);
}
