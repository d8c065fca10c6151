/* For syncfs(), which POSIX has nothing like: it makes all staged files durable at once. */
#define _GNU_SOURCE

#include "publish/publish.h"

#include "base/pool.h"

#include <assert.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define STAGED_PREFIX ".noticecal-"
#define STAGED_SUFFIX ".tmp"

enum { STAGED_NAME = 40 }; /* room for the name of a staged file */

struct file {
    const char *name;
    const char *bytes; /* NULL where it is to be removed */
    size_t size;
    bool staged; /* its staged file exists */
};

struct publish {
    struct pool *pool;
    const char *directory;
    int folder; /* -1 where it could not be opened */
    struct file *files;
    size_t count;
    const char *problem;
};

/* Names are numbers, so that they are short enough wherever the published name is. */
static const char *staged_name(const struct publish *set, const struct file *file, char *name)
{
    snprintf(name, STAGED_NAME, STAGED_PREFIX "%zu" STAGED_SUFFIX, (size_t)(file - set->files));
    return name;
}

static bool is_staged_name(const char *name)
{
    size_t prefix = strlen(STAGED_PREFIX), digits;

    if (strncmp(name, STAGED_PREFIX, prefix) != 0)
        return false;
    digits = strspn(name + prefix, "0123456789");
    return digits > 0 && strcmp(name + prefix + digits, STAGED_SUFFIX) == 0;
}

/* Keeps the first problem: later ones tend to follow from it. NAME is NULL for the folder. Returns
 * -1, as its callers then do. */
static int report(struct publish *set, const char *name, const char *reason)
{
    if (set->problem != NULL)
        return -1;
    if (name == NULL)
        set->problem = pool_printf(set->pool, "%s: %s", set->directory, reason);
    else
        set->problem = pool_printf(set->pool, "%s/%s: %s", set->directory, name, reason);
    return -1;
}

static int make_folder(char *path)
{
    char *slash;
    int made;

    if (mkdir(path, 0777) == 0 || errno == EEXIST)
        return 0;
    slash = strrchr(path, '/');
    if (errno != ENOENT || slash == NULL || slash == path)
        return -1;
    *slash = '\0';
    made = make_folder(path);
    *slash = '/';
    if (made == 0 && mkdir(path, 0777) == -1 && errno != EEXIST)
        return -1;
    return made;
}

int publish_folder(const char *directory)
{
    struct pool *pool = pool_new();
    int made = make_folder(pool_strdup(pool, directory)), reason = errno;

    pool_free(pool);
    errno = reason;
    return made;
}

