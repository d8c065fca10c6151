#include "words/pattern.h"

#include <libxml/xmlstring.h>
#include <string.h>
#include <unicode/uchar.h>

/* The text so far, in room for the longest that it can become. A blank is owed until something
 * stands behind it. */
struct filling {
    char *at;
    size_t length;
    bool blank_owed, behind_slot;
};

static const char *skip_blanks(const char *text)
{
    while (is_blank(*text))
        text++;
    return text;
}

static bool is_empty(const char *value)
{
    return value == NULL || *skip_blanks(value) == '\0';
}

static bool ends_with(const struct filling *text, const char *end)
{
    size_t length = strlen(end);

    return text->length >= length && memcmp(text->at + text->length - length, end, length) == 0;
}

static void pay_blank(struct filling *text)
{
    if (text->blank_owed && text->length > 0)
        text->at[text->length++] = ' ';
    text->blank_owed = false;
}

static void append(struct filling *text, const char *octets, size_t length)
{
    memcpy(text->at + text->length, octets, length);
    text->length += length;
}

static bool ends_sentence(const struct filling *text)
{
    return ends_with(text, ".") || ends_with(text, "!") || ends_with(text, "?") ||
           ends_with(text, "…");
}

static void put_text(struct filling *text, const struct part *part)
{
    bool spare =
        part->text[0] == '.' && text->behind_slot && !part->blank_before && ends_sentence(text);

    text->blank_owed = text->blank_owed || part->blank_before;
    if (part->length > (spare ? 1 : 0)) {
        /* Of ". Next", the blank is a part's own. */
        if (!spare)
            pay_blank(text);
        append(text, part->text + spare, part->length - spare);
    }
    text->blank_owed = text->blank_owed || part->blank_behind;
    text->behind_slot = text->behind_slot && part->length == 0;
}

/* The code point at *TEXT, behind which *TEXT is moved; below 0 where there is none. */
static int take_code_point(const char **text)
{
    int length = 4, code = xmlGetUTF8Char((const unsigned char *)*text, &length);

    *text += code > 0 ? length : 0;
    return code > 0 ? code : -1;
}

/* Whether VALUE begins with BEGINNING, in small or capital letters. */
static bool begins(const char *value, const char *beginning)
{
    while (*beginning != '\0') {
        int wanted = take_code_point(&beginning), code = take_code_point(&value);
        if (code < 0 || u_tolower(code) != wanted)
            return false;
    }
    return true;
}

static bool is_first_word(const char *value, const char *word)
{
    size_t length = strlen(word);

    return strncmp(value, word, length) == 0 && (value[length] == '\0' || is_blank(value[length]));
}

/* How JOIN takes VALUE behind its word: the octets of VALUE that melt, or -1 where it does not. */
static int taken_by(const struct join *join, const char *value)
{
    for (const char *const *b = join->beginnings; *b != NULL; b++)
        if (join->melts ? is_first_word(value, *b) : begins(value, *b))
            return join->melts ? (int)strlen(*b) : 0;
    return -1;
}

/* Whether the text ends with the word of JOIN, and not with a longer one. */
static bool ends_with_word(const struct filling *text, const struct join *join)
{
    size_t start = text->length - join->word_length;

    return text->length >= join->word_length &&
           text->at[text->length - 1] == join->word[join->word_length - 1] &&
           memcmp(text->at + start, join->word, join->word_length) == 0 &&
           (start == 0 || strchr(" (\"'-/", text->at[start - 1]) != NULL);
}

/* Joins the last word with VALUE where they have to be: what is left of VALUE. */
static const char *join_with(struct filling *text, const struct joins *joins, const char *value)
{
    if (!text->blank_owed || text->length == 0)
        return value;
    for (const struct join *j = joins->list; j < joins->list + joins->count; j++) {
        int taken = ends_with_word(text, j) ? taken_by(j, value) : -1;
        if (taken < 0)
            continue;
        text->length -= j->word_length;
        append(text, j->as, j->as_length);
        text->blank_owed = !ends_with(text, "'") && !ends_with(text, "’");
        return skip_blanks(value + taken);
    }
    return value;
}

static void put_slot(struct filling *text, const struct joins *joins, const char *value)
{
    value = value == NULL ? "" : skip_blanks(value);
    text->behind_slot = true;
    if (*value == '\0') {
        text->blank_owed = false;
        return;
    }
    for (value = join_with(text, joins, value); *value != '\0'; value = skip_blanks(value)) {
        pay_blank(text);
        while (*value != '\0' && !is_blank(*value))
            text->at[text->length++] = *value++;
        text->blank_owed = true;
    }
    text->blank_owed = false;
}

static bool is_left_out(const struct part *option, const char *const slots[SLOT_COUNT])
{
    for (const struct part *p = option + 1; p <= option + option->span; p++)
        if (p->kind == PART_SLOT && is_empty(slots[p->slot]))
            return true;
    return false;
}

static size_t room_for(const struct variant *variant, const struct joins *joins,
                       const char *const slots[SLOT_COUNT])
{
    size_t room = 1;

    for (const struct part *p = variant->parts; p < variant->parts + variant->count; p++) {
        if (p->kind == PART_TEXT)
            room += p->length + 1;
        else if (p->kind == PART_SLOT && slots[p->slot] != NULL)
            room += strlen(slots[p->slot]) + joins->growth + 1;
    }
    return room;
}

const char *pattern_fill(const struct variant *variant, const struct joins *joins,
                         struct pool *pool, const char *const slots[SLOT_COUNT])
{
    struct filling text = {.at = pool_alloc(pool, room_for(variant, joins, slots))};

    for (size_t i = 0; i < variant->count; i++) {
        const struct part *part = &variant->parts[i];
        if (part->kind == PART_TEXT)
            put_text(&text, part);
        else if (part->kind == PART_SLOT)
            put_slot(&text, joins, slots[part->slot]);
        else if (is_left_out(part, slots)) {
            text.blank_owed = false;
            i += part->span;
        }
    }
    return text.at;
}
