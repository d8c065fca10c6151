#include "words/catalogue.h"

#include "base/charset.h"
#include "base/file.h"
#include "base/spelling.h"
#include "xml/characters.h"
#include "xml/parse.h"

#include <stdlib.h>
#include <string.h>

enum { DEPTH = 8 };

static const char blanks[] = " \t\r\n";

/* A language file that is being read. */
struct reading {
    struct words *words;
    struct diag *diag;
    char *room; /* for the texts of patterns: together no longer than the file */
    struct variant *last[PHRASE_COUNT];
};

static struct where where_of(const struct reading *r, const xmlNode *node)
{
    return (struct where){r->words->file, (int)xmlGetLineNo(node)};
}

/* Elements and what they may hold ------------------------------------------------------------- */

struct vocabulary {
    const char *name, *attributes[5], *children[8];
    bool anything; /* within it nothing is looked at */
};

static const struct vocabulary shapes[] = {
    {"words", {"lang"}, {"months", "weekdays", "zones", "join", "phrases", "reading"}, false},
    {"months", {NULL}, {"name"}, false},
    {"weekdays", {NULL}, {"name"}, false},
    {"name", {"short", "alone", "gender"}, {NULL}, false},
    {"zones", {NULL}, {"zone"}, false},
    {"zone", {"says"}, {NULL}, false},
    {"join", {"word", "before", "with", "as"}, {NULL}, false},
    {"phrases", {"about"}, {"say"}, false},
    {"say", {"of", "when"}, {NULL}, false},
    {"reading", {NULL}, {NULL}, true},
};

static size_t count_of(const char *const *list)
{
    size_t count = 0;

    while (list[count] != NULL)
        count++;
    return count;
}

static bool is_one_of(const char *const *list, const char *name)
{
    for (; *list != NULL; list++)
        if (strcmp(*list, name) == 0)
            return true;
    return false;
}

static const struct vocabulary *shape_of(const char *name)
{
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
        if (strcmp(shapes[i].name, name) == 0)
            return &shapes[i];
    return NULL;
}

/* "; did you mean "when"?", or nothing. */
static const char *suggestion(const struct reading *r, const char *name, const char *const *list,
                              size_t count, const char *format)
{
    const char *meant = nearest(name, list, count);

    if (meant == NULL)
        return "";
    return pool_printf(r->words->pool, "; did you mean %s%s%s?", format, meant,
                       *format == '<' ? ">" : format);
}

static void check_attributes(const struct reading *r, const xmlNode *node,
                             const struct vocabulary *shape)
{
    for (const xmlAttr *a = node->properties; a != NULL; a = a->next) {
        const char *name = (const char *)a->name;
        if (a->ns == NULL && is_one_of(shape->attributes, name))
            continue;
        diag_error(r->diag, where_of(r, node), "<%s> has no attribute \"%s\"%s", shape->name, name,
                   suggestion(r, name, shape->attributes, count_of(shape->attributes), "\""));
    }
}

static void check_child(const struct reading *r, const xmlNode *node,
                        const struct vocabulary *shape)
{
    const char *name = (const char *)node->name;
    bool blank = strspn(node->content == NULL ? "" : (const char *)node->content, blanks) ==
                 strlen(node->content == NULL ? "" : (const char *)node->content);

    if (node->type == XML_ELEMENT_NODE && !is_one_of(shape->children, name))
        diag_error(r->diag, where_of(r, node), "<%s> has no place in <%s>%s", name, shape->name,
                   suggestion(r, name, shape->children, count_of(shape->children), "<"));
    else if (node->type == XML_TEXT_NODE && shape->children[0] != NULL && !blank)
        diag_error(r->diag, where_of(r, node), "there is text in <%s>, which says nothing here",
                   shape->name);
}

static void check_shape(const struct reading *r, const xmlNode *node)
{
    const struct vocabulary *shape = shape_of((const char *)node->name);

    if (shape == NULL || shape->anything)
        return;
    check_attributes(r, node, shape);
    for (const xmlNode *c = node->children; c != NULL; c = c->next) {
        check_child(r, c, shape);
        if (c->type == XML_ELEMENT_NODE)
            check_shape(r, c);
    }
}

