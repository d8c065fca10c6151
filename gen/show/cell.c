/* For wcwidth(), which POSIX has in its XSI part. */
#define _XOPEN_SOURCE 700

#include "show/cell.h"

#include "base/utf8.h"

#include <stdbool.h>
#include <string.h>
#include <wchar.h>

/* The octets of the character at TEXT, which is not at its end, and its width in COLUMNS. */
static size_t character(const char *text, int *columns)
{
    size_t length;
    unsigned long code = utf8_code(text, &length);

    *columns = length == 1 ? 1 : wcwidth((wchar_t)code);
    if (*columns < 0)
        *columns = 1;
    return length;
}

static bool is_control(const char *text)
{
    unsigned char c = (unsigned char)text[0];

    return c < 0x20 || c == 0x7f || (c == 0xc2 && ((unsigned char)text[1] & 0xe0) == 0x80);
}

int cell_width(const char *text, size_t length)
{
    int width = 0, columns;

    for (size_t at = 0; at < length; width += columns)
        at += character(text + at, &columns);
    return width;
}

static bool is_no_break_space(const char *text)
{
    return strncmp(text, "\u00a0", 2) == 0;
}

void cell_put(const char *text, size_t length, FILE *out)
{
    int columns;

    for (size_t at = 0, step; at < length; at += step) {
        step = character(text + at, &columns);
        if (is_control(text + at))
            fputc('?', out);
        else if (is_no_break_space(text + at))
            fputc(' ', out);
        else
            fwrite(text + at, 1, step, out);
    }
}

size_t cell_word(const char *text)
{
    size_t length = strcspn(text, " -/");

    while (text[length] == '-' || text[length] == '/')
        length++;
    return length;
}

size_t cell_line(const char *text, int width)
{
    size_t fits = 0, end = 0;
    int columns, used = 0;

    while (text[end] != '\0') {
        end += strspn(text + end, " ");
        end += cell_word(text + end);
        if (cell_width(text, end) > width)
            break;
        fits = end;
    }
    if (fits > 0 || *text == '\0')
        return fits;
    for (size_t step; text[fits] != '\0'; fits += step) {
        step = character(text + fits, &columns);
        used += columns;
        if (fits > 0 && used > width)
            break;
    }
    return fits;
}
