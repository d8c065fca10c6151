/*
 * calendar/: what stands in a calendar; pure. In: facts, now, and what was published before; out:
 * dated entries with their stamps, and what has changed.
 *
 * entry: one dated calendar entry made from a fact; becomes one VEVENT.
 *
 * The noun between calendar/schedule.c, which makes it, wording/, which gives it words,
 * calendar/history.c, which stamps it, ical/feed_write.c, which writes it, and ical/feed_read.c,
 * which reads it back from what was published.
 */
#ifndef NOTICECAL_CALENDAR_ENTRY_H
#define NOTICECAL_CALENDAR_ENTRY_H

#include "calendar/extent.h"

/* What a feed is about. Names are permanent: they are part of file names that people subscribe
 * to, see topic_name(). */
enum topic {
    TOPIC_OUTAGE,
    TOPIC_REGISTRATION_FREEZE,
    TOPIC_RESUME,
    TOPIC_DEADLINE_MOVED,
    TOPIC_ACTION,
    TOPIC_MILESTONE,
    TOPIC_COUNT
};

/* When the entry was first published and last changed, and how often. UTC instants. */
struct stamp {
    time_t created, modified;
    int sequence;
};

struct entry {
    /* Where it comes from; all four are of no meaning in an entry read back from a feed. */
    const struct announcement *announcement;
    const struct fact *fact;
    enum topic topic;
    enum role role; /* what it tells of its fact */

    const char *id;  /* unique in the announcement: the fact's id and, after a dot, the role */
    const char *uid; /* RFC 5545 UID: permanent, from ids and the domain, never from content */

    /* What is known of when it is. All that people are told comes from here. */
    struct extent extent;

    /* What a calendar shows: from START until END, which is exclusive as DTEND is (RFC 5545
     * section 3.6.1): both whole days or both timed. A single day ends on the next day; a single
     * moment is one minute long, as a notice's times are stated to the minute. */
    struct when start, end;
    /* Timed only: the same as instants, and the zone in which they were stated (NULL in an entry
     * read back that does not name it; START and END are UTC then). */
    time_t start_at, end_at;
    const char *zone;
    /* A wall-clock time of it happens twice or (the midnight of a bare date) never, so that it has
     * to be written as an instant. */
    bool exact_instant_needed;

    /* It recurs on these days, as long as they are any: START to END is the first time. LAST is the
     * day of the last time, not set where there is none, and LAST_AT the instant at which that
     * begins (timed only). */
    struct recurrence every;
    struct when last;
    time_t last_at;

    bool tentative; /* the notice hedges; never where the fact is withdrawn */
    bool withdrawn; /* it no longer holds, but is still shown, and says so */

    const struct contact *organizer; /* who publishes it, or NULL where nobody has an address */
    const char *href;                /* where the notice is published, or NULL */

    const char *summary; /* one line, as it is read on its day: "Due today: …" */
    const char *title;   /* as it is read on another: "Due Mon Mar 16: …"; see entry_title() */
    const char *description; /* plain text, lines separated by '\n' */
    const char *category;    /* one or two words for filters */
    struct stamp stamp;
};

struct entries {
    struct entry *entry;
    size_t count;
};

/* What its times alone tell. */
struct extent entry_told(const struct entry *entry);

/* Whether it lasts and has no end: END is then only how long it is shown. */
bool entry_open(const struct entry *entry);

/* The last day on which it is, included; the last of its first time, if it recurs. */
long entry_last_day(const struct entry *entry);

/* Whether both are shown at the same time, or times: days, or instants, in whatever form they were
 * written. */
bool entry_same_time(const struct entry *a, const struct entry *b);

/* Whether it is at another time NOW than BEFORE, for somebody who reads of it: not where an open
 * end is shown for longer, or the same day is said to be the latest. */
bool entry_moved(const struct entry *before, const struct entry *now);

/* The instant up to which its zone has to be described, of a timed one: that at which it is over;
 * for what recurs without end, ten years after it began. */
enum { RECURRING_YEARS = 10 };
time_t entry_over_at(const struct entry *entry);

/* Whether people read the same in both: all but when they are, and what is known of that. */
bool entry_same_words(const struct entry *a, const struct entry *b);

/* Whether both are the same, stamps aside. */
bool entry_same(const struct entry *a, const struct entry *b);

/* What it is called in a list or a log: its title, or, in one read back whose title is no other,
 * its summary. */
const char *entry_title(const struct entry *entry);

/* The one with this UID, or NULL. */
const struct entry *entries_find(const struct entries *entries, const char *uid);

/* Whether the UID is that of an entry of the announcement ID. */
bool uid_is_of(const char *uid, const char *id);

/* Sorts pointers to entries by start, then topic, then UID: the order in which they are read. */
void entries_sort(const struct entry **entries, size_t count);

/* "outage", "registration-freeze" …: permanent. */
const char *topic_name(enum topic topic);
const char *role_name(enum role role);

#endif
