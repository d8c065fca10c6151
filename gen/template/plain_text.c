#include "template/plain_text.h"

#include "base/pool.h"
#include "base/utf8.h"
#include "xml/element.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Text being put together. A line is begun on purpose, but only when its first word comes, so that
 * an empty paragraph leaves no trace; within it white space is one space. */
struct text {
    char *start, *at;          /* of the whole, and where the next octet goes */
    const char *breaks, *mark; /* what begins the line that is due; NULL where one has begun */
    bool space;                /* white space was seen since the last word */
};

static void begin_line(struct text *text, const char *breaks, const char *mark)
{
    text->breaks = breaks;
    text->mark = mark;
    text->space = false;
}

static void put_start(struct text *text)
{
    if (text->breaks == NULL && text->space)
        *text->at++ = ' ';
    text->space = false;
    if (text->breaks == NULL)
        return;
    for (const char *c = text->at > text->start ? text->breaks : ""; *c != '\0'; c++)
        *text->at++ = *c;
    for (const char *c = text->mark; *c != '\0'; c++)
        *text->at++ = *c;
    text->breaks = NULL;
}

static void put(struct text *text, const char *words)
{
    for (; *words != '\0'; words++) {
        if (strchr(" \t\r\n", *words) != NULL) {
            text->space = true;
            continue;
        }
        if (text->space || text->breaks != NULL)
            put_start(text);
        *text->at++ = *words;
    }
}

static void put_node(struct text *text, const xmlNode *node);

static void put_children(struct text *text, const xmlNode *node)
{
    for (const xmlNode *n = node->children; n != NULL; n = n->next)
        put_node(text, n);
}

/* An address is written out behind the words of its link, unless they are that address: clients
 * make a bare https address a link, and show HTML as it is. */
static void put_link(struct text *text, const xmlNode *node, const char *href)
{
    const char *address = strncmp(href, "mailto:", 7) == 0 ? href + 7 : href;
    const char *words = text->at;
    size_t length;

    put_children(text, node);
    length = (size_t)(text->at - words);
    if (length >= strlen(address) &&
        strncmp(text->at - strlen(address), address, strlen(address)) == 0)
        return;
    put(text, length == 0 ? "" : " (");
    put(text, address);
    put(text, length == 0 ? "" : ")");
}

static void put_node(struct text *text, const xmlNode *node)
{
    xmlChar *href = element_is(node, "a") ? xmlGetNoNsProp(node, (const xmlChar *)"href") : NULL;

    if (href != NULL)
        put_link(text, node, (const char *)href);
    else if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
        put(text, (const char *)node->content);
    else if (node->type == XML_ELEMENT_NODE)
        put_children(text, node);
    xmlFree(href);
}

/* How much room the text of NODE can need at the most: words, addresses, breaks and marks. */
static size_t room(const xmlNode *node)
{
    size_t size = 8 + (node->content != NULL && node->type != XML_ELEMENT_NODE
                           ? strlen((const char *)node->content)
                           : 0);

    if (node->type == XML_ELEMENT_NODE) {
        for (const xmlAttr *a = node->properties; a != NULL; a = a->next)
            for (const xmlNode *n = a->children; n != NULL; n = n->next)
                size += room(n);
        for (const xmlNode *n = node->children; n != NULL; n = n->next)
            size += room(n);
    }
    return size;
}

char *plain_text_line(struct pool *pool, const xmlNode *node)
{
    char *start = pool_alloc(pool, room(node));
    struct text text = {start, start, "", "", false};

    put_children(&text, node);
    return start;
}

static void put_list(struct text *text, const xmlNode *list)
{
    for (const xmlNode *item = list->children; item != NULL; item = item->next)
        if (element_is(item, "li")) {
            begin_line(text, "\n", "- ");
            put_children(text, item);
        }
}

char *plain_text(struct pool *pool, const xmlNode *description)
{
    char *start = pool_alloc(pool, room(description));
    struct text text = {start, start, "", "", false};
    bool loose = false; /* in words that are in no paragraph; they make one of their own */

    for (const xmlNode *n = description->children; n != NULL; n = n->next) {
        bool block = element_is(n, "p") || element_is(n, "ul");
        if (block || !loose)
            begin_line(&text, "\n\n", "");
        loose = !block;
        if (element_is(n, "ul"))
            put_list(&text, n);
        else
            put_node(&text, n);
    }
    return start;
}

/* Lines =============================================================================== */

/* One paragraph: the first LENGTH octets of TEXT. */
static void wrap_line(const char *text, size_t length, int columns, FILE *out)
{
    int indent = length > 1 && strncmp(text, "- ", 2) == 0 ? 2 : 0;
    int column = 0;

    for (size_t at = 0, word; at < length; at += word + 1) {
        int width;
        word = strcspn(text + at, " \n");
        width = (int)utf8_count(text + at, word);
        if (column > indent && column + 1 + width > columns)
            column = fprintf(out, "\n%*s", indent, "") - 1;
        else if (column > 0)
            column += fprintf(out, " ");
        fwrite(text + at, 1, word, out);
        column += width;
    }
}

char *plain_text_wrap(struct pool *pool, const char *text, int columns)
{
    char *bytes = NULL, *copy;
    size_t size = 0;
    FILE *out = pool_must(open_memstream(&bytes, &size));

    for (size_t length; *text != '\0'; text += length) {
        length = strcspn(text, "\n");
        wrap_line(text, length, columns, out);
        if (text[length] == '\n') {
            putc('\n', out);
            length++;
        }
    }
    pool_must(fclose(out) == 0 ? bytes : NULL);
    copy = pool_strdup(pool, bytes);
    free(bytes);
    return copy;
}
