/*
 * sandbox: libxml2 and libxslt kept within the template folders and from standard error, and what
 * they say put into a diag.
 *
 *     struct sandbox sandbox;
 *     sandbox_begin(&sandbox, &folders, file, diag);
 *     … calls of libxslt, with sandbox.context set while one transforms …
 *     if (sandbox_end(&sandbox, result != NULL)) … all went well …
 *
 * The error handlers of both libraries are global; they are replaced in between and put back: one
 * thread only, and never one sandbox within another. A part of template/xslt.h, and of use to
 * nobody else.
 *
 * The libraries say one mistake in several pieces: libxml2 the cause, often without a place, then
 * libxslt the place and what follows from the cause. One message is made of them: the cause, at
 * that place. One place gives one error, however often it fails.
 */
#ifndef NOTICECAL_TEMPLATE_SANDBOX_H
#define NOTICECAL_TEMPLATE_SANDBOX_H

#include "base/diag.h"
#include "base/pool.h"

#include <libxml/xmlerror.h>
#include <libxslt/xsltInternals.h>
#include <stdbool.h>

/* A template folder: as the caller named it, and absolute without symbolic links. No slash at the
 * end of either. */
struct sandbox_folder {
    const char *shown, *root;
};

/* Those that are there, in the order in which they are looked into. A path in any of them means the
 * file of that name in the first that has it, so that one folder's stylesheet finds what it imports
 * in another. */
struct sandbox_folders {
    struct sandbox_folder *of;
    size_t count;
};

enum { SANDBOX_FILE_MAX = 4 * 1024 * 1024 };

struct sandbox {
    const struct sandbox_folders *folders;
    const char *file; /* the stylesheet: the place of what has no other */
    struct diag *diag;
    struct pool *pool;               /* lives until sandbox_end() */
    xsltTransformContextPtr context; /* the caller sets it; NULL while a stylesheet is loaded */
    const char *input;               /* whose document is transformed, which may be too large */
    bool failed;                     /* something is wrong, whether it is a new message or not */

    /* The rest is template/sandbox.c's own. */
    const char *pending; /* said already, of a place that is not known yet */
    struct where place;  /* what libxslt is about to speak of; file NULL: of no place */
    bool reported;       /* of what failed, something is in the diag */
    bool announced;      /* it said so, and the text is to come */
    bool spent;          /* the work is at its limit */
    xmlStructuredErrorFunc structured;
    xmlGenericErrorFunc generic, xslt_generic;
    void *structured_context, *generic_context, *xslt_context;
};

void sandbox_begin(struct sandbox *sandbox, const struct sandbox_folders *folders, const char *file,
                   struct diag *diag);

/* Whether all went well, GOOD being the caller's own view; where it did not, something has been
 * said. */
bool sandbox_end(struct sandbox *sandbox, bool good);

/* An error at a known place. */
void sandbox_report(struct sandbox *sandbox, struct where where, const char *text);

/* An error whose place is that of the instruction that runs, or what libxslt names next, or the
 * stylesheet as a whole. TEXT lives in sandbox->pool. */
void sandbox_report_here(struct sandbox *sandbox, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* A path or file: URI as a user would write it. */
const char *sandbox_shown(const struct sandbox *sandbox, const char *uri);
struct where sandbox_place(const struct sandbox *sandbox, const xmlNode *node);

/* The file that PATH, which must be absolute, means, without symbolic links; NULL with a note where
 * it is not within the folders or not there. */
const char *sandbox_resolve(struct sandbox *sandbox, const char *path);

/* Notes that URI is outside of the folders. NULL, as its callers then return. */
const char *sandbox_outside(struct sandbox *sandbox, const char *uri);

/* The octets of what URI names, a regular file within the folders of at most SANDBOX_FILE_MAX
 * octets; they live until sandbox_end(). NULL with a note. */
char *sandbox_read(struct sandbox *sandbox, const char *uri, size_t *size);

#endif
