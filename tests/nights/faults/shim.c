/*
 * shim: a preloaded library that makes one call of a program fail, or kills it right before that.
 *
 *     FAULT_SET    "files": the calls that touch files; "memory": malloc, calloc, realloc
 *     FAULT_AT     which of them, counted from 1; 0 or unset: none
 *     FAULT_HOW    "kill", "short" (a write of half the octets), or the number of an errno
 *     FAULT_STAYS  set: all calls from that one on
 *     FAULT_TRACE  a file to which one line is appended for each call: name and path or descriptor,
 *                  or, of memory, the addresses of its callers
 *
 * Only calls from outside of libc are seen, but those of malloc from inside of it as well. Writes
 * to standard output and error are never counted, so that messages arrive.
 */
#define _GNU_SOURCE

#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static bool files, memory, stays, halves;
static long at, seen;
static int fault; /* an errno; 0 to be killed */
static int trace = -1;

/* Before that, nothing is counted: what the loader does is not the program's. */
__attribute__((constructor)) static void begin(void)
{
    const char *set = getenv("FAULT_SET"), *n = getenv("FAULT_AT"), *how = getenv("FAULT_HOW");
    const char *log = getenv("FAULT_TRACE");

    at = n == NULL ? 0 : atol(n);
    halves = how != NULL && strcmp(how, "short") == 0;
    fault = how == NULL || strcmp(how, "kill") == 0 ? 0 : atoi(how);
    stays = getenv("FAULT_STAYS") != NULL;
    if (log != NULL)
        trace = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC,
                             0666);
    files = set != NULL && strcmp(set, "files") == 0;
    memory = set != NULL && strcmp(set, "memory") == 0;
}

/* Whether this call is one to fail; does not return where the program is to die of it. */
static bool hit(void)
{
    seen++;
    if (at == 0 || seen < at || (seen > at && !stays))
        return false;
    if (fault == 0 && !halves)
        syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
    errno = fault;
    return true;
}

static void note(const char *format, ...)
{
    char line[512];
    va_list args;
    int length;

    if (trace == -1)
        return;
    va_start(args, format);
    length = vsnprintf(line, sizeof line, format, args);
    va_end(args);
    if (length >= (int)sizeof line)
        length = sizeof line - 1;
    syscall(SYS_write, trace, line, length);
}

static bool file_hit(const char *call, const char *path, int fd)
{
    if (!files)
        return false;
    if (path != NULL)
        note("%s %s\n", call, path);
    else
        note("%s %d\n", call, fd);
    return hit() && !halves;
}

static void *next(const char *name)
{
    return dlsym(RTLD_NEXT, name);
}

/* Memory ============================================================================== */

#define REAL(name, type, ...)                                                                      \
    static type (*real)(__VA_ARGS__);                                                              \
    if (real == NULL)                                                                              \
    *(void **)&real = next(name)

/* The place in the program that allocates: its caller, and the caller of that. */
static void note_place(void)
{
    static bool busy; /* backtrace() allocates, once */
    void *frames[6] = {0};

    if (trace == -1 || busy)
        return;
    busy = true;
    backtrace(frames, 6);
    note("%p %p\n", frames[3], frames[4]);
    busy = false;
}

static bool memory_hit(void)
{
    if (!memory)
        return false;
    note_place();
    if (!hit())
        return false;
    errno = ENOMEM;
    return true;
}

/* The program's malloc() may be its own, on top of libc's under its second name. */
void *__libc_malloc(size_t size)
{
    REAL("__libc_malloc", void *, size_t);
    return memory_hit() ? NULL : real(size);
}

void *__libc_calloc(size_t count, size_t size)
{
    REAL("__libc_calloc", void *, size_t, size_t);
    return memory_hit() ? NULL : real(count, size);
}

void *__libc_realloc(void *block, size_t size)
{
    REAL("__libc_realloc", void *, void *, size_t);
    return memory_hit() ? NULL : real(block, size);
}

void *malloc(size_t size)
{
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return __libc_calloc(count, size);
}

void *realloc(void *block, size_t size)
{
    return __libc_realloc(block, size);
}

/* Files =============================================================================== */

