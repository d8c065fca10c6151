/* suggest: what people write for a zone, and what they mean. */
#include "tz/suggest.h"
#include "tap.h"
#include "tz/tz.h"

#include <stdlib.h>

static void likely(void)
{
    static const struct {
        const char *name, *zone;
    } rows[] = {
        {"America/New York", "America/New_York"},
        {"america/new_york", "America/New_York"},
        {" America/New_York ", "America/New_York"},
        {"New_York", "America/New_York"},
        {"new york", "America/New_York"},
        {"Europe/New_York", "America/New_York"},
        {"America\\New_York", "America/New_York"},
        {"Amrica/New_Yrok", "America/New_York"},
        {"EuropeBerlin", "Europe/Berlin"},
        {"S\303\243o Paulo", "America/Sao_Paulo"},
        {"Louisville", "America/Kentucky/Louisville"},
        {"ET", "America/New_York"},
        {"EST", "America/New_York"},
        {"edt", "America/New_York"},
        {"EST5EDT", "America/New_York"},
        {"Eastern", "America/New_York"},
        {"Eastern Standard Time", "America/New_York"},
        {"Eastern Time (US & Canada)", "America/New_York"},
        {"US Eastern", "America/New_York"},
        {"US/eastern", "America/New_York"},
        {"Canada/eastern", "America/Toronto"},
        {"Central", "America/Chicago"},
        {"CT", "America/Chicago"},
        {"MST", "America/Denver"},
        {"Mountain Time", "America/Denver"},
        {"PDT", "America/Los_Angeles"},
        {"Pacific", "America/Los_Angeles"},
        {"Hawaii", "Pacific/Honolulu"},
        {"CET", "Europe/Brussels"},
        {"Japan", "Asia/Tokyo"},
        {"gmt", "UTC"},
        {"Z", "UTC"},
        {"Etc/GMT", "UTC"},
        {"right/Europe/Paris", "Europe/Paris"},
        {"../zoneinfo/Europe/Paris", "Europe/Paris"},
        {"Etc/GMT+5", NULL},
        {"GMT+5", NULL},
        {"UTC-05:00", NULL},
        {"Factory", NULL},
        {"Mars/Olympus", NULL},
        {"Eastern Pacific", NULL},
        {"x", NULL},
        {"Time", NULL},
        {" ", NULL},
        {"", NULL},
        {"/", NULL},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *zone = tz_suggest(rows[i].name);
        is(zone, rows[i].zone, rows[i].name);
        ok(zone == NULL || tz_known(zone), "  which is known");
        free(zone);
    }
}

int main(void)
{
    likely();
    return done();
}
