#include "tz/dst_rules.h"
#include "base/date.h"
#include "base/pool.h"

enum {
    DAY = 86400,
    AHEAD = 8, /* years after the span, in which any two rules come to differ */
    BACK = 1,
    CHANGES_MAX = 640, /* of the years of base/date.h, with room for zones that keep Ramadan */
    RULES_MAX = 96,    /* of one direction, in the span's and the AHEAD and BACK years */
};

/* -- what the clocks really do ----------------------------------------------------------------- */

struct clock_change {
    time_t at;
    struct tz_offset from, to;
};

/* The changes of a zone from BACK years before the span to AHEAD years after it. */
struct zone_changes {
    time_t first, last;
    int first_year, last_year;         /* of the span, by the wall clock */
    struct tz_offset at_first, before; /* before all changes */
    struct clock_change changes[CHANGES_MAX];
    int count;
};

static long day_of(time_t wall)
{
    return (long)((wall >= 0 ? wall : wall - (DAY - 1)) / DAY);
}

static int year_of(time_t wall)
{
    return date_civil(day_of(wall)).year;
}

static time_t year_start(const struct zone_changes *z, int year)
{
    return (time_t)date_day((struct civil){year, 1, 1}) * DAY - z->at_first.seconds;
}

/* False where there are more changes than any zone has. */
static bool changes_of_zone(struct zone_changes *z, const char *zone, struct pool *pool)
{
    time_t *at = pool_alloc(pool, (CHANGES_MAX + 1) * sizeof *at);
    struct tz_offset *offsets = pool_alloc(pool, (CHANGES_MAX + 1) * sizeof *offsets);
    time_t end;

    tz_offsets_at(zone, (time_t[]){z->first, z->last}, 2, offsets);
    z->at_first = offsets[0];
    z->first_year = year_of(z->first + offsets[0].seconds);
    z->last_year = year_of(z->last + offsets[1].seconds);
    at[0] = year_start(z, z->first_year - BACK);
    end = year_start(z, z->last_year + AHEAD + 1);
    z->count = tz_changes(zone, at[0], end, at + 1, CHANGES_MAX);
    if (z->count > CHANGES_MAX)
        return false;
    tz_offsets_at(zone, at, z->count + 1, offsets);
    z->before = offsets[0];
    for (int i = 0; i < z->count; i++)
        z->changes[i] = (struct clock_change){at[i + 1], offsets[i], offsets[i + 1]};
    return true;
}

static long offset_at(const struct zone_changes *z, time_t instant)
{
    int i = 0;

    while (i < z->count && z->changes[i].at <= instant)
        i++;
    return i == 0 ? z->before.seconds : z->changes[i - 1].to.seconds;
}

static int changes_in(const struct zone_changes *z, time_t after, time_t up_to)
{
    int count = 0;

    for (int i = 0; i < z->count; i++)
        count += z->changes[i].at > after && z->changes[i].at <= up_to;
    return count;
}

/* -- rules that changes may have followed ------------------------------------------------------ */

time_t dst_rule_wall(const struct dst_rule *rule, int year)
{
    long first = date_day((struct civil){year, rule->month, 1});
    long last = first + date_month_days(year, rule->month) - 1;
    long day = rule->nth < 0
                   ? last - (date_weekday(last) - rule->weekday + 7) % 7
                   : first + (rule->weekday - date_weekday(first) + 7) % 7 + 7L * (rule->nth - 1);

    return (time_t)day * DAY + rule->second;
}

static time_t onset(const struct dst_rule *rule, int year)
{
    return dst_rule_wall(rule, year) - rule->from;
}

static bool same_rule(const struct dst_rule *a, const struct dst_rule *b)
{
    return a->month == b->month && a->weekday == b->weekday && a->nth == b->nth &&
           a->second == b->second && a->from == b->from && a->to.seconds == b->to.seconds;
}

/* RULES with RULE, where it is a new one and there is room: returns their new count. */
static int add_rule(struct dst_rule *rules, int count, const struct dst_rule *rule)
{
    for (int i = 0; i < count; i++)
        if (same_rule(&rules[i], rule))
            return count;
    if (count < RULES_MAX)
        rules[count++] = *rule;
    return count;
}

/* A day in a month's last week is the last of its weekday, and may be the fourth. */
static int add_rules_of(struct dst_rule *rules, int count, const struct clock_change *change)
{
    time_t wall = change->at + change->from.seconds;
    long day = day_of(wall);
    struct civil civil = date_civil(day);
    struct dst_rule rule = {.month = civil.month,
                            .weekday = date_weekday(day),
                            .nth = -1,
                            .second = (long)(wall - (time_t)day * DAY),
                            .from = change->from.seconds,
                            .to = change->to};

    if (civil.day + 7 > date_month_days(civil.year, civil.month))
        count = add_rule(rules, count, &rule);
    rule.nth = (civil.day - 1) / 7 + 1;
    return rule.nth <= 4 ? add_rule(rules, count, &rule) : count;
}

/* The rules that changes UP or down may follow in the span: those of the first such change in it,
 * or where it has none, of any around it. */
static int candidates(const struct zone_changes *z, bool up, struct dst_rule *rules)
{
    int count = 0;

    for (int i = 0; i < z->count; i++) {
        const struct clock_change *change = &z->changes[i];
        if ((change->to.seconds > change->from.seconds) != up)
            continue;
        if (change->at > z->first && change->at <= z->last)
            return add_rules_of(rules, 0, change);
        count = add_rules_of(rules, count, change);
    }
    return count;
}

