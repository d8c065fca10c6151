/* entry: names that people subscribe to, and the order of a feed. */
#include "calendar/entry.h"
#include "tap.h"

/* These are parts of URLs and UIDs: a change here loses every subscriber. */
static void names(void)
{
    static const char *const topics[TOPIC_COUNT] = {
        "outage", "registration-freeze", "resume", "deadline-moved", "action", "milestone"};
    static const char *const roles[] = {"window", "resumes", "old-day", "new-day",
                                        "from",   "last",    "point"};

    for (int t = 0; t < TOPIC_COUNT; t++)
        is(topic_name((enum topic)t), topics[t], "the name of a topic never changes");
    for (int r = ROLE_WINDOW; r <= ROLE_POINT; r++)
        is(role_name((enum role)r), roles[r], "the name of a role never changes");
}

static void order(void)
{
    static const struct entry sorted[] = {
        {.uid = "z", .topic = TOPIC_MILESTONE, .start = {true, 10, WHOLE_DAY}},
        {.uid = "a", .topic = TOPIC_OUTAGE, .start = {true, 11, WHOLE_DAY}},
        {.uid = "b", .topic = TOPIC_OUTAGE, .start = {true, 11, 0}},
        {.uid = "a", .topic = TOPIC_RESUME, .start = {true, 11, WHOLE_DAY}},
        {.uid = "0", .topic = TOPIC_OUTAGE, .start = {true, 11, 1}},
        {.uid = "0", .topic = TOPIC_OUTAGE, .start = {true, 12, WHOLE_DAY}},
    };
    static const char *const why[] = {
        "an earlier day comes first, whatever the topic",
        "at one moment topics come in their order",
        "a whole day begins at its 00:00, and UIDs decide what is left",
        "a later topic of that moment",
        "a later minute",
        "a later day",
    };
    enum { COUNT = sizeof sorted / sizeof *sorted };
    const struct entry *entries[COUNT];

    for (size_t shift = 0; shift < COUNT; shift++) {
        for (size_t i = 0; i < COUNT; i++)
            entries[(i * 5 + shift) % COUNT] = &sorted[i];
        entries_sort(entries, COUNT);
        for (size_t i = 0; i < COUNT; i++)
            ok(entries[i] == &sorted[i], why[i]);
    }
    entries_sort(NULL, 0);
}

int main(void)
{
    names();
    order();
    return done();
}
