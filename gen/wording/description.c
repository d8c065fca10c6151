#include "wording/description.h"

#include "wording/deadline.h"
#include "wording/sentence.h"
#include "wording/span.h"
#include "wording/was.h"
#include "xml/build.h"

#include <string.h>

/* What is being put together. */
struct description {
    const struct speech *s;
    const struct entry *entry;
    struct blocks blocks;
};

static const char *day(const struct speech *s, struct when when)
{
    return dates_day(s->words, s->pool, when.day, LENGTH_LONG);
}

/* A label before its first item. */
static void item(struct description *d, const char **label, const char *text)
{
    if (text == NULL)
        return;
    blocks_paragraph(&d->blocks, *label);
    *label = NULL;
    blocks_item(&d->blocks, text);
}

/* Each of the children NAME of F's element, under LABEL, which may be NULL. */
static void children(struct description *d, const struct fact *f, const char *name,
                     const char *label)
{
    const xmlNode *node = speech_node(d->s, f);

    for (xmlNodePtr n = element_first(node, name); n != NULL; n = element_next(n, name))
        item(d, &label, speech_text(d->s, n));
}

/* Of the fact itself ================================================================== */

static void withdrawn(struct description *d, const struct fact *f)
{
    const xmlNode *why = element_first(speech_node(d->s, f), "withdrawn");

    if (why != NULL)
        blocks_paragraph(
            &d->blocks,
            PUT(d->s, WITHDRAWN,
                0, [SLOT_DAY] = day(d->s, f->withdrawn_on), [SLOT_TEXT] = speech_text(d->s, why)));
}

static void was(struct description *d, const struct fact *f)
{
    const xmlNode *node = speech_node(d->s, f);

    for (xmlNodePtr n = element_first(node, "was"); n != NULL; n = element_next(n, "was"))
        blocks_paragraph(&d->blocks, was_of(d->s, f, n));
}

/* The sentence of a requirement or an action is its text. */
static void prose(struct description *d, const struct fact *f)
{
    if (f->kind != FACT_REQUIREMENT && f->kind != FACT_ACTION)
        blocks_paragraph(&d->blocks, speech_text_of(d->s, f));
}

/* Whom and what it touches, on whose authority, and how far it holds. */
static void whom(struct description *d, const struct fact *f)
{
    const struct speech *s = d->s;
    const char *reader = speech_of(s, f, "for"), *scope = speech_of(s, f, "scope");
    const char *authority = speech_of(s, f, "authority");

    children(d, f, "service", LABEL(s, COMPRISES));
    if (reader != NULL)
        blocks_paragraph(&d->blocks, PUT(s, FOR, 0, [SLOT_FOR] = reader));
    if (scope != NULL)
        blocks_paragraph(&d->blocks, PUT(s, WHERE, 0, [SLOT_SCOPE] = scope));
    children(d, f, "scope", scope == NULL ? LABEL(s, WHERE_LIST) : NULL);
    if (authority != NULL)
        blocks_paragraph(&d->blocks, PUT(s, AUTHORITY, 0, [SLOT_AUTHORITY] = authority));
    if (f->tentative)
        blocks_paragraph(&d->blocks, LABEL(s, IS_TENTATIVE));
    children(d, f, "exception", LABEL(s, EXCEPTIONS));
}

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
        whom(d, f);
    }
}

/* "Filing on paper: The counter is open as usual." with its exceptions; SPAN may be NULL. */
static const char *useful(const struct speech *s, xmlNodePtr node, const char *span)
{
    const char *text = PUT(s, ITEM, 0, [SLOT_SERVICE] = speech_attribute(s, node, "service"),
                           [SLOT_SPAN] = span, [SLOT_TEXT] = speech_text(s, node));

    for (xmlNodePtr n = element_first(node, "exception"); n != NULL;
         n = element_next(n, "exception"))
        text = PUT(s, ITEM_EXCEPTION, 0, [SLOT_TEXT] = text, [SLOT_EXCEPTION] = speech_text(s, n));
    return text;
}

/* What can be used in the time of another fact says no time of its own. */
static void meanwhile(struct description *d)
{
    const char *label = LABEL(d->s, MEANWHILE);

    for (size_t i = 0; i < d->s->alternatives.count; i++) {
        const struct fact *f = d->s->alternatives.fact[i];
        const char *during = speech_of(d->s, f, "during");
        if (during == NULL || strcmp(during, d->entry->fact->id) == 0)
            item(d, &label,
                 useful(d->s, speech_node(d->s, f),
                        during == NULL ? span_words(d->s, f, LENGTH_LONG) : NULL));
    }
}

static struct blocks unaffected(const struct speech *s)
{
    struct description d = {s, NULL, {s->pool, NULL, 0}};
    const char *label = LABEL(s, NOT_AFFECTED);

    for (xmlNodePtr n = element_first(s->root, "unaffected"); n != NULL;
         n = element_next(n, "unaffected"))
        item(&d, &label, useful(s, n, NULL));
    return d.blocks;
}

static void besides(struct description *d)
{
    const char *label = LABEL(d->s, BESIDES);

    for (size_t i = 0; i < d->s->besides.count; i++) {
        const struct fact *f = d->s->besides.fact[i];
        item(d, &label, sentence_join(d->s, sentence_of_fact(d->s, f), speech_text_of(d->s, f)));
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
            item(d, &label, sentence_of_action(d->s, f));
    }
}

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

    withdrawn(&d, f);
    blocks_paragraph(&d.blocks, sentence_of(s, entry));
    if (stops_something(entry))
        kept(&d);
    was(&d, f);
    prose(&d, f);
    whom(&d, f);
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
