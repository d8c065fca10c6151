#include "run.h"

#include "diag.h"
#include "history.h"
#include "lock.h"
#include "outputs.h"
#include "pool.h"
#include "publish.h"
#include "read.h"
#include "rules.h"
#include "schedule.h"
#include "wording.h"
#include "xml.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* What a run knows; item i of each array belongs to file i. */
struct state {
    const struct options *options;
    size_t count; /* of files */
    struct pool *pool;
    struct diag *diag;
    struct wording *wording;
    struct announcement **announcements; /* NULL where the file cannot be read or is rejected */
    struct entries *entries;
    struct calendars *calendars;
};

static void read_all(struct state *s)
{
    struct xml_schema *schema = xml_schema_load(
        pool_printf(s->pool, "%s/announcement.xsd", s->options->templates), s->diag);

    for (size_t i = 0; schema != NULL && i < s->count; i++)
        s->announcements[i] = read_announcement(s->options->files[i], schema, s->diag);
    xml_schema_free(schema);
}

static void check_all(struct state *s)
{
    for (size_t i = 0; i < s->count; i++)
        if (s->announcements[i] != NULL)
            rules_check(s->announcements[i], s->diag);
    rules_check_set(s->announcements, s->count, s->diag);
}

/* An announcement with an error in it goes no further; the others do. */
static void drop_rejected(struct state *s)
{
    for (size_t i = 0; i < s->count; i++)
        if (diag_count(s->diag, DIAG_ERROR, s->options->files[i]) > 0) {
            announcement_free(s->announcements[i]);
            s->announcements[i] = NULL;
        }
}

static void word_all(struct state *s)
{
    for (size_t i = 0; i < s->count; i++) {
        if (s->announcements[i] == NULL)
            continue;
        s->entries[i] = schedule(s->announcements[i]);
        wording_announcement(s->wording, s->announcements[i], &s->entries[i], &s->calendars[i],
                             s->diag);
    }
}

/* Outputs ============================================================================= */

static void add_announcement(struct state *s, size_t i, struct publish *set)
{
    const struct announcement *a = s->announcements[i];
    struct scope scope = {
        .id = a->id,
        .domain = a->domain,
        .href = a->href,
        .calendars = &s->calendars[i],
        .entries = pool_alloc(s->pool, s->entries[i].count * sizeof *scope.entries),
        .count = s->entries[i].count,
    };

    for (size_t e = 0; e < scope.count; e++)
        scope.entries[e] = &s->entries[i].entry[e];
    entries_sort(scope.entries, scope.count);
    outputs_feeds(&scope, s->options->base_url, set);
}

/* All entries of all announcements, by start. */
static void gather(const struct state *s, struct scope *scope)
{
    size_t count = 0;

    for (size_t i = 0; i < s->count; i++)
        count += s->announcements[i] == NULL ? 0 : s->entries[i].count;
    scope->entries = pool_alloc(s->pool, count * sizeof *scope->entries);
    for (size_t i = 0; i < s->count; i++)
        for (size_t e = 0; s->announcements[i] != NULL && e < s->entries[i].count; e++)
            scope->entries[scope->count++] = &s->entries[i].entry[e];
    entries_sort(scope->entries, scope->count);
}

/* The set's feeds hold every announcement of the run, or stay as they are: a rejected one must not
 * vanish from them. */
static void add_set(struct state *s, struct publish *set)
{
    struct calendars calendars;
    struct scope scope = {.id = "announcements", .calendars = &calendars};

    for (size_t i = 0; i < s->count; i++)
        if (s->announcements[i] == NULL)
            return;
    scope.domain = s->announcements[0]->domain;
    gather(s, &scope);
    if (wording_set(s->wording, s->announcements, s->count, &calendars, s->diag) == 0)
        outputs_feeds(&scope, s->options->base_url, set);
}

static struct publish *make_outputs(struct state *s)
{
    struct publish *set = publish_open(s->options->out);

    for (size_t i = 0; i < s->count; i++)
        if (s->announcements[i] != NULL) {
            history_stamp(&s->entries[i]);
            add_announcement(s, i, set);
        }
    add_set(s, set);
    return set;
}

/* The run ============================================================================= */

/* Errors in facts files reject those files; any other error is one of the templates. */
static int status(const struct state *s)
{
    int rejected = 0;

    for (size_t i = 0; i < s->count; i++)
        rejected += diag_count(s->diag, DIAG_ERROR, s->options->files[i]);
    if (diag_count(s->diag, DIAG_ERROR, NULL) > rejected)
        return EXIT_WORLD;
    return rejected > 0 ? EXIT_REJECTED : EXIT_DONE;
}

static int publish(struct state *s)
{
    struct publish *set = make_outputs(s);
    int result = status(s);

    if (result != EXIT_WORLD && publish_commit(set) == -1) {
        fprintf(stderr, "noticecal: error: %s\n", publish_problem(set));
        result = EXIT_WORLD;
    }
    publish_close(set);
    return result;
}

static int pipeline(struct state *s)
{
    read_all(s);
    check_all(s);
    drop_rejected(s);
    word_all(s);
    drop_rejected(s);
    if (!s->options->publish || status(s) == EXIT_WORLD)
        return status(s);
    return publish(s);
}

/* One run at a time, before anything is read that the other might change. */
static int locked_pipeline(struct state *s)
{
    const char *out = s->options->out;
    int lock, result;
    enum lock_result taken =
        publish_folder(out) == 0 ? lock_take(out, s->options->wait, &lock) : LOCK_FAILED;

    if (taken == LOCK_BUSY) {
        fprintf(stderr, "noticecal: error: %s: another run is at work; this one did nothing\n",
                out);
        return EXIT_BUSY;
    }
    if (taken == LOCK_FAILED) {
        fprintf(stderr, "noticecal: error: %s: %s\n", out, strerror(errno));
        return EXIT_WORLD;
    }
    result = pipeline(s);
    lock_release(lock);
    return result;
}

int run(const struct options *options)
{
    struct pool *pool = pool_new();
    struct state s = {
        .options = options,
        .count = options->count,
        .pool = pool,
        .diag = diag_new(),
        .wording = wording_open(options->templates),
        .announcements = pool_alloc(pool, options->count * sizeof *s.announcements),
        .entries = pool_alloc(pool, options->count * sizeof *s.entries),
        .calendars = pool_alloc(pool, options->count * sizeof *s.calendars),
    };
    int result = options->publish ? locked_pipeline(&s) : pipeline(&s);

    diag_print(s.diag, stderr);
    for (size_t i = 0; i < s.count; i++)
        announcement_free(s.announcements[i]);
    wording_close(s.wording);
    diag_free(s.diag);
    pool_free(pool);
    return result;
}
