#include "page/page_model.h"

#include "base/date_text.h"
#include "base/word_list.h"
#include "calendar/phase.h"
#include "facts/translation.h"
#include "page/week_grid.h"
#include "template/model.h"
#include "xml/build.h"

#include <string.h>

/* Files and languages ================================================================= */

const char *page_model_file(struct pool *pool, const struct announcement *a, const char *kind,
                            const char *lang, const char *suffix)
{
    if (strcmp(lang, a->lang) == 0)
        return pool_printf(pool, "%s%s.%s", a->id, kind, suffix);
    return pool_printf(pool, "%s%s.%s.%s", a->id, kind, lang, suffix);
}

static void add_others(xmlNodePtr root, const struct announcement *a, const char *lang,
                       const char *as)
{
    const char *kind = strcmp(as, "page") == 0 ? "" : "-deadline-moved";
    const char *at = a->langs, *other;

    while ((other = word_list_take(a->pool, &at)) != NULL)
        if (strcmp(other, lang) != 0) {
            xmlNodePtr node = element_add(root, "other", NULL);
            element_set(node, "lang", other);
            element_set(node, "href", page_model_file(a->pool, a, kind, other, "html"));
        }
}

/* Entries ============================================================================= */

/* The entries by start: copies, as ENTRIES stay in the order of the file. */
static struct entries sorted(const struct entries *entries, struct pool *pool)
{
    const struct entry **order = pool_alloc(pool, entries->count * sizeof *order);
    struct entries copy = {pool_alloc(pool, entries->count * sizeof *copy.entry), entries->count};

    for (size_t i = 0; i < entries->count; i++)
        order[i] = &entries->entry[i];
    entries_sort(order, entries->count);
    for (size_t i = 0; i < entries->count; i++)
        copy.entry[i] = *order[i];
    return copy;
}

/* What template/model.h leaves out of ENTRIES, which stand in its document in the same order. */
static void mark_entries(xmlNodePtr root, const struct page_model *d,
                         const struct entry *const *entries, size_t count)
{
    struct entry_phase *s = pool_alloc(d->announcement->pool, count * sizeof *s);
    xmlNodePtr node = element_first(root, "entry");

    phases_of(entries, count, d->announcement->zone, d->now, s);
    for (size_t i = 0; i < count; i++, node = element_next(node, "entry")) {
        element_set(node, "uid", entries[i]->uid);
        element_set(node, "state", phase_name(s[i].of));
        element_set_yes(node, "withdrawn", entries[i]->withdrawn);
        if (entries[i]->every.days != 0)
            element_set_when(node, "next-day", s[i].begins);
    }
}

/* The picture ========================================================================= */

/* The class of a bar: what it looks like. */
static const char *bar_class(const struct entry *entry)
{
    enum fact_kind kind = entry->fact->kind;

    if (entry->withdrawn)
        return "withdrawn";
    if (kind == FACT_PERIOD || kind == FACT_ALTERNATIVE)
        return "period";
    return entry->topic == TOPIC_DEADLINE_MOVED ? role_name(entry->role) : topic_name(entry->topic);
}

static void add_bar(xmlNodePtr parent, const struct bar *bar)
{
    xmlNodePtr node = element_add(parent, "bar", NULL);

    element_set(node, "entry", bar->entry->id);
    element_set(node, "class", bar_class(bar->entry));
    element_set_yes(node, "moment", bar->moment);
    element_set(node, "d", bar->path);
    element_set_yes(node, "label", bar->labelled);
    element_set_yes(node, "begins", bar->begins);
    element_set_number(node, "left", bar->left);
    element_set_number(node, "right", bar->right);
    element_set_number(node, "y", bar_label(bar, 0).y);
}

