/*
 * particulars: what is said of a fact besides its sentence: that it is withdrawn, what it was
 * before, its own text, whom it binds. In the description of an entry, and on a page.
 */
#ifndef NOTICECAL_WORDING_PARTICULARS_H
#define NOTICECAL_WORDING_PARTICULARS_H

#include "wording/blocks.h"
#include "wording/speech.h"

/* What stands before the sentence, and behind it. */
void particulars_before(struct blocks *blocks, const struct speech *speech,
                        const struct fact *fact);
void particulars_behind(struct blocks *blocks, const struct speech *speech,
                        const struct fact *fact);

/* Of that, whom and what it touches, on whose authority, and how far it holds. */
void particulars_whom(struct blocks *blocks, const struct speech *speech, const struct fact *fact);

/* "Filing on paper: The counter is open as usual.", with its exceptions: of an <unaffected> or an
 * <alternative>. SPAN may be NULL. */
const char *particulars_useful(const struct speech *speech, xmlNodePtr node, const char *span);

/* TEXT, unless it is NULL, as an item; before the first, *LABEL, which becomes NULL. */
void particulars_item(struct blocks *blocks, const char **label, const char *text);

#endif
