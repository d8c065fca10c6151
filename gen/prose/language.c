#include "prose/language.h"

#include "base/word_list.h"

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

    if (language->day_first == NULL)
        return true;
    return region != NULL && word_list_has(language->day_first, region + 1);
}
