/* For realpath(), which POSIX has under X/Open only. */
#define _XOPEN_SOURCE 700

#include "template/sandbox.h"

#include "base/file.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <libxml/uri.h>
#include <libxslt/xsltutils.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* The first of the folders that PATH is in, with the REST of the path; NULL where it is in none. */
static const struct sandbox_folder *folder_of(const struct sandbox *sandbox, const char *path,
                                              const char **rest)
{
    for (size_t i = 0; i < sandbox->folders->count; i++) {
        const struct sandbox_folder *folder = &sandbox->folders->of[i];
        size_t length = strlen(folder->root);
        *rest = path + length;
        if (strncmp(path, folder->root, length) == 0 && **rest == '/')
            return folder;
    }
    return NULL;
}

/* Where the file is that PATH means, if it is anywhere; a link that leads nowhere is. */
static const char *meant(const struct sandbox *sandbox, const char *path)
{
    const char *rest;
    struct stat status;

    if (folder_of(sandbox, path, &rest) == NULL)
        return path;
    for (size_t i = 0; i < sandbox->folders->count; i++) {
        const char *in = pool_printf(sandbox->pool, "%s%s", sandbox->folders->of[i].root, rest);
        if (lstat(in, &status) == 0 || errno != ENOENT)
            return in;
    }
    return path;
}

/* The path of the file: URI, or the URI itself, as a user would write it. */
const char *sandbox_shown(const struct sandbox *sandbox, const char *uri)
{
    char *named = pool_strdup(sandbox->pool, uri);
    const struct sandbox_folder *folder;
    const char *path, *rest;

    if (strncmp(uri, "file://", 7) == 0)
        xmlURIUnescapeString(uri + 7, 0, named);
    path = meant(sandbox, named);
    folder = folder_of(sandbox, path, &rest);
    return folder == NULL ? path : pool_printf(sandbox->pool, "%s%s", folder->shown, rest);
}

/* The first line of a library's message, without the name of the C function that it begins with,
 * its full stop and its capital. */
static const char *tidy(struct sandbox *sandbox, const char *text)
{
    size_t name = strcspn(text, " :");
    size_t colon = name + strspn(text + name, " ");
    char *tidied;

    if (strstr(text, "infinite template recursion") != NULL)
        return "templates call themselves or each other without end";
    if (text[colon] == ':' && (strncmp(text, "xslt", 4) == 0 || strncmp(text, "xml", 3) == 0))
        text += colon + 1;
    text += strspn(text, " \n");
    tidied = pool_strndup(sandbox->pool, text, strcspn(text, "\n"));
    for (size_t end = strlen(tidied); end > 0 && strchr(". ", tidied[end - 1]) != NULL; end--)
        tidied[end - 1] = '\0';
    if (isupper((unsigned char)tidied[0]) && islower((unsigned char)tidied[1]))
        tidied[0] = (char)tolower((unsigned char)tidied[0]);
    return tidied;
}

/* Later errors of one place follow from the first, and all that come when the work is at its limit
 * from that. */
void sandbox_report(struct sandbox *sandbox, struct where where, const char *text)
{
    sandbox->failed = sandbox->reported = true;
    if (sandbox->input != NULL && strstr(text, "operation limit exceeded") != NULL) {
        sandbox->spent = true;
        where = (struct where){sandbox->input, 0};
        text = pool_printf(sandbox->pool, "is too much for %s; make several announcements of it",
                           sandbox->file);
    } else if (sandbox->spent)
        return;
    if (!diag_names(sandbox->diag, where))
        diag_error(sandbox->diag, where, "%s", text);
}

struct where sandbox_place(const struct sandbox *sandbox, const xmlNode *node)
{
    return (struct where){sandbox_shown(sandbox, (const char *)node->doc->URL),
                          (int)xmlGetLineNo(node)};
}

/* TEXT has no place of its own. Where a transformation runs it is that of the instruction; else
 * libxslt is about to name one. */
