/*
 * xslt: XSLT 1.0 stylesheets out of the template folder, locked down.
 *
 * A stylesheet, what it imports and what it opens with document() must be a file within its
 * template folder (after symbolic links are resolved); there is no network, nothing is written,
 * no extension that could do either, and a document it loads may have no DOCTYPE. Recursion is
 * bounded.
 */
#ifndef NOTICECAL_XSLT_H
#define NOTICECAL_XSLT_H

#include "diag.h"

#include <libxml/tree.h>
#include <stddef.h>

struct xslt;

/* Loads NAME ("wording-en.xsl") from DIRECTORY; NULL with messages in DIAG, which name the template
 * and its line. */
struct xslt *xslt_load(const char *directory, const char *name, struct diag *diag);
void xslt_free(struct xslt *xslt); /* NULL is fine */

/* The stylesheet applied to INPUT: a document for the caller to free, or NULL with messages in DIAG
 * (xsl:message terminate="yes", a missing template, …). */
xmlDocPtr xslt_apply(const struct xslt *xslt, xmlDocPtr input, struct diag *diag);

/* The same, serialised as the stylesheet's xsl:output says: malloc()ed, *SIZE octets; NULL as
 * above. */
char *xslt_print(const struct xslt *xslt, xmlDocPtr input, size_t *size, struct diag *diag);

#endif
