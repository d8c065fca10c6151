/*
 * file: a whole file into memory, or why not.
 *
 * Only ordinary files are read, and nothing makes a run wait: neither a FIFO nor a device.
 */
#ifndef NOTICECAL_BASE_FILE_H
#define NOTICECAL_BASE_FILE_H

#include "base/diag.h"
#include "base/pool.h"

#include <stddef.h>

/* The octets of PATH, *LENGTH of them and NUL behind, in POOL; NULL with one message in DIAG where
 * it cannot be read, is not a regular file, is empty or has more than MAX octets, which WHAT ("a
 * notice") has not. */
char *file_read(struct pool *pool, struct diag *diag, const char *path, const char *what,
                size_t max, size_t *length);

/* The same, of an empty file, too, and without a message: NULL with errno, which is ENOENT where
 * there is none, EISDIR for a folder, EINVAL for any other thing, EFBIG for more than MAX octets.
 * FLAGS are more of open(): O_NOFOLLOW, or 0. */
char *file_read_octets(struct pool *pool, const char *path, int flags, size_t max, size_t *length);

/* Those of the file NAME in DIRECTORY, however many. */
char *file_read_at(const char *directory, const char *name, struct pool *pool, size_t *length);

#endif
