/*
 * plain_text: what templates write with <p>, <ul>, <li> and <a href>, to plain text.
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

#endif
