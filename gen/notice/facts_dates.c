#include "notice/facts_dates.h"

#include "prose/scan.h"
#include "xml/element.h"

#include <string.h>

struct collector {
    struct pool *pool;
    const struct announcement *announcement;
    const struct language *language;
    bool day_first;
    struct facts_dates list;
    struct resolve_days stated; /* as values: words are reckoned by them */
    size_t node;
};

static const char *value_of(struct pool *pool, const xmlAttr *a)
{
    xmlChar *value = pool_or_die(xmlNodeGetContent((const xmlNode *)a));
    const char *copy = pool_strdup(pool, (const char *)value);

    xmlFree(value);
    return copy;
}

/* NODE for a message: with its id or name; of what has neither, that of the fact around it. */
static const char *label(struct pool *pool, const xmlNode *node)
{
    const char *id = element_attribute(pool, node, "id");

    if (id == NULL)
        id = element_attribute(pool, node, "name");
    if (id != NULL && node->parent->type == XML_ELEMENT_NODE)
        return pool_printf(pool, "%s \"%s\"", (const char *)node->name, id);
    if (node->parent->parent != NULL && node->parent->parent->type == XML_ELEMENT_NODE)
        return pool_printf(pool, "%s of %s", (const char *)node->name, label(pool, node->parent));
    return (const char *)node->name;
}

/* The child of the root around NODE, or the root itself. */
static const xmlNode *fact_around(const xmlNode *node)
{
    while (node->parent->type == XML_ELEMENT_NODE && node->parent->parent->type == XML_ELEMENT_NODE)
        node = node->parent;
    return node;
}

static struct facts_date *add(struct collector *c, const xmlNode *node, const char *name,
                              const char *value)
{
    struct facts_dates *list = &c->list;

    list->date = pool_grow(c->pool, list->date, list->count, sizeof *list->date);
    list->date[list->count] = (struct facts_date){
        .where = {c->announcement->where.file, (int)xmlGetLineNo(node)},
        .element = label(c->pool, node),
        .name = name,
        .value = value,
        .fact = fact_around(node),
        .node = c->node,
    };
    return &list->date[list->count++];
}

/* Whether a notice has to mention the dates of NODE. */
static bool is_needed(const xmlNode *node)
{
    if (element_is(node, "was") || element_is(node, "withdrawn"))
        return false;
    return element_first(node, "withdrawn") == NULL;
}

/* Values ============================================================================== */

/* A time alone, at the start of VALUE. */
static bool clock_parse(struct pool *pool, const char *value, struct when *when)
{
    const char *whole = pool_printf(pool, "2000-01-01T%.5s", value);
    char why[100];

    *when = (struct when){true, 0, 1440};
    return strncmp(value, "24:00", 5) == 0 ||
           (when_parse(whole, when, why, sizeof why) == NULL && when_timed(*when));
}

/* "08:00", or hours like "08:00-10:00 13:00-24:00". */
static void add_clocks(struct collector *c, const xmlNode *node, const char *name,
                       const char *value)
{
    struct when when;

    for (const char *at = value; clock_parse(c->pool, at, &when); at += at[5] == '\0' ? 5 : 6) {
        struct facts_date *date = add(c, node, name, value);
        date->kind = FACTS_DATE_CLOCK;
        date->when = when;
    }
}

static void add_attribute(struct collector *c, const xmlNode *node, const xmlAttr *a, bool needed)
{
    const char *name = (const char *)a->name, *value = value_of(c->pool, a);
    struct when when = {0};
    char why[100];
    struct facts_date *date;

    if (when_parse(value, &when, why, sizeof why) == NULL) {
        date = add(c, node, name, value);
        date->when = when;
        date->needed = needed && !(strcmp(name, "issued") == 0 && c->announcement->revised.set);
    } else {
        add_clocks(c, node, name, value);
    }
}

static void add_attributes(struct collector *c, const xmlNode *node)
{
    bool needed = is_needed(node);
    size_t first = c->list.count;

    for (const xmlAttr *a = node->properties; a != NULL; a = a->next)
        add_attribute(c, node, a, needed);
    for (size_t i = first; i < c->list.count; i++)
        c->list.date[i].recurs = element_has(node, "every"); /* a weekday is enough */
}

static void add_zone(struct collector *c, const char *zone)
{
    struct facts_dates *list = &c->list;

    for (size_t i = 0; i < list->zone_count; i++)
        if (strcmp(list->zones[i], zone) == 0)
            return;
    list->zones = pool_grow(c->pool, list->zones, list->zone_count, sizeof *list->zones);
    list->zones[list->zone_count++] = zone;
}

