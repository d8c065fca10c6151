/*
 * publish: whole files or none, whatever fails and whenever it is killed.
 *
 * The calls that change a disk are replaced by ones that count, and that fail or kill the process
 * at a step of their number: so every step is tried, in every way.
 */
#define _GNU_SOURCE

#include "publish/publish.h"
#include "tap.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum fault { NONE, KILL, FAIL, SHORT };

static struct {
    enum fault fault;
    int at; /* the step it happens at, from 1 */
    int step;
    char log[500];
} fault;

/* One letter per step; whether this step is to fail. */
static bool step(char letter)
{
    size_t length = strlen(fault.log);

    if (length + 1 < sizeof fault.log) {
        fault.log[length] = letter;
        fault.log[length + 1] = '\0';
    }
    if (++fault.step != fault.at)
        return false;
    if (fault.fault == KILL)
        kill(getpid(), SIGKILL);
    errno = EIO;
    return fault.fault == FAIL;
}

int openat(int folder, const char *path, int flags, ...)
{
    va_list args;
    unsigned mode = 0;

    if ((flags & O_CREAT) != 0) {
        va_start(args, flags);
        mode = va_arg(args, unsigned);
        va_end(args);
        if (step('o'))
            return -1;
    }
    return (int)syscall(SYS_openat, folder, path, flags, mode);
}

/* SHORT is no single step: each second write is interrupted, the others write an octet. */
ssize_t write(int fd, const void *bytes, size_t size)
{
    static int odd;

    if (fd > STDERR_FILENO && step('w'))
        return -1;
    if (fd > STDERR_FILENO && fault.fault == SHORT) {
        odd = !odd;
        errno = EINTR;
        return odd ? -1 : (ssize_t)syscall(SYS_write, fd, bytes, (size_t)1);
    }
    return (ssize_t)syscall(SYS_write, fd, bytes, size);
}

int fchmod(int fd, mode_t mode)
{
    return step('m') ? -1 : (int)syscall(SYS_fchmod, fd, mode);
}

int syncfs(int fd)
{
    return step('S') ? -1 : (int)syscall(SYS_syncfs, fd);
}

int fsync(int fd)
{
    return step('F') ? -1 : (int)syscall(SYS_fsync, fd);
}

int renameat(int from, const char *old, int to, const char *new)
{
    return step('R') ? -1 : (int)syscall(SYS_renameat, from, old, to, new);
}

/* ------------------------------------------------------------------------------------------- */

static char folder[] = "/tmp/noticecal-publish-XXXXXX";
static char out[60]; /* a folder in it, not made beforehand */
static const char *const names[] = {"a.ics", "b.ics", "c.html"};

static const char *in_out(const char *name)
{
    static char path[4][400];
    static int next;

    next = (next + 1) % 4;
    snprintf(path[next], sizeof path[next], "%s/%s", out, name);
    return path[next];
}

/* The message of a failure, with the folder's name taken off. */
static const char *reason(const char *problem)
{
    if (problem == NULL || strncmp(problem, out, strlen(out)) != 0)
        return problem;
    return problem + strlen(out);
}

/* Publishes three files that begin with LETTER; what went wrong, or "". */
static const char *publish(char letter)
{
    static char problem[500];
    char bytes[3][20];
    struct publish *set = publish_open(out);

    for (int i = 0; i < 3; i++) {
        snprintf(bytes[i], sizeof bytes[i], "%c of %s\n", letter, names[i]);
        publish_add(set, names[i], bytes[i], strlen(bytes[i]));
    }
    problem[0] = '\0';
    if (publish_commit(set) == -1)
        snprintf(problem, sizeof problem, "%s", reason(publish_problem(set)));
    publish_close(set);
    return problem;
}

/* Publishes the one file NAME. */
static const char *publish_one(const char *name, const char *bytes, size_t size)
{
    static char problem[500];
    struct publish *set = publish_open(out);

    publish_add(set, name, bytes, size);
    problem[0] = '\0';
    if (publish_commit(set) == -1)
        snprintf(problem, sizeof problem, "%s", reason(publish_problem(set)));
    publish_close(set);
    return problem;
}

/* What the folder has: the first letter of each file that is whole, "-" where there is none, "!"
 * for one that is not whole, and a "+" for each entry that should not be there. */
