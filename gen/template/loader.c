#include "template/loader.h"

#include "base/pool.h"

#include <string.h>

struct templates {
    struct pool *pool;
    const struct folders *folders;
    const char *kind;
    struct template **loaded;
    size_t count;
};

struct templates *templates_open(const struct folders *folders, const char *kind)
{
    struct pool *pool = pool_new();
    struct templates *templates = pool_alloc(pool, sizeof *templates);

    *templates = (struct templates){.pool = pool, .folders = folders, .kind = kind};
    return templates;
}

void templates_close(struct templates *templates)
{
    if (templates == NULL)
        return;
    for (size_t i = 0; i < templates->count; i++)
        xslt_free(templates->loaded[i]->xslt);
    pool_free(templates->pool);
}

const struct folders *templates_folders(const struct templates *templates)
{
    return templates->folders;
}

static struct template *load(struct templates *t, const char *lang, struct diag *diag)
{
    struct template *new = pool_alloc(t->pool, sizeof *new);

    new->lang = lang;
    new->name = pool_printf(t->pool, "%s-%s.xsl", t->kind, lang);
    new->path = folders_path(t->folders, t->pool, new->name);
    new->exists = folders_have(t->folders, new->name);
    if (new->exists)
        new->xslt = xslt_load(t->folders, new->name, diag);
    return new;
}

const struct template *templates_for(struct templates *templates, const char *lang,
                                     struct diag *diag)
{
    size_t length = strcspn(lang, "-");

    for (size_t i = 0; i < templates->count; i++) {
        const char *has = templates->loaded[i]->lang;
        if (strlen(has) == length && strncmp(has, lang, length) == 0)
            return templates->loaded[i];
    }
    templates->loaded =
        pool_grow(templates->pool, templates->loaded, templates->count, sizeof *templates->loaded);
    return templates->loaded[templates->count++] =
               load(templates, pool_strndup(templates->pool, lang, length), diag);
}
