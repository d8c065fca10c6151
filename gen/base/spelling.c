#include "base/spelling.h"

#include <limits.h>
#include <string.h>

enum { WORD_MAX = 40 };

static int lower(char c)
{
    return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
}

static int least(int a, int b, int c)
{
    int smaller = a < b ? a : b;

    return smaller < c ? smaller : c;
}

/* Of words of equal beginnings: insertions, deletions, substitutions and swaps of neighbours, each
 * counted once (the "optimal string alignment" distance, by its recurrence). */
static int distance(const char *a, size_t a_length, const char *b, size_t b_length)
{
    int d[WORD_MAX + 1][WORD_MAX + 1];

    for (size_t i = 0; i <= a_length; i++)
        for (size_t j = 0; j <= b_length; j++) {
            if (i == 0 || j == 0) {
                d[i][j] = (int)(i + j);
                continue;
            }
            d[i][j] = least(d[i - 1][j] + 1, d[i][j - 1] + 1,
                            d[i - 1][j - 1] + (lower(a[i - 1]) != lower(b[j - 1])));
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) &&
                lower(a[i - 2]) == lower(b[j - 1]) && d[i - 2][j - 2] + 1 < d[i][j])
                d[i][j] = d[i - 2][j - 2] + 1;
        }
    return d[a_length][b_length];
}

int spelling_distance(const char *a, const char *b)
{
    size_t a_length = strlen(a), b_length = strlen(b);

    if (a_length > WORD_MAX || b_length > WORD_MAX)
        return INT_MAX;
    return distance(a, a_length, b, b_length);
}

const char *spelling_nearest(const char *word, const char *const *words, size_t count)
{
    size_t length = strlen(word);
    const char *best = NULL;
    int best_distance = 0;

    for (size_t i = 0; i < count; i++) {
        size_t other = strlen(words[i]), longer = other > length ? other : length;
        int far = spelling_distance(word, words[i]);
        if (far <= (int)(longer / 3) && (best == NULL || far < best_distance)) {
            best = words[i];
            best_distance = far;
        }
    }
    return best;
}
