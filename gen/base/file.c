#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MB = 1024 * 1024 };

static void report(struct diag *diag, const char *path, const char *text)
{
    diag_error(diag, ((struct where){path, 0}), "%s", text);
}

static void report_errno(struct diag *diag, const char *path)
{
    if (errno == ENOENT)
        report(diag, path, "there is no such file");
    else if (errno == EACCES)
        report(diag, path, "may not be read; check the permissions of the file and its folders");
    else
        diag_error(diag, ((struct where){path, 0}), "cannot be read: %s", strerror(errno));
}

/* O_NONBLOCK keeps a FIFO or a device from holding up the run before fstat() can tell it. */
static int open_regular(const char *path, struct diag *diag)
{
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    struct stat st;

    if (fd < 0 || fstat(fd, &st) != 0)
        report_errno(diag, path);
    else if (S_ISDIR(st.st_mode))
        report(diag, path, "is a folder, not a file");
    else if (!S_ISREG(st.st_mode))
        report(diag, path, "is not an ordinary file");
    else
        return fd;
    if (fd >= 0)
        close(fd);
    return -1;
}

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

/* The size is limited while reading, since what fstat() says may change. */
char *file_read(struct pool *pool, struct diag *diag, const char *path, const char *what,
                size_t max, size_t *length)
{
    int fd = open_regular(path, diag);
    char *octets;
    ssize_t got;

    if (fd < 0)
        return NULL;
    octets = pool_alloc(pool, max + 1);
    got = read_all(fd, octets, max + 1);
    if (got < 0)
        report_errno(diag, path);
    close(fd);
    if (got > (ssize_t)max)
        diag_error(diag, ((struct where){path, 0}), "is too large; %s has less than %zu %s", what,
                   max >= MB ? max / MB : max / 1024, max >= MB ? "MB" : "KB");
    else if (got == 0)
        report(diag, path, "is empty");
    if (got <= 0 || got > (ssize_t)max)
        return NULL;
    *length = (size_t)got;
    return octets;
}
