/*
 * todo: what somebody should do, and facts in a few words.
 */
#ifndef NOTICECAL_WORDING_TODO_H
#define NOTICECAL_WORDING_TODO_H

#include "wording/speech.h"

/* A few words for a fact: its title, its service, or its text. */
const char *todo_headline(const struct speech *speech, const struct fact *fact);

/* "Create one as soon as possible.", with its link. */
const char *todo_text(const struct speech *speech, const struct fact *fact);

/* "If you do not have a PACER account: Create one as soon as possible.": of what has no date, and
 * so no entry that bears its title. */
const char *todo_undated(const struct speech *speech, const struct fact *fact);

#endif
