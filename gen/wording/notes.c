#include "wording/notes.h"

#include "wording/deadline.h"
#include "wording/sentence.h"
#include "wording/shape.h"
#include "wording/todo.h"
#include "xml/build.h"

#include <string.h>

const char *note_title(const struct speech *s)
{
    return PUT(s, SHOW_TITLE, 0, [SLOT_ID] = s->announcement->id,
               [SLOT_TITLE] = speech_text(s, element_first(s->root, "title")));
}

const char *note_notice(const struct speech *s)
{
    const struct announcement *a = s->announcement;

    return PUT(s, SHOW_NOTICE, 0, [SLOT_ISSUER] = speech_issuer(s),
               [SLOT_ISSUED] = dates_issued(s->words, s->pool, a->issued_text, LENGTH_LONG),
               [SLOT_REVISED] = a->revised.set
                                    ? dates_day(s->words, s->pool, a->revised.day, LENGTH_LONG)
                                    : NULL);
}

static const char *note_of(const struct speech *s, const struct fact *f)
{
    if (f->kind == FACT_ACTION && shape_undated(f))
        return PUT(s, WITHOUT_DATE, 0, [SLOT_TEXT] = todo_undated(s, f));
    if (shape_besides(f))
        return PUT(s, WITHOUT_DATE, 0, [SLOT_TEXT] = sentence_of_fact(s, f));
    if (f->kind == FACT_DEADLINE_KEPT)
        return PUT(s, NOT_MOVED, 0, [SLOT_KEPT] = deadline_kept(s, f, LENGTH_LONG));
    return NULL;
}

struct blocks notes_of(const struct speech *s, const struct entries *entries)
{
    const struct announcement *a = s->announcement;
    struct blocks notes = {s->pool, NULL, 0};
    size_t f = 0;

    if (entries->count == 0)
        blocks_paragraph(&notes, LABEL(s, NO_DATES));
    for (xmlNodePtr n = s->root->children; n != NULL; n = n->next)
        if (f < a->fact_count && n == s->nodes[f])
            blocks_paragraph(&notes, note_of(s, &a->facts[f++]));
        else if (n->type == XML_ELEMENT_NODE && strcmp((const char *)n->name, "unaffected") == 0)
            blocks_paragraph(
                &notes, PUT(s, UNTOUCHED, 0, [SLOT_SERVICE] = speech_attribute(s, n, "service")));
    return notes;
}
