#include "xml/report.h"

#include "xml/characters.h"

#include <string.h>

struct where report_where(const struct judge *judge, const xmlNode *element)
{
    return (struct where){judge->file, (int)xmlGetLineNo(element)};
}

const char *report_name(struct judge *judge, const xmlNode *element)
{
    const char *prefix = element->ns == NULL ? NULL : (const char *)element->ns->prefix;
    const char *name = (const char *)element->name;

    if (prefix != NULL)
        name = pool_printf(judge->pool, "%s:%s", prefix, name);
    return chars_excerpt(judge->pool, name);
}

const char *report_subject(struct judge *judge, xmlNodePtr element)
{
    const char *name = report_name(judge, element);
    xmlChar *id = xmlGetNoNsProp(element, (const xmlChar *)"id");

    if (id != NULL && *id != '\0')
        name = pool_printf(judge->pool, "%s \"%s\"", name,
                           chars_excerpt(judge->pool, (const char *)id));
    xmlFree(id);
    return name;
}

static int count_lines(const xmlNode *text, size_t length)
{
    int lines = 0;

    for (size_t i = 0; i < length; i++)
        lines += text->content[i] == '\n';
    return lines;
}

/* The line in which NODE ends. libxml2 knows it of tags and comments only; the line it gives a
 * text is that of any part of it. */
static int end_line(const xmlNode *node)
{
    const xmlNode *before = node->prev != NULL ? node->prev : node->parent;

    if (node->type == XML_TEXT_NODE)
        return (before == node->parent ? (int)xmlGetLineNo(before) : end_line(before)) +
               count_lines(node, strlen((const char *)node->content));
    return node->last != NULL ? end_line(node->last) : (int)xmlGetLineNo(node);
}

int report_text_line(const xmlNode *text)
{
    const char *content = (const char *)text->content;

    return end_line(text) - count_lines(text, strlen(content)) +
           count_lines(text, strspn(content, " \t\r\n"));
}

const char *report_list(struct judge *judge, const char *const *words, size_t count,
                        const char *open, const char *close)
{
    size_t size = 1, length = 0;
    char *text;

    for (size_t i = 0; i < count; i++)
        size += strlen(words[i]) + strlen(open) + strlen(close) + strlen(", ");
    text = pool_alloc(judge->pool, size);
    for (size_t i = 0; i < count; i++)
        length += (size_t)snprintf(text + length, size - length, "%s%s%s%s", i == 0 ? "" : ", ",
                                   open, words[i], close);
    return text;
}
