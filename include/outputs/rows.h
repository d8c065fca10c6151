/*
 * rows: entries as rows of named fields, in JSON and in CSV: for lists, flows, spreadsheets and
 * scripts, which do not read iCalendar.
 *
 * Both have the same fields, in the same order, and hold nothing that an entry read back from a
 * feed lacks (calendar/entry.h): an entry has the same row in the file of its announcement and in
 * the one over all. noticecal(1), section JSON AND CSV, says what each field is;
 * templates/schema/entries.schema.json is the schema of the JSON. Fields may be added, behind the
 * others, but none is ever renamed.
 *
 * Rows are flat, since a list has columns. Days are included, unlike DTEND: last_day is the
 * notice's own "through". What is not there is null, in CSV an empty cell: the end of what is open,
 * though a feed has to show one, and clock times of what lasts whole days, whose midnights in UTC
 * would be another day for many. CSV has clock times with a blank for the "T", as Excel takes only
 * that for a time; texts as formulas see outputs/csv.h.
 *
 * The bytes depend on nothing but the rows and, for times that the clock shows twice or never, the
 * system's time-zone data.
 */
#ifndef NOTICECAL_OUTPUTS_ROWS_H
#define NOTICECAL_OUTPUTS_ROWS_H

#include "calendar/entry.h"

struct pool;

struct rows {
    const char *id;   /* an announcement's, or "announcements" */
    const char *name; /* one line, as the calendar's */
    const char *href; /* where the notice is published, or NULL */
    const struct entry *const *entries;
    size_t count;
};

/* The file's bytes, *SIZE of them, from POOL. */
const char *rows_json(const struct rows *rows, struct pool *pool, size_t *size);
const char *rows_csv(const struct rows *rows, struct pool *pool, size_t *size);

#endif
