#include "wording/source.h"

#include "xml/build.h"

/* A and B, data with a comma between them; either may be NULL. */
static const char *join(const struct speech *s, const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == NULL ? b : a : PUT(s, DATA, 0, [SLOT_A] = a, [SLOT_B] = b);
}

static const char *moment(const struct speech *s, struct when when)
{
    return !when.set ? NULL
                     : dates_moment(s->words, s->pool, when, s->announcement->zone, LENGTH_LONG);
}

static const char *link_of(const struct speech *s, xmlNodePtr node)
{
    const char *href = speech_attribute(s, node, "href");

    return blocks_link(s->pool, href, href);
}

static const char *transition(const struct speech *s, xmlNodePtr node, enum phrase phrase)
{
    return words_say(s->words, s->pool, phrase, 0,
                     (const char *const[SLOT_COUNT]){
                         [SLOT_FROM] = speech_attribute(s, node, "from"),
                         [SLOT_TO] = speech_attribute(s, node, "to"),
                         [SLOT_BEGINS] = moment(s, speech_when(s, node, "begins")),
                         [SLOT_TEXT] = speech_text(s, node),
                     });
}

const char *source_background(const struct speech *s, xmlNodePtr node)
{
    return transition(s, node, PHRASE_TRANSITION);
}

const char *source_lead(const struct speech *s, xmlNodePtr node)
{
    return transition(s, node, PHRASE_LEAD);
}

const char *source_learn_more(const struct speech *s, xmlNodePtr node)
{
    return PUT(s, LEARN_MORE, 0, [SLOT_NAME] = speech_attribute(s, node, "name"),
               [SLOT_LINK] = link_of(s, node), [SLOT_TEXT] = speech_text(s, node));
}

const char *source_contact(const struct speech *s, xmlNodePtr node, const char *name,
                           const char *phone)
{
    const char *email = speech_attribute(s, node, "email");
    const char *reader = speech_attribute(s, node, "for");
    const char *from = moment(s, speech_when(s, node, "from"));
    const char *data = join(s, name, phone);

    if (email != NULL)
        data = join(s, data, blocks_link(s->pool, pool_printf(s->pool, "mailto:%s", email), email));
    data = join(s, data, link_of(s, node));
    if (reader != NULL && from != NULL)
        return PUT(s, CONTACT_FROM,
                   0, [SLOT_FOR] = reader, [SLOT_FROM] = from, [SLOT_CONTACT] = data);
    return PUT(s, CONTACT, 0, [SLOT_FOR] = reader, [SLOT_CONTACT] = data);
}

/* Who announces it, where, and how to call there. */
static const char *issuer(const struct speech *s)
{
    static const char *const parts[] = {"name", "office", "line"};
    xmlNodePtr node = element_first(s->root, "issuer");
    const char *data = NULL;

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        for (xmlNodePtr n = element_first(node, parts[i]); n != NULL; n = element_next(n, parts[i]))
            data = join(s, data, speech_text(s, n));
    return join(s, data, speech_attribute(s, node, "phone"));
}

const char *source_notice(const struct speech *s)
{
    const struct announcement *a = s->announcement;

    return PUT(s, SOURCE, 0, [SLOT_TITLE] = speech_text(s, element_first(s->root, "title")),
               [SLOT_ISSUED] = dates_issued(s->words, s->pool, a->issued_text, LENGTH_LONG),
               [SLOT_REVISED] = a->revised.set
                                    ? dates_day(s->words, s->pool, a->revised.day, LENGTH_LONG)
                                    : NULL,
               [SLOT_ISSUER] = issuer(s), [SLOT_LINK] = link_of(s, s->root));
}
