/* week_grid: which are shown, and what lies where in them. */
#include "page/week_grid.h"
#include "base/pool.h"
#include "calendar/schedule.h"

#include "announce.h"
#include "tap.h"

/* Each week by its Monday, with its bars: "2026-03-09(+2): a/0 480-10080 begins ends; …". */
static const char *weeks(const char *facts)
{
    static char got[4000];
    struct diag *diag = diag_new();
    struct pool *pool = pool_new();
    struct announcement *a = announce(NEW_YORK, facts, diag);
    struct entries entries = schedule(a, NOW);
    const struct entry *pointers[100];
    FILE *out = fmemopen(got, sizeof got, "w");
    struct week_grid weeks;
    char text[WHEN_TEXT];

    for (size_t i = 0; i < entries.count; i++)
        pointers[i] = &entries.entry[i];
    entries_sort(pointers, entries.count);
    weeks = week_grid_of(pointers, entries.count, pool);
    for (size_t w = 0; w < weeks.count; w++) {
        const struct week *week = &weeks.week[w];
        fprintf(out, "%s%s", w == 0 ? "" : " | ",
                when_print((struct when){true, week->monday, WHOLE_DAY}, text));
        if (week->more > 0)
            fprintf(out, "(+%ld)", week->more);
        for (size_t b = 0; b < week->count; b++) {
            const struct bar *bar = &week->bars[b];
            fprintf(out, "%s %s/%zu %ld-%ld%s%s", b == 0 ? ":" : ";", bar->entry->id, bar->lane,
                    bar->from, bar->to, bar->begins ? " begins" : "", bar->ends ? " ends" : "");
        }
    }
    if (weeks.cut)
        fprintf(out, " …");
    fclose(out);
    if (*said(diag) != '\0')
        printf("# %s\n", said(diag));
    announcement_free(a);
    pool_free(pool);
    diag_free(diag);
    return got;
}

static void many(void)
{
    static char facts[12000];
    size_t length = 0;
    const char *got;

    for (int i = 0; i < 60; i++) {
        struct when at = {true, date_day((struct civil){2026, 3, 2}) + 14L * i, WHOLE_DAY};
        char text[WHEN_TEXT];
        length += (size_t)snprintf(facts + length, sizeof facts - length,
                                   "<milestone id=\"m%d\" at=\"%s\" title=\"M\"/>", i,
                                   when_print(at, text));
    }
    got = weeks(facts);
    ok(strstr(got, "m11/0") != NULL && strstr(got, "m12/0") == NULL && strstr(got, " …") != NULL,
       "of too many weeks the first are shown, and that there are more");
}

/* What FACTS give is laid out; then the first bars, "left-right path", and the arrows. */
static const char *laid(const char *facts, size_t characters)
{
    static char got[4000];
    struct diag *diag = diag_new();
    struct pool *pool = pool_new();
    struct announcement *a = announce(NEW_YORK, facts, diag);
    struct entries entries = schedule(a, NOW);
    const struct entry *pointers[100];
    FILE *out = fmemopen(got, sizeof got, "w");
    struct week_grid weeks;
    struct grid_text at;

    for (size_t i = 0; i < entries.count; i++)
        pointers[i] = &entries.entry[i];
    entries_sort(pointers, entries.count);
    weeks = week_grid_of(pointers, entries.count, pool);
    for (size_t w = 0; w < weeks.count; w++) {
        fprintf(out, "%ld/%ld:", weeks.week[w].y, weeks.week[w].bottom);
        for (size_t b = 0; b < weeks.week[w].count; b++) {
            at = bar_label(&weeks.week[w].bars[b], characters);
            fprintf(out, " %s (%ld,%ld%s)", weeks.week[w].bars[b].path, at.x, at.y,
                    at.end ? " end" : "");
        }
        fprintf(out, "; ");
    }
    for (size_t i = 0; i < weeks.arrow_count; i++) {
        at = arrow_label(&weeks.arrows[i], characters);
        fprintf(out, "-> %s (%ld,%ld%s) ", weeks.arrows[i].path, at.x, at.y, at.end ? " end" : "");
    }
    fprintf(out, "of %ld", weeks.height);
    fclose(out);
    announcement_free(a);
    pool_free(pool);
    diag_free(diag);
    return got;
}

