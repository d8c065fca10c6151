/*
 * phrases: what a language can be asked to say: every phrase with the slots that it may have, the
 * conditions under which it may be put in another way, and the slots. A language file is held to
 * these lists (words/words.h); one line here and one in each language file is a new phrase.
 *
 *     X(SPAN_HOURS, "span-hours", "from to zone day")
 *
 * is PHRASE_SPAN_HOURS, <say of="span-hours">, with the slots {from}, {to}, {zone} and {day}.
 */
#ifndef NOTICECAL_WORDS_PHRASES_H
#define NOTICECAL_WORDS_PHRASES_H

#define SLOTS(X)                                                                                   \
    X(N, "n")                                                                                      \
    X(DAY, "day")                                                                                  \
    X(FROM, "from")                                                                                \
    X(TO, "to")                                                                                    \
    X(ZONE, "zone")

/* The plural categories first, in the order of CLDR. */
#define CONDITIONS(X)                                                                              \
    X(ZERO, "zero")                                                                                \
    X(ONE, "one")                                                                                  \
    X(TWO, "two")                                                                                  \
    X(FEW, "few")                                                                                  \
    X(MANY, "many")                                                                                \
    X(OTHER, "other")                                                                              \
    X(SHORT, "short") /* in a title: SUMMARY, a cell */                                            \
    X(PLURAL, "plural") /* what is named is several things: plural="yes" */

#define PHRASES(X)                                                                                 \
    X(DURATION_DAYS, "duration-days", "n")                                                         \
    X(SPAN_HOURS, "span-hours", "from to zone day")

#define X(name, ...) SLOT_##name,
enum slot { SLOTS(X) SLOT_COUNT };
#undef X

#define X(name, ...) PHRASE_##name,
enum phrase { PHRASES(X) PHRASE_COUNT };
#undef X

#define X(name, ...) CONDITION_##name,
enum condition { CONDITIONS(X) CONDITION_COUNT };
#undef X

#define X(name, ...) WHEN_##name = 1 << CONDITION_##name,
enum when_said { CONDITIONS(X) };
#undef X

#endif
