/*
 * rules/: what cannot be true. In: facts; out: errors, after which an announcement is not
 * published.
 *
 * rules: facts that parse but cannot be true, to diagnostics.
 *
 * A table of rules, each with a permanent name. What the vocabulary can say (a missing attribute, a
 * date that is none) is not repeated here.
 */
#ifndef NOTICECAL_RULES_RULES_H
#define NOTICECAL_RULES_RULES_H

#include "base/diag.h"
#include "facts/facts.h"

/* Checks one announcement by itself. */
void rules_check(const struct announcement *announcement, struct diag *diag);

/* Checks the announcements of a run against each other: NULLs among them are passed over. */
void rules_check_set(struct announcement *const *announcements, size_t count, struct diag *diag);

#endif
