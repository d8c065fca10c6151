/*
 * loader: the stylesheets of one kind, by language: KIND-LANG.xsl in the template folders.
 *
 * "fr-CA" is served by that of fr: sentences are written per language. Each is loaded when it is
 * first asked for.
 */
#ifndef NOTICECAL_TEMPLATE_LOADER_H
#define NOTICECAL_TEMPLATE_LOADER_H

#include "base/diag.h"
#include "base/folders.h"
#include "template/xslt.h"

#include <stdbool.h>

struct templates;

struct template
{
    const char *name;  /* "words/wording-fr.xsl" */
    const char *path;  /* where that is found, for messages */
    const char *lang;  /* "fr" */
    bool exists;       /* there is such a file */
    struct xslt *xslt; /* NULL where there is none, or it cannot be loaded */
};

/* KIND is "words/wording" or the like; FOLDERS have to outlive it. */
struct templates *templates_open(const struct folders *folders, const char *kind);
void templates_close(struct templates *templates); /* NULL is fine */

const struct folders *templates_folders(const struct templates *templates);

/* The one for LANG; messages in DIAG, once, where it is there and cannot be loaded. It lives as
 * long as TEMPLATES. */
const struct template *templates_for(struct templates *templates, const char *lang,
                                     struct diag *diag);

#endif
