/*
 * page_model: all that the page of an announcement tells, as one XML document for page/page.xsl:
 * ready strings, each where it is needed, in one language.
 *
 *     <page lang="en" title="Move – USCIT" heading="Move" issuer="Court, Clerk" of="Notice of …"
 *           base="https://www.example.gov/cal">
 *       <other lang="fr" href="ID.fr.html" name="Français"/> …
 *       <feed/> … <copy/> …                                     page/feed_model.h
 *       <now><entry …/> …</now> <next name="Next: Monday, …"><entry …/> …</next>
 *       <over>It is over: …</over>                              where there is neither
 *       <lead>The move from …</lead> …
 *       <entry fact="filing" when="Fri Mar 13, …" what="…" how-long="…" for-whom="…" class="now">
 *         <was>before: through <s>Sun Mar 15</s></was> … <tag>now</tag> …
 *       </entry> …
 *       <undated>…</undated> …
 *       <weeks/>                                                page/weeks_model.h
 *       <fact/> … <to-do/> … <alternative/> … <kept/> …         page/fact_model.h
 *       <unaffected>…</unaffected> … <contact/> …               page/contact_model.h
 *       <news at="2020-02-01T02:10:00Z" on="…" title="…" text="…" lang="fr"/> …
 *       <source/> …                                             which notice says so
 *     </page>
 *
 * BASE is where it will be on the web, if that is known. The class of an entry is "withdrawn", or
 * "past", "now" or "next" while anything is to come. A <to-do> has, besides, <aside> with what it
 * is needed for; its name is what stands in its heading, and is left out where it has none. NEWS is
 * what has changed since the announcement was first published, newest first, at most NEWS_MAX, in
 * the first of its languages.
 */
#ifndef NOTICECAL_PAGE_PAGE_MODEL_H
#define NOTICECAL_PAGE_PAGE_MODEL_H

#include "calendar/entry.h"
#include "outputs/atom.h"
#include "outputs/file_list.h"
#include "wording/speech.h"

enum { NEWS_MAX = 20 };

/* An announcement in one of its languages. */
struct edition {
    const char *lang;
    struct speech speech;
};

struct page_model {
    const struct announcement *announcement;
    const struct entries *entries;
    const struct atom *log; /* the changes of all announcements, newest first */
    const char *base_url;   /* or NULL */
    time_t now;
    const struct edition *editions; /* one for each of its languages */
    size_t edition_count;
};

/* That of EDITION, one of them; FILES are to be named. The caller frees it with xmlFreeDoc(). */
xmlDocPtr page_model_document(const struct page_model *model, const struct edition *edition,
                              const struct file_list *files);

/* What page and notice begin with: the element ROOT of a document, with its languages. KIND is ""
 * or
 * "-deadline-moved". */
xmlDocPtr page_model_begin(const struct page_model *model, const struct edition *edition,
                           const char *root, const char *kind);

/* The entries, in the order of reading. */
const struct entry **page_model_order(const struct page_model *model);

/* "Example Court, Office of the Clerk" */
const char *page_model_issuer(const struct speech *speech);

/* The file of an announcement, KIND ("" or "-deadline-moved") and SUFFIX ("html"), in LANG. */
const char *page_model_file(struct pool *pool, const struct announcement *announcement,
                            const char *kind, const char *lang, const char *suffix);

#endif
