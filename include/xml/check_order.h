/*
 * check_order: children that are known in their parent but stand in the wrong place, too often, or
 * not at all. Which they are, the validator says, one per parent; what that means and how the copy
 * is mended so that the next is found, is decided here.
 */
#ifndef NOTICECAL_XML_CHECK_ORDER_H
#define NOTICECAL_XML_CHECK_ORDER_H

#include "xml/repair.h"

/* NODE of the copy is the child that was not expected, or where MISSING the parent at whose end
 * children were; EXPECTED are the COUNT names that could stand there. True where the copy was
 * changed, so that validating again may find something new. */
bool order_mend(struct mend *mend, xmlNodePtr node, bool missing, const char *const *expected,
                size_t count);

#endif
