#include "run.h"

#include "base/pool.h"
#include "calendar/history.h"
#include "calendar/schedule.h"
#include "facts/read.h"
#include "notice/notice.h"
#include "outputs/item.h"
#include "outputs/published.h"
#include "outputs/status.h"
#include "proof/holidays.h"
#include "proof/proof.h"
#include "publish/lock.h"
#include "publish/publish.h"
#include "release.h"
#include "rules/examples.h"
#include "rules/rules.h"
#include "show/show.h"
#include "wording/wording.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What a run knows. */
struct state {
    const struct options *options;
    struct item *items;
    size_t count;
    struct pool *pool;
    struct diag *diag;
    struct wording *wording;
    struct published published; /* by earlier runs */
    const struct entry **all;   /* everything that is published after this one, by start */
    size_t all_count;
};

/* Facts =============================================================================== */

static void read_all(struct state *s)
{
    for (size_t i = 0; i < s->count; i++) {
        struct item *item = &s->items[i];
        struct announcement *a = announcement_read(item->file, s->diag);
        item->announcement = a;
        item->id = a == NULL || a->id == NULL ? NULL : pool_strdup(s->pool, a->id);
    }
}

static void check_all(struct state *s)
{
    struct announcement **set = pool_alloc(s->pool, s->count * sizeof *set);

    for (size_t i = 0; i < s->count; i++) {
        set[i] = s->items[i].announcement;
        if (set[i] != NULL) {
            rules_check(set[i], s->diag);
            examples_check(set[i], s->diag);
        }
    }
    rules_check_set(set, s->count, s->diag);
}

/* An announcement with an error in it goes no further; the others do. */
static void drop_rejected(struct state *s)
{
    for (size_t i = 0; i < s->count; i++)
        if (diag_count(s->diag, DIAG_ERROR, s->items[i].file) > 0) {
            announcement_free(s->items[i].announcement);
            s->items[i].announcement = NULL;
        }
}

static void compare_with_notice(struct state *s)
{
    const struct options *o = s->options;

    if (o->notice != NULL && s->items[0].announcement != NULL)
        notice_check(o->notice, s->items[0].announcement, o->strict ? DIAG_ERROR : DIAG_WARNING,
                     s->diag);
}

/* A build is silent where nothing is wrong; what is only doubtful is for who asks. */
static void proofread_all(struct state *s)
{
    const struct options *o = s->options;
    struct holidays *holidays = holidays_new();
    struct proof_request request = {o->now, holidays, !o->publish || o->verbose || o->strict,
                                    o->strict};

    for (size_t i = 0; i < o->holidays_count; i++)
        holidays_read(holidays, o->holidays[i], s->diag);
    if (o->holidays_count == 0)
        request.holidays = NULL;
    for (size_t i = 0; i < s->count; i++)
        if (s->items[i].announcement != NULL)
            proof_read(s->items[i].announcement, &request, s->diag);
    holidays_free(holidays);
}

static void word_all(struct state *s)
{
    for (size_t i = 0; i < s->count; i++) {
        struct item *item = &s->items[i];
        if (item->announcement == NULL)
            continue;
        item->entries = schedule(item->announcement, s->options->now);
        wording_announcement(s->wording, item->announcement, &item->entries, &item->calendars,
                             s->diag);
    }
}

/* History ============================================================================= */

static bool is_known_id(const struct state *s, const char *id)
{
    for (size_t i = 0; i < s->count; i++)
        if (s->items[i].id == NULL || strcmp(s->items[i].id, id) == 0)
            return true; /* a file that cannot be read could be the one */
    return false;
}

/* An announcement whose file is gone keeps its feeds, but somebody has to know. */
static void report_others(struct state *s)
{
    const struct entries *others = &s->published.others;
    const char *last = "";

    for (size_t i = 0; i < others->count; i++) {
        const char *id = published_id(s->pool, others->entry[i].uid);
        const char *path = pool_printf(s->pool, "%s/%s.ics", s->options->out, id);
        if (strcmp(id, last) != 0 && !is_known_id(s, id))
            diag_add(
                s->diag, DIAG_WARNING, (struct where){path, 0},
                "no facts file of this run has the id \"%s\"; its feeds stay as they are until "
                "--forget %s",
                id, id);
        last = id;
    }
}

