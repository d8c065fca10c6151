#include "base/diag.h"

#include "base/pool.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

struct message {
    enum severity severity;
    struct where where;
    int file_rank; /* files in the order of their first message */
    int rank;      /* messages of one line in the order they came */
    const char *text;
};

struct diag {
    struct pool *pool;
    struct message *messages;
    size_t count;
};

struct diag *diag_new(void)
{
    struct pool *pool = pool_new();
    struct diag *diag = pool_alloc(pool, sizeof *diag);

    diag->pool = pool;
    return diag;
}

void diag_free(struct diag *diag)
{
    if (diag != NULL)
        pool_free(diag->pool);
}

/* A value quoted in a message may hold a terminal's control sequences: none gets through. */
static void defuse(char *text)
{
    for (; *text != '\0'; text++)
        if ((unsigned char)*text < ' ' || *text == 127)
            *text = '?';
}

/* The rank of *FILE, which becomes the diag's own copy of the name. */
static int file_rank(const struct diag *diag, const char **file)
{
    int next = 0;

    for (size_t i = 0; i < diag->count; i++) {
        if (strcmp(diag->messages[i].where.file, *file) == 0) {
            *file = diag->messages[i].where.file;
            return diag->messages[i].file_rank;
        }
        if (diag->messages[i].file_rank >= next)
            next = diag->messages[i].file_rank + 1;
    }
    *file = pool_strdup(diag->pool, *file);
    return next;
}

void diag_add(struct diag *diag, enum severity severity, struct where where, const char *format,
              ...)
{
    int rank = file_rank(diag, &where.file);
    va_list args;
    int length;
    char *text;

    va_start(args, format);
    length = vsnprintf(NULL, 0, format, args);
    va_end(args);
    text = pool_alloc(diag->pool, (size_t)length + 1);
    va_start(args, format);
    vsnprintf(text, (size_t)length + 1, format, args);
    va_end(args);
    defuse(text);
    diag->messages = pool_grow(diag->pool, diag->messages, diag->count, sizeof *diag->messages);
    diag->messages[diag->count] = (struct message){severity, where, rank, (int)diag->count, text};
    diag->count++;
}

int diag_count(const struct diag *diag, enum severity severity, const char *file)
{
    int count = 0;

    for (size_t i = 0; i < diag->count; i++)
        if (diag->messages[i].severity == severity &&
            (file == NULL || strcmp(diag->messages[i].where.file, file) == 0))
            count++;
    return count;
}

bool diag_names(const struct diag *diag, struct where where)
{
    for (size_t i = 0; i < diag->count; i++)
        if (diag->messages[i].where.line == where.line &&
            strcmp(diag->messages[i].where.file, where.file) == 0)
            return true;
    return false;
}

const char *diag_message(const struct diag *diag, size_t i, enum severity *severity,
                         struct where *where)
{
    if (i >= diag->count)
        return NULL;
    *severity = diag->messages[i].severity;
    *where = diag->messages[i].where;
    return diag->messages[i].text;
}

static int by_place(const void *left, const void *right)
{
    const struct message *a = left, *b = right;

    if (a->file_rank != b->file_rank)
        return a->file_rank - b->file_rank;
    if (a->where.line != b->where.line)
        return a->where.line - b->where.line;
    return a->rank - b->rank;
}

int diag_print(struct diag *diag, FILE *out)
{
    static const char *const names[] = {[DIAG_WARNING] = "warning", [DIAG_ERROR] = "error"};

    if (diag->count > 0)
        qsort(diag->messages, diag->count, sizeof *diag->messages, by_place);
    for (size_t i = 0; i < diag->count; i++) {
        const struct message *m = &diag->messages[i];
        fputs(m->where.file, out);
        if (m->where.line > 0)
            fprintf(out, ":%d", m->where.line);
        fprintf(out, ": %s: %s\n", names[m->severity], m->text);
    }
    return fflush(out) == 0 && !ferror(out) ? 0 : -1;
}
