/* fold: libical's folds taken out, and ours put in where every reader puts them together. */
#include "ical/fold.h"
#include "base/pool.h"

#include "tap.h"

#include <libical/ical.h>
#include <stdlib.h>

/* TEXT by the book: each CR LF followed by a space is none. */
static char *unfolded(struct pool *pool, const char *text)
{
    char *copy = pool_strdup(pool, text), *to = copy;

    for (const char *from = copy; *from != '\0';)
        if (strncmp(from, "\r\n ", 3) == 0)
            from += 3;
        else
            *to++ = *from++;
    *to = '\0';
    return copy;
}

/* Why the mended TEXT is not as it should be, or NULL: lines of at most 75 octets that end in CR
 * LF, each beginning with a whole character and not within an escape. */
static const char *fault(const char *text)
{
    bool escaped = false;

    while (*text != '\0') {
        size_t length = strcspn(text, "\r\n");
        if (length > 75)
            return "a line is longer than 75 octets";
        if (strncmp(text + length, "\r\n", 2) != 0)
            return "a line does not end in CR LF";
        if (((unsigned char)text[text[0] == ' '] & 0xC0) == 0x80)
            return "a character is split";
        for (size_t i = 0; i < length; i++)
            escaped = text[i] == '\\' && !escaped;
        if (escaped)
            return "an escape is split";
        text += length + 2;
    }
    return NULL;
}

/* Every prefix of each of these before each of these, so that each falls on each offset. */
static void every_offset(void)
{
    static const char *const parts[] = {"a",    "é",   "✓",       "🏛", "\\n",
                                        "\\\\", "\\,", "\\\\\\;", " ",    ":"};
    enum { PARTS = sizeof parts / sizeof *parts };
    const char *wrong = NULL;
    bool same = true;

    for (size_t p = 0; p < PARTS; p++)
        for (int offset = 0; offset < 160; offset++) {
            struct pool *pool = pool_new();
            const char *line = pool_printf(pool, "SUMMARY:%0*d", offset + 1, 0), *mended;
            size_t size;
            for (int i = 0; i < 60; i++)
                line = pool_printf(pool, "%s%s", line, parts[p]);
            line = pool_printf(pool, "%s\r\n", line);
            mended = fold_lines(line, pool, &size);
            wrong = wrong == NULL ? fault(mended) : wrong;
            same = same && size == strlen(mended) && strcmp(unfolded(pool, mended), line) == 0;
            pool_free(pool);
        }
    is(wrong, NULL, "every kind of character at every offset is folded right");
    ok(same, "and put together it is the same again");
}

static const struct {
    const char *what, *text, *mended;
} rows[] = {
    {"nothing", "", ""},
    {"a short line", "A:b\r\n", "A:b\r\n"},
    {"a bare LF is a line end", "A:b\nC:d\n", "A:b\r\nC:d\r\n"},
    {"an empty line is none", "A:b\r\n\r\nC:d\r\n", "A:b\r\nC:d\r\n"},
    {"the last line without an end gets one", "A:b", "A:b\r\n"},
    {"a needless fold goes", "A:\r\n b\r\n", "A:b\r\n"},
    {"a space behind the fold's stays", "A:b\r\n  c\r\n", "A:b c\r\n"},
    {"libical's line of 73 octets: CR CR LF SP LF", "UID:\r\n a\r\r\n \nC:d\r\n",
     "UID:a\r\nC:d\r\n"},
    {"libical's line of 74: an empty one behind it", "UID:\r\n a\r\n \r\nC:d\r\n",
     "UID:a\r\nC:d\r\n"},
    {"the type of an X-WR- property goes", "X-WR-CALNAME;VALUE=TEXT:a\\, b\r\n",
     "X-WR-CALNAME:a\\, b\r\n"},
    {"but not out of its value", "X-WR-CALNAME:a;VALUE=TEXT:b\r\n",
     "X-WR-CALNAME:a;VALUE=TEXT:b\r\n"},
    {"nor from other properties", "ATTACH;VALUE=TEXT:a\r\n", "ATTACH;VALUE=TEXT:a\r\n"},
};

static void edges(void)
{
    struct pool *pool = pool_new();
    char line[80];
    size_t size;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        is(fold_lines(rows[i].text, pool, &size), rows[i].mended, rows[i].what);
    memset(line, 'a', sizeof line);
    strcpy(line + 75, "\r\n");
    fold_lines(line, pool, &size);
    is_int((long long)size, 77, "a line of 75 octets is not folded");
    strcpy(line + 75, "b\r\n");
    ok(strstr(fold_lines(line, pool, &size), "a\r\n b\r\n") != NULL, "one of 76 is");
    pool_free(pool);
}

/* What libical 3.0.16 really writes, of texts of every length without a space to fold at. */
static void of_libical(void)
{
    const char *wrong = NULL;
    bool same = true;
    int broken = 0;

    for (int length = 1; length < 300; length++) {
        struct pool *pool = pool_new();
        icalcomponent *event = icalcomponent_new_vevent();
        const char *uid = pool_printf(pool, "%0*d", length, 7), *mended;
        char *text;
        size_t size;

        icalcomponent_add_property(event, icalproperty_new_uid(uid));
        text = icalcomponent_as_ical_string_r(event);
        broken += strstr(text, "\r\r\n") != NULL;
        mended = fold_lines(text, pool, &size);
        wrong = wrong == NULL ? fault(mended) : wrong;
        same =
            same && strcmp(unfolded(pool, mended),
                           pool_printf(pool, "BEGIN:VEVENT\r\nUID:%s\r\nEND:VEVENT\r\n", uid)) == 0;
        free(text);
        icalcomponent_free(event);
        pool_free(pool);
    }
    is(wrong, NULL, "libical's UIDs of every length are folded right");
    ok(same, "and hold what was put into them");
    ok(broken > 0, "some of which libical broke; when none is, ical/fold.c can fold less");
    icalmemory_free_ring();
}

int main(void)
{
    every_offset();
    edges();
    of_libical();
    return done();
}
