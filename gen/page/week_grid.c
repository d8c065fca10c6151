#include "page/week_grid.h"

#include "base/pool.h"

#include <stdlib.h>

static long monday_of(long day)
{
    return day - (date_weekday(day) + 6) % 7;
}

/* Which weeks ========================================================================= */

static int by_day(const void *left, const void *right)
{
    long a = *(const long *)left, b = *(const long *)right;

    return (a > b) - (a < b);
}

/* The Mondays of the weeks in which an entry begins or ends, once each: returns how many. */
static size_t mondays(const struct entry *const *entries, size_t count, long *monday)
{
    size_t found = 0, kept = 0;

    for (size_t i = 0; i < count; i++) {
        const struct entry *e = entries[i];
        monday[found++] = monday_of(e->start.day);
        monday[found++] =
            monday_of(e->every.days != 0 && e->last.set ? e->last.day : entry_last_day(e));
    }
    qsort(monday, found, sizeof *monday, by_day);
    for (size_t i = 0; i < found; i++)
        if (kept == 0 || monday[kept - 1] != monday[i])
            monday[kept++] = monday[i];
    return kept;
}

/* What lies in them =================================================================== */

/* Adds the time of OF, an entry in its lane, that begins on DAY to WEEK, if any of it is in there.
 */
static void add_time(struct week *week, const struct bar *of, long day, struct pool *pool)
{
    const struct entry *entry = of->entry;
    long midnight = entry->start.day * 1440;
    long shift = (day - week->monday) * 1440 - midnight;
    long from = when_minutes(entry->start) + shift, to = when_minutes(entry->end) + shift;

    if (to <= 0 || from >= WEEK_MINUTES)
        return;
    week->bars = pool_grow(pool, week->bars, week->count, sizeof *week->bars);
    week->bars[week->count++] = (struct bar){
        .entry = entry,
        .number = of->number,
        .lane = of->lane,
        .from = from > 0 ? from : 0,
        .to = to < WEEK_MINUTES ? to : WEEK_MINUTES,
        .begins = from >= 0,
        .ends = to <= WEEK_MINUTES && !entry_open(entry),
    };
}

/* Adds every time of OF that is in WEEK. */
static void add_entry(struct week *week, const struct bar *of, struct pool *pool)
{
    const struct entry *entry = of->entry;
    long length = entry_last_day(entry) - entry->start.day;

    if (entry->every.days == 0)
        add_time(week, of, entry->start.day, pool);
    for (long day = week->monday - length; entry->every.days != 0 && day < week->monday + 7; day++)
        if (recurrence_on(entry->every, day) && day >= entry->start.day &&
            (!entry->last.set || day <= entry->last.day))
            add_time(week, of, day, pool);
}

static void fill(struct week *week, const struct entry *const *entries, size_t count,
                 struct pool *pool)
{
    size_t lane = 0;

    for (size_t i = 0; i < count; i++) {
        size_t before = week->count;
        add_entry(week, &(struct bar){.entry = entries[i], .number = i, .lane = lane}, pool);
        lane += week->count > before ? 1 : 0;
    }
}

/* Where it lies ======================================================================= */

enum { DAY_WIDTH = 110, HEAD = 44, LANE = 36, BEHIND = 8, ARROW = 16, BAR = 12, BAR_TOP = 64 };

/* Along the days, in tenths. */
static long along(long minutes)
{
    return (minutes * 2 * DAY_WIDTH + 144) / 288;
}

const char *grid_number(struct pool *pool, long value)
{
    const char *sign = value < 0 ? "-" : "";
    long size = labs(value);

    return size % 10 == 0 ? pool_printf(pool, "%s%ld", sign, size / 10)
                          : pool_printf(pool, "%s%ld.%ld", sign, size / 10, size % 10);
}

static long clamp(long value, long least, long most)
{
    return value < least ? least : value > most ? most : value;
}

/* The sign of a moment. Late in a day it would be read as the next day's, so it keeps to its own.
 */
static const char *diamond(const struct bar *bar, long y, struct pool *pool)
{
    long x = clamp(along(bar->from), bar->left + 80, bar->right - 80);

    return pool_printf(pool, "M%s %ldl8 8l-8 8l-8 -8z", grid_number(pool, x), y - 2);
}

