/*
 * publish/: files on disk, whole or not at all. In: names and octets; out: the output folder, under
 * a lock.
 *
 * publish: a set of files into a folder, all or none, so that a reader never sees half of one.
 *
 *     publish_folder("out");  lock_take("out", …);
 *     struct publish *set = publish_open("out");
 *     publish_add(set, "uscit-nextgen-2020.ics", bytes, size);
 *     …
 *     if (publish_commit(set) == -1) … publish_problem(set) …
 *     publish_close(set);
 *
 * A file whose bytes are what the folder already has is left alone: inode and mtime stay, so a web
 * server goes on answering 304. The others are written beside their place under the hidden names
 * ".noticecal-NUMBER.tmp", made durable all together, and only when all of them are there renamed
 * over the old ones, one right after the other; then the folder itself is made durable. Until the
 * first rename nothing that is published has changed; a rename that fails after others succeeded
 * (a broken disk) leaves each file whole, old or new. publish_close() removes what was staged and
 * not renamed, and publish_open() what a killed run left behind (files of exactly those names). It
 * takes another run's staged files for such, so the lock must be held by then; see publish/lock.h.
 *
 * Durable together: one syncfs() of the file system instead of one fsync() per file. Measured on
 * ext4 over a virtual disk, 8 KB each, to stage and sync: 9 files 0.8 ms against 3.3, 100 files 4
 * against 34, 900 files 45 against 320. The price is that other programs' unwritten data are waited
 * for as well (400 MB of them: 250 ms) and that their write errors count as ours, so that a run on
 * a failing disk publishes nothing; since Linux 5.8 such errors are reported by syncfs() at all. A
 * run that changes nothing syncs nothing.
 *
 * Mode: a new file gets 0666 less the umask, as a web server has to read it; a replaced one keeps
 * its permission bits (owner and group become those of this process). A symbolic link in the place
 * of a file is replaced by the file, never followed; the folder itself may be one. Any other thing
 * in that place (a folder, a device) is a problem, and nothing is published.
 *
 * SIGXFSZ should be ignored by main, so that a file-size limit becomes a message, not a death.
 */
#ifndef NOTICECAL_PUBLISH_PUBLISH_H
#define NOTICECAL_PUBLISH_PUBLISH_H

#include <stddef.h>

struct publish;

/* Makes DIRECTORY, with its parents, where it is missing: what the lock needs to lie in. 0, or -1
 * with errno. */
int publish_folder(const char *directory);

/* DIRECTORY is made as by publish_folder(). Never NULL: a folder that cannot be opened, or cleaned
 * of what a killed run left, makes publish_commit() fail. */
struct publish *publish_open(const char *directory);

/* NAME is a plain file name (no slash, no leading dot: an assertion) and is copied, as are BYTES.
 * The same name twice makes publish_commit() fail. */
void publish_add(struct publish *set, const char *name, const char *bytes, size_t size);

/* NAME is to be there no more; it need not be there. After everything is in place. */
void publish_remove(struct publish *set, const char *name);

/* 0, or -1 with publish_problem() saying why. At most once. */
int publish_commit(struct publish *set);

/* "path: reason" of the first failure, or NULL. PATH is that of the file to be published, or of the
 * folder. Lives as long as SET. */
const char *publish_problem(const struct publish *set);

void publish_close(struct publish *set); /* NULL is fine */

#endif
