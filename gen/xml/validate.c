#include "xml/validate.h"

#include "base/pool.h"
#include "xml/characters.h"
#include "xml/check_ids.h"
#include "xml/check_names.h"
#include "xml/check_order.h"
#include "xml/check_values.h"
#include "xml/parse.h"
#include "xml/repair.h"
#include "xml/schema_model.h"

#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <string.h>

/* Each round mends at least one mistake per parent: more rounds than this need a file in which one
 * parent has as many children in the wrong place. */
enum { ROUNDS_MAX = 50, EXPECTED_MAX = 64 };

struct xml_schema {
    struct pool *pool;
    xmlDocPtr xsd;
    xmlSchemaPtr compiled;
    struct grammar *grammar;
};

/* What libxml2 says, kept until it has said all. */
struct remark {
    int code;
    int line;
    xmlNodePtr node; /* NULL of an xs:keyref, of which libxml2 tells only the line */
    const char *message;
};

struct remarks {
    struct pool *pool;
    struct remark *list;
    size_t count;
    bool order; /* one at least is about the order of children */
};

/* libxml2's own words, for what we have none for, without the name in front and the full stop. */
static const char *plain(struct pool *pool, const char *message)
{
    const char *start = message == NULL ? NULL : strstr(message, "': ");
    char *text = pool_strdup(pool, start != NULL ? start + 3 : message == NULL ? "" : message);
    size_t length = strlen(text);

    while (length > 0 && strchr(" .\n", text[length - 1]) != NULL)
        text[--length] = '\0';
    return text;
}

struct complaint {
    struct pool *pool;
    struct diag *diag;
    const char *path;
};

static void on_schema_error(void *context, xmlErrorPtr e)
{
    struct complaint *c = context;

    if (e->level != XML_ERR_WARNING)
        diag_error(c->diag, ((struct where){c->path, e->line}), "the schema cannot be used: %s",
                   plain(c->pool, e->message));
}

static xmlSchemaPtr compile(struct pool *pool, xmlDocPtr xsd, const char *path, struct diag *diag)
{
    struct complaint complaint = {pool, diag, path};
    struct parse_quiet quiet = parse_quiet_begin();
    xmlSchemaParserCtxtPtr parser = pool_must(xmlSchemaNewDocParserCtxt(xsd));
    xmlSchemaPtr compiled;

    xmlSchemaSetParserStructuredErrors(parser, on_schema_error, &complaint);
    compiled = xmlSchemaParse(parser);
    xmlSchemaFreeParserCtxt(parser);
    parse_quiet_end(quiet);
    if (compiled == NULL && diag_count(diag, DIAG_ERROR, path) == 0)
        diag_error(diag, ((struct where){path, 0}), "the schema cannot be used");
    return compiled;
}

struct xml_schema *schema_new(xmlDocPtr xsd, const char *path, struct diag *diag)
{
    struct pool *pool = pool_new();
    struct xml_schema *schema = pool_alloc(pool, sizeof *schema);

    schema->pool = pool;
    schema->xsd = xsd;
    schema->compiled = compile(pool, xsd, path, diag);
    if (schema->compiled != NULL) {
        schema->grammar = grammar_new(pool, xsd);
        if (grammar_root(schema->grammar) != NULL)
            return schema;
        diag_error(diag, ((struct where){path, 0}), "the schema declares no document element");
    }
    schema_free(schema);
    return NULL;
}

void schema_free(struct xml_schema *schema)
{
    if (schema == NULL)
        return;
    xmlSchemaFree(schema->compiled);
    xmlFreeDoc(schema->xsd);
    pool_free(schema->pool);
}

static void on_remark(void *context, xmlErrorPtr e)
{
    struct remarks *r = context;

    if (e->code == XML_ERR_NO_MEMORY)
        pool_must(NULL);
    if (e->message == NULL || e->level == XML_ERR_WARNING ||
        strstr(e->message, "': Warning: ") != NULL)
        return;
    r->list = pool_grow(r->pool, r->list, r->count, sizeof *r->list);
    r->list[r->count++] =
        (struct remark){e->code, e->line, e->node, pool_strdup(r->pool, e->message)};
    r->order = r->order || e->code == XML_SCHEMAV_ELEMENT_CONTENT;
}

static struct remarks validate(const struct xml_schema *schema, struct mend *m)
{
    struct remarks remarks = {.pool = m->pool};
    xmlSchemaValidCtxtPtr validator = pool_must(xmlSchemaNewValidCtxt(schema->compiled));

    xmlSchemaSetValidStructuredErrors(validator, on_remark, &remarks);
    xmlSchemaValidateDoc(validator, m->copy);
    xmlSchemaFreeValidCtxt(validator);
    return remarks;
}

/* The names in "… Expected is one of ( title, issuer )."; their number. */
static size_t expected_names(struct pool *pool, const char *message, const char **names)
{
    const char *open = strstr(message, "Expected is");
    size_t count = 0;
    char *list, *rest, *name;

    open = open == NULL ? NULL : strchr(open, '(');
    if (open == NULL)
        return 0;
    list = pool_strdup(pool, open + 1);
    list[strcspn(list, ")")] = '\0';
    for (name = strtok_r(list, ", ", &rest); name != NULL && count < EXPECTED_MAX;
         name = strtok_r(NULL, ", ", &rest))
        names[count++] = name;
    return count;
}

