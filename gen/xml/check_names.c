#include "xml/check_names.h"

#include "base/spelling.h"
#include "xml/characters.h"

#include <string.h>

/* What a name that is not known may have been meant as. */
struct meaning {
    const char *names[2];
    const char *glosses[2];
    size_t count;
};

/* Names that could stand. */
struct candidates {
    const char *list[VOCABULARY_MOST];
    size_t count;
};

const char *names_article(const char *name)
{
    return strchr("aeiou", *name) != NULL ? "an" : "a";
}

/* The name behind a prefix that was not declared, which libxml2 leaves in the name. */
static const char *bare(const char *name)
{
    const char *colon = strchr(name, ':');

    return colon == NULL ? name : colon + 1;
}

static bool is_candidate(const struct candidates *c, const char *name)
{
    for (size_t i = 0; i < c->count; i++)
        if (strcmp(c->list[i], name) == 0)
            return true;
    return false;
}

static struct meaning meaning_of(const struct vocabulary *v, const char *name,
                                 const struct candidates *c)
{
    struct meaning meaning = {0};

    for (size_t i = 0; i < v->misnomer_count && meaning.count < 2; i++) {
        const struct vocabulary_misnomer *m = &v->misnomers[i];
        if (strcmp(m->word, name) != 0 || !is_candidate(c, m->meant))
            continue;
        meaning.names[meaning.count] = m->meant;
        meaning.glosses[meaning.count++] = m->gloss;
    }
    if (meaning.count == 0) {
        meaning.names[0] = spelling_nearest(name, c->list, c->count);
        meaning.count = meaning.names[0] != NULL;
    }
    return meaning;
}

static const char *did_you_mean(struct judge *j, const struct meaning *m, const char *open,
                                const char *close)
{
    if (m->count == 1)
        return pool_printf(j->pool, "did you mean %s%s%s?", open, m->names[0], close);
    return pool_printf(j->pool, "did you mean %s%s%s (%s) or %s%s%s (%s)?", open, m->names[0],
                       close, m->glosses[0], open, m->names[1], close, m->glosses[1]);
}

/* Attributes ============================================================================ */

static struct candidates attributes_of(const struct vocabulary_element *is, names_set without)
{
    const struct vocabulary_attribute *a;
    struct candidates c = {0};

    for (size_t i = 0; (a = vocabulary_attribute(is, i)) != NULL; i++)
        if ((without >> i & 1) == 0)
            c.list[c.count++] = a->name;
    return c;
}

static void report_unknown_attribute(struct judge *j, xmlNodePtr element,
                                     const struct vocabulary_element *is, const char *name)
{
    const char *subject = report_subject(j, element), *shown = chars_excerpt(j->pool, name);
    struct candidates all = attributes_of(is, 0);

    if (vocabulary_child(is, name) != NULL)
        report(j, element, "%s has no attribute \"%s\"; write it as an element: <%s>…</%s>",
               subject, shown, shown, shown);
    else if (all.count == 0)
        report(j, element, "%s has no attribute \"%s\", nor any other; delete it", subject, shown);
    else
        report(j, element, "%s has no attribute \"%s\"; it can have: %s", subject, shown,
               report_list(j, all.list, all.count, "", ""));
}

/* What tells an editor where the schema lies does no harm. Other attributes in a namespace,
 * xsi:type above all, do not belong here. */
static bool tells_schema(const xmlAttr *attribute)
{
    static const char instance[] = "http://www.w3.org/2001/XMLSchema-instance";
    const char *name = (const char *)attribute->name;

    return strcmp((const char *)attribute->ns->href, instance) == 0 &&
           (strcmp(name, "schemaLocation") == 0 || strcmp(name, "noNamespaceSchemaLocation") == 0);
}

size_t names_attribute(struct judge *j, xmlNodePtr element, const struct vocabulary_element *is,
                       names_set seen, const xmlAttr *attribute)
{
    const char *name = (const char *)attribute->name;
    struct candidates absent;
    struct meaning meaning;

    if (attribute->ns != NULL) {
        if (!tells_schema(attribute))
            report(j, element, "%s has no attribute \"%s:%s\"; delete it",
                   report_subject(j, element),
                   attribute->ns->prefix == NULL ? "" : (const char *)attribute->ns->prefix,
                   chars_excerpt(j->pool, name));
        return VOCABULARY_MOST;
    }
    absent = attributes_of(is, seen);
    meaning = meaning_of(j->vocabulary, bare(name), &absent);
    if (meaning.count == 0) {
        report_unknown_attribute(j, element, is, name);
        return VOCABULARY_MOST;
    }
    report(j, element, "%s has no attribute \"%s\"; %s", report_subject(j, element),
           chars_excerpt(j->pool, name), did_you_mean(j, &meaning, "\"", "\""));
    return vocabulary_find_attribute(is, meaning.names[0]);
}

/* Elements ============================================================================== */

static struct candidates children_of(const struct vocabulary_element *is, names_set without)
{
    struct candidates c = {0};

    for (size_t i = 0; i < is->child_count; i++)
        if (is->children[i].repeats || (without >> i & 1) == 0)
            c.list[c.count++] = is->children[i].name;
    return c;
}

/* An element that is unknown in its parent and not just misspelled; it stands in ELSEWHERE. */
static void report_unknown_child(struct judge *j, xmlNodePtr child,
                                 const struct vocabulary_element *is, const char *elsewhere)
{
    const char *name = report_name(j, child), *subject = report_subject(j, child->parent);
    struct candidates all = children_of(is, 0);

    if (vocabulary_find_attribute(is, name) != VOCABULARY_MOST)
        report(j, child, "<%s> is not an element of %s; write it as an attribute: <%s %s=\"…\">",
               name, subject, report_name(j, child->parent), name);
    else if (elsewhere != NULL)
        report(j, child, "<%s> is not allowed in %s; it stands in <%s>", name, subject, elsewhere);
    else if (all.count > 0)
        report(j, child, "<%s> is not known in %s; it can have: %s", name, subject,
               report_list(j, all.list, all.count, "<", ">"));
    else
        report(j, child, "<%s> is not known in %s, which has %s; delete it", name, subject,
               is->text != NULL || is->prose ? "only text in it" : "nothing in it");
}

size_t names_child(struct judge *j, xmlNodePtr child, const struct vocabulary_element *is,
                   names_set seen)
{
    const char *name = (const char *)child->name;
    const char *elsewhere = vocabulary_parent_of(&j->vocabulary->root, name);
    struct candidates absent = children_of(is, seen);
    struct meaning meaning = {0};

    if (child->ns != NULL) {
        report(j, child, "<%s> is in the namespace \"%s\"; write it without prefix and xmlns",
               report_name(j, child), chars_excerpt(j->pool, (const char *)child->ns->href));
        return vocabulary_find_child(is, name);
    }
    if (elsewhere == NULL && vocabulary_find_attribute(is, name) == VOCABULARY_MOST)
        meaning = meaning_of(j->vocabulary, bare(name), &absent);
    if (meaning.count == 0) {
        report_unknown_child(j, child, is, elsewhere);
        return VOCABULARY_MOST;
    }
    report(j, child, "<%s> is not known in %s; %s", report_name(j, child),
           report_subject(j, child->parent), did_you_mean(j, &meaning, "<", ">"));
    return vocabulary_find_child(is, meaning.names[0]);
}