static void add_week(xmlNodePtr parent, const struct week *week)
{
    xmlNodePtr node = element_add(parent, "week", NULL);

    element_set_number(node, "y", week->y);
    element_set_number(node, "bottom", week->bottom);
    element_set_when(node, "start", (struct when){true, week->monday, WHOLE_DAY});
    if (week->more > 0)
        element_set_number(node, "more", week->more);
    for (int day = 0; day < 7; day++)
        element_set_when(element_add(node, "day", NULL), "date",
                         (struct when){true, week->monday + day, WHOLE_DAY});
    for (size_t i = 0; i < week->count; i++)
        add_bar(node, &week->bars[i]);
}

static void add_arrow(xmlNodePtr parent, const struct arrow *arrow)
{
    xmlNodePtr node = element_add(parent, "arrow", NULL);

    element_set(node, "entry", arrow->from->id);
    element_set(node, "d", arrow->path);
    element_set_number(node, "y", arrow->y);
    element_set_number(node, "end", arrow->end);
    if (arrow->beside)
        element_set_number(node, "begin", arrow->begin);
}

static void add_weeks(xmlNodePtr root, const struct entry *const *entries, size_t count,
                      struct pool *pool)
{
    struct week_grid weeks = week_grid_of(entries, count, pool);
    xmlNodePtr node = element_add(root, "weeks", NULL);

    element_set_yes(node, "cut", weeks.cut);
    element_set_number(node, "height", weeks.height);
    for (size_t i = 0; i < weeks.count; i++)
        add_week(node, &weeks.week[i]);
    for (size_t i = 0; i < weeks.arrow_count; i++)
        add_arrow(node, &weeks.arrows[i]);
}

/* Changes ============================================================================= */

/* Whether ITEM of the log is of the announcement A: its id is tag:DOMAIN,DATE:ID.ENTRY/TIME. */
static bool is_of(const struct atom_item *item, const struct announcement *a)
{
    const char *at = strchr(item->id, ':');

    at = at == NULL ? NULL : strchr(at + 1, ':');
    return at != NULL && uid_is_of(at + 1, a->id);
}

static void add_news(xmlNodePtr root, const struct atom_item *item)
{
    xmlNodePtr node = element_add(root, "news", NULL);
    char text[INSTANT_TEXT];

    element_set(node, "at", date_text_instant(item->updated, text));
    element_set(node, "topic", item->topic);
    element_add(node, "title", item->title);
    element_add(node, "text", item->text);
}

/* All but what was new when the first of it was: to a reader of the page, that is no change. */
static void add_all_news(xmlNodePtr root, const struct page_model *d)
{
    const struct entries *e = d->entries;
    time_t first = d->now;
    int count = 0;

    for (size_t i = 0; i < e->count; i++)
        if (e->entry[i].stamp.created < first)
            first = e->entry[i].stamp.created;
    for (size_t i = 0; i < d->log->count && count < NEWS_MAX; i++)
        if (is_of(&d->log->items[i], d->announcement) && d->log->items[i].updated != first) {
            add_news(root, &d->log->items[i]);
            count++;
        }
}

/* All of it =========================================================================== */

xmlDocPtr page_model_document(const struct page_model *model, const char *lang, const char *as,
                              const struct file_list *outputs)
{
    const struct announcement *a = model->announcement;
    struct entries entries = sorted(model->entries, a->pool);
    const struct entry **pointers = pool_alloc(a->pool, entries.count * sizeof *pointers);
    xmlDocPtr document = model_document(a, &entries);
    xmlNodePtr root = xmlDocGetRootElement(document);

    for (size_t i = 0; i < entries.count; i++)
        pointers[i] = &entries.entry[i];
    translation_apply(element_first(root, "announcement"), lang);
    element_set(root, "as", as);
    element_set(root, "lang", lang);
    element_set_yes(root, "first-lang", strcmp(lang, a->lang) == 0);
    element_set(root, "base", model->base_url);
    mark_entries(root, model, pointers, entries.count);
    add_all_news(root, model);
    file_list_elements(root, outputs);
    add_others(root, a, lang, as);
    if (strcmp(as, "page") == 0)
        add_weeks(root, pointers, entries.count, a->pool);
    return document;
}
