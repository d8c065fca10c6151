/*
 * page/: what people look at. In: announcements, their entries, the words of a language; out: HTML
 * and a notice for mail, in a set of files to publish.
 *
 * What stands in a page is put together here, as XML of ready strings (page/page_model.h and those
 * that it names); how it looks as HTML is told by the stylesheets in page/ of the template folders,
 * one for all languages: page.xsl, notice.xsl, index.xsl. They ask for labels by name, as
 * n:say('link-add'); one that there is not is an error (template/xslt.h).
 */
#ifndef NOTICECAL_PAGE_PAGE_H
#define NOTICECAL_PAGE_PAGE_H

#include "page/index_model.h"
#include "page/page_model.h"
#include "publish/publish.h"
#include "wording/wording.h"

/* Each stylesheet is loaded once, when it is needed. FOLDERS and WORDING have to outlive it. */
struct pages;
struct pages *pages_open(const struct folders *folders, struct wording *wording);
void pages_close(struct pages *pages); /* NULL is fine */

/* Adds to SET, in each language of the announcement of MODEL, whose editions are made here:
 * ID.html; ID-deadline-moved.html and .txt where there is such a topic, else these are removed. In
 * another than the first of its languages ID.LANG.html and so on. FILES are its other files, for
 * its page to name. */
void page_announcement(struct pages *pages, const struct page_model *model,
                       const struct file_list *files, struct publish *set, struct diag *diag);

/* Adds index.html, in the language of the first of MODEL's announcements. */
void page_index(struct pages *pages, struct index_model *model, struct publish *set,
                struct diag *diag);

/* Adds what every page refers to: the style sheet and script of the template folder, and that of
 * the site (site.css). */
void page_assets(struct pages *pages, struct publish *set, struct diag *diag);

#endif
