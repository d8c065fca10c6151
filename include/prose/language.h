/*
 * language: the words of a language for dates and times.
 *
 * A language is one table: to teach another one, write a file like prose/language_en.c and name it
 * in prose/language.c; nothing else knows a word of any language. A phrase is written in small
 * letters with single spaces and is found in any case, over line ends, and with full stops in place
 * of or before its spaces ("a m" finds "a.m." and "A. M."). One that is written in capitals is
 * found in capitals only. Of several phrases that fit, the longest counts.
 */
#ifndef NOTICECAL_PROSE_LANGUAGE_H
#define NOTICECAL_PROSE_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>

enum word_kind {
    WORD_OTHER,   /* any that is not in the table */
    WORD_MONTH,   /* value: 1 to 12 */
    WORD_WEEKDAY, /* value: 0 to 6 from Sunday, like date_weekday() */
    WORD_AM,
    WORD_PM,
    WORD_NOON,
    WORD_MIDNIGHT,
    WORD_HOUR,     /* what makes a number an hour: "Uhr", "h" */
    WORD_ZONE,     /* value: an enum zone_time */
    WORD_THROUGH,  /* between the ends of a span: "to"; value 1 where the last
                      day is included beyond doubt: "through" */
    WORD_BETWEEN,  /* before a span whose ends are joined by WORD_AND */
    WORD_AND,      /* between the days of a list */
    WORD_THE,      /* before a day: "the 9th" */
    WORD_OF,       /* between a day and its month */
    WORD_ON,       /* between an hour and its day, or before a day */
    WORD_AT,       /* between a day and its hour, or before an hour */
    WORD_EVERY,    /* makes of a weekday no date */
    WORD_DAYSTART, /* behind midnight: the one that begins the day */
    WORD_DAYEND,   /* the one that ends it */
    WORD_RESUMES,  /* before a date: things work again then */
    WORD_MOVED,    /* deadlines are due then */
    WORD_FALLING,  /* deadlines were due then */
};

/* Which of the two times of a zone an abbreviation names. */
enum zone_time { ZONE_EITHER, ZONE_STANDARD, ZONE_DAYLIGHT };

struct word {
    const char *phrase;
    enum word_kind kind;
    int value;
    const char *standard, *daylight; /* of WORD_ZONE: the abbreviations that tz/tz.h gives */
};

struct language {
    const char *tag; /* the first part of a language tag: "en" */
    const struct word *words;
    size_t word_count;
    const char *ordinals;  /* what stands behind a number that counts: "st nd rd th" */
    const char *day_first; /* regions that write 13/3/2020: "GB IE"; NULL for all of them */
    bool capitals;         /* months and weekdays are written with a capital */
    bool twelve_hours;     /* 8:00 needs an am or pm */
};

/* The language of TAG ("en", "en-GB"), or NULL where its words are not known. */
const struct language *language_find(const char *tag);

/* Whether 3/4/2020 is April 3 to those who write in TAG. */
bool language_day_first(const struct language *language, const char *tag);

/* For prose/language.c. */
extern const struct language language_english;

#endif
