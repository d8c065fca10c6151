#include "base/folders.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

/* Without slashes at the end of FOLDER, of which people type one. */
static const char *path_in(const char *folder, struct pool *pool, const char *name)
{
    size_t length = strlen(folder);

    while (length > 1 && folder[length - 1] == '/')
        length--;
    return pool_printf(pool, "%.*s/%s", (int)length, folder, name);
}

/* A link that leads nowhere is there, too: it is to be told of, not passed over. */
static bool is_in(const char *folder, struct pool *pool, const char *name, const char **path)
{
    struct stat status;

    *path = path_in(folder, pool, name);
    return lstat(*path, &status) == 0 || errno != ENOENT;
}

static bool has_room(const char *folder, struct pool *pool)
{
    static const char *const rooms[] = {"page", "site", "words"};
    const char *path;

    for (size_t i = 0; i < sizeof rooms / sizeof *rooms; i++)
        if (is_in(folder, pool, rooms[i], &path))
            return true;
    return false;
}

static bool check_folder(const char *folder, bool installed, struct pool *pool, struct diag *diag)
{
    struct where where = {folder, 0};
    struct stat status;
    const char *problem = stat(folder, &status) == -1 ? strerror(errno)
                          : !S_ISDIR(status.st_mode)  ? strerror(ENOTDIR)
                          : has_room(folder, pool)    ? NULL
                                                      : "";

    if (problem == NULL)
        return true;
    if (*problem == '\0')
        diag_error(diag, where,
                   "has no folder page, site or words, where templates are looked for; call files "
                   "in it as those that are installed, like site/site.css");
    else if (installed)
        diag_error(diag, where,
                   "the templates are not installed: %s; name the folder of the source with -t",
                   problem);
    else
        diag_error(diag, where, "is no folder of templates: %s", problem);
    return false;
}

bool folders_check(const struct folders *folders, struct diag *diag)
{
    struct pool *pool = pool_new();
    size_t last = folders->count - 1;
    bool good = last > 0 || check_folder(folders->of[last], true, pool, diag);

    for (size_t i = 0; i < last; i++)
        good = check_folder(folders->of[i], false, pool, diag) && good;
    pool_free(pool);
    return good;
}

const char *folders_path(const struct folders *folders, struct pool *pool, const char *name)
{
    const char *path;

    for (size_t i = 0; i < folders->count; i++)
        if (is_in(folders->of[i], pool, name, &path))
            return path;
    return path_in(folders->of[0], pool, name);
}

bool folders_have(const struct folders *folders, const char *name)
{
    struct pool *pool = pool_new();
    const char *path;
    bool have = false;

    for (size_t i = 0; i < folders->count && !have; i++)
        have = is_in(folders->of[i], pool, name, &path);
    pool_free(pool);
    return have;
}

const char *folders_names(const struct folders *folders, struct pool *pool)
{
    const char *names = folders->of[0];

    for (size_t i = 1; i < folders->count; i++)
        names = pool_printf(pool, "%s or %s", names, folders->of[i]);
    return names;
}