int open(const char *path, int flags, ...)
{
    va_list args;
    mode_t mode;

    va_start(args, flags);
    mode = (flags & O_CREAT) != 0 ? va_arg(args, mode_t) : 0;
    va_end(args);
    REAL("open", int, const char *, int, ...);
    return file_hit("open", path, -1) ? -1 : real(path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    va_list args;
    mode_t mode;

    va_start(args, flags);
    mode = (flags & O_CREAT) != 0 ? va_arg(args, mode_t) : 0;
    va_end(args);
    REAL("openat", int, int, const char *, int, ...);
    return file_hit((flags & O_CREAT) != 0 ? "creat" : "openat", path, -1)
               ? -1
               : real(folder, path, flags, mode);
}

FILE *fopen(const char *path, const char *mode)
{
    REAL("fopen", FILE *, const char *, const char *);
    return file_hit("fopen", path, -1) ? NULL : real(path, mode);
}

ssize_t read(int fd, void *bytes, size_t size)
{
    REAL("read", ssize_t, int, void *, size_t);
    if (!files)
        return real(fd, bytes, size);
    if (file_hit("read", NULL, fd))
        return -1;
    return real(fd, bytes, halves && seen == at && size > 1 ? size / 2 : size);
}

ssize_t write(int fd, const void *bytes, size_t size)
{
    REAL("write", ssize_t, int, const void *, size_t);
    if (!files || fd == STDOUT_FILENO || fd == STDERR_FILENO)
        return real(fd, bytes, size);
    if (file_hit("write", NULL, fd))
        return -1;
    return real(fd, bytes, halves && seen == at && size > 1 ? size / 2 : size);
}

/* Closed is closed, also where that fails. */
int close(int fd)
{
    bool failed = file_hit("close", NULL, fd);
    int reason = errno;

    REAL("close", int, int);
    if (!failed)
        return real(fd);
    real(fd);
    errno = reason;
    return -1;
}

int fsync(int fd)
{
    REAL("fsync", int, int);
    return file_hit("fsync", NULL, fd) ? -1 : real(fd);
}

int fdatasync(int fd)
{
    REAL("fdatasync", int, int);
    return file_hit("fdatasync", NULL, fd) ? -1 : real(fd);
}

int syncfs(int fd)
{
    REAL("syncfs", int, int);
    return file_hit("syncfs", NULL, fd) ? -1 : real(fd);
}

int ftruncate(int fd, off_t size)
{
    REAL("ftruncate", int, int, off_t);
    return file_hit("ftruncate", NULL, fd) ? -1 : real(fd, size);
}

int fchmod(int fd, mode_t mode)
{
    REAL("fchmod", int, int, mode_t);
    return file_hit("fchmod", NULL, fd) ? -1 : real(fd, mode);
}

int fstat(int fd, struct stat *st)
{
    REAL("fstat", int, int, struct stat *);
    return file_hit("fstat", NULL, fd) ? -1 : real(fd, st);
}

int fstatat(int folder, const char *path, struct stat *st, int flags)
{
    REAL("fstatat", int, int, const char *, struct stat *, int);
    return file_hit("fstatat", path, -1) ? -1 : real(folder, path, st, flags);
}

int mkdir(const char *path, mode_t mode)
{
    REAL("mkdir", int, const char *, mode_t);
    return file_hit("mkdir", path, -1) ? -1 : real(path, mode);
}

int rename(const char *from, const char *to)
{
    REAL("rename", int, const char *, const char *);
    return file_hit("rename", to, -1) ? -1 : real(from, to);
}

int renameat(int from_folder, const char *from, int to_folder, const char *to)
{
    REAL("renameat", int, int, const char *, int, const char *);
    return file_hit("rename", to, -1) ? -1 : real(from_folder, from, to_folder, to);
}

int unlink(const char *path)
{
    REAL("unlink", int, const char *);
    return file_hit("unlink", path, -1) ? -1 : real(path);
}

int unlinkat(int folder, const char *path, int flags)
{
    REAL("unlinkat", int, int, const char *, int);
    return file_hit("unlink", path, -1) ? -1 : real(folder, path, flags);
}
