#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MB = 1024 * 1024 };

/* Up to SIZE octets: how many, or -1 with errno. */
static ssize_t read_all(int fd, char *octets, size_t size)
{
    size_t length = 0;
    ssize_t got = 1;

    while (got != 0 && length < size) {
        got = read(fd, octets + length, size - length);
        if (got < 0 && errno != EINTR)
            return -1;
        length += got > 0 ? (size_t)got : 0;
        got = got < 0 ? 1 : got;
    }
    return (ssize_t)length;
}

/* One octet more is read than fstat() says, up to MAX and one, since the file may have grown. */
static char *read_open(int fd, struct pool *pool, size_t max, size_t *length)
{
    struct stat st;
    size_t room;
    char *octets;
    ssize_t got;

    if (fstat(fd, &st) == -1)
        return NULL;
    errno = S_ISDIR(st.st_mode) ? EISDIR : EINVAL;
    if (!S_ISREG(st.st_mode))
        return NULL;
    room = (size_t)st.st_size < max ? (size_t)st.st_size + 1 : max + 1;
    octets = pool_alloc(pool, room + 1);
    got = read_all(fd, octets, room);
    if (got > 0 && (size_t)got > max) {
        errno = EFBIG;
        return NULL;
    }
    *length = got < 0 ? 0 : (size_t)got;
    return got < 0 ? NULL : octets;
}

/* O_NONBLOCK keeps a FIFO or a device from holding up the run before fstat() says what it is. */
char *file_read_octets(struct pool *pool, const char *path, int flags, size_t max, size_t *length)
{
    int fd = open(path, flags | O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    char *octets = fd == -1 ? NULL : read_open(fd, pool, max, length);
    int reason = errno;

    if (fd != -1)
        close(fd);
    errno = reason;
    return octets;
}

char *file_read_at(const char *directory, const char *name, struct pool *pool, size_t *length)
{
    return file_read_octets(pool, pool_printf(pool, "%s/%s", directory, name), 0, SIZE_MAX - 2,
                            length);
}

static const char *reason_of(int error, struct pool *pool, const char *what, size_t max)
{
    switch (error) {
    case ENOENT:
        return "there is no such file";
    case EACCES:
        return "may not be read; check the permissions of the file and its folders";
    case EISDIR:
        return "is a folder, not a file";
    case EINVAL:
        return "is not an ordinary file";
    case EFBIG:
        return pool_printf(pool, "is too large; %s has less than %zu %s", what,
                           max >= MB ? max / MB : max / 1024, max >= MB ? "MB" : "KB");
    default:
        return pool_printf(pool, "cannot be read: %s", strerror(error));
    }
}

char *file_read(struct pool *pool, struct diag *diag, const char *path, const char *what,
                size_t max, size_t *length)
{
    char *octets = file_read_octets(pool, path, 0, max, length);

    if (octets != NULL && *length > 0)
        return octets;
    diag_error(diag, ((struct where){path, 0}), "%s",
               octets != NULL ? "is empty" : reason_of(errno, pool, what, max));
    return NULL;
}
