/* scan: texts to mentions, in English and in a language that is only a table. */
#include "prose/scan.h"
#include "base/pool.h"
#include "tap.h"

#include <stdlib.h>

/* A second language, to show that nothing but a table is needed. */
static const struct word german_words[] = {
    {"januar", WORD_MONTH, 1, NULL, NULL},
    {"märz", WORD_MONTH, 3, NULL, NULL},
    {"freitag", WORD_WEEKDAY, 5, NULL, NULL},
    {"fr", WORD_WEEKDAY, 5, NULL, NULL},
    {"sonntag", WORD_WEEKDAY, 0, NULL, NULL},
    {"uhr", WORD_HOUR, 0, NULL, NULL},
    {"mittag", WORD_NOON, 0, NULL, NULL},
    {"mitternacht", WORD_MIDNIGHT, 0, NULL, NULL},
    {"bis", WORD_THROUGH, 0, NULL, NULL},
    {"bis zum", WORD_THROUGH, 0, NULL, NULL},
    {"bis einschließlich", WORD_THROUGH, 1, NULL, NULL},
    {"und", WORD_AND, 0, NULL, NULL},
    {"um", WORD_AT, 0, NULL, NULL},
    {"ab", WORD_AT, 0, NULL, NULL},
    {"von", WORD_ON, 0, NULL, NULL},
    {"am", WORD_ON, 0, NULL, NULL},
    {"dem", WORD_THE, 0, NULL, NULL},
    {"jeden", WORD_EVERY, 0, NULL, NULL},
    {"verschoben auf", WORD_MOVED, 0, NULL, NULL},
    {"MEZ", WORD_ZONE, ZONE_STANDARD, "CET", "CEST"},
    {"MESZ", WORD_ZONE, ZONE_DAYLIGHT, "CET", "CEST"},
};

static const struct language german = {
    .tag = "de",
    .words = german_words,
    .word_count = sizeof german_words / sizeof *german_words,
    .ordinals = " . ",
    .capitals = true,
};

static const char *print_date(struct pool *pool, const struct mention *m)
{
    static const char days[] = "SunMonTueWedThuFriSat";
    const char *role = m->role == WORD_RESUMES   ? " resumes"
                       : m->role == WORD_MOVED   ? " moved"
                       : m->role == WORD_FALLING ? " falling"
                                                 : "";
    const char *span = m->span == MENTION_NONE ? "" : m->included ? " through" : " to";

    return pool_printf(pool, "%.3s%s%d-%d-%d%s%s%s", m->weekday < 0 ? "" : days + 3 * m->weekday,
                       m->weekday < 0 ? "" : " ", m->year, m->month, m->day,
                       m->every ? " every" : "", role, span);
}

static const char *print_time(struct pool *pool, const struct mention *m)
{
    static const char *const manners[] = {
        [CLOCK_PLAIN] = "",     [CLOCK_TWELVE] = " twelve",      [CLOCK_HALF] = " half",
        [CLOCK_MIDNIGHT] = "?", [CLOCK_DAYSTART] = " day start", [CLOCK_DAYEND] = " day end",
    };
    const char *day = m->date == MENTION_NONE ? "" : pool_printf(pool, " @%zu", m->date);
    const char *zone = m->zone == NULL ? "" : pool_printf(pool, " %s", m->zone->phrase);

    if (m->kind == MENTION_ZONE)
        return pool_printf(pool, "zone%s%s", zone, day);
    return pool_printf(pool, "%02d:%02d%s%s%s", m->minute / 60, m->minute % 60, manners[m->manner],
                       zone, day);
}

/* Mentions as one line: "Fri 2020-3-13 through; Sun 2020-3-15". */
static const char *print(struct pool *pool, const struct mentions *all)
{
    const char *line = "";

    for (size_t i = 0; i < all->count; i++) {
        const struct mention *m = &all->mention[i];
        line = pool_printf(pool, "%s%s%s", line, i == 0 ? "" : "; ",
                           m->kind == MENTION_DATE ? print_date(pool, m) : print_time(pool, m));
    }
    return line;
}

struct row {
    const char *text, *want;
};

