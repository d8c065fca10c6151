#include "xml/validate.h"

#include "base/spelling.h"
#include "xml/characters.h"
#include "xml/check_names.h"
#include "xml/check_order.h"
#include "xml/check_values.h"

#include <string.h>

/* Of more ids than these none is looked for that is like one that is not there. */
enum { IDS_COMPARED = 200 };

static void check_element(struct judge *j, xmlNodePtr element, const struct vocabulary_element *is);

static bool is_text(const xmlNode *node)
{
    return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
}

/* Ids =================================================================================== */

static void add_id(struct judge *j, xmlNodePtr element, const char *id)
{
    const xmlNode *first = xmlHashLookup(j->named, (const xmlChar *)id);

    if (first != NULL) {
        report(j, element, "%s: line %d already has the id \"%s\"; each needs one of its own",
               report_name(j, element), (int)xmlGetLineNo(first), chars_excerpt(j->pool, id));
        return;
    }
    if (xmlHashAddEntry(j->named, (const xmlChar *)id, element) != 0)
        pool_or_die(NULL);
    j->ids = pool_grow(j->pool, j->ids, j->id_count, sizeof *j->ids);
    j->ids[j->id_count++] = id;
}

static void add_references(struct judge *j, xmlNodePtr element, const char *name, const char *ids)
{
    for (ids += strspn(ids, " "); *ids != '\0'; ids += strspn(ids, " ")) {
        size_t length = strcspn(ids, " ");
        j->references =
            pool_grow(j->pool, j->references, j->reference_count, sizeof *j->references);
        j->references[j->reference_count++] =
            (struct reference){element, name, pool_strndup(j->pool, ids, length)};
        ids += length;
    }
}

/* What refers to nothing is an error, but the element itself can be judged on. */
static void check_references(struct judge *j)
{
    for (size_t i = 0; i < j->reference_count; i++) {
        const struct reference *r = &j->references[i];
        const char *near, *instead = "write an id that stands in this file";
        if (xmlHashLookup(j->named, (const xmlChar *)r->id) != NULL)
            continue;
        near = j->id_count > IDS_COMPARED ? NULL : spelling_nearest(r->id, j->ids, j->id_count);
        if (near != NULL)
            instead = pool_printf(j->pool, "did you mean \"%s\"?", near);
        diag_error(j->diag, report_where(j, r->element),
                   "%s: %s names \"%s\", but nothing in the file has that id; %s",
                   report_subject(j, r->element), r->attribute, chars_excerpt(j->pool, r->id),
                   instead);
    }
}

static bool is_child_of_root(const xmlNode *element)
{
    return element->parent != NULL && element->parent->parent == (xmlNodePtr)element->doc;
}

/* An element that is not known is not known by its id either; but who refers to it has been told
 * enough by what is told of it. */
static void pass_over(struct judge *j, xmlNodePtr element)
{
    xmlChar *id = xmlGetNoNsProp(element, (const xmlChar *)"id");

    if (id != NULL && is_child_of_root(element))
        xmlHashAddEntry(j->named, id, element);
    xmlFree(id);
}

/* Attributes ============================================================================ */

static const char *value_of(struct judge *j, const xmlAttr *attribute)
{
    xmlChar *content = pool_or_die(xmlNodeGetContent((const xmlNode *)attribute));
    const char *value = pool_strdup(j->pool, (const char *)content);

    xmlFree(content);
    return value;
}

static void check_attribute(struct judge *j, xmlNodePtr element,
                            const struct vocabulary_attribute *is, const xmlAttr *attribute)
{
    const char *value = value_of(j, attribute);
    bool right = values_check(j, element, (const char *)attribute->name, is->type, value);

    if (is->type->role == VALUE_NAMES && *value != '\0' && is_child_of_root(element))
        add_id(j, element, value);
    else if (is->type->role >= VALUE_REFERS && right)
        add_references(j, element, is->name, value);
}

static size_t number_of(const struct vocabulary_element *is, const xmlAttr *attribute)
{
    return attribute->ns != NULL ? VOCABULARY_MOST
                                 : vocabulary_find_attribute(is, (const char *)attribute->name);
}

static void check_attributes(struct judge *j, xmlNodePtr element,
                             const struct vocabulary_element *is)
{
    const struct vocabulary_attribute *a;
    names_set seen = 0;
    bool all = true;

    for (xmlAttrPtr n = element->properties; n != NULL; n = n->next) {
        size_t i = number_of(is, n);
        all = all && i != VOCABULARY_MOST;
        if (i == VOCABULARY_MOST)
            continue;
        seen |= (names_set)1 << i;
        check_attribute(j, element, vocabulary_attribute(is, i), n);
    }
    for (xmlAttrPtr n = all ? NULL : element->properties; n != NULL; n = n->next) {
        size_t i = number_of(is, n);
        i = i == VOCABULARY_MOST ? names_attribute(j, element, is, seen, n) : VOCABULARY_MOST;
        if (i == VOCABULARY_MOST)
            continue;
        seen |= (names_set)1 << i;
        check_attribute(j, element, vocabulary_attribute(is, i), n);
    }
    for (size_t i = 0; (a = vocabulary_attribute(is, i)) != NULL; i++)
        if (a->required && (seen >> i & 1) == 0)
            report(j, element, "%s needs the attribute \"%s\"; %s", report_subject(j, element),
                   a->name, values_wanted(j, a->type));
}

