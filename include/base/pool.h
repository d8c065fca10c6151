/*
 * base/: the ground that all stand on: memory, messages, dates, files, words. It knows nothing of
 * announcements. In: octets, numbers, names; out: what they mean, or a message in a diag.
 *
 * pool: memory that is freed together.
 *
 * A pool is a list of separate malloc()s, not one arena, so that ASan and valgrind still see the
 * bounds of every object. Whoever makes a pool frees it; what is allocated from it is never freed
 * by itself.
 *
 * Errors: none to handle. When memory runs out the program ends with one line on standard error
 * and exit status 3 (EXIT_WORLD). Nothing half done is left behind: published files are only ever
 * replaced by rename(), see publish/publish.h.
 */
#ifndef NOTICECAL_BASE_POOL_H
#define NOTICECAL_BASE_POOL_H

#include <stddef.h>

struct pool;

struct pool *pool_new(void);
void pool_free(struct pool *pool); /* NULL is fine */

/* SIZE zeroed octets, aligned for anything. */
void *pool_alloc(struct pool *pool, size_t size);

/* ARRAY, holding COUNT objects of SIZE octets, with room for at least one more: it may have moved.
 * An array that only ever grows through here, one by one from NULL and 0, costs linear time. */
void *pool_grow(struct pool *pool, void *array, size_t count, size_t size);

char *pool_strdup(struct pool *pool, const char *text);
char *pool_strndup(struct pool *pool, const char *text, size_t length);
char *pool_printf(struct pool *pool, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* For what libraries want to be malloc()ed on its own: ends the program instead of returning NULL
 * (libxml2 and libical report a lack of memory as a NULL result). */
void *pool_or_die(void *result);

#endif
