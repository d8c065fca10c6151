/*
 * folders: where templates are looked for: in several folders, file by file, in order.
 *
 * What an editor changes stands in a folder of his own, called as in the installed one
 * ("site/site.css"); whatever is not there comes from the next folder, the installed one last. Who
 * opens a template finds it here, or, within a stylesheet, by the same rule in template/sandbox.h.
 */
#ifndef NOTICECAL_BASE_FOLDERS_H
#define NOTICECAL_BASE_FOLDERS_H

#include "base/diag.h"
#include "base/pool.h"

/* COUNT of them, at least one; the last may be missing where another is there. */
struct folders {
    const char **of;
    size_t count;
};

/* False with errors in DIAG where one of the folders cannot be what was meant: one that is missing
 * or has none of the rooms that templates/ has. */
bool folders_check(const struct folders *folders, struct diag *diag);

/* The path of NAME ("page/page.xsl") in the first folder that has it, be it nothing that can be
 * read; where none has it, in the first of all. */
const char *folders_path(const struct folders *folders, struct pool *pool, const char *name);

/* Whether any of them has NAME. */
bool folders_have(const struct folders *folders, const char *name);

/* "own or /usr/share/noticecal", for messages. */
const char *folders_names(const struct folders *folders, struct pool *pool);

#endif
