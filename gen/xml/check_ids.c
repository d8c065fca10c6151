#include "xml/check_ids.h"

#include "xml/characters.h"

#include <string.h>

/* The first element of each id, by the id. */
static void list(struct mend *m, xmlNodePtr element, xmlHashTablePtr ids)
{
    const char *id = mend_attribute(m, element, "id");

    if (id != NULL && mend_shadow(element) != NULL)
        xmlHashAddEntry(ids, (const xmlChar *)id, element);
    for (xmlNodePtr c = element->children; c != NULL; c = c->next)
        if (c->type == XML_ELEMENT_NODE)
            list(m, c, ids);
}

/* The element in LINE, at or below ELEMENT, that has VALUE in an attribute. */
static xmlNodePtr find_referrer(struct mend *m, xmlNodePtr element, int line, const char *value)
{
    xmlNodePtr found = NULL;

    if (mend_shadow(element) != NULL && mend_line(element) == line)
        for (xmlAttrPtr a = element->properties; a != NULL; a = a->next)
            if (strcmp(mend_text(m, a), value) == 0)
                return element;
    for (xmlNodePtr c = element->children; c != NULL && found == NULL; c = c->next)
        if (c->type == XML_ELEMENT_NODE)
            found = find_referrer(m, c, line, value);
    return found;
}

/* An xs:keyref that leads nowhere; libxml2 has the value in ['…']. */
static void tell_dangling(struct mend *m, int line, const char *message)
{
    const char *start = strstr(message, "['"), *end = start == NULL ? NULL : strstr(start, "']");
    const char *id = end == NULL ? "" : pool_strndup(m->pool, start + 2, (size_t)(end - start - 2));
    xmlNodePtr root = xmlDocGetRootElement(m->copy), element = find_referrer(m, root, line, id);

    element = element == NULL ? root : element;
    mend_tell(m, element, "%s refers to \"%s\", but nothing in the file has this id",
              mend_subject(m, element), chars_excerpt(m->pool, id));
}

static void tell_duplicate(struct mend *m, xmlHashTablePtr ids, xmlNodePtr element)
{
    const char *id = mend_attribute(m, element, "id");
    const xmlNode *first = id == NULL ? NULL : xmlHashLookup(ids, (const xmlChar *)id);

    if (first == NULL || first == element)
        mend_tell(m, element, "%s has what must not stand twice in the file",
                  mend_subject(m, element));
    else
        mend_tell(m, element, "%s: line %d already has the id \"%s\"; each needs one of its own",
                  mend_name(m, element), mend_line(first), chars_excerpt(m->pool, id));
}

xmlHashTablePtr ids_list(struct mend *m)
{
    xmlHashTablePtr ids = pool_must(xmlHashCreate(0));

    list(m, xmlDocGetRootElement(m->copy), ids);
    return ids;
}

void ids_tell(struct mend *m, xmlHashTablePtr ids, xmlNodePtr element, int line,
              const char *message)
{
    if (strstr(message, " keyref ") != NULL)
        tell_dangling(m, line, message);
    else if (element != NULL)
        tell_duplicate(m, ids, element);
}
