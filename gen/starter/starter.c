#include "starter/starter.h"

#include "base/date.h"
#include "base/pool.h"
#include "facts/read.h"
#include "rules/rules.h"
#include "starter/skeleton.h"
#include "tz/tz.h"
#include "words/words.h"

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

/* A language file is called after the language, which is about to be part of a path. */
static bool is_lang(const struct starter *s, struct diag *diag)
{
    size_t length = strspn(s->lang, "abcdefghijklmnopqrstuvwxyz");

    if ((length == 2 || length == 3) && (s->lang[length] == '\0' || s->lang[length] == '-'))
        return true;
    diag_error(diag, asked, "--lang \"%s\": write a language tag like en or fr-CA", s->lang);
    return false;
}

/* Values that are no text at all cannot stand in a file. */
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

/* What the skeleton is filled with ====================================================== */

static const char *const kinds[] = {"transition", "outage", "freeze", "deadline", "action"};
static const enum phrase titles[] = {
    PHRASE_STARTER_TITLE_TRANSITION, PHRASE_STARTER_TITLE_OUTAGE, PHRASE_STARTER_TITLE_FREEZE,
    PHRASE_STARTER_TITLE_DEADLINE,   PHRASE_STARTER_TITLE_ACTION,
};

enum { KINDS = sizeof kinds / sizeof *kinds };

static size_t kind_of(const struct starter *s)
{
    size_t kind = 0;

    while (kind < KINDS && strcmp(kinds[kind], s->kind) != 0)
        kind++;
    return kind;
}

static bool is_kind(const struct starter *s, struct diag *diag)
{
    if (kind_of(s) < KINDS)
        return true;
    diag_error(diag, asked,
               "no such kind of announcement: \"%s\"; write transition, outage, freeze, deadline "
               "or action",
               s->kind);
    return false;
}

static const struct words *words_for(const struct starter *s, struct languages *languages,
                                     const struct folders *folders, struct diag *diag)
{
    struct pool *pool = pool_new();
    bool missing;
    const struct words *words = languages_get(languages, s->lang, &missing, diag);

    if (missing)
        diag_error(diag, asked, "there is no language file for --lang %s in %s", s->lang,
                   folders_names(folders, pool));
    pool_free(pool);
    return words;
}

static const char *day_text(struct pool *pool, long day)
{
    char text[WHEN_TEXT];

    return pool_strdup(pool, when_print((struct when){true, day, WHOLE_DAY}, text));
}

/* Its values, by their names in braces. No zone is invented, nor an hour without one. */
static void fill_values(struct skeleton *k, const struct starter *s, struct when issued)
{
    struct pool *pool = k->pool;
    long monday = example_monday(s, issued);
    const char *day = day_text(pool, issued.day);

    skeleton_set(k, "id", s->id != NULL ? s->id : default_id(pool, s, day));
    skeleton_set(k, "domain", s->domain != NULL ? s->domain : "example.org");
    skeleton_set(k, "example", s->domain != NULL ? "" : "EXAMPLE. ");
    skeleton_set_attribute(k, "zone", s->zone);
    skeleton_set(k, "at-eight", s->zone != NULL ? "T08:00" : "");
    skeleton_set(k, "issued", day);
    skeleton_set(k, "lang", s->lang);
    skeleton_set(k, "title",
                 s->title != NULL ? s->title : words_label(k->words, titles[kind_of(s)]));
    skeleton_set(k, "monday", day_text(pool, monday));
    skeleton_set(k, "friday", day_text(pool, monday + 4));
    skeleton_set(k, "sunday", day_text(pool, monday + 6));
    skeleton_set(k, "next-monday", day_text(pool, monday + 7));
    k->day = day_text(pool, monday + 4);
}

/* What is made of what is asked for, in POOL; NULL with a message. */
static const char *draft(struct pool *pool, const struct starter *s, struct when issued,
                         const struct words *words, const struct folders *folders,
                         struct diag *diag)
{
    struct skeleton skeleton = {
        .pool = pool,
        .words = words,
        .file = folders_path(folders, pool, "facts/new.xml.in"),
        .part = s->kind,
    };

    fill_values(&skeleton, s, issued);
    return skeleton_fill(&skeleton, diag);
}

/* The file ============================================================================= */

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
    FILE *out = fd == -1 ? NULL : pool_or_die(fdopen(fd, "w"));
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
    struct languages *languages = languages_open(folders);
    struct pool *pool = pool_new();
    const struct words *words = NULL;
    enum starter_result result = STARTER_ASKED_WRONGLY;
    struct when issued;
    const char *bytes;

    if (is_kind(s, diag) && is_text(s, diag) && is_lang(s, diag) && issued_on(s, &issued, diag)) {
        result = STARTER_FAILED;
        if (folders_check(folders, diag))
            words = words_for(s, languages, folders, diag);
    }
    bytes = words == NULL ? NULL : draft(pool, s, issued, words, folders, diag);
    if (bytes != NULL)
        result = judge(bytes, strlen(bytes), diag);
    if (result == STARTER_DONE)
        result = write_bytes(s, bytes, strlen(bytes), diag);
    pool_free(pool);
    languages_close(languages);
    return result;
}
