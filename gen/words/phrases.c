#include "words/phrases.h"

#include <string.h>

#define X(name, text, ...) [PHRASE_##name] = (text),
static const char *const phrases[PHRASE_COUNT] = {PHRASES(X)};
#undef X

#define X(name, text, slots) [PHRASE_##name] = (slots),
static const char *const slots_of[PHRASE_COUNT] = {PHRASES(X)};
#undef X

#define X(name, text) [SLOT_##name] = (text),
static const char *const slots[SLOT_COUNT] = {SLOTS(X)};
#undef X

#define X(name, text) [CONDITION_##name] = (text),
static const char *const conditions[CONDITION_COUNT] = {CONDITIONS(X)};
#undef X

/* A language file asks for some thousand names, so they are found by hash. Filled when first asked;
 * a bucket holds the index of a name and one more, the next bucket the next of the same hash. */
enum { BUCKETS = 2048 };
_Static_assert(PHRASE_COUNT < BUCKETS / 2, "the hash of phrases is too small");
_Static_assert(CONDITION_COUNT < 32, "a set of conditions is the bits of an int");

struct names {
    const char *const *list;
    size_t count;
    bool filled;
    unsigned short bucket[BUCKETS];
};

static size_t bucket_of(const char *name, size_t length)
{
    unsigned hash = 2166136261U;

    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)name[i]) * 16777619U;
    return (hash ^ hash >> 16) % BUCKETS;
}

static void fill_buckets(struct names *names)
{
    names->filled = true;
    for (size_t i = 0; i < names->count; i++) {
        size_t at = bucket_of(names->list[i], strlen(names->list[i]));
        while (names->bucket[at] != 0)
            at = (at + 1) % BUCKETS;
        names->bucket[at] = (unsigned short)(i + 1);
    }
}

/* The index of NAME, or how many there are. */
static size_t find_name(struct names *names, const char *name, size_t length)
{
    size_t at = bucket_of(name, length);

    if (!names->filled)
        fill_buckets(names);
    for (; names->bucket[at] != 0; at = (at + 1) % BUCKETS) {
        const char *other = names->list[names->bucket[at] - 1];
        if (strncmp(other, name, length) == 0 && other[length] == '\0')
            return names->bucket[at] - 1U;
    }
    return names->count;
}

enum phrase phrase_named(const char *name)
{
    static struct names names = {.list = phrases, .count = PHRASE_COUNT};

    return (enum phrase)find_name(&names, name, strlen(name));
}

enum slot slot_named(const char *name, size_t length)
{
    static struct names names = {.list = slots, .count = SLOT_COUNT};

    return (enum slot)find_name(&names, name, length);
}

enum condition condition_named(const char *name, size_t length)
{
    static struct names names = {.list = conditions, .count = CONDITION_COUNT};

    return (enum condition)find_name(&names, name, length);
}

const char *phrase_name(enum phrase phrase)
{
    return phrases[phrase];
}

const char *phrase_slots(enum phrase phrase)
{
    return slots_of[phrase];
}

/* Whether LIST begins with the word NAME. */
static bool is_next(const char *list, const char *name)
{
    while (*name != '\0' && *list == *name)
        list++, name++;
    return *name == '\0' && (*list == '\0' || *list == ' ');
}

bool phrase_has_slot(enum phrase phrase, enum slot slot)
{
    for (const char *at = slots_of[phrase]; *at != '\0';) {
        if (is_next(at, slots[slot]))
            return true;
        while (*at != '\0' && *at != ' ')
            at++;
        at += *at == ' ';
    }
    return false;
}

const char *slot_name(enum slot slot)
{
    return slots[slot];
}

const char *condition_name(enum condition condition)
{
    return conditions[condition];
}
