/*
 * vtimezone: the forms of a VTIMEZONE, to the letter.
 *
 * With any argument it is instead a driver for tests/feeds/zones.t: it reads "ZONE FIRST LAST"
 * lines and prints, for each, the VTIMEZONE or "UTC", and a line of its own with a full stop.
 */
#include "ical/vtimezone.h"
#include "base/date.h"
#include "tap.h"
#include "tz/tz.h"

#include <stdlib.h>

static char *printed(const char *zone, time_t first, time_t last)
{
    icalcomponent *c = vtimezone_of(zone, first, last);
    char *text = c == NULL ? NULL : icalcomponent_as_ical_string_r(c), *to = text;

    icalcomponent_free(c);
    for (const char *from = text; text != NULL; from++) {
        if (*from != '\r')
            *to++ = *from;
        if (*from == '\0')
            break;
    }
    return text;
}

static int drive(void)
{
    char name[100];
    long long first, last;

    while (scanf("%99s %lld %lld", name, &first, &last) == 3) {
        char *text = tz_known(name) ? printed(name, (time_t)first, (time_t)last) : NULL;
        printf("%s.\n", text != NULL ? text : tz_known(name) ? "UTC\n" : "unknown\n");
        free(text);
    }
    return 0;
}

static time_t day(int year, int month, int mday)
{
    return (time_t)date_day((struct civil){year, month, mday}) * 86400;
}

#define PAIR(id, s_start, s_from, s_to, s_name, s_rule, d_start, d_name, d_rule)                   \
    "BEGIN:VTIMEZONE\nTZID:" id "\nBEGIN:STANDARD\nDTSTART:" s_start "\nTZOFFSETFROM:" s_from      \
    "\nTZOFFSETTO:" s_to "\nTZNAME:" s_name "\nRRULE:FREQ=YEARLY;" s_rule                          \
    "\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:" d_start "\nTZOFFSETFROM:" s_to                      \
    "\nTZOFFSETTO:" s_from "\nTZNAME:" d_name "\nRRULE:FREQ=YEARLY;" d_rule                        \
    "\nEND:DAYLIGHT\nEND:VTIMEZONE\n"
#define FIXED(id, offset, name)                                                                    \
    "BEGIN:VTIMEZONE\nTZID:" id "\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:" offset  \
    "\nTZOFFSETTO:" offset "\nTZNAME:" name "\nEND:STANDARD\nEND:VTIMEZONE\n"

/* All in the past: rules of years to come may change with any release of tzdata. Where a pair
 * looks ahead, it is for years whose rules are those of the span and known by now. */
