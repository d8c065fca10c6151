#include "page/wrap.h"

#include "base/utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One paragraph: the first LENGTH octets of TEXT. */
static void wrap_line(const char *text, size_t length, int columns, FILE *out)
{
    int indent = length > 1 && strncmp(text, "- ", 2) == 0 ? 2 : 0;
    int column = 0;

    for (size_t at = 0, word; at < length; at += word + 1) {
        int width;
        word = strcspn(text + at, " \n");
        width = (int)utf8_count(text + at, word);
        if (column > indent && column + 1 + width > columns)
            column = fprintf(out, "\n%*s", indent, "") - 1;
        else if (column > 0)
            column += fprintf(out, " ");
        fwrite(text + at, 1, word, out);
        column += width;
    }
}

char *wrap_text(struct pool *pool, const char *text, int columns)
{
    char *bytes = NULL, *copy;
    size_t size = 0;
    FILE *out = pool_or_die(open_memstream(&bytes, &size));

    for (size_t length; *text != '\0'; text += length) {
        length = strcspn(text, "\n");
        wrap_line(text, length, columns, out);
        if (text[length] == '\n') {
            putc('\n', out);
            length++;
        }
    }
    pool_or_die(fclose(out) == 0 ? bytes : NULL);
    copy = pool_strdup(pool, bytes);
    free(bytes);
    return copy;
}
