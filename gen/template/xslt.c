/* For realpath(), which POSIX has under X/Open only. */
#define _XOPEN_SOURCE 700

#include "template/xslt.h"

#include "base/pool.h"
#include "template/sandbox.h"

#include <errno.h>
#include <libxml/parser.h>
#include <libxml/uri.h>
#include <libxslt/documents.h>
#include <libxslt/security.h>
#include <libxslt/transform.h>
#include <libxslt/xsltutils.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

struct xslt {
    struct pool *pool;
    struct sandbox_folders folders;
    const char *file; /* the stylesheet, for messages */
    xsltStylesheetPtr style;
    const struct xslt_labels *labels; /* or NULL */
};

/* libxslt's loader and security callbacks are given no data of ours. */
static struct sandbox *current;
static const struct xslt_labels *current_labels;
static xsltDocLoaderFunc other_loader;

/* What may be loaded -------------------------------------------------------------------------- */

/* The loader would refuse the same; these two are a second barrier. */
static int may_read(xsltSecurityPrefsPtr preferences, xsltTransformContextPtr context,
                    const char *path)
{
    (void)preferences;
    (void)context;
    return sandbox_resolve(current, path) != NULL;
}

static int no_network(xsltSecurityPrefsPtr preferences, xsltTransformContextPtr context,
                      const char *uri)
{
    (void)preferences;
    (void)context;
    return sandbox_outside(current, uri) != NULL;
}

static void report_doctype(void *data, const xmlChar *name, const xmlChar *external,
                           const xmlChar *system)
{
    xmlParserCtxtPtr parser = data;

    (void)name;
    (void)external;
    (void)system;
    sandbox_report(current,
                   (struct where){sandbox_shown(current, parser->input->filename),
                                  xmlSAX2GetLineNumber(parser)},
                   "templates may not have a DOCTYPE");
    xmlStopParser(parser);
}

/* The document in BYTES, which are what URI names, with the names in DICT that libxslt compares by
 * their addresses. */
static xmlDocPtr parse(const char *bytes, size_t size, const char *uri, xmlDictPtr dict)
{
    xmlParserCtxtPtr parser = pool_or_die(xmlNewParserCtxt());
    xmlDocPtr doc;
    bool whole;

    if (dict != NULL) {
        xmlDictFree(parser->dict);
        parser->dict = dict;
        xmlDictReference(dict);
    }
    parser->sax->internalSubset = report_doctype;
    doc = xmlCtxtReadMemory(parser, bytes, (int)size, uri, NULL,
                            XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_NOCDATA);
    whole = parser->wellFormed && parser->errNo != XML_ERR_USER_STOP && !parser->disableSAX;
    xmlFreeParserCtxt(parser);
    if (whole)
        return doc;
    xmlFreeDoc(doc);
    return NULL;
}

/* libxslt looks for the elements of an extension in shared libraries. False, with a message, where
 * NODE or what is in it names one. */
static bool lacks_extensions(struct sandbox *sandbox, const xmlNode *node)
{
    for (const xmlAttr *attr = node->properties; attr != NULL; attr = attr->next)
        if (xmlStrEqual(attr->name, (const xmlChar *)"extension-element-prefixes")) {
            sandbox_report(sandbox, sandbox_place(sandbox, node),
                           "templates may not use extension elements");
            return false;
        }
    for (const xmlNode *child = node->children; child != NULL; child = child->next)
        if (child->type == XML_ELEMENT_NODE && !lacks_extensions(sandbox, child))
            return false;
    return true;
}

static bool is_sound(struct sandbox *sandbox, const xmlNode *root)
{
    return lacks_extensions(sandbox, root) &&
           (current_labels == NULL || labels_check(sandbox, current_labels, root));
}

/* The only way by which libxslt gets at a document: an xsltDocLoaderFunc, whose options allow more
 * than we do. */
static xmlDocPtr load(const xmlChar *name, xmlDictPtr dict, int options, void *data,
                      xsltLoadType type)
{
    const char *uri = (const char *)name;
    size_t size = 0;
    char *bytes = sandbox_read(current, uri, &size);
    xmlDocPtr doc = NULL;

    (void)options;
    (void)data;
    if (bytes == NULL)
        return NULL;
    doc = parse(bytes, size, uri, dict);
    if (doc != NULL && type != XSLT_LOAD_DOCUMENT &&
        !is_sound(current, xmlDocGetRootElement(doc))) {
        xmlFreeDoc(doc);
        doc = NULL;
    }
    if (doc == NULL)
        sandbox_report_here(current, "cannot use %s", sandbox_shown(current, uri));
    return doc;
}

/* One call ------------------------------------------------------------------------------------ */

static void begin(struct sandbox *sandbox, const struct xslt *xslt, struct diag *diag)
{
    sandbox_begin(sandbox, &xslt->folders, xslt->file, diag);
    current = sandbox;
    current_labels = xslt->labels;
    other_loader = xsltDocDefaultLoader;
    xsltSetLoaderFunc(load);
}

static bool end(struct sandbox *sandbox, bool good)
{
    xsltSetLoaderFunc(other_loader);
    current = NULL;
    current_labels = NULL;
    return sandbox_end(sandbox, good);
}

static const xmlChar *file_uri(struct pool *pool, const char *path)
{
    xmlChar *escaped = pool_or_die(xmlURIEscapeStr((const xmlChar *)path, (const xmlChar *)"/"));
    char *uri = pool_printf(pool, "file://%s", (char *)escaped);

    xmlFree(escaped);
    return (const xmlChar *)uri;
}

