/*
 * fact_model: what a page, or the notice of moved deadlines, tells of one fact.
 *
 *     <fact id="filing" name="Electronic filing" withdrawn="yes">
 *       <p/> … <ul><li/> …</ul>                         all that is said of it, in order
 *       <p is="said"/>                                  one of these: its sentence
 *     </fact>
 */
#ifndef NOTICECAL_PAGE_FACT_MODEL_H
#define NOTICECAL_PAGE_FACT_MODEL_H

#include "calendar/entry.h"
#include "wording/blocks.h"
#include "wording/speech.h"

/* The first entries of a fact: any, that of its whole time, and any but that of its end. */
struct fact_entries {
    const struct entry *any, *window, *other;
};

/* Those of each of A's facts, of entries in the order of reading, from its pool. */
struct fact_entries *fact_entries_of(const struct announcement *a,
                                     const struct entry *const *entries, size_t count);

/* What it is called in a heading or a link. */
const char *fact_name(const struct speech *speech, const struct fact *fact);

/* Its sentence: that of its first entry, which tells of the others, too. ENTRIES are its own. */
const char *fact_sentence(const struct speech *speech, const struct fact *fact,
                          const struct fact_entries *entries);

/* All that is said of it but its name. */
struct blocks fact_blocks(const struct speech *speech, const struct fact *fact,
                          const struct fact_entries *entries);

/* The same as an element NAME. */
xmlNodePtr fact_model(xmlNodePtr parent, const char *name, const struct speech *speech,
                      const struct fact *fact, const struct fact_entries *entries);

#endif
