#include "show/table.h"

#include "base/pool.h"
#include "show/cell.h"

#include <locale.h>
#include <string.h>

enum { GAP = 2, LEAST_WIDTH = 20 };

/* Columns ============================================================================= */

/* Widths of columns in the making. */
struct layout {
    const struct table *table;
    int widths[TABLE_COLUMNS];
    int *lines; /* how many each cell takes, row by row */
};

static int lines_of(const char *text, int width)
{
    int lines = 0;

    do {
        text += cell_line(text, width);
        text += strspn(text, " ");
        lines++;
    } while (*text != '\0');
    return lines;
}

/* The narrowest that column C can be without breaking a word. */
static int longest_word(const struct table *table, size_t c)
{
    int longest = 1;

    for (size_t r = 0; r < table->count; r++)
        for (const char *text = table->rows[r].cells[c]; *text != '\0';) {
            size_t length = cell_word(text);
            int width = cell_width(text, length);
            longest = width > longest ? width : longest;
            text += length;
            text += strspn(text, " ");
        }
    return longest;
}

static int widest_cell(const struct table *table, size_t c)
{
    int widest = 1;

    for (size_t r = 0; r < table->count; r++) {
        const char *text = table->rows[r].cells[c];
        int width = cell_width(text, strlen(text));
        widest = width > widest ? width : widest;
    }
    return widest;
}

/* What it costs if column C gives up one column of width: the lines by which the table gets longer,
 * and those by which its cells do, since a cell is not to be broken up because there is room. */
static long price(const struct layout *l, size_t c)
{
    size_t columns = l->table->columns;
    long longer = 0, broken = 0;

    for (size_t r = 0; r < l->table->count; r++) {
        const int *lines = l->lines + r * columns;
        int now = 1, then = lines_of(l->table->rows[r].cells[c], l->widths[c] - 1);
        for (size_t i = 0; i < columns; i++)
            now = lines[i] > now ? lines[i] : now;
        longer += then > now ? then - now : 0;
        broken += then - lines[c];
    }
    return longer + broken;
}

/* The column that gives way at the least price, the widest of those; COUNT where all are as narrow
 * as LEAST. */
static size_t cheapest(const struct layout *l, const int *least)
{
    size_t columns = l->table->columns, found = columns;
    long lowest = 0;

    for (size_t c = 0; c < columns; c++) {
        long cost = l->widths[c] > least[c] ? price(l, c) : 0;
        if (l->widths[c] > least[c] && (found == columns || cost < lowest ||
                                        (cost == lowest && l->widths[c] > l->widths[found]))) {
            found = c;
            lowest = cost;
        }
    }
    return found;
}

/* Narrows the columns to ROOM in all, or LEAST. */
static void narrow(struct layout *l, const int *least, int room)
{
    size_t columns = l->table->columns;
    int total = 0;

    for (size_t c = 0; c < columns; c++)
        total += l->widths[c];
    for (size_t c; total > room && (c = cheapest(l, least)) < columns; total--) {
        l->widths[c]--;
        for (size_t r = 0; r < l->table->count; r++)
            l->lines[r * columns + c] = lines_of(l->table->rows[r].cells[c], l->widths[c]);
    }
}

enum fit { FITS, WRAPS, BREAKS_WORDS };

/* Fits the columns into WIDTH. */
static enum fit fit(struct layout *l, int width)
{
    const struct table *table = l->table;
    int words[TABLE_COLUMNS] = {0}, one[TABLE_COLUMNS] = {0}, wanted = 0, needed = 0;
    int room = (width < LEAST_WIDTH ? LEAST_WIDTH : width) - GAP * ((int)table->columns - 1);

    for (size_t i = 0; i < table->count * table->columns; i++)
        l->lines[i] = 1;
    for (size_t c = 0; c < table->columns; c++) {
        l->widths[c] = widest_cell(table, c);
        words[c] = longest_word(table, c);
        one[c] = 1;
        wanted += l->widths[c];
        needed += words[c];
    }
    narrow(l, words, room);
    narrow(l, one, room);
    return wanted <= room ? FITS : needed <= room ? WRAPS : BREAKS_WORDS;
}

/* Printing ============================================================================ */

/* SGR, ECMA-48: bold, cyan, yellow and red. */
static const char *const colours[] = {
    [MARK_NONE] = "",
    [MARK_HEAD] = "\033[1m",
    [MARK_OPEN] = "\033[36m",
    [MARK_TENTATIVE] = "\033[33m",
    [MARK_WITHDRAWN] = "\033[31m",
};

/* One line of all cells; moves REST on, and says whether something is left. */
static bool print_line(const char **rest, const int *widths, size_t columns, FILE *out)
{
    int gap = 0;
    bool left = false;

    for (size_t c = 0; c < columns; c++) {
        size_t length = cell_line(rest[c], widths[c]);
        if (length > 0)
            fprintf(out, "%*s", gap, "");
        gap = length > 0 ? 0 : gap;
        cell_put(rest[c], length, out);
        gap += widths[c] - cell_width(rest[c], length) + GAP;
        rest[c] += length;
        rest[c] += strspn(rest[c], " ");
        left = left || *rest[c] != '\0';
    }
    return left;
}

static void print_row(const struct row *row, const int *widths, size_t columns, bool coloured,
                      FILE *out)
{
    const char *rest[TABLE_COLUMNS], *colour = coloured ? colours[row->mark] : "";
    bool left = true;

    memcpy(rest, row->cells, columns * sizeof *rest);
    while (left) {
        fputs(colour, out);
        left = print_line(rest, widths, columns, out);
        fputs(*colour == '\0' ? "\n" : "\033[0m\n", out);
    }
}

static void print_table(const struct table *table, const struct screen *screen, bool apart,
                        FILE *out);

/* Each row as a table of its own, its cells below each other, with the head beside them. */
static void print_stacked(const struct table *table, const struct screen *screen, FILE *out)
{
    for (size_t r = 1; r < table->count; r++) {
        const char *cells[TABLE_COLUMNS][2];
        struct row rows[TABLE_COLUMNS];
        struct table stack = {2, rows, 0};
        for (size_t c = 0; c < table->columns; c++) {
            cells[stack.count][0] = table->rows[0].cells[c];
            cells[stack.count][1] = table->rows[r].cells[c];
            rows[stack.count] = (struct row){table->rows[r].mark, cells[stack.count]};
            stack.count += *table->rows[r].cells[c] == '\0' ? 0 : 1;
        }
        if (r > 1)
            fputc('\n', out);
        print_table(&stack, screen, false, out);
    }
}

/* With an empty line between rows if they are to be APART where any of them takes more than one. */
static void print_table(const struct table *table, const struct screen *screen, bool apart,
                        FILE *out)
{
    struct pool *pool = pool_new();
    struct layout layout = {
        .table = table,
        .lines = pool_alloc(pool, table->count * table->columns * sizeof *layout.lines),
    };
    enum fit how = fit(&layout, screen->width);
    bool has_head = table->count > 1 && table->rows[0].mark == MARK_HEAD;

    if (how == BREAKS_WORDS && has_head)
        print_stacked(table, screen, out);
    else
        for (size_t r = 0; r < table->count; r++) {
            if (r > 0 && how != FITS && apart)
                fputc('\n', out);
            print_row(&table->rows[r], layout.widths, table->columns, screen->colours, out);
        }
    pool_free(pool);
}

void table_print(const struct table *table, const struct screen *screen, FILE *out)
{
    locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    locale_t before = uselocale(utf8);

    print_table(table, screen, true, out);
    uselocale(before);
    if (utf8 != (locale_t)0)
        freelocale(utf8);
}
