/*
 * publish: a set of files into a folder, all or none, so that a reader never sees half of one.
 *
 *     struct publish *set = publish_open("out");
 *     publish_add(set, "uscit-nextgen-2020.ics", bytes, size);
 *     …
 *     if (publish_commit(set) == -1) … publish_problem(set) …
 *     publish_close(set);
 *
 * A file whose bytes are what the folder already has is left alone: inode and mtime stay, so a web
 * server goes on answering 304. The others are written beside their place under hidden temporary
 * names, made durable, and only when all of them are there renamed over the old ones, one right
 * after the other; then the folder itself is made durable. Until the first rename nothing that is
 * published has changed; a rename that fails after others succeeded (a broken disk) leaves each
 * file whole, old or new. publish_close() removes what was staged and not renamed, and
 * publish_open() what a killed run left behind (names that match our pattern only; runs are kept
 * apart by lock.h).
 */
#ifndef NOTICECAL_PUBLISH_H
#define NOTICECAL_PUBLISH_H

#include <stddef.h>

struct publish;

/* DIRECTORY is made, with its parents, where it is missing. Never NULL: a folder that cannot be
 * opened makes publish_commit() fail. */
struct publish *publish_open(const char *directory);

/* NAME is a plain file name (no slash, no leading dot: an assertion). BYTES are copied. */
void publish_add(struct publish *set, const char *name, const char *bytes, size_t size);

/* 0, or -1 with publish_problem() saying why. At most once. */
int publish_commit(struct publish *set);

/* "path: reason" of the first failure, or NULL. Lives as long as SET. */
const char *publish_problem(const struct publish *set);

void publish_close(struct publish *set); /* NULL is fine */

#endif
