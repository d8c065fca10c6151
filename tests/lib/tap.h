/*
 * tap: the few lines by which a C test speaks TAP to prove(1). A failed check goes on to the next
 * row of a table; a crash leaves no plan behind, which prove reports as a failure.
 */
#ifndef NOTICECAL_TAP_H
#define NOTICECAL_TAP_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static int tap_count, tap_failed;

static inline bool ok(bool passed, const char *name)
{
    printf("%sok %d - %s\n", passed ? "" : "not ", ++tap_count, name);
    tap_failed += !passed;
    return passed;
}

static inline bool is_int(long long got, long long want, const char *name)
{
    if (!ok(got == want, name))
        printf("#   got %lld\n#  want %lld\n", got, want);
    return got == want;
}

static inline bool is(const char *got, const char *want, const char *name)
{
    bool same = got == NULL || want == NULL ? got == want : strcmp(got, want) == 0;

    if (!ok(same, name))
        printf("#   got \"%s\"\n#  want \"%s\"\n", got == NULL ? "(NULL)" : got,
               want == NULL ? "(NULL)" : want);
    return same;
}

/* The last thing a test calls: return done(); */
static inline int done(void)
{
    printf("1..%d\n", tap_count);
    return tap_failed > 0;
}

#endif
