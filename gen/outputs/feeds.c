#include "outputs/feeds.h"

#include "base/pool.h"
#include "ical/feed_read.h"
#include "ical/feed_write.h"
#include "outputs/rows.h"

#include <string.h>

/* The tint of a topic's calendar (RFC 7986 section 5.9), the last that of all of them. */
static const char *const colors[TOPIC_COUNT + 1] = {
    [TOPIC_OUTAGE] = "firebrick", [TOPIC_REGISTRATION_FREEZE] = "darkorange",
    [TOPIC_RESUME] = "seagreen",  [TOPIC_DEADLINE_MOVED] = "rebeccapurple",
    [TOPIC_ACTION] = "steelblue", [TOPIC_MILESTONE] = "teal",
    [TOPIC_COUNT] = "slategray",
};

/* Feeds =============================================================================== */

static bool same_stamp(const struct stamp *a, const struct stamp *b)
{
    return a->created == b->created && a->modified == b->modified && a->sequence == b->sequence;
}

static bool same_text(const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

static bool same_head(const struct feed *feed, const struct feed_head *read, struct pool *pool)
{
    const char *name = feed_name(feed, pool);

    return same_text(read->uid, feed->uid) && same_text(read->name, name) &&
           same_text(read->x_name, name) && same_text(read->about, feed->about) &&
           same_text(read->x_about, feed->about) && same_text(read->color, feed->color) &&
           same_text(read->href, feed->href) && same_text(read->source, feed->source);
}

/* Why BYTES do not say what FEED was made from, or NULL. */
static const char *mistake(const struct feed *feed, const char *bytes, size_t size,
                           struct pool *pool)
{
    struct feed_head head;
    struct entries read;
    const char *why;

    if (feed_read_bytes(bytes, size, pool, &head, &read, &why) == -1)
        return why;
    if (!same_head(feed, &head, pool))
        return "has another name, description or address than it was made from";
    if (read.count != feed->count)
        return "has another number of entries than it was made from";
    for (size_t i = 0; i < feed->count; i++) {
        struct entry wanted = *feed->entries[i];
        if (!feed_has_organizers(feed))
            wanted.organizer = NULL;
        if (!entry_same(&wanted, &read.entry[i]) ||
            strcmp(entry_title(&wanted), entry_title(&read.entry[i])) != 0 ||
            !same_stamp(&wanted.stamp, &read.entry[i].stamp))
            return pool_printf(pool, "does not read back to the entry \"%s\"", wanted.uid);
    }
    return NULL;
}

/* The files of one scope, being made. */
struct feeds_job {
    const struct scope *scope;
    const char *base_url;
    struct publish *set;
    struct file_list *written;
    struct pool *pool;    /* of what is written */
    struct pool *scratch; /* of all else */
    struct diag *diag;
};

/* Its size, or 0 with a message in DIAG. */
static size_t add_feed(const struct feeds_job *m, const struct feed *feed, const char *file)
{
    size_t size;
    const char *bytes = feed_write(feed, m->scratch, &size);
    const char *wrong = mistake(feed, bytes, size, m->scratch);

    if (wrong == NULL) {
        publish_add(m->set, file, bytes, size);
        return size;
    }
    diag_error(m->diag, ((struct where){file, 0}),
               "the feed as it would be published %s; please report this", wrong);
    return 0;
}

/* What one feed cannot express is left out of it, with a warning. */
static void leave_out(const struct feeds_job *m, struct feed *feed, const char *file, bool warn)
{
    const struct entry **left = pool_alloc(m->scratch, feed->count * sizeof *left);
    size_t count;

    feed_leave_out(feed, left, &count, m->scratch);
    for (size_t i = 0; warn && i < count; i++)
        diag_add(m->diag, DIAG_WARNING, (struct where){file, 0},
                 "leaves out \"%s\", which recurs: the rules of %s change between it and what "
                 "else recurs there, and one calendar cannot tell both; its own feeds have it, "
                 "and --forget %.*s ends this warning",
                 left[i]->uid, left[i]->zone, (int)strcspn(left[i]->uid, "."), left[i]->uid);
}

/* The feed of TOPIC, or of everything for TOPIC_COUNT. */
static void add_topic(const struct feeds_job *m, int topic)
{
    const struct scope *scope = m->scope;
    const char *name = topic == TOPIC_COUNT ? NULL : topic_name((enum topic)topic);
    const char *file = feeds_file(scope->id, name, m->pool);
    const struct entry **entries = pool_alloc(m->scratch, scope->count * sizeof *entries);
    struct listed_file listed = {"feed", name, scope->calendars->of[topic].name, file, 0};
    struct feed feed = {
        .uid = pool_printf(m->scratch, "%.*s@%s", (int)strcspn(file, "."), file, scope->domain),
        .name = listed.name,
        .about = scope->calendars->of[topic].about,
        .color = colors[topic],
        .href = scope->href,
        .source = m->base_url == NULL ? NULL : pool_printf(m->scratch, "%s/%s", m->base_url, file),
        .entries = entries,
    };

    for (size_t i = 0; i < scope->count; i++)
        if (topic == TOPIC_COUNT || (int)scope->entries[i]->topic == topic)
            entries[feed.count++] = scope->entries[i];
    if (scope->may_lack)
        leave_out(m, &feed, file, topic == TOPIC_COUNT);
    if (feed.count == 0) {
        publish_remove(m->set, file);
        return;
    }
    listed.octets = add_feed(m, &feed, file);
    file_list_add(m->written, m->pool, listed);
}

const char *feeds_file(const char *id, const char *topic, struct pool *pool)
{
    return topic == NULL ? pool_printf(pool, "%s.ics", id)
                         : pool_printf(pool, "%s-%s.ics", id, topic);
}

void feeds_add(const struct scope *scope, const char *base_url, struct publish *set,
               struct file_list *written, struct pool *pool, struct diag *diag)
{
    struct feeds_job m = {scope, base_url, set, written, pool, pool_new(), diag};

    add_topic(&m, TOPIC_COUNT);
    for (int topic = 0; topic < TOPIC_COUNT; topic++)
        add_topic(&m, topic);
    pool_free(m.scratch);
}

/* Rows ================================================================================ */

static void add_rows(const struct feeds_job *m, const char *kind,
                     const char *(*print)(const struct rows *, struct pool *, size_t *))
{
    const struct scope *scope = m->scope;
    struct rows rows = {scope->id, scope->calendars->of[TOPIC_COUNT].name, scope->href,
                        scope->entries, scope->count};
    struct listed_file listed = {kind, NULL, NULL, pool_printf(m->pool, "%s.%s", scope->id, kind),
                                 0};
    const char *bytes;

    if (scope->count == 0) {
        publish_remove(m->set, listed.file);
        return;
    }
    bytes = print(&rows, m->scratch, &listed.octets);
    publish_add(m->set, listed.file, bytes, listed.octets);
    file_list_add(m->written, m->pool, listed);
}

void feeds_add_rows(const struct scope *scope, struct publish *set, struct file_list *written,
                    struct pool *pool)
{
    struct feeds_job m = {scope, NULL, set, written, pool, pool_new(), NULL};

    add_rows(&m, "json", rows_json);
    add_rows(&m, "csv", rows_csv);
    pool_free(m.scratch);
}
