/*
 * zone, its proof: nothing is handed out that libical reads otherwise than libc.
 *
 * libical's reading is replaced by one that says what libc says, but for a single instant, at which
 * it is an hour off; so each instant that the proof must look at can be shown to be looked at.
 */
#include "base/date.h"
#include "ical/vtimezone.h"
#include "tap.h"
#include "tz/tz.h"

static const char berlin[] = "Europe/Berlin";
static time_t lie_at;

static time_t day(int year, int month, int mday)
{
    return (time_t)date_day((struct civil){year, month, mday}) * 86400;
}

/* Stands before libical's function of the same name, which the dynamic linker then passes over. */
int icaltimezone_get_utc_offset_of_utc_time(icaltimezone *zone, struct icaltimetype *tt,
                                            int *is_daylight)
{
    time_t instant =
        day(tt->year, tt->month, tt->day) + tt->hour * 3600 + tt->minute * 60 + tt->second;

    (void)zone;
    (void)is_daylight;
    return (int)tz_offset_at(berlin, instant).seconds + (instant == lie_at ? 3600 : 0);
}

static bool given(time_t first, time_t last)
{
    icalcomponent *c = vtimezone_of(berlin, first, last);

    icalcomponent_free(c);
    return c != NULL;
}

int main(void)
{
    time_t first = day(2015, 1, 5) + 17, last = day(2015, 12, 20) + 4;
    time_t spring = day(2015, 3, 29) + 3600, autumn = day(2015, 10, 25) + 3600;
    struct {
        const char *what;
        time_t at;
    } rows[] = {
        {"the first instant", first},
        {"the second before clocks go forward", spring - 1},
        {"the second at which they do", spring},
        {"the second before clocks go back", autumn - 1},
        {"the second at which they do", autumn},
        {"the last instant", last},
    };

    ok(given(first, last), "where libical agrees with libc, there is a VTIMEZONE");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        lie_at = rows[i].at;
        ok(!given(first, last), rows[i].what);
    }
    lie_at = first;
    ok(!given(first, first), "a span of one instant");
    lie_at = last + 1;
    ok(given(first, last), "what is not in the span is of no concern");
    return done();
}
