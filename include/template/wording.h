/*
 * wording: entries to words, through the XSLT templates.
 *
 * The template words/wording-LANG.xsl says everything that people read; templates/words/wording.xsl
 * states its input and output. It gives paragraphs, lists and links once; the plain text of a
 * description is made of them here, the HTML by the page's templates. White space in a template's
 * output means nothing but a space, so no line break gets into a summary and none into a
 * description but between paragraphs and list items.
 *
 * An announcement in several languages is worded in each of them (facts/translation.h), and the
 * words stand one behind the other, its first language first.
 */
#ifndef NOTICECAL_TEMPLATE_WORDING_H
#define NOTICECAL_TEMPLATE_WORDING_H

#include "base/diag.h"
#include "base/folders.h"
#include "calendar/change.h"

/* What a calendar is called, and what it is about: one line each. */
struct calendar_words {
    const char *name, *about;
};

/* Of a scope's calendars: one per topic, and behind them the one of everything. */
struct calendars {
    struct calendar_words of[TOPIC_COUNT + 1];
};

struct wording;

/* Templates are loaded from FOLDERS as they are needed. */
struct wording *wording_open(const struct folders *folders);
void wording_close(struct wording *wording); /* NULL is fine */

/* Gives words to all ENTRIES of the ANNOUNCEMENT and to its calendars; 0, or -1 with messages in
 * DIAG. The words live as long as the announcement. */
int wording_announcement(struct wording *wording, const struct announcement *announcement,
                         struct entries *entries, struct calendars *calendars, struct diag *diag);

/* Gives a title and a text to all CHANGES of the ANNOUNCEMENT's entries; as above. */
int wording_changes(struct wording *wording, const struct announcement *announcement,
                    struct changes *changes, struct diag *diag);

/* The same for the calendars over all COUNT (at least 1) announcements, in the language of the
 * first. These words live as long as WORDING. */
int wording_set(struct wording *wording, struct announcement *const *announcements, size_t count,
                struct calendars *calendars, struct diag *diag);

#endif
