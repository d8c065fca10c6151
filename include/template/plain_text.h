/*
 * plain_text: what templates write with <p>, <ul>, <li> and <a href>, to plain text, and that to
 * lines.
 *
 * White space means nothing but a space between words, as in HTML; the only line breaks are those
 * between paragraphs (an empty line) and list items (each behind "- "). Those without words are
 * none. The address of a link is written out in parentheses behind its words, unless they end in
 * that address or there are none; without its "mailto:".
 */
#ifndef NOTICECAL_TEMPLATE_PLAIN_TEXT_H
#define NOTICECAL_TEMPLATE_PLAIN_TEXT_H

#include <libxml/tree.h>

struct pool;

/* The words of NODE as one line, with its elements taken as inline. */
char *plain_text_line(struct pool *pool, const xmlNode *node);

/* The paragraphs and lists that are NODE's children; lines end in '\n' but for the last. What
 * stands between these makes a paragraph. */
char *plain_text(struct pool *pool, const xmlNode *node);

/* TEXT, whose lines are paragraphs, for mail and for posting: broken between words into lines of at
 * most COLUMNS characters; the other lines of a list item ("- ") stand below its words. A word that
 * is longer has its own line: an address that is broken is none. */
char *plain_text_wrap(struct pool *pool, const char *text, int columns);

#endif
