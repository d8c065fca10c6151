/*
 * lock: one run at a time in an output folder.
 *
 * An fcntl() lock on the hidden file ".lock" of the folder: the kernel drops it when the process
 * ends, however it ends, so there are no stale locks. The file itself stays for ever (unlinking it
 * would let two runs hold "the" lock) and is empty.
 */
#ifndef NOTICECAL_LOCK_H
#define NOTICECAL_LOCK_H

enum lock_result {
    LOCK_HELD,   /* ours until the process ends or lock_release() */
    LOCK_BUSY,   /* another run has it */
    LOCK_FAILED, /* errno says why */
};

/* Takes the lock of DIRECTORY, waiting up to SECONDS for another run to end (0: not at all).
 * On LOCK_HELD *HANDLE is for lock_release(). */
enum lock_result lock_take(const char *directory, int seconds, int *handle);
void lock_release(int handle);

#endif
