#include "page/index_model.h"

#include "calendar/phase.h"
#include "template/model.h"
#include "xml/build.h"

#include <stdlib.h>
#include <string.h>

/* An announcement and what its place in the list depends on. */
struct place {
    const struct index_item *item;
    struct entry_phase *phases;
    bool current;
    long first, last; /* days; LAST is that of what has an end */
    bool endless;
};

static struct place place_of(const struct index_item *item, time_t now, struct pool *pool)
{
    struct place p = {
        .item = item,
        .phases = pool_alloc(pool, item->count * sizeof *p.phases),
        .current = item->count == 0, /* its dates are to come */
    };

    phases_of(item->entries, item->count, item->zone, now, p.phases);
    for (size_t i = 0; i < item->count; i++) {
        const struct entry *e = item->entries[i];
        bool recurs = e->every.days != 0;
        long last = recurs && e->last.set ? e->last.day : entry_last_day(e);
        p.first = i == 0 || e->start.day < p.first ? e->start.day : p.first;
        p.last = i == 0 || last > p.last ? last : p.last;
        p.endless =
            p.endless || (recurs && !e->last.set) || (e->open && p.phases[i].of == PHASE_NOW);
        p.current = p.current || p.phases[i].of != PHASE_PAST;
    }
    return p;
}

/* Current ones before past ones; those by first day, these by last, backwards. */
static int by_place(const void *left, const void *right)
{
    const struct place *a = left, *b = right;
    long first = a->first - b->first, last = b->last - a->last;

    if (a->current != b->current)
        return a->current ? -1 : 1;
    if (a->current ? first != 0 : last != 0)
        return (a->current ? first : last) < 0 ? -1 : 1;
    return strcmp(a->item->id, b->item->id);
}

static void add_next(xmlNodePtr parent, const struct entry *entry, const struct entry_phase *s)
{
    xmlNodePtr node = element_add(parent, "next", NULL);
    struct when start = entry->start, end = entry->end;

    if (entry->every.days != 0 && s->begins.set) {
        start.day = s->begins.day;
        end.day += start.day - entry->start.day;
    }
    element_set_when(node, "start", start);
    element_set_when(node, "end", end);
    element_set(node, "zone", entry->zone);
    element_set(node, "state", phase_name(s->of));
    element_add(node, "summary", entry->summary);
}

/* The entry to point to: the first that is on now, else one that is next. */
static void add_first(xmlNodePtr parent, const struct place *p)
{
    static const enum phase wanted[] = {PHASE_NOW, PHASE_NEXT};

    for (size_t w = 0; w < sizeof wanted / sizeof *wanted; w++)
        for (size_t i = 0; i < p->item->count; i++)
            if (p->phases[i].of == wanted[w]) {
                add_next(parent, p->item->entries[i], &p->phases[i]);
                return;
            }
}

static void add_item(xmlNodePtr root, const struct place *p)
{
    const struct index_item *item = p->item;
    xmlNodePtr node = element_add(root, "item", NULL);

    element_set(node, "id", item->id);
    element_set(node, "href", item->page);
    element_set(node, "state", p->current ? "current" : "past");
    element_set_when(node, "first", (struct when){item->count > 0, p->first, WHOLE_DAY});
    element_set_when(node, "last",
                     (struct when){item->count > 0 && !p->endless, p->last, WHOLE_DAY});
    element_set(node, "lang", item->lang);
    element_add(node, "title", item->title);
    if (item->issuer != NULL)
        element_add(node, "issuer", item->issuer);
    add_first(node, p);
    file_list_elements(node, &item->outputs);
}

xmlDocPtr index_model_document(const struct index_model *model, struct pool *pool)
{
    xmlDocPtr document = model_set_document(model->announcements, model->announcement_count);
    xmlNodePtr root = xmlDocGetRootElement(document);
    struct place *places = pool_alloc(pool, model->count * sizeof *places);

    element_set(root, "as", "index");
    element_set(root, "lang", model->lang);
    element_set(root, "base", model->base_url);
    element_set(root, "name", model->name);
    for (size_t i = 0; i < model->count; i++)
        places[i] = place_of(&model->items[i], model->now, pool);
    if (model->count > 0)
        qsort(places, model->count, sizeof *places, by_place);
    for (size_t i = 0; i < model->count; i++)
        add_item(root, &places[i]);
    file_list_elements(root, model->outputs);
    return document;
}
