#include "words/catalogue.h"

#include "base/file.h"
#include "base/spelling.h"
#include "words/completeness.h"
#include "xml/characters.h"
#include "xml/parse.h"

#include <stdlib.h>
#include <string.h>

enum { DEPTH = 8, ATTRIBUTES = 4, CHILDREN = 6 };

/* A language file that is being read, from front to end. */
struct reading {
    struct words *words;
    struct pool *pool; /* until it is read */
    struct diag *diag;
    char *room; /* for all that is kept of the file: no longer than this is itself */
    char *text; /* of the element that is open */
    size_t text_length;

    struct level {
        const struct element_kind *is;
        int line;
    } levels[DEPTH + 1];
    size_t depth;
    int unread; /* how many elements are open of which nothing is read */

    const char
        *values[ATTRIBUTES];     /* of the element that was opened last; NULL where it has none */
    struct calendar_name *names; /* of the months or weekdays that are open, */
    size_t named;                /* and how many there have been */
    bool has_months, has_weekdays;
    struct variant *last[PHRASE_COUNT]; /* of each phrase */
    int root_line;
};

/* What an element may hold, and what is done at its beginning and its end. */
struct element_kind {
    const char *name, *attributes[ATTRIBUTES + 1], *children[CHILDREN + 1];
    bool has_text;
    void (*begins)(struct reading *r);
    void (*ends)(struct reading *r);
};

static const struct level *level(const struct reading *r)
{
    return &r->levels[r->depth];
}

static struct where where_now(const struct reading *r)
{
    return (struct where){r->words->file, level(r)->line};
}

/* "; did you mean "when"?", with the marks around that are wanted; or nothing. */
static const char *suggestion(const struct reading *r, const char *name, const char *const *list,
                              size_t count, const char *open, const char *close)
{
    const char *meant = spelling_nearest(name, list, count);

    return meant == NULL ? "" : pool_printf(r->pool, "; did you mean %s%s%s?", open, meant, close);
}

/* TEXT with one blank between its words, kept. */
static char *keep(struct reading *r, const char *text, size_t length)
{
    char *kept = r->room, *to = kept;

    for (const char *end = text + length; text < end; text++) {
        if (!is_blank(*text))
            *to++ = *text;
        else if (to > kept && to[-1] != ' ')
            *to++ = ' ';
    }
    if (to > kept && to[-1] == ' ')
        to--;
    *to = '\0';
    r->room = to + 1;
    return kept;
}

/* The words of KEPT, which is cut up; a NULL behind. */
static const char *const *cut(struct reading *r, char *kept)
{
    size_t count = 0;
    const char **list;

    for (const char *at = kept; *at != '\0'; at++)
        count += *at == ' ';
    list = pool_alloc(r->words->pool, (count + 2) * sizeof *list);
    for (size_t i = 0; *kept != '\0'; i++) {
        size_t word = strcspn(kept, " ");
        list[i] = kept;
        kept += word;
        if (*kept == ' ')
            *kept++ = '\0';
    }
    return list;
}

/* The value of attribute I of the element that was opened last; NULL with an error. */
static const char *required(const struct reading *r, int i)
{
    const struct element_kind *is = level(r)->is;

    if (r->values[i] != NULL && *r->values[i] != '\0')
        return r->values[i];
    diag_error(r->diag, where_now(r), "<%s> needs the attribute \"%s\"", is->name,
               is->attributes[i]);
    return NULL;
}

/* Months, weekdays, zones, joins -------------------------------------------------------------- */

static void begin_words(struct reading *r)
{
    const char *lang = required(r, 0);

    r->root_line = level(r)->line;
    if (lang != NULL && strcmp(lang, r->words->lang) != 0)
        diag_error(r->diag, where_now(r), "lang is \"%s\", but the file is named for \"%s\"", lang,
                   r->words->lang);
}

static void begin_names(struct reading *r, struct calendar_name *names, bool *seen)
{
    if (*seen)
        diag_error(r->diag, where_now(r), "<%s> stands twice", level(r)->is->name);
    *seen = true;
    r->names = names;
    r->named = 0;
}