static void forms(void)
{
    static const struct {
        const char *what, *zone;
        struct civil first, last;
        const char *text;
    } rows[] = {
        {"the notice: New York, March 2020",
         "America/New_York",
         {2020, 3, 9},
         {2020, 3, 17},
         PAIR("America/New_York", "20191103T020000", "-0400", "-0500", "EST",
              "BYDAY=1SU;BYMONTH=11", "20190310T020000", "EDT", "BYDAY=2SU;BYMONTH=3")},
        {"a span without a change has the same pair",
         "America/New_York",
         {2020, 7, 1},
         {2020, 7, 2},
         PAIR("America/New_York", "20191103T020000", "-0400", "-0500", "EST",
              "BYDAY=1SU;BYMONTH=11", "20190310T020000", "EDT", "BYDAY=2SU;BYMONTH=3")},
        {"the rule before 2007",
         "America/New_York",
         {2006, 1, 2},
         {2006, 12, 31},
         PAIR("America/New_York", "20051030T020000", "-0400", "-0500", "EST",
              "BYDAY=-1SU;BYMONTH=10", "20050403T020000", "EDT", "BYDAY=1SU;BYMONTH=4")},
        {"the first year of a new rule: its anchor is none that was",
         "America/New_York",
         {2007, 1, 2},
         {2008, 12, 31},
         PAIR("America/New_York", "20061105T020000", "-0400", "-0500", "EST",
              "BYDAY=1SU;BYMONTH=11", "20060312T020000", "EDT", "BYDAY=2SU;BYMONTH=3")},
        {"two rules in one span", "America/New_York", {2006, 1, 1}, {2007, 12, 31}, NULL},
        {"the last Sunday, though it is the fourth in 2020",
         "Europe/Berlin",
         {2020, 1, 1},
         {2020, 12, 31},
         PAIR("Europe/Berlin", "20191027T030000", "+0200", "+0100", "CET", "BYDAY=-1SU;BYMONTH=10",
              "20190331T020000", "CEST", "BYDAY=-1SU;BYMONTH=3")},
        {"Dublin is standard in winter like everybody",
         "Europe/Dublin",
         {2019, 1, 1},
         {2020, 12, 31},
         PAIR("Europe/Dublin", "20181028T020000", "+0100", "+0000", "GMT", "BYDAY=-1SU;BYMONTH=10",
              "20180325T010000", "IST", "BYDAY=-1SU;BYMONTH=3")},
        {"the southern summer, of half an hour",
         "Australia/Lord_Howe",
         {2019, 12, 1},
         {2020, 2, 1},
         PAIR("Australia/Lord_Howe", "20180401T020000", "+1100", "+1030", "+1030",
              "BYDAY=1SU;BYMONTH=4", "20181007T020000", "+11", "BYDAY=1SU;BYMONTH=10")},
        {"a minute after midnight",
         "America/St_Johns",
         {2009, 1, 2},
         {2010, 12, 31},
         PAIR("America/St_Johns", "20081102T000100", "-0230", "-0330", "NST",
              "BYDAY=1SU;BYMONTH=11", "20080309T000100", "NDT", "BYDAY=2SU;BYMONTH=3")},
        {"Kathmandu is fixed",
         "Asia/Kathmandu",
         {2020, 1, 1},
         {2020, 12, 31},
         FIXED("Asia/Kathmandu", "+0545", "+0545")},
        {"Phoenix is fixed",
         "America/Phoenix",
         {2020, 1, 1},
         {2020, 12, 31},
         FIXED("America/Phoenix", "-0700", "MST")},
        {"a span of the past without a change, after the last summer time",
         "America/Sao_Paulo",
         {2019, 5, 1},
         {2019, 8, 1},
         FIXED("America/Sao_Paulo", "-0300", "-03")},
        {"one second is a span",
         "Asia/Tokyo",
         {2020, 1, 1},
         {2020, 1, 1},
         FIXED("Asia/Tokyo", "+0900", "JST")},
        {"the first day that facts may name",
         "Asia/Tokyo",
         {1969, 12, 31},
         {1970, 1, 2},
         FIXED("Asia/Tokyo", "+0900", "JST")},
        {"Samoa jumps over a day", "Pacific/Apia", {2011, 12, 1}, {2012, 1, 15}, NULL},
        {"a new standard time", "Asia/Pyongyang", {2018, 4, 1}, {2018, 6, 1}, NULL},
        {"Ramadan moves through the years", "Africa/Casablanca", {2020, 1, 1}, {2023, 1, 1}, NULL},
        {"offsets with seconds", "Africa/Monrovia", {1971, 1, 1}, {1971, 2, 1}, NULL},
        {"UTC", "UTC", {2020, 1, 1}, {2020, 12, 31}, NULL},
        {"Etc/UTC", "Etc/UTC", {2020, 1, 1}, {2020, 12, 31}, NULL},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct civil f = rows[i].first, l = rows[i].last;
        char *text =
            printed(rows[i].zone, day(f.year, f.month, f.day), day(l.year, l.month, l.day));
        is(text, rows[i].text, rows[i].what);
        free(text);
    }
}

/* Whoever subscribes must not see a new file for a day more at the end of the feed. */
static void stays_the_same(void)
{
    static const char *const zones[] = {"America/New_York", "Europe/London", "Australia/Sydney",
                                        "Asia/Kolkata"};

    for (size_t i = 0; i < sizeof zones / sizeof *zones; i++) {
        char *text = printed(zones[i], day(2015, 1, 2), day(2015, 1, 3));
        int other = 0;
        for (int n = 1; n < 700; n += 23) {
            int start = n < 360 ? n : 360;
            char *longer =
                printed(zones[i], day(2015, 1, 2) + start * 86400L, day(2015, 1, 3) + n * 86400L);
            other += text == NULL || longer == NULL || strcmp(text, longer) != 0;
            free(longer);
        }
        is_int(other, 0, zones[i]);
        free(text);
    }
}

static void leaves_tz_alone(void)
{
    setenv("TZ", "Asia/Tokyo", 1);
    icalcomponent_free(vtimezone_of("Europe/Berlin", day(2020, 1, 1), day(2020, 2, 1)));
    is(getenv("TZ"), "Asia/Tokyo", "TZ is as it was");
}

int main(int argc, char **argv)
{
    (void)argv;
    if (argc > 1)
        return drive();
    forms();
    stays_the_same();
    leaves_tz_alone();
    return done();
}