/* Text ================================================================================== */

static void check_no_text(struct judge *j, xmlNodePtr element)
{
    for (xmlNodePtr c = element->children; c != NULL; c = c->next)
        if (is_text(c) && !xmlIsBlankNode(c)) {
            diag_error(j->diag, ((struct where){j->file, report_text_line(c)}),
                       "%s holds no text of its own, but has \"%s\"; put it into an element or "
                       "delete it",
                       report_subject(j, element),
                       chars_excerpt(j->pool, (const char *)c->content));
            element->_private = element;
        }
}

/* The text of ELEMENT itself; where all of it stands in elements that must not be there, that was
 * told already. */
static void check_typed_text(struct judge *j, xmlNodePtr element,
                             const struct vocabulary_type *type)
{
    xmlBufferPtr text = pool_or_die(xmlBufferCreate());
    bool elements = false;

    for (const xmlNode *c = element->children; c != NULL; c = c->next) {
        elements = elements || c->type == XML_ELEMENT_NODE;
        if (is_text(c) && xmlBufferCat(text, c->content) != 0)
            pool_or_die(NULL);
    }
    if (!elements || xmlBufferLength(text) > 0)
        values_check(j, element, NULL, type, (const char *)xmlBufferContent(text));
    xmlBufferFree(text);
}

static void check_text(struct judge *j, xmlNodePtr element, const struct vocabulary_element *is)
{
    if (is->text != NULL)
        check_typed_text(j, element, is->text);
    else if (!is->prose)
        check_no_text(j, element);
}

/* Children ============================================================================== */

static size_t number_of_child(const struct vocabulary_element *is, const xmlNode *child)
{
    return child->type != XML_ELEMENT_NODE || child->ns != NULL
               ? VOCABULARY_MOST
               : vocabulary_find_child(is, (const char *)child->name);
}

/* Which of the children that ELEMENT, an IS, may have it has; and how many elements there are. */
static names_set find_children(const xmlNode *element, const struct vocabulary_element *is,
                               size_t *count)
{
    names_set seen = 0;

    *count = 0;
    for (const xmlNode *c = element->children; c != NULL; c = c->next) {
        size_t i = number_of_child(is, c);
        *count += c->type == XML_ELEMENT_NODE;
        seen |= i == VOCABULARY_MOST ? 0 : (names_set)1 << i;
    }
    return seen;
}

static void check_children(struct judge *j, xmlNodePtr element, const struct vocabulary_element *is)
{
    size_t count, known = 0;
    names_set seen = find_children(element, is, &count);
    struct placed *list;

    if (count == 0 && is->child_count == 0)
        return;
    list = pool_alloc(j->pool, (count + 1) * sizeof *list);
    for (xmlNodePtr c = element->children; c != NULL; c = c->next) {
        size_t i = number_of_child(is, c);
        if (c->type == XML_ELEMENT_NODE && i == VOCABULARY_MOST)
            i = names_child(j, c, is, seen);
        if (c->type == XML_ELEMENT_NODE && i == VOCABULARY_MOST)
            pass_over(j, c);
        if (i == VOCABULARY_MOST)
            continue;
        seen |= (names_set)1 << i;
        list[known++] = (struct placed){.node = c, .is = &is->children[i]};
        check_element(j, c, is->children[i].is);
    }
    order_check(j, element, is, list, known);
}

static void check_element(struct judge *j, xmlNodePtr element, const struct vocabulary_element *is)
{
    check_attributes(j, element, is);
    check_text(j, element, is);
    check_children(j, element, is);
}

static bool check_root(struct judge *j, const xmlNode *root)
{
    const char *name = j->vocabulary->root.name;
    struct where where = report_where(j, root);

    if (strcmp((const char *)root->name, name) != 0)
        diag_error(j->diag, where, "this is <%s>, not %s <%s>",
                   chars_excerpt(j->pool, (const char *)root->name), names_article(name), name);
    else if (root->ns != NULL)
        diag_error(j->diag, where,
                   "<%s> is in the namespace \"%s\"; write it without prefix and xmlns", name,
                   chars_excerpt(j->pool, (const char *)root->ns->href));
    else
        return true;
    return false;
}

bool validate(xmlDocPtr document, const struct vocabulary *vocabulary, const char *file,
              struct diag *diag)
{
    struct judge j = {
        .pool = pool_new(), .diag = diag, .file = file, .vocabulary = vocabulary, .named = NULL};
    xmlNodePtr root = xmlDocGetRootElement(document);
    bool right = check_root(&j, root);

    j.named = pool_or_die(xmlHashCreate(0));
    if (right) {
        check_element(&j, root, vocabulary->root.is);
        check_references(&j);
    }
    xmlHashFree(j.named, NULL);
    pool_free(j.pool);
    return right;
}
