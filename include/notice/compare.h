/*
 * compare: what a notice says against what its facts say.
 *
 * Told at the notice's lines:
 *   - a date that no fact holds; a date that there is not; a weekday that is not that date's
 *   - a span ("from … through …") that is that of no fact, though each of its ends is in some fact
 *   - a day on which things resume, or to which or from which deadlines move, that is no such day
 *   - a date without a year; a weekday on which nothing is
 *   - a time that no fact has on that day
 *   - "12:00 pm", "midnight" without saying which, "8:00" without am or pm
 *   - "EST" while the clocks show EDT, and the zone of another place
 * and at the facts' lines: a date, or a time on its day, that the notice does not mention.
 *
 * All are of the given SEVERITY, warnings as a rule: a notice may say more than its facts, and
 * less.
 */
#ifndef NOTICECAL_NOTICE_COMPARE_H
#define NOTICECAL_NOTICE_COMPARE_H

#include "base/diag.h"
#include "facts/facts.h"

/* Errors and warnings go to DIAG. TEXT is valid UTF-8, PATH the notice's file for messages. The
 * language is the announcement's; where its words are not known nothing is compared, and a warning
 * says so. */
void compare_notice(const char *path, const char *text, const struct announcement *announcement,
                    enum severity severity, struct diag *diag);

#endif
