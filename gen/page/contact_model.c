#include "page/contact_model.h"

#include "page/phone.h"
#include "wording/source.h"
#include "xml/build.h"

static const char *contact(const struct speech *s, xmlNodePtr node, const char *name)
{
    const char *phone = speech_attribute(s, node, "phone");
    const char *address = phone == NULL ? NULL : phone_address(s->pool, phone);

    return source_contact(s, node, blocks_mark(s->pool, "strong", name),
                          address == NULL ? phone : blocks_link(s->pool, address, phone));
}

static bool can_be_reached(const struct speech *s, xmlNodePtr node)
{
    return speech_attribute(s, node, "phone") != NULL ||
           speech_attribute(s, node, "email") != NULL || speech_attribute(s, node, "href") != NULL;
}

struct blocks contact_blocks(const struct speech *s)
{
    struct blocks blocks = {.pool = s->pool};
    xmlNodePtr issuer = element_first(s->root, "issuer");

    for (xmlNodePtr n = element_first(s->root, "contact"); n != NULL;
         n = element_next(n, "contact"))
        blocks_item(&blocks, contact(s, n, speech_attribute(s, n, "name")));
    if (can_be_reached(s, issuer))
        blocks_item(&blocks, contact(s, issuer, speech_text(s, element_first(issuer, "name"))));
    return blocks;
}

void contact_model(xmlNodePtr parent, const struct speech *s)
{
    struct blocks blocks = contact_blocks(s);

    for (size_t i = 0; i < blocks.count; i++)
        blocks_inline(blocks.block[i].text, element_add(parent, "contact", NULL));
}
