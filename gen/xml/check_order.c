#include "xml/check_order.h"

#include <string.h>

/* What the validator found. */
struct finding {
    xmlNodePtr child; /* NULL where something is missing at the end of */
    xmlNodePtr parent;
    const struct grammar_names *names; /* of the parent's type */
    const char *const *expected;
    size_t count;
};

static const char *name_of(const xmlNode *element)
{
    return (const char *)element->name;
}

static bool is_expected(const struct finding *f, const xmlNode *element)
{
    for (size_t i = 0; i < f->count; i++)
        if (element->type == XML_ELEMENT_NODE && strcmp(f->expected[i], name_of(element)) == 0)
            return true;
    return false;
}

static const char *article(const char *name)
{
    return strchr("aeiou", *name) != NULL ? "an" : "a";
}

static const char *shown(struct mend *m, const xmlNode *element)
{
    return mend_shadow(element) == NULL ? name_of(element) : mend_name(m, element);
}

/* Tells that ELEMENT belongs before or AFTER OTHER, and puts it there; not twice the same. */
static bool move(struct mend *m, xmlNodePtr element, bool after, xmlNodePtr other)
{
    struct shadow *shadow = mend_shadow(element);

    if (shadow == NULL || shadow->moved)
        return false;
    shadow->moved = true;
    mend_tell(m, element, "<%s> must stand %s <%s>", mend_name(m, element),
              after ? "after" : "before", shown(m, other));
    if (after)
        xmlAddNextSibling(other, element);
    else
        xmlAddPrevSibling(other, element);
    return true;
}

/* A second one of what may stand once, or of what may stand only instead of another. */
static bool mend_surplus(struct mend *m, const struct finding *f)
{
    const struct grammar_name *own = grammar_find(f->names, name_of(f->child)), *known;

    for (xmlNodePtr c = f->child->prev; own != NULL && c != NULL; c = c->prev) {
        known = c->type != XML_ELEMENT_NODE || mend_shadow(c) == NULL
                    ? NULL
                    : grammar_find(f->names, name_of(c));
        if (known == NULL || own->repeats)
            continue;
        if (known == own)
            mend_tell(m, f->child, "%s has a second <%s>; only one may stand, and line %d has it",
                      mend_subject(m, f->parent), mend_name(m, f->child), mend_line(c));
        else if (grammar_exclude(known, own))
            mend_tell(m, f->child, "%s has <%s> beside <%s>; only one of the two may stand",
                      mend_subject(m, f->parent), mend_name(m, f->child), mend_name(m, c));
        else
            continue;
        mend_remove(m, f->child);
        return true;
    }
    return false;
}

static const struct grammar_name *known_as(const struct finding *f, const xmlNode *element)
{
    return element->type == XML_ELEMENT_NODE ? grammar_find(f->names, name_of(element)) : NULL;
}

/* Children out of order: before this one stands another that the schema has later. Of the two the
 * one is told that has fewer on the wrong side of it, so that one contact in front of ten outages
 * is one mistake. */
static bool mend_late(struct mend *m, const struct finding *f)
{
    const struct grammar_name *own = known_as(f, f->child);
    xmlNodePtr before = NULL, last = NULL;
    int early = 0, late = 0;

    for (xmlNodePtr c = f->child->prev; own != NULL && c != NULL; c = c->prev)
        if (known_as(f, c) != NULL && known_as(f, c) > own) {
            before = c;
            early++;
        }
    if (before == NULL)
        return false;
    for (xmlNodePtr c = f->child; c != NULL; c = c->next) {
        const struct grammar_name *known = known_as(f, c);
        if (known == own || (known != NULL && known->repeats && known < known_as(f, before))) {
            last = c;
            late++;
        }
    }
    if (late > early && move(m, before, true, last))
        return true;
    return move(m, f->child, false, before);
}

/* A child that comes too early: what should stand here stands later. */
static bool mend_early(struct mend *m, const struct finding *f)
{
    for (xmlNodePtr c = f->child->next; c != NULL; c = c->next)
        if (is_expected(f, c))
            return move(m, c, false, f->child);
    return false;
}

/* Of what was expected that which must stand, to LIST; the rest is what else could. */
static size_t must_stand(const struct finding *f, const char **list)
{
    size_t count = 0;

    for (size_t i = 0; i < f->count; i++) {
        const struct grammar_name *known = grammar_find(f->names, f->expected[i]);
        if (known != NULL && known->required)
            list[count++] = known->name;
    }
    return count;
}

/* What stands nowhere: told of the parent, and filled with an empty element without shadow. */
static bool mend_missing(struct mend *m, const struct finding *f)
{
    const char **names = pool_alloc(m->pool, (f->count + 1) * sizeof *names), *where = "";
    size_t count = must_stand(f, names);
    xmlNodePtr filler;

    if (count == 0)
        return false;
    if (f->child != NULL)
        where = pool_printf(m->pool, " before <%s>", shown(m, f->child));
    if (count > 1)
        mend_tell(m, f->parent, "%s needs one of %s%s", mend_subject(m, f->parent),
                  mend_join(m, names, count, "<", ">"), where);
    else
        mend_tell(m, f->parent, "%s needs %s <%s>%s", mend_subject(m, f->parent), article(names[0]),
                  names[0], where);
    filler = pool_must(xmlNewDocNode(m->copy, NULL, (const xmlChar *)names[0], NULL));
    if (f->child != NULL)
        xmlAddPrevSibling(f->child, filler);
    else
        xmlAddChild(f->parent, filler);
    return true;
}

bool order_mend(struct mend *m, xmlNodePtr node, bool missing, const char *const *expected,
                size_t count)
{
    struct finding f = {missing ? NULL : node, missing ? node : node->parent, NULL, expected,
                        count};
    const struct shadow *shadow = mend_shadow(f.parent);

    if (shadow == NULL || shadow->type == NULL)
        return false;
    f.names = &shadow->type->children;
    if (f.child == NULL && mend_missing(m, &f))
        return true;
    if (f.child == NULL) {
        mend_tell(m, f.parent, "%s is not complete; it can have: %s", mend_subject(m, f.parent),
                  mend_join(m, expected, count, "<", ">"));
        return false;
    }
    if (mend_surplus(m, &f) || mend_late(m, &f) || mend_early(m, &f) || mend_missing(m, &f))
        return true;
    mend_tell(m, f.child, "<%s> is not allowed here; check the order of what stands in %s",
              mend_name(m, f.child), mend_subject(m, f.parent));
    mend_remove(m, f.child);
    return true;
}
