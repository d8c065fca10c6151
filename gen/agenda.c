#include "agenda.h"

#include "pool.h"

#include <stdio.h>
#include <string.h>

static void set(xmlNodePtr node, const char *name, const char *value)
{
    pool_must(xmlNewProp(node, (const xmlChar *)name, (const xmlChar *)value));
}

static xmlDocPtr new_document(const char *root)
{
    xmlDocPtr document = pool_must(xmlNewDoc((const xmlChar *)"1.0"));

    xmlDocSetRootElement(document,
                         pool_must(xmlNewDocNode(document, NULL, (const xmlChar *)root, NULL)));
    return document;
}

static void add_copy(xmlDocPtr document, xmlNodePtr node)
{
    xmlAddChild(xmlDocGetRootElement(document), pool_must(xmlDocCopyNode(node, document, 1)));
}

/* The last day on which something is that ends at END, which is exclusive. */
static struct when last_day(struct when end)
{
    return (struct when){true, when_from_minutes(when_minutes(end) - 1).day, WHOLE_DAY};
}

/* How long it lasts: the wall clock does not tell it, since clocks change. */
static void set_length(xmlNodePtr node, const struct entry *entry)
{
    bool timed = when_timed(entry->start);
    long length =
        timed ? (long)((entry->end_at - entry->start_at) / 60) : entry->end.day - entry->start.day;
    char text[24];

    snprintf(text, sizeof text, "%ld", length);
    set(node, timed ? "minutes" : "days", text);
}

static void add_entry(xmlNodePtr root, const struct entry *entry)
{
    xmlNodePtr node = pool_must(xmlNewChild(root, NULL, (const xmlChar *)"entry", NULL));
    char text[WHEN_TEXT];

    set(node, "id", entry->id);
    set(node, "topic", topic_name(entry->topic));
    set(node, "role", role_name(entry->role));
    set(node, "fact", entry->fact->id);
    set(node, "start", when_print(entry->start, text));
    set(node, "end", when_print(entry->end, text));
    set(node, "last-day", when_print(last_day(entry->end), text));
    set_length(node, entry);
    if (entry->zone != NULL)
        set(node, "zone", entry->zone);
    if (entry->open)
        set(node, "open", "yes");
    if (entry->tentative)
        set(node, "tentative", "yes");
}

xmlDocPtr agenda_document(const struct announcement *announcement, const struct entries *entries)
{
    xmlDocPtr document = new_document("agenda");

    add_copy(document, xmlDocGetRootElement(announcement->document));
    for (size_t i = 0; i < entries->count; i++)
        add_entry(xmlDocGetRootElement(document), &entries->entry[i]);
    return document;
}

/* The attributes start, last, zone and summary of ENTRY, each behind PREFIX. */
static void set_state(xmlNodePtr node, const char *prefix, const struct entry *entry)
{
    bool timed = when_timed(entry->start);
    long length = when_minutes(entry->end) - when_minutes(entry->start);
    struct when last = entry->end;
    char name[16], text[WHEN_TEXT];

    if (!timed)
        last.day--;
    snprintf(name, sizeof name, "%sstart", prefix);
    set(node, name, when_print(entry->start, text));
    snprintf(name, sizeof name, "%slast", prefix);
    if (length > (timed ? 1 : 1440))
        set(node, name, when_print(last, text));
    snprintf(name, sizeof name, "%szone", prefix);
    if (timed)
        set(node, name, entry->zone == NULL ? "UTC" : entry->zone);
    snprintf(name, sizeof name, "%ssummary", prefix);
    set(node, name, entry->summary);
    snprintf(name, sizeof name, "%srepeats", prefix);
    if (entry->every.days != 0)
        set(node, name, "yes");
}

xmlDocPtr agenda_changes_document(const struct announcement *announcement,
                                  const struct changes *changes)
{
    xmlDocPtr document = new_document("agenda");
    xmlNodePtr root = xmlDocGetRootElement(document);

    add_copy(document, xmlDocGetRootElement(announcement->document));
    for (size_t i = 0; i < changes->count; i++) {
        const struct change *change = &changes->change[i];
        xmlNodePtr node = pool_must(xmlNewChild(root, NULL, (const xmlChar *)"change", NULL));
        char id[24];

        snprintf(id, sizeof id, "%zu", i);
        set(node, "id", id);
        set(node, "kind", change_name(change->kind));
        if (change->now != NULL)
            set_state(node, "", change->now);
        if (change->before != NULL)
            set_state(node, "was-", change->before);
    }
    return document;
}

xmlDocPtr agenda_set_document(struct announcement *const *announcements, size_t count)
{
    xmlDocPtr document = new_document("set");

    for (size_t i = 0; i < count; i++) {
        xmlNodePtr node = xmlDocGetRootElement(announcements[i]->document)->children;
        for (; node != NULL; node = node->next)
            if (node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, "issuer") == 0)
                add_copy(document, node);
    }
    return document;
}
