/* For realpath(), which POSIX has under X/Open only. */
#define _XOPEN_SOURCE 700

#include "template/sandbox.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <libxml/uri.h>
#include <libxslt/xsltutils.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The path of the file: URI, or the URI itself, as a user would write it. */
const char *guard_show(const struct guard *guard, const char *uri)
{
    size_t root = strlen(guard->folder->root);
    char *path = pool_strdup(guard->pool, uri);

    if (strncmp(uri, "file://", 7) == 0)
        xmlURIUnescapeString(uri + 7, 0, path);
    if (strncmp(path, guard->folder->root, root) == 0 && path[root] == '/')
        return pool_printf(guard->pool, "%s%s", guard->folder->shown, path + root);
    return path;
}

/* The first line of a library's message, without the name of the C function that it begins with,
 * its full stop and its capital. */
static const char *tidy(struct guard *guard, const char *text)
{
    size_t name = strcspn(text, " :");
    size_t colon = name + strspn(text + name, " ");
    char *tidied;

    if (strstr(text, "infinite template recursion") != NULL)
        return "templates call themselves or each other without end";
    if (text[colon] == ':' && (strncmp(text, "xslt", 4) == 0 || strncmp(text, "xml", 3) == 0))
        text += colon + 1;
    text += strspn(text, " \n");
    tidied = pool_strndup(guard->pool, text, strcspn(text, "\n"));
    for (size_t end = strlen(tidied); end > 0 && strchr(". ", tidied[end - 1]) != NULL; end--)
        tidied[end - 1] = '\0';
    if (isupper((unsigned char)tidied[0]) && islower((unsigned char)tidied[1]))
        tidied[0] = (char)tolower((unsigned char)tidied[0]);
    return tidied;
}

/* Later errors of one place follow from the first, and all that come when the work is at its limit
 * from that. */
void guard_report(struct guard *guard, struct where where, const char *text)
{
    guard->failed = guard->reported = true;
    if (guard->input != NULL && strstr(text, "operation limit exceeded") != NULL) {
        guard->spent = true;
        where = (struct where){guard->input, 0};
        text = pool_printf(guard->pool, "is too much for %s; make several announcements of it",
                           guard->file);
    } else if (guard->spent)
        return;
    if (!diag_names(guard->diag, where))
        diag_error(guard->diag, where, "%s", text);
}

struct where guard_place(const struct guard *guard, const xmlNode *node)
{
    return (struct where){guard_show(guard, (const char *)node->doc->URL), (int)xmlGetLineNo(node)};
}

/* TEXT has no place of its own. Where a transformation runs it is that of the instruction; else
 * libxslt is about to name one. */
static void note(struct guard *guard, const char *text)
{
    guard->failed = true;
    if (guard->context != NULL && guard->context->inst != NULL)
        guard_report(guard, guard_place(guard, guard->context->inst), text);
    else if (guard->pending == NULL)
        guard->pending = text;
}

/* What was pending is the cause of what libxslt now says. */
static void conclude(struct guard *guard, const char *text)
{
    const char *cause = guard->pending;

    if (cause != NULL)
        text = strstr(text, "compile") == NULL ? cause
                                               : pool_printf(guard->pool, "%s: %s", text, cause);
    guard->pending = NULL;
    guard_report(guard, guard->place, text);
}

static void on_structured(void *data, xmlErrorPtr error)
{
    struct guard *guard = data;
    const char *text;

    if (error->level < XML_ERR_ERROR || error->message == NULL)
        return;
    text = tidy(guard, error->message);
    if (error->file != NULL && error->domain != XML_FROM_XPATH)
        guard_report(guard, (struct where){guard_show(guard, error->file), error->line}, text);
    else
        note(guard, text);
}

static const char *format_text(struct guard *guard, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));
static const char *format_text(struct guard *guard, const char *format, va_list args)
{
    char text[2000];

    vsnprintf(text, sizeof text, format, args);
    return pool_strdup(guard->pool, text);
}