/* What began before, or goes on, reaches over the edge; an open end is a tip. */
static const char *outline(const struct bar *bar, long y, struct pool *pool)
{
    long right = bar->right - bar->left < 50 ? bar->left + 50 : bar->right;
    bool goes_on = !bar->ends && right > 10 * (7 * DAY_WIDTH - 1);
    const char *from = grid_number(pool, bar->left - (bar->begins ? 0 : 80));
    const char *to = grid_number(pool, right + (goes_on ? 80 : 0));

    return pool_printf(pool, "M%s %ldH%s%sH%sz", from, y, to,
                       entry_open(bar->entry) && !bar->ends ? "l10 6l-10 6" : "v12", from);
}

static bool is_moment(const struct entry *entry)
{
    return when_timed(entry->start) && entry->end_at - entry->start_at == 60;
}

static void lay_bar(struct bar *bar, const struct bar *before, struct pool *pool)
{
    long y = BAR_TOP + LANE * (long)bar->lane, day = 10 * DAY_WIDTH;
    bool moment = is_moment(bar->entry);

    bar->moment = moment;
    bar->labelled = before == NULL || before->lane != bar->lane;
    bar->left = moment ? bar->from / 1440 * day : along(bar->from);
    bar->right = moment ? bar->left + day : along(bar->to);
    bar->path = moment ? diamond(bar, y, pool) : outline(bar, y, pool);
}

/* Arrows ============================================================================== */

/* A bar and its week. */
struct spot {
    struct week *week;
    const struct bar *bar; /* or NULL for none */
};

static long middle(struct spot spot)
{
    return spot.week->y + BAR_TOP + BAR / 2 + LANE * (long)spot.bar->lane;
}

/* Within a week: down (or up) from the old bar, then to the new. */
static struct arrow within(struct spot old, struct spot new, struct pool *pool)
{
    long x1 = along(old.bar->to), x2 = along(new.bar->from), y1 = middle(old), y2 = middle(new);

    return (struct arrow){
        .from = old.bar->entry,
        .path = pool_printf(pool, "M%s %ldV%ldH%s", grid_number(pool, x1 - 80),
                            y1 + (y2 < y1 ? -BAR / 2 : BAR / 2), y2, grid_number(pool, x2 - 10)),
        .beside = true,
        .end = x1 - 140,
        .y = y2 + 4,
        .begin = (new.bar->to * 2 * DAY_WIDTH + 1440) / 2880 * 10 + 160,
    };
}

/* Around by the margins, under the lanes of the old bar's week, so that it crosses no label. NTH
 * of those that leave that week. */
static struct arrow around(struct spot old, struct spot new, long nth, struct pool *pool)
{
    long under = old.week->y + BAR_TOP + LANE * (long)old.week->lanes + ARROW * nth;

    return (struct arrow){
        .from = old.bar->entry,
        .path =
            pool_printf(pool, "M%s %ldH%ldV%ldH%ldV%ldH%s", grid_number(pool, along(old.bar->to)),
                        middle(old), 784 + 4 * nth, under, -14 - 4 * nth, middle(new),
                        grid_number(pool, along(new.bar->from) - 10)),
        .end = 10 * 7 * DAY_WIDTH,
        .y = under - 4,
    };
}

/* A deadline that moves. */
struct move {
    size_t to; /* the entry of its new day; that of an old day is where this stands */
    bool moves;
    long nth; /* of those that leave its week */
};

/* Those of COUNT entries. */
static struct move *moves_of(const struct entry *const *entries, size_t count, struct pool *pool)
{
    const struct announcement *a = count == 0 ? NULL : entries[0]->announcement;
    struct move *moves = pool_alloc(pool, count * sizeof *moves), *of_fact;

    if (a == NULL)
        return moves;
    of_fact = pool_alloc(pool, a->fact_count * sizeof *of_fact);
    for (size_t i = 0; i < count; i++)
        if (entries[i]->role == ROLE_NEW_DAY)
            of_fact[entries[i]->fact - a->facts] = (struct move){i, true, 0};
    for (size_t i = 0; i < count; i++)
        if (entries[i]->role == ROLE_OLD_DAY)
            moves[i] = of_fact[entries[i]->fact - a->facts];
    return moves;
}

/* Where each of COUNT entries begins, or ends, for the first time. */
struct spots {
    struct spot *begins, *ends;
};

static struct spots find_spots(struct week_grid *weeks, size_t count, struct pool *pool)
{
    struct spots s = {pool_alloc(pool, count * sizeof *s.begins),
                      pool_alloc(pool, count * sizeof *s.ends)};

