#include "xml/xsd.h"

#include <string.h>

static const char xsd_namespace[] = "http://www.w3.org/2001/XMLSchema";

bool xsd_is(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && node->ns != NULL &&
           strcmp((const char *)node->ns->href, xsd_namespace) == 0 &&
           strcmp((const char *)node->name, name) == 0;
}

bool xsd_is_type(const xmlNode *node)
{
    return xsd_is(node, "complexType") || xsd_is(node, "simpleType");
}

/* A schema has no entities, so that the value is in one piece. */
const char *xsd_get(const xmlNode *node, const char *name)
{
    const xmlAttr *a = node->type != XML_ELEMENT_NODE ? NULL : node->properties;

    for (; a != NULL; a = a->next)
        if (a->ns == NULL && strcmp((const char *)a->name, name) == 0)
            return a->children == NULL ? "" : (const char *)a->children->content;
    return NULL;
}

bool xsd_has(const xmlNode *node, const char *name, const char *value)
{
    const char *found = xsd_get(node, name);

    return found != NULL && strcmp(found, value) == 0;
}

const xmlNode *xsd_child(const xmlNode *node, const char *name)
{
    const xmlNode *c = node->children;

    while (c != NULL && !xsd_is(c, name))
        c = c->next;
    return c;
}

const xmlNode *xsd_global(const xmlNode *at, const char *kind, const char *name)
{
    const xmlNode *schema = xmlDocGetRootElement(at->doc);

    for (const xmlNode *c = schema->children; c != NULL; c = c->next)
        if (xsd_is(c, kind) && xsd_has(c, "name", name))
            return c;
    return NULL;
}

const xmlNode *xsd_global_type(const xmlNode *at, const char *name)
{
    const xmlNode *found = xsd_global(at, "complexType", name);

    return found != NULL ? found : xsd_global(at, "simpleType", name);
}

static void add_base(struct xsd_bases *bases, const xmlNode *at, const char *name)
{
    if (bases->count == XSD_BASES_MAX)
        return;
    bases->names[bases->count] = name;
    bases->list[bases->count++] = xsd_global_type(at, name);
}

static void add_members(struct pool *pool, struct xsd_bases *bases, const xmlNode *unified)
{
    const char *names = xsd_get(unified, "memberTypes");

    bases->members = true;
    while (names != NULL && *names != '\0') {
        size_t length = strcspn(names, " \t\r\n");
        if (length > 0)
            add_base(bases, unified, pool_strndup(pool, names, length));
        names += length + strspn(names + length, " \t\r\n");
    }
    for (const xmlNode *c = unified->children; c != NULL; c = c->next)
        if (xsd_is_type(c) && bases->count < XSD_BASES_MAX) {
            bases->names[bases->count] = "";
            bases->list[bases->count++] = c;
        }
}

void xsd_bases(struct pool *pool, const xmlNode *type, struct xsd_bases *bases)
{
    for (const xmlNode *c = type->children; c != NULL; c = c->next) {
        if (xsd_is(c, "complexContent") || xsd_is(c, "simpleContent"))
            xsd_bases(pool, c, bases);
        else if (xsd_is(c, "union"))
            add_members(pool, bases, c);
        else if (xsd_get(c, "base") != NULL)
            add_base(bases, c, xsd_get(c, "base"));
    }
}
