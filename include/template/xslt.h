/*
 * template/: words and pages by XSLT; all that knows libxslt. In: an announcement and its entries,
 * and the templates of an editor; out: what people read, or which template is wrong.
 *
 * xslt: XSLT 1.0 stylesheets out of the template folders, locked down.
 *
 * A stylesheet, what it imports or includes and what it opens with document() must be a regular
 * file within the template folders (after symbolic links are resolved), of at most 4 MiB and
 * without a DOCTYPE. Each of these files is the one in the first folder that has it, whichever
 * folder names it. There is no network and nothing is written (xsl:document is refused). Extension
 * elements are refused altogether, since libxslt looks for them in shared libraries; of extension
 * functions there are only those that libxslt has built in, of which node-set() of
 * "http://xmlsoft.org/XSLT/namespace" is of use; no EXSLT.
 *
 * Bounded are the nesting of instructions and calls (XSLT_DEPTH; a call within an xsl:when takes
 * two, so a template can call itself for each of a thousand words) and the work of one run
 * (XSLT_WORK, in steps of XPath evaluation or instructions: about two seconds). Memory is not. What
 * is too much work is an error at the URL of the input, where it has one, and not at the
 * template's.
 *
 * Messages name the template by the folder as the caller gave it, with its line. They are in the
 * libraries' words where ours know no better. One place gives one error, however often it fails;
 * but each text of an xsl:message is kept, as an error with terminate="yes", else as a warning.
 *
 * Nothing is written to standard error. The error handlers and the document loader of libxml2 and
 * libxslt, which are global, are replaced while a function here runs and put back before it
 * returns: one thread only. For valgrind's sake main may call xsltCleanupGlobals() and then
 * xmlCleanupParser() when all is freed; nothing here needs it.
 */
#ifndef NOTICECAL_TEMPLATE_XSLT_H
#define NOTICECAL_TEMPLATE_XSLT_H

#include "base/diag.h"
#include "base/folders.h"
#include "template/labels.h"

#include <libxml/tree.h>
#include <stddef.h>

enum { XSLT_DEPTH = 2000, XSLT_WORK = 40000000 };

struct xslt;

/* Loads NAME ("page/page.xsl") from FOLDERS, with the LABELS that it may ask for, or NULL for none;
 * NULL with messages in DIAG, which name the template and its line. LABELS have to outlive it. */
struct xslt *xslt_load(const struct folders *folders, const char *name,
                       const struct xslt_labels *labels, struct diag *diag);
void xslt_free(struct xslt *xslt); /* NULL is fine */

/* The stylesheet applied to INPUT, which xsl:strip-space may take white space from: a document for
 * the caller to free, or NULL with messages in DIAG (xsl:message terminate="yes", a missing
 * template, …). A document() that cannot be opened is an error, not an empty node-set. */
xmlDocPtr xslt_apply(const struct xslt *xslt, xmlDocPtr input, struct diag *diag);

/* The same with labels in WORDS (template/labels.h), serialised as the stylesheet's xsl:output
 * says: malloc()ed, *SIZE octets and a zero behind them; NULL as above. */
char *xslt_print(const struct xslt *xslt, xmlDocPtr input, const void *words, size_t *size,
                 struct diag *diag);

#endif
