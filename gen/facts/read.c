#include "facts/read.h"

#include "base/pool.h"
#include "facts/tied_dates.h"
#include "facts/vocabulary.h"
#include "xml/element.h"
#include "xml/load.h"

#include <stdlib.h>
#include <string.h>

static const struct {
    const char *element;
    enum fact_kind kind;
} kinds[] = {
    {"outage", FACT_OUTAGE},
    {"freeze", FACT_FREEZE},
    {"requirement", FACT_REQUIREMENT},
    {"action", FACT_ACTION},
    {"deadline-move", FACT_DEADLINE_MOVE},
    {"deadline-kept", FACT_DEADLINE_KEPT},
    {"milestone", FACT_MILESTONE},
    {"period", FACT_PERIOD},
    {"alternative", FACT_ALTERNATIVE},
};

/* The text of NODE with each run of white space made one space; "" for NULL. */
static const char *content(struct pool *pool, const xmlNode *node)
{
    xmlChar *text = node == NULL ? NULL : xmlNodeGetContent(node);
    char *copy = pool_strdup(pool, text == NULL ? "" : (const char *)text);
    char *to = copy;

    for (const char *from = copy; *from != '\0'; from++) {
        bool space = strchr(" \t\r\n", *from) != NULL;
        if (!space)
            *to++ = *from;
        else if (to > copy && to[-1] != ' ')
            *to++ = ' ';
    }
    if (to > copy && to[-1] == ' ')
        to--;
    *to = '\0';
    xmlFree(text);
    return copy;
}

static struct when date(struct pool *pool, xmlNodePtr node, const char *name)
{
    const char *text = element_attribute(pool, node, name);
    struct when when = {0};
    char why[100];

    if (text != NULL)
        when_parse(text, &when, why, sizeof why); /* xml_read() has said what is wrong with it */
    return when;
}

static enum certainty certainty(struct pool *pool, xmlNodePtr node, const char *name)
{
    static const char *const names[] = {
        [EXPECTED] = "expected", [LATEST] = "latest", [EARLIEST] = "earliest"};
    const char *text = element_attribute(pool, node, name);

    for (int i = EXPECTED; text != NULL && i <= EARLIEST; i++)
        if (strcmp(text, names[i]) == 0)
            return (enum certainty)i;
    return CERTAIN;
}

/* As NODE's attribute NAME says, or OTHERWISE. */
static enum repeated_hour repeated_hour(struct pool *pool, xmlNodePtr node, const char *name,
                                        enum repeated_hour otherwise)
{
    const char *text = element_attribute(pool, node, name);

    if (text == NULL)
        return otherwise;
    return strcmp(text, "first") == 0 ? REPEATED_FIRST : REPEATED_SECOND;
}

/* The notice's own words in NODE's attribute NAME, in one line, or NULL. */
static const char *own_words(struct pool *pool, const xmlNode *node, const char *name)
{
    const xmlAttr *words = xmlHasProp(node, (const xmlChar *)name);

    return words == NULL ? NULL : content(pool, (const xmlNode *)words);
}

static struct where where(const struct announcement *announcement, const xmlNode *node)
{
    return (struct where){announcement->where.file, (int)xmlGetLineNo(node)};
}

/* Whether nothing is wrong with NODE and all below it. */
static bool sound(const xmlNode *node)
{
    if (xml_broken(node))
        return false;
    for (const xmlNode *below = node->children; below != NULL; below = below->next)
        if (below->type == XML_ELEMENT_NODE && !sound(below))
            return false;
    return true;
}

static bool status_is(struct pool *pool, xmlNodePtr node, const char *name)
{
    const char *status = element_attribute(pool, node, "status");

    return status != NULL && strcmp(status, name) == 0;
}

/* Its dates and how sure they are, of those that the vocabulary gives its element. */
static void add_dates(struct pool *pool, struct fact *fact)
{
    const struct vocabulary_element *is = vocabulary_fact(fact->element);
    const struct vocabulary_attribute *a;
    const char *every = element_attribute(pool, fact->node, "every");
    const char *hours = element_attribute(pool, fact->node, "hours");

    for (size_t i = 0; (a = vocabulary_attribute(is, i)) != NULL; i++) {
        char *field = (char *)fact + a->field;
        if (a->field != 0 && a->type == &type_certainty) {
            enum certainty sure = certainty(pool, fact->node, a->name);
            memcpy(field, &sure, sizeof sure);
        } else if (a->field != 0) {
            struct when when = date(pool, fact->node, a->name);
            memcpy(field, &when, sizeof when);
        }
    }
    if (every != NULL)
        recurrence_parse(every, &fact->every);
    if (hours != NULL)
        fact->hour_count = recurrence_hours(hours, fact->hours);
}

