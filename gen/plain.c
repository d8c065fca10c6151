#include "plain.h"

#include "pool.h"

#include <stdbool.h>
#include <string.h>

/* Text being put together: white space is collapsed within a line, lines are begun on purpose. */
struct text {
    char *at;   /* where the next octet goes */
    char *line; /* where the current line begins */
    bool space; /* white space was seen since the last word */
};

static void put(struct text *text, const char *words)
{
    for (; *words != '\0'; words++) {
        if (strchr(" \t\r\n", *words) != NULL) {
            text->space = true;
            continue;
        }
        if (text->space && text->at > text->line)
            *text->at++ = ' ';
        text->space = false;
        *text->at++ = *words;
    }
}

static void begin_line(struct text *text, const char *start, const char *breaks, const char *mark)
{
    if (text->at > start)
        while (*breaks != '\0')
            *text->at++ = *breaks++;
    while (*mark != '\0')
        *text->at++ = *mark++;
    text->line = text->at;
    text->space = false;
}

static bool is(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

/* The words of NODE. An address is written out behind the text of its link, unless that is the
 * address: clients make a bare https address a link, and show HTML as it is. */
static void put_inline(struct text *text, const xmlNode *node)
{
    for (const xmlNode *n = node->children; n != NULL; n = n->next) {
        xmlChar *href = is(n, "a") ? xmlGetNoNsProp(n, (const xmlChar *)"href") : NULL;
        xmlChar *shown = href == NULL ? NULL : xmlNodeGetContent(n);

        if (n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE)
            put(text, (const char *)n->content);
        else if (n->type == XML_ELEMENT_NODE)
            put_inline(text, n);
        if (href != NULL && strstr((const char *)href, (const char *)shown) == NULL) {
            put(text, " (");
            put(text, (const char *)href);
            put(text, ")");
        }
        xmlFree(href);
        xmlFree(shown);
    }
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

char *plain_line(struct pool *pool, const xmlNode *node)
{
    char *start = pool_alloc(pool, room(node));
    struct text text = {start, start, false};

    put_inline(&text, node);
    return start;
}

char *plain_text(struct pool *pool, const xmlNode *description)
{
    char *start = pool_alloc(pool, room(description));
    struct text text = {start, start, false};

    for (const xmlNode *n = description->children; n != NULL; n = n->next) {
        if (is(n, "p")) {
            begin_line(&text, start, "\n\n", "");
            put_inline(&text, n);
        }
        for (const xmlNode *item = is(n, "ul") ? n->children : NULL; item != NULL;
             item = item->next)
            if (is(item, "li")) {
                begin_line(&text, start, "\n", "- ");
                put_inline(&text, item);
            }
    }
    return start;
}