static void begin_months(struct reading *r)
{
    begin_names(r, r->words->months, &r->has_months);
}

static void begin_weekdays(struct reading *r)
{
    begin_names(r, r->words->weekdays, &r->has_weekdays);
}

static void end_names(struct reading *r)
{
    bool months = r->names == r->words->months;
    size_t wanted = months ? 12 : 7;

    if (r->named != wanted)
        diag_error(r->diag, where_now(r), "<%s> has %zu names; a %s has %zu", level(r)->is->name,
                   r->named, months ? "year" : "week", wanted);
}

static void end_name(struct reading *r)
{
    struct calendar_name name = {.full = keep(r, r->text, r->text_length)};
    const char *gender = r->values[2];

    name.brief = r->values[0] != NULL ? r->values[0] : name.full;
    name.alone = r->values[1] != NULL ? r->values[1] : name.full;
    name.feminine = gender != NULL && strcmp(gender, "feminine") == 0;
    if (*name.full == '\0' || *name.brief == '\0' || *name.alone == '\0')
        diag_error(r->diag, where_now(r), "<name> is empty");
    if (gender != NULL && !name.feminine)
        diag_error(r->diag, where_now(r), "there is no gender \"%s\"; write feminine, or nothing",
                   gender);
    if (r->named < (r->names == r->words->months ? 12 : 7))
        r->names[r->named] = name;
    r->named++;
}

static void end_zone(struct reading *r)
{
    struct words *words = r->words;
    const char *says = required(r, 0);
    const char *const *zones = cut(r, keep(r, r->text, r->text_length));

    for (; says != NULL && *zones != NULL; zones++) {
        words->zones =
            pool_grow(words->pool, words->zones, words->zone_count, sizeof *words->zones);
        words->zones[words->zone_count++] = (struct zone_words){*zones, says, level(r)->line};
    }
}

static int by_zone(const void *left, const void *right)
{
    const struct zone_words *a = left, *b = right;
    int order = strcmp(a->zone, b->zone);

    return order != 0 ? order : a->line - b->line;
}

static void sort_zones(const struct reading *r)
{
    struct zone_words *zones = r->words->zones;

    if (r->words->zone_count > 0)
        qsort(zones, r->words->zone_count, sizeof *zones, by_zone);
    for (size_t i = 1; i < r->words->zone_count; i++)
        if (strcmp(zones[i].zone, zones[i - 1].zone) == 0)
            diag_error(r->diag, ((struct where){r->words->file, zones[i].line}),
                       "the zone %s is in line %d, too", zones[i].zone, zones[i - 1].line);
}

static void begin_join(struct reading *r)
{
    struct joins *joins = &r->words->joins;
    const char *word = required(r, 0), *as = required(r, 3);
    const char *before = r->values[1], *with = r->values[2];
    struct join join = {.word = word, .as = as, .melts = with != NULL};

    if ((before == NULL) == (with == NULL))
        diag_error(r->diag, where_now(r),
                   "<join> needs either \"before\", how the next word may begin, or \"with\", the "
                   "next word itself");
    if (word == NULL || as == NULL || (before == NULL) == (with == NULL))
        return;
    join.word_length = strlen(word);
    join.as_length = strlen(as);
    join.beginnings =
        cut(r, keep(r, with != NULL ? with : before, strlen(with != NULL ? with : before)));
    joins->list = pool_grow(r->words->pool, joins->list, joins->count, sizeof join);
    joins->list[joins->count++] = join;
    joins->growth = join.as_length > joins->growth ? join.as_length : joins->growth;
}

/* Phrases ------------------------------------------------------------------------------------- */

static void report_condition(const struct reading *r, const char *name)
{
    const char *all[CONDITION_COUNT];

    for (enum condition c = 0; c < CONDITION_COUNT; c++)
        all[c] = condition_name(c);
    diag_error(r->diag, where_now(r), "there is no condition \"%s\"%s", name,
               suggestion(r, name, all, CONDITION_COUNT, "\"", "\""));
}

