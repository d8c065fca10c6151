#include "words/plural.h"

#include "base/pool.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/uenum.h>
#include <unicode/upluralrules.h>

enum { KEYWORD_MAX = 16 };

/* No language tells apart by more than the last two digits what it counts with. */
enum { SMALL = 31, HUNDRED = 100, LARGE = 112 };

struct plural {
    UPluralRules *rules;
    unsigned long all, known;
};

static unsigned long number_named(const char *name, size_t length)
{
    enum condition condition = condition_named(name, length);

    return condition > CONDITION_OTHER ? WHEN_OTHER : 1UL << condition;
}

unsigned long plural_of(const struct plural *plural, long n)
{
    UChar keyword[KEYWORD_MAX] = {0};
    char name[KEYWORD_MAX];
    UErrorCode error = U_ZERO_ERROR;
    int32_t length = uplrules_select(plural->rules, (double)n, keyword, KEYWORD_MAX, &error);

    if (U_FAILURE(error) || length >= KEYWORD_MAX)
        return WHEN_OTHER;
    for (int32_t i = 0; i < length; i++)
        name[i] = (char)keyword[i];
    return number_named(name, (size_t)length);
}

static unsigned long keywords(const UPluralRules *rules)
{
    UErrorCode error = U_ZERO_ERROR;
    UEnumeration *names = uplrules_getKeywords(rules, &error);
    unsigned long known = WHEN_OTHER;
    const char *name;

    while ((name = uenum_next(names, NULL, &error)) != NULL && U_SUCCESS(error))
        known |= number_named(name, strlen(name));
    uenum_close(names);
    return known;
}

struct plural *plural_new(const char *lang)
{
    struct plural *plural = pool_or_die(calloc(1, sizeof *plural));
    UErrorCode error = U_ZERO_ERROR;

    plural->rules = uplrules_open(lang, &error);
    pool_or_die(U_FAILURE(error) ? NULL : plural->rules);
    for (long n = 0; n < LARGE; n = n == SMALL ? HUNDRED : n + 1)
        plural->all |= plural_of(plural, n);
    plural->known = keywords(plural->rules) | plural->all;
    return plural;
}

void plural_free(struct plural *plural)
{
    if (plural == NULL)
        return;
    uplrules_close(plural->rules);
    free(plural);
}

unsigned long plural_all(const struct plural *plural)
{
    return plural->all;
}

unsigned long plural_known(const struct plural *plural)
{
    return plural->known;
}
