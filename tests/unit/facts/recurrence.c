/* recurrence: days on which something recurs, and their hours. */
#include "facts/recurrence.h"
#include "base/date.h"

#include "tap.h"

static long day(const char *text)
{
    struct when when = {0};
    char why[100];

    when_parse(text, &when, why, sizeof why);
    return when.day;
}

static void parsing(void)
{
    static const struct {
        const char *text;
        unsigned days;
        int nth;
    } rows[] = {
        {"Sunday", 1, 0},
        {"Saturday", 64, 0},
        {"Monday Wednesday", 10, 0},
        {"day", 127, 0},
        {"weekday", 62, 0},
        {"first Sunday", 1, 1},
        {"fourth Thursday", 16, 4},
        {"last Friday", 32, -1},
        {"", 0, 0},
        {"first", 0, 0},
        {"saturday", 0, 0},
        {"Sat", 0, 0},
        {"Sunday first", 0, 0},
        {"first last Sunday", 0, 0},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct recurrence every;
        ok(recurrence_parse(rows[i].text, &every) == (rows[i].days != 0), rows[i].text);
        is_int((long)every.days, (long)rows[i].days, "  its days");
        is_int(every.nth, rows[i].nth, "  which of the month");
    }
}

static void finding(void)
{
    static const struct {
        const char *every, *from, *first, *through, *last;
    } rows[] = {
        {"Saturday", "2024-04-27", "2024-04-27", "2024-04-27", "2024-04-27"},
        {"Saturday", "2024-04-28", "2024-05-04", "2024-05-03", "2024-04-27"},
        {"weekday", "2025-08-30", "2025-09-01", "2025-08-31", "2025-08-29"},
        {"first Sunday", "2026-03-02", "2026-04-05", "2026-04-04", "2026-03-01"},
        {"fourth Sunday", "2026-03-01", "2026-03-22", "2026-03-21", "2026-02-22"},
        {"last Saturday", "2028-02-01", "2028-02-26", "2028-02-25", "2028-01-29"},
        {"last Monday", "2026-03-24", "2026-03-30", "2026-03-29", "2026-02-23"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct recurrence every;
        recurrence_parse(rows[i].every, &every);
        is_int(recurrence_first(every, day(rows[i].from)), day(rows[i].first), rows[i].every);
        is_int(recurrence_last(every, day(rows[i].through)), day(rows[i].last), "  and its last");
    }
}

static void hours(void)
{
    struct hours hours[HOURS_MAX];

    is_int((long)recurrence_hours("10:00-13:00 15:00-16:30", hours), 2, "two hours of a day");
    is_int(hours[1].from, 900, "  when the second begins");
    is_int(hours[1].to, 990, "  when it ends");
    is_int((long)recurrence_hours("00:00-24:00", hours), 1, "a whole day");
    is_int(hours[0].to, 1440, "  ends at 24:00");
    is_int((long)recurrence_hours("08:00-08:00", hours), 0, "no time at all");
    is_int((long)recurrence_hours("08:00-25:00", hours), 0, "no such hour");
    is_int((long)recurrence_hours("8:00-10:00", hours), 0, "not written so");
    is_int((long)recurrence_hours("01:00-02:00 03:00-04:00 05:00-06:00 07:00-08:00 09:00-10:00",
                                  hours),
           0, "too many");
}

int main(void)
{
    parsing();
    finding();
    hours();
    return done();
}
