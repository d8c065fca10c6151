/* pool: memory that is zeroed, aligned and grown without loss, and what happens without. */
#include "base/pool.h"
#include "tap.h"

#include <stdint.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void allocations(void)
{
    struct pool *pool = pool_new();
    bool aligned = true, zeroed = true;

    for (size_t size = 0; size < 200; size++) {
        unsigned char *octets = pool_alloc(pool, size);
        aligned = aligned && (uintptr_t)octets % _Alignof(max_align_t) == 0;
        for (size_t i = 0; i < size; i++)
            zeroed = zeroed && octets[i] == 0;
        memset(octets, 0xFF, size);
    }
    ok(aligned, "memory of every size is aligned for anything");
    ok(zeroed, "memory is zeroed, whatever was there before");
    pool_free(pool);
    pool_free(NULL);
    ok(true, "no pool can be freed");
}

static void growing(void)
{
    struct pool *pool = pool_new();
    int *array = NULL, moves = 0;
    bool kept = true;

    for (int i = 0; i < 1000; i++) {
        int *before = array;
        array = pool_grow(pool, array, (size_t)i, sizeof *array);
        moves += array != before;
        array[i] = i;
    }
    for (int i = 0; i < 1000; i++)
        kept = kept && array[i] == i;
    ok(kept, "an array keeps what is in it while it grows");
    is_int(moves, 11, "an array of 1000 moved for 1, 2, 4 … 1024 of them");
    pool_free(pool);
}

static void texts(void)
{
    struct pool *pool = pool_new();
    char *text, *same;

    is(pool_strdup(pool, ""), "", "a copy of no text");
    is(pool_strdup(pool, "filing"), "filing", "a copy of a text");
    is(pool_strndup(pool, "filing", 4), "fili", "a copy of the beginning of a text");
    is(pool_printf(pool, "%s-%d.ics", "x", 7), "x-7.ics", "a printed text");
    text = pool_printf(pool, "%*d", 100000, 1);
    is_int((long long)strlen(text), 100000, "a long printed text");
    same = pool_strdup(pool, text);
    ok(same != text && strcmp(same, text) == 0, "a copy is another text");
    pool_free(pool);
}

static void ask_for_everything(void)
{
    pool_alloc(pool_new(), SIZE_MAX);
}

#ifndef __SANITIZE_ADDRESS__ /* which ends the program itself */
static void ask_for_nearly_everything(void)
{
    pool_alloc(pool_new(), SIZE_MAX / 4);
}
#endif

static void grow_past_everything(void)
{
    static char one[1];
    pool_grow(pool_new(), one, SIZE_MAX / 2 + 1, 8);
}

static void need_what_is_missing(void)
{
    pool_or_die(NULL);
}

/* In a child of its own: what it says, and its exit status. */
static void dies(void (*how)(void), const char *name)
{
    char text[200] = "";
    int ends[2], status = 0;
    pid_t child;

    fflush(stdout);
    if (pipe(ends) != 0 || (child = fork()) < 0) {
        ok(false, name);
        return;
    }
    if (child == 0) {
        dup2(ends[1], STDERR_FILENO);
        how();
        _exit(0);
    }
    close(ends[1]);
    waitpid(child, &status, 0);
    ok(read(ends[0], text, sizeof text - 1) >= 0, name);
    close(ends[0]);
    is_int(WIFEXITED(status) ? WEXITSTATUS(status) : -1, 3, "  ends with status 3");
    is(text, "noticecal: error: out of memory\n", "  and with one line");
}

int main(void)
{
    allocations();
    growing();
    texts();
    dies(ask_for_everything, "a size that overflows");
#ifndef __SANITIZE_ADDRESS__
    dies(ask_for_nearly_everything, "a size that there is not");
#endif
    dies(grow_past_everything, "a count that overflows");
    dies(need_what_is_missing, "a NULL of a library");
    ok(pool_or_die(&tap_count) == &tap_count, "what is there comes back");
    return done();
}
