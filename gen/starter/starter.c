#include "starter/starter.h"

#include "base/date.h"
#include "base/pool.h"
#include "facts/read.h"
#include "rules/rules.h"
#include "template/xslt.h"
#include "tz/tz.h"
#include "xml/build.h"
#include "xml/serialize.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* How many days after the notice the example's dates are, at least: notices come weeks before. */
enum { DAYS_AHEAD = 60, DAYS_OF_WEEK = 7 };

static const struct where asked = {"noticecal", 0};

/* What is asked for ==================================================================== */

static bool is_id(const char *id, size_t length)
{
    return length > 0 && length <= 64 &&
           strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-") >= length && id[0] != '-' &&
           id[length - 1] != '-' && strstr(id, "--") == NULL;
}

/* The id that is not given: what the file is called, or else the kind and the date. */
static const char *default_id(struct pool *pool, const struct starter *s, const char *issued)
{
    const char *slash = s->file == NULL ? NULL : strrchr(s->file, '/');
    const char *name = slash != NULL ? slash + 1 : s->file == NULL ? "" : s->file;
    size_t length = strcspn(name, ".");

    if (is_id(name, length))
        return pool_strndup(pool, name, length);
    return pool_printf(pool, "%s-%s", s->kind, issued);
}

/* Today where the institution is; UTC's where that is not known. */
static struct when today(const struct starter *s)
{
    return (struct when){true, tz_today(s->zone, s->now), WHOLE_DAY};
}

/* The Monday that the example's dates hang on. No clock changes until the next, lest the example
 * have to mention it. */
static long example_monday(const struct starter *s, struct when issued)
{
    long monday = issued.day + DAYS_AHEAD;
    time_t change;

    monday += (8 - date_weekday(monday)) % 7;
    while (tz_known(s->zone) && tz_changes(s->zone, (time_t)monday * 86400,
                                           (time_t)(monday + 8) * 86400, &change, 1) > 0)
        monday += DAYS_OF_WEEK;
    return monday;
}

/* What the template is given. */
static xmlDocPtr request(struct pool *pool, const struct starter *s, struct when issued)
{
    xmlDocPtr document = element_document("new", NULL);
    xmlNodePtr root = xmlDocGetRootElement(document);
    long monday = example_monday(s, issued);
    char text[WHEN_TEXT];

    when_print(issued, text);
    element_set(root, "kind", s->kind);
    element_set(root, "id", s->id != NULL ? s->id : default_id(pool, s, text));
    element_set(root, "title", s->title);
    element_set(root, "domain", s->domain);
    element_set(root, "zone", s->zone);
    element_set(root, "issued", text);
    element_set(root, "lang", s->lang);
    element_set_when(root, "monday", (struct when){true, monday, WHOLE_DAY});
    element_set_when(root, "friday", (struct when){true, monday + 4, WHOLE_DAY});
    element_set_when(root, "sunday", (struct when){true, monday + 6, WHOLE_DAY});
    element_set_when(root, "next-monday", (struct when){true, monday + 7, WHOLE_DAY});
    return document;
}

/* A template is called after the language, which is about to be part of a path. */
static bool is_lang(const struct starter *s, struct diag *diag)
{
    size_t length = strspn(s->lang, "abcdefghijklmnopqrstuvwxyz");

    if ((length == 2 || length == 3) && (s->lang[length] == '\0' || s->lang[length] == '-'))
        return true;
    diag_error(diag, asked, "--lang \"%s\": write a language tag like en or fr-CA", s->lang);
    return false;
}

/* Values that are no text at all would not survive the template. */
static bool is_text(const struct starter *s, struct diag *diag)
{
    const char *const values[] = {s->kind, s->id, s->title, s->domain, s->zone, s->lang};

    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (values[i] != NULL && !xmlCheckUTF8((const xmlChar *)values[i])) {
            diag_error(diag, asked, "\"%s\" is not in UTF-8", values[i]);
            return false;
        }
    return true;
}

static bool issued_on(const struct starter *s, struct when *issued, struct diag *diag)
{
    char why[100];
    const char *problem;

    *issued = today(s);
    if (s->issued == NULL)
        return true;
    problem = when_parse(s->issued, issued, why, sizeof why);
    if (problem == NULL && !when_timed(*issued))
        return true;
    diag_error(diag, asked, "--issued \"%s\": %s", s->issued,
               problem != NULL ? problem : "write a date like 2020-03-13, without a time");
    return false;
}

/* The file ============================================================================= */

static bool is_named(const xmlNode *node, const char *name)
{
    return node != NULL && strcmp((const char *)node->name, name) == 0;
}

