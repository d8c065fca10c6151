/*
 * lexer: a text cut into numbers, known words and marks.
 */
#ifndef NOTICECAL_PROSE_LEXER_H
#define NOTICECAL_PROSE_LEXER_H

#include "base/pool.h"
#include "prose/language.h"

#include <stdbool.h>
#include <stddef.h>

enum token_kind { TOKEN_END, TOKEN_NUMBER, TOKEN_WORD, TOKEN_MARK };

struct token {
    enum token_kind kind;
    size_t start, end;        /* octets of the text; the last token of all, TOKEN_END, has none */
    int line, column;         /* from 1; columns are characters */
    bool apart;               /* a blank or line end stands before it */
    int sentence;             /* counted from 0; a list item and a paragraph are sentences, too */
    int paragraph;            /* counted from 0 */
    int number, digits;       /* of TOKEN_NUMBER: at most 4 digits, longer ones are other words */
    bool ordinal;             /* "9th" */
    int mark;                 /* of TOKEN_MARK: the character; dashes of any length are '-' */
    enum word_kind word;      /* of TOKEN_WORD, else WORD_OTHER */
    bool capital;             /* of TOKEN_WORD: begins with a capital letter */
    const struct word *entry; /* where word is not WORD_OTHER */
};

/* So many end the tokens that whoever looks some ahead need not ask. */
enum { TOKEN_ENDS = 8 };

/* The tokens of TEXT, valid UTF-8, ended by TOKEN_ENDS of TOKEN_END; in POOL. A dash that begins a
 * line is the mark of a list item, no token. */
struct token *lexer_read(struct pool *pool, const char *text, const struct language *language);

/* Whether TOKEN is such a word or mark. */
bool token_is(const struct token *token, enum word_kind word);
bool token_is_mark(const struct token *token, int mark);

/* Between the ends of a span: a word for it, or a dash. */
bool token_is_through(const struct token *token);

/* One that includes the last day beyond doubt. */
bool token_includes(const struct token *token);

/* Between a date and its time: "on", "at", "the". */
bool token_connects(const struct token *token);

#endif
