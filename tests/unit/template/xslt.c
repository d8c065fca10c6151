/*
 * xslt: each stylesheet of tests/pages/xslt/templates gives exactly what tests/pages/xslt/want
 * says: first what it makes, then the messages. "CWD" there stands for the folder the tests run in.
 */
#define _XOPEN_SOURCE 700

#include "template/xslt.h"
#include "tap.h"

#include <glob.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxslt/documents.h>
#include <libxslt/xsltutils.h>
#include <stdlib.h>
#include <unistd.h>

#define TEMPLATES "tests/pages/xslt/templates"

static const struct folders templates = {(const char *[]){TEMPLATES}, 1};
static const char input[] = "<a> <b>1</b> <b>2</b> </a>";

static xmlDocPtr read_input(void)
{
    return xmlReadMemory(input, (int)sizeof input - 1, NULL, NULL, 0);
}

/* Writes TEXT with the working directory's name as CWD. */
static void put_portably(const char *text, FILE *out)
{
    char folder[4096];
    const char *found;

    if (getcwd(folder, sizeof folder) == NULL)
        return;
    for (; (found = strstr(text, folder)) != NULL; text = found + strlen(folder))
        fprintf(out, "%.*sCWD", (int)(found - text), text);
    fputs(text, out);
}

static bool has_label(const char *name)
{
    return strcmp(name, "one") == 0 || strcmp(name, "two") == 0;
}

static const char *label(const void *words, const char *name)
{
    return strcmp(name, "one") == 0 ? words : "<2>";
}

static const struct xslt_labels with_labels = {has_label, label};

/* What the stylesheet NAME of FOLDER, with LABELS, makes and says; to be freed. */
static char *run_with(const char *folder, const char *name, const struct xslt_labels *labels)
{
    struct diag *diag = diag_new();
    struct xslt *xslt = xslt_load(&(struct folders){&folder, 1}, name, labels, diag);
    xmlDocPtr doc = read_input();
    char *text = NULL, *messages = NULL, *made = NULL;
    size_t size, made_size;
    FILE *out = open_memstream(&messages, &size);

    if (xslt != NULL)
        made = xslt_print(xslt, doc, "first", &made_size, diag);
    xslt_free(xslt); /* before its messages are printed */
    diag_print(diag, out);
    fclose(out);
    out = open_memstream(&text, &size);
    if (made != NULL && strlen(made) == made_size)
        fprintf(out, "made: %s\n", made);
    put_portably(messages, out);
    fclose(out);
    diag_free(diag);
    xmlFreeDoc(doc);
    free(messages);
    free(made);
    return text;
}

static char *run(const char *folder, const char *name)
{
    return run_with(folder, name, NULL);
}

static void read_want(const char *name, char *want, size_t size)
{
    char path[200];
    FILE *file;

    snprintf(path, sizeof path, "tests/pages/xslt/want/%s", name);
    file = fopen(path, "r");
    want[file == NULL ? 0 : fread(want, 1, size - 1, file)] = '\0';
    if (file != NULL)
        fclose(file);
}

static void fixtures(void)
{
    glob_t found;
    char want[2000];

    if (glob(TEMPLATES "/*.xsl", 0, NULL, &found) != 0)
        found.gl_pathc = 0;
    ok(found.gl_pathc > 30, "the fixtures are there");
    for (size_t i = 0; i < found.gl_pathc; i++) {
        const char *name = strrchr(found.gl_pathv[i], '/') + 1;
        char *got = run(TEMPLATES, name);
        memset(want, 0, sizeof want);
        read_want(name, want, sizeof want);
        is(got, want, name);
        free(got);
    }
    globfree(&found);
}

