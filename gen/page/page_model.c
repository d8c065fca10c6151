#include "page/page_model.h"

#include "base/date_text.h"
#include "base/word_list.h"
#include "calendar/phase.h"
#include "page/contact_model.h"
#include "page/fact_model.h"
#include "page/feed_model.h"
#include "page/weeks_model.h"
#include "wording/cells.h"
#include "wording/particulars.h"
#include "wording/row.h"
#include "wording/sentence.h"
#include "wording/source.h"
#include "xml/build.h"

#include <string.h>

/* What is being put together. */
struct page {
    const struct page_model *model;
    const struct announcement *announcement;
    const struct speech *s;
    const char *lang;
    xmlNodePtr root;
    const struct entry **entries;
    size_t count;
    struct entry_phase *phases;
    bool to_come;                 /* not all of them are past */
    struct fact_entries *of_fact; /* by number */
};

/* Files and languages ================================================================= */

const char *page_model_file(struct pool *pool, const struct announcement *a, const char *kind,
                            const char *lang, const char *suffix)
{
    if (strcmp(lang, a->lang) == 0)
        return pool_printf(pool, "%s%s.%s", a->id, kind, suffix);
    return pool_printf(pool, "%s%s.%s.%s", a->id, kind, lang, suffix);
}

/* How a language calls itself; its tag, where it has no words. */
static const char *own_name(const struct edition *edition)
{
    const char *words = words_lang(edition->speech.words);
    size_t length = strlen(words);

    if (strncmp(edition->lang, words, length) == 0 &&
        (edition->lang[length] == '\0' || edition->lang[length] == '-'))
        return LABEL(&edition->speech, LANGUAGE);
    return edition->lang;
}

xmlDocPtr page_model_begin(const struct page_model *m, const struct edition *edition,
                           const char *name, const char *kind)
{
    const struct announcement *a = m->announcement;
    xmlDocPtr document = element_document(name, a->where.file);
    xmlNodePtr root = xmlDocGetRootElement(document);

    element_set(root, "lang", edition->lang);
    element_set(root, "issuer", page_model_issuer(&edition->speech));
    element_set(root, "base", m->base_url);
    for (size_t i = 0; i < m->edition_count; i++) {
        const struct edition *other = &m->editions[i];
        xmlNodePtr node = other == edition ? NULL : element_add(root, "other", NULL);
        if (node == NULL)
            continue;
        element_set(node, "lang", other->lang);
        element_set(node, "href", page_model_file(a->pool, a, kind, other->lang, "html"));
        element_set(node, "name", own_name(other));
    }
    return document;
}

const struct entry **page_model_order(const struct page_model *m)
{
    const struct entries *e = m->entries;
    const struct entry **order = pool_alloc(m->announcement->pool, e->count * sizeof *order);

    for (size_t i = 0; i < e->count; i++)
        order[i] = &e->entry[i];
    entries_sort(order, e->count);
    return order;
}

const char *page_model_issuer(const struct speech *s)
{
    xmlNodePtr issuer = element_first(s->root, "issuer"), office = element_first(issuer, "office");
    const char *name = speech_text(s, element_first(issuer, "name"));

    return office == NULL ? name
                          : PUT(s, DATA, 0, [SLOT_A] = name, [SLOT_B] = speech_text(s, office));
}

/* The head of it ====================================================================== */

static void add_titles(const struct page *p)
{
    const struct speech *s = p->s;
    const struct announcement *a = p->announcement;
    const char *title = speech_text(s, element_first(s->root, "title"));

    element_set(p->root, "title",
                PUT(s, PAGE_TITLE, 0, [SLOT_TITLE] = title, [SLOT_ISSUER] = speech_issuer(s)));
    element_set(p->root, "heading", title);
    element_set(p->root, "of",
                PUT(s, NOTICE_OF, a->issued.set ? WHEN_WHOLE_DAY : 0,
                    [SLOT_ISSUED] = dates_issued(s->words, s->pool, a->issued_text, LENGTH_LONG),
                    [SLOT_REVISED] = a->revised.set
                                         ? dates_day(s->words, s->pool, a->revised.day, LENGTH_LONG)
                                         : NULL));
}

/* An entry in the list NODE of what is on now, or next. */
static void add_item(const struct page *p, xmlNodePtr node, size_t i)
{
    xmlNodePtr item = element_add(node, "entry", NULL);

    element_set(item, "what", row_words(p->s, p->entries[i]));
    element_set(item, "when", cell_when(p->s, p->entries[i]));
}

/* "Next: Monday, March 16, 2020": the first of those that are. */
static const char *next_name(const struct page *p, size_t i)
{
    const struct entry *e = p->entries[i];
    long day = e->every.days != 0 ? p->phases[i].begins.day : e->start.day;

    return PUT(p->s, NEXT, 0, [SLOT_DAY] = dates_day(p->s->words, p->s->pool, day, LENGTH_LONG));
}

