#include "outputs/published.h"

#include "base/date_text.h"
#include "base/pool.h"
#include "ical/feed_read.h"
#include "outputs/status.h"

#include <string.h>

/* One call. */
struct published_reading {
    const struct published_request *request;
    struct pool *pool;
    struct diag *diag;
};

static void report(struct published_reading *r, const char *name, const char *why)
{
    const char *path = pool_printf(r->pool, "%s/%s", r->request->directory, name);

    diag_error(r->diag, ((struct where){path, 0}),
               "%s; put back a whole copy of it, or move it away to begin anew", why);
}

/* Seconds by which a stamp may be ahead: of changes within one second each is stamped one later,
 * and a clock is set back a little now and then. */
enum { AHEAD = 60 };

/* A clock that is behind would make changes look older than what subscribers have. */
static void check_clock(struct published_reading *r, const char *name,
                        const struct entries *entries)
{
    for (size_t i = 0; i < entries->count; i++)
        if (entries->entry[i].stamp.modified > r->request->now + AHEAD) {
            const char *path = pool_printf(r->pool, "%s/%s", r->request->directory, name);
            diag_error(r->diag, ((struct where){path, 0}), "%s",
                       "was published later than it is now by this machine's clock; set the clock");
            return;
        }
}

/* After quiet nights the feeds do not show that a clock is behind, which then stamps entries in the
 * past. Less than a day is an hour's mistake that does no harm to dates. */
static void check_last_run(struct published_reading *r, struct published *published)
{
    const struct published_request *request = r->request;
    time_t ran = status_ran(request->directory, r->pool);
    char text[INSTANT_TEXT];

    if (!request->clock || ran <= request->now + 86400)
        return;
    published->ran = ran;
    diag_error(r->diag,
               ((struct where){pool_printf(r->pool, "%s/status.json", request->directory), 0}),
               "the last run was at %s, which is yet to come by this machine's clock; set the "
               "clock, or remove this file if it was wrong then",
               date_text_instant(ran, text));
}

static struct entries read_feed(struct published_reading *r, const char *name)
{
    struct entries entries;
    const char *why;

    if (feed_read_file(r->request->directory, name, r->pool, &entries, &why) == -1) {
        report(r, name, why);
        return (struct entries){0};
    }
    check_clock(r, name, &entries);
    return entries;
}

const char *published_id(struct pool *pool, const char *uid)
{
    return pool_strndup(pool, uid, strcspn(uid, "."));
}

/* Whether the entries of the announcement ID come from its facts, or are no longer wanted. */
static bool is_settled(const struct published_request *request, const char *id)
{
    for (size_t i = 0; i < request->count; i++)
        if (request->items[i].announcement != NULL && strcmp(request->items[i].id, id) == 0)
            return true;
    for (size_t i = 0; i < request->forgotten_count; i++)
        if (strcmp(request->forgotten[i], id) == 0)
            return true;
    return false;
}

static void keep(struct published_reading *r, struct entries *list, const struct entry *entry)
{
    list->entry = pool_grow(r->pool, list->entry, list->count, sizeof *list->entry);
    list->entry[list->count++] = *entry;
}

static bool has_any_of(const struct entries *entries, const char *id)
{
    for (size_t i = 0; i < entries->count; i++)
        if (uid_is_of(entries->entry[i].uid, id))
            return true;
    return false;
}

/* The entries of the announcement ID: of its own feed, which has all there is, or, where somebody
 * removed that, of the feed ALL over all announcements. */
static struct entries entries_of(struct published_reading *r, const char *id,
                                 const struct entries *all)
{
    struct entries own = read_feed(r, pool_printf(r->pool, "%s.ics", id));

    for (size_t i = 0, found = own.count; found == 0 && i < all->count; i++)
        if (uid_is_of(all->entry[i].uid, id))
            keep(r, &own, &all->entry[i]);
    return own;
}

static struct entries others_of(struct published_reading *r, const struct entries *all)
{
    struct entries others = {0};

    for (size_t i = 0; i < all->count; i++) {
        const char *id = published_id(r->pool, all->entry[i].uid);
        struct entries of_id = {0};
        if (!is_settled(r->request, id) && !has_any_of(&others, id))
            of_id = entries_of(r, id, all);
        for (size_t e = 0; e < of_id.count; e++)
            if (uid_is_of(of_id.entry[e].uid, id))
                keep(r, &others, &of_id.entry[e]);
    }
    return others;
}

void published_read(const struct published_request *request, struct pool *pool,
                    struct published *published, struct diag *diag)
{
    struct published_reading r = {request, pool, diag};
    struct entries all = read_feed(&r, "announcements.ics");
    const char *why;

    for (size_t i = 0; i < request->count; i++)
        if (request->items[i].announcement != NULL)
            request->items[i].before = entries_of(&r, request->items[i].id, &all);
    published->others = others_of(&r, &all);
    if (atom_read(request->directory, "announcements.atom", pool, &published->log, &why) == -1)
        report(&r, "announcements.atom", why);
    check_last_run(&r, published);
}
