/*
 * contact_model: whom to ask, as links that can be tapped.
 */
#ifndef NOTICECAL_PAGE_CONTACT_MODEL_H
#define NOTICECAL_PAGE_CONTACT_MODEL_H

#include "wording/blocks.h"
#include "wording/speech.h"

/* An item for each contact of the announcement, and for its issuer where that can be reached. */
struct blocks contact_blocks(const struct speech *speech);

/* A <contact> for each. */
void contact_model(xmlNodePtr parent, const struct speech *speech);

#endif
