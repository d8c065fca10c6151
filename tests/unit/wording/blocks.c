/* blocks: paragraphs, items and links, as plain text and as elements. */
#include "wording/blocks.h"

#include "tap.h"
#include "xml/build.h"

/* The children of an element that BLOCKS are put into. */
static const char *elements(const struct blocks *blocks)
{
    static char text[1000];
    xmlDocPtr document = element_document("d", NULL);
    xmlChar *octets;
    int size;

    blocks_elements(blocks, xmlDocGetRootElement(document));
    xmlDocDumpMemoryEnc(document, &octets, &size, "UTF-8");
    snprintf(text, sizeof text, "%s", strchr((const char *)octets, '\n') + 1);
    xmlFree(octets);
    xmlFreeDoc(document);
    return text;
}

static void all(struct pool *pool)
{
    struct blocks blocks = {pool, NULL, 0};

    is(blocks_plain(&blocks), "", "no blocks are no text");
    blocks_paragraph(&blocks, "One < two.");
    blocks_paragraph(&blocks, NULL);
    blocks_paragraph(&blocks, "");
    blocks_paragraph(&blocks, "A list:");
    blocks_item(&blocks, "first");
    blocks_item(&blocks, "second");
    blocks_paragraph(&blocks, "End.");
    is(blocks_plain(&blocks), "One < two.\n\nA list:\n- first\n- second\n\nEnd.",
       "an empty line between paragraphs, a line for each item");
    is(elements(&blocks),
       "<d><p>One &lt; two.</p><p>A list:</p><ul><li>first</li><li>second</li></ul><p>End.</p>"
       "</d>\n",
       "the same as elements");
}

static void links(struct pool *pool)
{
    const char *own = blocks_link(pool, "https://a.example/", "https://a.example/");
    const char *mail = blocks_link(pool, "mailto:clerk@a.example", "clerk@a.example");
    const char *words = blocks_link(pool, "https://a.example/", "the page");
    struct blocks blocks = {pool, NULL, 0};

    ok(blocks_link(pool, NULL, "words") == NULL, "no address is no link");
    is(blocks_plain_line(pool, "No link."), "No link.", "a line without a link");
    is(blocks_plain_line(pool, pool_printf(pool, "See %s.", own)), "See https://a.example/.",
       "an address that is its own words");
    is(blocks_plain_line(pool, pool_printf(pool, "%s, %s", mail, own)),
       "clerk@a.example, https://a.example/", "mailto: is left out");
    is(blocks_plain_line(pool, pool_printf(pool, "See %s now.", words)),
       "See the page (https://a.example/) now.", "an address behind other words");
    blocks_paragraph(&blocks, pool_printf(pool, "See %s, %s.", words, mail));
    is(elements(&blocks),
       "<d><p>See <a href=\"https://a.example/\">the page</a>, "
       "<a href=\"mailto:clerk@a.example\">clerk@a.example</a>.</p></d>\n",
       "links as elements");
}

int main(void)
{
    struct pool *pool = pool_new();

    all(pool);
    links(pool);
    pool_free(pool);
    return done();
}
