/*
 * date_meant: which day and time was meant by a text that does not write them as facts files do:
 * "3/14/2027", "14.3.2027", "March 14, 2027", "2027-03-12 8:00 am", "20270314", "12 noon".
 *
 * For messages only. What could be a range, an offset or a zone is given up, and so is what has no
 * year: nothing is told that would have to be guessed.
 */
#ifndef NOTICECAL_BASE_DATE_MEANT_H
#define NOTICECAL_BASE_DATE_MEANT_H

#include "base/date.h"

/* What TEXT can mean, the likelier first, and how much that is: 0, 1, or 2 where day and month can
 * change places, or where a midnight can begin the day or end it. */
size_t date_meant(const char *text, struct when meant[2]);

#endif
