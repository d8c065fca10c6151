#include "outputs.h"

#include "feed.h"
#include "pool.h"

/* The tint of a topic's calendar (RFC 7986 section 5.9), the last that of all of them. */
static const char *const colors[TOPIC_COUNT + 1] = {
    [TOPIC_OUTAGE] = "firebrick", [TOPIC_REGISTRATION_FREEZE] = "darkorange",
    [TOPIC_RESUME] = "seagreen",  [TOPIC_DEADLINE_MOVED] = "rebeccapurple",
    [TOPIC_ACTION] = "steelblue", [TOPIC_MILESTONE] = "teal",
    [TOPIC_COUNT] = "slategray",
};

static void add_feed(const struct scope *scope, int topic, const char *base_url,
                     struct publish *set, struct pool *pool)
{
    const char *stem = topic == TOPIC_COUNT
                           ? scope->id
                           : pool_printf(pool, "%s-%s", scope->id, topic_name((enum topic)topic));
    const char *file = pool_printf(pool, "%s.ics", stem);
    const struct entry **entries = pool_alloc(pool, scope->count * sizeof *entries);
    struct feed feed = {
        .uid = pool_printf(pool, "%s@%s", stem, scope->domain),
        .name = scope->calendars->of[topic].name,
        .about = scope->calendars->of[topic].about,
        .color = colors[topic],
        .href = scope->href,
        .source = base_url == NULL ? NULL : pool_printf(pool, "%s/%s", base_url, file),
        .entries = entries,
    };
    const char *bytes;
    size_t size;

    for (size_t i = 0; i < scope->count; i++)
        if (topic == TOPIC_COUNT || (int)scope->entries[i]->topic == topic)
            entries[feed.count++] = scope->entries[i];
    if (feed.count == 0)
        return;
    bytes = feed_print(&feed, pool, &size);
    publish_add(set, file, bytes, size);
}

void outputs_feeds(const struct scope *scope, const char *base_url, struct publish *set)
{
    struct pool *pool = pool_new();

    for (int topic = 0; topic <= TOPIC_COUNT; topic++)
        add_feed(scope, topic, base_url, set, pool);
    pool_free(pool);
}