static unsigned long conditions_in(const struct reading *r, const char *text)
{
    unsigned long conditions = 0;

    while (*text != '\0') {
        size_t length = strcspn(text, " ");
        enum condition condition = condition_named(text, length);
        if (condition == CONDITION_COUNT)
            report_condition(r, pool_strndup(r->pool, text, length));
        else
            conditions |= 1UL << condition;
        text += length + (text[length] == ' ');
    }
    return conditions;
}

static void report_phrase(const struct reading *r, const char *name)
{
    const char *all[PHRASE_COUNT];

    for (enum phrase p = 0; p < PHRASE_COUNT; p++)
        all[p] = phrase_name(p);
    diag_error(r->diag, where_now(r), "there is no phrase \"%s\"%s", name,
               suggestion(r, name, all, PHRASE_COUNT, "\"", "\""));
}

static void end_say(struct reading *r)
{
    const char *of = required(r, 0), *when = r->values[1];
    enum phrase phrase = of == NULL ? PHRASE_COUNT : phrase_named(of);
    unsigned long conditions = when == NULL ? 0 : conditions_in(r, when);
    struct variant *variant;

    if (of != NULL && phrase == PHRASE_COUNT)
        report_phrase(r, of);
    if (phrase == PHRASE_COUNT)
        return;
    variant = pattern_compile(r->words->pool, r->diag, where_now(r), phrase, r->text, &r->room);
    variant->line = level(r)->line;
    variant->conditions = conditions & ~(unsigned long)WHEN_NUMBERS;
    variant->numbers = conditions & WHEN_NUMBERS;
    if (r->last[phrase] == NULL)
        r->words->phrases[phrase] = variant;
    else
        r->last[phrase]->next = variant;
    r->last[phrase] = variant;
}

/* The file ------------------------------------------------------------------------------------ */

static const struct element_kind vocabulary[] = {
    {"say", {"of", "when"}, {NULL}, true, NULL, end_say},
    {"phrases", {"about"}, {"say"}, false, NULL, NULL},
    {"name", {"short", "alone", "gender"}, {NULL}, true, NULL, end_name},
    {"months", {NULL}, {"name"}, false, begin_months, end_names},
    {"weekdays", {NULL}, {"name"}, false, begin_weekdays, end_names},
    {"zone", {"says"}, {NULL}, true, NULL, end_zone},
    {"zones", {NULL}, {"zone"}, false, NULL, NULL},
    {"join", {"word", "before", "with", "as"}, {NULL}, false, begin_join, NULL},
    {"words",
     {"lang"},
     {"months", "weekdays", "zones", "join", "phrases", "reading"},
     false,
     begin_words,
     NULL},
};

static const struct element_kind *element_named(const char *name)
{
    for (size_t i = 0; i < sizeof vocabulary / sizeof *vocabulary; i++)
        if (strcmp(vocabulary[i].name, name) == 0)
            return &vocabulary[i];
    return NULL;
}

/* The index of NAME in LIST, which has a NULL behind; COUNT is how many it has. */
static int index_of(const char *const *list, const char *name, size_t *count)
{
    int found = -1;

    for (*count = 0; list[*count] != NULL; ++*count)
        if (strcmp(list[*count], name) == 0)
            found = (int)*count;
    return found;
}

/* Whether an element NAME may stand within the one that is open. */
static bool may_begin(const struct reading *r, struct where where, const char *name)
{
    const struct element_kind *within = level(r)->is;
    size_t count;

    if (within == NULL && strcmp(name, "words") == 0)
        return true;
    if (within == NULL) {
        diag_error(r->diag, where,
                   "is no language file: it begins with <%s> and not with <words lang=\"%s\">",
                   name, r->words->lang);
        return false;
    }
    if (index_of(within->children, name, &count) >= 0)
        return true;
    diag_error(r->diag, where, "<%s> has no place in <%s>%s", name, within->name,
               suggestion(r, name, within->children, count, "<", ">"));
    return false;
}

static void check_characters(const struct reading *r, int line, const char *text, size_t length)
{
    unsigned long code;
    const char *why = chars_refused(text, length, &code);

    if (why != NULL)
        diag_error(r->diag, ((struct where){r->words->file, line}),
                   "U+%04lX, %s, must not stand here; delete it", code, why);
}

