/* octets: files as they are, and what is none. */
#include "base/octets.h"
#include "base/pool.h"
#include "tap.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[] = "/tmp/octets-XXXXXX";

static void none(const char *name, int reason, const char *what)
{
    struct pool *pool = pool_new();
    size_t size;

    errno = 0;
    ok(octets_read(folder, name, pool, &size) == NULL, what);
    is_int(errno, reason, "  and errno says why");
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
    got = octets_read(folder, "file", pool, &size);
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