static bool is_element(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

/* The text of an element or attribute whose first child is FIRST; that of the tree itself where it
 * is in one piece, as it nearly always is. Comments are none of it. */
static const char *text_of(const struct reading *r, const xmlNode *first)
{
    const char *text = "";

    for (const xmlNode *c = first; c != NULL; c = c->next) {
        if (c->type != XML_TEXT_NODE && c->type != XML_CDATA_SECTION_NODE)
            continue;
        text = *text == '\0' ? (const char *)c->content
                             : pool_printf(r->words->pool, "%s%s", text, (const char *)c->content);
    }
    return text;
}

/* NULL where NODE does not have it. */
static const char *attribute_of(const struct reading *r, const xmlNode *node, const char *name)
{
    for (const xmlAttr *a = node->properties; a != NULL; a = a->next)
        if (strcmp((const char *)a->name, name) == 0)
            return text_of(r, a->children);
    return NULL;
}

static const char *required(const struct reading *r, const xmlNode *node, const char *name)
{
    const char *text = attribute_of(r, node, name);

    if (text == NULL || text[strspn(text, blanks)] == '\0')
        diag_error(r->diag, where_of(r, node), "<%s> needs the attribute \"%s\"",
                   (const char *)node->name, name);
    return text;
}

/* TEXT with one blank between its words, in the pool. */
static const char *collapsed(const struct reading *r, const char *text)
{
    char *copy = pool_alloc(r->words->pool, strlen(text) + 1), *to = copy;

    for (text += strspn(text, blanks); *text != '\0'; text += strspn(text, blanks)) {
        size_t word = strcspn(text, blanks);
        if (to > copy)
            *to++ = ' ';
        memcpy(to, text, word);
        to += word;
        text += word;
    }
    return copy;
}

/* The words of TEXT, with a NULL behind. */
static const char *const *words_of(const struct reading *r, const char *text)
{
    char *copy = pool_strdup(r->words->pool, text);
    const char **list = pool_alloc(r->words->pool, (strlen(text) / 2 + 2) * sizeof *list);
    size_t count = 0;

    for (char *word = copy + strspn(copy, blanks); *word != '\0';) {
        size_t length = strcspn(word, blanks);
        bool last = word[length] == '\0';
        word[length] = '\0';
        list[count++] = word;
        word += length + !last;
        word += strspn(word, blanks);
    }
    return list;
}

/* Months, weekdays, zones, joins -------------------------------------------------------------- */

static void read_name(const struct reading *r, const xmlNode *node, struct calendar_name *name)
{
    const char *brief = attribute_of(r, node, "short"), *alone = attribute_of(r, node, "alone");
    const char *gender = attribute_of(r, node, "gender");

    name->full = collapsed(r, text_of(r, node->children));
    name->brief = brief == NULL ? name->full : collapsed(r, brief);
    name->alone = alone == NULL ? name->full : collapsed(r, alone);
    name->feminine = gender != NULL && strcmp(gender, "feminine") == 0;
    if (gender != NULL && !name->feminine)
        diag_error(r->diag, where_of(r, node),
                   "the gender \"%s\" is not known; it is feminine or "
                   "not said",
                   gender);
    if (*name->full == '\0' || *name->brief == '\0' || *name->alone == '\0')
        diag_error(r->diag, where_of(r, node), "a name is empty");
}

static void read_names(const struct reading *r, const xmlNode *node, struct calendar_name *names,
                       size_t wanted, const char *of)
{
    size_t count = 0;

    for (const xmlNode *c = node->children; c != NULL; c = c->next) {
        if (!is_element(c, "name"))
            continue;
        if (count < wanted)
            read_name(r, c, &names[count]);
        count++;
    }
    if (count != wanted)
        diag_error(r->diag, where_of(r, node), "<%s> has %zu names; a %s has %zu",
                   (const char *)node->name, count, of, wanted);
}

static void read_zone(const struct reading *r, const xmlNode *node)
{
    struct words *words = r->words;
    const char *says = required(r, node, "says");
    const char *const *zones = words_of(r, text_of(r, node->children));

    if (says == NULL)
        return;
    says = collapsed(r, says);
    for (; *zones != NULL; zones++) {
        words->zones =
            pool_grow(words->pool, words->zones, words->zone_count, sizeof *words->zones);
        words->zones[words->zone_count++] =
            (struct zone_words){*zones, says, (int)xmlGetLineNo(node)};
    }
}

static int by_zone(const void *left, const void *right)
{
    const struct zone_words *a = left, *b = right;
    int order = strcmp(a->zone, b->zone);

    return order != 0 ? order : a->line - b->line;
}

static void read_zones(const struct reading *r, const xmlNode *node)
{
    struct words *words = r->words;

    for (const xmlNode *c = node->children; c != NULL; c = c->next)
        if (is_element(c, "zone"))
            read_zone(r, c);
    if (words->zone_count > 0)
        qsort(words->zones, words->zone_count, sizeof *words->zones, by_zone);
    for (size_t i = 1; i < words->zone_count; i++)
        if (strcmp(words->zones[i].zone, words->zones[i - 1].zone) == 0)
            diag_error(r->diag, ((struct where){words->file, words->zones[i].line}),
                       "the zone %s has its words in line %d", words->zones[i].zone,
                       words->zones[i - 1].line);
}

static void read_join(const struct reading *r, const xmlNode *node)
{
    struct joins *joins = &r->words->joins;
    const char *word = required(r, node, "word"), *as = required(r, node, "as");
    const char *before = attribute_of(r, node, "before"), *with = attribute_of(r, node, "with");
    struct join join = {.melts = with != NULL};

    if ((before == NULL) == (with == NULL)) {
        diag_error(r->diag, where_of(r, node),
                   "<join> needs either \"before\", how the next word may begin, or \"with\", the "
                   "word that melts");
        return;
    }
    if (word == NULL || as == NULL)
        return;
    join.word = collapsed(r, word);
    join.as = collapsed(r, as);
    join.word_length = strlen(join.word);
    join.as_length = strlen(join.as);
    join.beginnings = words_of(r, with != NULL ? with : before);
    joins->list = pool_grow(r->words->pool, joins->list, joins->count, sizeof join);
    joins->list[joins->count++] = join;
    if (join.as_length > joins->growth)
        joins->growth = join.as_length;
}

/* Phrases ------------------------------------------------------------------------------------- */

static void report_condition(const struct reading *r, const xmlNode *node, const char *name)
{
    const char *all[CONDITION_COUNT];

    for (enum condition c = 0; c < CONDITION_COUNT; c++)
        all[c] = condition_name(c);
    diag_error(r->diag, where_of(r, node), "there is no condition \"%s\"%s", name,
               suggestion(r, name, all, CONDITION_COUNT, "\""));
}

static unsigned long read_conditions(const struct reading *r, const xmlNode *node, const char *text)
{
    unsigned long conditions = 0;

    for (text += strspn(text, blanks); *text != '\0'; text += strspn(text, blanks)) {
        size_t length = strcspn(text, blanks);
        enum condition condition = condition_named(text, length);
        if (condition == CONDITION_COUNT)
            report_condition(r, node, pool_strndup(r->words->pool, text, length));
        else
            conditions |= 1UL << condition;
        text += length;
    }
    return conditions;
}

static void report_phrase(const struct reading *r, const xmlNode *node, const char *name)
{
    const char *all[PHRASE_COUNT];

    for (enum phrase p = 0; p < PHRASE_COUNT; p++)
        all[p] = phrase_name(p);
    diag_error(r->diag, where_of(r, node), "there is no phrase \"%s\"%s", name,
               suggestion(r, name, all, PHRASE_COUNT, "\""));
}

static void read_say(struct reading *r, const xmlNode *node)
{
    const char *of = required(r, node, "of"), *when = attribute_of(r, node, "when");
    enum phrase phrase = of == NULL ? PHRASE_COUNT : phrase_named(of);
    struct variant *variant;
    unsigned long conditions;

    if (of != NULL && phrase == PHRASE_COUNT)
        report_phrase(r, node, of);
    if (phrase == PHRASE_COUNT)
        return;
    variant = pattern_compile(r->words->pool, r->diag, where_of(r, node), phrase,
                              text_of(r, node->children), &r->room);
    conditions = when == NULL ? 0 : read_conditions(r, node, when);
    variant->line = (int)xmlGetLineNo(node);
    variant->conditions = conditions & ~(unsigned long)WHEN_NUMBERS;
    variant->numbers = conditions & WHEN_NUMBERS;
    if (r->last[phrase] == NULL)
        r->words->phrases[phrase] = variant;
    else
        r->last[phrase]->next = variant;
    r->last[phrase] = variant;
}

static void read_phrases(struct reading *r, const xmlNode *node)
{
    for (const xmlNode *c = node->children; c != NULL; c = c->next)
        if (is_element(c, "say"))
            read_say(r, c);
}

/* Whether all is said that can be asked for --------------------------------------------------- */

/* "one", "few" and "many" */
static const char *in_words(const struct reading *r, unsigned long numbers)
{
    const char *text = "";

    for (enum condition c = 0; c <= CONDITION_OTHER; c++) {
        unsigned long above = numbers & ~((2UL << c) - 1);
        if ((numbers & 1UL << c) == 0)
            continue;
        text = pool_printf(r->words->pool, "%s%s\"%s\"", text,
                           *text == '\0' ? ""
                           : above == 0  ? " and "
                                         : ", ",
                           condition_name(c));
    }
    return text;
}

static bool is_single(unsigned long bits)
{
    return (bits & (bits - 1)) == 0;
}

static void report(const struct reading *r, enum phrase phrase, const struct variant *variant,
                   const char *text)
{
    struct where where = {r->words->file, variant->line};

    diag_error(r->diag, where, "the phrase \"%s\" %s", phrase_name(phrase), text);
}

static bool is_first_of_its_conditions(const struct variant *first, const struct variant *v)
{
    while (first != v && first->conditions != v->conditions)
        first = first->next;
    return first == v;
}

/* Whether the variants under the conditions of V have one for every number. One that names no
 * numbers is for the one kind that is left. */
static void check_numbers(const struct reading *r, enum phrase phrase, const struct variant *v)
{
    unsigned long all = plural_all(r->words->plural), left = all;
    bool has_rest = false;

    for (const struct variant *o = v; o != NULL; o = o->next) {
        if (o->conditions != v->conditions)
            continue;
        left &= ~o->numbers;
        has_rest = has_rest || o->numbers == 0;
    }
    if (left == all && !phrase_has_slot(phrase, SLOT_N))
        return; /* not said by number */
    if (left != 0 && !(has_rest && is_single(left)))
        report(r, phrase, v,
               pool_printf(r->words->pool, "has no form for %s; numbers in \"%s\" are %s",
                           in_words(r, left), r->words->lang, in_words(r, all)));
}

static void check_categories(const struct reading *r, enum phrase phrase, const struct variant *v)
{
    unsigned long unknown = v->numbers & ~plural_known(r->words->plural);

    if (unknown != 0)
        report(r, phrase, v,
               pool_printf(r->words->pool, "has a form for %s; numbers in \"%s\" are %s",
                           in_words(r, unknown), r->words->lang,
                           in_words(r, plural_all(r->words->plural))));
}

/* Whether whatever fits V fits EARLIER. */
static bool hides(const struct variant *earlier, const struct variant *v)
{
    return (earlier->conditions & ~v->conditions) == 0 &&
           (earlier->numbers == 0 || (v->numbers != 0 && (v->numbers & ~earlier->numbers) == 0));
}

static void check_order(const struct reading *r, enum phrase phrase, const struct variant *v)
{
    for (const struct variant *o = r->words->phrases[phrase]; o != v; o = o->next) {
        if (!hides(o, v))
            continue;
        report(
            r, phrase, v,
            pool_printf(r->words->pool, "is never said so, since line %d says it before", o->line));
        return;
    }
}

static void check_phrase(const struct reading *r, enum phrase phrase)
{
    const struct variant *first = r->words->phrases[phrase], *last = first;
    bool complete = false;

    for (const struct variant *v = first; v != NULL; v = v->next) {
        check_categories(r, phrase, v);
        check_order(r, phrase, v);
        if (is_first_of_its_conditions(first, v))
            check_numbers(r, phrase, v);
        complete = complete || v->conditions == 0;
        last = v;
    }
    if (!complete)
        report(r, phrase, last,
               "is not said when no condition holds; write a last <say> for it "
               "without \"when\"");
}

static const char *slots_of(struct pool *pool, enum phrase phrase)
{
    const char *slots = pattern_slots(pool, phrase);

    return *slots == '\0' ? "" : pool_printf(pool, "; it may have %s", slots);
}

static void check_phrases(const struct reading *r, const xmlNode *root)
{
    for (enum phrase p = 0; p < PHRASE_COUNT; p++) {
        if (r->words->phrases[p] != NULL)
            check_phrase(r, p);
        else
            diag_error(r->diag, where_of(r, root), "the phrase \"%s\" is missing%s", phrase_name(p),
                       slots_of(r->words->pool, p));
    }
}

static void check_once(const struct reading *r, const xmlNode *root, const char *name,
                       bool is_needed)
{
    const xmlNode *found = NULL;

    for (const xmlNode *c = root->children; c != NULL; c = c->next) {
        if (!is_element(c, name))
            continue;
        if (found != NULL)
            diag_error(r->diag, where_of(r, c), "<%s> stands twice", name);
        found = c;
    }
    if (found == NULL && is_needed)
        diag_error(r->diag, where_of(r, root), "<%s> is missing", name);
}

/* The file ------------------------------------------------------------------------------------ */

static void read_part(struct reading *r, const xmlNode *node)
{
    struct words *words = r->words;

    if (is_element(node, "months"))
        read_names(r, node, words->months, 12, "year");
    else if (is_element(node, "weekdays"))
        read_names(r, node, words->weekdays, 7, "week");
    else if (is_element(node, "zones"))
        read_zones(r, node);
    else if (is_element(node, "join"))
        read_join(r, node);
    else if (is_element(node, "phrases"))
        read_phrases(r, node);
}

static void read_root(struct reading *r, const xmlNode *root)
{
    const char *lang;

    if (!is_element(root, "words")) {
        diag_error(r->diag, where_of(r, root),
                   "is no language file; it begins with <words lang="
                   "\"%s\">, not with <%s>",
                   r->words->lang, (const char *)root->name);
        return;
    }
    lang = required(r, root, "lang");
    if (lang != NULL && strcmp(lang, r->words->lang) != 0)
        diag_error(r->diag, where_of(r, root), "lang is \"%s\", but the file is named for \"%s\"",
                   lang, r->words->lang);
    check_shape(r, root);
    check_once(r, root, "months", true);
    check_once(r, root, "weekdays", true);
    check_once(r, root, "zones", false);
    for (const xmlNode *c = root->children; c != NULL; c = c->next)
        read_part(r, c);
    check_phrases(r, root);
}

static xmlDocPtr parse_file(struct reading *r, struct pool *pool)
{
    size_t length;
    const char *file = r->words->file;
    char *octets = file_read(pool, r->diag, file, "a language file", CATALOGUE_MAX, &length), *text;

    if (octets == NULL)
        return NULL;
    text = decode_text(pool, r->diag, file, octets, &length);
    if (text == NULL)
        return NULL;
    length = chars_clean(r->diag, file, text, length);
    r->room = pool_alloc(r->words->pool, length + 1);
    return parse_text(text, length, file, DEPTH, r->diag);
}

static void read_file(struct reading *r)
{
    struct pool *pool = pool_new();
    xmlDocPtr doc = parse_file(r, pool);

    if (doc != NULL)
        read_root(r, xmlDocGetRootElement(doc));
    xmlFreeDoc(doc);
    pool_free(pool);
}

struct words *catalogue_load(const char *path, const char *lang, struct diag *diag)
{
    struct pool *pool = pool_new();
    struct reading r = {.words = pool_alloc(pool, sizeof *r.words), .diag = diag};

    r.words->pool = pool;
    r.words->file = pool_strdup(pool, path);
    r.words->lang = pool_strdup(pool, lang);
    r.words->plural = plural_new(lang);
    read_file(&r);
    if (diag_count(diag, DIAG_ERROR, path) == 0)
        return r.words;
    catalogue_free(r.words);
    return NULL;
}

void catalogue_free(struct words *words)
{
    if (words == NULL)
        return;
    plural_free(words->plural);
    pool_free(words->pool);
}