static void report_cause(struct sandbox *sandbox, const char *text)
{
    sandbox->failed = true;
    if (sandbox->context != NULL && sandbox->context->inst != NULL)
        sandbox_report(sandbox, sandbox_place(sandbox, sandbox->context->inst), text);
    else if (sandbox->pending == NULL)
        sandbox->pending = text;
}

/* What was pending is the cause of what libxslt now says. */
static void conclude(struct sandbox *sandbox, const char *text)
{
    const char *cause = sandbox->pending;

    if (cause != NULL)
        text = strstr(text, "compile") == NULL ? cause
                                               : pool_printf(sandbox->pool, "%s: %s", text, cause);
    sandbox->pending = NULL;
    sandbox_report(sandbox, sandbox->place, text);
}

static void on_structured(void *data, xmlErrorPtr error)
{
    struct sandbox *sandbox = data;
    const char *text;

    if (error->level < XML_ERR_ERROR || error->message == NULL)
        return;
    text = tidy(sandbox, error->message);
    if (error->file != NULL && error->domain != XML_FROM_XPATH)
        sandbox_report(sandbox, (struct where){sandbox_shown(sandbox, error->file), error->line},
                       text);
    else
        report_cause(sandbox, text);
}

static const char *format_text(struct sandbox *sandbox, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));
static const char *format_text(struct sandbox *sandbox, const char *format, va_list args)
{
    char text[2000];

    vsnprintf(text, sizeof text, format, args);
    return pool_strdup(sandbox->pool, text);
}