/* What the template makes of what is asked for; NULL with a message. */
static xmlDocPtr draft(const struct starter *s, struct when issued, const struct folders *folders,
                       struct diag *diag, enum starter_result *result)
{
    struct pool *pool = pool_new();
    const char *name = pool_printf(pool, "words/new-%.*s.xsl", (int)strcspn(s->lang, "-"), s->lang);
    struct xslt *xslt = xslt_load(folders, name, NULL, diag);
    xmlDocPtr input = request(pool, s, issued);
    xmlDocPtr output = xslt == NULL ? NULL : xslt_apply(xslt, input, diag);
    xmlNodePtr root = output == NULL ? NULL : xmlDocGetRootElement(output);

    if (xslt == NULL)
        diag_error(diag, asked, "there is no starter file for --lang %s in %s", s->lang,
                   folders_names(folders, pool));
    if (output == NULL)
        *result = STARTER_FAILED;
    if (is_named(root, "usage")) {
        xmlChar *text = pool_must(xmlNodeGetContent(root));
        diag_error(diag, asked, "%s", (const char *)text);
        xmlFree(text);
        xmlFreeDoc(output);
        output = NULL;
        *result = STARTER_ASKED_WRONGLY;
    }
    xmlFreeDoc(input);
    xslt_free(xslt);
    pool_free(pool);
    return output;
}

/* A file without a name that holds BYTES; NULL with errno. */
static FILE *nameless(const char *bytes, size_t size)
{
    FILE *file = tmpfile();

    if (file == NULL || (fwrite(bytes, 1, size, file) == size && fflush(file) == 0))
        return file;
    fclose(file);
    return NULL;
}

/* All that is wrong with the facts of PATH. It comes from a value that was given, and the place in
 * a file that nobody has would be of no help. */
static void check(const char *path, struct diag *diag)
{
    struct diag *found = diag_new();
    struct announcement *a = announcement_read(path, found);
    enum severity severity;
    struct where where;
    const char *text;

    if (a != NULL)
        rules_check(a, found);
    for (size_t i = 0; (text = diag_message(found, i, &severity, &where)) != NULL; i++)
        diag_add(diag, severity, asked, "%s", text);
    announcement_free(a);
    diag_free(found);
}

/* Whether BYTES pass as a facts file. */
static enum starter_result judge(const char *bytes, size_t size, struct diag *diag)
{
    struct pool *pool = pool_new();
    FILE *file = nameless(bytes, size);
    enum starter_result result = STARTER_DONE;

    if (file == NULL)
        diag_error(diag, asked, "a temporary file cannot be written: %s", strerror(errno));
    else
        check(pool_printf(pool, "/dev/fd/%d", fileno(file)), diag);
    if (file == NULL)
        result = STARTER_FAILED;
    else if (diag_count(diag, DIAG_ERROR, NULL) > 0)
        result = STARTER_ASKED_WRONGLY;
    if (file != NULL)
        fclose(file);
    pool_free(pool);
    return result;
}

static bool write_out(const char *bytes, size_t size, FILE *out)
{
    return fwrite(bytes, 1, size, out) == size && fflush(out) == 0;
}

static enum starter_result write_file(const char *path, const char *bytes, size_t size,
                                      struct diag *diag)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    FILE *out = fd == -1 ? NULL : pool_must(fdopen(fd, "w"));
    bool written;

    if (fd == -1) {
        diag_error(diag, ((struct where){path, 0}), "%s",
                   errno == EEXIST ? "is there already, and stays as it is; choose another name"
                                   : strerror(errno));
        return errno == EEXIST ? STARTER_ASKED_WRONGLY : STARTER_FAILED;
    }
    written = write_out(bytes, size, out) && fsync(fd) == 0;
    if (fclose(out) == 0 && written)
        return STARTER_DONE;
    diag_error(diag, ((struct where){path, 0}), "%s", strerror(errno));
    unlink(path);
    return STARTER_FAILED;
}

static enum starter_result write_bytes(const struct starter *s, const char *bytes, size_t size,
                                       struct diag *diag)
{
    if (s->file != NULL)
        return write_file(s->file, bytes, size, diag);
    if (write_out(bytes, size, stdout))
        return STARTER_DONE;
    diag_error(diag, asked, "standard output cannot be written: %s", strerror(errno));
    return STARTER_FAILED;
}

enum starter_result starter_write(const struct starter *s, const struct folders *folders,
                                  struct diag *diag)
{
    enum starter_result result = STARTER_ASKED_WRONGLY;
    struct when issued;
    xmlDocPtr document = NULL;
    char *bytes = NULL;
    size_t size = 0;
    FILE *out;

    if (!folders_check(folders, diag))
        return STARTER_FAILED;
    if (is_text(s, diag) && is_lang(s, diag) && issued_on(s, &issued, diag))
        document = draft(s, issued, folders, diag, &result);
    if (document == NULL)
        return result;
    out = pool_must(open_memstream(&bytes, &size));
    tidy_print(document, out);
    xmlFreeDoc(document);
    pool_must(fclose(out) == 0 ? bytes : NULL);
    result = judge(bytes, size, diag);
    if (result == STARTER_DONE)
        result = write_bytes(s, bytes, size, diag);
    free(bytes);
    return result;
}
