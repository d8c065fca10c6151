/*
 * recurring: whether a fact says when it is, and whether what recurs can.
 *
 * The part of rules/rules.h on stretches of time: a beginning that is neither given nor tied, hours
 * without days, and a recurrence over a change of a zone's rules, which no calendar could describe.
 */
#ifndef NOTICECAL_RULES_RECURRING_H
#define NOTICECAL_RULES_RECURRING_H

#include "base/diag.h"
#include "facts/facts.h"

void recurring_check(const struct fact *fact, struct diag *diag);

#endif
