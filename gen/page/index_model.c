#include "page/index_model.h"

#include "calendar/phase.h"
#include "page/feed_model.h"
#include "words/dates.h"
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
        struct when known = extent_last_day(&e->extent);
        long last = recurs && e->last.set  ? e->last.day
                    : !recurs && known.set ? known.day
                                           : entry_last_day(e);
        p.first = i == 0 || e->start.day < p.first ? e->start.day : p.first;
        p.last = i == 0 || last > p.last ? last : p.last;
        p.endless = p.endless || (recurs && !e->last.set) ||
                    (extent_endless(&e->extent) && p.phases[i].of == PHASE_NOW);
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

static const char *day(const struct index_model *m, long number)
{
    return dates_day(m->words, m->pool, number, LENGTH_LONG);
}

/* "Next: Friday, March 13, 2020"; its title tells the hour. */
static const char *next_name(const struct index_model *m, const struct entry *entry,
                             const struct entry_phase *phase)
{
    long next = entry->start.day;

    if (phase->of == PHASE_NOW)
        return words_label(m->words, PHRASE_HEADING_NOW);
    if (entry->every.days != 0 && phase->begins.set)
        next = phase->begins.day;
    return SAY(m->words, m->pool, PHRASE_NEXT, 0, [SLOT_DAY] = day(m, next));
}

/* The entry to point to: the first that is on now, else one that is next. */
static void add_next(const struct index_model *m, xmlNodePtr parent, const struct place *p)
{
    static const enum phase wanted[] = {PHASE_NOW, PHASE_NEXT};

    for (size_t w = 0; w < sizeof wanted / sizeof *wanted; w++)
        for (size_t i = 0; i < p->item->count; i++)
            if (p->phases[i].of == wanted[w]) {
                const struct entry *entry = p->item->entries[i];
                element_set(element_add(parent, "next", entry_title(entry)), "name",
                            next_name(m, entry, &p->phases[i]));
                return;
            }
}

/* From its first to its last day, or on. */
static const char *dates(const struct index_model *m, const struct place *p)
{
    if (p->item->count == 0)
        return words_label(m->words, PHRASE_NO_DATES_ANNOUNCED);
    if (p->endless)
        return SAY(m->words, m->pool, PHRASE_RANGE_FROM, 0, [SLOT_FROM] = day(m, p->first));
    return SAY(m->words, m->pool, PHRASE_DURING,
               WHEN_INCLUDED | WHEN_WHOLE_DAY |
                   (p->last != p->first ? (unsigned long)WHEN_SEVERAL : 0),
               [SLOT_FROM] = day(m, p->first), [SLOT_TO] = day(m, p->last));
}

static void add_item(const struct index_model *m, xmlNodePtr root, const struct place *p)
{
    const struct index_item *item = p->item;
    xmlNodePtr node = element_add(root, "item", NULL);
    bool other = item->lang != NULL && strcmp(item->lang, m->lang) != 0;

    element_set(node, "id", item->id);
    element_set(node, "title", item->title);
    element_set(node, "lang", other ? item->lang : NULL);
    element_set(node, "href", item->page);
    element_set_yes(node, "past", !p->current);
    element_set(node, "range",
                SAY(m->words, m->pool, PHRASE_RANGE,
                    0, [SLOT_ISSUER] = item->issuer, [SLOT_WHEN] = dates(m, p)));
    add_next(m, node, p);
    feed_model(node, m->words, m->pool, &item->outputs, m->base_url, FEEDS_LINKED);
}

/* The issuer, where all are of one; else each item names its own. */
static const char *issuer(const struct index_model *m)
{
    const char *name = m->announcement_count == 0 ? NULL : m->announcements[0]->issuer.name;

    for (size_t i = 1; i < m->announcement_count; i++)
        if (strcmp(m->announcements[i]->issuer.name, name) != 0)
            return NULL;
    return name;
}

xmlDocPtr index_model_document(const struct index_model *m)
{
    xmlDocPtr document = element_document("index", NULL);
    xmlNodePtr root = xmlDocGetRootElement(document);
    struct place *places = pool_alloc(m->pool, m->count * sizeof *places);

    element_set(root, "lang", m->lang);
    element_set(root, "title", m->name);
    element_set(root, "issuer", issuer(m));
    element_set(root, "base", m->base_url);
    for (size_t i = 0; i < m->count; i++)
        places[i] = place_of(&m->items[i], m->now, m->pool);
    if (m->count > 0)
        qsort(places, m->count, sizeof *places, by_place);
    for (size_t i = 0; i < m->count; i++)
        add_item(m, root, &places[i]);
    feed_model(root, m->words, m->pool, m->outputs, m->base_url, FEEDS_WHOLE);
    return document;
}
