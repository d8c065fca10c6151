#include "page/fact_model.h"

#include "wording/deadline.h"
#include "wording/particulars.h"
#include "wording/sentence.h"
#include "wording/stretch.h"
#include "wording/todo.h"
#include "xml/build.h"

struct fact_entries *fact_entries_of(const struct announcement *a,
                                     const struct entry *const *entries, size_t count)
{
    struct fact_entries *of = pool_alloc(a->pool, a->fact_count * sizeof *of);

    for (size_t i = 0; i < count; i++) {
        struct fact_entries *first = &of[entries[i]->fact - a->facts];
        if (first->any == NULL)
            first->any = entries[i];
        if (first->window == NULL && entries[i]->role == ROLE_WINDOW)
            first->window = entries[i];
        if (first->other == NULL && entries[i]->role != ROLE_RESUMES)
            first->other = entries[i];
    }
    return of;
}

const char *fact_name(const struct speech *s, const struct fact *f)
{
    const char *what = speech_of(s, f, "what");

    return what != NULL ? what : todo_headline(s, f);
}

/* One that lasts as long as another fact has no times of its own: while what is down, it can be
 * used. */
static const char *used_during(const struct speech *s, const struct fact *f)
{
    const struct fact *other = speech_fact(s, speech_of(s, f, "during"));
    const char *service = speech_of(s, f, "service");
    bool down = other != NULL && (other->kind == FACT_OUTAGE || other->kind == FACT_FREEZE) &&
                speech_of(s, other, "state") == NULL;

    if (down)
        return PUT(s, USED_WHILE, stretch_conditions(s, other), [SLOT_SERVICE] = service,
                   [SLOT_WHAT] = fact_name(s, other), [SLOT_STATE] = stretch_state(s, other));
    return PUT(
        s, USED_DURING,
        0, [SLOT_SERVICE] = service, [SLOT_WHAT] = other == NULL ? NULL : fact_name(s, other));
}

const char *fact_sentence(const struct speech *s, const struct fact *f,
                          const struct fact_entries *entries)
{
    if (f->kind == FACT_ACTION)
        return sentence_of_action(s, f);
    if (f->kind == FACT_REQUIREMENT && !f->from.set)
        return todo_text(s, f);
    if (f->kind == FACT_ALTERNATIVE && speech_of(s, f, "during") != NULL)
        return used_during(s, f);
    if (f->kind == FACT_DEADLINE_KEPT)
        return PUT(s, KEPT_NOTE, 0, [SLOT_KEPT] = deadline_kept(s, f, LENGTH_LONG));
    if (entries->window != NULL)
        return sentence_of(s, entries->window);
    return entries->other != NULL ? sentence_of(s, entries->other) : sentence_of_fact(s, f);
}

static const char *begins_with(const struct speech *s, const struct fact *f)
{
    const struct fact *other = speech_fact(s, speech_of(s, f, "begins-with"));

    return other == NULL ? NULL : PUT(s, BEGINS_WITH, 0, [SLOT_WHAT] = fact_name(s, other));
}

static const char *repeated_hour(const struct speech *s, const struct fact *f)
{
    return f->repeated_hour == REPEATED_UNSAID  ? NULL
           : f->repeated_hour == REPEATED_FIRST ? LABEL(s, HOUR_FIRST)
                                                : LABEL(s, HOUR_SECOND);
}

struct blocks fact_blocks(const struct speech *s, const struct fact *f,
                          const struct fact_entries *entries)
{
    struct blocks blocks = {.pool = s->pool};

    particulars_before(&blocks, s, f);
    blocks_paragraph(&blocks, fact_sentence(s, f, entries));
    particulars_behind(&blocks, s, f);
    blocks_paragraph(&blocks, begins_with(s, f));
    blocks_paragraph(&blocks, repeated_hour(s, f));
    return blocks;
}

xmlNodePtr fact_model(xmlNodePtr parent, const char *name, const struct speech *s,
                      const struct fact *f, const struct fact_entries *entries)
{
    struct blocks blocks = fact_blocks(s, f, entries);
    xmlNodePtr node = element_add(parent, name, NULL), said;

    element_set(node, "id", f->id);
    element_set(node, "name", fact_name(s, f));
    element_set_yes(node, "withdrawn", f->withdrawn != NULL);
    blocks_elements(&blocks, node);
    said = element_first(node, "p");
    element_set(f->withdrawn != NULL ? element_next(said, "p") : said, "is", "said");
    return node;
}
