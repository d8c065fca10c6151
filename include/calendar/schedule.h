/*
 * schedule: the facts of one announcement to its dated entries. Pure: NOW is a parameter.
 *
 * Which entries a kind of fact gives, and when they are; one function per kind. All of it is in
 * noticecal-facts(5), section ENTRIES. The step from a date that is included to one that is not is
 * made in one place, after().
 */
#ifndef NOTICECAL_CALENDAR_SCHEDULE_H
#define NOTICECAL_CALENDAR_SCHEDULE_H

#include "calendar/entry.h"

/* The entries of an announcement without errors, in the order of its facts, allocated from its
 * pool. NOW matters only to a state that the notice says to last until further order: that is shown
 * to the end of this week, so it stays visible while it lasts, and changes once a week. */
struct entries schedule(const struct announcement *announcement, time_t now);

#endif
