/*
 * cell: the text of a table's cell, measured, broken into lines and printed.
 *
 * A text is UTF-8 on one line. Widths are those on a terminal, by wcwidth(), so the thread's locale
 * has to be one of UTF-8: else all but ASCII counts one column.
 */
#ifndef NOTICECAL_SHOW_CELL_H
#define NOTICECAL_SHOW_CELL_H

#include <stddef.h>
#include <stdio.h>

/* The columns that the first LENGTH octets of TEXT take. */
int cell_width(const char *text, size_t length);

/* How many octets of TEXT stay together: up to a space, or through a "-" or "/". */
size_t cell_word(const char *text);

/* How many octets of TEXT are its first line in WIDTH columns: at least one character, broken
 * within a word only where the first word alone does not fit. Spaces between lines belong to none.
 */
size_t cell_line(const char *text, int width);

/* The first LENGTH octets: a no-break space as a space, and a control, which would be the
 * terminal's to obey, as "?". */
void cell_put(const char *text, size_t length, FILE *out);

#endif
