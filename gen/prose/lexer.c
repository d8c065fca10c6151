#include "prose/lexer.h"

#include "base/utf8.h"
#include "base/word_list.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

struct reader {
    struct pool *pool;
    const struct language *language;
    const char *text;
    size_t at;
    int line, column;
    int sentence, paragraph;
    bool apart, line_start, stopped; /* stopped: a full stop or its like was the last token */
    struct token *tokens;
    size_t count;
};

/* Characters ========================================================================== */

static bool begins(const char *text, const char *beginning)
{
    return strncmp(text, beginning, strlen(beginning)) == 0;
}

/* How many octets of TEXT are a blank: also those that typesetters and web pages put in, none of
 * which is anything to a reader. */
static size_t blank(const char *text)
{
    static const char *const wide[] = {
        "\xC2\xA0",     "\xC2\x85",     "\xC2\xAD",     "\xE2\x80\x82", "\xE2\x80\x83",
        "\xE2\x80\x87", "\xE2\x80\x89", "\xE2\x80\x8A", "\xE2\x80\x8B", "\xE2\x80\xA8",
        "\xE2\x80\xA9", "\xE2\x80\xAF", "\xE2\x81\xA0", "\xEF\xBB\xBF",
    };

    if (*text != '\0' && strchr(" \t\r\n\f\v", *text) != NULL)
        return 1;
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
        if (begins(text, wide[i]))
            return strlen(wide[i]);
    return 0;
}

static bool is_letter(const char *text)
{
    unsigned char c = (unsigned char)*text;

    /* Beyond ASCII, letters are what is neither blank nor of the punctuation blocks. */
    return isalpha(c) ||
           (c >= 0xC3 && !(c == 0xE2 && (unsigned char)text[1] < 0x84) && blank(text) == 0);
}

static bool is_word_char(const char *text)
{
    return is_letter(text) || isdigit((unsigned char)*text);
}

/* The octets of a dash at TEXT: hyphen, non-breaking hyphen, figure, en and em dash, minus. */
static size_t dash(const char *text)
{
    if (*text == '-')
        return 1;
    if (begins(text, "\xE2\x88\x92"))
        return 3;
    return begins(text, "\xE2\x80") && (unsigned char)text[2] >= 0x90 &&
                   (unsigned char)text[2] <= 0x95
               ? 3
               : 0;
}

/* Phrases ============================================================================= */

/* Where in TEXT the space of a phrase ends: blanks, a full stop, or both; 0 for none. */
static size_t phrase_space(const char *text)
{
    size_t length = *text == '.';
    int lines = 0;

    for (size_t n; (n = blank(text + length)) > 0; length += n)
        lines += text[length] == '\n';
    return lines > 1 ? 0 : length;
}

static bool has_capital(const char *phrase)
{
    while (*phrase != '\0' && !isupper((unsigned char)*phrase))
        phrase++;
    return *phrase != '\0';
}

/* The octets of TEXT that are PHRASE; 0 where it is another. */
static size_t phrase_length(const char *text, const char *phrase)
{
    bool exact = has_capital(phrase);
    size_t length = 0;

    for (; *phrase != '\0'; phrase++) {
        size_t step = *phrase == ' ' ? phrase_space(text + length) : 1;
        int c = exact ? text[length] : tolower((unsigned char)text[length]);
        if (*phrase == ' ' ? step == 0 : c != (exact ? *phrase : tolower((unsigned char)*phrase)))
            return 0;
        length += step;
    }
    return is_word_char(text + length) ? 0 : length;
}

/* "march 13" is a date only where months need no capital: there, it is a verb. */
static bool may_be(const struct language *language, const struct word *word, const char *text)
{
    return !language->capitals || (word->kind != WORD_MONTH && word->kind != WORD_WEEKDAY) ||
           isupper((unsigned char)*text);
}

static const struct word *find(const struct reader *r, const char *text, size_t *length)
{
    const struct word *found = NULL;

    *length = 0;
    for (size_t i = 0; i < r->language->word_count; i++) {
        const struct word *word = &r->language->words[i];
        size_t n = phrase_length(text, word->phrase);
        if (n > *length && may_be(r->language, word, text)) {
            *length = n;
            found = word;
        }
    }
    return found;
}

/* The full stop of an abbreviation belongs to it. */
static size_t abbreviation_stop(const struct word *word, const char *behind)
{
    bool short_name =
        (word->kind == WORD_MONTH || word->kind == WORD_WEEKDAY) && strlen(word->phrase) <= 5;

    return *behind == '.' && (short_name || word->kind == WORD_AM || word->kind == WORD_PM);
}

/* Tokens ============================================================================== */

