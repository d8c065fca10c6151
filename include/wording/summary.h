/*
 * summary: SUMMARY, which stands alone in a month cell, and CATEGORIES.
 */
#ifndef NOTICECAL_WORDING_SUMMARY_H
#define NOTICECAL_WORDING_SUMMARY_H

#include "calendar/entry.h"
#include "wording/speech.h"

const char *summary_of(const struct speech *speech, const struct entry *entry);
/* The same, told on another day than its own: in a log of changes. */
const char *summary_elsewhere(const struct speech *speech, const struct entry *entry);

const char *summary_category(const struct speech *speech, const struct entry *entry);

/* Without the marks: whom it binds, that it is withdrawn and so on. */
const char *summary_bare(const struct speech *speech, const struct entry *entry);

#endif
