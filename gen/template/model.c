#include "template/model.h"

#include "xml/build.h"

#include <stdio.h>

/* How long it lasts: the wall clock does not show it, since clocks change. */
static void set_length(xmlNodePtr node, const struct entry *entry)
{
    bool timed = when_timed(entry->start);
    long length =
        timed ? (long)((entry->end_at - entry->start_at) / 60) : entry->end.day - entry->start.day;

    element_set_number(node, timed ? "minutes" : "days", length);
}

static void add_entry(xmlNodePtr root, const struct entry *entry)
{
    xmlNodePtr node = element_add(root, "entry", NULL);

    element_set(node, "id", entry->id);
    element_set(node, "topic", topic_name(entry->topic));
    element_set(node, "role", role_name(entry->role));
    element_set(node, "fact", entry->fact->id);
    element_set_when(node, "start", entry->start);
    element_set_when(node, "end", entry->end);
    element_set_when(node, "last-day", (struct when){true, entry_last_day(entry), WHOLE_DAY});
    set_length(node, entry);
    element_set(node, "zone", entry->zone);
    element_set_yes(node, "open", entry->open);
    element_set_yes(node, "tentative", entry->tentative);
}

xmlDocPtr model_document(const struct announcement *announcement, const struct entries *entries)
{
    xmlDocPtr document = element_document("agenda", announcement->where.file);

    element_copy(xmlDocGetRootElement(document), xmlDocGetRootElement(announcement->document));
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
    char name[16];

    if (!timed)
        last.day--;
    snprintf(name, sizeof name, "%sstart", prefix);
    element_set_when(node, name, entry->start);
    snprintf(name, sizeof name, "%slast", prefix);
    if (length > (timed ? 1 : 1440))
        element_set_when(node, name, last);
    snprintf(name, sizeof name, "%szone", prefix);
    if (timed)
        element_set(node, name, entry->zone == NULL ? "UTC" : entry->zone);
    snprintf(name, sizeof name, "%ssummary", prefix);
    element_set(node, name, entry->summary);
    snprintf(name, sizeof name, "%srepeats", prefix);
    element_set_yes(node, name, entry->every.days != 0);
}

xmlDocPtr model_changes_document(const struct announcement *announcement,
                                 const struct changes *changes)
{
    xmlDocPtr document = element_document("agenda", announcement->where.file);
    xmlNodePtr root = xmlDocGetRootElement(document);

    element_copy(xmlDocGetRootElement(document), xmlDocGetRootElement(announcement->document));
    for (size_t i = 0; i < changes->count; i++) {
        const struct change *change = &changes->change[i];
        xmlNodePtr node = element_add(root, "change", NULL);

        element_set_number(node, "id", (long)i);
        element_set(node, "kind", change_name(change->kind));
        if (change->now != NULL)
            set_state(node, "", change->now);
        if (change->before != NULL)
            set_state(node, "was-", change->before);
    }
    return document;
}

xmlDocPtr model_set_document(struct announcement *const *announcements, size_t count)
{
    xmlDocPtr document = element_document("set", NULL);

    for (size_t i = 0; i < count; i++) {
        const xmlNode *root = xmlDocGetRootElement(announcements[i]->document);
        for (xmlNodePtr n = element_first(root, "issuer"); n != NULL; n = element_next(n, "issuer"))
            element_copy(xmlDocGetRootElement(document), n);
    }
    return document;
}
