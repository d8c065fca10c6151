#include "base/date_text.h"
#include "notice/context.h"
#include "tz/tz.h"

#include <string.h>

/* What the clocks of ZONE show at that minute of the day. Where they show it twice, PREFERRED, if
 * it is one of the two. */
static struct tz_offset shown(const char *zone, long day, int minute, const char *preferred)
{
    time_t instants[2];
    long wall = day * 1440 + minute;
    int count = tz_instants(zone, wall, instants);
    struct tz_offset offset;

    if (count == 0) /* it does not exist, which the facts cannot have said */
        count = tz_instants(zone, wall + 120, instants);
    if (count == 0)
        instants[0] = (time_t)wall * 60;
    offset = tz_offset_at(zone, instants[0]);
    if (count == 2 && strcmp(offset.abbreviation, preferred) != 0)
        offset = tz_offset_at(zone, instants[1]);
    return offset;
}

enum zone_verdict { ZONE_RIGHT, ZONE_OTHER_TIME, ZONE_ELSEWHERE };

static enum zone_verdict judge(const struct word *said, const struct tz_offset *offset)
{
    bool standard = strcmp(offset->abbreviation, said->standard) == 0;
    bool daylight = strcmp(offset->abbreviation, said->daylight) == 0;

    if (!standard && !daylight)
        return ZONE_ELSEWHERE;
    if (said->value == ZONE_EITHER || (said->value == ZONE_STANDARD && standard) ||
        (said->value == ZONE_DAYLIGHT && daylight))
        return ZONE_RIGHT;
    return ZONE_OTHER_TIME;
}

/* Whether all times of the facts are of the time that an abbreviation names which belongs to no
 * date; the day of one that is not, into DAY. */
static bool day_against(const struct context *c, const struct word *said, long *day, int *minute)
{
    const char *preferred = said->value == ZONE_DAYLIGHT ? said->daylight : said->standard;

    for (size_t i = 0; i < c->dates.count; i++) {
        const struct facts_date *h = &c->dates.date[i];
        struct tz_offset offset;
        if (h->kind != FACTS_DATE_DAY || !when_timed(h->when))
            continue;
        *day = h->when.day;
        *minute = h->when.minute;
        offset = shown(c->dates.zones[0], *day, *minute, preferred);
        if (judge(said, &offset) != ZONE_RIGHT)
            return true;
    }
    return false;
}

void compare_zone(const struct context *c, size_t i)
{
    const struct mention *m = &c->all.mention[i];
    const struct sense *sense = context_day(c, i);
    enum zone_verdict best = ZONE_ELSEWHERE;
    long day = sense->day;
    int minute = m->kind == MENTION_TIME ? m->minute : 720;
    struct tz_offset offset, shown_best = {0};
    const char *zone = NULL;

    if (m->zone == NULL || c->dates.zone_count == 0 ||
        (m->kind == MENTION_ZONE && m->zone->value == ZONE_EITHER) ||
        (!sense->set && !day_against(c, m->zone, &day, &minute)))
        return;
    for (size_t z = 0; z < c->dates.zone_count && best != ZONE_RIGHT; z++) {
        enum zone_verdict verdict;
        offset = shown(c->dates.zones[z], day, minute,
                       m->zone->value == ZONE_DAYLIGHT ? m->zone->daylight : m->zone->standard);
        verdict = judge(m->zone, &offset);
        if (zone == NULL || verdict < best) {
            best = verdict;
            shown_best = offset;
            zone = c->dates.zones[z];
        }
    }
    if (best == ZONE_OTHER_TIME)
        context_report(c, m, NULL, "notice-zone", ": on %s the clocks of %s show %s; write \"%s\"",
                       date_text_day(c->pool, day), zone, shown_best.abbreviation,
                       shown_best.abbreviation);
    if (best == ZONE_ELSEWHERE)
        context_report(c, m, NULL, "notice-zone",
                       ": the facts are of zone=\"%s\", whose clocks show %s on %s; correct one of "
                       "the two",
                       zone, shown_best.abbreviation, date_text_day(c->pool, day));
}