static void folders(void)
{
    char *got = run(TEMPLATES, "missing.xsl");

    is(got,
       TEMPLATES "/missing.xsl: error: cannot read " TEMPLATES
                 "/missing.xsl: No such file or directory\n",
       "a stylesheet that is missing");
    free(got);
    got = run("tests/pages/xslt/missing", "html.xsl");
    is(got,
       "tests/pages/xslt/missing/html.xsl: error: cannot read tests/pages/xslt/missing: No such "
       "file or "
       "directory\n",
       "a folder that is missing");
    free(got);
    got = run(TEMPLATES "/", "../outside.xsl");
    is(got,
       TEMPLATES "/../outside.xsl: error: " TEMPLATES
                 "/../outside.xsl is outside of the template folder\n",
       "a name that leads out of the folder");
    free(got);
    got = run(TEMPLATES "//", "html.xsl");
    is(got, "made: <p>1&lt;<br></p>\n\n", "a folder named with slashes at its end");
    free(got);
}

static void labels(void)
{
    static const char folder[] = "tests/pages/xslt/labels";
    static const struct {
        const char *name, *want, *what;
    } rows[] = {
        {"known.xsl", "made: <p title=\"first\">&lt;2&gt;</p>\n\n", "labels by name, as text"},
        {"unknown.xsl",
         "tests/pages/xslt/labels/unknown.xsl:5: error: there is no label \"three\"\n",
         "one that there is not, where it stands, though nobody has come there"},
        {"made.xsl", "tests/pages/xslt/labels/made.xsl:4: error: there is no label \"three\"\n",
         "one that is put together"},
        {"arity.xsl", "tests/pages/xslt/labels/arity.xsl:4: error: invalid number of arguments\n",
         "none"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *got = run_with(folder, rows[i].name, &with_labels);
        is(got, rows[i].want, rows[i].what);
        free(got);
    }
}

/* One object is used again and again; a failure must leave nothing behind for the next. */
static void again(void)
{
    struct diag *diag = diag_new();
    struct xslt *bad = xslt_load(&templates, "document-outside.xsl", NULL, diag);
    struct xslt *good = xslt_load(&templates, "good.xsl", NULL, diag);
    xmlDocPtr doc = read_input(), result;

    ok(xslt_apply(bad, doc, diag) == NULL, "a template that fails");
    is_int(diag_count(diag, DIAG_ERROR, NULL), 1, "  says so");
    ok(xslt_apply(bad, doc, diag) == NULL, "the same fails again");
    is_int(diag_count(diag, DIAG_ERROR, NULL), 1, "  without saying it again");
    result = xslt_apply(good, doc, diag);
    ok(result != NULL, "the next one is none the worse");
    xmlFreeDoc(result);
    ok(xmlGetLastError() == NULL, "no error stays behind in libxml2");
    xmlFreeDoc(doc);
    xslt_free(good);
    xslt_free(bad);
    xslt_free(NULL);
    diag_free(diag);
}

static void quiet(void *data, const char *format, ...)
{
    (void)data;
    (void)format;
}

static void handlers(void)
{
    static int mine;
    xsltDocLoaderFunc loader = xsltDocDefaultLoader;
    char *text;

    xmlSetGenericErrorFunc(&mine, quiet);
    xsltSetGenericErrorFunc(&mine, quiet);
    text = run(TEMPLATES, "function.xsl");
    ok(xmlGenericError == quiet && xmlGenericErrorContext == &mine && xsltGenericError == quiet &&
           xsltGenericErrorContext == &mine && xmlStructuredError == NULL &&
           xsltDocDefaultLoader == loader,
       "the libraries' handlers are what they were before");
    free(text);
    xmlSetGenericErrorFunc(NULL, NULL);
    xsltSetGenericErrorFunc(NULL, NULL);
}

int main(void)
{
    char log[] = "/tmp/noticecal-xslt-XXXXXX";
    int file = mkstemp(log), stderr_before = dup(STDERR_FILENO);

    dup2(file, STDERR_FILENO);
    fixtures();
    folders();
    labels();
    again();
    handlers();
    is_int(lseek(file, 0, SEEK_END), 0, "nothing is written to standard error");
    dup2(stderr_before, STDERR_FILENO);
    close(stderr_before);
    close(file);
    unlink(log);
    ok(access("written.xml", F_OK) == -1 && access(TEMPLATES "/written.xml", F_OK) == -1,
       "nor is any file written");
    return done();
}
