/*
 * link: what the dates and times of a text have to do with each other: which day a time is of,
 * which dates are the ends of a span, on which date something resumes.
 */
#ifndef NOTICECAL_PROSE_LINK_H
#define NOTICECAL_PROSE_LINK_H

#include "base/pool.h"
#include "prose/lexer.h"
#include "prose/mention.h"

/* Sets what MENTIONS, found in TOKENS, say of each other: date, span, included, role, every. */
void link_mentions(struct pool *pool, const struct token *tokens, struct mentions *mentions);

#endif
