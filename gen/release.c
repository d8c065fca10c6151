#include "release.h"

#include "ical/feed_read.h"
#include "outputs/changelog.h"
#include "outputs/feeds.h"
#include "outputs/published.h"
#include "page/page.h"

#include <string.h>
#include <sys/stat.h>

/* One call. */
struct release_job {
    const struct release *release;
    struct publish *set;
    struct pages *pages;
    struct diag *diag;
    struct announcement **accepted;
    size_t accepted_count;
    struct atom log;          /* as it will be published */
    struct file_list all;     /* the files over all announcements */
    const char *name;         /* of the calendar of everything */
    struct index_item *items; /* of the index */
    size_t item_count;
};

/* All of them together ================================================================ */

static void make_log(struct release_job *m)
{
    const struct release *r = m->release;
    const struct atom *earlier = r->log;

    m->log = (struct atom){.id = earlier->id, .title = m->name};
    for (size_t i = 0; i < r->count; i++)
        if (r->items[i].announcement != NULL)
            changelog_add(&r->items[i], r->now, earlier, &m->log, r->pool);
    for (size_t i = 0; i < earlier->count; i++)
        atom_add(&m->log, r->pool, earlier->items[i]);
    changelog_publish(&m->log, r->base_url, m->set);
}

static void add_set(struct release_job *m, const struct calendars *calendars)
{
    const struct release *r = m->release;
    struct scope scope = {
        .id = "announcements",
        .domain = m->accepted[0]->domain,
        .calendars = calendars,
        .entries = r->all,
        .count = r->all_count,
        .may_lack = true,
    };

    feeds_add(&scope, r->base_url, m->set, &m->all, r->pool, m->diag);
    feeds_add_rows(&scope, m->set, &m->all, r->pool);
    if (m->log.count > 0)
        file_list_add(&m->all, r->pool,
                      (struct listed_file){"atom", NULL, NULL, "announcements.atom", 0});
}

/* Each of them ======================================================================== */

static struct index_item *list(struct release_job *m, const char *id)
{
    const struct release *r = m->release;
    struct index_item *item = &m->items[m->item_count++];

    *item = (struct index_item){
        .id = id,
        .entries = pool_alloc(r->pool, r->all_count * sizeof *item->entries),
    };
    for (size_t i = 0; i < r->all_count; i++)
        if (uid_is_of(r->all[i]->uid, id))
            item->entries[item->count++] = r->all[i];
    return item;
}

static void add_announcement(struct release_job *m, const struct item *item)
{
    const struct release *r = m->release;
    const struct announcement *a = item->announcement;
    struct index_item *listed = list(m, a->id);
    struct scope scope = {a->id,           a->domain,     a->href, &item->calendars,
                          listed->entries, listed->count, false};
    struct page_model model = {
        .announcement = a,
        .entries = &item->entries,
        .log = &m->log,
        .base_url = r->base_url,
        .now = r->now,
    };

    feeds_add(&scope, r->base_url, m->set, &listed->outputs, r->pool, m->diag);
    feeds_add_rows(&scope, m->set, &listed->outputs, r->pool);
    listed->title = a->title;
    listed->issuer = a->issuer.name;
    listed->zone = a->zone;
    listed->lang = a->lang;
    page_announcement(m->pages, &model, &listed->outputs, m->set, m->diag);
    listed->page = pool_printf(r->pool, "%s.html", a->id);
}

/* Those that are not of this run ====================================================== */

static bool is_there(const struct release_job *m, const char *file, size_t *size)
{
    struct stat status;

    if (stat(pool_printf(m->release->pool, "%s/%s", m->release->out, file), &status) != 0)
        return false;
    *size = (size_t)status.st_size;
    return true;
}

/* What is known of it are its files in the output folder. */
static void list_other(struct release_job *m, const char *id)
{
    struct pool *pool = m->release->pool;
    struct index_item *item = list(m, id);
    const char *page = pool_printf(pool, "%s.html", id);
    size_t size;

    item->title = feed_read_name(m->release->out, feeds_file(id, NULL, pool), pool);
    if (item->title == NULL)
        item->title = id;
    if (is_there(m, page, &size))
        item->page = page;
    for (int topic = -1; topic < TOPIC_COUNT; topic++) {
        const char *name = topic < 0 ? NULL : topic_name((enum topic)topic);
        const char *file = feeds_file(id, name, pool);
        if (is_there(m, file, &size))
            file_list_add(&item->outputs, pool,
                          (struct listed_file){"feed", name, NULL, file, size});
    }
}

static bool is_listed(const struct release_job *m, const char *id)
{
    for (size_t i = 0; i < m->item_count; i++)
        if (strcmp(m->items[i].id, id) == 0)
            return true;
    return false;
}

static void list_others(struct release_job *m)
{
    const struct release *r = m->release;

    for (size_t i = 0; i < r->all_count; i++) {
        const char *id = published_id(r->pool, r->all[i]->uid);
        if (!is_listed(m, id))
            list_other(m, id);
    }
}

/* ===================================================================================== */

static void add_index(struct release_job *m)
{
    const struct release *r = m->release;
    struct index_model model = {
        .name = m->name,
        .base_url = r->base_url,
        .now = r->now,
        .announcements = m->accepted,
        .announcement_count = m->accepted_count,
        .items = m->items,
        .outputs = &m->all,
    };

    list_others(m);
    model.count = m->item_count;
    page_index(m->pages, &model, m->set, m->diag);
    page_assets(m->pages, m->set, m->diag);
}

void release_add(const struct release *release, struct wording *wording, struct publish *set,
                 struct diag *diag)
{
    const struct release *r = release;
    struct release_job m = {
        .release = r,
        .set = set,
        .diag = diag,
        .accepted = pool_alloc(r->pool, r->count * sizeof *m.accepted),
        .items = pool_alloc(r->pool, (r->count + r->all_count) * sizeof *m.items),
    };
    struct calendars calendars;

    for (size_t i = 0; i < r->count; i++)
        if (r->items[i].announcement != NULL)
            m.accepted[m.accepted_count++] = r->items[i].announcement;
    if (m.accepted_count == 0 ||
        wording_set(wording, m.accepted, m.accepted_count, &calendars, diag) == -1)
        return;
    m.pages = pages_open(r->templates, wording);
    m.name = calendars.of[TOPIC_COUNT].name;
    make_log(&m);
    add_set(&m, &calendars);
    for (size_t i = 0; i < r->count; i++)
        if (r->items[i].announcement != NULL)
            add_announcement(&m, &r->items[i]);
    add_index(&m);
    pages_close(m.pages);
}
