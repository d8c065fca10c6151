#include "wording/particulars.h"

#include "wording/was.h"
#include "xml/build.h"

static const char *day(const struct speech *s, struct when when)
{
    return dates_day(s->words, s->pool, when.day, LENGTH_LONG);
}

void particulars_item(struct blocks *blocks, const char **label, const char *text)
{
    if (text == NULL)
        return;
    blocks_paragraph(blocks, *label);
    *label = NULL;
    blocks_item(blocks, text);
}

/* Each of the children NAME of F's element, under LABEL, which may be NULL. */
static void children(struct blocks *blocks, const struct speech *s, const struct fact *f,
                     const char *name, const char *label)
{
    const xmlNode *node = speech_node(s, f);

    for (xmlNodePtr n = element_first(node, name); n != NULL; n = element_next(n, name))
        particulars_item(blocks, &label, speech_text(s, n));
}

void particulars_before(struct blocks *blocks, const struct speech *s, const struct fact *f)
{
    const xmlNode *why = element_first(speech_node(s, f), "withdrawn");

    if (why != NULL)
        blocks_paragraph(
            blocks,
            PUT(s, WITHDRAWN,
                0, [SLOT_DAY] = day(s, f->withdrawn_on), [SLOT_TEXT] = speech_text(s, why)));
}

static void was(struct blocks *blocks, const struct speech *s, const struct fact *f)
{
    const xmlNode *node = speech_node(s, f);

    for (xmlNodePtr n = element_first(node, "was"); n != NULL; n = element_next(n, "was"))
        blocks_paragraph(blocks, was_of(s, f, n));
}

/* The sentence of a requirement or an action is its text. */
static void prose(struct blocks *blocks, const struct speech *s, const struct fact *f)
{
    if (f->kind != FACT_REQUIREMENT && f->kind != FACT_ACTION)
        blocks_paragraph(blocks, speech_text_of(s, f));
}

void particulars_whom(struct blocks *blocks, const struct speech *s, const struct fact *f)
{
    const char *reader = speech_of(s, f, "for"), *scope = speech_of(s, f, "scope");
    const char *authority = speech_of(s, f, "authority");

    children(blocks, s, f, "service", LABEL(s, COMPRISES));
    if (reader != NULL)
        blocks_paragraph(blocks, PUT(s, FOR, 0, [SLOT_FOR] = reader));
    if (scope != NULL)
        blocks_paragraph(blocks, PUT(s, WHERE, 0, [SLOT_SCOPE] = scope));
    children(blocks, s, f, "scope", scope == NULL ? LABEL(s, WHERE_LIST) : NULL);
    if (authority != NULL)
        blocks_paragraph(blocks, PUT(s, AUTHORITY, 0, [SLOT_AUTHORITY] = authority));
    if (f->tentative)
        blocks_paragraph(blocks, LABEL(s, IS_TENTATIVE));
    children(blocks, s, f, "exception", LABEL(s, EXCEPTIONS));
}

void particulars_behind(struct blocks *blocks, const struct speech *s, const struct fact *f)
{
    was(blocks, s, f);
    prose(blocks, s, f);
    particulars_whom(blocks, s, f);
}

const char *particulars_useful(const struct speech *s, xmlNodePtr node, const char *span)
{
    const char *text = PUT(s, ITEM, 0, [SLOT_SERVICE] = speech_attribute(s, node, "service"),
                           [SLOT_SPAN] = span, [SLOT_TEXT] = speech_text(s, node));

    for (xmlNodePtr n = element_first(node, "exception"); n != NULL;
         n = element_next(n, "exception"))
        text = PUT(s, ITEM_EXCEPTION, 0, [SLOT_TEXT] = text, [SLOT_EXCEPTION] = speech_text(s, n));
    return text;
}
