#include "xml/schema_model.h"

#include "xml/xsd.h"

#include <ctype.h>
#include <string.h>

struct grammar {
    struct pool *pool;
    const xmlNode *schema;       /* the document element */
    const xmlNode **nodes;       /* every complexType and simpleType, */
    struct grammar_type **types; /* and what each of them declares */
    size_t count;
    struct grammar_names elements; /* all that are declared anywhere */
    struct grammar_name *root;
};

static const char *built_in_hint(const char *name)
{
    static const char *const hints[][2] = {
        {"date", "write a date like 2020-03-13"},
        {"dateTime", "write a date and time like 2020-03-13T08:00:00"},
        {"boolean", "write true or false"},
        {"integer", "write a whole number"},
        {"nonNegativeInteger", "write a whole number"},
        {"positiveInteger", "write a whole number above 0"},
        {"language", "write a language code like en"},
    };
    const char *colon = strchr(name, ':');

    for (size_t i = 0; i < sizeof hints / sizeof *hints; i++)
        if (colon != NULL && strcmp(colon + 1, hints[i][0]) == 0)
            return hints[i][1];
    return "";
}

/* The text of an xs:documentation in one line, without the full stop. */
static const char *documentation(const struct grammar *g, const xmlNode *type)
{
    const xmlNode *annotation = xsd_child(type, "annotation");
    const xmlNode *node = annotation == NULL ? NULL : xsd_child(annotation, "documentation");
    xmlChar *content = node == NULL ? NULL : xmlNodeGetContent(node);
    char *text = pool_strdup(g->pool, content == NULL ? "" : (const char *)content);
    size_t length = 0;

    xmlFree(content);
    for (const char *from = text; *from != '\0'; from++) {
        bool blank = isspace((unsigned char)*from);
        if (!blank || (length > 0 && text[length - 1] != ' '))
            text[length++] = blank ? ' ' : *from;
    }
    while (length > 0 && (text[length - 1] == ' ' || text[length - 1] == '.'))
        length--;
    text[length] = '\0';
    return text;
}

static const char *hint_of(const struct grammar *g, const xmlNode *type)
{
    const char *hint = documentation(g, type);
    struct xsd_bases bases = {0};

    xsd_bases(g->pool, type, &bases);
    for (size_t i = 0; i < bases.count && *hint == '\0'; i++)
        hint = bases.list[i] == NULL ? built_in_hint(bases.names[i]) : hint_of(g, bases.list[i]);
    return hint;
}

static void find_dates(const struct grammar *g, const xmlNode *type, struct grammar_type *into)
{
    struct xsd_bases bases = {0};

    if (xsd_has(type, "name", "when"))
        into->dated = true;
    xsd_bases(g->pool, type, &bases);
    into->unites |= bases.members;
    for (size_t i = 0; i < bases.count; i++)
        if (bases.list[i] != NULL)
            find_dates(g, bases.list[i], into);
}

static void add_value(const struct grammar *g, struct grammar_type *into, const char *value)
{
    into->values = pool_grow(g->pool, into->values, into->value_count, sizeof *into->values);
    into->values[into->value_count++] = value;
}

/* The enumeration of TYPE or of all it is made from; false where one of them has none, so that
 * there is no list of all that may stand. */
static bool find_values(const struct grammar *g, const xmlNode *type, struct grammar_type *into)
{
    const xmlNode *own = xsd_child(type, "restriction");
    size_t before = into->value_count;
    struct xsd_bases bases = {0};
    bool complete = true;

    for (own = own == NULL ? NULL : own->children; own != NULL; own = own->next)
        if (xsd_is(own, "enumeration"))
            add_value(g, into, xsd_get(own, "value"));
    if (into->value_count > before)
        return true;
    xsd_bases(g->pool, type, &bases);
    for (size_t i = 0; i < bases.count; i++)
        complete = complete && bases.list[i] != NULL && find_values(g, bases.list[i], into);
    return complete && bases.count > 0;
}

/* The type declared in DECL. Inline types are found as well as named ones. */
static const struct grammar_type *type_of(const struct grammar *g, const xmlNode *decl)
{
    const char *name = xsd_get(decl, "type");
    const xmlNode *node =
        name != NULL ? xsd_global_type(decl, name) : xsd_child(decl, "complexType");
    struct grammar_type *built_in;

    if (node == NULL && name == NULL)
        node = xsd_child(decl, "simpleType");
    for (size_t i = 0; node != NULL && i < g->count; i++)
        if (g->nodes[i] == node)
            return g->types[i];
    built_in = pool_alloc(g->pool, sizeof *built_in);
    built_in->name = name == NULL ? "" : name;
    built_in->text = true;
    built_in->hint = built_in_hint(built_in->name);
    return built_in;
}

/* Of an element or a group around it in its type. */
static bool is_optional(const xmlNode *particle)
{
    for (; particle != NULL && !xsd_is_type(particle); particle = particle->parent)
        if (xsd_has(particle, "minOccurs", "0"))
            return true;
    return false;
}

static bool repeats(const xmlNode *particle)
{
    for (; particle != NULL && !xsd_is_type(particle); particle = particle->parent)
        if (xsd_get(particle, "maxOccurs") != NULL && !xsd_has(particle, "maxOccurs", "1"))
            return true;
    return false;
}

