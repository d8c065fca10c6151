/* Tables: what stands where, in how many columns. */
#include "show/table.h"
#include "show/cell.h"

#include "tap.h"

#include <locale.h>
#include <stdlib.h>

static char printed[4096];

/* The table of ROWS, of COLUMNS cells each, on WIDTH; the first row is a head where HEAD. */
static const char *print(const char **cells, size_t rows, size_t columns, bool head, int width,
                         bool colours)
{
    struct row list[16];
    struct table table = {columns, list, rows};
    struct screen screen = {width, colours};
    FILE *out = fmemopen(printed, sizeof printed, "w");

    for (size_t r = 0; r < rows; r++)
        list[r] = (struct row){head && r == 0 ? MARK_HEAD : MARK_NONE, cells + r * columns};
    if (rows > 3)
        list[3].mark = MARK_WITHDRAWN;
    table_print(&table, &screen, out);
    fclose(out);
    return printed;
}

static void widths(void)
{
    static const struct {
        const char *text;
        int width;
    } rows[] = {
        {"", 0},
        {"abc", 3},
        {"l’été", 5},
        {"e\xcc\x81te", 3}, /* a combining acute */
        {"電子", 4},
        {"a\xe2\x80\x8b"
         "b",
         2},                     /* zero width space */
        {"\xf0\x9f\x98\x80", 2}, /* an emoji */
        {"\xff\xfe", 2},         /* no UTF-8 */
        {"\xe9\x9b", 2},         /* cut */
        {"\xc2\xa0", 1},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        is_int(cell_width(rows[i].text, strlen(rows[i].text)), rows[i].width, rows[i].text);
}

static void lines(void)
{
    static const struct {
        const char *text;
        int width;
        size_t octets;
        const char *name;
    } rows[] = {
        {"", 5, 0, "nothing"},
        {"ab cd", 5, 5, "all of it"},
        {"ab cd", 4, 2, "a word"},
        {"ab cd", 1, 1, "a part of a word"},
        {"ab  cd ef", 6, 6, "two words"},
        {"read-only", 8, 5, "through a hyphen"},
        {"either/or", 7, 7, "through a slash"},
        {"a--b", 3, 3, "hyphens stay together"},
        {"電子申請", 5, 6, "wide characters"},
        {"電子申請", 1, 3, "at least one character"},
        {"e\xcc\x81te", 2, 4, "not before a combining one"},
        {"Mar\xc2\xa0"
         "15 x",
         6, 7, "a no-break space holds"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        is_int((long long)cell_line(rows[i].text, rows[i].width), (long long)rows[i].octets,
               rows[i].name);
}

static void tables(void)
{
    static const char *cells[] = {"What", "When", "Who",   "filing", "Mon", "",
                                  "fees", "Tue",  "clerk", "新しい", "",    "all"};
    static const char *words[] = {"aaaa bbbb cccc", "x",    "aaaa bbbb cccc", "x",
                                  "aaaa bbbb cccc", "c d e"};
    static const char *long_words[] = {"Head", "H", "abcdefghijklmnop", "qrstuvwxyz"};
    static const char *hostile[] = {"a\033[31m\x7f\xc2\x9b", "b\xc2\xa0 c"};

    is(print(cells, 3, 3, true, 80, false),
       "What    When  Who\n"
       "filing  Mon\n"
       "fees    Tue   clerk\n",
       "as wide as the widest cells, without spaces at the ends");
    is(print(cells, 4, 3, true, 80, true),
       "\033[1mWhat    When  Who\033[0m\n"
       "filing  Mon\n"
       "fees    Tue   clerk\n"
       "\033[31m新しい        all\033[0m\n",
       "colours, and wide characters");
    is(print(words, 3, 2, false, 20, false),
       "aaaa bbbb cccc  x\n"
       "\n"
       "aaaa bbbb cccc  x\n"
       "\n"
       "aaaa bbbb cccc  c d\n"
       "                e\n",
       "the column gives way that costs the fewest lines");
    is(print(long_words, 2, 2, true, 20, false),
       "Head  abcdefghijklmn\n"
       "      op\n"
       "H     qrstuvwxyz\n",
       "a list where words do not fit");
    is(print(long_words + 2, 1, 2, false, 20, false),
       "abcdefgh  qrstuvwxyz\n"
       "ijklmnop\n",
       "without a head words are broken");
    is(print(long_words, 2, 2, true, 0, false), print(long_words, 2, 2, true, 20, false),
       "no width is taken for twenty");
    is(print(hostile, 1, 2, false, 80, false), "a?[31m??  b  c\n",
       "no control reaches the terminal");
}

int main(void)
{
    locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);

    tables(); /* before there is a locale that it should bring itself */
    uselocale(utf8);
    widths();
    lines();
    ok(uselocale((locale_t)0) == utf8, "the locale is as it was");
    uselocale(LC_GLOBAL_LOCALE);
    freelocale(utf8);
    return done();
}
