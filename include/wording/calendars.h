/*
 * calendars: what calendars are called, and what they are about.
 */
#ifndef NOTICECAL_WORDING_CALENDARS_H
#define NOTICECAL_WORDING_CALENDARS_H

#include "calendar/entry.h"
#include "wording/speech.h"

/* One line each. */
struct calendar_words {
    const char *name, *about;
};

/* Of a scope's calendars: one per topic, and behind them the one of everything. */
struct calendars {
    struct calendar_words of[TOPIC_COUNT + 1];
};

/* What one is about, in a word or two: "moved deadlines". */
const char *calendars_topic(const struct words *words, enum topic topic);

/* Those of an announcement. */
struct calendars calendars_of(const struct speech *speech);

/* Those over all announcements: SPEECH is of the first of them. The issuer is named where ALIKE:
 * where all have the same. */
struct calendars calendars_of_all(const struct speech *speech, bool alike);

#endif
