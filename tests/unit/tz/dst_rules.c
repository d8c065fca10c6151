/* dst_rules: which two rules a zone follows in a span, or one offset, or neither. */
#include "tz/dst_rules.h"
#include "base/date.h"
#include "tap.h"

enum { SUNDAY, FRIDAY = 5 };

static time_t day(int year, int month, int mday)
{
    return (time_t)date_day((struct civil){year, month, mday}) * 86400;
}

static void onsets(void)
{
    static const struct {
        const char *what;
        struct dst_rule rule;
        int year;
        struct civil on;
    } rows[] = {
        {"the first Sunday, on the 1st", {.month = 11, .nth = 1}, 2020, {2020, 11, 1}},
        {"the first Sunday, on the 7th", {.month = 11, .nth = 1}, 2021, {2021, 11, 7}},
        {"the second Sunday", {.month = 3, .nth = 2}, 2020, {2020, 3, 8}},
        {"the fourth Sunday", {.month = 3, .nth = 4}, 2020, {2020, 3, 22}},
        {"the last Sunday, a fifth", {.month = 3, .nth = -1}, 2020, {2020, 3, 29}},
        {"the last Sunday, a fourth", {.month = 10, .nth = -1}, 2020, {2020, 10, 25}},
        {"the last Saturday, a leap day",
         {.month = 2, .nth = -1, .weekday = 6},
         2020,
         {2020, 2, 29}},
        {"the last Sunday of a year", {.month = 12, .nth = -1}, 1972, {1972, 12, 31}},
        {"before 1970", {.month = 3, .nth = -1}, 1969, {1969, 3, 30}},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct dst_rule rule = rows[i].rule;
        rule.second = 7201;
        is_int(dst_rule_wall(&rule, rows[i].year),
               day(rows[i].on.year, rows[i].on.month, rows[i].on.day) + 7201, rows[i].what);
    }
}

static void forms(void)
{
    static const struct {
        const char *what, *zone;
        struct civil first, last;
        enum dst_rules_form form;
    } rows[] = {
        {"no change ever", "Asia/Tokyo", {2015, 1, 1}, {2016, 1, 1}, DST_RULES_FIXED},
        {"yearly changes", "Europe/Paris", {2015, 1, 1}, {2016, 1, 1}, DST_RULES_PAIR},
        {"and none of them in the span",
         "Europe/Paris",
         {2015, 6, 1},
         {2015, 7, 1},
         DST_RULES_PAIR},
        {"after the last summer time",
         "America/Sao_Paulo",
         {2019, 5, 1},
         {2019, 8, 1},
         DST_RULES_FIXED},
        {"the rules change", "America/New_York", {2006, 2, 1}, {2007, 12, 1}, DST_RULES_NONE},
        {"and have not yet", "America/New_York", {2006, 2, 1}, {2007, 3, 10}, DST_RULES_PAIR},
        {"a change for good", "Asia/Pyongyang", {2018, 5, 1}, {2018, 5, 31}, DST_RULES_NONE},
        {"until the second before it",
         "Asia/Pyongyang",
         {2017, 5, 1},
         {2018, 5, 4},
         DST_RULES_FIXED},
        {"a last Sunday of December that is far enough from New Year",
         "America/Argentina/Buenos_Aires",
         {2007, 12, 1},
         {2007, 12, 31},
         DST_RULES_PAIR},
        {"a change at New Year", "Asia/Dhaka", {2009, 12, 1}, {2010, 2, 1}, DST_RULES_NONE},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct civil f = rows[i].first, l = rows[i].last;
        is_int(
            dst_rules_find(rows[i].zone, day(f.year, f.month, f.day), day(l.year, l.month, l.day))
                .form,
            rows[i].form, rows[i].what);
    }
}

/* A change on the fourth and last Sunday of its month may follow either rule: which it is, the
 * years to come tell. */
static void looks_ahead(void)
{
    struct dst_rules rules = dst_rules_find("Europe/Berlin", day(2018, 3, 24), day(2018, 3, 26));

    is_int(rules.up.nth, -1, "on 25 March 2018, the fourth and last Sunday, it is the last");
    rules = dst_rules_find("America/Asuncion", day(2018, 2, 1), day(2018, 4, 1));
    is_int(rules.down.nth, 4, "and in Paraguay the fourth");
    rules = dst_rules_find("Asia/Jerusalem", day(2018, 3, 20), day(2018, 3, 26));
    is_int(rules.up.weekday, FRIDAY, "Israel changes on a Friday");
    is_int(rules.up.month, 3, "  in March");
    is_int(rules.down.weekday, SUNDAY, "  and back on a Sunday");
    rules = dst_rules_find("America/New_York", day(2006, 6, 1), day(2006, 6, 2));
    is_int(rules.down.month, 10, "a summer of the old rule ends by the old rule");
    is_int(rules.first_year, 2006, "the year of the first instant");
    is_int(rules.at_first.seconds, -14400, "  and its offset");
    rules = dst_rules_find("America/New_York", day(2007, 1, 1) + 5 * 3600 - 1, day(2007, 1, 2));
    is_int(rules.first_year, 2006, "the year is that of the wall clock");
}

int main(void)
{
    onsets();
    forms();
    looks_ahead();
    return done();
}
