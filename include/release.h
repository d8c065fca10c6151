/*
 * release: all files of a run, in the order in which they have to come into place.
 *
 * The log of changes first: an announcement's own feeds are the memory, and once they are in place,
 * what they say is no change any more. Then the feeds over all announcements, for each announcement
 * its feeds and pages, and the index. What was published of announcements that are not of this run,
 * or rejected, stays, and stays in what is over all of them.
 */
#ifndef NOTICECAL_RELEASE_H
#define NOTICECAL_RELEASE_H

#include "calendar/change.h"
#include "outputs/published.h"
#include "publish/publish.h"
#include "template/wording.h"

/* What a run has made; item i of each array belongs to file i. */
struct release {
    const char *out;      /* the output folder */
    const char *base_url; /* or NULL */
    const struct folders *templates;
    time_t now;
    struct announcement *const *announcements; /* NULL where rejected */
    const struct entries *entries;
    const struct calendars *calendars;
    const struct changes *changes;
    size_t count;
    const struct published *memory;
    const struct entry **published; /* everything that is published after the run, by start */
    size_t published_count;
    struct pool *pool;
};

/* Adds them to SET; errors in DIAG, after which nothing should be published. */
void release_add(const struct release *release, struct wording *wording, struct publish *set,
                 struct diag *diag);

#endif
