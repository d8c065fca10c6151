/*
 * changelog: the changes of a run to what the log of changes says of them (outputs/atom.h).
 */
#ifndef NOTICECAL_OUTPUTS_CHANGELOG_H
#define NOTICECAL_OUTPUTS_CHANGELOG_H

#include "outputs/atom.h"
#include "outputs/item.h"
#include "publish/publish.h"

/* Puts the changes of ITEM, which has an announcement, made at NOW, behind what is in LOG, but for
 * those that EARLIER, the log as it was published, has already: the run that found them was then
 * killed before the feeds were in place. */
void changelog_add(const struct item *item, time_t now, const struct atom *earlier,
                   struct atom *log, struct pool *pool);

/* Adds LOG to SET, unless it is empty. BASE_URL may be NULL. */
void changelog_publish(struct atom *log, const char *base_url, struct publish *set);

#endif