static void add_name(const struct grammar *g, struct grammar_names *into, const xmlNode *node)
{
    const char *ref = xsd_get(node, "ref");
    const xmlNode *decl = ref == NULL ? node : xsd_global(node, (const char *)node->name, ref);
    struct grammar_name found = {.decl = node};

    found.name = decl == NULL ? NULL : xsd_get(decl, "name");
    if (found.name == NULL || grammar_find(into, found.name) != NULL ||
        xsd_has(node, "use", "prohibited"))
        return;
    found.type = type_of(g, decl);
    found.required =
        xsd_is(node, "attribute") ? xsd_has(node, "use", "required") : !is_optional(node);
    found.repeats = xsd_is(node, "element") && repeats(node);
    into->list = pool_grow(g->pool, into->list, into->count, sizeof *into->list);
    into->list[into->count++] = found;
}

/* All WANTED ("element", "attribute") that the type or group at NODE declares or takes over. */
static void collect(const struct grammar *g, const xmlNode *node, const char *wanted,
                    struct grammar_names *into)
{
    for (const xmlNode *c = node->children; c != NULL; c = c->next) {
        const char *base = xsd_get(c, "base"), *ref = xsd_get(c, "ref");
        const xmlNode *other = NULL;
        if (xsd_is(c, wanted))
            add_name(g, into, c);
        if (xsd_is(c, "element") || xsd_is(c, "attribute") || xsd_is(c, "annotation"))
            continue;
        /* A restriction repeats the children it keeps, but not the attributes. */
        if (base != NULL && (xsd_is(c, "extension") || strcmp(wanted, "attribute") == 0))
            other = xsd_global_type(c, base);
        else if (ref != NULL)
            other = xsd_global(c, (const char *)c->name, ref);
        if (other != NULL)
            collect(g, other, wanted, into);
        collect(g, c, wanted, into);
    }
}

static bool holds_text(const xmlNode *type)
{
    const xmlNode *complex = xsd_child(type, "complexContent");

    return xsd_is(type, "simpleType") || xsd_has(type, "mixed", "true") ||
           xsd_child(type, "simpleContent") != NULL ||
           (complex != NULL && xsd_has(complex, "mixed", "true"));
}

static void fill(const struct grammar *g, const xmlNode *node, struct grammar_type *type)
{
    const char *name = xsd_get(node, "name");

    type->name = name == NULL ? "" : name;
    type->hint = hint_of(g, node);
    type->text = holds_text(node);
    find_dates(g, node, type);
    if (!find_values(g, node, type))
        type->value_count = 0;
    if (xsd_is(node, "complexType")) {
        collect(g, node, "element", &type->children);
        collect(g, node, "attribute", &type->attributes);
    }
}

/* Lists the types at and below NODE, empty as yet, so that declarations can point to them. */
static void list_types(struct grammar *g, const xmlNode *node)
{
    for (const xmlNode *c = node->children; c != NULL; c = c->next) {
        if (xsd_is_type(c)) {
            g->nodes = pool_grow(g->pool, g->nodes, g->count, sizeof *g->nodes);
            g->types = pool_grow(g->pool, g->types, g->count, sizeof *g->types);
            g->nodes[g->count] = c;
            g->types[g->count++] = pool_alloc(g->pool, sizeof **g->types);
        }
        list_types(g, c);
    }
}

static void list_elements(struct grammar *g, const xmlNode *node)
{
    for (const xmlNode *c = node->children; c != NULL; c = c->next) {
        if (xsd_is(c, "element"))
            add_name(g, &g->elements, c);
        list_elements(g, c);
    }
}

struct grammar *grammar_new(struct pool *pool, xmlDocPtr xsd)
{
    struct grammar *g = pool_alloc(pool, sizeof *g);
    const xmlNode *root;

    g->pool = pool;
    g->schema = xmlDocGetRootElement(xsd);
    list_types(g, g->schema);
    for (size_t i = 0; i < g->count; i++)
        fill(g, g->nodes[i], g->types[i]);
    list_elements(g, g->schema);
    root = xsd_child(g->schema, "element");
    if (root != NULL) {
        struct grammar_names one = {0};
        add_name(g, &one, root);
        g->root = one.list;
    }
    return g;
}

const struct grammar_name *grammar_root(const struct grammar *grammar)
{
    return grammar->root;
}

const struct grammar_name *grammar_find(const struct grammar_names *names, const char *name)
{
    for (size_t i = 0; i < names->count; i++)
        if (strcmp(names->list[i].name, name) == 0)
            return &names->list[i];
    return NULL;
}

const char *grammar_parent_of(const struct grammar *grammar, const char *name)
{
    for (size_t i = 0; i < grammar->elements.count; i++) {
        const struct grammar_name *parent = &grammar->elements.list[i];
        if (grammar_find(&parent->type->children, name) != NULL)
            return parent->name;
    }
    return NULL;
}

bool grammar_exclude(const struct grammar_name *one, const struct grammar_name *other)
{
    return one != other && one->decl->parent == other->decl->parent &&
           xsd_is(one->decl->parent, "choice") && !one->repeats;
}
