/*
 * model: an announcement and its entries as one XML document, the input of every template.
 *
 *     <agenda>
 *       <announcement …> as its file has it </announcement>
 *       <entry id="filing.resumes" topic="resume" role="resumes" fact="filing" start="2020-03-16"
 *              end="2020-03-17" last-day="2020-03-16" days="1" zone="America/New_York" open="yes"
 *              tentative="yes"/>
 *       …
 *     </agenda>
 *
 * START and END are written as in a facts file, END exclusive; last-day is the last day on which it
 * is, included. Where they are times there is a zone, and minutes instead of days: those that
 * really pass, also while clocks change. Open and tentative are there where they are so. Templates
 * take all words from the announcement itself, so an attribute added to the vocabulary reaches them
 * without passing through C. The documents of an announcement have its file as their URL.
 */
#ifndef NOTICECAL_TEMPLATE_MODEL_H
#define NOTICECAL_TEMPLATE_MODEL_H

#include "calendar/entry.h"

#include <libxml/tree.h>

/* The caller frees it with xmlFreeDoc(). */
xmlDocPtr model_document(const struct announcement *announcement, const struct entries *entries);

/* <set> with the <issuer> of each of the announcements, for what is said over all of them. */
xmlDocPtr model_set_document(struct announcement *const *announcements, size_t count);

#endif