static void read_published(struct state *s)
{
    const struct options *o = s->options;
    struct published_request request = {
        o->out, s->items, s->count, o->forgotten, o->forgotten_count, o->now, o->clock};

    if (o->out != NULL)
        published_read(&request, s->pool, &s->published, s->diag);
    report_others(s);
}

static void stamp_all(struct state *s)
{
    for (size_t i = 0; i < s->count; i++) {
        struct item *item = &s->items[i];
        struct history history = {s->options->now, item->before, s->options->forgotten,
                                  s->options->forgotten_count};
        if (item->announcement == NULL)
            continue;
        history_stamp(&history, item->announcement, &item->entries, s->pool, &item->changes,
                      s->diag);
        wording_changes(s->wording, item->announcement, &item->changes, s->diag);
    }
}

/* Outputs ============================================================================= */

/* The entries of ITEM after this run: what was published of it before where it is rejected now. */
static const struct entries *entries_of(const struct item *item)
{
    return item->announcement != NULL ? &item->entries : &item->before;
}

static void gather_from(struct state *s, const struct entries *entries)
{
    for (size_t i = 0; i < entries->count; i++)
        s->all[s->all_count++] = &entries->entry[i];
}

/* Everything that is published after this run: of its announcements, and of others. */
static void gather(struct state *s)
{
    size_t count = s->published.others.count;

    for (size_t i = 0; i < s->count; i++)
        count += entries_of(&s->items[i])->count;
    s->all = pool_alloc(s->pool, count * sizeof *s->all);
    for (size_t i = 0; i < s->count; i++)
        gather_from(s, entries_of(&s->items[i]));
    gather_from(s, &s->published.others);
    entries_sort(s->all, s->all_count);
}

static struct release release_of(const struct state *s)
{
    return (struct release){
        .out = s->options->out,
        .base_url = s->options->base_url,
        .templates = &s->options->templates,
        .now = s->options->now,
        .items = s->items,
        .count = s->count,
        .log = &s->published.log,
        .all = s->all,
        .all_count = s->all_count,
        .pool = s->pool,
    };
}

/* No announcement is let go where there is none to word the feeds over all of them. */
static void report_kept(struct state *s)
{
    for (size_t i = 0; i < s->count; i++)
        if (s->items[i].announcement != NULL)
            return;
    for (size_t i = 0; i < s->options->forgotten_count; i++)
        if (strchr(s->options->forgotten[i], '.') == NULL) /* an entry's id has a dot */
            diag_add(s->diag, DIAG_WARNING, (struct where){"noticecal", 0},
                     "--forget %s does nothing while all facts files are rejected; give it again "
                     "when one is not",
                     s->options->forgotten[i]);
}

static void print_changes(const struct state *s)
{
    for (size_t i = 0; i < s->count; i++) {
        const struct item *item = &s->items[i];
        for (size_t c = 0; item->announcement != NULL && c < item->changes.count; c++)
            printf("%s: %s. %s\n", item->id, item->changes.change[c].title,
                   item->changes.change[c].text);
    }
}

/* For the eyes of a clerk, instead of all that is published. */
static void show_all(struct state *s)
{
    bool first = true;

    for (size_t i = 0; i < s->count; i++) {
        struct item *item = &s->items[i];
        struct speech speech;
        if (item->announcement == NULL ||
            wording_speech(s->wording, item->announcement, &speech, s->diag) == -1)
            continue;
        if (!first)
            putchar('\n');
        first = false;
        item->entries = schedule(item->announcement, s->options->now);
        show(&speech, &item->entries, &s->options->screen, stdout);
        speech_close(&speech);
    }
}

/* The run ============================================================================= */

/* Errors in facts files, or in the notice they are compared with, reject those files; any other
 * error is one of the world. */