static void on_generic(void *data, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void on_generic(void *data, const char *format, ...)
{
    struct sandbox *sandbox = data;
    va_list args;

    va_start(args, format);
    report_cause(sandbox, tidy(sandbox, format_text(sandbox, format, args)));
    va_end(args);
}

/* libxslt says "compilation error: file F line N element E", with less of it where it knows less,
 * before the text itself. False where TEXT is no such announcement. */
static bool announce(struct sandbox *sandbox, const char *text)
{
    const char *file = strstr(text, " error: file "), *line;

    sandbox->place = (struct where){0};
    if (strcmp(text, "error\n") == 0 || strncmp(text, "error: element ", 15) == 0)
        return true;
    if (file != text + strlen("runtime") && file != text + strlen("compilation"))
        return false;
    file += strlen(" error: file ");
    line = strstr(file, " line ");
    sandbox->place.file = sandbox_shown(
        sandbox, pool_strndup(sandbox->pool, file,
                              line != NULL ? (size_t)(line - file) : strcspn(file, " \n")));
    sandbox->place.line = line == NULL ? 0 : atoi(line + strlen(" line "));
    return true;
}

/* The text of an xsl:message comes without any announcement. */
static void on_message(struct sandbox *sandbox, const char *text)
{
    xmlNodePtr inst = sandbox->context == NULL ? NULL : sandbox->context->inst;
    xmlChar *terminate;
    bool fatal;

    if (inst == NULL || !xmlStrEqual(inst->name, (const xmlChar *)"message") || text[0] == '\n')
        return;
    terminate = xmlGetNoNsProp(inst, (const xmlChar *)"terminate");
    fatal = xmlStrEqual(terminate, (const xmlChar *)"yes");
    xmlFree(terminate);
    sandbox->failed = sandbox->failed || fatal;
    sandbox->reported = sandbox->reported || fatal;
    diag_add(sandbox->diag, fatal ? DIAG_ERROR : DIAG_WARNING, sandbox_place(sandbox, inst), "%s",
             text);
}

static void on_xslt(void *data, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void on_xslt(void *data, const char *format, ...)
{
    struct sandbox *sandbox = data;
    const char *text;
    va_list args;

    va_start(args, format);
    text = format_text(sandbox, format, args);
    va_end(args);
    if (!sandbox->announced) {
        sandbox->announced = announce(sandbox, text);
        if (!sandbox->announced)
            on_message(sandbox, text);
        return;
    }
    sandbox->announced = false;
    if (sandbox->place.file != NULL)
        conclude(sandbox, tidy(sandbox, text));
    else
        report_cause(sandbox, tidy(sandbox, text));
}

void sandbox_report_here(struct sandbox *sandbox, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    report_cause(sandbox, format_text(sandbox, format, args));
    va_end(args);
}

const char *sandbox_outside(struct sandbox *sandbox, const char *uri)
{
    sandbox_report_here(sandbox, "%s is outside of the template folder",
                        sandbox_shown(sandbox, uri));
    return NULL;
}

static bool within(const struct sandbox *sandbox, const char *path)
{
    const char *rest;

    return folder_of(sandbox, path, &rest) != NULL;
}

/* What is outside is not even looked for, so that no message tells whether it exists. */
const char *sandbox_resolve(struct sandbox *sandbox, const char *path)
{
    char *real = within(sandbox, path) ? realpath(meant(sandbox, path), NULL) : NULL;
    const char *copy = real == NULL ? NULL : pool_strdup(sandbox->pool, real);

    if (real == NULL && within(sandbox, path)) {
        sandbox_report_here(sandbox, "cannot read %s: %s", sandbox_shown(sandbox, path),
                            strerror(errno));
        return NULL;
    }
    free(real);
    if (copy != NULL && within(sandbox, copy))
        return copy;
    return sandbox_outside(sandbox, path);
}

static const char *find(struct sandbox *sandbox, const char *uri)
{
    xmlURIPtr parts = xmlParseURI(uri);
    bool local = parts != NULL && parts->path != NULL &&
                 (parts->scheme == NULL || strcmp(parts->scheme, "file") == 0);
    const char *path =
        local ? sandbox_resolve(sandbox, parts->path) : sandbox_outside(sandbox, uri);

    xmlFreeURI(parts);
    return path;
}

char *sandbox_read(struct sandbox *sandbox, const char *uri, size_t *size)
{
    const char *path = find(sandbox, uri);
    char *bytes = path == NULL
                      ? NULL
                      : file_read_octets(sandbox->pool, path, O_NOFOLLOW, SANDBOX_FILE_MAX, size);

    if (path != NULL && bytes == NULL)
        sandbox_report_here(sandbox, "cannot read %s: %s", sandbox_shown(sandbox, uri),
                            strerror(errno));
    return bytes;
}

void sandbox_begin(struct sandbox *sandbox, const struct sandbox_folders *folders, const char *file,
                   struct diag *diag)
{
    *sandbox = (struct sandbox){
        .folders = folders,
        .file = file,
        .diag = diag,
        .pool = pool_new(),
        .structured = xmlStructuredError,
        .structured_context = xmlStructuredErrorContext,
        .generic = xmlGenericError,
        .generic_context = xmlGenericErrorContext,
        .xslt_generic = xsltGenericError,
        .xslt_context = xsltGenericErrorContext,
    };
    xmlSetStructuredErrorFunc(sandbox, on_structured);
    xmlSetGenericErrorFunc(sandbox, on_generic);
    xsltSetGenericErrorFunc(sandbox, on_xslt);
}

bool sandbox_end(struct sandbox *sandbox, bool good)
{
    struct where whole = {sandbox->file, 0};

    if (sandbox->pending != NULL && !sandbox->reported)
        sandbox_report(sandbox, whole, sandbox->pending);
    else if (!good && !sandbox->reported)
        sandbox_report(sandbox, whole, "cannot be used");
    xmlSetStructuredErrorFunc(sandbox->structured_context, sandbox->structured);
    xmlSetGenericErrorFunc(sandbox->generic_context, sandbox->generic);
    xsltSetGenericErrorFunc(sandbox->xslt_context, sandbox->xslt_generic);
    xmlResetLastError();
    pool_free(sandbox->pool);
    return good && !sandbox->failed;
}
