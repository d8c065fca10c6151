#include "base/octets.h"

#include "base/pool.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static char *read_open(int fd, struct pool *pool, size_t *size)
{
    struct stat st;
    char *octets;

    *size = 0;
    if (fstat(fd, &st) == -1)
        return NULL;
    if (!S_ISREG(st.st_mode)) {
        errno = S_ISDIR(st.st_mode) ? EISDIR : EINVAL;
        return NULL;
    }
    octets = pool_alloc(pool, (size_t)st.st_size + 1);
    while (*size < (size_t)st.st_size) {
        ssize_t got = read(fd, octets + *size, (size_t)st.st_size - *size);
        if (got == -1 && errno == EINTR)
            continue;
        if (got == -1)
            return NULL;
        if (got == 0)
            break;
        *size += (size_t)got;
    }
    return octets;
}

/* O_NONBLOCK keeps a FIFO from holding up the run before fstat() can tell it. */
char *octets_read(const char *directory, const char *name, struct pool *pool, size_t *size)
{
    int fd = open(pool_printf(pool, "%s/%s", directory, name),
                  O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    char *octets = fd == -1 ? NULL : read_open(fd, pool, size);
    int reason = errno;

    if (fd != -1)
        close(fd);
    errno = reason;
    return octets;
}
