#include "page/notice_model.h"

#include "page/contact_model.h"
#include "page/fact_model.h"
#include "page/feed_model.h"
#include "wording/particulars.h"
#include "wording/sentence.h"
#include "wording/source.h"
#include "xml/build.h"

#include <string.h>

/* More than that many things do not go on one sheet in large print. */
enum { THINGS_MAX = 6 };

struct notice {
    const struct announcement *announcement;
    const struct speech *s;
    struct fact_entries *of_fact; /* by number */
};

static struct notice notice_of(const struct page_model *m, const struct edition *edition)
{
    const struct announcement *a = m->announcement;

    return (struct notice){a, &edition->speech,
                           fact_entries_of(a, page_model_order(m), m->entries->count)};
}

/* A sentence and the words of the notice, on one line. */
static const char *outage(const struct notice *n, size_t i)
{
    const struct fact *f = &n->announcement->facts[i];

    return sentence_join(n->s, fact_sentence(n->s, f, &n->of_fact[i]), speech_text_of(n->s, f));
}

static bool is_outage(const struct fact *f)
{
    return f->kind == FACT_OUTAGE && f->withdrawn == NULL;
}

/* As XML ============================================================================== */

static size_t elements_in(const xmlNode *node)
{
    size_t count = 0;

    for (const xmlNode *n = node->children; n != NULL; n = n->next)
        count += n->type == XML_ELEMENT_NODE ? 1 : 0;
    return count;
}

static bool is_long(const struct notice *n)
{
    const struct announcement *a = n->announcement;
    size_t things = a->contact_count;

    for (size_t i = 0; i < a->fact_count; i++) {
        enum fact_kind kind = a->facts[i].kind;
        if (kind == FACT_DEADLINE_MOVE)
            things += elements_in(speech_node(n->s, &a->facts[i]));
        if (kind == FACT_OUTAGE || kind == FACT_DEADLINE_MOVE || kind == FACT_DEADLINE_KEPT)
            things++;
    }
    return things > THINGS_MAX;
}

static void add_facts(const struct notice *n, xmlNodePtr root)
{
    const struct announcement *a = n->announcement;

    for (size_t i = 0; i < a->fact_count; i++) {
        const struct fact *f = &a->facts[i];
        if (f->kind == FACT_DEADLINE_MOVE)
            fact_model(root, "move", n->s, f, &n->of_fact[i]);
        if (f->kind == FACT_DEADLINE_KEPT)
            fact_model(root, "kept", n->s, f, &n->of_fact[i]);
        if (is_outage(f))
            blocks_inline(outage(n, i), element_add(root, "outage", NULL));
    }
}

xmlDocPtr notice_model_document(const struct page_model *m, const struct edition *edition,
                                const struct file_list *files)
{
    struct notice n = notice_of(m, edition);
    const struct speech *s = n.s;
    xmlDocPtr document = page_model_begin(m, edition, "notice", "-deadline-moved");
    xmlNodePtr root = xmlDocGetRootElement(document);

    element_set(root, "title",
                PUT(s, PAGE_TITLE,
                    0, [SLOT_TITLE] = LABEL(s, HEADING_NOTICE), [SLOT_ISSUER] = speech_issuer(s)));
    element_set(root, "page", page_model_file(s->pool, n.announcement, "", edition->lang, "html"));
    element_set_yes(root, "long", is_long(&n));
    feed_model(root, s->words, s->pool, files, m->base_url, FEEDS_NAMED);
    add_facts(&n, root);
    contact_model(root, s);
    blocks_inline(source_notice(s), element_add(root, "source", NULL));
    return document;
}

/* As text ============================================================================= */

static void append(struct blocks *blocks, const struct blocks *more)
{
    for (size_t i = 0; i < more->count; i++)
        if (more->block[i].item)
            blocks_item(blocks, more->block[i].text);
        else
            blocks_paragraph(blocks, more->block[i].text);
}

static void append_facts(const struct notice *n, enum fact_kind kind, struct blocks *blocks)
{
    const struct announcement *a = n->announcement;

    for (size_t i = 0; i < a->fact_count; i++)
        if (a->facts[i].kind == kind) {
            struct blocks fact = fact_blocks(n->s, &a->facts[i], &n->of_fact[i]);
            append(blocks, &fact);
        }
}

const char *notice_model_text(const struct page_model *m, const struct edition *edition)
{
    struct notice n = notice_of(m, edition);
    const struct speech *s = n.s;
    struct blocks blocks = {.pool = s->pool}, contacts = contact_blocks(s);
    const char *label = LABEL(s, OUTAGES);

    blocks_paragraph(&blocks, page_model_issuer(s));
    blocks_paragraph(&blocks, LABEL(s, HEADING_NOTICE));
    append_facts(&n, FACT_DEADLINE_MOVE, &blocks);
    append_facts(&n, FACT_DEADLINE_KEPT, &blocks);
    for (size_t i = 0; i < n.announcement->fact_count; i++)
        if (is_outage(&n.announcement->facts[i]))
            particulars_item(&blocks, &label, outage(&n, i));
    if (contacts.count > 0)
        blocks_paragraph(&blocks, LABEL(s, ASK));
    append(&blocks, &contacts);
    blocks_paragraph(&blocks, source_notice(s));
    return blocks_plain(&blocks);
}
