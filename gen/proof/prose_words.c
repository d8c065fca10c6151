/* Doubts about what the prose says beside the dates (proof/rule.h). */
#include "proof/rule.h"

#include "facts/stated.h"
#include "tz/tz.h"
#include "xml/element.h"

#include <string.h>
#include <strings.h>

/* Languages ============================================================================ */

/* For another language: a line. Of an announcement in none of them nothing is reported. */
enum { WORDS = 8 };
static const struct marker_words {
    const char *tag;
    const char *future[WORDS]; /* speaks of what is to come */
    const char *hedge[WORDS];  /* does not quite promise */
    const char *midnight[WORDS], *noon[WORDS];
} languages[] = {
    {"en",
     {"will", "shall", "upcoming"},
     {"estimated", "approximately", "tentative", "tentatively", "anticipated", "expected"},
     {"midnight"},
     {"noon", "midday"}},
    /* Not "prévu", which is also said of what is certain, nor "midi": "après-midi" ends in it. */
    {"fr",
     {"sera", "seront", "devra", "devront", "pourra", "pourront"},
     {"environ", "approximativement", "provisoire", "estimé", "estimée", "possiblement"},
     {"minuit"},
     {NULL}},
};

static const struct marker_words *language(const struct proof *p)
{
    const char *lang = p->announcement->lang;

    for (size_t i = 0; lang != NULL && i < sizeof languages / sizeof *languages; i++)
        if (strncmp(lang, languages[i].tag, strcspn(lang, "-")) == 0)
            return &languages[i];
    return NULL;
}

static bool is_letter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c & 0x80) != 0;
}

/* The first of WORDS that TEXT has as a word of its own, or NULL. */
static const char *word_in(const char *text, const char *const words[WORDS])
{
    while (*text != '\0') {
        size_t length = 0;
        while (is_letter(text[length]))
            length++;
        for (size_t i = 0; length > 0 && i < WORDS && words[i] != NULL; i++)
            if (strlen(words[i]) == length && strncasecmp(words[i], text, length) == 0)
                return words[i];
        text += length == 0 ? 1 : length;
    }
    return NULL;
}

/* The first element, in the order of the file, whose own text has one of WORDS. */
static xmlNodePtr says(xmlNodePtr element, const char *const words[WORDS], const char **word)
{
    for (xmlNodePtr n = element->children; n != NULL; n = n->next) {
        xmlNodePtr found = n->type == XML_ELEMENT_NODE ? says(n, words, word) : NULL;
        if (found != NULL)
            return found;
        if ((n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE) &&
            (*word = word_in((const char *)n->content, words)) != NULL)
            return element;
    }
    return NULL;
}

/* Rules ================================================================================ */

/* When F is over, LONG_MAX where it lasts or recurs on; 0 where it has no date. */
static long over(const struct proof *p, const struct fact *f)
{
    struct when last = f->through.set ? f->through : f->until;

    if (f->every.days == 0)
        return rule_reach(p, f)->dated ? rule_reach(p, f)->end : 0;
    return last.set ? rule_last_minute(f, last) + 1 : LONG_MAX;
}

/* The last moment of all facts, as above. */
static long last_moment(const struct proof *p)
{
    long last = 0;

    for (const struct fact *f = rule_next(p, NULL); f != NULL; f = rule_next(p, f)) {
        long end = over(p, f);
        long others[] = {f->resumes.set ? rule_last_minute(f, f->resumes) + 1 : 0,
                         f->to.set ? rule_last_minute(f, f->to) + 1 : 0};
        for (size_t i = 0; i < sizeof others / sizeof *others; i++)
            end = others[i] > end ? others[i] : end;
        last = end > last ? end : last;
    }
    return last;
}

static void all_past(struct proof *p)
{
    const struct marker_words *spoken = language(p);
    long last = last_moment(p);
    xmlNodePtr root = xmlDocGetRootElement(p->announcement->document), found;
    const char *word;

    if (spoken == NULL || last == 0 || last >= (long)(p->now / 60))
        return;
    found = says(root, spoken->future, &word);
    if (found != NULL)
        report_doubt_at(
            p, root,
            "every date is past, but <%s> %s still says \"%s\"; write what has come of it, or "
            "ack=\"%s\" if the announcement stays as a record",
            (const char *)found->name, rule_line(p, found), word, p->rule->name);
}

static bool is_marked(const struct fact *f)
{
    static const char *const marks[] = {"status",     "from-is",    "end-is", "end-earliest",
                                        "end-latest", "resumes-is", "to-is",  "at-is"};

    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (element_has(f->node, marks[i]))
            return true;
    return false;
}

static void hedge_unmarked(struct proof *p, const struct fact *f)
{
    const struct marker_words *spoken = language(p);
    const char *word;

    if (spoken == NULL || f->kind == FACT_ACTION || f->kind == FACT_REQUIREMENT || is_marked(f) ||
        says(f->node, spoken->hedge, &word) == NULL)
        return;
    report_doubt(p, f, NULL,
                 "says \"%s\", but all of its dates are firm; write %sstatus=\"tentative\", or "
                 "status=\"confirmed\" if they are",
                 word,
                 f->kind == FACT_MILESTONE       ? "at-is=\"expected\" or "
                 : f->kind == FACT_DEADLINE_MOVE ? "to-is=\"expected\" or "
                 : rule_is_window(f) ? "end-is=\"expected\", resumes-is=\"expected\" or "
                                     : "");
}

