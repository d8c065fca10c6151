#include "prose/link.h"

struct linking {
    struct pool *pool;
    const struct token *tokens;
    struct mentions *all;
};

/* What stands between ================================================================= */

/* What the tokens from FIRST to BEHIND do. */
enum between {
    BETWEEN_NOTHING, /* also words like "on", "at" */
    BETWEEN_COMMA,   /* the same with a comma or parenthesis */
    BETWEEN_SPAN,    /* a word like "through" or a dash, once, among the above */
    BETWEEN_AND,     /* "and", once */
    BETWEEN_OTHER,
};

static enum between between(const struct linking *r, size_t first, size_t behind)
{
    enum between all = BETWEEN_NOTHING;

    for (size_t i = first; i < behind; i++) {
        const struct token *t = &r->tokens[i];
        bool comma = token_is_mark(t, ',') || token_is_mark(t, '(') || token_is_mark(t, ')');
        if (t->paragraph != r->tokens[first - (first > 0)].paragraph)
            return BETWEEN_OTHER;
        if (token_connects(t) || token_is(t, WORD_ZONE))
            continue;
        if (comma && all == BETWEEN_NOTHING)
            all = BETWEEN_COMMA;
        else if (token_is_through(t) && all <= BETWEEN_COMMA)
            all = BETWEEN_SPAN;
        else if (token_is(t, WORD_AND) && all <= BETWEEN_COMMA)
            all = BETWEEN_AND;
        else if (!comma)
            return BETWEEN_OTHER;
    }
    return all;
}

static bool is_date(const struct linking *r, size_t i)
{
    return i < r->all->count && r->all->mention[i].kind == MENTION_DATE;
}

/* Days of times ======================================================================= */

/* "Friday, 6 pm - 8 pm": whether the second time follows the first, which has its day from before.
 */
static bool follows_bound(const struct linking *r, size_t i)
{
    const struct mention *m = &r->all->mention[i];

    return i > 0 && m[-1].kind == MENTION_TIME && m[-1].date < i - 1 &&
           between(r, m[-1].behind, m->first) != BETWEEN_OTHER;
}

/* "8 am on Friday" is nearer than "Friday, at 8 am", and that than "8 am, Friday". */
static void bind_neighbours(struct linking *r)
{
    for (size_t i = 0; i < r->all->count; i++) {
        struct mention *m = &r->all->mention[i];
        enum between ahead = BETWEEN_OTHER, back = BETWEEN_OTHER;
        if (m->kind == MENTION_DATE)
            continue;
        if (is_date(r, i + 1))
            ahead = between(r, m->behind, m[1].first);
        if (i > 0 && is_date(r, i - 1))
            back = between(r, m[-1].behind, m->first);
        if (ahead == BETWEEN_NOTHING)
            m->date = i + 1;
        else if (back <= BETWEEN_COMMA)
            m->date = i - 1;
        else if (follows_bound(r, i))
            m->date = m[-1].date;
        else if (ahead == BETWEEN_COMMA)
            m->date = i + 1;
    }
}

/* "from 10 a.m. to 4 p.m. on Friday": the first has the day of the second. */
static void bind_spans(struct linking *r)
{
    for (size_t i = r->all->count; i-- > 1;) {
        struct mention *second = &r->all->mention[i], *first = second - 1;
        if (second->kind == MENTION_TIME && first->kind == MENTION_TIME &&
            first->date == MENTION_NONE && second->date == i + 1 &&
            between(r, first->behind, second->first) != BETWEEN_OTHER)
            first->date = second->date;
    }
}

/* For each mention, the next date behind it. */
static const size_t *next_dates(const struct linking *r)
{
    size_t *next = pool_alloc(r->pool, (r->all->count + 1) * sizeof *next);

    next[r->all->count] = MENTION_NONE;
    for (size_t i = r->all->count; i-- > 0;)
        next[i] = is_date(r, i + 1) ? i + 1 : next[i + 1];
    return next;
}

/* To the nearest date of the same sentence, those before it first; else the last of the paragraph.
 */
