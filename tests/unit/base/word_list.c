/* word_list: the words of a list, and that every list has an end. */
#include "base/word_list.h"

#include "tap.h"

#include <unistd.h>

/* The words of LIST, each in brackets. */
static void words(const char *list, const char *want)
{
    struct pool *pool = pool_new();
    const char *got = "", *rest = list;

    for (const char *word; (word = word_list_take(pool, &rest)) != NULL;)
        got = pool_printf(pool, "%s[%s]", got, word);
    is(got, want, list);
    is(rest, "", "  and it is at its end");
    pool_free(pool);
}

int main(void)
{
    alarm(10); /* a walk without end was the fault of lang="" */
    words("", "");
    words("   ", "");
    words("en", "[en]");
    words("en fr", "[en][fr]");
    words("  en   fr-CA  ", "[en][fr-CA]");
    ok(word_list_has("en fr", "en"), "the first");
    ok(word_list_has("en fr", "fr"), "the last");
    ok(word_list_has(" resumes until ", "until"), "between blanks");
    ok(!word_list_has("en fr-CA", "fr"), "the beginning of a word is none");
    ok(!word_list_has("falling-on", "on"), "nor is its end");
    ok(!word_list_has("en fr", ""), "no list has an empty word");
    ok(!word_list_has("", "en"), "an empty list has none");
    ok(!word_list_has("en fr", "en fr"), "two words are not one");
    ok(!word_list_has(NULL, "en"), "no list has none");
    return done();
}
