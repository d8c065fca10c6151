#include "wording/description.h"

#include "wording/deadline.h"
#include "wording/particulars.h"
#include "wording/sentence.h"
#include "wording/source.h"
#include "wording/span.h"
#include "xml/build.h"

#include <string.h>

/* What is being put together. */
struct description {
    const struct speech *s;
    const struct entry *entry;
    struct blocks blocks;
};

/* What goes with it =================================================================== */

static bool stops_something(const struct entry *entry)
{
    return entry->topic == TOPIC_OUTAGE || entry->topic == TOPIC_REGISTRATION_FREEZE ||
           entry->topic == TOPIC_DEADLINE_MOVED;
}

static void kept(struct description *d)
{
    for (size_t i = 0; i < d->s->kept.count; i++) {
        const struct fact *f = d->s->kept.fact[i];
        blocks_paragraph(&d->blocks,
                         PUT(d->s, KEPT_NOTE, 0, [SLOT_KEPT] = deadline_kept(d->s, f, LENGTH_LONG),
                             [SLOT_TEXT] = speech_text_of(d->s, f)));
        particulars_whom(&d->blocks, d->s, f);
    }
}

/* What can be used in the time of another fact says no time of its own. */
static void meanwhile(struct description *d)
{
    const char *label = LABEL(d->s, MEANWHILE);

    for (size_t i = 0; i < d->s->alternatives.count; i++) {
        const struct fact *f = d->s->alternatives.fact[i];
        const char *during = speech_of(d->s, f, "during");
        if (during == NULL || strcmp(during, d->entry->fact->id) == 0)
            particulars_item(
                &d->blocks, &label,
                particulars_useful(d->s, speech_node(d->s, f),
                                   during == NULL ? span_words(d->s, f, LENGTH_LONG) : NULL));
    }
}

static struct blocks unaffected(const struct speech *s)
{
    struct description d = {s, NULL, {s->pool, NULL, 0}};
    const char *label = LABEL(s, NOT_AFFECTED);

    for (xmlNodePtr n = element_first(s->root, "unaffected"); n != NULL;
         n = element_next(n, "unaffected"))
        particulars_item(&d.blocks, &label, particulars_useful(s, n, NULL));
    return d.blocks;
}

static void besides(struct description *d)
{
    const char *label = LABEL(d->s, BESIDES);

    for (size_t i = 0; i < d->s->besides.count; i++) {
        const struct fact *f = d->s->besides.fact[i];
        particulars_item(&d->blocks, &label,
                         sentence_join(d->s, sentence_of_fact(d->s, f), speech_text_of(d->s, f)));
    }
}

/* Whether the action F serves FACT, or none in particular. */
static bool serves(const struct fact *f, const struct fact *fact)
{
    size_t length = strlen(fact->id);

    for (const char *at = f->needed_for; at != NULL && (at = strstr(at, fact->id)) != NULL;
         at += length)
        if ((at == f->needed_for || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
            return true;
    return f->needed_for == NULL;
}

static void actions(struct description *d)
{
    const char *label = LABEL(d->s, TO_DO_LIST);

    for (size_t i = 0; i < d->s->actions.count; i++) {
        const struct fact *f = d->s->actions.fact[i];
        if (f != d->entry->fact && serves(f, d->entry->fact))
            particulars_item(&d->blocks, &label, sentence_of_action(d->s, f));
    }
}

/* The end ============================================================================= */

/* What OF says of each element NAME, as a paragraph. */
static void paragraphs(struct blocks *blocks, const struct speech *s, const char *name,
                       const char *(*of)(const struct speech *, xmlNodePtr))
{
    for (xmlNodePtr n = element_first(s->root, name); n != NULL; n = element_next(n, name))
        blocks_paragraph(blocks, of(s, n));
}

static struct blocks description_end(const struct speech *s)
{
    struct blocks blocks = {s->pool, NULL, 0};
    xmlNodePtr node = element_first(s->root, "contact");

    paragraphs(&blocks, s, "transition", source_background);
    paragraphs(&blocks, s, "learn-more", source_learn_more);
    if (node != NULL)
        blocks_paragraph(&blocks, LABEL(s, ASK));
    for (; node != NULL; node = element_next(node, "contact"))
        blocks_item(&blocks, source_contact(s, node, speech_attribute(s, node, "name"),
                                            speech_attribute(s, node, "phone")));
    blocks_paragraph(&blocks, source_notice(s));
    return blocks;
}

/* All of it =========================================================================== */

static void add(struct description *d, const struct blocks *part)
{
    for (size_t i = 0; i < part->count; i++)
        if (part->block[i].item)
            blocks_item(&d->blocks, part->block[i].text);
        else
            blocks_paragraph(&d->blocks, part->block[i].text);
}

struct description_parts description_parts(const struct speech *s)
{
    return (struct description_parts){unaffected(s), description_end(s)};
}

struct blocks description_of(const struct speech *s, const struct entry *entry,
                             const struct description_parts *parts)
{
    struct description d = {s, entry, {s->pool, NULL, 0}};
    const struct fact *f = entry->fact;

    particulars_before(&d.blocks, s, f);
    blocks_paragraph(&d.blocks, sentence_of(s, entry));
    if (stops_something(entry))
        kept(&d);
    particulars_behind(&d.blocks, s, f);
    if (stops_something(entry) && entry->topic != TOPIC_DEADLINE_MOVED) {
        meanwhile(&d);
        add(&d, &parts->unaffected);
    }
    if (stops_something(entry))
        besides(&d);
    actions(&d);
    add(&d, &parts->end);
    return d.blocks;
}
