/*
 * fold: what libical 3.0.16 serialises, to content lines as RFC 5545 section 3.1 wants them.
 *
 * CRLF, at most 75 octets with the fold's space, never folded inside a UTF-8 character or an
 * escape. libical folds after the last space, ";" or ":" and breaks the line end of some lines
 * (fixed upstream in 4.0.3); here all its folds are taken out and lines folded anew. It also names
 * the type of an X- property that is given ready escaped (";VALUE=TEXT"): clients look for
 * "X-WR-CALNAME:" as it stands, so that goes too.
 */
#ifndef NOTICECAL_ICAL_FOLD_H
#define NOTICECAL_ICAL_FOLD_H

#include <stddef.h>

struct pool;

/* TEXT with such lines, *SIZE octets, from POOL. */
const char *fold_lines(const char *text, struct pool *pool, size_t *size);

#endif
