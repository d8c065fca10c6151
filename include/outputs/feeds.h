/*
 * outputs/: the files for programs: feeds, JSON, CSV, the log of changes, the status. In: worded
 * entries and what was published before; out: the octets of each file.
 *
 * feeds: which files an announcement, and the set of them, is published as.
 *
 * Names are permanent, since people subscribe to them and some clients name the calendar after the
 * file: ID.ics, ID-TOPIC.ics, ID.json and ID.csv; the same of "announcements", and
 * announcements.atom. A topic without entries has no file; where it had one, that is removed, since
 * an empty calendar is none (RFC 5545 section 3.4); nor has what has no entries at all.
 *
 * Each feed is read back from its bytes, and published only if that gives what it says of itself
 * and the entries it was made from, to the instant; otherwise there is an error in DIAG, at the
 * feed's name.
 */
#ifndef NOTICECAL_OUTPUTS_FEEDS_H
#define NOTICECAL_OUTPUTS_FEEDS_H

#include "base/diag.h"
#include "calendar/entry.h"
#include "outputs/file_list.h"
#include "publish/publish.h"
#include "wording/wording.h"

/* One announcement, or the set of them, as its feeds are made. */
struct scope {
    const char *id;     /* what its files are called: an announcement's id, or "announcements" */
    const char *domain; /* whose UIDs they are */
    const char *href;   /* where its notice is, or NULL */
    const struct calendars *calendars;
    const struct entry **entries; /* all of it, by start */
    size_t count;
    bool may_lack; /* what recurs and cannot stand beside the rest is left out, with a warning */
};

/* Adds the feeds of SCOPE to SET, and what they are called, from POOL, to WRITTEN: that of
 * everything first. BASE_URL may be NULL. */
void feeds_add(const struct scope *scope, const char *base_url, struct publish *set,
               struct file_list *written, struct pool *pool, struct diag *diag);

/* The name of a feed; TOPIC is that of topic_name(), or NULL for the feed of everything. */
const char *feeds_file(const char *id, const char *topic, struct pool *pool);

/* The same for its ID.json and ID.csv. */
void feeds_add_rows(const struct scope *scope, struct publish *set, struct file_list *written,
                    struct pool *pool);

#endif