static void compare(const struct row *rows, size_t count, const struct language *language,
                    bool day_first)
{
    for (size_t i = 0; i < count; i++) {
        struct pool *pool = pool_new();
        struct mentions all = scan_text(pool, rows[i].text, language, day_first);
        char *name = pool_strdup(pool, rows[i].text);
        for (char *c = name; *c != '\0'; c++)
            *c = *c == '\n' || *c == '\r' || *c == '#' ? ' ' : *c;
        is(print(pool, &all), rows[i].want, name);
        pool_free(pool);
    }
}

static void dates(void)
{
    static const struct row rows[] = {
        {"Friday, March 13, 2020", "Fri 2020-3-13"},
        {"Friday March 13 2020", "Fri 2020-3-13"},
        {"FRIDAY, MARCH 13TH, 2020", "Fri 2020-3-13"},
        {"Fri., Sept. 4th, 2020", "Fri 2020-9-4"},
        {"On March the 13th", "0-3-13"},
        {"13 March 2020", "2020-3-13"},
        {"Friday the 13th of March, 2020", "Fri 2020-3-13"},
        {"Friday, 13-15 March 2020", "Fri 2020-3-13 to; 2020-3-15"},
        {"March 13, 2020 (Friday)", "Fri 2020-3-13"},
        {"March 13, Friday.", "Fri 0-3-13"},
        {"March 13, Friday, March 20", "0-3-13; Fri 0-3-20"},
        {"March\n13,\r\n2020", "2020-3-13"},
        {"March 13,\n\n2020", "2020-3-13"},
        {"Friday,\xC2\xA0March\xE2\x80\xAF\x31\x33", "Fri 0-3-13"},
        {"2020-03-13", "2020-3-13"},
        {"2020/03/13", "2020-3-13"},
        {"Fri 3/13/20", "Fri 2020-3-13"},
        {"3/13/2020", "2020-3-13"},
        {"13/3/2020", "2020-3-13"},
        {"3-13-2020", "2020-3-13"},
        {"8/9/98", "1998-8-9"},
        {"on 3/13", "0-3-13"},
        {"13.03.2020", "2020-3-13"},
        {"by the 9th.", "0-0-9"},
        {"Friday the 13th, we", "Fri 0-0-13"},
        {"from the 9th through the 15th.", "0-0-9 through; 0-0-15"},
        {"Friday", "Fri 0-0-0"},
        {"every Saturday", "Sat 0-0-0 every"},
        {"Monday through Friday", "Mon 0-0-0 every; Fri 0-0-0 every"},
        {"February 30, 2020", "2020-2-30"},
        {"March 32, 2020", "2020-3-32"},
    };

    compare(rows, sizeof rows / sizeof *rows, &language_english, false);
}

static void no_dates(void)
{
    static const char *const texts[] = {
        "You may file 13 documents",
        "march 13 miles",
        "may 5 people",
        "Rule 6(a)(3)",
        "call 800-676-6856",
        "NY 10278-0001",
        "No. 1:20-cv-00123",
        "SC11-399",
        "NOT-OD-22-190",
        "24/7",
        "$8.50 and $12",
        "3/4 of it",
        "the 9th Circuit",
        "the 4th, 6th and 11th districts",
        "the 21st of many",
        "March 2020",
        "version 1.8.20",
        "Administrative Order 23-4",
        "3 of 4",
        "ratio 13/45/20",
        "Room 12",
        "I am 8",
        "et al.",
        "est. of 12",
        "2020-13-40",
        "99/99/2020",
        "12345678901234567890",
    };

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        compare(&(struct row){texts[i], ""}, 1, &language_english, false);
}

static void spans(void)
{
    static const struct row rows[] = {
        {"March 13-15, 2020", "2020-3-13 to; 2020-3-15"},
        {"March 13 through 15", "0-3-13 through; 0-3-15"},
        {"Friday, March 13 through Sunday, the 15th", "Fri 0-3-13 through; Sun 0-3-15"},
        {"Friday-Sunday, March 13-15", "Fri 0-3-13 to; Sun 0-3-15"},
        {"Friday, March 13 through Sunday, March 15, 2020", "Fri 0-3-13 through; Sun 2020-3-15"},
        {"from 9 to 15 March", "0-3-9 to; 0-3-15"},
        {"between October 27 and November 2", "0-10-27 to; 0-11-2"},
        {"October 27 and November 2", "0-10-27; 0-11-2"},
        {"October 5, 6, and 7, 2011", "2011-10-5; 2011-10-6; 2011-10-7"},
        {"March 13 and 17 courts", "0-3-13"},
        {"10/19/18 - 10/21/18", "2018-10-19 to; 2018-10-21"},
        {"10/19/18\xE2\x80\x93\x31\x30/21/18", "2018-10-19 to; 2018-10-21"},
        {"2020-03-13 to 2020-03-15", "2020-3-13 to; 2020-3-15"},
        {"March 13, 2020\n- March 15, 2020", "2020-3-13; 2020-3-15"},
        {"March 13. Until March 15", "0-3-13; 0-3-15"},
        {"will resume on Monday, March 16", "Mon 0-3-16 resumes"},
        {"moved to 11:59 pm on March 16", "23:59 @1; 0-3-16 moved"},
        {"falling on March 13", "0-3-13 falling"},
    };

    compare(rows, sizeof rows / sizeof *rows, &language_english, false);
}

