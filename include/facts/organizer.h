/*
 * organizer: in whose name the entries of an announcement are published.
 *
 * The issuer with its own address; else the first contact at the announcement's domain; else the
 * first that has an address.
 */
#ifndef NOTICECAL_FACTS_ORGANIZER_H
#define NOTICECAL_FACTS_ORGANIZER_H

#include "facts/facts.h"

/* The name made fit for a calendar, from the announcement's pool. NULL where nobody has an
 * address. */
const struct contact *organizer_of(const struct announcement *announcement);

#endif
