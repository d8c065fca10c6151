#include "xml/check_order.h"

#include "xml/check_names.h"

/* A second one of what may stand once, or of what may stand only instead of another. */
static void find_surplus(struct judge *j, xmlNodePtr parent, struct placed *list, size_t count)
{
    const struct placed *first[VOCABULARY_PLACES] = {0};

    for (struct placed *p = list; p < list + count; p++) {
        const struct placed *other = p->is->repeats ? NULL : first[p->is->place];
        if (!p->is->repeats && other == NULL)
            first[p->is->place] = p;
        p->surplus = other != NULL;
        if (other != NULL && other->is == p->is)
            report(j, p->node, "%s has a second <%s>; only one may stand, and line %d has it",
                   report_subject(j, parent), report_name(j, p->node),
                   (int)xmlGetLineNo(other->node));
        else if (other != NULL)
            report(j, p->node, "%s has <%s> beside <%s>; only one of the two may stand",
                   report_subject(j, parent), report_name(j, p->node), report_name(j, other->node));
    }
}

/* The longest of the runs in BEST, by their first place, that begin at PLACE or later. */
static struct placed *longest(struct placed *const best[VOCABULARY_PLACES], int place)
{
    struct placed *found = NULL;

    for (int i = VOCABULARY_PLACES - 1; i >= place; i--)
        if (best[i] != NULL && (found == NULL || best[i]->length > found->length))
            found = best[i];
    return found;
}

/* Keeps as many children as possible that are in order among themselves. */
static void keep_longest_run(struct placed *list, size_t count)
{
    struct placed *best[VOCABULARY_PLACES] = {0};

    for (size_t i = count; i-- > 0;) {
        struct placed *p = &list[i], **same = &best[p->is->place];
        if (p->surplus)
            continue;
        p->next = longest(best, p->is->place);
        p->length = p->next == NULL ? 1 : p->next->length + 1;
        if (*same == NULL || p->length >= (*same)->length)
            *same = p;
    }
    for (struct placed *p = longest(best, 0); p != NULL; p = p->next)
        p->kept = true;
}

/* Of what is kept, the first of each place and the last. */
struct ends {
    const struct placed *first[VOCABULARY_PLACES], *last[VOCABULARY_PLACES];
};

static const struct placed *first_after(const struct ends *ends, int place)
{
    const struct placed *found = NULL;

    for (int i = place + 1; i < VOCABULARY_PLACES && found == NULL; i++)
        found = ends->first[i];
    return found;
}

static void report_misplaced(struct judge *j, const struct ends *ends, const struct placed *p)
{
    const struct placed *after = first_after(ends, p->is->place), *before = NULL;

    for (int i = p->is->place - 1; i >= 0 && before == NULL; i--)
        before = ends->last[i];
    if (after != NULL && after < p)
        report(j, p->node, "<%s> must stand before <%s>", report_name(j, p->node),
               report_name(j, after->node));
    else if (before != NULL)
        report(j, p->node, "<%s> must stand after <%s>", report_name(j, p->node),
               report_name(j, before->node));
}

static void report_missing(struct judge *j, xmlNodePtr parent, const struct ends *ends,
                           const struct vocabulary_child *is)
{
    const struct placed *after = first_after(ends, is->place);
    const char *where =
        after == NULL ? "" : pool_printf(j->pool, " before <%s>", report_name(j, after->node));

    report(j, parent, "%s needs %s <%s>%s", report_subject(j, parent), names_article(is->name),
           is->name, where);
}

void order_check(struct judge *j, xmlNodePtr parent, const struct vocabulary_element *is,
                 struct placed *list, size_t count)
{
    struct ends ends = {{NULL}, {NULL}};
    bool there[VOCABULARY_MOST] = {false};

    find_surplus(j, parent, list, count);
    keep_longest_run(list, count);
    for (struct placed *p = list; p < list + count; p++) {
        there[p->is - is->children] = true;
        if (p->kept && ends.first[p->is->place] == NULL)
            ends.first[p->is->place] = p;
        if (p->kept)
            ends.last[p->is->place] = p;
    }
    for (const struct placed *p = list; p < list + count; p++)
        if (!p->kept && !p->surplus)
            report_misplaced(j, &ends, p);
    for (size_t i = 0; i < is->child_count; i++)
        if (is->children[i].required && !there[i])
            report_missing(j, parent, &ends, &is->children[i]);
}
