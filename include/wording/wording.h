/*
 * wording/: entries, changes and calendars to words. In: these, with their facts, and the phrases
 * of a language; out: lines and paragraphs of text.
 *
 * What people read is chosen in this room and said by the language files (words/words.h). An
 * announcement in several languages is worded in each of them (facts/translation.h), and the words
 * stand one behind the other, its first language first. A language without a file is put in the
 * phrases of the first of its languages that has one, or else in English: the clerk's own words are
 * carried, with a warning.
 */
#ifndef NOTICECAL_WORDING_WORDING_H
#define NOTICECAL_WORDING_WORDING_H

#include "base/diag.h"
#include "base/folders.h"
#include "calendar/change.h"
#include "wording/calendars.h"
#include "wording/speech.h"

struct wording;

/* Language files are loaded from FOLDERS as they are needed. */
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
 * first, and living as long as that. */
int wording_set(struct wording *wording, struct announcement *const *announcements, size_t count,
                struct calendars *calendars, struct diag *diag);

/* The ANNOUNCEMENT in LANG, one of its languages, for speech_close(); 0, or -1 with messages in
 * DIAG. That a language has no phrases has been warned of before. */
int wording_speech_in(struct wording *wording, const struct announcement *announcement,
                      const char *lang, struct speech *speech, struct diag *diag);

/* The ANNOUNCEMENT in the first of its languages, for speech_close(); as above. */
int wording_speech(struct wording *wording, const struct announcement *announcement,
                   struct speech *speech, struct diag *diag);

#endif
