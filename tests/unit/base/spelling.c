/* spelling: which misspellings are understood, and which words are not forced upon others. */
#include "base/spelling.h"

#include "tap.h"

int main(void)
{
    static const char *const words[] = {"from",  "through", "resumes", "deadline-move",
                                        "title", "to",      "outage",  "id"};
    static const struct {
        const char *what, *word, *want;
    } rows[] = {
        {"a missing letter", "throgh", "through"},
        {"a letter too many", "outtage", "outage"},
        {"a wrong letter", "titke", "title"},
        {"neighbours changed about", "titel", "title"},
        {"neighbours changed about in a short word", "form", "from"},
        {"upper case alone", "Outage", "outage"},
        {"upper case does not count", "THROGH", "through"},
        {"two mistakes in a long word", "dedline-mov", "deadline-move"},
        {"another word", "banana", NULL},
        {"two letters of two", "at", NULL},
        {"a short word in upper case", "ID", "id"},
        {"nothing", "", NULL},
        {"a very long word", "from-from-from-from-from-from-from-from-from", NULL},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        is(spelling_nearest(rows[i].word, words, sizeof words / sizeof *words), rows[i].want,
           rows[i].what);
    is(spelling_nearest("x", words, 0), NULL, "of no words none");
    return done();
}
