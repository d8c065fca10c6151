/*
 * weeks_model: the picture of the weeks, with its words: what page/weeks.xsl makes SVG of.
 *
 *     <weeks height="436" more="yes">
 *       <week y="0" bottom="156" name="Week of Monday, March 9, 2020">
 *         <day name="Mon Mar 9" wide="yes"/> … seven
 *         <bar class="outage" d="M476.7 64H770v12H476.7z" moment="yes">
 *           <label x="476.7" y="58" end="yes">8:00 am: Electronic filing suspended</label>
 *         </bar> …
 *       </week> …
 *       <arrow d="M550 …"><label …>moved to Mon Mar 16</label></arrow> …
 *     </weeks>
 *
 * WIDE names need to be squeezed. A label ends at X where it has END. A recurring entry has its
 * label once in a week. MORE is there where weeks behind these are left out.
 */
#ifndef NOTICECAL_PAGE_WEEKS_MODEL_H
#define NOTICECAL_PAGE_WEEKS_MODEL_H

#include "calendar/entry.h"
#include "wording/speech.h"

/* Of COUNT entries in the order of reading; nothing where there are none. */
void weeks_model(xmlNodePtr parent, const struct speech *speech, const struct entry *const *entries,
                 size_t count);

#endif
