/*
 * check_ids: what a schema's xs:unique and xs:keyref find, told with the place of the other end.
 *
 * The field of an xs:unique is the attribute `id`.
 */
#ifndef NOTICECAL_XML_CHECK_IDS_H
#define NOTICECAL_XML_CHECK_IDS_H

#include "xml/repair.h"

#include <libxml/hash.h>

/* The first element of the copy with each id, by the id; for xmlHashFree(, NULL). */
xmlHashTablePtr ids_list(struct mend *mend);

/* Tells what MESSAGE of libxml2 says: of an xs:unique about ELEMENT; of an xs:keyref, for which
 * libxml2 2.9.14 hands over no element, about one in LINE. */
void ids_tell(struct mend *mend, xmlHashTablePtr ids, xmlNodePtr element, int line,
              const char *message);

#endif
