/* holidays: days out of iCalendar files, and the shipped file against the statute itself. */
#include "proof/holidays.h"
#include "base/date.h"
#include "tap.h"

#include <stdlib.h>
#include <unistd.h>

enum { SUNDAY, MONDAY, THURSDAY = 4, FRIDAY, SATURDAY };

static long day(int year, int month, int mday)
{
    return date_day((struct civil){year, month, mday});
}

/* The law, without any recurrence rule ================================================= */

/* The Nth (from 1) WEEKDAY of a month; 0 is the last. */
static long nth(int year, int month, int n, int weekday)
{
    long first = day(year, month, 1), last = day(year, month, date_month_days(year, month));

    if (n == 0)
        return last - (date_weekday(last) - weekday + 7) % 7;
    return first + (weekday - date_weekday(first) + 7) % 7 + 7L * (n - 1);
}

static bool is_or_is_observed(long holiday, long on)
{
    int weekday = date_weekday(holiday);

    return on == holiday || (weekday == SATURDAY && on == holiday - 1) ||
           (weekday == SUNDAY && on == holiday + 1);
}

static bool by_law(long on)
{
    int year = date_civil(on).year;
    const long fixed[] = {day(year, 1, 1), day(year + 1, 1, 1), day(year, 7, 4), day(year, 11, 11),
                          day(year, 12, 25)};
    const long moving[] = {nth(year, 1, 3, MONDAY),  nth(year, 2, 3, MONDAY),
                           nth(year, 5, 0, MONDAY),  nth(year, 9, 1, MONDAY),
                           nth(year, 10, 2, MONDAY), nth(year, 11, 4, THURSDAY)};

    for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++)
        if (is_or_is_observed(fixed[i], on))
            return true;
    for (size_t i = 0; i < sizeof moving / sizeof *moving; i++)
        if (moving[i] == on)
            return true;
    return year >= 2021 && is_or_is_observed(day(year, 6, 19), on);
}

static void the_statute(void)
{
    struct diag *diag = diag_new();
    struct holidays *h = holidays_new();
    int wrong = 0, found = 0;

    ok(holidays_read(h, "templates/holidays/us-federal-courts.ics", diag), "the shipped file");
    for (long d = day(2000, 1, 1); d <= day(2100, 12, 31); d++) {
        bool is = holidays_name(h, d) != NULL;
        found += is;
        if (is != by_law(d) && wrong++ < 5)
            printf("# %ld: %s\n", d, is ? holidays_name(h, d) : "(none)");
    }
    is_int(wrong, 0, "gives the holidays of 2000 to 2100, day by day");
    ok(found > 1100, "which are many");
    is(holidays_name(h, day(2021, 6, 18)), "Juneteenth National Independence Day (observed)",
       "the first Juneteenth was observed on a Friday");
    is(holidays_name(h, day(2020, 6, 19)), NULL, "and there was none before 2021");
    is(holidays_name(h, day(2021, 12, 31)), "New Year's Day (observed)",
       "New Year's Day of 2022 was observed in 2021");
    is(holidays_name(h, day(2012, 1, 2)), "New Year's Day (observed)", "that of 2012 on a Monday");
    is(holidays_name(h, day(2020, 7, 4)), "Independence Day", "a Saturday keeps its name");
    is(holidays_name(h, day(2020, 1, 20)), "Birthday of Martin Luther King, Jr.", "a comma");
    is(holidays_name(h, day(2017, 1, 20)), NULL, "no Inauguration Day");
    is(holidays_name(NULL, day(2017, 1, 1)), NULL, "no file, no holidays");
    holidays_free(h);
    diag_free(diag);
}

/* Files of any kind ==================================================================== */

static bool read_text(struct holidays *h, const char *text, struct diag *diag)
{
    char path[] = "/tmp/holidays.XXXXXX";
    int fd = mkstemp(path);
    bool good = fd != -1 && write(fd, text, strlen(text)) == (ssize_t)strlen(text) &&
                holidays_read(h, path, diag);

    close(fd);
    unlink(path);
    return good;
}

#define CALENDAR(lines) "BEGIN:VCALENDAR\nVERSION:2.0\n" lines "END:VCALENDAR\n"
#define EVENT(lines) "BEGIN:VEVENT\nSUMMARY:A\nUID:a\n" lines "END:VEVENT\n"

