/*
 * read: one XML file to the facts of one announcement.
 *
 * Judged by the vocabulary first (facts/vocabulary.h). Facts in which something is wrong are marked
 * as not sound, so that later checks can pass them over and nothing is reported twice.
 */
#ifndef NOTICECAL_FACTS_READ_H
#define NOTICECAL_FACTS_READ_H

#include "base/diag.h"
#include "facts/facts.h"

/* NULL, with errors in DIAG, where nothing could be read. An announcement that comes with errors
 * in DIAG is fit for further checks only. PATH must outlive it. */
struct announcement *announcement_read(const char *path, struct diag *diag);
void announcement_free(struct announcement *announcement); /* NULL is fine */

#endif