static bool mend_order(struct mend *m, const struct remarks *remarks)
{
    const char *names[EXPECTED_MAX];
    bool changed = false;

    for (size_t i = 0; i < remarks->count; i++) {
        const struct remark *r = &remarks->list[i];
        if (r->code != XML_SCHEMAV_ELEMENT_CONTENT || r->node == NULL)
            continue;
        if (order_mend(m, r->node, strstr(r->message, "Missing child") != NULL, names,
                       expected_names(m->pool, r->message, names)))
            changed = true;
    }
    return changed;
}

static bool is_about_value(int code)
{
    return (code >= XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1 &&
            code <= XML_SCHEMAV_CVC_ENUMERATION_VALID) ||
           code == XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2;
}

/* The attribute that MESSAGE about ELEMENT names; NULL where it names none. libxml2 hands over the
 * element and tells the attribute only in its text: Element 'outage', attribute 'from': … */
static xmlAttrPtr attribute_of(struct mend *m, const struct remark *r)
{
    const char *prefix =
        pool_printf(m->pool, "Element '%s', attribute '", (const char *)r->node->name);
    size_t length = strlen(prefix);
    const char *name = r->message + length;

    if (strncmp(r->message, prefix, length) != 0)
        return NULL;
    name = pool_strndup(m->pool, name, strcspn(name, "'"));
    return xmlHasProp(r->node, (const xmlChar *)name);
}

/* Attributes that are not declared or missing were told from their names, in more words. */
static void tell(struct mend *m, const struct remark *r, xmlHashTablePtr ids)
{
    xmlNodePtr node = r->node == NULL ? xmlDocGetRootElement(m->copy) : r->node;
    const struct shadow *shadow = mend_shadow(node);

    if (shadow == NULL || node->type != XML_ELEMENT_NODE)
        return;
    if (is_about_value(r->code) && r->node != NULL)
        values_tell(m, node, attribute_of(m, r));
    else if (r->code == XML_SCHEMAV_CVC_IDC)
        ids_tell(m, ids, r->node, r->line, r->message);
    else if (r->code != XML_SCHEMAV_ELEMENT_CONTENT && shadow->origin->_private == NULL)
        mend_tell(m, node, "%s: %s", mend_subject(m, node), plain(m->pool, r->message));
}

static void tell_all(struct mend *m, const struct remarks *remarks)
{
    xmlHashTablePtr ids = ids_list(m);

    for (size_t i = 0; i < remarks->count; i++)
        tell(m, &remarks->list[i], ids);
    xmlHashFree(ids, NULL);
    /* Whatever the rest believes to have told: what breaks the schema has a message. */
    if (remarks->count > 0 && diag_count(m->diag, DIAG_ERROR, m->file) == 0)
        mend_tell(m, xmlDocGetRootElement(m->copy), "the file breaks the schema: %s",
                  plain(m->pool, remarks->list[0].message));
}

static void judge(const struct xml_schema *schema, struct mend *m)
{
    struct parse_quiet quiet = parse_quiet_begin();
    struct remarks remarks;
    int round = 0;

    names_check(m, grammar_root(schema->grammar)->type);
    for (remarks = validate(schema, m); remarks.order && mend_order(m, &remarks);
         remarks = validate(schema, m))
        if (++round == ROUNDS_MAX) {
            mend_tell(m, xmlDocGetRootElement(m->copy),
                      "more is in the wrong place than is told here; mend this first");
            break;
        }
    tell_all(m, &remarks);
    parse_quiet_end(quiet);
}

static bool check_root(const struct xml_schema *schema, const xmlNode *root, struct where where,
                       struct mend *m)
{
    const char *name = grammar_root(schema->grammar)->name;
    const char *article = strchr("aeiou", *name) != NULL ? "an" : "a";

    if (strcmp((const char *)root->name, name) != 0)
        diag_error(m->diag, where, "this is <%s>, not %s <%s>",
                   chars_excerpt(m->pool, (const char *)root->name), article, name);
    else if (root->ns != NULL)
        diag_error(m->diag, where,
                   "<%s> is in the namespace \"%s\"; write it without prefix and xmlns", name,
                   chars_excerpt(m->pool, (const char *)root->ns->href));
    else
        return true;
    return false;
}

bool schema_check(const struct xml_schema *schema, xmlDocPtr doc, const char *file,
                  struct diag *diag)
{
    struct mend m = {.pool = pool_new(), .diag = diag, .file = file, .grammar = schema->grammar};
    const xmlNode *root = xmlDocGetRootElement(doc);
    struct where where = {file, (int)xmlGetLineNo(root)};
    bool right = check_root(schema, root, where, &m);

    if (right) {
        mend_begin(&m, doc);
        judge(schema, &m);
        mend_end(&m);
    }
    pool_free(m.pool);
    return right;
}