static void on_generic(void *data, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void on_generic(void *data, const char *format, ...)
{
    struct guard *guard = data;
    va_list args;

    va_start(args, format);
    note(guard, tidy(guard, format_text(guard, format, args)));
    va_end(args);
}

/* libxslt says "compilation error: file F line N element E", with less of it where it knows less,
 * before the text itself. False where TEXT is no such announcement. */
static bool announce(struct guard *guard, const char *text)
{
    const char *file = strstr(text, " error: file "), *line;

    guard->place = (struct where){0};
    if (strcmp(text, "error\n") == 0 || strncmp(text, "error: element ", 15) == 0)
        return true;
    if (file != text + strlen("runtime") && file != text + strlen("compilation"))
        return false;
    file += strlen(" error: file ");
    line = strstr(file, " line ");
    guard->place.file = guard_show(
        guard, pool_strndup(guard->pool, file,
                            line != NULL ? (size_t)(line - file) : strcspn(file, " \n")));
    guard->place.line = line == NULL ? 0 : atoi(line + strlen(" line "));
    return true;
}

/* The text of an xsl:message comes without any announcement. */
static void on_message(struct guard *guard, const char *text)
{
    xmlNodePtr inst = guard->context == NULL ? NULL : guard->context->inst;
    xmlChar *terminate;
    bool fatal;

    if (inst == NULL || !xmlStrEqual(inst->name, (const xmlChar *)"message") || text[0] == '\n')
        return;
    terminate = xmlGetNoNsProp(inst, (const xmlChar *)"terminate");
    fatal = xmlStrEqual(terminate, (const xmlChar *)"yes");
    xmlFree(terminate);
    guard->failed = guard->failed || fatal;
    guard->reported = guard->reported || fatal;
    diag_add(guard->diag, fatal ? DIAG_ERROR : DIAG_WARNING, guard_place(guard, inst), "%s", text);
}

static void on_xslt(void *data, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void on_xslt(void *data, const char *format, ...)
{
    struct guard *guard = data;
    const char *text;
    va_list args;

    va_start(args, format);
    text = format_text(guard, format, args);
    va_end(args);
    if (!guard->announced) {
        guard->announced = announce(guard, text);
        if (!guard->announced)
            on_message(guard, text);
        return;
    }
    guard->announced = false;
    if (guard->place.file != NULL)
        conclude(guard, tidy(guard, text));
    else
        note(guard, tidy(guard, text));
}

void guard_note(struct guard *guard, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    note(guard, format_text(guard, format, args));
    va_end(args);
}

const char *guard_outside(struct guard *guard, const char *uri)
{
    guard_note(guard, "%s is outside of the template folder", guard_show(guard, uri));
    return NULL;
}

static bool within(const struct guard *guard, const char *path)
{
    const char *root = guard->folder->root;

    return strncmp(path, root, strlen(root)) == 0 && path[strlen(root)] == '/';
}

/* PATH without its symbolic links, or NULL with a note. What is outside is not even looked for, so
 * that no message tells whether it exists. */
const char *guard_resolve(struct guard *guard, const char *path)
{
    char *real = within(guard, path) ? realpath(path, NULL) : NULL;
    const char *copy = real == NULL ? NULL : pool_strdup(guard->pool, real);

    if (real == NULL && within(guard, path)) {
        guard_note(guard, "cannot read %s: %s", guard_show(guard, path), strerror(errno));
        return NULL;
    }
    free(real);
    if (copy != NULL && within(guard, copy))
        return copy;
    return guard_outside(guard, path);
}

static const char *find(struct guard *guard, const char *uri)
{
    xmlURIPtr parts = xmlParseURI(uri);
    bool local = parts != NULL && parts->path != NULL &&
                 (parts->scheme == NULL || strcmp(parts->scheme, "file") == 0);
    const char *path = local ? guard_resolve(guard, parts->path) : guard_outside(guard, uri);

    xmlFreeURI(parts);
    return path;
}

/* Reads SIZE octets, or fewer where the file has become shorter: a document cut off is not
 * well-formed. */
static char *read_octets(int fd, size_t *size)
{
    char *bytes = pool_must(malloc(*size + 1));
    size_t done = 0;
    ssize_t got;

    while ((got = read(fd, bytes + done, *size - done)) != 0) {
        if (got == -1 && errno == EINTR)
            continue;
        if (got == -1) {
            free(bytes);
            return NULL;
        }
        done += (size_t)got;
    }
    *size = done;
    return bytes;
}

/* NULL with errno. */
static char *read_regular(const char *path, size_t *size)
{
    int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC), reason;
    struct stat status;
    char *bytes = NULL;

    if (fd == -1)
        return NULL;
    if (fstat(fd, &status) == 0) {
        *size = (size_t)status.st_size;
        errno = S_ISDIR(status.st_mode) ? EISDIR : !S_ISREG(status.st_mode) ? EINVAL : EFBIG;
        if (S_ISREG(status.st_mode) && status.st_size <= GUARD_FILE_MAX)
            bytes = read_octets(fd, size);
    }
    reason = errno;
    close(fd);
    errno = reason;
    return bytes;
}

char *guard_read(struct guard *guard, const char *uri, size_t *size)
{
    const char *path = find(guard, uri);
    char *bytes = path == NULL ? NULL : read_regular(path, size);

    if (path != NULL && bytes == NULL)
        guard_note(guard, "cannot read %s: %s", guard_show(guard, uri), strerror(errno));
    return bytes;
}

void guard_begin(struct guard *guard, const struct guard_folder *folder, const char *file,
                 struct diag *diag)
{
    *guard = (struct guard){
        .folder = folder,
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
    xmlSetStructuredErrorFunc(guard, on_structured);
    xmlSetGenericErrorFunc(guard, on_generic);
    xsltSetGenericErrorFunc(guard, on_xslt);
}

bool guard_end(struct guard *guard, bool good)
{
    struct where whole = {guard->file, 0};

    if (guard->pending != NULL && !guard->reported)
        guard_report(guard, whole, guard->pending);
    else if (!good && !guard->reported)
        guard_report(guard, whole, "cannot be used");
    xmlSetStructuredErrorFunc(guard->structured_context, guard->structured);
    xmlSetGenericErrorFunc(guard->generic_context, guard->generic);
    xsltSetGenericErrorFunc(guard->xslt_context, guard->xslt_generic);
    xmlResetLastError();
    pool_free(guard->pool);
    return good && !guard->failed;
}
