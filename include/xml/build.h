/*
 * build: building the XML documents that templates get.
 *
 * Text is copied and escaped by libxml2 whatever is in it. Nothing here fails: no memory ends the
 * program (base/pool.h).
 */
#ifndef NOTICECAL_XML_BUILD_H
#define NOTICECAL_XML_BUILD_H

#include "xml/element.h"

#include <libxml/tree.h>

/* A document whose root is NAME, for the caller to free with xmlFreeDoc(). Its URL, or NULL, is
 * what is told of where it is too much for a template (template/xslt.h). */
xmlDocPtr element_document(const char *name, const char *url);

/* A new last child of PARENT, with TEXT in it unless that is NULL. */
xmlNodePtr element_add(xmlNodePtr parent, const char *name, const char *text);

/* An attribute; VALUE as it is, a number, or "yes" if YES. There is none where VALUE is NULL, or
 * YES is false. */
void element_set(xmlNodePtr node, const char *name, const char *value);
void element_set_number(xmlNodePtr node, const char *name, long value);
void element_set_yes(xmlNodePtr node, const char *name, bool yes);

#endif
