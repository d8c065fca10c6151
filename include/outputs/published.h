/*
 * published: what earlier runs published into the output folder, which is all that is remembered.
 *
 * Of each announcement of the run the entries in its ID.ics, or, where that is lost, its entries in
 * the feed over all of them; of announcements that are not of this run, but in that feed, theirs;
 * and the log of changes. A published file that is there and cannot be read is an error that names
 * it, never "no memory": SEQUENCE would begin anew and subscribers would keep what they have.
 *
 * A clock that is behind is an error, too: at a feed that was published later, or, where nothing
 * has changed since long before, at status.json, if the last run was more than a day later. It
 * stays one, since `ran` is then not to be written anew.
 */
#ifndef NOTICECAL_OUTPUTS_PUBLISHED_H
#define NOTICECAL_OUTPUTS_PUBLISHED_H

#include "base/diag.h"
#include "outputs/atom.h"
#include "outputs/item.h"

struct published {
    struct entries others; /* of announcements that are not of this run */
    struct atom log;
    time_t ran; /* the last run, where the clock says that it is yet to come; else 0 */
};

struct published_request {
    const char *directory;
    struct item *items; /* those without an announcement are passed over, and are others */
    size_t count;
    char *const *forgotten; /* ids of --forget: of announcements whose entries are not wanted */
    size_t forgotten_count;
    time_t now; /* nothing may have been published later */
    bool clock; /* NOW is the machine's clock, which may be behind the last run */
};

/* Fills PUBLISHED, and `before` of the items, from POOL; errors, in DIAG, are at the path of the
 * published file. */
void published_read(const struct published_request *request, struct pool *pool,
                    struct published *published, struct diag *diag);

/* The announcement of a UID: a copy of its id. */
const char *published_id(struct pool *pool, const char *uid);

#endif
