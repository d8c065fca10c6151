/*
 * blocks: a text of paragraphs and list items, put together once and written twice: as the plain
 * text of a feed, and as the p, ul, li and a of a page.
 */
#ifndef NOTICECAL_WORDING_BLOCKS_H
#define NOTICECAL_WORDING_BLOCKS_H

#include "base/pool.h"

#include <libxml/tree.h>
#include <stdbool.h>

/* One line of UTF-8, with links in it. */
struct paragraph {
    bool item; /* of a list */
    const char *text;
};

struct blocks {
    struct pool *pool;
    struct paragraph *block;
    size_t count;
};

/* TEXT at the end of BLOCKS; one that is empty or NULL is none. */
void blocks_paragraph(struct blocks *blocks, const char *text);
void blocks_item(struct blocks *blocks, const char *text);

/* A link to ADDRESS, for a slot, in POOL: characters that no XML file can hold mark what is what.
 * NULL where ADDRESS is. */
const char *blocks_link(struct pool *pool, const char *address, const char *words);

/* WORDS in an element of HTML, "strong"; in plain text they are words. */
const char *blocks_mark(struct pool *pool, const char *element, const char *words);

/* An empty line between paragraphs, a line and "- " before each item. The address of a link stands
 * in parentheses behind its words unless they end in it, without its "mailto:"; never a "tel:". */
const char *blocks_plain(const struct blocks *blocks);
const char *blocks_plain_line(struct pool *pool, const char *text);

/* As the last children of PARENT; the text of one block as its content. */
void blocks_elements(const struct blocks *blocks, xmlNodePtr parent);
void blocks_inline(const char *text, xmlNodePtr parent);

#endif
