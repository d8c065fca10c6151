#include "ical/fold.h"

#include "base/pool.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

enum { FOLD = 75 };

/* How many octets of the unfolded LINE, LENGTH long, may stand before a fold: at most MOST, no
 * character split, nor an escape such as "\n", which some readers put together wrongly. */
static size_t fold_at(const char *line, size_t length, size_t most)
{
    size_t at = most, backslashes = 0;

    if (length <= most)
        return length;
    while (utf8_continues(line[at]))
        at--;
    while (backslashes < at && line[at - 1 - backslashes] == '\\')
        backslashes++;
    return at - backslashes % 2;
}

static char *put_folded(char *to, const char *line, size_t length)
{
    size_t room = FOLD;

    for (;;) {
        size_t part = fold_at(line, length, room);
        memcpy(to, line, part);
        to += part;
        line += part;
        length -= part;
        if (length == 0)
            break;
        memcpy(to, "\r\n ", 3);
        to += 3;
        room = FOLD - 1; /* the space counts */
    }
    memcpy(to, "\r\n", 2);
    return to + 2;
}

/* Takes every "\r\n " out of TEXT, in place: libical folds long lines wrongly now and then (a line
 * whose last stretch is 73 octets ends in CR CR LF, fixed in 4.0.3), and this repairs those too. */
static void unfold(char *text)
{
    char *to = text;

    for (const char *from = text; *from != '\0';)
        if (strncmp(from, "\r\n ", 3) == 0)
            from += 3;
        else
            *to++ = *from++;
    *to = '\0';
}

/* Copies the unfolded TEXT line by line, without the VALUE=TEXT that add_escaped() needs: readers
 * look for "X-WR-CALNAME:" as it stands. */
static char *put_lines(char *to, const char *text, struct pool *pool)
{
    static const char needless[] = ";VALUE=TEXT:";

    while (*text != '\0') {
        size_t length = strcspn(text, "\r\n");
        char *line = pool_strndup(pool, text, length);
        char *type = strncmp(line, "X-", 2) == 0 ? strstr(line, needless) : NULL;

        if (type != NULL && type < line + strcspn(line, ":")) {
            memmove(type, type + strlen(needless) - 1, strlen(type + strlen(needless) - 1) + 1);
            length = strlen(line);
        }
        to = put_folded(to, line, length);
        text += strcspn(text, "\r\n");
        text += strspn(text, "\r\n");
    }
    return to;
}

const char *fold_lines(const char *text, struct pool *pool, size_t *size)
{
    char *unfolded = pool_strdup(pool, text), *bytes;

    unfold(unfolded);
    /* A fold is three octets for at least seventy, so twice the room is ample. */
    bytes = pool_alloc(pool, 2 * strlen(unfolded) + 64);
    *size = (size_t)(put_lines(bytes, unfolded, pool) - bytes);
    return bytes;
}