static void times(void)
{
    static const struct row rows[] = {
        {"8:00 am", "08:00"},
        {"8 a.m.", "08:00"},
        {"8 A. M.", "08:00"},
        {"7:00p.m.", "19:00"},
        {"3pm PDT", "15:00 PDT"},
        {"5.30 pm", "17:30"},
        {"08:00", "08:00"},
        {"8:00", "08:00 half"},
        {"16:30", "16:30"},
        {"24:00", "24:00 day end"},
        {"00:00", "00:00 day start"},
        {"8:15:30 am", "08:15"},
        {"12:00 pm", "12:00 twelve"},
        {"12 am", "00:00 twelve"},
        {"12:01 a.m.", "00:01"},
        {"12:00 p.m. (noon)", "12:00"},
        {"12 noon", "12:00"},
        {"12 midnight", "00:00?"},
        {"midnight", "00:00?"},
        {"midnight at the end of Friday", "24:00 day end @1; Fri 0-0-0"},
        {"midnight at the start of Friday", "00:00 day start @1; Fri 0-0-0"},
        {"8-11 am", "08:00; 11:00"},
        {"10 to 1 pm", "10:00; 13:00"},
        {"6 PM\nEastern Daylight\nTime", "18:00 eastern daylight time"},
        {"9:35 AM (EST)", "09:35 EST"},
        {"25:00 8:60 13th pm", ""},
    };

    compare(rows, sizeof rows / sizeof *rows, &language_english, false);
}

static void days_of_times(void)
{
    static const struct row rows[] = {
        {"8:00 am on Friday, March 13 through March 15", "08:00 @1; Fri 0-3-13 through; 0-3-15"},
        {"October 17 at 5:00 p.m. through October 21 at noon",
         "0-10-17 through; 17:00 @0; 0-10-21; 12:00 @2"},
        {"Sunday, August 10, 8 AM\xE2\x80\x93\x31\x32 PM CT",
         "Sun 0-8-10; 08:00 @0; 12:00 twelve CT @0"},
        {"August 7, 6 PM CT\xE2\x80\x93Sunday, August 10, 12:30 PM",
         "0-8-7 to; 18:00 CT @0; Sun 0-8-10; 12:30 @2"},
        {"10 a.m. and ending at 4 p.m., Friday, September 23 ET",
         "10:00 @2; 16:00 @2; Fri 0-9-23; zone ET @2"},
        {"from 5 p.m. October 28 to noon October 29", "17:00 @1; 0-10-28 to; 12:00 @3; 0-10-29"},
        {"December 18th from 6:30 PM - 7:00 PM", "0-12-18; 18:30 @0; 19:00 @0"},
        {"March 13, 6 pm - 8 pm, March 14", "0-3-13; 18:00 @0; 20:00 @0; 0-3-14"},
        {"It ends March 13. At 4:30 p.m. it is off.", "0-3-13; 16:30 @0"},
        {"It ends March 13.\n\nAt 4:30 p.m. it is off.", "0-3-13; 16:30"},
        {"midnight until 10 AM every Saturday", "00:00? @2; 10:00 @2; Sat 0-0-0 every"},
        {"All times are EST.", "zone EST"},
    };

    compare(rows, sizeof rows / sizeof *rows, &language_english, false);
}

