#include "words/words.h"

#include "words/catalogue.h"

#include <string.h>

enum { TAG_MAX = 35 };

struct opened {
    const char *tag;
    bool missing;
    struct words *words;
};

struct languages {
    struct pool *pool;
    const struct folders *folders;
    struct opened *list;
    size_t count;
};

struct languages *languages_open(const struct folders *folders)
{
    struct pool *pool = pool_new();
    struct languages *languages = pool_alloc(pool, sizeof *languages);

    languages->pool = pool;
    languages->folders = folders;
    return languages;
}

void languages_close(struct languages *languages)
{
    if (languages == NULL)
        return;
    for (size_t i = 0; i < languages->count; i++)
        catalogue_free(languages->list[i].words);
    pool_free(languages->pool);
}

/* A tag that names a file and nothing else. */
static bool is_tag(const char *tag)
{
    size_t length = strspn(tag, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    return length > 0 && length <= TAG_MAX && tag[length] == '\0';
}

static struct opened load(struct languages *languages, const char *tag, struct diag *diag)
{
    struct opened language = {.tag = pool_strdup(languages->pool, tag)};
    const char *name = pool_printf(languages->pool, "words/%s.xml", tag);

    language.missing = !is_tag(tag) || !folders_have(languages->folders, name);
    if (!language.missing)
        language.words =
            catalogue_load(folders_path(languages->folders, languages->pool, name), tag, diag);
    return language;
}

static const struct opened *find(struct languages *languages, const char *tag, struct diag *diag)
{
    for (size_t i = 0; i < languages->count; i++)
        if (strcmp(languages->list[i].tag, tag) == 0)
            return &languages->list[i];
    languages->list =
        pool_grow(languages->pool, languages->list, languages->count, sizeof *languages->list);
    languages->list[languages->count] = load(languages, tag, diag);
    return &languages->list[languages->count++];
}

const struct words *languages_get(struct languages *languages, const char *lang, bool *missing,
                                  struct diag *diag)
{
    const struct opened *language = find(languages, lang, diag);
    char tag[TAG_MAX + 1] = "", *end;

    if (strlen(lang) <= TAG_MAX)
        memcpy(tag, lang, strlen(lang));
    while (language->missing && (end = strrchr(tag, '-')) != NULL) {
        *end = '\0';
        language = find(languages, tag, diag);
    }
    *missing = language->missing;
    return language->words;
}

const char *words_lang(const struct words *words)
{
    return words->lang;
}

/* The first that fits; the last has been seen to fit whatever else does not, but for a number that
 * nobody counts with. */
static const struct variant *variant_for(const struct words *words, enum phrase phrase,
                                         unsigned long conditions)
{
    const struct variant *v = words->phrases[phrase];

    while (v->next != NULL && ((v->conditions & ~conditions) != 0 ||
                               (v->numbers != 0 && (v->numbers & conditions) == 0)))
        v = v->next;
    return v;
}

const char *words_say(const struct words *words, struct pool *pool, enum phrase phrase,
                      unsigned long conditions, const char *const slots[SLOT_COUNT])
{
    return pattern_fill(variant_for(words, phrase, conditions), &words->joins, pool, slots);
}

const char *words_label(const struct words *words, enum phrase phrase)
{
    return variant_for(words, phrase, 0)->parts[0].text;
}

unsigned long words_plural(const struct words *words, long n)
{
    return plural_of(words->plural, n);
}