static void bind_rest(struct linking *r)
{
    const size_t *next = next_dates(r);
    size_t last = MENTION_NONE;

    for (size_t i = 0; i < r->all->count; i++) {
        struct mention *all = r->all->mention, *m = &all[i];
        if (last != MENTION_NONE &&
            r->tokens[all[last].first].paragraph != r->tokens[m->first].paragraph)
            last = MENTION_NONE;
        if (m->kind == MENTION_DATE)
            last = i;
        else if (m->date != MENTION_NONE)
            continue;
        else if (last != MENTION_NONE && all[last].sentence == m->sentence)
            m->date = last;
        else if (next[i] != MENTION_NONE && all[next[i]].sentence == m->sentence)
            m->date = next[i];
        else
            m->date = last;
    }
}

/* Spans and roles ===================================================================== */

/* Between the dates A and B, their own times left out. A time in between must be theirs: in
 * "March 13, 6 pm - 8 pm, March 14" the dash is between times. */
static enum between between_dates(const struct linking *r, size_t a, size_t b)
{
    const struct mention *all = r->all->mention;
    enum between joined = BETWEEN_NOTHING;
    size_t from = all[a].behind;

    for (size_t i = a + 1; i <= b; i++) {
        enum between piece = between(r, from, all[i].first);
        if (piece == BETWEEN_OTHER || (piece >= BETWEEN_SPAN && joined >= BETWEEN_SPAN))
            return BETWEEN_OTHER;
        if (piece >= BETWEEN_SPAN && i < b && all[i].date != b)
            return BETWEEN_OTHER;
        joined = piece > joined ? piece : joined;
        from = all[i].behind;
    }
    return joined;
}

/* The token before the words like "on", and the hours, that lead to mention I. */
static size_t leading(const struct linking *r, size_t i)
{
    size_t at = r->all->mention[i].first;

    while (at > 0) {
        const struct mention *before = i > 0 ? &r->all->mention[i - 1] : NULL;
        if (token_connects(&r->tokens[at - 1])) {
            at--;
        } else if (before != NULL && before->kind == MENTION_TIME && before->behind == at) {
            at = before->first;
            i--;
        } else {
            return at - 1;
        }
    }
    return 0;
}

static bool includes(const struct linking *r, size_t first, size_t behind)
{
    while (first < behind && !token_includes(&r->tokens[first]))
        first++;
    return first < behind;
}

/* Whether the dates A and B, with no other between them, are the ends of a span. */
static bool is_span(const struct linking *r, size_t a, size_t b)
{
    const struct mention *all = r->all->mention;
    enum between joined;

    if (all[a].first == all[b].first || all[a].sentence != all[b].sentence)
        return false;
    joined = between_dates(r, a, b);
    return joined == BETWEEN_SPAN ||
           (joined == BETWEEN_AND && token_is(&r->tokens[leading(r, a)], WORD_BETWEEN));
}

static void link_spans(struct linking *r)
{
    struct mention *all = r->all->mention;
    size_t a = MENTION_NONE;

    for (size_t b = 0; b < r->all->count; b++) {
        if (all[b].kind != MENTION_DATE)
            continue;
        if (a != MENTION_NONE && is_span(r, a, b)) {
            all[a].span = b;
            all[a].included = includes(r, all[a].behind, all[b].first);
        }
        a = b;
    }
}

static void set_roles(struct linking *r)
{
    for (size_t i = 0; i < r->all->count; i++) {
        const struct token *before = is_date(r, i) ? &r->tokens[leading(r, i)] : NULL;
        if (before != NULL && (token_is(before, WORD_RESUMES) || token_is(before, WORD_MOVED) ||
                               token_is(before, WORD_FALLING)))
            r->all->mention[i].role = before->word;
    }
}

void link_mentions(struct pool *pool, const struct token *tokens, struct mentions *mentions)
{
    struct linking r = {pool, tokens, mentions};

    bind_neighbours(&r);
    bind_spans(&r);
    bind_rest(&r);
    link_spans(&r);
    set_roles(&r);
}
