/*
 * translation: an announcement in several languages to the same in one of them.
 *
 *     <announcement lang="en fr" …> … <outage id="filing" service="Electronic filing" …>…</outage>
 *       <in lang="fr"><outage id="filing" service="Le dépôt électronique">…</outage></in>
 *
 * What stands in <in> takes the place of the words of the element with the same id or, of elements
 * without one, of the one that is as manieth of its name. Everything but words is said once, so the
 * languages cannot disagree about it.
 */
#ifndef NOTICECAL_FACTS_TRANSLATION_H
#define NOTICECAL_FACTS_TRANSLATION_H

#include "base/diag.h"
#include "facts/facts.h"

/* Puts the words of LANG into ROOT, an <announcement>, and takes every <in> out of it. */
void translation_apply(xmlNodePtr root, const char *lang);

/* A language without words, and words that are missing or belong to nothing, are errors in DIAG:
 * what is half translated would be published half in the wrong language. */
void translation_check(const struct announcement *announcement, struct diag *diag);

#endif
