#include "outputs/atom.h"

#include "base/date_text.h"
#include "base/file.h"
#include "base/pool.h"
#include "xml/element.h"

#include <errno.h>
#include <libxml/parser.h>
#include <libxml/xmlwriter.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ATOM "http://www.w3.org/2005/Atom"

void atom_add(struct atom *atom, struct pool *pool, struct atom_item item)
{
    atom->items = pool_grow(pool, atom->items, atom->count, sizeof *atom->items);
    atom->items[atom->count++] = item;
}

/* Writing ============================================================================= */

static const xmlChar *x(const char *text)
{
    return (const xmlChar *)text;
}

static void open_element(xmlTextWriterPtr w, const char *name)
{
    xmlTextWriterStartElement(w, x(name));
}

static void attribute(xmlTextWriterPtr w, const char *name, const char *value)
{
    xmlTextWriterWriteAttribute(w, x(name), x(value));
}

static void element(xmlTextWriterPtr w, const char *name, const char *text)
{
    xmlTextWriterWriteElement(w, x(name), x(text));
}

static void link_to(xmlTextWriterPtr w, const char *rel, const char *href)
{
    if (href == NULL)
        return;
    open_element(w, "link");
    attribute(w, "rel", rel);
    attribute(w, "href", href);
    xmlTextWriterEndElement(w);
}

static void write_item(xmlTextWriterPtr w, const struct atom_item *item)
{
    char text[INSTANT_TEXT];

    open_element(w, "entry");
    element(w, "id", item->id);
    element(w, "title", item->title);
    element(w, "updated", date_text_instant(item->updated, text));
    open_element(w, "author");
    element(w, "name", item->author);
    xmlTextWriterEndElement(w);
    open_element(w, "category");
    attribute(w, "term", item->topic);
    xmlTextWriterEndElement(w);
    link_to(w, "alternate", item->href);
    open_element(w, "content");
    attribute(w, "type", "text");
    xmlTextWriterWriteString(w, x(item->text));
    xmlTextWriterEndElement(w);
    xmlTextWriterEndElement(w);
}

static void write_feed(xmlTextWriterPtr w, const struct atom *atom)
{
    char text[INSTANT_TEXT];

    xmlTextWriterSetIndent(w, 1);
    xmlTextWriterStartDocument(w, NULL, "UTF-8", NULL);
    open_element(w, "feed");
    attribute(w, "xmlns", ATOM);
    element(w, "id", atom->id);
    element(w, "title", atom->title);
    element(w, "updated", date_text_instant(atom->items[0].updated, text));
    link_to(w, "self", atom->self);
    for (size_t i = 0; i < atom->count && i < ATOM_MAX; i++)
        write_item(w, &atom->items[i]);
    xmlTextWriterEndDocument(w);
}

const char *atom_print(const struct atom *atom, struct pool *pool, size_t *size)
{
    xmlBufferPtr buffer = pool_or_die(xmlBufferCreate());
    xmlTextWriterPtr writer = pool_or_die(xmlNewTextWriterMemory(buffer, 0));
    const char *bytes;

    write_feed(writer, atom);
    xmlFreeTextWriter(writer);
    *size = (size_t)xmlBufferLength(buffer);
    bytes = pool_strndup(pool, (const char *)xmlBufferContent(buffer), *size);
    xmlBufferFree(buffer);
    return bytes;
}

/* Reading ============================================================================= */

static const xmlNode *child(const xmlNode *parent, const char *name)
{
    for (const xmlNode *n = parent->children; n != NULL; n = n->next)
        if (n->type == XML_ELEMENT_NODE && xmlStrEqual(n->name, x(name)) && n->ns != NULL &&
            xmlStrEqual(n->ns->href, x(ATOM)))
            return n;
    return NULL;
}

static const char *text_of(struct pool *pool, const xmlNode *parent, const char *name)
{
    const xmlNode *node = parent == NULL ? NULL : child(parent, name);
    xmlChar *text = node == NULL ? NULL : pool_or_die(xmlNodeGetContent(node));
    const char *copy = text == NULL ? NULL : pool_strdup(pool, (const char *)text);

    xmlFree(text);
    return copy;
}

static const char *attribute_of(struct pool *pool, const xmlNode *parent, const char *element_name,
                                const char *name)
{
    const xmlNode *node = child(parent, element_name);

    return node == NULL ? NULL : element_attribute(pool, node, name);
}

static bool read_item(struct pool *pool, const xmlNode *node, struct atom_item *item)
{
    *item = (struct atom_item){
        .id = text_of(pool, node, "id"),
        .title = text_of(pool, node, "title"),
        .text = text_of(pool, node, "content"),
        .topic = attribute_of(pool, node, "category", "term"),
        .author = text_of(pool, child(node, "author"), "name"),
        .href = attribute_of(pool, node, "link", "href"),
    };
    return item->id != NULL && item->title != NULL && item->text != NULL && item->topic != NULL &&
           item->author != NULL &&
           date_text_read_instant(text_of(pool, node, "updated"), &item->updated);
}

static bool read_feed(struct pool *pool, const xmlNode *root, struct atom *atom)
{
    struct atom_item item;

    if (root == NULL || !xmlStrEqual(root->name, x("feed")))
        return false;
    atom->id = text_of(pool, root, "id");
    atom->title = text_of(pool, root, "title");
    for (const xmlNode *n = root->children; n != NULL; n = n->next) {
        if (n->type != XML_ELEMENT_NODE || !xmlStrEqual(n->name, x("entry")))
            continue;
        if (!read_item(pool, n, &item))
            return false;
        atom_add(atom, pool, item);
    }
    return atom->id != NULL && atom->count > 0;
}

int atom_read(const char *directory, const char *name, struct pool *pool, struct atom *atom,
              const char **why)
{
    size_t size;
    char *bytes = file_read_at(directory, name, pool, &size);
    xmlDocPtr document;
    bool good;

    *atom = (struct atom){0};
    if (bytes == NULL) {
        *why = pool_printf(pool, "cannot be read: %s", strerror(errno));
        return errno == ENOENT ? 0 : -1;
    }
    document = size > INT_MAX
                   ? NULL
                   : xmlReadMemory(bytes, (int)size, name, NULL,
                                   XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    good = document != NULL && read_feed(pool, xmlDocGetRootElement(document), atom);
    xmlFreeDoc(document);
    if (!good)
        *why = "is not a whole Atom feed of noticecal";
    return good ? 0 : -1;
}
