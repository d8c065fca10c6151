#include "outputs/changelog.h"

#include "base/date_text.h"
#include "base/pool.h"

#include <string.h>

/* A tag URI (RFC 4151): the announcement's domain and date, and what changed when. */
static const char *news_id(const struct announcement *a, const struct change *change, time_t at,
                           struct pool *pool)
{
    const char *uid = change_entry(change)->uid;
    char stamp[INSTANT_TEXT];

    return pool_printf(pool, "tag:%s,%s:%.*s/%s", a->domain, a->issued_text, (int)strcspn(uid, "@"),
                       uid, date_text_basic(pool, date_text_instant(at, stamp)));
}

static bool has_news(const struct atom *log, const char *id)
{
    for (size_t i = 0; i < log->count; i++)
        if (strcmp(log->items[i].id, id) == 0)
            return true;
    return false;
}

static struct atom_item news_of(const struct announcement *a, const struct change *change,
                                time_t now, const struct atom *earlier, struct pool *pool)
{
    struct atom_item item = {
        .title = change->title,
        .text = change->text,
        .topic = topic_name(change_entry(change)->topic),
        .author = a->issuer.name,
        .href = a->href,
        .updated = change->now != NULL ? change->now->stamp.modified : now,
    };

    /* What was let go and came back within a second. */
    while (has_news(earlier, item.id = news_id(a, change, item.updated, pool)))
        item.updated++;
    return item;
}

/* Whether a run that was killed between the log and the feed has put CHANGE into the log: the
 * latest of what EARLIER has about the entry says the same as ITEM, and is later than what the feed
 * says. */
static bool was_reported(const struct atom *earlier, const struct change *change,
                         const struct atom_item *item)
{
    size_t length = (size_t)(strrchr(item->id, '/') + 1 - item->id);

    for (size_t i = 0; i < earlier->count; i++) {
        const struct atom_item *old = &earlier->items[i];
        if (strncmp(old->id, item->id, length) == 0)
            return strcmp(old->title, item->title) == 0 && strcmp(old->text, item->text) == 0 &&
                   (change->before == NULL || old->updated > change->before->stamp.modified);
    }
    return false;
}

void changelog_add(const struct item *item, time_t now, const struct atom *earlier,
                   struct atom *log, struct pool *pool)
{
    const struct announcement *a = item->announcement;

    if (log->id == NULL)
        log->id = pool_printf(pool, "tag:%s,%s:announcements", a->domain, a->issued_text);
    for (size_t i = 0; i < item->changes.count; i++) {
        const struct change *change = &item->changes.change[i];
        struct atom_item news = news_of(a, change, now, earlier, pool);
        if (!was_reported(earlier, change, &news))
            atom_add(log, pool, news);
    }
}

void changelog_publish(struct atom *log, const char *base_url, struct publish *set)
{
    static const char file[] = "announcements.atom";
    struct pool *pool = pool_new();
    const char *bytes;
    size_t size;

    log->self = base_url == NULL ? NULL : pool_printf(pool, "%s/%s", base_url, file);
    if (log->count > 0) {
        bytes = atom_print(log, pool, &size);
        publish_add(set, file, bytes, size);
    }
    pool_free(pool);
}
