/*
 * completeness: whether a language says all that can be asked of it: every phrase, under every
 * condition, for every number. A part of words/catalogue.h.
 */
#ifndef NOTICECAL_WORDS_COMPLETENESS_H
#define NOTICECAL_WORDS_COMPLETENESS_H

#include "words/contents.h"

/* Errors in DIAG; what is missing is told of LINE, that of the document element. */
void completeness_check(const struct words *words, int line, struct diag *diag);

#endif
