/*
 * utf8: the characters of a text in UTF-8.
 *
 * Octets that are no UTF-8 are characters of their own, one each, as terminals show them: U+0080 to
 * U+00FF, so that no walk goes past the end of its text. A NUL is one, too.
 */
#ifndef NOTICECAL_BASE_UTF8_H
#define NOTICECAL_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>

/* The code point of the character at TEXT, which is LENGTH octets long. It may be one that UTF-8
 * has not: a surrogate, or one beyond U+10FFFF. */
unsigned long utf8_code(const char *text, size_t *length);

size_t utf8_length(const char *text); /* its octets alone */

/* Whether a character goes on with OCTET, so that none may be parted before it. */
bool utf8_continues(char octet);

/* How many characters the first LENGTH octets of TEXT are. */
size_t utf8_count(const char *text, size_t length);

#endif
