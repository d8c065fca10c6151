/*
 * plain_text: what templates write as HTML, as plain text.
 *
 * "@" stands for a line break in what is wanted of a text.
 */
#include "template/plain_text.h"
#include "base/pool.h"

#include "tap.h"

#include <libxml/parser.h>

static const struct {
    const char *what, *html, *line;
} lines[] = {
    {"words", "Filing is down.", "Filing is down."},
    {"nothing", "", ""},
    {"only white space", " \n\t ", ""},
    {"white space is one space, and none at the ends", "\n  Filing\t is\n\n down.  ",
     "Filing is down."},
    {"a line break by reference is no other", "Filing&#10;&#13;BEGIN:VEVENT",
     "Filing BEGIN:VEVENT"},
    {"elements are inline, nested too", "<b>Filing <i>is</i></b> down", "Filing is down"},
    {"white space within and behind an element is one space", "<b>Filing </b> <i> is</i> down",
     "Filing is down"},
    {"no space comes from nowhere", "<b>Fil</b>ing", "Filing"},
    {"CDATA is words, tags in it too", "<![CDATA[<b> & ]]>x", "<b> & x"},
    {"comments and instructions are no words", "Filing<!-- x --><?x y?> is down", "Filing is down"},
    {"a no-break space is kept", "5&#xA0;p.m. ", "5\xC2\xA0p.m."},
    {"a backslash and an n are that", "a\\nb", "a\\nb"},

    {"the address of a link is told", "See <a href=\"https://x.gov/a\">our page</a>.",
     "See our page (https://x.gov/a)."},
    {"but not twice", "<a href=\"https://x.gov/a\">https://x.gov/a</a>.", "https://x.gov/a."},
    {"white space around it is no difference", "<a href=\"https://x.gov/\"> https://x.gov/\n</a>",
     "https://x.gov/"},
    {"nor that of a mail address", "<a href=\"mailto:a@x.gov\">a@x.gov</a>", "a@x.gov"},
    {"mail to a name", "<a href=\"mailto:a@x.gov\">the clerk</a>", "the clerk (a@x.gov)"},
    {"words that are a part of the address are not that address",
     "<a href=\"https://x.gov/here\">here</a>", "here (https://x.gov/here)"},
    {"a link without words is its address", "<a href=\"https://x.gov/\"/>", "https://x.gov/"},
    {"a link within an element", "<b><a href=\"https://x.gov/\"><i>our</i> page</a></b>",
     "our page (https://x.gov/)"},
    {"an anchor without an address is words", "<a name=\"x\">our page</a>", "our page"},
};

static const struct {
    const char *what, *html, *text;
} texts[] = {
    {"a paragraph", "<p>One.</p>", "One."},
    {"two, with an empty line between", "<p>One.</p><p>Two.</p>", "One.@@Two."},
    {"white space between them means nothing", "\n <p>\n One. </p>\n\n\n <p> Two. </p>\n",
     "One.@@Two."},
    {"a list", "<ul><li>a</li><li>b</li></ul>", "- a@- b"},
    {"a list behind a paragraph", "<p>Do:</p>\n<ul>\n <li>a</li>\n <li>b</li>\n</ul>",
     "Do:@- a@- b"},
    {"a paragraph behind a list", "<ul><li>a</li></ul><p>One.</p>", "- a@@One."},
    {"a link in an item", "<ul><li><a href=\"https://x.gov/\">x</a></li></ul>",
     "- x (https://x.gov/)"},
    {"an empty paragraph is none", "<p/><p>One.</p><p> </p><p>Two.</p><p/>", "One.@@Two."},
    {"an empty item is none", "<ul><li/><li>a</li><li> </li></ul>", "- a"},
    {"nothing", "", ""},
    {"words outside of a paragraph are not lost", "One.<p>Two.</p>Three.", "One.@@Two.@@Three."},
    {"nor is another element", "<p>One.</p><h2>Two</h2><p>Three.</p>", "One.@@Two@@Three."},
    {"comments are no words", "<!-- x --><p>One.</p><?x y?>", "One."},
};

static xmlDocPtr parsed(const char *html)
{
    static char text[2000];

    snprintf(text, sizeof text, "<description>%s</description>", html);
    return xmlReadMemory(text, (int)strlen(text), "x", NULL, XML_PARSE_NONET);
}

static void wraps(void)
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
        is(plain_text_wrap(pool, rows[i].text, 8), rows[i].want, rows[i].name);
    pool_free(pool);
}

int main(void)
{
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct pool *pool = pool_new();
        xmlDocPtr doc = parsed(lines[i].html);
        is(plain_text_line(pool, xmlDocGetRootElement(doc)), lines[i].line, lines[i].what);
        xmlFreeDoc(doc);
        pool_free(pool);
    }
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct pool *pool = pool_new();
        xmlDocPtr doc = parsed(texts[i].html);
        char *got = plain_text(pool, xmlDocGetRootElement(doc));
        for (char *c = got; *c != '\0'; c++)
            *c = *c == '\n' ? '@' : *c;
        is(got, texts[i].text, texts[i].what);
        xmlFreeDoc(doc);
        pool_free(pool);
    }
    wraps();
    xmlCleanupParser();
    return done();
}
