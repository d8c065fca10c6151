/*
 * words/: what a language says. In: templates/words/LANG.xml; out: phrases, filled.
 *
 * All that is said in a language stands in its file, and nowhere else: names of days and months,
 * forms of dates, zones in words, every label and every sentence. C chooses the phrase and fills
 * its slots; the file says how it is put:
 *
 *     <words lang="en">
 *       <months><name short="Jan">January</name> … twelve</months>
 *       <weekdays><name short="Sun">Sunday</name> … seven, from Sunday</weekdays>
 *       <zones><zone says="Eastern Time">America/New_York America/Detroit …</zone> …</zones>
 *       <join word="de" before="a e i o u" as="d’"/>
 *       <phrases about="Stretches of time">
 *         <say of="span-hours">from {from} until {to} {zone} on {day}</say>
 *         <say of="span-hours" when="short">from {from} until {to} {zone} {day}</say>
 *         <say of="duration-days" when="one">1 day</say>
 *         <say of="duration-days">{n} days</say>
 *
 * A phrase may have variants, each with the conditions under which it is said (words between
 * blanks, all of which have to hold); the first that fits is taken, and the last has none. The
 * kinds of numbers that CLDR knows for the language ("one", "few", "many", "other"; by ICU) are
 * conditions of which a variant may name several, one of which has to hold; where a phrase is said
 * by number, there is a variant for each of them, the last of which need not name its own.
 *
 * White space is one blank between words and none at either end, in patterns and slots alike. A
 * slot that is empty takes the blank before it away with it; a full stop behind a slot that ends
 * with one, or with "!", "?" or an ellipsis, is not said. What stands between "[" and "]" is left
 * out where a slot in it is empty: "{time} [({zone})]". <join> is for words that melt with the slot
 * that follows: "de" before a vowel becomes "d’", "de" with="el" becomes "del".
 *
 * A name of a month or weekday stands in its file as it does in a date; short="" is for narrow
 * places, alone="" for where there is no day beside it ("marzec 2020"), gender="feminine" makes the
 * condition "feminine" hold beside it ("primeira sexta-feira"). <reading> is for the words by which
 * prose is read; nothing here looks into it.
 *
 * A phrase that is missing or says nothing, one that there is not, a slot that its phrase does not
 * have, a condition that there is not, a number without a form, a variant that is never said:
 * errors with file and line when the language is loaded, never blamed on a facts file, and exit
 * status EXIT_WORLD. A file is UTF-8, without DOCTYPE, smaller than 1 MB.
 */
#ifndef NOTICECAL_WORDS_WORDS_H
#define NOTICECAL_WORDS_WORDS_H

#include "base/diag.h"
#include "base/folders.h"
#include "words/phrases.h"

struct pool;
struct words;

/* The language LANG ("en", "pt-BR"), of which the file of the longest matching tag is taken
 * (pt-BR.xml, then pt.xml), loaded once however often it is asked for; NULL where there is no file
 * (not an error here: *MISSING says so) or where it is not sound (errors in DIAG). */
struct languages;
struct languages *languages_open(const struct folders *folders);
void languages_close(struct languages *languages); /* NULL is fine */
const struct words *languages_get(struct languages *languages, const char *lang, bool *missing,
                                  struct diag *diag);

/* The tag of its file: "en". */
const char *words_lang(const struct words *words);

/* PHRASE under CONDITIONS (bits of WHEN_…, of the numbers one), its slots filled with SLOTS, in
 * POOL. An empty or NULL slot is empty. Never fails: that all is there has been seen to when it was
 * loaded. */
const char *words_say(const struct words *words, struct pool *pool, enum phrase phrase,
                      unsigned long conditions, const char *const slots[SLOT_COUNT]);

/* SAY(words, pool, PHRASE_SPAN_HOURS, WHEN_SHORT, [SLOT_FROM] = from, [SLOT_TO] = to) */
#define SAY(words, pool, phrase, conditions, ...)                                                  \
    words_say(words, pool, phrase, conditions, (const char *const[SLOT_COUNT]){__VA_ARGS__})

/* A phrase without slots; it lives as long as WORDS. */
const char *words_label(const struct words *words, enum phrase phrase);

/* The condition that is the plural category of N: one of WHEN_ZERO to WHEN_OTHER. */
unsigned long words_plural(const struct words *words, long n);

#endif