static const char *state(void)
{
    static char text[300];
    struct dirent *entry;
    DIR *listing = opendir(out);
    size_t length = 0;

    for (int i = 0; i < 3; i++) {
        char bytes[30] = "", whole[30];
        FILE *file = fopen(in_out(names[i]), "r");
        text[length++] = file == NULL ? '-' : '!';
        if (file == NULL)
            continue;
        if (fread(bytes, 1, sizeof bytes - 1, file) > 0) {
            snprintf(whole, sizeof whole, "%c of %s\n", bytes[0], names[i]);
            if (strcmp(bytes, whole) == 0)
                text[length - 1] = bytes[0];
        }
        fclose(file);
    }
    while (listing != NULL && (entry = readdir(listing)) != NULL)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0 &&
            strcmp(entry->d_name, names[0]) != 0 && strcmp(entry->d_name, names[1]) != 0 &&
            strcmp(entry->d_name, names[2]) != 0 && length < sizeof text - 1)
            text[length++] = '+';
    if (listing != NULL)
        closedir(listing);
    text[length] = '\0';
    return text;
}

static void arm(enum fault kind, int at)
{
    fault.fault = kind;
    fault.at = at;
    fault.step = 0;
    fault.log[0] = '\0';
}

static void skip(const char *why)
{
    printf("ok %d # skip %s\n", ++tap_count, why);
}

/* ------------------------------------------------------------------------------------------- */

static void basics(void)
{
    struct stat before, after;

    arm(NONE, 0);
    is(publish('1'), "", "files go into a folder that was not there, nor its parent");
    is(state(), "111", "  and nothing else does");
    is(fault.log, "owowowSRRRF", "all are written, then synced at once, then renamed");
    stat(in_out(names[0]), &before);
    arm(NONE, 0);
    is(publish('1'), "", "the same files again");
    is(fault.log, "", "  write nothing, and wait for no disk");
    stat(in_out(names[0]), &after);
    ok(before.st_ino == after.st_ino && before.st_mtim.tv_sec == after.st_mtim.tv_sec &&
           before.st_mtim.tv_nsec == after.st_mtim.tv_nsec,
       "  and leave inode and mtime");
    arm(NONE, 0);
    is(publish_one(names[1], "2 of b.ics\n", 11), "", "one file of the same size");
    is(fault.log, "owmSRF", "  is seen to have changed");
    is(state(), "121", "  and the others stay");
    arm(SHORT, 0);
    is(publish('3'), "", "short and interrupted writes");
    is(state(), "333", "  lose nothing");
    arm(NONE, 0);
    is(publish_one(names[2], "", 0), "", "an empty file is one");
    is(publish('1'), "", "  and is replaced");
}

static unsigned mode_of(const char *name)
{
    struct stat status;

    return lstat(in_out(name), &status) == 0 ? (unsigned)status.st_mode : 0;
}

static void modes(void)
{
    char target[100] = "";

    is_int(mode_of(names[0]), S_IFREG | 0644, "a new file has 0666 less the umask");
    chmod(in_out(names[0]), 0606);
    publish('2');
    is_int(mode_of(names[0]), S_IFREG | 0606, "a replaced one keeps its mode, whatever the umask");
    unlink(in_out(names[0]));
    if (symlink(names[1], in_out(names[0])) == -1)
        ok(false, "symlink");
    is(publish('3'), "", "a symbolic link in the place of a file");
    is_int(mode_of(names[0]), S_IFREG | 0644, "  is replaced");
    is(state(), "333", "  not followed");
    unlink(in_out(names[0]));
    if (symlink(names[1], in_out(names[0])) == -1)
        ok(false, "symlink");
    publish_one(names[0], "3 of b.ics\n", 11);
    ok(readlink(in_out(names[0]), target, sizeof target) == -1,
       "  even where it points to the same bytes");
    unlink(in_out(names[0]));
    if (symlink(".", in_out(names[0])) == -1)
        ok(false, "symlink");
    is(publish('3'), "", "  or to a folder");
    publish('1');
}

