#include "template/loader.h"

#include "base/pool.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

struct templates {
    struct pool *pool;
    const char *directory, *kind;
    struct template **loaded;
    size_t count;
};

struct templates *templates_open(const char *directory, const char *kind)
{
    struct pool *pool = pool_new();
    struct templates *templates = pool_alloc(pool, sizeof *templates);

    *templates = (struct templates){.pool = pool, .directory = directory, .kind = kind};
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

const char *templates_directory(const struct templates *templates)
{
    return templates->directory;
}

static struct template *load(struct templates *t, const char *lang, struct diag *diag)
{
    struct template *new = pool_alloc(t->pool, sizeof *new);

    new->lang = lang;
    new->name = pool_printf(t->pool, "%s-%s.xsl", t->kind, lang);
    new->path = pool_printf(t->pool, "%s/%s", t->directory, new->name);
    new->exists = access(new->path, F_OK) == 0 || errno != ENOENT;
    if (new->exists)
        new->xslt = xslt_load(t->directory, new->name, diag);
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
