/* diag: messages in the order in which a clerk reads them. */
#include "base/diag.h"
#include "tap.h"

#include <stdlib.h>

/* What is printed of DIAG; free() it. */
static char *printed(struct diag *diag)
{
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);

    diag_print(diag, out);
    fclose(out);
    return text;
}

static void nothing(void)
{
    struct diag *diag = diag_new();
    char *text = printed(diag);

    is(text, "", "no messages print nothing");
    is_int(diag_count(diag, DIAG_ERROR, NULL), 0, "  and count as none");
    free(text);
    diag_free(diag);
    diag_free(NULL);
}

static void order(void)
{
    struct diag *diag = diag_new();
    char b[] = "b.xml", *text;

    diag_error(diag, ((struct where){b, 7}), "first of line %d", 7);
    memcpy(b, "#####", 5);
    diag_error(diag, ((struct where){"a.xml", 3}), "%s", "in the second file");
    diag_add(diag, DIAG_WARNING, (struct where){"b.xml", 2}, "%s", "earlier line");
    diag_error(diag, ((struct where){"b.xml", 7}), "%s", "second of line 7");
    diag_error(diag, ((struct where){"b.xml", 0}), "%s", "the whole file");
    diag_error(diag, ((struct where){"b.xml", 10}), "%s", "10 is after 7");
    text = printed(diag);
    is(text,
       "b.xml: error: the whole file\n"
       "b.xml:2: warning: earlier line\n"
       "b.xml:7: error: first of line 7\n"
       "b.xml:7: error: second of line 7\n"
       "b.xml:10: error: 10 is after 7\n"
       "a.xml:3: error: in the second file\n",
       "files as they came, lines by number, messages of a line as they came");
    free(text);
    text = printed(diag);
    ok(strncmp(text, "b.xml: error: the whole", 23) == 0, "printed again it is the same");
    free(text);

    is_int(diag_count(diag, DIAG_ERROR, NULL), 5, "errors of all files");
    is_int(diag_count(diag, DIAG_ERROR, "b.xml"), 4, "errors of a file");
    is_int(diag_count(diag, DIAG_WARNING, "b.xml"), 1, "warnings of a file");
    is_int(diag_count(diag, DIAG_WARNING, "a.xml"), 0, "no warnings of the other");
    is_int(diag_count(diag, DIAG_ERROR, "c.xml"), 0, "errors of a file without messages");
    ok(diag_names(diag, (struct where){"b.xml", 2}), "a place that is named");
    ok(!diag_names(diag, (struct where){"b.xml", 3}), "a line that is not");
    ok(!diag_names(diag, (struct where){"a.xml", 2}), "a line of another file");
    diag_free(diag);
}

static void hostile(void)
{
    struct diag *diag = diag_new();
    char *text;

    diag_error(diag, ((struct where){"x.xml", 1}), "id=\"%s\" is wrong",
               "\x1b[2J\r\nx.xml:9: error: \x7f%s%n é");
    text = printed(diag);
    is(text, "x.xml:1: error: id=\"?[2J??x.xml:9: error: ?%s%n é\" is wrong\n",
       "a value cannot clear the screen, begin a line or be a format");
    free(text);
    diag_free(diag);
}

static void many(void)
{
    struct diag *diag = diag_new();
    char *text;

    for (int i = 5000; i > 0; i--)
        diag_error(diag, ((struct where){"x.xml", i}), "%d", i);
    text = printed(diag);
    ok(strncmp(text, "x.xml:1: error: 1\nx.xml:2: error: 2\n", 36) == 0, "5000 messages sorted");
    is_int(diag_count(diag, DIAG_ERROR, "x.xml"), 5000, "  and counted");
    free(text);
    diag_free(diag);
}

static void full(void)
{
    struct diag *diag = diag_new();
    FILE *out = fopen("/dev/full", "w");

    diag_error(diag, ((struct where){"x.xml", 1}), "%s", "lost");
    is_int(diag_print(diag, out), -1, "a full disk is noticed");
    fclose(out);
    diag_free(diag);
}

int main(void)
{
    nothing();
    order();
    hostile();
    many();
    full();
    return done();
}
