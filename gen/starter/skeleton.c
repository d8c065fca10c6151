#include "starter/skeleton.h"

#include "base/file.h"
#include "base/pool.h"
#include "base/word_list.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SKELETON_MAX = 256 * 1024 };

/* One filling. */
struct skeleton_job {
    const struct skeleton *skeleton;
    struct diag *diag;
    FILE *out;
    bool comment; /* the line is, or goes on in, a comment */
    int line;
};

static void add(struct skeleton *k, const char *name, const char *value, bool raw)
{
    assert(k->count < SKELETON_VALUES);
    k->values[k->count].name = name;
    k->values[k->count].value = value;
    k->values[k->count++].raw = raw;
}

/* Escaping ============================================================================ */

static const char *escape_of(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    default:
        return NULL;
    }
}

static void put_escaped(const char *value, FILE *out)
{
    for (; *value != '\0'; value++) {
        const char *escape = escape_of(*value);
        if (escape != NULL)
            fputs(escape, out);
        else
            putc(*value, out);
    }
}

static void put_in_comment(const char *value, FILE *out)
{
    for (; *value != '\0'; value++) {
        putc(*value, out);
        if (value[0] == '-' && value[1] == '-')
            putc(' ', out);
    }
}

static const char *escaped(struct pool *pool, const char *value)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = pool_or_die(open_memstream(&text, &size));
    const char *copy;

    put_escaped(value, out);
    pool_or_die(fclose(out) == 0 ? text : NULL);
    copy = pool_strdup(pool, text);
    free(text);
    return copy;
}

/* Values ============================================================================== */

void skeleton_set(struct skeleton *k, const char *name, const char *value)
{
    add(k, name, value, false);
}

void skeleton_set_attribute(struct skeleton *k, const char *name, const char *value)
{
    add(k, name,
        value == NULL ? "" : pool_printf(k->pool, " %s=\"%s\"", name, escaped(k->pool, value)),
        true);
}

/* What NAME stands for, and whether it is XML already; NULL with an error. */
static const char *value_of(const struct skeleton_job *f, const char *name, bool *raw)
{
    const struct skeleton *k = f->skeleton;
    enum phrase phrase = phrase_named(name);

    *raw = false;
    for (size_t i = 0; i < k->count; i++)
        if (strcmp(k->values[i].name, name) == 0) {
            *raw = k->values[i].raw;
            return k->values[i].value;
        }
    if (phrase != PHRASE_COUNT)
        return SAY(k->words, k->pool, phrase, 0, [SLOT_DAY] = k->day);
    diag_error(f->diag, ((struct where){k->file, f->line}), "there is no value or phrase {%s}",
               name);
    return NULL;
}

/* The LENGTH octets of a line with its values, in the pool. */
static const char *expand(const struct skeleton_job *f, const char *line, size_t length)
{
    struct pool *pool = f->skeleton->pool;
    const char *end = line + length, *close, *value, *copy;
    char *text = NULL;
    size_t size = 0;
    FILE *out = pool_or_die(open_memstream(&text, &size));
    bool raw;

    for (; line < end; line++) {
        close = *line == '{' ? memchr(line, '}', (size_t)(end - line)) : NULL;
        if (close == NULL) {
            putc(*line, out);
            continue;
        }
        value = value_of(f, pool_strndup(pool, line + 1, (size_t)(close - line - 1)), &raw);
        line = close;
        if (value != NULL && raw)
            fputs(value, out);
        else if (value != NULL && f->comment)
            put_in_comment(value, out);
        else if (value != NULL)
            put_escaped(value, out);
    }
    pool_or_die(fclose(out) == 0 ? text : NULL);
    copy = pool_strdup(pool, text);
    free(text);
    return copy;
}

/* Lines =============================================================================== */

/* How many octets of TEXT go on a line that has room for ROOM: to the last place before that where
 * it may be broken, which is a blank, in a tag one behind a value; else to the next such place. */
static size_t fitting(const char *text, size_t room, bool tag)
{
    size_t last = 0;

    for (size_t i = 0; text[i] != '\0'; i++) {
        bool place = i > 0 && text[i] == ' ' && (!tag || text[i - 1] == '"');
        if (i > room && last > 0)
            return last;
        if (place)
            last = i;
    }
    return strlen(text) > room && last > 0 ? last : strlen(text);
}

/* LINE, broken where it is too long. What goes on stands INDENT octets in. */
static void put_line(const char *line, size_t indent, bool tag, FILE *out)
{
    size_t begins = strspn(line, " "),
           length = begins + fitting(line + begins, SKELETON_WIDTH - begins, tag);

    fprintf(out, "%.*s\n", (int)length, line);
    for (line += length; *line == ' '; line += length) {
        line++;
        length = fitting(line, SKELETON_WIDTH - indent, tag);
        fprintf(out, "%*s%.*s\n", (int)indent, "", (int)length, line);
    }
}

static void fill_line(struct skeleton_job *f, const char *line, size_t length)
{
    size_t begins = strspn(line, " ");
    bool opens = strncmp(line + begins, "<!--", 4) == 0, tag;
    const char *filled;

    f->comment = f->comment || opens;
    filled = expand(f, line, length);
    tag = !f->comment && filled[begins] == '<';
    if (f->comment)
        put_line(filled, begins + (opens ? 5 : 0), false, f->out);
    else if (tag)
        put_line(filled, begins + strcspn(filled + begins, " ") + 1, true, f->out);
    else
        fprintf(f->out, "%s\n", filled);
    if (strstr(filled, "-->") != NULL)
        f->comment = false;
}

/* Whether the part that begins with LINE is wanted. */
static bool wanted(const struct skeleton_job *f, const char *line, size_t length)
{
    const char *names = pool_strndup(f->skeleton->pool, line + 2, length - 2);

    return strspn(names, " ") == strlen(names) || word_list_has(names, f->skeleton->part);
}

static void fill(struct skeleton_job *f, const char *text)
{
    bool on = false;

    for (f->line = 1; *text != '\0'; f->line++) {
        size_t length = strcspn(text, "\n");
        if (strncmp(text, "%%", 2) == 0)
            on = wanted(f, text, length);
        else if (on)
            fill_line(f, text, length);
        text += length + (text[length] == '\n');
    }
}

const char *skeleton_fill(struct skeleton *k, struct diag *diag)
{
    struct skeleton_job f = {.skeleton = k, .diag = diag};
    size_t length;
    const char *text = file_read(k->pool, diag, k->file, "a skeleton", SKELETON_MAX, &length);
    const char *copy;
    char *filled = NULL;

    if (text == NULL)
        return NULL;
    f.out = pool_or_die(open_memstream(&filled, &length));
    fill(&f, text);
    pool_or_die(fclose(f.out) == 0 ? filled : NULL);
    copy = diag_count(diag, DIAG_ERROR, k->file) > 0 ? NULL : pool_strdup(k->pool, filled);
    free(filled);
    return copy;
}
