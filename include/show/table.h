/*
 * table: rows of cells, laid out for a terminal or a pipe.
 *
 * Knows nothing of what the cells say. Columns are as wide as their widest cell. Where they do not
 * fit beside each other, those give way that make the table longer the least; their cells are
 * wrapped between words, behind "-" and "/", and an empty line parts the rows. Where even words do
 * not fit, each row is printed as a list of its cells, with the head beside them. Words with a
 * no-break space between them, which is printed as a space, stay together.
 *
 * Widths are those of the characters on a terminal: a wide one (CJK) has two columns, a combining
 * one none. Controls are printed as "?". No line ends in spaces.
 *
 * No library: libsmartcols 2.38 was tried with tests/pages/show. It narrows columns by their shares
 * of the width and then breaks cells wherever they are full ("throug" "h Mon"), unless a function
 * of ours finds the places, which must have an octet to overwrite, so that none is behind a "-"; it
 * pads lines with spaces to the right, prints controls as \x1b, and knows no list for narrow
 * screens and no empty line between rows. All of table.c but the printing of a line would stay.
 */
#ifndef NOTICECAL_SHOW_TABLE_H
#define NOTICECAL_SHOW_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* How a row stands out where there are colours; the cells say it in words, too. */
enum mark { MARK_NONE, MARK_HEAD, MARK_OPEN, MARK_TENTATIVE, MARK_WITHDRAWN };

struct row {
    enum mark mark;
    const char **cells; /* UTF-8, one line each, as many as the table has columns */
};

struct table {
    size_t columns;   /* at least 1, at most TABLE_COLUMNS */
    struct row *rows; /* the first is the head if it is marked so */
    size_t count;
};

enum { TABLE_COLUMNS = 12 };

/* What it is printed on. */
struct screen {
    int width; /* in columns; at least 20 is taken */
    bool colours;
};

/* Errors stay with OUT, for ferror(). The thread's locale is another while it runs. */
void table_print(const struct table *table, const struct screen *screen, FILE *out);

#endif
