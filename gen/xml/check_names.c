#include "xml/check_names.h"

#include "base/spelling.h"
#include "xml/characters.h"
#include "xml/check_values.h"

#include <string.h>

static const char instance_namespace[] = "http://www.w3.org/2001/XMLSchema-instance";

static bool is_text(const xmlNode *node)
{
    return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
}

/* The name behind a prefix that was not declared, which libxml2 leaves in the name. */
static const char *bare(const char *name)
{
    const char *colon = strchr(name, ':');

    return colon == NULL ? name : colon + 1;
}

static bool is_taken(const xmlNode *element, const struct grammar_name *name)
{
    if (xmlHasNsProp(element, (const xmlChar *)name->name, NULL) != NULL)
        return true;
    for (const xmlNode *c = element->children; c != NULL && !name->repeats; c = c->next)
        if (c->type == XML_ELEMENT_NODE && strcmp((const char *)c->name, name->name) == 0)
            return true;
    return false;
}

/* The names in NAMES; where ELEMENT is given only those that it can have yet. */
static const char **candidates(struct mend *m, const struct grammar_names *names,
                               const xmlNode *element, size_t *count)
{
    const char **list = pool_alloc(m->pool, (names->count + 1) * sizeof *list);

    *count = 0;
    for (size_t i = 0; i < names->count; i++)
        if (element == NULL || !is_taken(element, &names->list[i]))
            list[(*count)++] = names->list[i].name;
    return list;
}

/* Text where only elements may stand; blanks between elements go without a word, because the
 * schema does not want even these in an element that is declared to be empty. */
static void check_text(struct mend *m, xmlNodePtr element)
{
    xmlNodePtr next;

    for (xmlNodePtr c = element->children; c != NULL; c = next) {
        next = c->next;
        if (!is_text(c))
            continue;
        if (!xmlIsBlankNode(c)) {
            diag_error(m->diag, ((struct where){m->file, mend_text_line(c)}),
                       "%s holds no text of its own, but has \"%s\"; put it into an element or "
                       "delete it",
                       mend_subject(m, element), chars_excerpt(m->pool, (const char *)c->content));
            mend_mark(element);
        }
        xmlUnlinkNode(c);
        xmlFreeNode(c);
    }
}

static void tell_attribute(struct mend *m, xmlNodePtr element, const struct grammar_type *type,
                           const char *name)
{
    const char *subject = mend_subject(m, element), *shown = chars_excerpt(m->pool, name);
    size_t count;
    const char **all = candidates(m, &type->attributes, NULL, &count);

    if (grammar_find(&type->children, name) != NULL)
        mend_tell(m, element, "%s has no attribute \"%s\"; write it as an element: <%s>…</%s>",
                  subject, shown, shown, shown);
    else if (count == 0)
        mend_tell(m, element, "%s has no attribute \"%s\", nor any other; delete it", subject,
                  shown);
    else
        mend_tell(m, element, "%s has no attribute \"%s\"; it can have: %s", subject, shown,
                  mend_join(m, all, count, "", ""));
}

/* What tells an editor where the schema lies does no harm. Other attributes in a namespace,
 * xsi:type above all, do not belong here. */
static void check_foreign_attribute(struct mend *m, xmlNodePtr element, xmlAttrPtr attribute)
{
    const char *name = (const char *)attribute->name;

    if (strcmp((const char *)attribute->ns->href, instance_namespace) != 0 ||
        (strcmp(name, "schemaLocation") != 0 && strcmp(name, "noNamespaceSchemaLocation") != 0))
        mend_tell(m, element, "%s has no attribute \"%s:%s\"; delete it", mend_subject(m, element),
                  attribute->ns->prefix == NULL ? "" : (const char *)attribute->ns->prefix,
                  chars_excerpt(m->pool, name));
    xmlRemoveProp(attribute);
}

static void check_attribute(struct mend *m, xmlNodePtr element, xmlAttrPtr attribute,
                            const struct grammar_type *type)
{
    const char *name = (const char *)attribute->name, *meant;
    const struct grammar_name *known = grammar_find(&type->attributes, name);
    const char **absent;
    size_t count;

    if (known == NULL) {
        absent = candidates(m, &type->attributes, element, &count);
        meant = nearest(bare(name), absent, count);
        if (meant == NULL) {
            tell_attribute(m, element, type, name);
            xmlRemoveProp(attribute);
            return;
        }
        mend_tell(m, element, "%s has no attribute \"%s\"; did you mean \"%s\"?",
                  mend_subject(m, element), chars_excerpt(m->pool, name), meant);
        xmlNodeSetName((xmlNodePtr)attribute, (const xmlChar *)meant);
        known = grammar_find(&type->attributes, meant);
    }
    mend_shadow(attribute)->type = known->type;
    values_check_date(m, element, attribute);
}

