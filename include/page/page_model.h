/*
 * page_model: all that is on the pages of one announcement, as one XML document for their
 * templates.
 *
 * It is that of template/model.h in one language, with more in it:
 *
 *     <agenda as="page" lang="en" first-lang="yes" base="https://www.example.gov/cal">
 *       <announcement …/>
 *       <entry … uid="…" state="now" next-day="2020-03-21" withdrawn="yes"/>      by start
 *       <news at="2020-02-01T02:10:00Z" topic="outage"><title/><text/></news>
 *       <feed topic="outage" name="…" href="ID-outage.ics" octets="3012"/> outputs/file_list.h
 *       <copy kind="csv" href="ID.csv" octets="900"/>
 *       <other lang="fr" href="ID.fr.html"/>
 *       <weeks height="436" cut="yes">
 *         <week y="0" bottom="156" start="2020-03-09" more="2">
 *           <day date="2020-03-09"/> …
 *           <bar entry="filing" class="outage" d="M476.7 64H770v12H476.7z" label="yes" begins="yes"
 *                left="4767" right="7700" y="58"/> …
 *         </week> …
 *         <arrow entry="march-13.old-day" d="M550 …" y="200" begin="…" end="7700"/>
 *       </weeks>
 *     </agenda>
 *
 * AS says what is to be made: "page", "notice", or "text", the words of the notice. BASE is where
 * it will be on the web, if that is known. STATE is that of calendar/phase.h; next-day, of what
 * recurs, when it does next. NEWS is what has changed since the announcement was first published,
 * newest first, at most NEWS_MAX, in the first of its languages. Weeks, for "page" only, are those
 * of page/week_grid.h; where a label stands, which its template puts into words, is in tenths.
 */
#ifndef NOTICECAL_PAGE_PAGE_MODEL_H
#define NOTICECAL_PAGE_PAGE_MODEL_H

#include "calendar/entry.h"
#include "outputs/atom.h"
#include "outputs/file_list.h"

enum { NEWS_MAX = 20 };

struct page_model {
    const struct announcement *announcement;
    const struct entries *entries;
    const struct atom *log; /* the changes of all announcements, newest first */
    const char *base_url;   /* or NULL */
    time_t now;
};

/* In LANG; OUTPUTS are the files to name. The caller frees it with xmlFreeDoc(). */
xmlDocPtr page_model_document(const struct page_model *model, const char *lang, const char *as,
                              const struct file_list *outputs);

/* The file of an announcement, KIND ("" or "-deadline-moved") and SUFFIX ("html"), in LANG. */
const char *page_model_file(struct pool *pool, const struct announcement *announcement,
                            const char *kind, const char *lang, const char *suffix);

#endif
