#include "words/pattern.h"

#include <string.h>

struct compiler {
    struct pool *pool;
    struct diag *diag;
    struct where where;
    enum phrase phrase;
    char **room;
    struct part *parts; /* room for PARTS_MAX */
    size_t count;
    struct part *option; /* that is open, */
    bool option_has_slot;
    bool failed;
};

static void fail(struct compiler *c, const char *why)
{
    diag_error(c->diag, c->where, "the phrase \"%s\" %s", phrase_name(c->phrase), why);
    c->failed = true;
}

static struct part *add_part(struct compiler *c, struct part part)
{
    if (c->count == PARTS_MAX) {
        if (!c->failed)
            fail(c, "has too many slots");
        c->count--;
    }
    c->parts[c->count] = part;
    return &c->parts[c->count++];
}

enum { MARK = 1, BLANK };
static const unsigned char kind_of[256] = {
    ['\0'] = MARK, ['{'] = MARK,   ['}'] = MARK,   ['['] = MARK,   [']'] = MARK,
    [' '] = BLANK, ['\t'] = BLANK, ['\r'] = BLANK, ['\n'] = BLANK,
};

/* What TEXT, which has some, says up to its first mark; returns that. */
static const char *take_text(struct compiler *c, const char *text)
{
    struct part part = {.kind = PART_TEXT, .text = *c->room, .blank_before = is_blank(*text)};
    char *to = *c->room;
    bool blank = false;

    for (; kind_of[(unsigned char)*text] != MARK; text++) {
        if (kind_of[(unsigned char)*text] == BLANK) {
            blank = true;
            continue;
        }
        if (blank && to > part.text)
            *to++ = ' ';
        blank = false;
        *to++ = *text;
    }
    part.blank_behind = blank;
    part.length = (size_t)(to - part.text);
    *to++ = '\0';
    *c->room = to;
    add_part(c, part);
    return text;
}

/* "{from}, {to} and {day}" */
const char *pattern_slots(struct pool *pool, enum phrase phrase)
{
    const char *words = "", *name = phrase_slots(phrase);

    while (*name != '\0') {
        size_t length = strcspn(name, " ");
        const char *next = name + length + strspn(name + length, " ");
        const char *before = *words == '\0' ? "" : *next == '\0' ? " and " : ", ";
        words = pool_printf(pool, "%s%s{%.*s}", words, before, (int)length, name);
        name = next;
    }
    return words;
}

/* NAME, from "{" to "}", is LENGTH octets long. */
static void add_slot(struct compiler *c, const char *name, size_t length)
{
    enum slot slot = slot_named(name, length);
    const char *has;

    if (slot != SLOT_COUNT && phrase_has_slot(c->phrase, slot)) {
        add_part(c, (struct part){.kind = PART_SLOT, .slot = slot});
        c->option_has_slot = true;
        return;
    }
    has = pattern_slots(c->pool, c->phrase);
    fail(c, pool_printf(c->pool, "has no slot {%.*s}; it has %s", (int)length, name,
                        *has == '\0' ? "none" : has));
}

static void open_option(struct compiler *c)
{
    if (c->option != NULL)
        fail(c, "has a \"[\" within another");
    c->option = add_part(c, (struct part){.kind = PART_OPTION});
    c->option_has_slot = false;
}

static void close_option(struct compiler *c)
{
    if (c->option == NULL) {
        fail(c, "has a \"]\" without a \"[\" before it");
        return;
    }
    c->option->span = (size_t)(c->parts + c->count - c->option) - 1;
    if (!c->option_has_slot && !c->failed)
        fail(c, "has a \"[\" without a slot before the \"]\", and would always say what is "
                "between");
    c->option = NULL;
}

/* What begins with the mark at TEXT; returns what is behind it. */
static const char *take_mark(struct compiler *c, const char *text)
{
    size_t length = strcspn(text + 1, "{}[]");

    if (*text == '{' && text[length + 1] == '}') {
        add_slot(c, text + 1, length);
        return text + length + 2;
    }
    if (*text == '{')
        fail(c, "has a \"{\" that is not closed; a slot is written {name}");
    else if (*text == '}')
        fail(c, "has a \"}\" without a \"{\" before it");
    else if (*text == '[')
        open_option(c);
    else
        close_option(c);
    return text + 1;
}

static bool is_said(const struct compiler *c)
{
    for (size_t i = 0; i < c->count; i++)
        if (c->parts[i].kind == PART_SLOT || c->parts[i].length > 0)
            return true;
    return false;
}

static struct variant *made_of(struct pool *pool, const struct part *parts, size_t count)
{
    struct variant *variant = pool_alloc(pool, sizeof *variant + count * sizeof *parts);

    variant->count = count;
    memcpy(variant->parts, parts, count * sizeof *parts);
    return variant;
}

struct variant *pattern_compile(struct pool *pool, struct diag *diag, struct where where,
                                enum phrase phrase, const char *text, char **room)
{
    struct part parts[PARTS_MAX];
    struct compiler c = {pool, diag, where, phrase, room, parts, 0, NULL, false, false};

    while (*text != '\0')
        text = kind_of[(unsigned char)*text] == MARK ? take_mark(&c, text) : take_text(&c, text);
    if (c.option != NULL && !c.failed)
        fail(&c, "has a \"[\" that is not closed");
    if (!c.failed && !is_said(&c))
        fail(&c, "says nothing");
    return made_of(pool, c.parts, c.count);
}
