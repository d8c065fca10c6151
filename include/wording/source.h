/*
 * source: what stands behind an announcement: what moves, whom to ask, which notice says so.
 */
#ifndef NOTICECAL_WORDING_SOURCE_H
#define NOTICECAL_WORDING_SOURCE_H

#include "wording/blocks.h"
#include "wording/speech.h"

/* Of a <transition>, as the background of something else, or under a heading of its own; and of a
 * <learn-more>. */
const char *source_background(const struct speech *speech, xmlNodePtr node);
const char *source_lead(const struct speech *speech, xmlNodePtr node);
const char *source_learn_more(const struct speech *speech, xmlNodePtr node);

/* A <contact>, or the issuer: for what, NAME, PHONE (or NULL), and its addresses as links. */
const char *source_contact(const struct speech *speech, xmlNodePtr node, const char *name,
                           const char *phone);

/* The notice of which all this is, and that it governs. */
const char *source_notice(const struct speech *speech);

#endif
