#include "show/show.h"

#include "wording/cells.h"
#include "wording/notes.h"
#include "wording/row.h"

/* The columns of the table. */
static const struct {
    enum phrase head;
    const char *(*cell)(const struct speech *, const struct entry *);
} columns[] = {
    {PHRASE_COLUMN_WHEN, cell_when},         {PHRASE_COLUMN_WHAT, row_words},
    {PHRASE_COLUMN_HOW_LONG, cell_how_long}, {PHRASE_COLUMN_FOR_WHOM, cell_for_whom},
    {PHRASE_COLUMN_FEED, cell_feed},
};

enum { COLUMNS = sizeof columns / sizeof *columns };

static enum mark mark_of(const struct entry *entry)
{
    return entry->withdrawn    ? MARK_WITHDRAWN
           : entry->tentative  ? MARK_TENTATIVE
           : entry_open(entry) ? MARK_OPEN
                               : MARK_NONE;
}

/* The row of ENTRY, or the head where that is NULL. */
static struct row row_of(const struct speech *speech, const struct entry *entry)
{
    enum mark mark = entry == NULL ? MARK_HEAD : mark_of(entry);
    struct row row = {mark, pool_alloc(speech->pool, COLUMNS * sizeof *row.cells)};

    for (size_t c = 0; c < COLUMNS; c++)
        row.cells[c] = entry == NULL ? words_label(speech->words, columns[c].head)
                                     : columns[c].cell(speech, entry);
    return row;
}

/* The head and a row for each entry, by start. */
static struct table table_of(const struct speech *speech, const struct entries *entries)
{
    struct pool *pool = speech->pool;
    struct table table = {COLUMNS, pool_alloc(pool, (entries->count + 1) * sizeof *table.rows), 0};
    const struct entry **sorted = pool_alloc(pool, (entries->count + 1) * sizeof *sorted);

    for (size_t i = 0; i < entries->count; i++)
        sorted[i] = &entries->entry[i];
    entries_sort(sorted, entries->count);
    table.rows[table.count++] = row_of(speech, NULL);
    for (size_t i = 0; i < entries->count; i++)
        table.rows[table.count++] = row_of(speech, sorted[i]);
    return table;
}

static void print_paragraph(const char *text, enum mark mark, const struct screen *screen,
                            FILE *out)
{
    struct row row = {mark, &text};

    table_print(&(struct table){1, &row, 1}, screen, out);
}

void show(const struct speech *speech, const struct entries *entries, const struct screen *screen,
          FILE *out)
{
    struct blocks notes = notes_of(speech, entries);
    struct table table = table_of(speech, entries);

    print_paragraph(note_title(speech), MARK_HEAD, screen, out);
    print_paragraph(note_notice(speech), MARK_HEAD, screen, out);
    if (entries->count > 0) {
        fputc('\n', out);
        table_print(&table, screen, out);
    }
    if (notes.count > 0)
        fputc('\n', out);
    for (size_t i = 0; i < notes.count; i++)
        print_paragraph(blocks_plain_line(speech->pool, notes.block[i].text), MARK_NONE, screen,
                        out);
}
