#include "show/show.h"

#include "base/pool.h"
#include "template/model.h"
#include "template/plain_text.h"
#include "template/xslt.h"
#include "xml/build.h"

#include <string.h>

static size_t count_of(const xmlNode *parent, const char *name)
{
    size_t count = 0;

    for (const xmlNode *n = element_first(parent, name); n != NULL; n = element_next(n, name))
        count++;
    return count;
}

/* The words of the children NAME of PARENT, COLUMNS of them; missing ones are empty. */
static struct row row_of(struct pool *pool, const xmlNode *parent, const char *name, size_t columns,
                         enum mark mark)
{
    struct row row = {mark, pool_alloc(pool, columns * sizeof *row.cells)};
    const xmlNode *node = parent == NULL ? NULL : element_first(parent, name);

    for (size_t c = 0; c < columns; c++) {
        row.cells[c] = node == NULL ? "" : plain_text_line(pool, node);
        node = node == NULL ? NULL : element_next(node, name);
    }
    return row;
}

static enum mark mark_of(const struct entry *entry)
{
    return entry->withdrawn   ? MARK_WITHDRAWN
           : entry->tentative ? MARK_TENTATIVE
           : entry->open      ? MARK_OPEN
                              : MARK_NONE;
}

/* The head and a row for each entry, by start. */
static struct table table_of(struct pool *pool, const xmlNode *root, const struct entries *entries)
{
    size_t columns = count_of(root, "column");
    struct table table = {
        .columns = columns < TABLE_COLUMNS ? columns : TABLE_COLUMNS,
        .rows = pool_alloc(pool, (entries->count + 1) * sizeof *table.rows),
    };
    const struct entry **sorted = pool_alloc(pool, entries->count * sizeof *sorted);

    for (size_t i = 0; i < entries->count; i++)
        sorted[i] = &entries->entry[i];
    entries_sort(sorted, entries->count);
    table.rows[table.count++] = row_of(pool, root, "column", table.columns, MARK_HEAD);
    for (size_t i = 0; i < entries->count; i++)
        table.rows[table.count++] = row_of(pool, element_with(root, "row", "entry", sorted[i]->id),
                                           "cell", table.columns, mark_of(sorted[i]));
    return table;
}

/* Each of the elements NAME as a paragraph. */
static void print_paragraphs(struct pool *pool, const xmlNode *root, const char *name,
                             enum mark mark, const struct screen *screen, FILE *out)
{
    for (const xmlNode *n = element_first(root, name); n != NULL; n = element_next(n, name)) {
        const char *text = plain_text_line(pool, n);
        struct row row = {mark, &text};
        table_print(&(struct table){1, &row, 1}, screen, out);
    }
}

static void print(const xmlNode *root, const struct entries *entries, const struct screen *screen,
                  FILE *out)
{
    struct pool *pool = pool_new();
    struct table table = table_of(pool, root, entries);

    print_paragraphs(pool, root, "heading", MARK_HEAD, screen, out);
    if (entries->count > 0 && table.columns > 0) {
        fputc('\n', out);
        table_print(&table, screen, out);
    }
    if (element_first(root, "note") != NULL)
        fputc('\n', out);
    print_paragraphs(pool, root, "note", MARK_NONE, screen, out);
    pool_free(pool);
}

int show(const struct folders *folders, const struct announcement *announcement,
         const struct entries *entries, const struct screen *screen, FILE *out, struct diag *diag)
{
    const char *lang = announcement->lang;
    struct xslt *xslt = xslt_load(
        folders,
        pool_printf(announcement->pool, "words/show-%.*s.xsl", (int)strcspn(lang, "-"), lang),
        diag);
    xmlDocPtr input = model_document(announcement, entries);
    xmlDocPtr words = xslt == NULL ? NULL : xslt_apply(xslt, input, diag);
    const xmlNode *root = words == NULL ? NULL : xmlDocGetRootElement(words);

    if (root != NULL)
        print(root, entries, screen, out);
    else if (xslt == NULL || words != NULL)
        diag_error(diag, announcement->where, "lang=\"%s\" has no words for show in %s", lang,
                   folders_names(folders, announcement->pool));
    xmlFreeDoc(words);
    xmlFreeDoc(input);
    xslt_free(xslt);
    return root == NULL ? -1 : 0;
}