static void add_fact(struct announcement *a, xmlNodePtr node, size_t kind)
{
    struct pool *pool = a->pool;
    const char *id = element_attribute(pool, node, "id"),
               *zone = element_attribute(pool, node, "zone");
    xmlNodePtr withdrawn = element_first(node, "withdrawn");
    struct fact *fact;

    a->facts = pool_grow(pool, a->facts, a->fact_count, sizeof *a->facts);
    fact = &a->facts[a->fact_count++];
    *fact = (struct fact){
        .where = where(a, node),
        .kind = kinds[kind].kind,
        .element = kinds[kind].element,
        .id = id == NULL ? "" : id,
        .zone = zone == NULL ? a->zone : zone,
        .needed_for = element_attribute(pool, node, "needed-for"),
        .tentative = status_is(pool, node, "tentative"),
        .past = status_is(pool, node, "past"),
        .conditional = kinds[kind].kind == FACT_DEADLINE_MOVE && element_has(node, "if"),
        .counts_as = element_has(node, "counts-as"),
        .repeated_hour = repeated_hour(pool, node, "repeated-hour", REPEATED_UNSAID),
        .hour = own_words(pool, node, "hour"),
        .end_hour = own_words(pool, node, "end-hour"),
        .open_end = own_words(pool, node, "open-end"),
        .sound = sound(node),
        .node = node,
    };
    fact->end_repeated_hour = repeated_hour(pool, node, "end-repeated-hour", fact->repeated_hour);
    if (withdrawn != NULL) {
        fact->withdrawn = content(pool, withdrawn);
        fact->withdrawn_on = date(pool, withdrawn, "on");
    }
    add_dates(pool, fact);
}

static void add_contact(struct announcement *a, xmlNodePtr node)
{
    a->contacts = pool_grow(a->pool, a->contacts, a->contact_count, sizeof *a->contacts);
    a->contacts[a->contact_count++] = (struct contact){
        element_attribute(a->pool, node, "name"),
        element_attribute(a->pool, node, "email"),
    };
}

static void add_children(struct announcement *a, xmlNodePtr root)
{
    for (xmlNodePtr node = root->children; node != NULL; node = node->next) {
        if (node->type != XML_ELEMENT_NODE)
            continue;
        if (element_is(node, "contact") && sound(node))
            add_contact(a, node);
        for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
            if (element_is(node, kinds[i].element))
                add_fact(a, node, i);
    }
}

static void add_issuer(struct announcement *a, xmlNodePtr root)
{
    xmlNodePtr issuer = element_first(root, "issuer");

    if (issuer == NULL)
        return;
    a->issuer.name = content(a->pool, element_first(issuer, "name"));
    a->issuer.email = element_attribute(a->pool, issuer, "email");
}

struct announcement *announcement_read(const char *path, struct diag *diag)
{
    xmlDocPtr document = xml_read(path, &announcement_vocabulary, diag);
    struct pool *pool;
    struct announcement *a;
    xmlNodePtr root;
    const char *revision, *langs;

    if (document == NULL)
        return NULL;
    root = xmlDocGetRootElement(document);
    pool = pool_new();
    a = pool_alloc(pool, sizeof *a);
    tied_dates_fill(root, path, diag);
    revision = element_attribute(pool, root, "revision");
    langs = element_attribute(pool, root, "lang");
    *a = (struct announcement){
        .where = {path, (int)xmlGetLineNo(root)},
        .id = element_attribute(pool, root, "id"),
        .domain = element_attribute(pool, root, "domain"),
        .langs = langs,
        .lang = langs == NULL ? NULL : pool_strndup(pool, langs, strcspn(langs, " ")),
        .zone = element_attribute(pool, root, "zone"),
        .href = element_attribute(pool, root, "href"),
        .issued_text = element_attribute(pool, root, "issued"),
        .issued = date(pool, root, "issued"),
        .revised = date(pool, root, "revised"),
        .revision = revision == NULL ? 0 : atoi(revision),
        .title = content(pool, element_first(root, "title")),
        .document = document,
        .pool = pool,
    };
    add_issuer(a, root);
    add_children(a, root);
    return a;
}

void announcement_free(struct announcement *announcement)
{
    struct pool *pool;

    if (announcement == NULL)
        return;
    pool = announcement->pool;
    xmlFreeDoc(announcement->document);
    pool_free(pool);
}
