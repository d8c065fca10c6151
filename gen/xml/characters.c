#include "xml/characters.h"

#include "base/utf8.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { EXCERPT_MAX = 60 };

static const char *refused(unsigned long c)
{
    if (c == '\r')
        return "a carriage return without a line feed";
    if ((c < ' ' && c != '\t' && c != '\n') || (c >= 0x7F && c <= 0x9F))
        return "a control character";
    if (c == 0x2028 || c == 0x2029)
        return "an invisible line break";
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))
        return "an invisible mark that turns the direction of text around";
    if (c == 0xFEFF)
        return "an invisible byte order mark";
    if ((c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE || c > 0x10FFFF ||
        (c >= 0xD800 && c <= 0xDFFF))
        return "which is no character";
    return NULL;
}

/* The character that a reference at TEXT stands for, and its length; 0 where there is none. */
static unsigned long referred(const char *text, size_t *length)
{
    bool hex = strncmp(text, "&#x", 3) == 0;
    const char *digits = text + (hex ? 3 : 2);
    size_t count = strspn(digits, hex ? "0123456789abcdefABCDEF" : "0123456789");
    unsigned long code;

    if (strncmp(text, "&#", 2) != 0 || count == 0 || digits[count] != ';')
        return 0;
    *length = (size_t)(digits - text) + count + 1;
    code = strtoul(digits, NULL, hex ? 16 : 10);
    return code == 0 ? 1 : code; /* &#0; is as wrong as &#1; */
}

static bool is_refused(struct diag *diag, struct where where, const char *at, size_t *length)
{
    unsigned long code = utf8_code(at, length);
    const char *why;

    if (at[0] == '\r' && at[1] == '\n')
        return false;
    if (code == '&') {
        unsigned long meant = referred(at, length);
        code = meant != 0 ? meant : code;
    }
    why = refused(code);
    if (why != NULL)
        diag_error(diag, where, "U+%04lX, %s, must not stand here; delete it%s", code, why,
                   code >= 0x80 && code <= 0x9F
                       ? ", or if Windows wrote the file say encoding=\"windows-1252\""
                       : "");
    return why != NULL;
}

size_t chars_clean(struct diag *diag, const char *file, char *text, size_t length)
{
    struct where where = {file, 1};
    size_t kept = 0, step;

    for (size_t i = 0; i < length; i += step) {
        if (is_refused(diag, where, text + i, &step))
            continue;
        where.line += text[i] == '\n';
        memmove(text + kept, text + i, step);
        kept += step;
    }
    text[kept] = '\0';
    return kept;
}

/* Characters that word processors write in the place of others. */
static const struct {
    unsigned long first, last;
    const char *name, *plain;
} lookalikes[] = {
    {0xA0, 0xA0, "a no-break space", " "},
    {0xAB, 0xAB, "a quote («)", ""},
    {0xAD, 0xAD, "an invisible hyphen", ""},
    {0xBB, 0xBB, "a quote (»)", ""},
    {0x2000, 0x200A, "a space that is not the usual one", " "},
    {0x200B, 0x200F, "an invisible mark", ""},
    {0x2010, 0x2010, "a hyphen that is not the usual one", "-"},
    {0x2011, 0x2011, "a no-break hyphen", "-"},
    {0x2012, 0x2012, "a dash", "-"},
    {0x2013, 0x2013, "an en dash", "-"},
    {0x2014, 0x2015, "an em dash", "-"},
    {0x2018, 0x201F, "a curly quote", ""},
    {0x202F, 0x202F, "a no-break space", " "},
    {0x2044, 0x2044, "a slash that is not the usual one", "/"},
    {0x205F, 0x205F, "a space that is not the usual one", " "},
    {0x2060, 0x2064, "an invisible mark", ""},
    {0x2212, 0x2212, "a minus sign", "-"},
    {0x3000, 0x3000, "a space that is not the usual one", " "},
};

/* What CODE is to be replaced by, with its name; NULL where it is what it looks like. */
static const char *plain_of(unsigned long code, const char **name, char ascii[2])
{
    for (size_t i = 0; i < sizeof lookalikes / sizeof *lookalikes; i++)
        if (code >= lookalikes[i].first && code <= lookalikes[i].last) {
            *name = lookalikes[i].name;
            return lookalikes[i].plain;
        }
    if (code < 0xFF01 || code > 0xFF5E)
        return NULL;
    *name = "a wide character";
    ascii[0] = (char)(code - 0xFF01 + '!');
    ascii[1] = '\0';
    return ascii;
}

const char *chars_plain(struct pool *pool, const char *text, const char **name)
{
    char *copy = pool_alloc(pool, strlen(text) + 1), *to = copy;
    size_t step;

    *name = NULL;
    for (; *text != '\0'; text += step) {
        unsigned long code = utf8_code(text, &step);
        char ascii[2];
        const char *called, *plain = plain_of(code, &called, ascii);
        if (plain != NULL && *name == NULL)
            *name = pool_printf(pool, "%s (U+%04lX)", called, code);
        if (*(plain == NULL ? text : plain) == ' ' && (to == copy || to[-1] == ' '))
            continue;
        memcpy(to, plain == NULL ? text : plain, plain == NULL ? step : strlen(plain));
        to += plain == NULL ? step : strlen(plain);
    }
    while (to > copy && to[-1] == ' ')
        to--;
    *to = '\0';
    return copy;
}

const char *chars_refused(const char *text, size_t length, unsigned long *code)
{
    const char *end = text + length, *why;
    size_t step;

    for (; text < end; text += step) {
        while (text < end && (unsigned char)(*text - ' ') < 0x7F - ' ')
            text++;
        if (text == end)
            break;
        *code = utf8_code(text, &step);
        why = refused(*code);
        if (why != NULL)
            return why;
    }
    return NULL;
}

const char *chars_excerpt(struct pool *pool, const char *text)
{
    char *copy = pool_alloc(pool, EXCERPT_MAX + 8);
    size_t kept = 0, step;

    for (text += strspn(text, " \t\r\n"); *text != '\0' && kept < EXCERPT_MAX; text += step) {
        bool blank = isspace((unsigned char)*text);
        utf8_code(text, &step);
        if (blank && text[1 + strspn(text + 1, " \t\r\n")] == '\0')
            return copy;
        if (blank && kept > 0 && copy[kept - 1] == ' ')
            continue;
        memcpy(copy + kept, blank ? " " : text, step);
        kept += step;
    }
    if (*text != '\0')
        memcpy(copy + kept, "\xE2\x80\xA6", 3);
    return copy;
}
