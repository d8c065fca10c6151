#include "xml/build.h"

#include "base/pool.h"

#include <stdio.h>
#include <string.h>

static const xmlChar *octets(const char *text)
{
    return (const xmlChar *)text;
}

xmlDocPtr element_document(const char *name, const char *url)
{
    xmlDocPtr document = pool_or_die(xmlNewDoc(octets("1.0")));

    if (url != NULL)
        document->URL = pool_or_die(xmlStrdup(octets(url)));
    xmlDocSetRootElement(document, pool_or_die(xmlNewDocNode(document, NULL, octets(name), NULL)));
    return document;
}

xmlNodePtr element_add(xmlNodePtr parent, const char *name, const char *text)
{
    return pool_or_die(xmlNewTextChild(parent, NULL, octets(name), octets(text)));
}

void element_set(xmlNodePtr node, const char *name, const char *value)
{
    if (value != NULL)
        pool_or_die(xmlNewProp(node, octets(name), octets(value)));
}

void element_set_number(xmlNodePtr node, const char *name, long value)
{
    char text[24];

    snprintf(text, sizeof text, "%ld", value);
    element_set(node, name, text);
}

void element_set_yes(xmlNodePtr node, const char *name, bool yes)
{
    element_set(node, name, yes ? "yes" : NULL);
}
