#include "words/completeness.h"

struct completeness {
    const struct words *words;
    struct pool *pool; /* for messages */
    struct diag *diag;
    enum phrase phrase;
};

static void report(const struct completeness *j, const struct variant *variant, const char *text)
{
    struct where where = {j->words->file, variant->line};

    diag_error(j->diag, where, "the phrase \"%s\" %s", phrase_name(j->phrase), text);
}

/* "one", "few" and "many" */
static const char *kinds(const struct completeness *j, unsigned long numbers)
{
    const char *text = "";

    for (enum condition c = 0; c <= CONDITION_OTHER; c++) {
        unsigned long rest = numbers >> (c + 1);
        if ((numbers >> c & 1) == 0)
            continue;
        text = pool_printf(j->pool, "%s\"%s\"%s", text, condition_name(c),
                           rest == 0                  ? ""
                           : (rest & (rest - 1)) == 0 ? " and "
                                                      : ", ");
    }
    return text;
}

static void report_numbers(const struct completeness *j, const struct variant *variant,
                           const char *what, unsigned long numbers)
{
    const char *all = kinds(j, plural_all(j->words->plural));

    report(j, variant,
           pool_printf(j->pool, "has %s form for %s; numbers in \"%s\" are %s", what,
                       kinds(j, numbers), j->words->lang, all));
}

static bool is_first_of_its_conditions(const struct variant *first, const struct variant *v)
{
    while (first != v && first->conditions != v->conditions)
        first = first->next;
    return first == v;
}

/* Whether the variants under the conditions of V have one for every number. One that names none is
 * for the one kind that is left. */
static void check_numbers(const struct completeness *j, const struct variant *v)
{
    unsigned long all = plural_all(j->words->plural), left = all;
    bool has_rest = false;

    for (const struct variant *o = v; o != NULL; o = o->next) {
        if (o->conditions != v->conditions)
            continue;
        left &= ~o->numbers;
        has_rest = has_rest || o->numbers == 0;
    }
    if (left == all && !phrase_has_slot(j->phrase, SLOT_N))
        return; /* it is not said by number */
    if (left != 0 && !(has_rest && (left & (left - 1)) == 0))
        report_numbers(j, v, "no", left);
}

/* Whether whatever fits V fits EARLIER. */
static bool hides(const struct variant *earlier, const struct variant *v)
{
    return (earlier->conditions & ~v->conditions) == 0 &&
           (earlier->numbers == 0 || (v->numbers != 0 && (v->numbers & ~earlier->numbers) == 0));
}

static void check_order(const struct completeness *j, const struct variant *v)
{
    for (const struct variant *o = j->words->phrases[j->phrase]; o != v; o = o->next) {
        if (!hides(o, v))
            continue;
        report(j, v, pool_printf(j->pool, "is never said so: line %d says it before", o->line));
        return;
    }
}

static void check_phrase(const struct completeness *j)
{
    const struct variant *first = j->words->phrases[j->phrase], *last = first;
    bool complete = false;

    for (const struct variant *v = first; v != NULL; v = v->next) {
        unsigned long unknown = v->numbers & ~plural_known(j->words->plural);
        if (unknown != 0)
            report_numbers(j, v, "a", unknown);
        check_order(j, v);
        if (is_first_of_its_conditions(first, v))
            check_numbers(j, v);
        complete = complete || v->conditions == 0;
        last = v;
    }
    if (!complete)
        report(j, last,
               "has nothing to say when no condition holds; write a last <say> without \"when\"");
}

static void report_missing(const struct completeness *j, int line)
{
    const char *slots = pattern_slots(j->pool, j->phrase);

    diag_error(j->diag, ((struct where){j->words->file, line}), "the phrase \"%s\" is missing%s%s",
               phrase_name(j->phrase), *slots == '\0' ? "" : "; it may have ", slots);
}

void completeness_check(const struct words *words, int line, struct diag *diag)
{
    struct completeness j = {.words = words, .pool = pool_new(), .diag = diag};

    for (j.phrase = 0; j.phrase < PHRASE_COUNT; j.phrase++) {
        if (words->phrases[j.phrase] == NULL)
            report_missing(&j, line);
        else
            check_phrase(&j);
    }
    pool_free(j.pool);
}
