/* file: files as they are, and what is none. */
#include "base/file.h"
#include "base/pool.h"
#include "tap.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[] = "/tmp/file-XXXXXX";

static void none(const char *name, int reason, const char *what)
{
    struct pool *pool = pool_new();
    size_t size;

    errno = 0;
    ok(file_read_at(folder, name, pool, &size) == NULL, what);
    is_int(errno, reason, "  and errno says why");
    pool_free(pool);
}

/* Of at most MAX octets, there are as many as this. */
static void limited(size_t count, size_t max, bool whole, const char *what)
{
    struct pool *pool = pool_new();
    const char *path = pool_printf(pool, "%s/file", folder);
    FILE *out = fopen(path, "w");
    size_t size = 0;
    char *got;

    fprintf(out, "%*s", (int)count, "");
    fclose(out);
    errno = 0;
    got = file_read_octets(pool, path, 0, max, &size);
    ok(whole ? got != NULL && size == count : got == NULL && errno == EFBIG, what);
    unlink(path);
    pool_free(pool);
}

static void file(const char *octets, size_t length, const char *what)
{
    struct pool *pool = pool_new();
    const char *path = pool_printf(pool, "%s/file", folder);
    FILE *out = fopen(path, "w");
    size_t size = 0;
    char *got;

    fwrite(octets, 1, length, out);
    fclose(out);
    got = file_read_at(folder, "file", pool, &size);
    ok(got != NULL && size == length && memcmp(got, octets, length) == 0 && got[length] == '\0',
       what);
    unlink(path);
    pool_free(pool);
}

int main(void)
{
    struct pool *pool = pool_new();
    const char *fifo, *inside;

    if (mkdtemp(folder) == NULL)
        return 1;
    fifo = pool_printf(pool, "%s/fifo", folder);
    inside = pool_printf(pool, "%s/inside", folder);
    mkdir(inside, 0777);
    mkfifo(fifo, 0666);
    file("", 0, "an empty file");
    file("a\0b\n", 4, "a file with a NUL in it");
    limited(10, 10, true, "a file of the most octets that are read");
    limited(11, 10, false, "  and one of more");
    none("missing", ENOENT, "a file that is not there");
    none("inside", EISDIR, "a folder");
    alarm(10);
    none("fifo", EINVAL, "a FIFO that nobody writes to");
    unlink(fifo);
    rmdir(inside);
    rmdir(folder);
    pool_free(pool);
    return done();
}