    for (size_t w = 0; w < weeks->count; w++)
        for (size_t b = 0; b < weeks->week[w].count; b++) {
            const struct bar *bar = &weeks->week[w].bars[b];
            struct spot here = {&weeks->week[w], bar};
            if (bar->begins && s.begins[bar->number].bar == NULL)
                s.begins[bar->number] = here;
            if (bar->ends && s.ends[bar->number].bar == NULL)
                s.ends[bar->number] = here;
        }
    return s;
}

/* The label of a bar that has no room for this much to its right goes to its left, where an arrow
 * within the week would cross it. */
enum { LABEL_ROOM = 4140 };

static bool goes_within(struct spot old, struct spot new)
{
    return old.week == new.week &&new.bar->left + LABEL_ROOM <= 10 * (GRID_LEFT + GRID_WIDTH);
}

/* An arrow for each of COUNT moves whose two ends are in the picture. */
static void add_arrows(struct week_grid *weeks, const struct move *moves, const struct spots *spots,
                       size_t count, struct pool *pool)
{
    for (size_t i = 0; i < count; i++) {
        struct spot old = spots->ends[i], new = spots->begins[moves[i].to];
        if (!moves[i].moves || old.bar == NULL || new.bar == NULL)
            continue;
        weeks->arrows = pool_grow(pool, weeks->arrows, weeks->arrow_count, sizeof *weeks->arrows);
        weeks->arrows[weeks->arrow_count++] =
            goes_within(old, new) ? within(old, new, pool) : around(old, new, moves[i].nth, pool);
    }
}

/* All of it =========================================================================== */

/* One week below the other. */
static void stack(struct week_grid *weeks)
{
    for (size_t i = 0; i < weeks->count; i++) {
        struct week *week = &weeks->week[i];
        week->y = weeks->height;
        week->lanes = week->count == 0 ? 0 : week->bars[week->count - 1].lane + 1;
        week->bottom = HEAD + LANE * (long)week->lanes + BEHIND / 2;
        weeks->height += HEAD + BEHIND + LANE * (long)week->lanes + ARROW * week->arrows;
    }
}

static void lay(struct week_grid *weeks, const struct entry *const *entries, size_t count,
                struct pool *pool)
{
    struct move *moves = moves_of(entries, count, pool);
    struct spots spots = find_spots(weeks, count, pool);

    for (size_t i = 0; i < count; i++)
        if (moves[i].moves && spots.ends[i].bar != NULL)
            moves[i].nth = spots.ends[i].week->arrows++;
    stack(weeks);
    for (size_t w = 0; w < weeks->count; w++)
        for (size_t b = 0; b < weeks->week[w].count; b++) {
            struct bar *bar = &weeks->week[w].bars[b];
            lay_bar(bar, b == 0 ? NULL : bar - 1, pool);
        }
    add_arrows(weeks, moves, &spots, count, pool);
}

struct week_grid week_grid_of(const struct entry *const *entries, size_t count, struct pool *pool)
{
    long *monday = pool_alloc(pool, 2 * count * sizeof *monday);
    size_t found = mondays(entries, count, monday);
    struct week_grid weeks = {.cut = found > WEEKS_MAX};

    weeks.count = weeks.cut ? WEEKS_MAX : found;
    weeks.week = pool_alloc(pool, weeks.count * sizeof *weeks.week);
    for (size_t i = 0; i < weeks.count; i++) {
        weeks.week[i].monday = monday[i];
        weeks.week[i].more = i == 0 ? 0 : (monday[i] - monday[i - 1]) / 7 - 1;
        fill(&weeks.week[i], entries, count, pool);
    }
    lay(&weeks, entries, count, pool);
    return weeks;
}

/* Words =============================================================================== */

/* Letters are taken to be 6.9 wide. */
enum { LETTER = 69, EDGE = 10 * (GRID_LEFT + GRID_WIDTH) };

struct grid_text bar_label(const struct bar *bar, size_t characters)
{
    long width = LETTER * (long)characters, y = BAR_TOP - 6 + LANE * (long)bar->lane;
    long most = EDGE - 80;

    if (bar->left + width <= EDGE)
        return (struct grid_text){bar->left, y, false};
    if (bar->right >= width)
        return (struct grid_text){bar->right, y, true};
    return (struct grid_text){width < most ? (most - width + 5) / 10 * 10 : 0, y, false};
}

struct grid_text arrow_label(const struct arrow *arrow, size_t characters)
{
    bool beside = arrow->beside && arrow->begin + LETTER * (long)characters <= EDGE;

    return (struct grid_text){beside ? arrow->begin : arrow->end, arrow->y, !beside};
}
