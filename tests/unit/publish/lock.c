/* lock: taken, refused to a second process, waited for, dropped with its process. */
#include "publish/lock.h"
#include "tap.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static char folder[] = "/tmp/noticecal-lock-XXXXXX";

/* What a second process gets, which locks of the same process cannot show. */
static int other(int seconds)
{
    int status, handle;
    pid_t child;

    fflush(stdout);
    child = fork();
    if (child == 0)
        _exit((int)lock_take(folder, seconds, &handle));
    if (waitpid(child, &status, 0) == -1 || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

/* A process that holds the lock when this returns; it ends by itself after MILLISECONDS, 0: when
 * killed. */
static pid_t holder(long milliseconds)
{
    struct timespec hold = {milliseconds / 1000, milliseconds % 1000 * 1000000};
    int ready[2], handle;
    char octet;
    pid_t child;

    if (pipe(ready) == -1)
        return -1;
    fflush(stdout);
    child = fork();
    if (child == 0) {
        octet = lock_take(folder, 0, &handle) == LOCK_HELD ? 'h' : 'x';
        if (write(ready[1], &octet, 1) != 1)
            _exit(1);
        if (milliseconds == 0)
            pause();
        nanosleep(&hold, NULL);
        _exit(0);
    }
    ok(read(ready[0], &octet, 1) == 1 && octet == 'h', "another process holds the lock");
    close(ready[0]);
    close(ready[1]);
    return child;
}

static void exclusion(void)
{
    int handle = -1;

    is_int(lock_take(folder, 0, &handle), LOCK_HELD, "a free lock is taken");
    ok((fcntl(handle, F_GETFD) & FD_CLOEXEC) != 0, "no program started later inherits it");
    is_int(other(0), LOCK_BUSY, "another run is refused");
    lock_release(handle);
    is_int(other(0), LOCK_HELD, "a released lock is free");
}

static void death(void)
{
    pid_t child = holder(0);
    int handle;

    is_int(lock_take(folder, 0, &handle), LOCK_BUSY, "it is busy");
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    is_int(lock_take(folder, 0, &handle), LOCK_HELD, "a killed run leaves no lock behind");
    lock_release(handle);
}

static void waiting(void)
{
    int handle;
    pid_t child = holder(300);

    is_int(lock_take(folder, 60, &handle), LOCK_HELD, "a run waits for another to end");
    waitpid(child, NULL, 0);
    lock_release(handle);
    child = holder(0);
    is_int(lock_take(folder, 1, &handle), LOCK_BUSY, "but not for longer than it was told to");
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
}

static void trouble(void)
{
    char missing[60], file[60];
    struct stat status;
    int handle;

    snprintf(missing, sizeof missing, "%s/missing", folder);
    snprintf(file, sizeof file, "%s/.lock", folder);
    is_int(lock_take(missing, 5, &handle), LOCK_FAILED, "a missing folder fails at once");
    is_int(errno, ENOENT, "  with ENOENT");
    ok(stat(missing, &status) == -1, "  and is not made");
    ok(stat(file, &status) == 0 && status.st_size == 0, "the lock file stays, empty");
    is_int(status.st_mode & 0777, 0640, "  for its owner and group");
    unlink(file);
    if (symlink("elsewhere", file) == -1)
        ok(false, "symlink");
    is_int(lock_take(folder, 0, &handle), LOCK_FAILED, "a symbolic link is not followed");
    is_int(errno, ELOOP, "  ELOOP");
    ok(stat(file, &status) == -1, "  nor is what it points to made");
    unlink(file);
    is_int(lock_take("/dev/null", 0, &handle), LOCK_FAILED, "a file is no folder");
    is_int(errno, ENOTDIR, "  ENOTDIR");
}

int main(void)
{
    umask(027);
    if (mkdtemp(folder) == NULL)
        return 1;
    exclusion();
    death();
    waiting();
    trouble();
    rmdir(folder);
    return done();
}
