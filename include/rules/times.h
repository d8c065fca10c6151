/*
 * times: whether the zones that are named exist, and the times on the clocks there.
 *
 * The part of rules/rules.h that asks tz/tz.h.
 */
#ifndef NOTICECAL_RULES_TIMES_H
#define NOTICECAL_RULES_TIMES_H

#include "base/diag.h"
#include "facts/facts.h"

/* The announcement's zone, and that there is one where its words name a time. */
void times_check_announcement(const struct announcement *announcement, struct diag *diag);

/* A fact's own zone. */
void times_check_zone(const struct fact *fact, struct diag *diag);

/* That each time of a fact has a zone and happens in it, once or as repeated-hour says, and that
 * clocks do not go forward over all of what it tells. */
void times_check_fact(const struct fact *fact, struct diag *diag);

#endif
