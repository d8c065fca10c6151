/*
 * schedule: the facts of one announcement to its dated entries. Pure: NOW is a parameter.
 *
 * Which entries a kind of fact gives; one function per kind. All of it is in noticecal-facts(5),
 * section ENTRIES. When they are is decided in calendar/extent.h alone.
 */
#ifndef NOTICECAL_CALENDAR_SCHEDULE_H
#define NOTICECAL_CALENDAR_SCHEDULE_H

#include "calendar/entry.h"

/* The entries of an announcement without errors, in the order of its facts, allocated from its
 * pool. NOW matters only to a state that the notice says to last until further order. */
struct entries schedule(const struct announcement *announcement, time_t now);

#endif
