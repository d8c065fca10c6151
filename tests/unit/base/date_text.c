/* date_text: instants as text and back, and what is none. */
#include "base/date_text.h"

#include "tap.h"

static void both_ways(time_t at, const char *text)
{
    char got[INSTANT_TEXT];
    time_t read = -1;

    is(date_text_instant(at, got), text, text);
    ok(date_text_read_instant(text, &read) && read == at, "  and back");
}

static void none(const char *text, const char *what)
{
    time_t read;

    ok(!date_text_read_instant(text, &read), what);
}

int main(void)
{
    struct pool *pool = pool_new();
    time_t read;

    both_ways(0, "1970-01-01T00:00:00Z");
    both_ways(1583028600, "2020-03-01T02:10:00Z");
    both_ways(1582934399, "2020-02-28T23:59:59Z");
    ok(date_text_read_instant("2020-03-01T02:10:00Z\",\n", &read), "what stands behind is let be");
    none(NULL, "NULL is none");
    none("", "nothing is none");
    none("2020-03-01T02:10", "a time without seconds");
    none("2020-03-01T02:10:00", "  without its zone");
    none("2020-03-01T02:10:00+01:00", "  of another zone");
    none("2020-02-30T02:10:00Z", "  of no day");
    none("2020-03-01 02:10:00Z", "  with a blank in it");
    none("2020-03-01T02:10:0xZ", "  with no seconds");
    is(date_text_basic(pool, "2020-03-01T02:10:00Z"), "20200301T021000Z", "as iCalendar has it");
    is(date_text_weekday(6), "Saturday", "the last day of a week");
    pool_free(pool);
    return done();
}
