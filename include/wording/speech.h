/*
 * speech: an announcement in one of its languages: whose words are put, and how.
 *
 * wording/ chooses which phrase an entry, a fact or a change gets, and fills it; the phrases are
 * those of words/, the names and texts those of the facts file. All of it works on a speech, and
 * what it makes stands in the announcement's pool.
 */
#ifndef NOTICECAL_WORDING_SPEECH_H
#define NOTICECAL_WORDING_SPEECH_H

#include "base/pool.h"
#include "calendar/extent.h"
#include "facts/facts.h"
#include "words/dates.h"
#include "words/words.h"

struct fact_list {
    const struct fact **fact;
    size_t count;
};

struct speech {
    const struct words *words;
    struct pool *pool;
    const struct announcement *announcement;
    xmlNodePtr root;   /* <announcement> with the words of that language */
    xmlNodePtr *nodes; /* its element of each fact */
    xmlNodePtr copy;   /* to be freed, or NULL */

    /* What goes with many entries, and is not withdrawn: looked for once. */
    struct fact_list kept, alternatives, actions;
    struct fact_list besides; /* has no entry (wording/shape.h) */
    bool moves;               /* deadlines move */
};

/* A in LANG, one of its languages, in the phrases of WORDS. */
struct speech speech_open(const struct words *words, const struct announcement *a,
                          const char *lang);
void speech_close(struct speech *speech);

/* What FACT says in the attribute NAME, or in its own text, without that of its children; NULL
 * where it says nothing. White space is one blank between words. */
const char *speech_of(const struct speech *speech, const struct fact *fact, const char *name);
const char *speech_text_of(const struct speech *speech, const struct fact *fact);

/* The same of an element that is not a fact. */
const char *speech_attribute(const struct speech *speech, xmlNodePtr node, const char *name);
const char *speech_text(const struct speech *speech, const xmlNode *node);
struct when speech_when(const struct speech *speech, xmlNodePtr node, const char *name);

/* What FACT says of ROLE, in its words. Of what recurred until it was withdrawn, what was announced
 * before. */
struct extent speech_extent(const struct speech *speech, const struct fact *fact, enum role role);

xmlNodePtr speech_node(const struct speech *speech, const struct fact *fact);

/* The short name of the issuer, or the only one that it has. */
const char *speech_issuer(const struct speech *speech);

/* The fact with this id, which may be NULL; or NULL. */
const struct fact *speech_fact(const struct speech *speech, const char *id);

/* PUT(speech, SPAN_REST, WHEN_SHORT, [SLOT_FROM] = from) */
#define PUT(speech, phrase, conditions, ...)                                                       \
    SAY((speech)->words, (speech)->pool, PHRASE_##phrase, conditions, __VA_ARGS__)
#define LABEL(speech, phrase) words_label((speech)->words, PHRASE_##phrase)

#endif
