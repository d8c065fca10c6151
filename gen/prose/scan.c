#include "prose/scan.h"

#include "prose/date_forms.h"
#include "prose/lexer.h"
#include "prose/link.h"
#include "prose/time_forms.h"

#include <string.h>

struct scan {
    struct pool *pool;
    const char *text;
    const struct token *tokens;
    struct mentions found;
};

/* Finding ============================================================================= */

/* The octets of the tokens FIRST to BEHIND, with each run of anything blank made one space. */
static const char *words(const struct scan *r, size_t first, size_t behind)
{
    const struct token *t = r->tokens;
    char *copy = pool_alloc(r->pool, t[behind - 1].end - t[first].start + (behind - first) + 1);
    size_t length = 0;

    for (size_t i = first; i < behind; i++) {
        size_t octets = t[i].end - t[i].start;
        if (t[i].apart && i > first)
            copy[length++] = ' ';
        memcpy(copy + length, r->text + t[i].start, octets);
        length += octets;
    }
    for (char *c = copy; *c != '\0'; c++)
        if (strchr("\t\r\n\f\v", *c) != NULL)
            *c = ' '; /* within a phrase: "Eastern\nTime" */
    return copy;
}

static struct mention *add(struct scan *r, enum mention_kind kind, size_t first, size_t behind)
{
    struct mentions *m = &r->found;

    m->mention = pool_grow(r->pool, m->mention, m->count, sizeof *m->mention);
    m->mention[m->count] = (struct mention){
        .kind = kind,
        .line = r->tokens[first].line,
        .column = r->tokens[first].column,
        .words = words(r, first, behind),
        .first = first,
        .behind = behind,
        .sentence = r->tokens[first].sentence,
        .weekday = -1,
        .span = MENTION_NONE,
        .date = MENTION_NONE,
    };
    return &m->mention[m->count++];
}

static void add_dates(struct scan *r, const struct date_form *form, size_t first, size_t behind)
{
    bool every = first > 0 && token_is(&r->tokens[first - 1], WORD_EVERY);

    for (size_t i = 0; i < form->count; i++) {
        struct mention *m = add(r, MENTION_DATE, first, behind);
        m->weekday = form->part[i].weekday;
        m->year = form->part[i].year;
        m->month = form->part[i].month;
        m->day = form->part[i].day;
        m->every = form->rule || (every && m->day == 0);
        if (form->span && i + 2 == form->count) {
            m->span = r->found.count;
            m->included = form->included;
        }
    }
}

static void find(struct scan *r, const struct language *language, bool day_first)
{
    size_t done = 0, behind;

    for (size_t at = 0; r->tokens[at].kind != TOKEN_END; at = behind) {
        struct date_form date;
        struct time_form clock;
        const struct word *zone = NULL;
        if ((behind = date_form_match(r->tokens, at, done, day_first, &date)) != 0) {
            add_dates(r, &date, at, behind);
        } else if ((behind = time_form_match(r->tokens, at, done, language->twelve_hours,
                                             &clock)) != 0) {
            struct mention *m = add(r, MENTION_TIME, at, behind);
            m->minute = clock.minute;
            m->manner = clock.manner;
            m->zone = clock.zone;
        } else if ((behind = time_form_zone(r->tokens, at, &zone)) != 0) {
            add(r, MENTION_ZONE, at, behind)->zone = zone;
        } else {
            behind = at + 1;
            continue;
        }
        done = behind;
    }
}

struct mentions scan_text(struct pool *pool, const char *text, const struct language *language,
                          bool day_first)
{
    struct scan r = {.pool = pool, .text = text, .tokens = lexer_read(pool, text, language)};

    find(&r, language, day_first);
    link_mentions(pool, r.tokens, &r.found);
    return r.found;
}
