#include "facts/translation.h"

#include "base/word_list.h"
#include "facts/vocabulary.h"
#include "xml/element.h"

#include <string.h>

static bool is_text(const xmlNode *node)
{
    return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
}

static bool has_text(const xmlNode *node)
{
    for (const xmlNode *n = node->children; n != NULL; n = n->next)
        if (is_text(n) && !xmlIsBlankNode(n))
            return true;
    return false;
}

/* The element below PARENT that is of NODE's name and has its id, or is as manieth; or NULL. */
static xmlNodePtr counterpart(xmlNodePtr parent, xmlNodePtr node)
{
    xmlChar *id = xmlGetNoNsProp(node, (const xmlChar *)"id");
    const char *name = (const char *)node->name;
    xmlNodePtr found = NULL;
    int before = 0;

    for (xmlNodePtr n = node->prev; n != NULL; n = n->prev)
        before += element_is(n, name) ? 1 : 0;
    for (xmlNodePtr n = parent->children; n != NULL && found == NULL; n = n->next) {
        if (!element_is(n, name))
            continue;
        if (id == NULL ? before-- == 0 : element_says(n, "id", (const char *)id))
            found = n;
    }
    xmlFree(id);
    return found;
}

static void replace_text(xmlNodePtr node, const xmlNode *words)
{
    for (xmlNodePtr n = node->children, next; n != NULL; n = next) {
        next = n->next;
        if (is_text(n)) {
            xmlUnlinkNode(n);
            xmlFreeNode(n);
        }
    }
    for (xmlNodePtr n = words->children; n != NULL; n = n->next)
        if (is_text(n))
            xmlAddChild(node, xmlDocCopyNode(n, node->doc, 1));
}

/* Puts WORDS, and all below it, in the place of those of NODE. */
static void overlay(xmlNodePtr node, xmlNodePtr words)
{
    for (xmlAttrPtr a = words->properties; a != NULL; a = a->next) {
        xmlChar *value = xmlGetNoNsProp(words, a->name);
        xmlSetProp(node, a->name, value);
        xmlFree(value);
    }
    if (has_text(words))
        replace_text(node, words);
    for (xmlNodePtr n = words->children; n != NULL; n = n->next) {
        xmlNodePtr other = n->type == XML_ELEMENT_NODE ? counterpart(node, n) : NULL;
        if (other != NULL)
            overlay(other, n);
    }
}

void translation_apply(xmlNodePtr root, const char *lang)
{
    for (xmlNodePtr n = root->children, next; n != NULL; n = next) {
        next = n->next;
        if (!element_is(n, "in"))
            continue;
        xmlUnlinkNode(n);
        if (element_says(n, "lang", lang))
            overlay(root, n);
        xmlFreeNode(n);
    }
}

/* Checking ============================================================================ */

struct check {
    const struct announcement *announcement;
    struct diag *diag;
    const char *lang;
};

static void report(const struct check *c, xmlNodePtr node, const char *what)
{
    struct where where = {c->announcement->where.file, (int)xmlGetLineNo(node)};

    diag_error(c->diag, where, "<%s> %s in <in lang=\"%s\">", (const char *)node->name, what,
               c->lang);
}

/* Whether WORDS, which may be NULL, says in its language all that NODE itself says in words. */
static bool all_said(xmlNodePtr node, xmlNodePtr words)
{
    const char *name;

    for (size_t i = 0; (name = vocabulary_translated(i)) != NULL; i++)
        if (element_has(node, name) && (words == NULL || !element_has(words, name)))
            return false;
    return !has_text(node) || (words != NULL && has_text(words));
}

static void check_words(const struct check *c, xmlNodePtr node, xmlNodePtr words)
{
    for (xmlNodePtr n = node->children; n != NULL; n = n->next) {
        xmlNodePtr other;
        /* An issuer's name and address are words only where they are translated. */
        if (n->type != XML_ELEMENT_NODE || element_is(n, "in") || element_is(n, "issuer"))
            continue;
        other = words == NULL ? NULL : counterpart(words, n);
        if (!all_said(n, other))
            report(c, n, "says something that is not said, or not all of it,");
        else
            check_words(c, n, other);
    }
}

static void check_counterparts(const struct check *c, xmlNodePtr words, xmlNodePtr node)
{
    for (xmlNodePtr n = words->children; n != NULL; n = n->next) {
        xmlNodePtr other = n->type == XML_ELEMENT_NODE ? counterpart(node, n) : NULL;
        if (n->type == XML_ELEMENT_NODE && other == NULL)
            report(c, n, "translates nothing: there is no such element, or none with its id,");
        else if (other != NULL)
            check_counterparts(c, n, other);
    }
}

static void check_language(const struct check *c, xmlNodePtr root)
{
    xmlNodePtr in = NULL;

    for (xmlNodePtr n = root->children; n != NULL; n = n->next)
        if (element_is(n, "in") && element_says(n, "lang", c->lang))
            in = n;
    if (in == NULL) {
        diag_error(c->diag, c->announcement->where,
                   "lang=\"%s\" promises words in \"%s\", and there are none; write them in "
                   "<in lang=\"%s\">, or leave the language out",
                   c->announcement->langs, c->lang, c->lang);
        return;
    }
    check_words(c, root, in);
    check_counterparts(c, in, root);
}

/* Whether LANG is one of the announcement's further languages. */
static bool promised(const struct announcement *a, const char *lang)
{
    return word_list_has(a->langs + strcspn(a->langs, " "), lang);
}

static void check_in(const struct announcement *a, xmlNodePtr in, struct diag *diag)
{
    xmlChar *lang = xmlGetNoNsProp(in, (const xmlChar *)"lang");
    struct check check = {a, diag, (const char *)lang};

    if (lang != NULL && promised(a, (const char *)lang))
        check_language(&check, in->parent);
    else if (lang != NULL && *lang != '\0') /* the schema has said what is wrong with "" */
        diag_error(diag, ((struct where){a->where.file, (int)xmlGetLineNo(in)}),
                   "<in lang=\"%s\"> has a language that <announcement> does not name; write "
                   "lang=\"%s %s\" there",
                   (const char *)lang, a->langs, (const char *)lang);
    xmlFree(lang);
}

/* Whether there is an <in> of LANG below ROOT. */
static bool is_there(const xmlNode *root, const char *lang)
{
    for (xmlNodePtr n = root->children; n != NULL; n = n->next)
        if (element_is(n, "in") && element_says(n, "lang", lang))
            return true;
    return false;
}

void translation_check(const struct announcement *a, struct diag *diag)
{
    xmlNodePtr root = xmlDocGetRootElement(a->document);
    const char *at = a->langs;

    if (at == NULL)
        return;
    for (xmlNodePtr n = root->children; n != NULL; n = n->next)
        if (element_is(n, "in"))
            check_in(a, n, diag);
    word_list_take(a->pool, &at); /* the language that the elements themselves are in */
    for (const char *lang; (lang = word_list_take(a->pool, &at)) != NULL;)
        if (!is_there(root, lang))
            check_language(&(struct check){a, diag, lang}, root);
}
