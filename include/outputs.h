/*
 * outputs: which files an announcement, and the set of them, is published as.
 *
 * Names are permanent, since people subscribe to them and some clients name the calendar after the
 * file: ID.ics, ID-TOPIC.ics, announcements.ics, announcements-TOPIC.ics. A topic without entries
 * has no file.
 */
#ifndef NOTICECAL_OUTPUTS_H
#define NOTICECAL_OUTPUTS_H

#include "entry.h"
#include "publish.h"
#include "wording.h"

/* One announcement, or the set of them, as the files of it are made. */
struct scope {
    const char *id;     /* what its files are called: an announcement's id, or "announcements" */
    const char *domain; /* whose UIDs they are */
    const char *href;   /* where its notice is, or NULL */
    const struct calendars *calendars;
    const struct entry **entries; /* all of it, by start */
    size_t count;
};

/* Adds the feeds of SCOPE to SET; BASE_URL may be NULL. */
void outputs_feeds(const struct scope *scope, const char *base_url, struct publish *set);

#endif
