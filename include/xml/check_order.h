/*
 * check_order: children that are known in their parent but stand in the wrong place, too often, or
 * not at all.
 */
#ifndef NOTICECAL_XML_CHECK_ORDER_H
#define NOTICECAL_XML_CHECK_ORDER_H

#include "xml/report.h"

/* A child, and what it is or was meant as. The rest is the work of order_check(). */
struct placed {
    xmlNodePtr node;
    const struct vocabulary_child *is;
    struct placed *next; /* behind it in the longest run that is in order */
    size_t length;       /* of that run */
    bool surplus, kept;
};

/* Judges the COUNT children of PARENT, an IS, in LIST. As few of them as can be are told to stand
 * elsewhere, so that one contact in front of ten outages is one mistake. */
void order_check(struct judge *judge, xmlNodePtr parent, const struct vocabulary_element *is,
                 struct placed *list, size_t count);

#endif
