/*
 * read: one XML file to the facts of one announcement.
 *
 * Validates against the schema first (xml/load.h). Facts that the schema finds fault with are
 * marked as not sound, so that later checks can pass them over and nothing is reported twice.
 */
#ifndef NOTICECAL_FACTS_READ_H
#define NOTICECAL_FACTS_READ_H

#include "base/diag.h"
#include "facts/facts.h"
#include "xml/load.h"

/* NULL, with errors in DIAG, where nothing could be read. An announcement that comes with errors
 * in DIAG is fit for further checks only. PATH must outlive it. */
struct announcement *announcement_read(const char *path, const struct xml_schema *schema,
                                       struct diag *diag);
void announcement_free(struct announcement *announcement); /* NULL is fine */

#endif
