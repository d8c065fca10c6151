#include "xml/element.h"

#include <string.h>

bool element_is(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

/* NODE or the first of its following siblings that is an element NAME, or NULL. */
static xmlNodePtr find(xmlNodePtr node, const char *name)
{
    while (node != NULL && !element_is(node, name))
        node = node->next;
    return node;
}

xmlNodePtr element_first(const xmlNode *parent, const char *name)
{
    return find(parent->children, name);
}

xmlNodePtr element_next(const xmlNode *node, const char *name)
{
    return find(node->next, name);
}

bool element_has(const xmlNode *node, const char *attribute)
{
    return xmlHasProp(node, (const xmlChar *)attribute) != NULL;
}

bool element_says(const xmlNode *node, const char *attribute, const char *value)
{
    xmlChar *is = xmlGetNoNsProp(node, (const xmlChar *)attribute);
    bool same = is == NULL || value == NULL ? (const char *)is == value
                                            : strcmp((const char *)is, value) == 0;

    xmlFree(is);
    return same;
}

const char *element_attribute(struct pool *pool, const xmlNode *node, const char *attribute)
{
    xmlChar *value = xmlGetNoNsProp(node, (const xmlChar *)attribute);
    const char *copy = value == NULL ? NULL : pool_strdup(pool, (const char *)value);

    xmlFree(value);
    return copy;
}
