/*
 * xml/: XML from people, and XML for templates. In: a file that may be wrong or hostile; out: a
 * document that is what it should be, or every mistake with its line and what to write instead.
 *
 * load: an untrusted XML file to a validated document, or to plain words about what is wrong.
 *
 * The main header of xml/, which knows XML and its dangers, and how to judge a document; it knows
 * nothing of announcements: which names there are and what to write is all in the vocabulary that
 * it is given (xml/vocabulary_model.h). In comes a file; out goes a libxml2 document, or messages.
 *
 * Refused before anything else: any DOCTYPE (and with it every entity: XXE, billion laughs,
 * quadratic blow-up), more than XML_MAX octets, more than XML_LINES lines (libxml2 counts in 16
 * bits), more than XML_DEPTH levels, what is not a regular file, other encodings than
 * base/charset.h reads. Characters that xml/characters.h refuses are reported and taken out.
 * Nothing but the file itself is opened: no network, no catalogue, no XInclude, no decompression.
 */
#ifndef NOTICECAL_XML_LOAD_H
#define NOTICECAL_XML_LOAD_H

#include "base/diag.h"
#include "xml/vocabulary_model.h"

#include <libxml/tree.h>
#include <stdbool.h>

enum { XML_MAX = 4 * 1024 * 1024, XML_LINES = 65000, XML_DEPTH = 64 };

/* Reads and validates PATH. All that is wrong goes to DIAG as errors with PATH and line. NULL where
 * there is no document to speak of (unreadable, not well-formed, refused, another root element); a
 * document that only breaks the vocabulary is returned with messages in DIAG, so that its sound
 * parts can be checked further: see xml_broken(). The caller frees it with xmlFreeDoc().
 *
 * In the values of attributes, blanks are collapsed: what was judged is what the caller
 * finds, and a value may be typed over several lines. The lines of elements (xmlGetLineNo) are
 * those where their start tags end. */
xmlDocPtr xml_read(const char *path, const struct vocabulary *vocabulary, struct diag *diag);

/* Whether something was found wrong with NODE itself (not its children) or its attributes. What is
 * unknown or in the wrong place is wrong itself; of what is missing, its parent is. Of an attribute
 * or text it says whether its element is broken. The mark is a non-NULL _private of the element,
 * which xml_read() alone sets; whoever wants _private for himself asks first. */
bool xml_broken(const xmlNode *node);

#endif