static void layout(void)
{
    static const struct {
        const char *facts;
        size_t characters;
        const char *want, *name;
    } rows[] = {
        {"<outage id=\"a\" service=\"F\" from=\"2026-03-13T08:00\" through=\"2026-03-15\"/>", 10,
         "0/84: M476.7 64H770v12H476.7z (4767,58); of 88", "hours"},
        {"<outage id=\"a\" service=\"F\" from=\"2026-03-13T08:00\" through=\"2026-03-15\"/>", 100,
         "0/84: M476.7 64H770v12H476.7z (7700,58 end); of 88",
         "a label too long to begin with its bar ends with it"},
        {"<outage id=\"a\" service=\"F\" from=\"2026-03-13T08:00\" through=\"2026-03-15\"/>", 120,
         "0/84: M476.7 64H770v12H476.7z (0,58); of 88", "or stands where it can"},
        {"<outage id=\"a\" service=\"F\" from=\"2026-03-15T23:00\" until=\"2026-03-15T23:05\"/>",
         90, "0/84: M765.4 64H770.4v12H765.4z (7658,58 end); of 88", "what is short is still seen"},
        {"<outage id=\"a\" service=\"F\" from=\"2026-03-12\" through=\"2026-03-16\"/>", 10,
         "0/84: M330 64H778v12H330z (3300,58); 88/84: M-8 64H110v12H-8z (0,58); of 176",
         "what goes on reaches over the edge"},
        {"<outage id=\"a\" service=\"F\" from=\"2026-03-12\"/>", 10,
         "0/84: M330 64H440l10 6l-10 6H330z (3300,58); of 88", "an open end is a tip"},
        {"<milestone id=\"a\" title=\"M\" at=\"2026-03-12T23:59\"/>", 10,
         "0/84: M432 62l8 8l-8 8l-8 -8z (3300,58); of 88", "a moment keeps to its day"},
        {"<deadline-move id=\"d\" what=\"D\" falling-on=\"2026-03-13\" to=\"2026-03-15\"/>", 10,
         "0/120: M440 64H550v12H440z (4400,58) M660 100H770v12H660z (6600,94); -> M550 "
         "70H784V136H-14V106H659 (7700,132 end) of 140",
         "an arrow within a week to where labels go to the left: around by the margins"},
        {"<deadline-move id=\"d\" what=\"D\" falling-on=\"2026-03-09\" to=\"2026-03-11\"/>", 10,
         "0/120: M0 64H110v12H0z (0,58) M220 100H330v12H220z (2200,94); -> M102 76V106H219 "
         "(3460,110) of 140",
         "an arrow within a week"},
        {"<deadline-move id=\"d\" what=\"D\" falling-on=\"2026-03-13\" to=\"2026-03-11\"/>", 60,
         "0/120: M220 64H330v12H220z (2200,58) M440 100H550v12H440z (5500,94 end); -> M542 "
         "100V70H219 (3460,74) of 140",
         "an arrow upwards, its words before it"},
        {"<deadline-move id=\"d\" what=\"D\" falling-on=\"2026-03-13\" to=\"2026-03-16\"/>"
         "<deadline-move id=\"e\" what=\"D\" falling-on=\"2026-03-13\" to=\"2026-03-17\"/>",
         60,
         "0/120: M440 64H550v12H440z (5500,58 end) M440 100H550v12H440z (5500,94 end); 156/120: M0 "
         "64H110v12H0z (0,58) M110 100H220v12H110z (1100,94); -> M550 70H784V136H-14V226H-1 "
         "(7700,132 end) -> M550 106H788V152H-18V262H109 (7700,148 end) of 280",
         "arrows to another week, around by the margins"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        is(laid(rows[i].facts, rows[i].characters), rows[i].want, rows[i].name);
}

int main(void)
{
    static const struct {
        const char *facts, *want, *name;
    } rows[] = {
        {"<outage id=\"a\" service=\"F\" from=\"2026-03-13T08:00\" through=\"2026-03-15\"/>",
         "2026-03-09: a/0 6240-10080 begins ends", "to the end of a week"},
        {"<outage id=\"a\" service=\"F\" from=\"2026-03-14\" through=\"2026-03-16\"/>",
         "2026-03-09: a/0 7200-10080 begins | 2026-03-16: a/0 0-1440 ends", "over its end"},
        {"<outage id=\"a\" service=\"F\" from=\"2026-03-14\" through=\"2026-04-20\"/>"
         "<milestone id=\"b\" at=\"2026-03-31\" title=\"M\"/>",
         "2026-03-09: a/0 7200-10080 begins | 2026-03-30(+2): a/0 0-10080; b/1 1440-2880 begins "
         "ends | 2026-04-20(+2): a/0 0-1440 ends",
         "weeks without a beginning or an end are left out and counted"},
        {"<milestone id=\"b\" at=\"2026-03-10\" title=\"M\"/>"
         "<milestone id=\"a\" at=\"2026-03-09\" title=\"M\"/>",
         "2026-03-09: a/0 0-1440 begins ends; b/1 1440-2880 begins ends",
         "each has its own lane, by start"},
        {"<outage id=\"a\" service=\"F\" from=\"2026-03-13\"/>", "2026-03-09: a/0 5760-7200 begins",
         "an open end never ends"},
        {"<outage id=\"a\" service=\"F\" every=\"Saturday\" hours=\"22:00-02:00\" "
         "from=\"2026-03-07\" through=\"2026-03-28\"/>",
         "2026-03-02: a/0 8520-8760 begins ends | 2026-03-23(+2): a/0 8520-8760 begins ends",
         "of what recurs, the first and the last week"},
        {"<outage id=\"a\" service=\"F\" every=\"Monday Sunday\" hours=\"22:00-02:00\" "
         "from=\"2026-03-08\" through=\"2026-03-15\"/>",
         "2026-03-02: a/0 9960-10080 begins | 2026-03-09: a/0 0-120 ends; a/0 1320-1560 begins "
         "ends; a/0 9960-10080 begins",
         "each of its times in one lane, also one that began in the week before"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        is(weeks(rows[i].facts), rows[i].want, rows[i].name);
    many();
    layout();
    return done();
}
