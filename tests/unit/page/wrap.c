/* wrap: plain text in lines that are not too long. */
#include "page/wrap.h"

#include "tap.h"

int main(void)
{
    static const struct {
        const char *text, *want, *name;
    } rows[] = {
        {"", "", "nothing"},
        {"a few words", "a few\nwords", "between words"},
        {"a few wo", "a few wo", "as many characters as there are columns"},
        {"été été é", "été été\né", "characters, not octets"},
        {"a https://example.gov/ b", "a\nhttps://example.gov/\nb", "an address stays whole"},
        {"- one two three", "- one\n  two\n  three", "below the words of a list item"},
        {"- https://example.gov/", "- https://example.gov/", "no list item begins empty"},
        {"one two\n\nthree four\n", "one two\n\nthree\nfour\n", "its own lines stay"},
        {"1 - 2 - 3", "1 - 2 -\n3", "a dash within a line is no list"},
    };
    struct pool *pool = pool_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        is(wrap_text(pool, rows[i].text, 8), rows[i].want, rows[i].name);
    pool_free(pool);
    return done();
}