static xsltStylesheetPtr compile(const xmlChar *uri)
{
    xmlDocPtr doc = load(uri, NULL, 0, NULL, XSLT_LOAD_START);
    xsltStylesheetPtr style = doc == NULL ? NULL : xsltParseStylesheetDoc(doc);

    if (style == NULL)
        xmlFreeDoc(doc); /* else it is the stylesheet's */
    return style;
}

/* Adds DIRECTORY to FOLDERS, if it is there. */
static void add_folder(struct sandbox_folders *folders, struct pool *pool, const char *directory)
{
    size_t length = strlen(directory);
    char *root = realpath(directory, NULL);

    while (length > 1 && directory[length - 1] == '/')
        length--;
    if (root != NULL)
        folders->of[folders->count++] =
            (struct sandbox_folder){pool_strndup(pool, directory, length), pool_strdup(pool, root)};
    free(root);
}

struct xslt *xslt_load(const struct folders *folders, const char *name,
                       const struct xslt_labels *labels, struct diag *diag)
{
    struct pool *pool = pool_new();
    struct xslt *xslt = pool_alloc(pool, sizeof *xslt);
    struct sandbox sandbox;

    xslt->pool = pool;
    xslt->labels = labels;
    xslt->folders.of = pool_alloc(pool, folders->count * sizeof *xslt->folders.of);
    for (size_t i = 0; i < folders->count; i++)
        add_folder(&xslt->folders, pool, folders->of[i]);
    xslt->file = folders_path(folders, pool, name);
    begin(&sandbox, xslt, diag);
    if (xslt->folders.count == 0)
        sandbox_report_here(&sandbox, "cannot read %s: %s", folders->of[0], strerror(ENOENT));
    else
        xslt->style =
            compile(file_uri(pool, pool_printf(pool, "%s/%s", xslt->folders.of[0].root, name)));
    if (end(&sandbox, xslt->style != NULL))
        return xslt;
    xslt_free(xslt);
    return NULL;
}

void xslt_free(struct xslt *xslt)
{
    if (xslt == NULL)
        return;
    xsltFreeStylesheet(xslt->style);
    pool_free(xslt->pool);
}

static xsltSecurityPrefsPtr locked(void)
{
    xsltSecurityPrefsPtr preferences = pool_or_die(xsltNewSecurityPrefs());

    xsltSetSecurityPrefs(preferences, XSLT_SECPREF_READ_FILE, may_read);
    xsltSetSecurityPrefs(preferences, XSLT_SECPREF_READ_NETWORK, no_network);
    xsltSetSecurityPrefs(preferences, XSLT_SECPREF_WRITE_FILE, xsltSecurityForbid);
    xsltSetSecurityPrefs(preferences, XSLT_SECPREF_CREATE_DIRECTORY, xsltSecurityForbid);
    xsltSetSecurityPrefs(preferences, XSLT_SECPREF_WRITE_NETWORK, xsltSecurityForbid);
    return preferences;
}

static xmlDocPtr transform(struct sandbox *sandbox, const struct xslt *xslt, xmlDocPtr input,
                           const void *words)
{
    xsltTransformContextPtr context = pool_or_die(xsltNewTransformContext(xslt->style, input));
    struct labels_run labels = {sandbox, xslt->labels, words};
    xsltSecurityPrefsPtr preferences = locked();
    xmlDocPtr result;

    xsltSetCtxtSecurityPrefs(preferences, context);
    context->maxTemplateDepth = XSLT_DEPTH;
    context->opLimit = context->xpathCtxt->opLimit = XSLT_WORK;
    if (xslt->labels != NULL)
        labels_register(context, &labels);
    sandbox->context = context;
    result = xsltApplyStylesheetUser(xslt->style, input, NULL, NULL, NULL, context);
    sandbox->failed = sandbox->failed || context->state != XSLT_STATE_OK;
    sandbox->context = NULL;
    xsltFreeTransformContext(context);
    xsltFreeSecurityPrefs(preferences);
    return result;
}

static xmlDocPtr apply(const struct xslt *xslt, xmlDocPtr input, const void *words,
                       struct diag *diag)
{
    xmlDocPtr result;
    struct sandbox sandbox;

    begin(&sandbox, xslt, diag);
    sandbox.input = (const char *)input->URL;
    result = transform(&sandbox, xslt, input, words);
    if (end(&sandbox, result != NULL))
        return result;
    xmlFreeDoc(result);
    return NULL;
}

xmlDocPtr xslt_apply(const struct xslt *xslt, xmlDocPtr input, struct diag *diag)
{
    return apply(xslt, input, NULL, diag);
}

char *xslt_print(const struct xslt *xslt, xmlDocPtr input, const void *words, size_t *size,
                 struct diag *diag)
{
    xmlDocPtr result = apply(xslt, input, words, diag);
    xmlChar *text = NULL;
    struct sandbox sandbox;
    int length = 0;

    if (result == NULL)
        return NULL;
    begin(&sandbox, xslt, diag);
    if (!end(&sandbox, xsltSaveResultToString(&text, &length, result, xslt->style) == 0)) {
        xmlFree(text);
        text = NULL;
    } else if (text == NULL) {
        text = pool_or_die(xmlStrdup((const xmlChar *)"")); /* an empty result is one, too */
    }
    xmlFreeDoc(result);
    *size = (size_t)length;
    return (char *)text;
}