/* The entries in that PHASE, in an element NAME; NULL where there are none. */
static xmlNodePtr add_phase(const struct page *p, enum phase phase, const char *name)
{
    xmlNodePtr node = NULL;

    for (size_t i = 0; i < p->count; i++) {
        if (p->phases[i].of != phase)
            continue;
        if (node == NULL) {
            node = element_add(p->root, name, NULL);
            if (phase == PHASE_NEXT)
                element_set(node, "name", next_name(p, i));
        }
        add_item(p, node, i);
    }
    return node;
}

static void add_next(const struct page *p)
{
    xmlNodePtr now = add_phase(p, PHASE_NOW, "now"), next = add_phase(p, PHASE_NEXT, "next");
    bool withdrawn = false;

    for (size_t i = 0; i < p->count; i++)
        withdrawn = withdrawn || p->entries[i]->withdrawn;
    if (now == NULL && next == NULL)
        element_add(p->root, "over",
                    p->count == 0 ? LABEL(p->s, NO_DATES_ANNOUNCED)
                    : withdrawn   ? LABEL(p->s, OVER_OR_WITHDRAWN)
                                  : LABEL(p->s, OVER));
}

/* The table =========================================================================== */

/* Dates that it had before. */
static bool add_was(const struct page *p, xmlNodePtr node, const struct entry *e)
{
    const xmlNode *fact = speech_node(p->s, e->fact);
    xmlNodePtr was = element_first(fact, "was");
    bool any = was != NULL;

    for (; was != NULL; was = element_next(was, "was"))
        for (const xmlAttr *a = was->properties; a != NULL; a = a->next) {
            const char *told = row_was(p->s, e, was, (const char *)a->name);
            if (told != NULL)
                blocks_inline(told, element_add(node, "was", NULL));
        }
    return any;
}

/* Where all is over, that is said once, and not of each. */
static void add_entry(const struct page *p, size_t i)
{
    const struct entry *e = p->entries[i];
    enum phase phase = p->phases[i].of;
    xmlNodePtr node = element_add(p->root, "entry", NULL);
    bool changed;

    element_set(node, "fact", e->fact->id);
    element_set(node, "when", cell_when(p->s, e));
    element_set(node, "what", row_words(p->s, e));
    element_set(node, "how-long", cell_how_long(p->s, e));
    element_set(node, "for-whom", cell_for_whom(p->s, e));
    if (e->withdrawn)
        element_set(node, "class", "withdrawn");
    else if (p->to_come && phase != PHASE_LATER)
        element_set(node, "class", phase_name(phase));
    changed = add_was(p, node, e);
    if (p->to_come && (phase == PHASE_PAST || phase == PHASE_NOW))
        element_add(node, "tag",
                    phase == PHASE_PAST ? LABEL(p->s, TAG_PAST) : LABEL(p->s, TAG_NOW));
    if (changed && !e->withdrawn)
        element_add(node, "tag", LABEL(p->s, RESCHEDULED));
}

/* What recurs, or is moved, on no day that the notice names. */
static bool is_undated(const struct page *p, const struct fact *f)
{
    return f->withdrawn == NULL && p->of_fact[f - p->announcement->facts].any == NULL &&
           (f->every.days != 0 || f->kind == FACT_DEADLINE_MOVE);
}

static void add_table(const struct page *p)
{
    const struct announcement *a = p->announcement;

    for (size_t i = 0; i < p->count; i++)
        add_entry(p, i);
    for (size_t i = 0; i < a->fact_count; i++)
        if (is_undated(p, &a->facts[i]))
            blocks_inline(sentence_of_fact(p->s, &a->facts[i]),
                          element_add(p->root, "undated", NULL));
}

/* Fact by fact ======================================================================== */

/* Links to what F is needed for. */
static const char *needed_for(const struct page *p, const struct fact *f)
{
    const struct speech *s = p->s;
    const char *at = f->needed_for == NULL ? "" : f->needed_for, *id, *names = NULL;

    while ((id = word_list_take(s->pool, &at)) != NULL) {
        const struct fact *other = speech_fact(s, id);
        const char *link = other == NULL ? NULL
                                         : blocks_link(s->pool, pool_printf(s->pool, "#f-%s", id),
                                                       fact_name(s, other));
        names = names == NULL || link == NULL ? names == NULL ? link : names
                                              : PUT(s, NAMES, 0, [SLOT_A] = names, [SLOT_B] = link);
    }
    return names == NULL ? NULL : PUT(s, NEEDED_FOR, 0, [SLOT_WHAT] = names);
}

static void add_to_do(const struct page *p, xmlNodePtr node, const struct fact *f)
{
    const char *aside = needed_for(p, f);

    if (speech_of(p->s, f, "title") == NULL) {
        xmlUnsetProp(node, (const xmlChar *)"name");
        element_set(node, "name", f->withdrawn != NULL ? LABEL(p->s, WITHDRAWN_MARK) : NULL);
    }
    if (aside != NULL)
        blocks_inline(aside, element_add(node, "aside", NULL));
}

