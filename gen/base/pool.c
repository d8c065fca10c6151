#include "base/pool.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Each block starts with the link to the next; max_align_t keeps what follows aligned. */
union block {
    union block *next;
    max_align_t align;
};

struct pool {
    union block *first;
};

void *pool_or_die(void *result)
{
    static const char message[] = "noticecal: error: out of memory\n";

    if (result == NULL) {
        /* write(), because stdio may want memory itself. */
        ssize_t ignored = write(STDERR_FILENO, message, sizeof message - 1);
        (void)ignored;
        _exit(3);
    }
    return result;
}

struct pool *pool_new(void)
{
    return pool_or_die(calloc(1, sizeof(struct pool)));
}

void pool_free(struct pool *pool)
{
    if (pool == NULL)
        return;
    while (pool->first != NULL) {
        union block *next = pool->first->next;
        free(pool->first);
        pool->first = next;
    }
    free(pool);
}

void *pool_alloc(struct pool *pool, size_t size)
{
    bool fits = size <= SIZE_MAX - sizeof(union block);
    union block *block = pool_or_die(fits ? calloc(1, sizeof *block + size) : NULL);

    block->next = pool->first;
    pool->first = block;
    return block + 1;
}

void *pool_grow(struct pool *pool, void *array, size_t count, size_t size)
{
    void *grown;

    /* Room doubles whenever the count reaches a power of two. */
    if ((count & (count - 1)) != 0)
        return array;
    if (count > SIZE_MAX / 2 / size)
        pool_or_die(NULL);
    grown = pool_alloc(pool, (count == 0 ? 1 : count * 2) * size);
    if (count > 0)
        memcpy(grown, array, count * size);
    return grown;
}

char *pool_strndup(struct pool *pool, const char *text, size_t length)
{
    char *copy = pool_alloc(pool, length + 1);

    memcpy(copy, text, length);
    return copy;
}

char *pool_strdup(struct pool *pool, const char *text)
{
    return pool_strndup(pool, text, strlen(text));
}

char *pool_printf(struct pool *pool, const char *format, ...)
{
    va_list args;
    int length;
    char *text;

    va_start(args, format);
    length = vsnprintf(NULL, 0, format, args);
    va_end(args);
    text = pool_alloc(pool, (size_t)length + 1);
    va_start(args, format);
    vsnprintf(text, (size_t)length + 1, format, args);
    va_end(args);
    return text;
}
