#include "xml/load.h"

#include "base/charset.h"
#include "base/file.h"
#include "base/pool.h"
#include "xml/characters.h"
#include "xml/parse.h"
#include "xml/validate.h"

#include <string.h>

static bool has_too_many_lines(const char *text, const char *path, struct diag *diag)
{
    int lines = 0;

    for (text = strchr(text, '\n'); text != NULL; text = strchr(text + 1, '\n'))
        lines++;
    if (lines >= XML_LINES)
        diag_error(diag, ((struct where){path, 0}),
                   "is too long; an announcement has less than %d lines", XML_LINES);
    return lines >= XML_LINES;
}

static xmlDocPtr load(struct pool *pool, const char *path, struct diag *diag)
{
    size_t length;
    char *octets = file_read(pool, diag, path, "an announcement", XML_MAX, &length), *text;

    if (octets == NULL)
        return NULL;
    text = charset_decode(pool, diag, path, octets, &length);
    if (text == NULL || has_too_many_lines(text, path, diag))
        return NULL;
    length = chars_clean(diag, path, text, length);
    return parse_text(text, length, path, XML_DEPTH, diag);
}

static xmlDocPtr read_document(const char *path, struct diag *diag)
{
    struct pool *pool = pool_new();
    xmlDocPtr doc = load(pool, path, diag);

    pool_free(pool);
    return doc;
}

/* TEXT with its blanks collapsed, in place; true where it has a line break or TAB, which only a
 * reference can have brought in: the parser makes blanks of those that are typed. These go, so that
 * no fault is found with the blank, too. */
static bool collapse(char *text)
{
    bool odd = false;
    size_t kept = 0;

    for (const char *from = text; *from != '\0'; from++) {
        bool blank = strchr(" \t\n\r", *from) != NULL;
        odd = odd || (blank && *from != ' ');
        if (blank && *from != ' ')
            continue;
        if (!blank || (kept > 0 && text[kept - 1] != ' '))
            text[kept++] = *from;
    }
    if (kept > 0 && text[kept - 1] == ' ')
        kept--;
    text[kept] = '\0';
    return odd;
}

static void collapse_attributes(xmlNodePtr element, const char *path, struct diag *diag)
{
    for (xmlAttrPtr a = element->properties; a != NULL; a = a->next) {
        xmlChar *value = pool_or_die(xmlNodeGetContent((xmlNodePtr)a));
        xmlNodePtr text;
        if (collapse((char *)value)) {
            diag_error(diag, ((struct where){path, (int)xmlGetLineNo(element)}),
                       "%s: the attribute \"%s\" holds a line break or TAB (&#10; or &#9;); delete "
                       "it or write a space",
                       (const char *)element->name, (const char *)a->name);
            element->_private = element;
        }
        text = pool_or_die(xmlNewDocText(element->doc, value));
        xmlFreeNodeList(a->children);
        a->children = a->last = text;
        text->parent = (xmlNodePtr)a;
        xmlFree(value);
    }
    for (xmlNodePtr c = element->children; c != NULL; c = c->next)
        if (c->type == XML_ELEMENT_NODE)
            collapse_attributes(c, path, diag);
}

xmlDocPtr xml_read(const char *path, const struct vocabulary *vocabulary, struct diag *diag)
{
    xmlDocPtr doc = read_document(path, diag);

    if (doc == NULL)
        return NULL;
    collapse_attributes(xmlDocGetRootElement(doc), path, diag);
    if (validate(doc, vocabulary, path, diag))
        return doc;
    xmlFreeDoc(doc);
    return NULL;
}

bool xml_broken(const xmlNode *node)
{
    while (node != NULL && node->type != XML_ELEMENT_NODE)
        node = node->parent;
    return node != NULL && node->_private != NULL;
}