static int exit_status(const struct state *s)
{
    int rejected = 0;

    for (size_t i = 0; i < s->count; i++)
        rejected += diag_count(s->diag, DIAG_ERROR, s->items[i].file);
    if (s->options->notice != NULL)
        rejected += diag_count(s->diag, DIAG_ERROR, s->options->notice);
    if (diag_count(s->diag, DIAG_ERROR, NULL) > rejected)
        return EXIT_WORLD;
    return rejected > 0 ? EXIT_REJECTED : EXIT_DONE;
}

static int report_world(struct state *s, const char *problem)
{
    diag_error(s->diag, ((struct where){"noticecal", 0}), "%s", problem);
    return EXIT_WORLD;
}

static int publish(struct state *s)
{
    struct publish *set = publish_open(s->options->out);
    struct release release = release_of(s);
    int result;

    report_kept(s);
    release_add(&release, s->wording, set, s->diag);
    result = exit_status(s);
    if (result != EXIT_WORLD && publish_commit(set) == -1)
        result = report_world(s, publish_problem(set));
    publish_close(set);
    return result;
}

/* RESULT, unless what was printed to standard output has not got there. */
static int finished(struct state *s, int result)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return result;
    return report_world(
        s, pool_printf(s->pool, "standard output cannot be written: %s", strerror(errno)));
}

static int pipeline(struct state *s)
{
    int result;

    if (!folders_check(&s->options->templates, s->diag))
        return EXIT_WORLD;
    read_all(s);
    check_all(s);
    drop_rejected(s);
    if (s->options->command == COMMAND_SHOW) {
        show_all(s);
        return finished(s, exit_status(s));
    }
    compare_with_notice(s);
    proofread_all(s);
    drop_rejected(s);
    word_all(s);
    drop_rejected(s);
    read_published(s);
    stamp_all(s);
    drop_rejected(s);
    if (exit_status(s) == EXIT_WORLD)
        return EXIT_WORLD;
    gather(s);
    result = s->options->publish ? publish(s) : exit_status(s);
    if (s->options->verbose && result != EXIT_WORLD)
        print_changes(s);
    return finished(s, result);
}

/* Whatever else a run did or could not do. */
static int publish_status(struct state *s, int result)
{
    struct publish *set = publish_open(s->options->out);
    time_t ran = s->published.ran > 0 ? s->published.ran : s->options->now;
    struct status status = {ran, result, s->diag, s->all, s->all_count};
    char *bytes = NULL;
    size_t size = 0;
    FILE *out = pool_or_die(open_memstream(&bytes, &size));

    status_print(&status, out);
    pool_or_die(fclose(out) == 0 ? set : NULL);
    publish_add(set, "status.json", bytes, size);
    if (publish_commit(set) == -1 && result != EXIT_WORLD)
        result = report_world(s, publish_problem(set));
    publish_close(set);
    free(bytes);
    return result;
}

/* One run at a time, from before anything is read that the other might change. */
static int locked_pipeline(struct state *s)
{
    const char *out = s->options->out;
    int lock, result;
    enum lock_result taken =
        publish_folder(out) == 0 ? lock_take(out, s->options->wait, &lock) : LOCK_FAILED;

    if (taken == LOCK_FAILED)
        return report_world(s, pool_printf(s->pool, "%s: %s", out, strerror(errno)));
    if (taken == LOCK_BUSY) {
        report_world(s,
                     pool_printf(s->pool, "%s: another run is at work; this one did nothing", out));
        return EXIT_BUSY;
    }
    result = publish_status(s, pipeline(s));
    lock_release(lock);
    return result;
}

int run(const struct options *options)
{
    struct state s = {
        .options = options,
        .count = options->count,
        .pool = pool_new(),
        .diag = diag_new(),
        .wording = wording_open(&options->templates),
    };
    int result;

    s.items = pool_alloc(s.pool, s.count * sizeof *s.items);
    for (size_t i = 0; i < s.count; i++)
        s.items[i].file = options->files[i];
    result = options->publish ? locked_pipeline(&s) : pipeline(&s);
    diag_print(s.diag, stderr);
    for (size_t i = 0; i < s.count; i++)
        announcement_free(s.items[i].announcement);
    wording_close(s.wording);
    diag_free(s.diag);
    pool_free(s.pool);
    return result;
}
