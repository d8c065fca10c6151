#include "base/word_list.h"

#include <string.h>

const char *word_list_next(const char **list, size_t *length)
{
    const char *word = *list + strspn(*list, " ");

    *length = strcspn(word, " ");
    *list = word + *length;
    return *length == 0 ? NULL : word;
}

const char *word_list_take(struct pool *pool, const char **list)
{
    size_t length;
    const char *word = word_list_next(list, &length);

    return word == NULL ? NULL : pool_strndup(pool, word, length);
}

bool word_list_has(const char *list, const char *word)
{
    size_t length, wanted = strlen(word);

    for (const char *w; list != NULL && (w = word_list_next(&list, &length)) != NULL;)
        if (length == wanted && strncmp(w, word, length) == 0)
            return true;
    return false;
}
