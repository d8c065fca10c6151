/*
 * pattern: how a phrase is put, in parts, so that saying it is copying them one behind the other.
 *
 *     {time} [({zone})]       a slot, and what is said with another only
 *
 * is the slot {time}, a blank, and an optional part of three: "(", the slot {zone}, ")".
 */
#ifndef NOTICECAL_WORDS_PATTERN_H
#define NOTICECAL_WORDS_PATTERN_H

#include "base/diag.h"
#include "base/pool.h"
#include "words/phrases.h"

/* A TEXT, in which each run of blanks is one and there is none at either end: those that were there
 * are BLANK_BEFORE and BLANK_BEHIND. A SLOT. Or an OPTION: the next SPAN parts, all of which are
 * left out where a slot among them is empty. */
struct part {
    enum { PART_TEXT, PART_SLOT, PART_OPTION } kind;
    enum slot slot;
    const char *text; /* NUL behind */
    size_t length, span;
    bool blank_before, blank_behind;
};

enum { PARTS_MAX = 40 };

static inline bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* All CONDITIONS have to hold, and one of the plural categories NUMBERS where there are any. */
struct variant {
    unsigned long conditions, numbers;
    int line;
    struct variant *next; /* of the same phrase, in the order of the file */
    size_t count;
    struct part parts[];
};

/* "de" before "a e i o u" as "d’", or, where it MELTS, "de" with "el" as "del". BEGINNINGS are in
 * small letters, with a NULL behind. */
struct join {
    const char *word, *as;
    size_t word_length, as_length;
    const char *const *beginnings;
    bool melts;
};

struct joins {
    struct join *list;
    size_t count, growth; /* by how many octets one makes a text longer at most */
};

/* TEXT as a variant of PHRASE, whose line and conditions are the caller's to set; errors are told
 * of WHERE. The texts of its parts are put at *ROOM, which has one octet more than TEXT, and *ROOM
 * is moved behind them. */
struct variant *pattern_compile(struct pool *pool, struct diag *diag, struct where where,
                                enum phrase phrase, const char *text, char **room);

/* "{from}, {to} and {day}": the slots of PHRASE, for messages. */
const char *pattern_slots(struct pool *pool, enum phrase phrase);

/* The text that it makes with SLOTS, by the rules of words/words.h. Linear in what comes out. */
const char *pattern_fill(const struct variant *variant, const struct joins *joins,
                         struct pool *pool, const char *const slots[SLOT_COUNT]);

#endif
