#include "template/model.h"

#include "xml/build.h"

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