static void what_is_a_holiday(void)
{
    static const struct {
        const char *what, *text;
        struct civil yes[3], no[3];
    } rows[] = {
        {"one day without an end",
         CALENDAR(EVENT("DTSTART;VALUE=DATE:20260105\n")),
         {{2026, 1, 5}},
         {{2026, 1, 4}, {2026, 1, 6}}},
        {"several days: the end is exclusive",
         CALENDAR(EVENT("DTSTART;VALUE=DATE:20260105\nDTEND;VALUE=DATE:20260107\n")),
         {{2026, 1, 5}, {2026, 1, 6}},
         {{2026, 1, 7}}},
        {"a rule",
         CALENDAR(EVENT("DTSTART;VALUE=DATE:20000113\nRRULE:FREQ=YEARLY\n")),
         {{2000, 1, 13}, {2050, 1, 13}, {2100, 1, 13}},
         {{2000, 1, 14}}},
        {"a rule with an end",
         CALENDAR(EVENT("DTSTART;VALUE=DATE:20000113\nRRULE:FREQ=YEARLY;UNTIL=20020113\n")),
         {{2002, 1, 13}},
         {{2003, 1, 13}}},
        {"a first day that does not fit its rule",
         CALENDAR(EVENT("DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=9\n")),
         {{2026, 1, 5}, {2026, 2, 9}, {2027, 2, 9}},
         {{2027, 1, 5}}},
        {"RDATE",
         CALENDAR(EVENT("DTSTART;VALUE=DATE:20260105\nRDATE;VALUE=DATE:20260301,20270407\n")),
         {{2026, 1, 5}, {2026, 3, 1}, {2027, 4, 7}},
         {{2027, 1, 5}}},
        {"EXDATE",
         CALENDAR(EVENT("DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=YEARLY\n"
                        "EXDATE;VALUE=DATE:20270105\nEXDATE;VALUE=DATE:20290105\n")),
         {{2026, 1, 5}, {2028, 1, 5}},
         {{2027, 1, 5}, {2029, 1, 5}}},
        {"an hour is no day",
         CALENDAR(EVENT("DTSTART;VALUE=DATE:20260105\n") EVENT("DTSTART:20260302T120000Z\n")),
         {{2026, 1, 5}},
         {{2026, 3, 2}}},
        {"a cancelled one",
         CALENDAR(EVENT("DTSTART;VALUE=DATE:20260105\n")
                      EVENT("STATUS:CANCELLED\nDTSTART;VALUE=DATE:20260302\n")),
         {{2026, 1, 5}},
         {{2026, 3, 2}}},
        {"a leap day",
         CALENDAR(EVENT("DTSTART;VALUE=DATE:20000229\nRRULE:FREQ=YEARLY\n")),
         {{2004, 2, 29}, {2096, 2, 29}},
         {{2001, 3, 1}, {2001, 2, 28}}},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct diag *diag = diag_new();
        struct holidays *h = holidays_new();
        bool good = read_text(h, rows[i].text, diag);
        for (size_t d = 0; d < 3; d++) {
            const struct civil *yes = &rows[i].yes[d], *no = &rows[i].no[d];
            good = good && (yes->year == 0 || holidays_name(h, date_day(*yes)) != NULL) &&
                   (no->year == 0 || holidays_name(h, date_day(*no)) == NULL);
        }
        ok(good, rows[i].what);
        diag_free(diag);
        holidays_free(h);
    }
}

static void what_is_refused(void)
{
    static const struct {
        const char *text, *message;
    } rows[] = {
        {"", "is not one whole iCalendar file, from BEGIN:VCALENDAR to END:VCALENDAR"},
        {"<ics/>", "is not one whole iCalendar file, from BEGIN:VCALENDAR to END:VCALENDAR"},
        {"BEGIN:VCALENDAR\nBEGIN:VEVENT\n",
         "is not one whole iCalendar file, from BEGIN:VCALENDAR to END:VCALENDAR"},
        {CALENDAR(""), "has no event of a whole day; write holidays as such, like "
                       "DTSTART;VALUE=DATE:20260704"},
        {CALENDAR(EVENT("DTSTART:20260302T120000Z\n")),
         "has no event of a whole day; write holidays as such, like DTSTART;VALUE=DATE:20260704"},
        {CALENDAR(EVENT("DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=SOMETIMES\n")),
         "the event \"A\" has a property that cannot be read"},
        {CALENDAR(EVENT("DTSTART;VALUE=DATE:20260105\nRRULE:FREQ=SECONDLY\n")),
         "the event \"A\" has a rule (RRULE) that is not one of days, weeks, months or years"},
        {CALENDAR(EVENT("DTSTART;VALUE=DATE:20260105\n"
                        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n")),
         "the event \"A\" has a rule (RRULE) that gives no days"},
        {CALENDAR(EVENT("DTSTART;VALUE=DATE:20260105\nRECURRENCE-ID;VALUE=DATE:20260105\n")),
         "the event \"A\" changes a single day of a rule (RECURRENCE-ID); write EXDATE and RDATE "
         "instead"},
        {CALENDAR(EVENT("DTSTART;VALUE=DATE:10000105\nDTEND;VALUE=DATE:90000101\n")),
         "the event \"A\" has more days than a calendar of holidays can have"},
        {CALENDAR(EVENT("DTSTART;VALUE=DATE:10000105\nRRULE:FREQ=DAILY\n")),
         "the event \"A\" has more days than a calendar of holidays can have"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct diag *diag = diag_new();
        struct holidays *h = holidays_new();
        enum severity severity;
        struct where where;
        ok(!read_text(h, rows[i].text, diag), "refused");
        is(diag_message(diag, 0, &severity, &where), rows[i].message, "and says why");
        diag_free(diag);
        holidays_free(h);
    }
}

/* Two files make one calendar; what cannot be read takes nothing away. */
static void odd_files(void)
{
    struct diag *diag = diag_new();
    struct holidays *h = holidays_new();

    ok(read_text(h, CALENDAR(EVENT("DTSTART;VALUE=DATE:20260105\n")), diag), "a file");
    ok(read_text(h,
                 "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260105\nSUMMARY:B\n"
                 "END:VEVENT\nEND:VCALENDAR\n",
                 diag),
       "a second file");
    is(holidays_name(h, day(2026, 1, 5)), "A and B", "names of one day are joined");
    ok(!holidays_read(h, "/nonexistent/h.ics", diag), "a file that is not there");
    ok(!holidays_read(h, "/tmp", diag), "a folder");
    is(holidays_name(h, day(2026, 1, 5)), "A and B", "takes nothing away");
    is_int(diag_count(diag, DIAG_ERROR, "/nonexistent/h.ics"), 1, "told under its name");
    diag_free(diag);
    holidays_free(h);
}

int main(void)
{
    the_statute();
    what_is_a_holiday();
    what_is_refused();
    odd_files();
    return done();
}
