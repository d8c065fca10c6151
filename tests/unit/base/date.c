/* date: the calendar, and what is and is not a date. */
#include "base/date.h"
#include "tap.h"

static void days(void)
{
    static const struct {
        const char *what;
        struct civil civil;
        long day;
        int weekday;
    } rows[] = {
        {"the epoch is a Thursday", {1970, 1, 1}, 0, 4},
        {"the day before it", {1969, 12, 31}, -1, 3},
        {"the leap day of a fourth year", {2020, 2, 29}, 18321, 6},
        {"the leap day of a 400th year", {2000, 2, 29}, 11016, 2},
        {"the notice's Friday", {2020, 3, 13}, 18334, 5},
        {"the last day of a year", {2019, 12, 31}, 18261, 2},
        {"the last day that facts may name", {2099, 12, 31}, 47481, 4},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct civil back = date_civil(rows[i].day);
        is_int(date_day(rows[i].civil), rows[i].day, rows[i].what);
        ok(back.year == rows[i].civil.year && back.month == rows[i].civil.month &&
               back.day == rows[i].civil.day,
           "  and back");
        is_int(date_weekday(rows[i].day), rows[i].weekday, "  and its weekday");
    }
}

/* Every day of 1970 to 2099, walked one by one with the lengths of the months. */
static void every_day(void)
{
    long day = 0, wrong = 0;

    for (int y = YEAR_FIRST; y <= YEAR_LAST; y++)
        for (int m = 1; m <= 12; m++)
            for (int d = 1; d <= date_month_days(y, m); d++, day++) {
                struct civil c = date_civil(day);
                wrong += date_day((struct civil){y, m, d}) != day || c.year != y || c.month != m ||
                         c.day != d || date_weekday(day) != (day + 4) % 7;
            }
    is_int(day, 47482, "1970 to 2099 has as many days as it should");
    is_int(wrong, 0, "each has its number, and each number its day");
}

static void parse(void)
{
    static const struct {
        const char *text, *wrong;
        const char *printed;
    } rows[] = {
        {"2020-03-13", NULL, "2020-03-13"},
        {"2020-03-13T08:00", NULL, "2020-03-13T08:00"},
        {"2020-03-13T00:00", NULL, "2020-03-13T00:00"},
        {"2020-03-13T23:59", NULL, "2020-03-13T23:59"},
        {"2020-02-29", NULL, "2020-02-29"},
        {"", "it is not a date", NULL},
        {"13.3.2020", "it is not a date", NULL},
        {"2020-3-13", "it is not a date", NULL},
        {" 2020-03-13", "it is not a date", NULL},
        {"2020-03-13 08:00", "what follows the date is not a time like T08:00", NULL},
        {"2020-03-13 ", "what follows the date is not a time like T08:00", NULL},
        {"2020-03-13T8:00", "what follows the date is not a time like T08:00", NULL},
        {"2020-02-30", "February 2020 has 29 days", NULL},
        {"2019-02-29", "February 2019 has 28 days", NULL},
        {"2100-01-01", "the year 2100 is not between 1970 and 2099", NULL},
        {"1969-12-31", "the year 1969 is not between 1970 and 2099", NULL},
        {"2020-13-01", "there is no month 13", NULL},
        {"2020-00-01", "there is no month 00", NULL},
        {"2020-04-31", "April 2020 has 30 days", NULL},
        {"2020-04-00", "April 2020 has 30 days", NULL},
        {"2020-03-13T08:00Z", "a time is the institution's wall clock, without an offset", NULL},
        {"2020-03-13T08:00-04:00", "a time is the institution's wall clock, without an offset",
         NULL},
        {"2020-03-13T08:00:00", "a time has hours and minutes only", NULL},
        {"2020-03-13T25:00", "there is no time 25:00", NULL},
        {"2020-03-13T08:60", "there is no time 08:60", NULL},
        {"2020-03-13T24:00",
         "24:00 is not written; an end of day is the date alone, a beginning 00:00", NULL},
    };
    char why[100], text[WHEN_TEXT];

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct when when = {0};
        is(when_parse(rows[i].text, &when, why, sizeof why), rows[i].wrong, rows[i].text);
        if (rows[i].wrong == NULL)
            is(when_print(when, text), rows[i].printed, "  printed again");
        else
            ok(!when.set, "  leaves the result as it was");
    }
}

static void minutes(void)
{
    struct when day = {true, 18334, WHOLE_DAY}, end = {true, 18334, 1440};
    char text[WHEN_TEXT];

    is_int(when_minutes(day), 18334 * 1440L, "a whole day begins at its 00:00");
    is(when_print(end, text), "2020-03-14T00:00", "24:00 is the next day's 00:00");
    is(when_print(when_from_minutes(-1), text), "1969-12-31T23:59", "the minute before the epoch");
    is(when_print(when_from_minutes(18334 * 1440L + 480), text), "2020-03-13T08:00", "8:00 am");
    ok(!when_timed(day) && when_timed(end) && !when_timed((struct when){0}), "what has a time");
}

int main(void)
{
    days();
    every_day();
    parse();
    minutes();
    return done();
}
