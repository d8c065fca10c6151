/*
 * charset: the octets of a file to UTF-8.
 *
 * The encoding is that of the byte order mark, else the one the XML declaration names, else UTF-8.
 * UTF-8, UTF-16 with a mark, ASCII, the parts of ISO 8859 and the Windows code pages are read;
 * others are refused, because some (UTF-7, EBCDIC, stateful ones) hide markup from whoever looks
 * at the file. libxml2 would decode too, but 2.9.14 takes an octet that it cannot convert for the
 * end of the file, and a byte order mark that the declaration contradicts for nothing.
 */
#ifndef NOTICECAL_BASE_CHARSET_H
#define NOTICECAL_BASE_CHARSET_H

#include "base/diag.h"
#include "base/pool.h"

#include <stddef.h>

/* OCTETS of FILE as UTF-8 without byte order mark, ended by NUL, *LENGTH octets long and in POOL;
 * NULL with one message where they are not text, or not in an encoding that is read. */
char *charset_decode(struct pool *pool, struct diag *diag, const char *file, const char *octets,
                     size_t *length);

/* The same for text that is not XML: UTF-8, or UTF-16 with a mark. */
char *charset_decode_plain(struct pool *pool, struct diag *diag, const char *file,
                           const char *octets, size_t *length);

#endif