static void check_attributes(struct mend *m, xmlNodePtr element, const struct grammar_type *type)
{
    xmlAttrPtr next;

    for (xmlAttrPtr a = element->properties; a != NULL; a = next) {
        next = a->next;
        if (a->ns != NULL)
            check_foreign_attribute(m, element, a);
        else
            check_attribute(m, element, a, type);
    }
    for (size_t i = 0; i < type->attributes.count; i++) {
        const struct grammar_name *a = &type->attributes.list[i];
        if (a->required && xmlHasNsProp(element, (const xmlChar *)a->name, NULL) == NULL)
            mend_tell(m, element, "%s needs the attribute \"%s\"%s", mend_subject(m, element),
                      a->name, values_instead(m, a->type));
    }
}

/* An element that is unknown in its parent and not just misspelled. */
static void tell_element(struct mend *m, xmlNodePtr element, const struct grammar_type *type)
{
    const xmlNode *parent = element->parent;
    const char *name = mend_name(m, element), *subject = mend_subject(m, parent);
    const char *elsewhere = grammar_parent_of(m->grammar, (const char *)element->name);
    size_t count;
    const char **all = candidates(m, &type->children, NULL, &count);

    if (grammar_find(&type->attributes, name) != NULL)
        mend_tell(m, element,
                  "<%s> is not an element of %s; write it as an attribute: <%s %s=\"…\">", name,
                  subject, mend_name(m, parent), name);
    else if (elsewhere != NULL)
        mend_tell(m, element, "<%s> is not allowed in %s; it stands in <%s>", name, subject,
                  elsewhere);
    else if (count > 0)
        mend_tell(m, element, "<%s> is not known in %s; it can have: %s", name, subject,
                  mend_join(m, all, count, "<", ">"));
    else
        mend_tell(m, element, "<%s> is not known in %s, which has %s; delete it", name, subject,
                  type->text ? "only text in it" : "nothing in it");
}

/* What ELEMENT is declared as in TYPE, after a message where that is not what its name says; NULL
 * where it is nothing, and not in the copy any more. */
static const struct grammar_name *child_name(struct mend *m, xmlNodePtr element,
                                             const struct grammar_type *type)
{
    const char *name = (const char *)element->name, *meant = NULL;
    const struct grammar_name *known = grammar_find(&type->children, name);
    size_t count;
    const char **absent = candidates(m, &type->children, element->parent, &count);

    if (element->ns != NULL) {
        mend_tell(m, element, "<%s> is in the namespace \"%s\"; write it without prefix and xmlns",
                  mend_name(m, element), chars_excerpt(m->pool, (const char *)element->ns->href));
        xmlSetNs(element, NULL);
    } else if (known == NULL) {
        if (grammar_parent_of(m->grammar, name) == NULL &&
            grammar_find(&type->attributes, name) == NULL)
            meant = nearest(bare(name), absent, count);
        if (meant == NULL)
            tell_element(m, element, type);
        else
            mend_tell(m, element, "<%s> is not known in %s; did you mean <%s>?",
                      mend_name(m, element), mend_subject(m, element->parent), meant);
    }
    if (meant != NULL) {
        xmlNodeSetName(element, (const xmlChar *)meant);
        known = grammar_find(&type->children, meant);
    }
    if (known == NULL)
        mend_remove(m, element);
    return known;
}

static void check_element(struct mend *m, xmlNodePtr element, const struct grammar_type *type)
{
    const struct grammar_name *known;
    xmlNodePtr next;

    mend_shadow(element)->type = type;
    check_attributes(m, element, type);
    if (!type->text)
        check_text(m, element);
    for (xmlNodePtr c = element->children; c != NULL; c = next) {
        next = c->next;
        if (c->type != XML_ELEMENT_NODE)
            continue;
        known = child_name(m, c, type);
        if (known != NULL)
            check_element(m, c, known->type);
    }
    if (type->text)
        values_check_date(m, element, NULL);
}

void names_check(struct mend *m, const struct grammar_type *type)
{
    check_element(m, xmlDocGetRootElement(m->copy), type);
}
