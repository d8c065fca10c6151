#include "publish/lock.h"

#include <errno.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>

enum { TRIES_PER_SECOND = 10 };

/* Opens the lock file relative to its folder, so that no path is built. */
static int open_file(const char *directory)
{
    int folder = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int file, reason;

    if (folder == -1)
        return -1;
    file = openat(folder, ".lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0660);
    reason = errno;
    close(folder);
    errno = reason;
    return file;
}

static enum lock_result attempt(int file)
{
    struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};

    if (fcntl(file, F_SETLK, &whole) == 0)
        return LOCK_HELD;
    return errno == EAGAIN || errno == EACCES ? LOCK_BUSY : LOCK_FAILED;
}

/* Signals may shorten a sleep; it is then slept to its end. */
static void pause_between_tries(void)
{
    struct timespec left = {.tv_nsec = 1000000000L / TRIES_PER_SECOND};

    while (nanosleep(&left, &left) == -1 && errno == EINTR)
        ;
}

enum lock_result lock_take(const char *directory, int seconds, int *handle)
{
    int file = open_file(directory), reason;
    long tries = (long)seconds * TRIES_PER_SECOND;
    enum lock_result result;

    if (file == -1)
        return LOCK_FAILED;
    while ((result = attempt(file)) == LOCK_BUSY && tries-- > 0)
        pause_between_tries();
    if (result == LOCK_HELD) {
        *handle = file;
        return result;
    }
    reason = errno;
    close(file);
    errno = reason;
    return result;
}

void lock_release(int handle)
{
    close(handle);
}
