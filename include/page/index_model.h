/*
 * index_model: all announcements, as one XML document for page/index.xsl: ready strings, in one
 * language.
 *
 *     <index lang="en" title="…" issuer="…" base="https://www.example.gov/cal">
 *       <item id="…" title="…" lang="fr" href="ID.html" past="yes" range="Court: from … through …">
 *         <next name="Next: …">its summary</next>
 *         <feed …/> …                                           page/feed_model.h
 *       </item> …
 *       <feed …/> … <copy/> …                                   over all of them
 *     </index>
 *
 * Current ones come first, those without dates and then by first date; then those that are past,
 * the latest first. NEXT is the first entry that is on now or, if there is none, that is next; of
 * what recurs, the next time. TITLE is what the calendar of everything is called, ISSUER is there
 * where all are of one.
 */
#ifndef NOTICECAL_PAGE_INDEX_MODEL_H
#define NOTICECAL_PAGE_INDEX_MODEL_H

#include "calendar/entry.h"
#include "outputs/file_list.h"
#include "words/words.h"

#include <libxml/tree.h>

/* One announcement. Of one that is not of this run, only its feeds are known. */
struct index_item {
    const char *id, *title;
    const char *issuer, *zone, *lang; /* or NULL */
    const char *page;                 /* its file, or NULL */
    const struct entry **entries;     /* by start */
    size_t count;
    struct file_list outputs;
};

struct index_model {
    const struct words *words;
    struct pool *pool;
    const char *name;
    const char *base_url; /* or NULL */
    const char *lang;
    time_t now;
    struct announcement *const *announcements; /* of this run and accepted */
    size_t announcement_count;
    const struct index_item *items;
    size_t count;
    const struct file_list *outputs; /* over all of them */
};

/* The caller frees it with xmlFreeDoc(). */
xmlDocPtr index_model_document(const struct index_model *model);

#endif