/* -- the pair that is exact -------------------------------------------------------------------- */

struct pair {
    const struct dst_rule *rules[2]; /* down, up */
};

/* The offset that a reader of the pair takes for that at INSTANT: the one after the latest onset.
 * Outlook's reading, year by year and without a beginning, comes to the same. */
static long offset_by(const struct pair *pair, time_t instant)
{
    int year = year_of(instant + pair->rules[0]->from);
    const struct dst_rule *latest = pair->rules[0];
    time_t latest_at = onset(latest, year - 2);

    for (int y = year - 1; y <= year + 1; y++)
        for (int i = 0; i < 2; i++) {
            time_t at = onset(pair->rules[i], y);
            if (at <= instant && at > latest_at) {
                latest = pair->rules[i];
                latest_at = at;
            }
        }
    return latest->to.seconds;
}

static int onsets_in(const struct pair *pair, time_t after, time_t up_to)
{
    int count = 0, end = year_of(up_to) + 1;

    for (int y = year_of(after) - 1; y <= end; y++)
        for (int i = 0; i < 2; i++) {
            time_t at = onset(pair->rules[i], y);
            count += at > after && at <= up_to;
        }
    return count;
}

/* Whether a clock changes within a day of a New Year in the span. Which year's rules then hold
 * depends on the reader: Outlook goes by the wall clock's year. */
static bool near_new_year(const struct pair *pair, time_t after, time_t up_to)
{
    for (int y = year_of(after); y <= year_of(up_to) + 1; y++) {
        time_t new_year = (time_t)date_day((struct civil){y, 1, 1}) * DAY;
        if (new_year < after - 2 * DAY || new_year > up_to + 2 * DAY)
            continue;
        for (int i = 0; i < 2; i++)
            if (dst_rule_wall(pair->rules[i], y) < new_year + DAY ||
                dst_rule_wall(pair->rules[i], y - 1) >= new_year - DAY)
                return true;
    }
    return false;
}

/* Whether the pair makes the true changes in (AFTER, UP_TO] and no other. */
static bool exact(const struct pair *pair, const struct zone_changes *z, time_t after, time_t up_to)
{
    if (offset_by(pair, after) != offset_at(z, after) || near_new_year(pair, after, up_to))
        return false;
    for (int i = 0; i < z->count; i++) {
        const struct clock_change *change = &z->changes[i];
        if (change->at > after && change->at <= up_to &&
            (offset_by(pair, change->at) != change->to.seconds ||
             offset_by(pair, change->at - 1) != change->from.seconds))
            return false;
    }
    return onsets_in(pair, after, up_to) == changes_in(z, after, up_to);
}

static bool exact_in_years(const struct pair *pair, const struct zone_changes *z)
{
    return exact(pair, z, year_start(z, z->first_year), year_start(z, z->last_year + 1) - 1);
}

/* How far beyond the span the pair stays exact, 0 being not even in the span: in years after it
 * first, then in years before it. */
static int years_exact(const struct pair *pair, const struct zone_changes *z)
{
    enum { BACK_STEPS = BACK + 2 };
    int ahead = AHEAD + 1, back = BACK_STEPS - 1;
    time_t first = z->first, last = z->last;

    if (!exact(pair, z, first, last))
        return 0;
    while (ahead > 0 && !exact(pair, z, first, year_start(z, z->last_year + ahead) - 1))
        ahead--;
    while (back > 0 && !exact(pair, z, year_start(z, z->first_year + 1 - back), last))
        back--;
    return 1 + BACK_STEPS * ahead + back;
}

static bool find_pair(const struct zone_changes *z, struct dst_rules *rules, struct pool *pool)
{
    struct dst_rule *down = pool_alloc(pool, RULES_MAX * sizeof *down);
    struct dst_rule *up = pool_alloc(pool, RULES_MAX * sizeof *up);
    int downs = candidates(z, false, down), ups = candidates(z, true, up);
    bool still = changes_in(z, z->first, z->last) == 0;
    int best = 0;

    for (int d = 0; d < downs; d++)
        for (int u = 0; u < ups; u++) {
            struct pair pair = {{&down[d], &up[u]}};
            bool inverse = up[u].from == down[d].to.seconds && up[u].to.seconds == down[d].from;
            bool fit = inverse && (!still || exact_in_years(&pair, z));
            int here = fit ? years_exact(&pair, z) : 0;
            if (here > best) {
                best = here;
                rules->down = down[d];
                rules->up = up[u];
            }
        }
    return best > 0;
}

struct dst_rules dst_rules_find(const char *zone, time_t first, time_t last)
{
    struct pool *pool = pool_new();
    struct zone_changes *z = pool_alloc(pool, sizeof *z);
    struct dst_rules rules = {.form = DST_RULES_NONE};

    z->first = first;
    z->last = last;
    if (changes_of_zone(z, zone, pool)) {
        rules.first_year = z->first_year;
        rules.at_first = z->at_first;
        if (find_pair(z, &rules, pool))
            rules.form = DST_RULES_PAIR;
        else if (changes_in(z, first, last) == 0)
            rules.form = DST_RULES_FIXED;
    }
    pool_free(pool);
    return rules;
}