static void other_languages(void)
{
    static const struct row british[] = {{"3/4/2020", "2020-4-3"}, {"3/14/2020", "2020-3-14"}};
    static const struct row rows[] = {
        {"Freitag, 13. März 2020", "Fri 2020-3-13"},
        {"am Freitag, dem 13. März 2020, ab 8 Uhr", "Fri 2020-3-13; 08:00 @0"},
        {"vom Fr., 13.03.2020, 8:00 Uhr MEZ bis zum Sonntag, 15.3.2020",
         "Fri 2020-3-13 to; 08:00 MEZ @0; Sun 2020-3-15"},
        {"9. bis 15. März", "0-3-9 to; 0-3-15"},
        {"13. März bis einschließlich 15. März", "0-3-13 through; 0-3-15"},
        {"verschoben auf Sonntag, 15. März", "Sun 0-3-15 moved"},
        {"jeden Sonntag um 8:00", "Sun 0-0-0 every; 08:00 @0"},
        {"am 13. März, 12:00 Uhr", "0-3-13; 12:00 @0"},
        {"March 13, 2020", ""},
    };

    ok(language_find("en-GB") == &language_english, "en-GB is English");
    ok(language_find("e") == NULL && language_find("eng") == NULL, "other tags are not");
    ok(language_day_first(&language_english, "en-GB"), "which writes the day first in Britain");
    ok(!language_day_first(&language_english, "en"), "but not by itself");
    ok(!language_day_first(&language_english, "en-US"), "nor in America");
    ok(language_day_first(&german, "de"), "others always do");
    compare(british, 2, &language_english, true);
    compare(rows, sizeof rows / sizeof *rows, &german, true);
}

static void places(void)
{
    struct pool *pool = pool_new();
    struct mentions all =
        scan_text(pool, "Le \xC3\xA9t\xC3\xA9:\r\n\xC3\xA9t\xC3\xA9 March\n 13, 2020 and 8 am",
                  &language_english, false);

    is_int((long long)all.count, 2, "two mentions");
    is_int(all.mention[0].line, 2, "the line of the first");
    is_int(all.mention[0].column, 5, "its column, in characters");
    is(all.mention[0].words, "March 13, 2020", "its words, with the line end a space");
    is_int(all.mention[1].line, 3, "the line of the second");
    is_int(all.mention[1].column, 15, "its column");
    pool_free(pool);
}

/* Words at random: nothing may be read beyond the end, and what refers to another mention has to
 * find it. Under ASan this is more than it looks. */
static void fuzz(void)
{
    static const char *const pieces[] = {
        "March",
        "13",
        ",",
        "2020",
        "Friday",
        "the",
        "9th",
        "of",
        "/",
        "-",
        ".",
        ":",
        "00",
        "am",
        "p.m.",
        "12",
        "noon",
        "midnight",
        "at the end of",
        "through",
        "to",
        "and",
        "between",
        "(",
        ")",
        "EST",
        "Eastern Time",
        "every",
        "\n",
        "\n\n",
        " ",
        " ",
        "\xC2\xA0",
        "\xE2\x80\x93",
        "on",
        "at",
        "resume",
        "moved to",
        "24",
        "31",
        "7",
        "\xC3\xA9",
        "|",
        "$",
        "\r\n",
        "99999",
    };
    unsigned state = 20200313;
    long wrong = 0;

    for (int round = 0; round < 20000; round++) {
        struct pool *pool = pool_new();
        char text[400] = "";
        struct mentions all;
        for (int i = 0; i < 24; i++) {
            state = state * 1103515245U + 12345U;
            strcat(text, pieces[(state >> 16) % (sizeof pieces / sizeof *pieces)]);
            if (state & 0x40000000U)
                strcat(text, " ");
        }
        all = scan_text(pool, text, &language_english, false);
        for (size_t i = 0; i < all.count; i++) {
            const struct mention *m = &all.mention[i];
            wrong += m->span != MENTION_NONE &&
                     (m->span <= i || all.mention[m->span].kind != MENTION_DATE);
            wrong += m->date != MENTION_NONE && all.mention[m->date].kind != MENTION_DATE;
            wrong += m->minute < 0 || m->minute > 1440 || m->month > 12 || m->weekday > 6;
        }
        pool_free(pool);
    }
    is_int(wrong, 0, "20000 texts of random words");
}

int main(void)
{
    dates();
    no_dates();
    spans();
    times();
    days_of_times();
    other_languages();
    places();
    fuzz();
    return done();
}
