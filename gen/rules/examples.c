#include "rules/examples.h"

#include "xml/element.h"

#include <string.h>

static bool is_below_example(const xmlNode *node)
{
    const xmlNode *above = node->prev;
    const char *text;

    while (above != NULL && xmlIsBlankNode(above))
        above = above->prev;
    if (above == NULL || above->type != XML_COMMENT_NODE)
        return false;
    text = (const char *)above->content;
    return strncmp(text + strspn(text, " \t\n"), "EXAMPLE", strlen("EXAMPLE")) == 0;
}

static void report(const struct announcement *a, xmlNodePtr node, struct diag *diag)
{
    struct where where = {a->where.file, (int)xmlGetLineNo(node)};
    const char *id = element_attribute(a->pool, node, "id");

    diag_add(diag, DIAG_WARNING, where,
             "%s%s%s%s is an example; put in what the notice says and delete the comment above "
             "it, or delete both",
             (const char *)node->name, id == NULL ? "" : " \"", id == NULL ? "" : id,
             id == NULL ? "" : "\"");
}

void examples_check(const struct announcement *a, struct diag *diag)
{
    xmlNodePtr root = xmlDocGetRootElement(a->document);

    if (is_below_example(root))
        report(a, root, diag);
    for (xmlNodePtr n = root->children; n != NULL; n = n->next)
        if (n->type == XML_ELEMENT_NODE && is_below_example(n))
            report(a, n, diag);
}
