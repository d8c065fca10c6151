/* element: elements and attributes by name. */
#include "xml/element.h"

#include "tap.h"

#include <libxml/parser.h>
#include <string.h>

static const char text[] = "<a ack=''>text<b id='1'/><!-- b --><c/><b id='2'/><b/></a>";

int main(void)
{
    struct pool *pool = pool_new();
    xmlDocPtr document = xmlReadMemory(text, (int)strlen(text), "x", NULL, XML_PARSE_NONET);
    xmlNodePtr root = xmlDocGetRootElement(document);
    xmlNodePtr first = element_first(root, "b"), second = element_next(first, "b");

    ok(element_is(root, "a") && !element_is(root, "b"), "an element has one name");
    ok(!element_is(root->children, "text"), "a text has none");
    is(element_attribute(pool, first, "id"), "1", "the first child of a name");
    is(element_attribute(pool, second, "id"), "2", "  the next, over what is between them");
    ok(element_first(root, "d") == NULL && element_next(root, "a") == NULL, "  and where none is");
    ok(element_has(root, "ack") && !element_has(root, "id"), "an empty attribute is one");
    ok(element_says(root, "ack", "") && !element_says(root, "ack", NULL), "  and says nothing");
    ok(element_says(root, "id", NULL) && !element_says(root, "id", ""), "one that is not there");
    is(element_attribute(pool, root, "id"), NULL, "  has no value");
    xmlFreeDoc(document);
    xmlCleanupParser();
    pool_free(pool);
    return done();
}
