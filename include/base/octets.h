/*
 * octets: a whole file of the output folder into memory.
 */
#ifndef NOTICECAL_BASE_OCTETS_H
#define NOTICECAL_BASE_OCTETS_H

#include <stddef.h>

struct pool;

/* The octets of the file NAME in DIRECTORY, *SIZE of them and a NUL behind, from POOL; NULL with
 * errno: ENOENT where there is none, EISDIR for a folder, EINVAL for any other thing. */
char *octets_read(const char *directory, const char *name, struct pool *pool, size_t *size);

#endif
