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

/* Adds the time of ENTRY that begins on DAY to WEEK, if any of it is in there. */
static void add_time(struct week *week, const struct entry *entry, long day, size_t lane,
                     struct pool *pool)
{
    long midnight = entry->start.day * 1440;
    long shift = (day - week->monday) * 1440 - midnight;
    long from = when_minutes(entry->start) + shift, to = when_minutes(entry->end) + shift;

    if (to <= 0 || from >= WEEK_MINUTES)
        return;
    week->bars = pool_grow(pool, week->bars, week->count, sizeof *week->bars);
    week->bars[week->count++] = (struct bar){
        .entry = entry,
        .from = from > 0 ? from : 0,
        .to = to < WEEK_MINUTES ? to : WEEK_MINUTES,
        .begins = from >= 0,
        .ends = to <= WEEK_MINUTES && !entry->open,
        .lane = lane,
    };
}

/* Adds every time of ENTRY that is in WEEK. */
static void add_entry(struct week *week, const struct entry *entry, size_t lane, struct pool *pool)
{
    long length = entry_last_day(entry) - entry->start.day;

    if (entry->every.days == 0)
        add_time(week, entry, entry->start.day, lane, pool);
    for (long day = week->monday - length; entry->every.days != 0 && day < week->monday + 7; day++)
        if (recurrence_on(entry->every, day) && day >= entry->start.day &&
            (!entry->last.set || day <= entry->last.day))
            add_time(week, entry, day, lane, pool);
}

static void fill(struct week *week, const struct entry *const *entries, size_t count,
                 struct pool *pool)
{
    size_t lane = 0;

    for (size_t i = 0; i < count; i++) {
        size_t before = week->count;
        add_entry(week, entries[i], lane, pool);
        lane += week->count > before ? 1 : 0;
    }
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
    return weeks;
}