static void add_facts(const struct page *p)
{
    static const char *const names[] = {
        [FACT_OUTAGE] = "fact",
        [FACT_FREEZE] = "fact",
        [FACT_REQUIREMENT] = "to-do",
        [FACT_ACTION] = "to-do",
        [FACT_DEADLINE_MOVE] = "fact",
        [FACT_DEADLINE_KEPT] = "kept",
        [FACT_MILESTONE] = "fact",
        [FACT_PERIOD] = "fact",
        [FACT_ALTERNATIVE] = "alternative",
    };
    const struct announcement *a = p->announcement;

    for (size_t i = 0; i < a->fact_count; i++) {
        const struct fact *f = &a->facts[i];
        xmlNodePtr node = fact_model(p->root, names[f->kind], p->s, f, &p->of_fact[i]);
        if (f->kind == FACT_REQUIREMENT || f->kind == FACT_ACTION)
            add_to_do(p, node, f);
    }
}

/* What TELL says of each element NAME of the announcement, in an element AS. */
static void add_each(const struct page *p, const char *name, const char *as,
                     const char *(*tell)(const struct speech *, xmlNodePtr))
{
    for (xmlNodePtr n = element_first(p->s->root, name); n != NULL; n = element_next(n, name))
        blocks_inline(tell(p->s, n), element_add(p->root, as, NULL));
}

static const char *unaffected(const struct speech *s, xmlNodePtr node)
{
    return particulars_useful(s, node, NULL);
}

/* Changes ============================================================================= */

/* Whether ITEM of the log is of the announcement A: its id is tag:DOMAIN,DATE:ID.ENTRY/TIME. */
static bool is_of(const struct atom_item *item, const struct announcement *a)
{
    const char *at = strchr(item->id, ':');

    at = at == NULL ? NULL : strchr(at + 1, ':');
    return at != NULL && uid_is_of(at + 1, a->id);
}

static void add_news(const struct page *p, const struct atom_item *item)
{
    const struct speech *s = p->s;
    xmlNodePtr node = element_add(p->root, "news", NULL);
    char at[INSTANT_TEXT];

    date_text_instant(item->updated, at);
    element_set(node, "at", at);
    element_set(node, "on",
                PUT(s, NEWS_AT,
                    0, [SLOT_DAY] = dates_date(s->words, s->pool, (long)(item->updated / 86400)),
                    [SLOT_TIME] = pool_strndup(s->pool, at + strlen("2020-02-01T"), 5)));
    element_set(node, "title", item->title);
    element_set(node, "text", item->text);
    element_set(node, "lang",
                strcmp(p->announcement->lang, p->lang) == 0 ? NULL : p->announcement->lang);
}

/* All but what was new when the first of it was: to a reader of the page, that is no change. */
static void add_all_news(const struct page *p)
{
    const struct atom *log = p->model->log;
    time_t first = p->model->now;
    int count = 0;

    for (size_t i = 0; i < p->count; i++)
        if (p->entries[i]->stamp.created < first)
            first = p->entries[i]->stamp.created;
    for (size_t i = 0; i < log->count && count < NEWS_MAX; i++)
        if (is_of(&log->items[i], p->announcement) && log->items[i].updated != first) {
            add_news(p, &log->items[i]);
            count++;
        }
}

/* All of it =========================================================================== */

static void add_source(const struct page *p)
{
    int revision = p->announcement->revision;

    blocks_inline(source_notice(p->s), element_add(p->root, "source", NULL));
    if (revision > 0)
        element_add(
            p->root, "source",
            PUT(p->s, REVISION, 0, [SLOT_NUMBER] = pool_printf(p->s->pool, "%d", revision)));
    add_each(p, "learn-more", "source", source_learn_more);
}

static void add_all(const struct page *p)
{
    add_titles(p);
    add_next(p);
    add_each(p, "transition", "lead", source_lead);
    add_table(p);
    weeks_model(p->root, p->s, p->entries, p->count);
    add_facts(p);
    add_each(p, "unaffected", "unaffected", unaffected);
    contact_model(p->root, p->s);
    add_all_news(p);
    add_source(p);
}

xmlDocPtr page_model_document(const struct page_model *model, const struct edition *edition,
                              const struct file_list *files)
{
    const struct announcement *a = model->announcement;
    xmlDocPtr document = page_model_begin(model, edition, "page", "");
    size_t count = model->entries->count;
    struct page p = {
        .model = model,
        .announcement = a,
        .s = &edition->speech,
        .lang = edition->lang,
        .root = xmlDocGetRootElement(document),
        .entries = page_model_order(model),
        .count = count,
        .phases = pool_alloc(a->pool, count * sizeof *p.phases),
    };

    phases_of(p.entries, count, a->zone, model->now, p.phases);
    for (size_t i = 0; i < count; i++)
        p.to_come = p.to_come || p.phases[i].of != PHASE_PAST;
    p.of_fact = fact_entries_of(a, p.entries, count);
    feed_model(p.root, p.s->words, a->pool, files, model->base_url, FEEDS_WHOLE);
    add_all(&p);
    return document;
}