static void names_in_the_way(void)
{
    char long_name[301];

    mkdir(in_out("d.ics"), 0777);
    is(publish_one("d.ics", "x", 1), "/d.ics: is in the way; it is not a regular file",
       "a folder in the place of a file");
    rmdir(in_out("d.ics"));
    mkfifo(in_out("d.ics"), 0666);
    is(publish_one("d.ics", "x", 1), "/d.ics: is in the way; it is not a regular file",
       "a pipe in the place of a file is not opened");
    unlink(in_out("d.ics"));
    memset(long_name, 'x', 300);
    long_name[300] = '\0';
    ok(strstr(publish_one(long_name, "x", 1), "x: File name too long") != NULL,
       "a name that is too long is found before anything is renamed");
    long_name[255] = '\0';
    is(publish_one(long_name, "x", 1), "", "the longest name there can be");
    unlink(in_out(long_name));
    is(state(), "111", "  all leave nothing behind");
}

static void twice(void)
{
    struct publish *set = publish_open(out);

    publish_add(set, "a.ics", "x", 1);
    publish_add(set, "a.ics", "y", 1);
    is_int(publish_commit(set), -1, "one name for two files");
    is(reason(publish_problem(set)), "/a.ics: two files of this run have this name", "  is said");
    publish_close(set);
    is(state(), "111", "  and nothing is published");
}

static void closed_uncommitted(void)
{
    struct publish *set = publish_open(out);

    publish_add(set, "a.ics", "x", 1);
    publish_close(set);
    is(state(), "111", "a set that is not committed publishes nothing");
    publish_close(NULL);
}

/* ------------------------------------------------------------------------------------------- */

/* Whether every file is wholly old or wholly new, and the new ones come first. */
static bool whole(const char *now, char old, char new)
{
    bool seen_old = false;

    for (int i = 0; i < 3; i++) {
        if (now[i] != old && now[i] != new)
            return false;
        if (now[i] == new &&seen_old)
            return false;
        seen_old = seen_old || now[i] == old;
    }
    return true;
}

static void killed(void)
{
    int bad = 0, unfinished = 0, kills = 0, status = 0;

    for (int at = 1;; at++) {
        arm(NONE, 0);
        publish('1');
        fflush(stdout);
        pid_t child = fork();
        if (child == 0) {
            arm(KILL, at);
            publish('2');
            _exit(0);
        }
        waitpid(child, &status, 0);
        if (!WIFSIGNALED(status))
            break;
        kills++;
        bad += !whole(state(), '1', '2');
        unfinished += strcmp(publish('2'), "") != 0 || strcmp(state(), "222") != 0;
    }
    is_int(kills, 14, "killed at every step there is");
    is_int(bad, 0, "  every file is whole, old or new");
    is_int(unfinished, 0, "  and the next run completes and leaves nothing else behind");
}

static void failing(void)
{
    static const struct {
        const char *problem, *state;
    } rows[] = {
        {"/a.ics: Input/output error", "111"},
        {"/a.ics: Input/output error", "111"},
        {"/a.ics: Input/output error", "111"},
        {"/b.ics: Input/output error", "111"},
        {"/b.ics: Input/output error", "111"},
        {"/b.ics: Input/output error", "111"},
        {"/c.html: Input/output error", "111"},
        {"/c.html: Input/output error", "111"},
        {"/c.html: Input/output error", "111"},
        {": Input/output error", "111"},
        {"/a.ics: Input/output error", "111"},
        {"/b.ics: Input/output error", "211"},
        {"/c.html: Input/output error", "221"},
        {": Input/output error", "222"},
        {"", "222"},
    };
    char name[60];

    for (int at = 1; at <= (int)(sizeof rows / sizeof *rows); at++) {
        arm(NONE, 0);
        publish('1');
        arm(FAIL, at);
        snprintf(name, sizeof name, "step %d fails: the message", at);
        is(publish('2'), rows[at - 1].problem, name);
        is(state(), rows[at - 1].state, "  the files, and nothing left behind");
    }
    arm(NONE, 0);
}

