#include "page/weeks_model.h"

#include "base/utf8.h"
#include "page/week_grid.h"
#include "wording/cells.h"
#include "wording/deadline.h"
#include "wording/row.h"
#include "xml/build.h"

#include <string.h>

/* Longer labels are cut, and longer names of days squeezed. */
enum { LABEL_MAX = 118, DAY_MAX = 15 };

static size_t characters(const char *text)
{
    return utf8_count(text, strlen(text));
}

/* TEXT, or its beginning and an ellipsis. */
static const char *cut(struct pool *pool, const char *text)
{
    const char *end = text;

    if (characters(text) <= LABEL_MAX)
        return text;
    for (int i = 0; i < LABEL_MAX - 2; i++)
        end += utf8_length(end);
    return pool_printf(pool, "%.*s…", (int)(end - text), text);
}

static void add_label(xmlNodePtr parent, struct pool *pool, struct grid_text at, const char *text)
{
    xmlNodePtr node = element_add(parent, "label", cut(pool, text));

    element_set(node, "x", grid_number(pool, at.x));
    element_set_number(node, "y", at.y);
    element_set_yes(node, "end", at.end);
}

/* Bars ================================================================================ */

/* What it looks like. */
static const char *bar_class(const struct entry *entry)
{
    enum fact_kind kind = entry->fact->kind;

    if (entry->withdrawn)
        return "withdrawn";
    if (kind == FACT_PERIOD || kind == FACT_ALTERNATIVE)
        return "period";
    return entry->topic == TOPIC_DEADLINE_MOVED ? role_name(entry->role) : topic_name(entry->topic);
}

/* "8:00 am: Electronic filing suspended" */
static const char *bar_words(const struct speech *s, const struct bar *bar)
{
    const struct entry *e = bar->entry;
    const char *what = row_words(s, e);

    if (entry_open(e))
        what = PUT(s, BAR_OPEN, 0, [SLOT_WHAT] = what, [SLOT_LASTING] = cell_how_long(s, e));
    if (!bar->begins)
        return pool_printf(s->pool, "… %s", what);
    if (when_timed(e->start) && (e->start.minute != 0 || e->role != ROLE_WINDOW))
        return PUT(
            s, BAR_TIMED,
            0, [SLOT_TIME] = dates_time(s->words, s->pool, e->start.minute), [SLOT_WHAT] = what);
    return what;
}

static void add_bar(xmlNodePtr parent, const struct speech *s, const struct bar *bar)
{
    xmlNodePtr node = element_add(parent, "bar", NULL);

    element_set(node, "class", bar_class(bar->entry));
    element_set(node, "d", bar->path);
    element_set_yes(node, "moment", bar->moment);
    if (bar->labelled) {
        const char *words = bar_words(s, bar);
        add_label(node, s->pool, bar_label(bar, characters(words)), words);
    }
}

/* Weeks =============================================================================== */

static bool recurs(const struct announcement *a)
{
    for (size_t i = 0; i < a->fact_count; i++)
        if (a->facts[i].every.days != 0)
            return true;
    return false;
}

/* "Week of …", and how many are left out before it. */
static const char *week_name(const struct speech *s, const struct week *week)
{
    const char *name =
        PUT(s, WEEK_OF, 0, [SLOT_DAY] = dates_day(s->words, s->pool, week->monday, LENGTH_LONG));
    unsigned long conditions = words_plural(s->words, week->more);

    if (week->more == 0)
        return name;
    conditions |= recurs(s->announcement) ? (unsigned long)WHEN_RECURRING : 0;
    return PUT(s, WEEKS_LEFT_OUT,
               conditions, [SLOT_DAY] = name, [SLOT_N] = pool_printf(s->pool, "%ld", week->more));
}

static void add_week(xmlNodePtr parent, const struct speech *s, const struct week *week)
{
    xmlNodePtr node = element_add(parent, "week", NULL);

    element_set_number(node, "y", week->y);
    element_set_number(node, "bottom", week->bottom);
    element_set(node, "name", week_name(s, week));
    for (int day = 0; day < 7; day++) {
        const char *name = dates_day(s->words, s->pool, week->monday + day, LENGTH_SHORT);
        xmlNodePtr cell = element_add(node, "day", NULL);
        element_set(cell, "name", name);
        element_set_yes(cell, "wide", characters(name) > DAY_MAX);
    }
    for (size_t i = 0; i < week->count; i++)
        add_bar(node, s, &week->bars[i]);
}

static void add_arrow(xmlNodePtr parent, const struct speech *s, const struct arrow *arrow)
{
    xmlNodePtr node = element_add(parent, "arrow", NULL);
    const char *words = deadline_moved(s, arrow->from->fact, LENGTH_SHORT);

    element_set(node, "d", arrow->path);
    add_label(node, s->pool, arrow_label(arrow, characters(words)), words);
}

void weeks_model(xmlNodePtr parent, const struct speech *s, const struct entry *const *entries,
                 size_t count)
{
    struct week_grid grid = week_grid_of(entries, count, s->pool);
    xmlNodePtr node;

    if (grid.count == 0)
        return;
    node = element_add(parent, "weeks", NULL);
    element_set_number(node, "height", grid.height);
    element_set_yes(node, "more", grid.cut);
    for (size_t i = 0; i < grid.count; i++)
        add_week(node, s, &grid.week[i]);
    for (size_t i = 0; i < grid.arrow_count; i++)
        add_arrow(node, s, &grid.arrows[i]);
}