/* Words =============================================================================== */

static void add_mention(struct collector *c, const xmlNode *node, const struct mentions *all,
                        const struct sense *senses, size_t i)
{
    const struct mention *m = &all->mention[i];
    bool dated = m->kind == MENTION_TIME && m->date != MENTION_NONE && senses[m->date].set;
    struct facts_date *date;

    if (m->kind == MENTION_ZONE || (m->kind == MENTION_DATE && (!senses[i].set || m->day == 0)))
        return;
    date = add(c, node, NULL, m->words);
    date->needed = m->kind == MENTION_DATE && is_needed(node);
    if (m->kind == MENTION_DATE)
        date->when = (struct when){true, senses[i].day, WHOLE_DAY};
    else
        date->when = (struct when){true, dated ? senses[m->date].day : 0, m->minute};
    date->kind = m->kind == MENTION_DATE || dated ? FACTS_DATE_DAY : FACTS_DATE_CLOCK;
}

struct resolve_days facts_dates_days(struct pool *pool, const struct facts_dates *list)
{
    long *days = pool_alloc(pool, (list->count + 1) * sizeof *days);
    struct resolve_days all = {days, 0};

    for (size_t i = 0; i < list->count; i++)
        if (list->date[i].kind == FACTS_DATE_DAY)
            days[all.count++] = list->date[i].when.day;
    return all;
}

static void add_words(struct collector *c, const xmlNode *node, const char *text)
{
    struct mentions all = scan_text(c->pool, text, c->language, c->day_first);
    const struct sense *senses;

    if (all.count == 0)
        return;
    senses = resolve_dates(c->pool, &all, &c->stated, c->list.issued);
    for (size_t i = 0; i < all.count; i++)
        add_mention(c, node, &all, senses, i);
}

/* The values and the text of NODE that are of several words. */
static void add_prose(struct collector *c, const xmlNode *node)
{
    for (const xmlAttr *a = node->properties; a != NULL; a = a->next) {
        const char *value = value_of(c->pool, a);
        if (strchr(value, ' ') != NULL)
            add_words(c, node, value);
    }
    for (const xmlNode *child = node->children; child != NULL; child = child->next)
        if (child->type == XML_TEXT_NODE && !xmlIsBlankNode(child))
            add_words(c, node, (const char *)child->content);
}

/* The document ======================================================================== */

/* Whether the words in NODE are of another language than the notice. */
static bool is_foreign(const struct collector *c, const xmlNode *node)
{
    const char *lang = element_attribute(c->pool, node, "lang");

    return node->parent->type == XML_ELEMENT_NODE && lang != NULL &&
           language_find(lang) != c->language;
}

/* Calls EACH for NODE and all elements below it, each with a number of its own. */
static void walk(struct collector *c, const xmlNode *node,
                 void (*each)(struct collector *, const xmlNode *))
{
    each(c, node);
    c->node++;
    for (const xmlNode *child = node->children; child != NULL; child = child->next)
        if (child->type == XML_ELEMENT_NODE && !is_foreign(c, child))
            walk(c, child, each);
}

static long issued_day(const struct collector *c)
{
    const struct facts_dates *list = &c->list;
    long first = 0;

    if (c->announcement->issued.set)
        return c->announcement->issued.day;
    for (size_t i = 0; i < list->count; i++)
        if (list->date[i].kind == FACTS_DATE_DAY && (first == 0 || list->date[i].when.day < first))
            first = list->date[i].when.day;
    return first;
}

struct facts_dates facts_dates_of(struct pool *pool, const struct announcement *announcement,
                                  const struct language *language, bool day_first)
{
    struct collector c = {
        .pool = pool, .announcement = announcement, .language = language, .day_first = day_first};
    const xmlNode *root = xmlDocGetRootElement(announcement->document);

    if (announcement->zone != NULL)
        add_zone(&c, announcement->zone);
    for (size_t i = 0; i < announcement->fact_count; i++)
        if (announcement->facts[i].zone != NULL)
            add_zone(&c, announcement->facts[i].zone);
    walk(&c, root, add_attributes);
    c.list.issued = issued_day(&c);
    c.stated = facts_dates_days(pool, &c.list);
    c.node = 0;
    walk(&c, root, add_prose);
    return c.list;
}
