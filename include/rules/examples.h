/*
 * examples: what is left in a facts file of the one that noticecal new wrote.
 *
 * An element right below a comment that begins with EXAMPLE says what no notice has said. It is a
 * sound fact for all other checks, and would be published.
 */
#ifndef NOTICECAL_RULES_EXAMPLES_H
#define NOTICECAL_RULES_EXAMPLES_H

#include "facts/facts.h"

/* A warning in DIAG for each such element of the ANNOUNCEMENT, itself included. */
void examples_check(const struct announcement *announcement, struct diag *diag);

#endif
