#include "template/labels.h"

#include <libxml/xpathInternals.h>
#include <libxslt/extensions.h>
#include <string.h>

static const char name_space[] = "urn:noticecal", function[] = "say";

static const char *problem(struct sandbox *sandbox, const char *name)
{
    return pool_printf(sandbox->pool, "there is no label \"%s\"", name);
}

/* When it is loaded =================================================================== */

/* Each say('NAME') in EXPRESSION, which stands in NODE. */
static bool check_expression(struct sandbox *sandbox, const struct xslt_labels *labels,
                             const xmlNode *node, const char *expression)
{
    static const char call[] = ":say(";
    bool sound = true;

    for (const char *at = expression; (at = strstr(at, call)) != NULL;) {
        char quote;
        const char *name;
        at += strlen(call);
        quote = *at;
        if (quote != '\'' && quote != '"')
            continue;
        at++;
        name = pool_strndup(sandbox->pool, at, strcspn(at, (const char[]){quote, '\0'}));
        if (labels->has(name))
            continue;
        sandbox_report(sandbox, sandbox_place(sandbox, node), problem(sandbox, name));
        sound = false;
    }
    return sound;
}

bool labels_check(struct sandbox *sandbox, const struct xslt_labels *labels, const xmlNode *node)
{
    bool sound = true;

    for (const xmlAttr *a = node->properties; a != NULL; a = a->next)
        if (a->children != NULL && a->children->content != NULL)
            sound = check_expression(sandbox, labels, node, (const char *)a->children->content) &&
                    sound;
    for (const xmlNode *child = node->children; child != NULL; child = child->next)
        if (child->type == XML_ELEMENT_NODE)
            sound = labels_check(sandbox, labels, child) && sound;
    return sound;
}

/* When it runs ======================================================================== */

static void say(xmlXPathParserContextPtr xpath, int count)
{
    xsltTransformContextPtr context = xsltXPathGetTransformContext(xpath);
    const struct labels_run *run = context->_private;
    xmlChar *name;
    const char *words = "";

    if (count != 1) {
        xmlXPathSetArityError(xpath);
        return;
    }
    name = xmlXPathPopString(xpath);
    if (name == NULL)
        return;
    if (run->labels->has((const char *)name))
        words = run->labels->of(run->words, (const char *)name);
    else
        sandbox_report_here(run->sandbox, "%s", problem(run->sandbox, (const char *)name));
    xmlFree(name);
    valuePush(xpath, xmlXPathNewCString(words));
}

void labels_register(xsltTransformContextPtr context, struct labels_run *run)
{
    context->_private = run;
    xsltRegisterExtFunction(context, (const xmlChar *)function, (const xmlChar *)name_space, say);
}
