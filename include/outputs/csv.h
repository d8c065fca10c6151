/*
 * csv: CSV (RFC 4180) written to a stream, as spreadsheets take it.
 *
 *     struct csv csv = {out};
 *     csv_begin(&csv);
 *     csv_cell(&csv, "name");
 *     csv_cell(&csv, NULL);          name,
 *     csv_end_row(&csv);
 *
 * UTF-8 with a byte order mark, without which Excel takes it for the code page of its machine;
 * lines end in CRLF, those within a cell as they are. A cell that would begin as a formula, and so
 * run when somebody opens the file, has a ' before it: that begins with = + - @, one of their
 * full-width forms, TAB, CR or LF (OWASP, "CSV Injection"). Errors are the stream's: ask ferror().
 */
#ifndef NOTICECAL_OUTPUTS_CSV_H
#define NOTICECAL_OUTPUTS_CSV_H

#include <stdbool.h>
#include <stdio.h>

struct csv {
    FILE *out;
    bool more; /* something stands before in this row */
};

void csv_begin(struct csv *csv);
void csv_cell(struct csv *csv, const char *text); /* empty for NULL */
void csv_end_row(struct csv *csv);

#endif
