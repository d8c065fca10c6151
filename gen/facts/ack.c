#include "facts/ack.h"

#include "base/pool.h"
#include "base/word_list.h"
#include "xml/element.h"

#include <string.h>

const char *const ack_notice_rules[] = {
    "notice-date",       "notice-weekday",
    "notice-span",       "notice-meaning",
    "notice-year",       "notice-time",
    "notice-noon",       "notice-midnight",
    "notice-half-day",   "notice-zone",
    "notice-language",   "notice-lacks-date",
    "notice-lacks-time", NULL,
};

bool ack_is_of_notice(const char *name)
{
    for (const char *const *rule = ack_notice_rules; *rule != NULL; rule++)
        if (strcmp(*rule, name) == 0)
            return true;
    return false;
}

static void add(struct pool *pool, struct acks *acks, xmlNodePtr node, const char *of)
{
    const char *names = element_attribute(pool, node, "ack");

    for (const char *name; names != NULL && (name = word_list_take(pool, &names)) != NULL;) {
        acks->ack = pool_grow(pool, acks->ack, acks->count, sizeof *acks->ack);
        acks->ack[acks->count++] = (struct ack){name, node, of, false};
    }
}

static const char *contact_name(struct pool *pool, const xmlNode *contact)
{
    const char *name = element_attribute(pool, contact, "name");

    return pool_printf(pool, "contact \"%s\"", name == NULL ? "" : name);
}

struct acks acks_of(struct pool *pool, const struct announcement *announcement)
{
    xmlNodePtr root = xmlDocGetRootElement(announcement->document);
    struct acks acks = {.root = root};

    add(pool, &acks, root, "the announcement");
    for (size_t i = 0; i < announcement->fact_count; i++) {
        const struct fact *f = &announcement->facts[i];
        if (f->sound && f->withdrawn == NULL)
            add(pool, &acks, f->node, pool_printf(pool, "%s \"%s\"", f->element, f->id));
    }
    for (xmlNodePtr node = root->children; node != NULL; node = node->next)
        if (element_is(node, "contact"))
            add(pool, &acks, node, contact_name(pool, node));
    return acks;
}

bool acks_silence(struct acks *acks, const char *rule, const xmlNode *node, const xmlNode *other)
{
    bool found = false;

    for (size_t i = 0; i < acks->count; i++) {
        struct ack *a = &acks->ack[i];
        if (strcmp(a->name, rule) == 0 &&
            (a->node == node || a->node == other || a->node == acks->root))
            found = a->used = true;
    }
    return found;
}
