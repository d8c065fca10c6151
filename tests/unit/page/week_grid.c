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
    ok(strstr(got, "m25/0") != NULL && strstr(got, "m26/0") == NULL && strstr(got, " …") != NULL,
       "of too many weeks the first are shown, and that there are more");
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
    return done();
}
