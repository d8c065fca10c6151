/*
 * feed_model: the files that a page names: calendars, with the ways to subscribe to them, and
 * copies.
 *
 *     <feed href="ID.ics" name="USCIT: …" subject="everything" size="9 kB" url="https://…/ID.ics">
 *       <client name="Apple Calendar (iPhone, iPad, Mac)" late="…"><a …>Subscribe …</a></client> …
 *     </feed>
 *     <feed topic="outage" …><a …>Apple, classic Outlook</a> …</feed> …
 *     <copy kind="csv" href="ID.csv" size="900 bytes" download="yes">Table for …</copy> …
 *
 * A way to subscribe is a link: <a href>, with rel where the address is not the feed's; or, where
 * it is not known under which address the feeds will be, <a how="webcal"> or another beginning of
 * an address, which takes the feed's, percent-encoded, and its name (site/noticecal.js). What
 * stands around it is told with it.
 *
 * The forms of these links, and how late each program may be, are those that were found to work and
 * to be so; the makers of the programs do not write all of them down.
 */
#ifndef NOTICECAL_PAGE_FEED_MODEL_H
#define NOTICECAL_PAGE_FEED_MODEL_H

#include "outputs/file_list.h"
#include "words/words.h"

#include <libxml/tree.h>

/* How much is told of feeds: only that they are there (in the head of a page), a link each (in a
 * list), or all. */
enum feed_detail { FEEDS_NAMED, FEEDS_LINKED, FEEDS_WHOLE };

/* BASE, where they are on the web, may be NULL. */
void feed_model(xmlNodePtr parent, const struct words *words, struct pool *pool,
                const struct file_list *files, const char *base, enum feed_detail detail);

#endif
