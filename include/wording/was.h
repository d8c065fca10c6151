/*
 * was: what a fact was before it changed.
 */
#ifndef NOTICECAL_WORDING_WAS_H
#define NOTICECAL_WORDING_WAS_H

#include "wording/speech.h"

/* WAS is a <was> of FACT. */
const char *was_of(const struct speech *speech, const struct fact *fact, xmlNodePtr was);

#endif
