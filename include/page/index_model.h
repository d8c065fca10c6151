/*
 * index_model: all announcements, as one XML document for the template of the index.
 *
 *     <set as="index" lang="en" base="https://www.example.gov/cal" name="…">
 *       <issuer …/> …                                      of the announcements of this run
 *       <item id="…" href="ID.html" state="current" first="2020-03-09" last="2020-03-16" lang="en">
 *         <title/><issuer/>
 *         <next start="2020-03-13T08:00" end="…" zone="…" state="now"><summary/></next>
 *         <feed …/> …                                      outputs/file_list.h
 *       </item> …
 *       <feed …/> … <copy …/> …                            over all of them
 *     </set>
 *
 * Current ones come first, those without dates and then by first date; then those that are past,
 * the latest first. LAST is the last day, included; it is left out where what recurs or lasts has
 * no end. NEXT is the first entry that is on now or, if there is none, that is next; of what
 * recurs, the next time. NAME is what the calendar of everything is called.
 */
#ifndef NOTICECAL_PAGE_INDEX_MODEL_H
#define NOTICECAL_PAGE_INDEX_MODEL_H

#include "calendar/entry.h"
#include "outputs/file_list.h"

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
xmlDocPtr index_model_document(const struct index_model *model, struct pool *pool);

#endif
