#include "xml/repair.h"

#include "xml/characters.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { JOIN_MAX = 30 };

struct shadow *mend_shadow(const void *node)
{
    return ((const xmlNode *)node)->_private; /* the first member of every kind of node */
}

static struct shadow *new_shadow(struct mend *m, xmlNodePtr origin)
{
    struct shadow *shadow = pool_alloc(m->pool, sizeof *shadow);

    shadow->origin = origin;
    return shadow;
}

/* COPY has the shape of ORIGIN, node for node. */
static void cast(struct mend *m, xmlNodePtr copy, xmlNodePtr origin)
{
    copy->_private = new_shadow(m, origin);
    if (copy->type != XML_ELEMENT_NODE)
        return;
    for (xmlAttrPtr a = copy->properties; a != NULL; a = a->next)
        a->_private = new_shadow(m, origin);
    for (xmlNodePtr c = copy->children, o = origin->children; c != NULL && o != NULL;
         c = c->next, o = o->next)
        cast(m, c, o);
}

void mend_begin(struct mend *m, xmlDocPtr doc)
{
    m->copy = pool_must(xmlCopyDoc(doc, 1));
    m->removed = pool_must(xmlNewDocNode(m->copy, NULL, (const xmlChar *)"removed", NULL));
    cast(m, xmlDocGetRootElement(m->copy), xmlDocGetRootElement(doc));
}

void mend_end(struct mend *m)
{
    xmlFreeNode(m->removed);
    xmlFreeDoc(m->copy);
}

int mend_line(const xmlNode *element)
{
    return (int)xmlGetLineNo(mend_shadow(element)->origin);
}

static int count_lines(const xmlNode *text, size_t length)
{
    int lines = 0;

    for (size_t i = 0; i < length; i++)
        lines += text->content[i] == '\n';
    return lines;
}

/* The line in which NODE of the document ends. libxml2 knows it of tags and comments only; the
 * line it gives a text is that of any part of it. */
static int end_line(const xmlNode *node)
{
    const xmlNode *before = node->prev != NULL ? node->prev : node->parent;

    if (node->type == XML_TEXT_NODE)
        return (before == node->parent ? (int)xmlGetLineNo(before) : end_line(before)) +
               count_lines(node, strlen((const char *)node->content));
    return node->last != NULL ? end_line(node->last) : (int)xmlGetLineNo(node);
}

int mend_text_line(const xmlNode *text)
{
    const xmlNode *origin = mend_shadow(text)->origin;
    const char *content = (const char *)origin->content;
    int all = count_lines(origin, strlen(content));

    return end_line(origin) - all + count_lines(origin, strspn(content, " \t\r\n"));
}

void mend_mark(xmlNodePtr element)
{
    xmlNodePtr origin = mend_shadow(element)->origin;

    origin->_private = origin;
}

void mend_tell(struct mend *m, xmlNodePtr element, const char *format, ...)
{
    struct shadow *shadow = mend_shadow(element);
    char *text;
    va_list args;
    int length;

    if (shadow == NULL)
        return;
    va_start(args, format);
    length = vsnprintf(NULL, 0, format, args);
    va_end(args);
    text = pool_alloc(m->pool, (size_t)length + 1);
    va_start(args, format);
    vsnprintf(text, (size_t)length + 1, format, args);
    va_end(args);
    mend_mark(element);
    diag_error(m->diag, ((struct where){m->file, mend_line(element)}), "%s", text);
}

const char *mend_text(struct mend *m, const void *node)
{
    xmlChar *content = pool_must(xmlNodeGetContent(node));
    const char *text = pool_strdup(m->pool, (const char *)content);

    xmlFree(content);
    return text;
}

const char *mend_attribute(struct mend *m, const xmlNode *element, const char *name)
{
    xmlChar *value = xmlGetNoNsProp(element, (const xmlChar *)name);
    const char *text = value == NULL ? NULL : pool_strdup(m->pool, (const char *)value);

    xmlFree(value);
    return text;
}

const char *mend_name(struct mend *m, const xmlNode *element)
{
    const xmlNode *origin = mend_shadow(element) == NULL ? element : mend_shadow(element)->origin;
    const char *prefix = origin->ns == NULL ? NULL : (const char *)origin->ns->prefix;

    return chars_excerpt(m->pool,
                         pool_printf(m->pool, "%s%s%s", prefix == NULL ? "" : prefix,
                                     prefix == NULL ? "" : ":", (const char *)origin->name));
}

const char *mend_subject(struct mend *m, const xmlNode *element)
{
    const char *name = mend_name(m, element), *id = mend_attribute(m, element, "id");

    if (id == NULL || *id == '\0')
        return name;
    return pool_printf(m->pool, "%s \"%s\"", name, chars_excerpt(m->pool, id));
}

const char *mend_join(struct mend *m, const char *const *words, size_t count, const char *open,
                      const char *close)
{
    const char *text = "";

    for (size_t i = 0; i < count && i < JOIN_MAX; i++)
        text = pool_printf(m->pool, "%s%s%s%s%s", text, i == 0 ? "" : ", ", open, words[i], close);
    return count > JOIN_MAX ? pool_printf(m->pool, "%s, …", text) : text;
}

void mend_remove(struct mend *m, xmlNodePtr element)
{
    xmlUnlinkNode(element);
    xmlAddChild(m->removed, element);
}
