#include "wording/blocks.h"

#include "xml/build.h"

#include <string.h>

/* LINK address WORDS words LINK_END */
static const char link_mark = '\2', words_mark = '\3', end_mark = '\4';

static void add(struct blocks *blocks, bool item, const char *text)
{
    if (text == NULL || *text == '\0')
        return;
    blocks->block = pool_grow(blocks->pool, blocks->block, blocks->count, sizeof *blocks->block);
    blocks->block[blocks->count++] = (struct paragraph){item, text};
}

void blocks_paragraph(struct blocks *blocks, const char *text)
{
    add(blocks, false, text);
}

void blocks_item(struct blocks *blocks, const char *text)
{
    add(blocks, true, text);
}

const char *blocks_link(struct pool *pool, const char *address, const char *words)
{
    return address == NULL
               ? NULL
               : pool_printf(pool, "%c%s%c%s%c", link_mark, address, words_mark, words, end_mark);
}

/* No address begins with a tag. */
const char *blocks_mark(struct pool *pool, const char *element, const char *words)
{
    return blocks_link(pool, pool_printf(pool, "<%s", element), words);
}

/* One piece of a text: what stands before the next link, or a link. */
struct piece {
    const char *address, *words; /* ADDRESS is NULL where it is no link */
    size_t address_length, words_length;
};

/* The next piece of *TEXT, which is moved behind it; false at its end. */
static bool next_piece(const char **text, struct piece *piece)
{
    const char *at = *text;

    *piece = (struct piece){NULL, at, 0, strcspn(at, "\2")};
    if (*at == link_mark) {
        piece->address = at + 1;
        piece->address_length = strcspn(piece->address, "\3");
        piece->words = piece->address + piece->address_length + 1;
        piece->words_length = strcspn(piece->words, "\4");
    }
    *text = piece->words + piece->words_length + (piece->address != NULL ? 1 : 0);
    return *at != '\0';
}

/* As plain text ======================================================================= */

static char *copy(char *at, const char *text, size_t length)
{
    memcpy(at, text, length);
    return at + length;
}

/* Whether the words of LINK tell its address, of which ADDRESS is what is to be told. */
static bool says(const struct piece *link, const char *address, size_t length)
{
    if (*address == '<' || strncmp(address, "tel:", 4) == 0)
        return true;
    return link->words_length >= length &&
           memcmp(link->words + link->words_length - length, address, length) == 0;
}

/* Takes at most twice as much room as TEXT. */
static char *put_line(char *at, const char *text)
{
    struct piece piece;

    while (next_piece(&text, &piece)) {
        const char *address = piece.address;
        size_t length = piece.address_length;
        at = copy(at, piece.words, piece.words_length);
        if (address != NULL && strncmp(address, "mailto:", 7) == 0) {
            address += 7;
            length -= 7;
        }
        if (address == NULL || says(&piece, address, length))
            continue;
        at = copy(at, " (", 2);
        at = copy(at, address, length);
        at = copy(at, ")", 1);
    }
    return at;
}

const char *blocks_plain_line(struct pool *pool, const char *text)
{
    char *start;

    if (strchr(text, link_mark) == NULL)
        return text;
    start = pool_alloc(pool, 2 * strlen(text) + 1);
    put_line(start, text);
    return start;
}

const char *blocks_plain(const struct blocks *blocks)
{
    size_t size = 1;
    char *start, *at;

    for (size_t i = 0; i < blocks->count; i++)
        size += 2 * strlen(blocks->block[i].text) + strlen("\n\n- ");
    start = at = pool_alloc(blocks->pool, size);
    for (size_t i = 0; i < blocks->count; i++) {
        const struct paragraph *block = &blocks->block[i];
        if (i > 0)
            at = copy(at, "\n\n", block->item ? 1 : 2);
        if (block->item)
            at = copy(at, "- ", 2);
        at = put_line(at, block->text);
    }
    return start;
}

/* As elements ========================================================================= */

static void add_text(xmlNodePtr parent, const char *text, size_t length)
{
    xmlAddChild(parent, pool_or_die(xmlNewTextLen((const xmlChar *)text, (int)length)));
}

static void add_link(xmlNodePtr parent, const struct piece *piece)
{
    xmlChar *address =
        pool_or_die(xmlStrndup((const xmlChar *)piece->address, (int)piece->address_length));
    bool is_link = *address != '<';
    xmlNodePtr link = element_add(parent, is_link ? "a" : (const char *)address + 1, NULL);

    if (is_link)
        element_set(link, "href", (const char *)address);
    xmlFree(address);
    add_text(link, piece->words, piece->words_length);
}

void blocks_inline(const char *text, xmlNodePtr parent)
{
    struct piece piece;

    while (next_piece(&text, &piece)) {
        if (piece.address != NULL)
            add_link(parent, &piece);
        else
            add_text(parent, piece.words, piece.words_length);
    }
}

void blocks_elements(const struct blocks *blocks, xmlNodePtr parent)
{
    xmlNodePtr list = NULL;

    for (size_t i = 0; i < blocks->count; i++) {
        const struct paragraph *block = &blocks->block[i];
        if (!block->item)
            list = NULL;
        else if (list == NULL)
            list = element_add(parent, "ul", NULL);
        blocks_inline(block->text,
                      element_add(block->item ? list : parent, block->item ? "li" : "p", NULL));
    }
}
