/*
 * file: a file that somebody names, whole, or plain words about why not.
 */
#ifndef NOTICECAL_BASE_FILE_H
#define NOTICECAL_BASE_FILE_H

#include "base/diag.h"
#include "base/pool.h"

#include <stddef.h>

/* The octets of PATH, *LENGTH of them and NUL behind, in POOL; NULL with one message in DIAG where
 * it cannot be read, is not a regular file, is empty or has more than MAX octets, which WHAT ("a
 * notice") has not.
 * Nothing makes it wait: neither a FIFO nor a device. */
char *file_read(struct pool *pool, struct diag *diag, const char *path, const char *what,
                size_t max, size_t *length);

#endif
