/*
 * release: all files of a run, in the order in which they have to come into place.
 *
 * The log of changes first: an announcement's own feeds are what is remembered, and once they are
 * in place, what they say is no change any more. Then the feeds over all announcements, for each
 * announcement its feeds and pages, and the index. What was published of announcements that are not
 * of this run, or rejected, stays, and stays in what is over all of them.
 */
#ifndef NOTICECAL_RELEASE_H
#define NOTICECAL_RELEASE_H

#include "outputs/atom.h"
#include "outputs/item.h"
#include "publish/publish.h"
#include "wording/wording.h"

/* What a run has made. */
struct release {
    const char *out;      /* the output folder */
    const char *base_url; /* or NULL */
    const struct folders *templates;
    time_t now;
    const struct item *items;
    size_t count;
    const struct atom *log;   /* as it was published */
    const struct entry **all; /* everything that is published after the run, by start */
    size_t all_count;
    struct pool *pool;
};

/* Adds them to SET; errors in DIAG, after which nothing should be published. */
void release_add(const struct release *release, struct wording *wording, struct publish *set,
                 struct diag *diag);

#endif
