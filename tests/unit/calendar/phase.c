/* phase: what is over, on now, next, and later, by whole days. */
#include "calendar/phase.h"
#include "base/pool.h"
#include "calendar/schedule.h"

#include "announce.h"
#include "tap.h"

/* The phase and the next beginning of each entry of FACTS at TEXT, a UTC time: "now 2026-03-13,
 * later 2026-03-16". */
static const char *at(const char *facts, const char *text)
{
    static char got[400];
    struct diag *diag = diag_new();
    struct announcement *a = announce(NEW_YORK, facts, diag);
    struct entries entries;
    const struct entry *pointers[9];
    struct entry_phase phases[9];
    struct when when;
    char why[100];
    size_t length = 0;
    time_t now;

    when_parse(text, &when, why, sizeof why);
    now = (time_t)when_minutes(when) * 60;
    entries = schedule(a, now);
    for (size_t i = 0; i < entries.count; i++)
        pointers[i] = &entries.entry[i];
    phases_of(pointers, entries.count, "America/New_York", now, phases);
    *got = '\0';
    for (size_t i = 0; i < entries.count; i++) {
        length += (size_t)snprintf(got + length, sizeof got - length, "%s%s", i == 0 ? "" : ", ",
                                   phase_name(phases[i].of));
        if (phases[i].begins.set)
            length += (size_t)snprintf(got + length, sizeof got - length, " %s",
                                       when_print(phases[i].begins, why));
    }
    if (*said(diag) != '\0')
        printf("# %s\n", said(diag));
    announcement_free(a);
    diag_free(diag);
    return got;
}

int main(void)
{
    static const char
        outage[] = "<outage id=\"a\" service=\"F\" from=\"2026-03-13T08:00\" "
                   "through=\"2026-03-15\" resumes=\"2026-03-16\"/>",
        freeze[] = "<freeze id=\"a\" service=\"F\" from=\"2026-03-09\" through=\"2026-03-10\"/>"
                   "<milestone id=\"b\" at=\"2026-03-16\" title=\"M\"/>"
                   "<milestone id=\"c\" at=\"2026-03-20\" title=\"M\"/>",
        withdrawn[] = "<outage id=\"a\" service=\"F\" from=\"2026-03-13\" through=\"2026-03-15\">"
                      "<withdrawn on=\"2026-03-01\">No.</withdrawn></outage>"
                      "<milestone id=\"b\" at=\"2026-03-16\" title=\"M\"/>",
        every[] = "<outage id=\"a\" service=\"F\" every=\"Saturday\" hours=\"22:00-02:00\" "
                  "from=\"2026-03-07\" through=\"2026-03-21\"/>",
        open_end[] = "<outage id=\"a\" service=\"F\" from=\"2026-03-13\"/>",
        at_least[] = "<freeze id=\"a\" service=\"F\" from=\"2026-03-13\" "
                     "through=\"2026-03-15\" end-is=\"earliest\"/>",
        at_most[] = "<freeze id=\"a\" service=\"F\" from=\"2026-03-13\" "
                    "end-earliest=\"2026-03-14\" end-latest=\"2026-03-15\"/>",
        needed[] = "<requirement id=\"a\" from=\"2026-03-13\">Do.</requirement>"
                   "<action id=\"b\" from=\"2026-03-13\">Do.</action>"
                   "<action id=\"c\" through=\"2026-03-13\">Do.</action>",
        no_day[] = "<deadline-move id=\"a\" what=\"Briefs\" falling-on=\"2026-03-13\"/>",
        lasting[] = "<outage id=\"a\" service=\"F\" from=\"2026-03-13\" "
                    "open-end=\"until further order\"/>";
    static const struct {
        const char *facts, *now, *want, *name;
    } rows[] = {
        {outage, "2026-03-01T12:00", "next 2026-03-13, later 2026-03-16", "all is to come"},
        {outage, "2026-03-13T03:59", "next 2026-03-13, later 2026-03-16",
         "before midnight there, though after it in Greenwich"},
        {outage, "2026-03-13T04:00", "now 2026-03-13, next 2026-03-16",
         "from the first minute of its first day"},
        {outage, "2026-03-15T12:00", "now, next 2026-03-16", "on its last day"},
        {outage, "2026-03-16T04:00", "past, now 2026-03-16", "the day behind"},
        {outage, "2026-03-17T04:00", "past, past", "all is over"},
        {freeze, "2026-03-11T12:00", "past, next 2026-03-16, later 2026-03-20",
         "next is only what begins on the next such day"},
        {withdrawn, "2026-03-13T12:00", "later 2026-03-13, next 2026-03-16",
         "what is withdrawn is neither on nor next"},
        {withdrawn, "2026-03-17T12:00", "past, past", "but past in the end"},
        {every, "2026-03-01T12:00", "next 2026-03-07", "the first time"},
        {every, "2026-03-07T12:00", "now 2026-03-07", "on its day"},
        {every, "2026-03-08T12:00", "now 2026-03-14", "a night lasts into the next day"},
        {every, "2026-03-09T12:00", "next 2026-03-14", "between two times"},
        {every, "2026-03-23T12:00", "past", "behind the last time"},
        {open_end, "2026-03-14T12:00", "now", "an open end is not over on the day behind"},
        {at_least, "2026-03-20T12:00", "now", "nor is what lasts at least until a day"},
        {at_most, "2026-03-20T12:00", "past", "what lasts until a day at the latest is"},
        {needed, "2026-03-20T12:00", "now, now, past", "what is needed from a day on is not over"},
        {no_day, "2026-03-20T12:00", "now", "nor are deadlines that have no new day"},
        {lasting, "2026-04-14T12:00", "now", "until further order is now"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        is(at(rows[i].facts, rows[i].now), rows[i].want, rows[i].name);
    return done();
}
