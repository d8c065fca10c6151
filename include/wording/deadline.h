/*
 * deadline: deadlines that move, and that stay.
 */
#ifndef NOTICECAL_WORDING_DEADLINE_H
#define NOTICECAL_WORDING_DEADLINE_H

#include "wording/speech.h"

/* "Friday, March 13, 2020 through …", and with "on" or "from" before it; NULL where the notice does
 * not say which days. */
const char *deadline_days(const struct speech *speech, const struct fact *fact, enum length length);
const char *deadline_falling(const struct speech *speech, const struct fact *fact,
                             enum length length);

/* "moved to Monday, March 16, 2020", or that it is not known when to. */
const char *deadline_moved(const struct speech *speech, const struct fact *fact,
                           enum length length);

/* The sentence of a move. */
const char *deadline_sentence(const struct speech *speech, const struct fact *fact);

/* "Filing deadlines of Friday, March 13, 2020": of those that stay. */
const char *deadline_kept(const struct speech *speech, const struct fact *fact, enum length length);

#endif