static void noon_or_midnight(struct proof *p, const struct fact *f)
{
    const struct marker_words *spoken = language(p);
    struct stated list[STATED_MAX];
    size_t count = stated_dates(f, list), noon = STATED_MAX, midnight = STATED_MAX;
    const char *word;

    for (size_t i = 0; i < count; i++) {
        int minute = list[i].when.minute;
        noon = minute == 720 ? i : noon;
        midnight = minute == 0 || minute == 1439 || minute == 1 ? i : midnight;
    }
    if (spoken == NULL || (noon == STATED_MAX) == (midnight == STATED_MAX))
        return;
    if (noon != STATED_MAX && says(f->node, spoken->midnight, &word) != NULL &&
        says(f->node, spoken->noon, &word) == NULL)
        report_doubt(p, f, NULL,
                     "says \"%s\", but has %s, which is noon; write the midnight that begins "
                     "a day as T00:00 of that day, or correct the words",
                     spoken->midnight[0], rule_attribute(p, list[noon].name, list[noon].when));
    if (midnight != STATED_MAX && says(f->node, spoken->noon, &word) != NULL &&
        says(f->node, spoken->midnight, &word) == NULL)
        report_doubt(p, f, NULL,
                     "says \"%s\", but has %s, which is midnight; write noon as T12:00, or "
                     "correct the words",
                     spoken->noon[0], rule_attribute(p, list[midnight].name, list[midnight].when));
}

enum { MONTHS = 13 };

/* What the clocks of F's zone are called at its dates, and in the year around the first. */
struct clocks {
    struct when first;
    struct tz_offset used[STATED_MAX], year[MONTHS];
    size_t count;
};

static void read_clocks(const struct fact *f, struct clocks *clocks)
{
    struct stated list[STATED_MAX];
    time_t at[STATED_MAX], months[MONTHS];

    *clocks = (struct clocks){.count = stated_dates(f, list)};
    for (size_t i = 0; i < clocks->count; i++)
        at[i] = (time_t)rule_minutes(f, list[i].when) * 60 + (when_timed(list[i].when) ? 0 : 43200);
    if (clocks->count == 0)
        return;
    clocks->first = list[0].when;
    for (int i = 0; i < MONTHS; i++)
        months[i] = at[0] + (time_t)(i - MONTHS / 2) * 30 * 86400;
    tz_offsets_at(f->zone, at, (int)clocks->count, clocks->used);
    tz_offsets_at(f->zone, months, MONTHS, clocks->year);
}

static bool has_name(const struct tz_offset *offsets, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(offsets[i].abbreviation, name) == 0)
            return true;
    return false;
}

/* The first abbreviation in TEXT that the clocks have in that year, but on none of the dates. */
static bool wrong_abbreviation(const struct clocks *clocks, const char *text, char name[6])
{
    static const char capitals[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    while (*text != '\0') {
        size_t length = strspn(text, capitals), word = length;
        while (is_letter(text[word]))
            word++;
        if (length == word && length >= 3 && length < 6) {
            memcpy(name, text, length);
            name[length] = '\0';
            if (has_name(clocks->year, MONTHS, name) &&
                !has_name(clocks->used, clocks->count, name))
                return true;
        }
        text += word == 0 ? 1 : word;
    }
    return false;
}

/* Its prose, and every attribute that is for people. */
static const char *all_words(struct proof *p, const struct fact *f)
{
    xmlChar *content = xmlNodeGetContent(f->node);
    const char *text = pool_strdup(p->pool, (const char *)content);

    xmlFree(content);
    for (xmlAttrPtr a = f->node->properties; a != NULL; a = a->next)
        text = pool_printf(p->pool, "%s %s", text, rule_value(p, f->node, (const char *)a->name));
    return text;
}

static void zone_abbreviation(struct proof *p, const struct fact *f)
{
    struct clocks clocks;
    char name[6];

    if (f->zone == NULL)
        return;
    read_clocks(f, &clocks);
    if (clocks.count > 0 && wrong_abbreviation(&clocks, all_words(p, f), name))
        report_doubt(
            p, f, NULL,
            "says \"%s\", but on %s the clocks of %s show %s; write \"%s\", or look at the hour "
            "again",
            name, rule_day(p, clocks.first.day), f->zone, clocks.used[0].abbreviation,
            clocks.used[0].abbreviation);
}

const struct proof_rule prose_words_rules[] = {
    {"all-past", DIAG_WARNING, NEEDS_NOW, NULL, all_past},
    {"hedge-unmarked", DIAG_WARNING, NEEDS_NOTHING, hedge_unmarked, NULL},
    {"noon-or-midnight", DIAG_WARNING, NEEDS_NOTHING, noon_or_midnight, NULL},
    {"zone-abbreviation", DIAG_WARNING, NEEDS_NOTHING, zone_abbreviation, NULL},
    {NULL, DIAG_WARNING, NEEDS_NOTHING, NULL, NULL},
};