/* Removes what a killed run left behind. */
static int sweep(struct publish *set)
{
    int copy = openat(set->folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *listing = copy == -1 ? NULL : fdopendir(copy);
    struct dirent *entry;
    int result = 0;

    if (listing == NULL) {
        if (copy != -1)
            close(copy);
        return report(set, NULL, strerror(errno));
    }
    while (errno = 0, (entry = readdir(listing)) != NULL)
        if (is_staged_name(entry->d_name) && unlinkat(set->folder, entry->d_name, 0) == -1)
            result = report(set, entry->d_name, strerror(errno));
    if (errno != 0)
        result = report(set, NULL, strerror(errno));
    closedir(listing);
    return result;
}

struct publish *publish_open(const char *directory)
{
    struct pool *pool = pool_new();
    struct publish *set = pool_alloc(pool, sizeof *set);

    set->pool = pool;
    set->directory = pool_strdup(pool, directory);
    set->folder = -1;
    if (publish_folder(directory) == 0)
        set->folder = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (set->folder == -1)
        report(set, NULL, strerror(errno));
    else
        sweep(set);
    return set;
}

static void add(struct publish *set, const char *name, const char *bytes, size_t size)
{
    assert(name[0] != '\0' && name[0] != '.' && strchr(name, '/') == NULL);
    for (size_t i = 0; i < set->count; i++)
        if (strcmp(set->files[i].name, name) == 0)
            report(set, name, "two files of this run have this name");
    set->files = pool_grow(set->pool, set->files, set->count, sizeof *set->files);
    set->files[set->count++] = (struct file){
        .name = pool_strdup(set->pool, name),
        .bytes = bytes == NULL ? NULL : pool_strndup(set->pool, bytes, size),
        .size = size,
    };
}

void publish_add(struct publish *set, const char *name, const char *bytes, size_t size)
{
    add(set, name, bytes, size);
}

void publish_remove(struct publish *set, const char *name)
{
    add(set, name, NULL, 0);
}

/* Whether what can be read from FD is what FILE is to be. */
static bool same_bytes(int fd, const struct file *file)
{
    char buffer[65536];
    size_t done = 0;
    ssize_t got;

    while ((got = read(fd, buffer, sizeof buffer)) != 0) {
        if (got == -1 && errno == EINTR)
            continue;
        if (got == -1 || (size_t)got > file->size - done ||
            memcmp(buffer, file->bytes + done, (size_t)got) != 0)
            return false;
        done += (size_t)got;
    }
    return done == file->size;
}

/* An old file that cannot be read counts as changed: it is whole again after this run. */
static bool is_unchanged(const struct publish *set, const struct file *file, const struct stat *old)
{
    bool same;
    int fd;

    if (!S_ISREG(old->st_mode) || (size_t)old->st_size != file->size)
        return false;
    fd = openat(set->folder, file->name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (fd == -1)
        return false;
    same = same_bytes(fd, file);
    close(fd);
    return same;
}

static int write_all(int fd, const char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t written = write(fd, bytes, size);
        if (written == -1 && errno == EINTR)
            continue;
        if (written == -1)
            return -1;
        bytes += written;
        size -= (size_t)written;
    }
    return 0;
}

/* OLD is the file to be replaced, NULL where there is none and the umask is to have its say. Never
 * open to more readers than the old one was, not even before fchmod(). */
static int stage(struct publish *set, struct file *file, const struct stat *old)
{
    char name[STAGED_NAME];
    mode_t mode = old == NULL ? 0666 : old->st_mode & 0777;
    int written, reason;
    int fd = openat(set->folder, staged_name(set, file, name),
                    O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);

    if (fd == -1)
        return report(set, file->name, strerror(errno));
    file->staged = true;
    written = write_all(fd, file->bytes, file->size);
    if (written == 0 && old != NULL)
        written = fchmod(fd, mode);
    reason = errno;
    if (close(fd) == -1 && written == 0) {
        written = -1;
        reason = errno;
    }
    return written == 0 ? 0 : report(set, file->name, strerror(reason));
}

/* Stages FILE unless the folder has it already. */
static int stage_changed(struct publish *set, struct file *file)
{
    struct stat old = {0};

    if (file->bytes == NULL)
        return 0;
    if (fstatat(set->folder, file->name, &old, AT_SYMLINK_NOFOLLOW) == -1) {
        if (errno != ENOENT)
            return report(set, file->name, strerror(errno));
    } else if (!S_ISREG(old.st_mode) && !S_ISLNK(old.st_mode)) {
        return report(set, file->name, "is in the way; it is not a regular file");
    }
    if (is_unchanged(set, file, &old))
        return 0;
    return stage(set, file, S_ISREG(old.st_mode) ? &old : NULL);
}

static int put_in_place(struct publish *set, struct file *file)
{
    char name[STAGED_NAME];

    if (!file->staged)
        return 0;
    if (renameat(set->folder, staged_name(set, file, name), set->folder, file->name) == -1)
        return report(set, file->name, strerror(errno));
    file->staged = false;
    return 0;
}

/* Whether a file was there to be removed; -1 where it cannot be. */
static int take_away(struct publish *set, const struct file *file)
{
    if (unlinkat(set->folder, file->name, 0) == 0)
        return 1;
    return errno == ENOENT ? 0 : report(set, file->name, strerror(errno));
}

static int take_away_all(struct publish *set)
{
    int any = 0;

    for (size_t i = 0; i < set->count; i++) {
        int removed = set->files[i].bytes == NULL ? take_away(set, &set->files[i]) : 0;
        if (removed == -1)
            return -1;
        any |= removed;
    }
    return any;
}

/* Makes the staged files durable together and renames them; 1 where there are any. */
static int put_all_in_place(struct publish *set)
{
    int any = 0;

    for (size_t i = 0; i < set->count; i++)
        any |= set->files[i].staged;
    if (any && syncfs(set->folder) == -1)
        return report(set, NULL, strerror(errno));
    for (size_t i = 0; i < set->count; i++)
        if (put_in_place(set, &set->files[i]) == -1)
            return -1;
    return any;
}

int publish_commit(struct publish *set)
{
    int placed, removed;

    if (set->problem != NULL)
        return -1;
    for (size_t i = 0; i < set->count; i++)
        if (stage_changed(set, &set->files[i]) == -1)
            return -1;
    placed = put_all_in_place(set);
    removed = placed == -1 ? -1 : take_away_all(set);
    if (placed == -1 || removed == -1)
        return -1;
    if (placed + removed == 0)
        return 0;
    return fsync(set->folder) == 0 ? 0 : report(set, NULL, strerror(errno));
}

const char *publish_problem(const struct publish *set)
{
    return set->problem;
}

void publish_close(struct publish *set)
{
    char name[STAGED_NAME];

    if (set == NULL)
        return;
    for (size_t i = 0; i < set->count; i++)
        if (set->files[i].staged)
            unlinkat(set->folder, staged_name(set, &set->files[i], name), 0);
    if (set->folder != -1)
        close(set->folder);
    pool_free(set->pool);
}
