/*
 * lock: one run at a time in an output folder.
 *
 * An fcntl() lock on the hidden file ".lock" of the folder: the kernel drops it when the process
 * ends, however it ends, so there are no stale locks. The file itself stays for ever (unlinking it
 * would let two runs hold "the" lock) and is empty.
 *
 * The file has mode 0660, less the umask: whoever may share a folder by its group may share its
 * lock, and nobody else can hold up a run by locking it. A symbolic link in its place is refused
 * (ELOOP). Such locks belong to the process: nothing else in the program may open the file, since
 * any close() of it drops the lock, and a process never finds itself to be the other run.
 */
#ifndef NOTICECAL_PUBLISH_LOCK_H
#define NOTICECAL_PUBLISH_LOCK_H

enum lock_result {
    LOCK_HELD,   /* ours until the process ends or lock_release() */
    LOCK_BUSY,   /* another run has it */
    LOCK_FAILED, /* errno says why */
};

/* Takes the lock of DIRECTORY, waiting up to SECONDS for another run to end (0: not at all); it
 * asks ten times a second, and who waits longest is not first. DIRECTORY must exist
 * (publish_folder() makes it): where it does not, LOCK_FAILED with ENOENT.
 * On LOCK_HELD *HANDLE is for lock_release(). */
enum lock_result lock_take(const char *directory, int seconds, int *handle);
void lock_release(int handle);

#endif
