#include "xml/serialize.h"

#include "base/pool.h"

#include <stdbool.h>
#include <string.h>

/* What has been printed, as far as the place on the line goes. */
struct printer {
    FILE *out;
    xmlDocPtr document;
    size_t column; /* in octets, as editors are not asked */
};

static void put(struct printer *p, const char *text)
{
    const char *last = strrchr(text, '\n');

    fputs(text, p->out);
    p->column = last == NULL ? p->column + strlen(text) : strlen(last + 1);
}

/* NODE, which may be an attribute, as libxml2 writes it; the caller frees it. */
static xmlBufferPtr dump(struct printer *p, xmlNodePtr node)
{
    xmlBufferPtr buffer = pool_must(xmlBufferCreate());

    if (xmlNodeDump(buffer, p->document, node, 0, 0) == -1)
        pool_must(NULL);
    return buffer;
}

static void put_attributes(struct printer *p, xmlNodePtr element)
{
    size_t indent = p->column;

    for (xmlAttrPtr a = element->properties; a != NULL; a = a->next) {
        xmlBufferPtr text = dump(p, (xmlNodePtr)a); /* begins with a space */
        size_t length = (size_t)xmlBufferLength(text);
        bool last = a->next == NULL;
        if (p->column > indent && p->column + length + (last ? 2 : 0) > TIDY_WIDTH) {
            fprintf(p->out, "\n%*s", (int)indent, "");
            p->column = indent;
        }
        put(p, (const char *)xmlBufferContent(text));
        xmlBufferFree(text);
    }
}

static void put_node(struct printer *p, xmlNodePtr node)
{
    xmlBufferPtr text;

    if (node->type != XML_ELEMENT_NODE) {
        text = dump(p, node);
        put(p, (const char *)xmlBufferContent(text));
        xmlBufferFree(text);
        return;
    }
    put(p, "<");
    put(p, (const char *)node->name);
    put_attributes(p, node);
    put(p, node->children == NULL ? "/>" : ">");
    if (node->children == NULL)
        return;
    for (xmlNodePtr c = node->children; c != NULL; c = c->next)
        put_node(p, c);
    put(p, "</");
    put(p, (const char *)node->name);
    put(p, ">");
}

void tidy_print(xmlDocPtr document, FILE *out)
{
    struct printer p = {out, document, 0};

    put(&p, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    for (xmlNodePtr n = document->children; n != NULL; n = n->next)
        put_node(&p, n);
    put(&p, "\n");
}
