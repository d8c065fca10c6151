/*
 * sure: malloc() and its kin for the whole process, which never fail: they end it by pool_or_die().
 *
 * Libraries go on with half of what they wanted where memory is short. Measured, one allocation
 * failing at a time: libxslt cuts words off in the middle of a sentence or never ends, libical
 * writes feeds with a property missing or dereferences NULL, and libc takes a zone that it has no
 * room for to be UTC. Only libxml2 lets its allocator be replaced. So what stands in front of them
 * all is the definition that the dynamic linker finds first, the program's own.
 *
 * glibc's allocator under its second names does the work. Sanitizers have their own, which reports.
 */
#include "base/pool.h"

#include <stdlib.h>

#if defined __GLIBC__ && !defined __SANITIZE_ADDRESS__

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);

void *malloc(size_t size)
{
    return pool_or_die(__libc_malloc(size));
}

void *calloc(size_t count, size_t size)
{
    return pool_or_die(__libc_calloc(count, size));
}

/* Of size 0 it frees, and there is nothing to return. */
void *realloc(void *block, size_t size)
{
    void *moved = __libc_realloc(block, size);

    return size == 0 ? moved : pool_or_die(moved);
}

#endif