static void take_attribute(struct reading *r, const struct parse_attribute *attribute)
{
    const struct element_kind *is = level(r)->is;
    size_t count;
    int i = index_of(is->attributes, attribute->name, &count);

    check_characters(r, level(r)->line, attribute->value, attribute->length);
    if (i >= 0)
        r->values[i] = keep(r, attribute->value, attribute->length);
    else
        diag_error(r->diag, where_now(r), "<%s> has no attribute \"%s\"%s", is->name,
                   attribute->name,
                   suggestion(r, attribute->name, is->attributes, count, "\"", "\""));
}

static void on_element_begins(void *context, int line, const char *name,
                              const struct parse_attribute *attributes, size_t count)
{
    struct reading *r = context;

    /* The words by which prose is read are not these. */
    if (r->unread > 0 || !may_begin(r, (struct where){r->words->file, line}, name) ||
        strcmp(name, "reading") == 0) {
        r->unread++;
        return;
    }
    r->levels[++r->depth] = (struct level){element_named(name), line};
    r->text_length = 0;
    memset(r->values, 0, sizeof r->values);
    for (size_t i = 0; i < count; i++)
        take_attribute(r, &attributes[i]);
    if (level(r)->is->begins != NULL)
        level(r)->is->begins(r);
}

/* Tells of words where none have a place, in TEXT that ends in LINE. */
static void check_no_words(const struct reading *r, int line, const char *text, size_t length)
{
    while (length > 0 && is_blank(*text))
        text++, length--;
    if (length == 0)
        return;
    for (size_t i = 0; i < length; i++)
        line -= text[i] == '\n';
    diag_error(r->diag, ((struct where){r->words->file, line}), "text has no place in <%s>",
               level(r)->is->name);
}

static void on_element_text(void *context, int line, const char *text, size_t length)
{
    struct reading *r = context;

    if (r->unread > 0)
        return;
    check_characters(r, line, text, length);
    if (level(r)->is->has_text) {
        memcpy(r->text + r->text_length, text, length);
        r->text_length += length;
    } else
        check_no_words(r, line, text, length);
}

static void on_element_ends(void *context)
{
    struct reading *r = context;

    if (r->unread > 0) {
        r->unread--;
        return;
    }
    r->text[r->text_length] = '\0';
    if (level(r)->is->ends != NULL)
        level(r)->is->ends(r);
    r->depth--;
}

static void check_whole(const struct reading *r)
{
    struct where where = {r->words->file, r->root_line};

    if (r->root_line == 0)
        return;
    if (!r->has_months)
        diag_error(r->diag, where, "<months> is missing");
    if (!r->has_weekdays)
        diag_error(r->diag, where, "<weekdays> is missing");
    sort_zones(r);
    completeness_check(r->words, r->root_line, r->diag);
}

static void read_file(struct reading *r)
{
    static const struct parse_events events = {on_element_begins, on_element_text, on_element_ends};
    size_t length;
    char *octets =
        file_read(r->pool, r->diag, r->words->file, "a language file", CATALOGUE_MAX, &length);

    if (octets == NULL)
        return;
    r->room = pool_alloc(r->words->pool, length + 1);
    r->text = pool_alloc(r->pool, length + 1);
    if (parse_told(octets, length, r->words->file, DEPTH, &events, r, r->diag))
        check_whole(r);
}

struct words *catalogue_load(const char *path, const char *lang, struct diag *diag)
{
    struct pool *pool = pool_new();
    struct words *words = pool_alloc(pool, sizeof *words);
    struct reading r = {.words = words, .pool = pool_new(), .diag = diag};

    *words = (struct words){.pool = pool, .plural = plural_new(lang)};
    words->file = pool_strdup(pool, path);
    words->lang = pool_strdup(pool, lang);
    read_file(&r);
    pool_free(r.pool);
    if (diag_count(diag, DIAG_ERROR, path) == 0)
        return words;
    catalogue_free(words);
    return NULL;
}

void catalogue_free(struct words *words)
{
    if (words == NULL)
        return;
    plural_free(words->plural);
    pool_free(words->pool);
}