static void move(struct reader *r, size_t octets)
{
    for (size_t end = r->at + octets; r->at < end; r->at++) {
        char c = r->text[r->at];
        r->column += !utf8_continues(c);
        if (c == '\n') {
            r->line++;
            r->column = 1;
        }
    }
}

static struct token *add(struct reader *r, enum token_kind kind, size_t octets)
{
    struct token *token;

    if (r->stopped && r->apart && !islower((unsigned char)r->text[r->at]))
        r->sentence++;
    r->stopped = false;
    r->tokens = pool_grow(r->pool, r->tokens, r->count, sizeof *r->tokens);
    token = &r->tokens[r->count++];
    *token = (struct token){
        .kind = kind,
        .start = r->at,
        .end = r->at + octets,
        .line = r->line,
        .column = r->column,
        .apart = r->apart,
        .sentence = r->sentence,
        .paragraph = r->paragraph,
    };
    r->apart = r->line_start = false;
    move(r, octets);
    return token;
}

static void skip_blanks(struct reader *r)
{
    int lines = 0;

    for (size_t n; (n = blank(r->text + r->at)) > 0; move(r, n)) {
        lines += r->text[r->at] == '\n' || r->text[r->at] == '\f';
        r->apart = true;
    }
    r->line_start = r->line_start || lines > 0;
    if (lines > 1) {
        r->paragraph++;
        r->sentence++;
    }
}

static bool is_ordinal(const struct reader *r, const char *text, size_t *length)
{
    const char *list = r->language->ordinals;
    size_t n;

    for (const char *o; (o = word_list_next(&list, &n)) != NULL;)
        if (strncasecmp(text, o, n) == 0 && !is_word_char(text + n)) {
            *length = n;
            return true;
        }
    return false;
}

static void add_number(struct reader *r)
{
    const char *text = r->text + r->at;
    size_t digits = strspn(text, "0123456789"), ordinal = 0;
    int number = 0;
    struct token *token;

    for (size_t i = 0; i < digits && i < 4; i++)
        number = number * 10 + (text[i] - '0');
    if (digits <= 4)
        is_ordinal(r, text + digits, &ordinal);
    token = add(r, digits > 4 ? TOKEN_WORD : TOKEN_NUMBER, digits + ordinal);
    token->number = number;
    token->digits = (int)digits;
    token->ordinal = ordinal > 0;
}

static void add_word(struct reader *r)
{
    const char *text = r->text + r->at;
    bool capital = isupper((unsigned char)*text);
    size_t length;
    const struct word *word = find(r, text, &length);
    struct token *token;

    if (word != NULL)
        length += abbreviation_stop(word, text + length);
    else
        while (is_word_char(text + length))
            length += utf8_length(text + length);
    token = add(r, TOKEN_WORD, length);
    token->capital = capital;
    token->entry = word;
    token->word = word == NULL ? WORD_OTHER : word->kind;
}

static void add_mark(struct reader *r)
{
    const char *text = r->text + r->at;
    size_t length = dash(text);

    if (r->line_start && (length > 0 || *text == '*' || begins(text, "\xE2\x80\xA2"))) {
        move(r, length > 0 ? length : utf8_length(text));
        r->sentence++;
        return;
    }
    add(r, TOKEN_MARK, length > 0 ? length : utf8_length(text))->mark =
        length > 0 ? '-' : (unsigned char)*text;
    r->stopped = strchr(".!?", *text) != NULL;
    r->sentence += *text == '|';
}

struct token *lexer_read(struct pool *pool, const char *text, const struct language *language)
{
    struct reader r = {.pool = pool,
                       .language = language,
                       .text = text,
                       .line = 1,
                       .column = 1,
                       .apart = true,
                       .line_start = true};

    for (skip_blanks(&r); text[r.at] != '\0'; skip_blanks(&r)) {
        if (isdigit((unsigned char)text[r.at]))
            add_number(&r);
        else if (is_letter(text + r.at))
            add_word(&r);
        else
            add_mark(&r);
    }
    for (int i = 0; i < TOKEN_ENDS; i++)
        add(&r, TOKEN_END, 0);
    return r.tokens;
}

bool token_is(const struct token *token, enum word_kind word)
{
    return token->kind == TOKEN_WORD && token->entry != NULL && token->word == word;
}

bool token_is_mark(const struct token *token, int mark)
{
    return token->kind == TOKEN_MARK && token->mark == mark;
}

bool token_is_through(const struct token *token)
{
    return token_is(token, WORD_THROUGH) || token_is_mark(token, '-');
}

bool token_includes(const struct token *token)
{
    return token_is(token, WORD_THROUGH) && token->entry->value == 1;
}

bool token_connects(const struct token *token)
{
    return token_is(token, WORD_ON) || token_is(token, WORD_AT) || token_is(token, WORD_THE);
}
