/*
 * characters: the characters of a text, refused where a subscriber could not see them or where they
 * turn around what he sees, and cut to what can be quoted.
 *
 * Refused, written as themselves or as a reference: controls but for TAB, LF and CR LF, DEL, C1
 * controls, U+2028 and U+2029, U+FEFF, the bidi overrides, embeddings and isolates U+202A-202E and
 * U+2066-2069, noncharacters; a reference to CR too. They are refused wherever they stand, in
 * comments also: those show an editor of the file what is not there.
 */
#ifndef NOTICECAL_XML_CHARACTERS_H
#define NOTICECAL_XML_CHARACTERS_H

#include "base/diag.h"
#include "base/pool.h"

#include <stddef.h>

/* Removes what is refused from TEXT, valid UTF-8 ended by NUL, with an error for each, so that the
 * rest can be read on without a second message about the same; returns the new length. */
size_t chars_clean(struct diag *diag, const char *file, char *text, size_t length);

/* TEXT with what looks like other characters made these (a curly quote nothing, an en dash a
 * hyphen, a no-break space a blank), and blanks at its ends and double ones gone. *NAME is what the
 * first of them is called ("an en dash (U+2013)"), NULL where there is none. */
const char *chars_plain(struct pool *pool, const char *text, const char **name);

/* Why the first character of TEXT that is refused is so, "a control character", and which it is in
 * *CODE; NULL where none is. TEXT is valid UTF-8, in which references have been resolved. */
const char *chars_refused(const char *text, size_t length, unsigned long *code);

/* TEXT as it can stand in a message: blanks collapsed, not more than 60 octets or so. */
const char *chars_excerpt(struct pool *pool, const char *text);

#endif