static void leftovers(void)
{
    static const char *const kept[] = {".noticecal-.tmp", ".noticecal-1.tmp.bak", ".lock",
                                       ".noticecal-1x.tmp", "noticecal-1.tmp"};
    int left = 0;

    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        close(open(in_out(kept[i]), O_CREAT | O_WRONLY, 0666));
    close(open(in_out(".noticecal-99.tmp"), O_CREAT | O_WRONLY, 0666));
    publish_close(publish_open(out));
    ok(access(in_out(".noticecal-99.tmp"), F_OK) == -1, "what a killed run left is removed");
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        left += unlink(in_out(kept[i])) == 0;
    is_int(left, 5, "what only looks like it is not");
    mkdir(in_out(".noticecal-5.tmp"), 0777);
    is(publish('1'), "/.noticecal-5.tmp: Is a directory", "what cannot be removed is said");
    rmdir(in_out(".noticecal-5.tmp"));
}

/* ------------------------------------------------------------------------------------------- */

static void too_large(void)
{
    static char bytes[5000];
    struct rlimit before, limit;

    fflush(stdout);
    signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &before);
    limit = before;
    limit.rlim_cur = 2000;
    setrlimit(RLIMIT_FSIZE, &limit);
    const char *problem = publish_one(names[0], bytes, sizeof bytes);
    setrlimit(RLIMIT_FSIZE, &before);
    signal(SIGXFSZ, SIG_DFL);
    is(problem, "/a.ics: File too large", "a limit of the file size");
    is(state(), "111", "  changes nothing");
}

static void read_only(void)
{
    char inner[100];

    if (geteuid() == 0 && seteuid(65534) == -1) {
        skip("cannot become nobody");
        return;
    }
    chmod(out, 0555);
    is(publish('1'), "", "nothing to do in a folder that cannot be written");
    is(publish('2'), "/a.ics: Permission denied", "something to do in it");
    is(state(), "111", "  changes nothing");
    snprintf(inner, sizeof inner, "%s/inner/deeper", out);
    is_int(publish_folder(inner), -1, "a folder that cannot be made");
    is_int(errno, EACCES, "  EACCES");
    struct publish *set = publish_open(inner);
    is_int(publish_commit(set), -1, "  makes even an empty set fail");
    is(reason(publish_problem(set)), "/inner/deeper: Permission denied", "  with its name");
    publish_close(set);
    if (getuid() == 0 && seteuid(0) == -1)
        ok(false, "cannot become root again");
    chmod(out, 0755);
}

/* A file system of 64 KB that is full, and one that is read-only: root only. */
static void full(void)
{
    static char bytes[200000];

    if (mount("none", out, "tmpfs", 0, "size=64k") == -1) {
        skip("cannot mount a small file system");
        return;
    }
    arm(NONE, 0);
    publish('1');
    is(publish_one(names[1], bytes, sizeof bytes), "/b.ics: No space left on device",
       "a disk that is full");
    is(state(), "111", "  changes nothing and leaves nothing behind");
    is(publish('2'), "", "  and the next run completes");
    mount("none", out, "tmpfs", MS_REMOUNT | MS_RDONLY, NULL);
    is(publish('2'), "", "nothing to do on a read-only file system");
    is(publish('3'), "/a.ics: Read-only file system", "something to do on it");
    is(state(), "222", "  changes nothing");
    umount(out);
}

static void no_folder(void)
{
    struct publish *set = publish_open("/dev/null/out");

    is_int(publish_commit(set), -1, "a folder below a file");
    is(publish_problem(set), "/dev/null/out: Not a directory", "  is said by its name");
    publish_close(set);
    set = publish_open("/dev/null");
    is_int(publish_commit(set), -1, "a file instead of a folder");
    is(publish_problem(set), "/dev/null: Not a directory", "  as well");
    publish_close(set);
}

int main(void)
{
    umask(022);
    if (mkdtemp(folder) == NULL)
        return 1;
    chmod(folder, 0755);
    snprintf(out, sizeof out, "%s/new/out", folder);
    basics();
    modes();
    names_in_the_way();
    twice();
    closed_uncommitted();
    killed();
    failing();
    publish('1');
    leftovers();
    too_large();
    read_only();
    full();
    no_folder();
    for (int i = 0; i < 3; i++)
        unlink(in_out(names[i]));
    rmdir(out);
    snprintf(out, sizeof out, "%s/new", folder);
    rmdir(out);
    rmdir(folder);
    return done();
}
