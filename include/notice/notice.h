/*
 * notice/: a notice's own text against its facts. In: the text and the facts; out: a warning for
 * each date and time in which they differ.
 *
 * notice: a notice's own text, read from a file and compared with its facts (notice/compare.h).
 *
 * The text is UTF-8, or UTF-16 with a byte order mark, of at most NOTICE_MAX octets. Its lines end
 * as they like.
 */
#ifndef NOTICECAL_NOTICE_NOTICE_H
#define NOTICECAL_NOTICE_NOTICE_H

#include "base/diag.h"
#include "facts/facts.h"

enum { NOTICE_MAX = 256 * 1024 };

/* What differs goes to DIAG with SEVERITY; where PATH cannot be read, an error. */
void notice_check(const char *path, const struct announcement *announcement, enum severity severity,
                  struct diag *diag);

#endif
