#include "prose/language.h"

#include <stdio.h>
#include <string.h>

static const struct language *const languages[] = {&language_english};

const struct language *language_find(const char *tag)
{
    size_t length = strcspn(tag, "-");

    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
        if (strlen(languages[i]->tag) == length && strncmp(languages[i]->tag, tag, length) == 0)
            return languages[i];
    return NULL;
}

bool language_day_first(const struct language *language, const char *tag)
{
    const char *region = strrchr(tag, '-');
    char padded[8];

    if (language->day_first == NULL)
        return true;
    if (region == NULL || strlen(region) != 3)
        return false;
    snprintf(padded, sizeof padded, " %s ", region + 1);
    return strstr(language->day_first, padded) != NULL;
}
