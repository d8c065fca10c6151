/*
 * page/: the files for people. In: an announcement, its entries and the names of its other files;
 * out: the HTML of its page and notice, and of the index.
 *
 * page: an announcement's page and its notice of moved deadlines, and the index over all of them,
 * through the XSLT templates page/page-LANG.xsl; page/page.xsl states their input and output.
 *
 * ID.html; ID-deadline-moved.html and .txt where there is such a topic, else these are removed. In
 * another than the first of an announcement's languages ID.LANG.html and so on. A language without
 * a template has no page, which is a warning in DIAG: its feeds are there all the same.
 */
#ifndef NOTICECAL_PAGE_PAGE_H
#define NOTICECAL_PAGE_PAGE_H

#include "page/index_model.h"
#include "page/page_model.h"
#include "publish/publish.h"
#include "template/loader.h"

/* Adds those files to SET. OUTPUTS are the announcement's other files, for its page to name.
 * Whether there is a page in the first of its languages. */
bool page_announcement(struct templates *templates, const struct page_model *model,
                       const struct file_list *outputs, struct publish *set, struct diag *diag);

/* Adds index.html, in the language of LISTING. */
void page_index(struct templates *templates, const struct index_model *model, struct publish *set,
                struct diag *diag);

/* Adds what every page refers to: the style sheet and script of the templates, and that of the site
 * (site.css). */
void page_assets(const struct templates *templates, struct publish *set, struct diag *diag);

#endif
