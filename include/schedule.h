/*
 * schedule: the facts of one announcement to its dated entries. Pure.
 *
 * Which entries a kind of fact gives, and when they are; one function per kind. All of it is in
 * noticecal-facts(5), section ENTRIES. The step from a date that is included to one that is not is
 * made in one place, after().
 */
#ifndef NOTICECAL_SCHEDULE_H
#define NOTICECAL_SCHEDULE_H

#include "entry.h"

/* The entries of an announcement without errors, in the order of its facts, allocated from its
 * pool. */
struct entries schedule(const struct announcement *announcement);

#endif
