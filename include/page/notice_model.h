/*
 * notice_model: the notice of moved deadlines, to be posted on a door or mailed: which deadlines
 * are due when, whom that binds, what is excepted and by which authority, what is out of service,
 * which deadlines stay, whom to ask, and who says so. As XML for page/notice.xsl, and as plain
 * text.
 *
 *     <notice lang="en" title="Notice of moved deadlines – USCIT" issuer="…" page="ID.html"
 *             long="yes">
 *       <other/> … <feed/> … <copy/> …                          as in page_model.h
 *       <move/> … <kept/> …                                     page/fact_model.h
 *       <outage>…</outage> … <contact/> … <source>…</source>
 *     </notice>
 *
 * LONG is one that goes on one sheet only in smaller print.
 */
#ifndef NOTICECAL_PAGE_NOTICE_MODEL_H
#define NOTICECAL_PAGE_NOTICE_MODEL_H

#include "page/page_model.h"

/* The caller frees it with xmlFreeDoc(). */
xmlDocPtr notice_model_document(const struct page_model *model, const struct edition *edition,
                                const struct file_list *files);

/* The same as paragraphs, each a line. */
const char *notice_model_text(const struct page_model *model, const struct edition *edition);

#endif
