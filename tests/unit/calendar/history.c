/* history: what was published, and what is now, to stamps and changes. */
#include "calendar/history.h"
#include "base/pool.h"

#include "announce.h"
#include "tap.h"

enum { EARLIER = NOW - 86400, DAYS = 86400 };

static const struct announcement revised = {.id = "x", .revision = 2, .where = {"facts.xml", 1}};

/* A whole-day entry on the DAY after now, in words of its own. */
static struct entry entry(const char *uid, long day, const char *words)
{
    struct entry entry = {
        .uid = uid,
        .start = {true, NOW / DAYS + day, WHOLE_DAY},
        .end = {true, NOW / DAYS + day + 1, WHOLE_DAY},
        .summary = words,
        .description = words,
        .category = words,
        .stamp = {EARLIER - 5, EARLIER, 3},
    };

    entry.extent = entry_told(&entry);
    return entry;
}

/* Known to be open, or bound, and said in other WORDS. */
static struct entry known(struct entry entry, enum known known, const char *words)
{
    entry.extent.end.known = known;
    if (known == KNOWN_OPEN || known == KNOWN_LASTING)
        entry.extent.end.at = (struct moment){0};
    if (known == KNOWN_BOUNDED) {
        entry.extent.end.not_after = entry.extent.end.at;
        entry.extent.end.at = (struct moment){0};
    }
    entry.description = words;
    return entry;
}

static struct entry longer(struct entry entry)
{
    entry.end.day += 7;
    return entry;
}

static struct entry withdrawn(struct entry entry)
{
    entry.withdrawn = true;
    return entry;
}

#define UID "x.a@court.example.gov"

/* The one entry before and now, either without a UID for none, and what is made of them. */
static void one(const char *what, struct entry before, struct entry now, int forgotten,
                const char *want)
{
    static char id[] = "x.a";
    char *forgotten_ids[] = {id};
    struct history history = {NOW, {&before, before.uid != NULL}, forgotten_ids, (size_t)forgotten};
    struct entries entries = {&now, now.uid != NULL};
    struct changes changes = {0};
    struct pool *pool = pool_new();
    struct diag *diag = diag_new();
    const char *got;

    history_stamp(&history, &revised, &entries, pool, &changes, diag);
    got = pool_printf(pool, "%s", entries.count == 0 ? "none" : "");
    if (entries.count > 0)
        got = pool_printf(pool, "%ld %ld %d", (long)(now.stamp.created - NOW),
                          (long)(now.stamp.modified - NOW), now.stamp.sequence);
    for (size_t i = 0; i < changes.count; i++)
        got = pool_printf(pool, "%s %s", got, change_name(changes.change[i].kind));
    if (diag_count(diag, DIAG_ERROR, "facts.xml") > 0)
        got = pool_printf(pool, "%s error", got);
    is(got, want, what);
    diag_free(diag);
    pool_free(pool);
}

int main(void)
{
    struct entry none = {0}, same = entry(UID, 5, "Down"), soon = same,
                 gone = entry(UID, -32, "Down");

    one("what is new was made now", none, same, 0, "0 0 2 new");
    one("what is the same keeps its stamp", same, same, 0, "-86405 -86400 3");
    one("another day", same, entry(UID, 6, "Down"), 0, "-86405 0 4 moved");
    one("other words", same, entry(UID, 5, "Off"), 0, "-86405 0 4 reworded");
    one("another day in other words", same, entry(UID, 6, "Off"), 0, "-86405 0 4 moved");
    one("an open end that is shown for longer is no change", known(same, KNOWN_LASTING, "Down"),
        longer(known(same, KNOWN_LASTING, "Down")), 0, "-86405 0 4");
    one("  in other words it is none of its time", known(same, KNOWN_LASTING, "Down"),
        longer(known(same, KNOWN_LASTING, "Off")), 0, "-86405 0 4 reworded");
    one("the same day, which is now said to be the latest", same,
        known(same, KNOWN_BOUNDED, "By then"), 0, "-86405 0 4 reworded");
    one("an end of what had none", longer(known(same, KNOWN_LASTING, "Down")), same, 0,
        "-86405 0 4 moved");
    one("withdrawn", same, withdrawn(same), 0, "-86405 0 4 withdrawn");
    one("and not any more", withdrawn(same), same, 0, "-86405 0 4 restored");
    soon.stamp = (struct stamp){EARLIER, NOW, 0};
    one("twice in a second: modified still grows, and the revision is the least number", soon,
        entry(UID, 6, "Down"), 0, "-86400 1 2 moved");
    one("another UID is another entry, and the one before is missed", entry("x.b@c", 5, "Down"),
        same, 0, "0 0 2 new error");
    one("what is gone is an error", same, none, 0, "none error");
    one("unless it may go", same, none, 1, "none removed");
    one("what was withdrawn and is long over goes by itself", withdrawn(gone), withdrawn(gone), 0,
        "none");
    one("  also if it is withdrawn only then", gone, withdrawn(gone), 0, "none removed");
    one("  and is not missed", withdrawn(gone), none, 0, "none");
    gone = entry(UID, -31, "Down");
    one("a day less long it stays", withdrawn(gone), withdrawn(gone), 0, "-86405 -86400 3");
    one("what is over but holds stays", entry(UID, -400, "Down"), entry(UID, -400, "Down"), 0,
        "-86405 -86400 3");
    return done();
}
