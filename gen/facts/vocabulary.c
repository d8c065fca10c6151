#include "facts/vocabulary.h"

#include "facts/facts.h"

#include <stddef.h>

/* Rows ================================================================================== */

#define MUST(name, type)                                                                           \
    {                                                                                              \
        name, &type_##type, true, 0                                                                \
    }
#define MAY(name, type)                                                                            \
    {                                                                                              \
        name, &type_##type, false, 0                                                               \
    }

/* One that is read into a field of struct fact. */
#define INTO(name, type, field)                                                                    \
    {                                                                                              \
        name, &type_##type, false, offsetof(struct fact, field)                                    \
    }

#define ATTRIBUTES(...)                                                                            \
    (const struct vocabulary_attribute[])                                                          \
    {                                                                                              \
        __VA_ARGS__                                                                                \
    }
#define ROWS(...)                                                                                  \
    {                                                                                              \
        ATTRIBUTES(__VA_ARGS__), sizeof ATTRIBUTES(__VA_ARGS__) / sizeof *ATTRIBUTES(__VA_ARGS__)  \
    }

#define ONCE(place, name, is)                                                                      \
    {                                                                                              \
        name, &(is), place, true, false                                                            \
    }
#define MAYBE(place, name, is)                                                                     \
    {                                                                                              \
        name, &(is), place, false, false                                                           \
    }
#define ANY(place, name, is)                                                                       \
    {                                                                                              \
        name, &(is), place, false, true                                                            \
    }

#define CHILDREN(list) .children = (list), .child_count = sizeof(list) / sizeof *(list)

typedef const struct vocabulary_element element;
typedef const struct vocabulary_child children[];

static element words = {.text = &type_words};

/* Facts ================================================================================= */

/* What a fact was before it changed: those of its dates that were others. Its text: why. */
static element was = {
    .groups = {ROWS(MAY("changed", day), MAY("hour", words), MAY("end-hour", words),
                    MAY("from", when), MAY("through", when), MAY("until", when), MAY("before", day),
                    MAY("resumes", when), MAY("falling-on", day), MAY("falling-through", day),
                    MAY("to", when), MAY("at", when))},
    .prose = true,
};

/* Why, and since when, a fact no longer holds. */
static element withdrawn = {.groups = {ROWS(MUST("on", day))}, .text = &type_words};

/* One by one what the attribute of the same name only sums up; and what became of it. */
static children fact_children = {
    ANY(1, "service", words),       ANY(1, "scope", words), ANY(1, "exception", words),
    ANY(1, "withdrawn", withdrawn), ANY(1, "was", was),
};

/* What every fact may have, and what it has besides; its text is prose. */
#define FACT(...)                                                                                  \
    {                                                                                              \
        .groups = {ROWS(MUST("id", id), MAY("for", words), MAY("scope", words),                    \
                        MAY("authority", words), MAY("zone", zone),                                \
                        MAY("repeated-hour", repeated_hour), MAY("status", status),                \
                        MAY("ack", rule_names)),                                                   \
                   __VA_ARGS__},                                                                   \
        CHILDREN(fact_children), .prose = true                                                     \
    }

#define SERVICE ROWS(MUST("service", words), MAY("plural", yes_no))
#define DEADLINES ROWS(MUST("what", words), MAY("plural", yes_no))
#define OLD_DAYS                                                                                   \
    ROWS(INTO("falling-on", day, falling_on), INTO("falling-through", day, falling_through))
#define BEGINNING                                                                                  \
    ROWS(INTO("from", when, from), INTO("from-is", certainty, from_is),                            \
         MAY("begins-with", reference))
#define HOUR ROWS(MAY("hour", words))

/* A stretch of time, by its dates or by those of another fact. Neither through nor until nor a
 * bound: its end is open. With every it recurs. */
#define STRETCH                                                                                    \
    BEGINNING, HOUR,                                                                               \
        ROWS(INTO("through", when, through), INTO("until", when, until),                           \
             INTO("end-earliest", when, end_earliest), INTO("end-latest", when, end_latest),       \
             INTO("end-is", certainty, end_is), MAY("ends-with", reference),                       \
             MAY("end-repeated-hour", repeated_hour), MAY("end-hour", words),                      \
             MAY("open-end", words), MAY("every", every), MAY("hours", hours),                     \
             INTO("shown-from", day, shown_from))

/* A state of a service. */
#define WINDOW                                                                                     \
    SERVICE, ROWS(MAY("state", words)), STRETCH,                                                   \
        ROWS(INTO("resumes", when, resumes), INTO("resumes-is", certainty, resumes_is))

static element outage = FACT(WINDOW, ROWS(MAY("impact", impact)));
static element freeze = FACT(WINDOW);
static element requirement = FACT(ROWS(MAY("title", words)), BEGINNING, HOUR);
static element action = FACT(ROWS(MAY("title", words), MAY("if", words)), BEGINNING,
                             ROWS(INTO("through", when, through), INTO("before", day, before),
                                  MAY("needed-for", references), MAY("href", link)));

/* Deadlines on the days falling-on (to falling-through) are due on the day to. Without to: the
 * notice gives no new date. falling instead: the notice names no old days, but says which. */
static element deadline_move =
    FACT(DEADLINES, ROWS(MAY("if", words)), OLD_DAYS,
         ROWS(MAY("falling", words), INTO("to", when, to), INTO("to-is", certainty, to_is)));

/* Deadlines that expressly stay: told, never an entry. */
static element deadline_kept = FACT(DEADLINES, OLD_DAYS);

static element milestone =
    FACT(ROWS(MUST("title", words), {"at", &type_when, true, offsetof(struct fact, at)},
              INTO("at-is", certainty, at_is)),
         HOUR);

/* A stretch of time in which nothing is down. */
static element period = FACT(ROWS(MUST("title", words)), STRETCH, ROWS(MAY("counts-as", words)));

/* What can be used meanwhile. */
static element alternative = FACT(SERVICE, ROWS(MAY("during", reference)), STRETCH);

/* What is no fact ======================================================================= */

static children issuer_children = {
    ONCE(1, "name", words),
    MAYBE(2, "office", words),
    ANY(3, "line", words),
};

static element issuer = {
    .groups = {ROWS(MAY("short", short_name), MAY("email", email), MAY("phone", words),
                    MAY("href", link))},
    CHILDREN(issuer_children),
};

static element transition = {
    .groups = {ROWS(MAY("from", words), MUST("to", words), MAY("begins", when))},
    .prose = true,
};

static element unaffected = {.groups = {SERVICE}, .prose = true};

static element learn_more = {
    .groups = {ROWS(MUST("name", words), MAY("href", link))},
    .prose = true,
};

static element contact = {
    .groups = {ROWS(MUST("name", words), MAY("for", words), MAY("from", when), MAY("phone", words),
                    MAY("email", email), MAY("href", link), MAY("ack", rule_names))},
};

/* In another language =================================================================== */

/* Only words: everything else is said once. */

static element other_words = {
    .groups = {ROWS(MAY("from", words), MAY("to", words), MAY("service", words),
                    MAY("plural", yes_no), MAY("name", words), MAY("for", words),
                    MAY("hour", words), MAY("end-hour", words), MAY("phone", words),
                    MAY("email", email), MAY("href", link))},
    .prose = true,
};

static children fact_words_children = {
    ANY(1, "exception", words), ANY(1, "withdrawn", words), ANY(1, "was", other_words),
    ANY(1, "service", words),   ANY(1, "scope", words),
};

static element fact_words = {
    .groups = {ROWS(MUST("id", id), MAY("service", words), MAY("plural", yes_no),
                    MAY("state", words), MAY("what", words), MAY("title", words), MAY("if", words),
                    MAY("falling", words), MAY("for", words), MAY("scope", words),
                    MAY("authority", words), MAY("hour", words), MAY("end-hour", words),
                    MAY("open-end", words), MAY("counts-as", words), MAY("href", link))},
    CHILDREN(fact_words_children),
    .prose = true,
};

static children in_children = {
    ANY(1, "title", words),
    ANY(1, "issuer", issuer),
    ANY(1, "transition", other_words),
    ANY(1, "outage", fact_words),
    ANY(1, "freeze", fact_words),
    ANY(1, "requirement", fact_words),
    ANY(1, "action", fact_words),
    ANY(1, "deadline-move", fact_words),
    ANY(1, "deadline-kept", fact_words),
    ANY(1, "milestone", fact_words),
    ANY(1, "period", fact_words),
    ANY(1, "alternative", fact_words),
    ANY(1, "unaffected", other_words),
    ANY(1, "learn-more", other_words),
    ANY(1, "contact", other_words),
};

static element in = {.groups = {ROWS(MUST("lang", lang))}, CHILDREN(in_children)};

/* The announcement ====================================================================== */

static children announcement_children = {
    ONCE(1, "title", words),
    ONCE(2, "issuer", issuer),
    ANY(3, "transition", transition),
    ANY(3, "outage", outage),
    ANY(3, "freeze", freeze),
    ANY(3, "requirement", requirement),
    ANY(3, "action", action),
    ANY(3, "deadline-move", deadline_move),
    ANY(3, "deadline-kept", deadline_kept),
    ANY(3, "milestone", milestone),
    ANY(3, "period", period),
    ANY(3, "alternative", alternative),
    ANY(3, "unaffected", unaffected),
    ANY(3, "learn-more", learn_more),
    ANY(3, "contact", contact),
    ANY(3, "in", in),
};

static element announcement = {
    .groups = {ROWS(MUST("id", id), MUST("domain", domain), MAY("zone", zone),
                    MUST("issued", day_or_less), MAY("revised", day), MAY("revision", revision),
                    MUST("lang", langs), MAY("href", link), MAY("ack", rule_names))},
    CHILDREN(announcement_children),
};

/* What people write instead ============================================================= */

#define THROUGH "through", "the last day or minute that is included"
#define UNTIL "until", "when it is over"
#define FROM "from", "when it begins"
#define AT "at", "when it happens"

/* Where a word stands twice, the likelier meaning comes first; what an element cannot have, or has
 * already, is passed over. */
static const struct vocabulary_misnomer misnomers[] = {
    {"end", THROUGH},
    {"end", UNTIL},
    {"ends", THROUGH},
    {"ends", UNTIL},
    {"to", THROUGH},
    {"to", UNTIL},
    {"till", THROUGH},
    {"till", UNTIL},
    {"by", "through", "the last day, included"},
    {"by", "before", "the day after it"},
    {"start", FROM},
    {"starts", FROM},
    {"begin", FROM},
    {"begins", FROM},
    {"since", FROM},
    {"on", FROM},
    {"on", AT},
    {"date", FROM},
    {"date", AT},
    {"date", "issued", "the date of the notice"},
    {"from", AT},
    {"when", FROM},
    {"when", AT},
    {"name", "title", "a few words for the calendar"},
    {"name", "service", "what it is about"},
    {"timezone", "zone", "an IANA time zone"},
    {"tz", "zone", "an IANA time zone"},
    {"language", "lang", "a language tag"},
    {"url", "href", "an address"},
    {"link", "href", "an address"},
    {"mail", "email", "a mail address"},
    {"tel", "phone", "a number"},
    {"telephone", "phone", "a number"},
    {"deadline", "deadline-move", "deadlines that are due on another day"},
    {"deadline", "deadline-kept", "deadlines that stay"},
};

const struct vocabulary announcement_vocabulary = {
    .root = ONCE(1, "announcement", announcement),
    .misnomers = misnomers,
    .misnomer_count = sizeof misnomers / sizeof *misnomers,
};

const struct vocabulary_element *vocabulary_fact(const char *name)
{
    return vocabulary_child(&announcement, name);
}

const char *vocabulary_translated(size_t i)
{
    const struct vocabulary_attribute *a;

    for (size_t n = 0; (a = vocabulary_attribute(&fact_words, n)) != NULL; n++)
        if (a->type == &type_words && i-- == 0)
            return a->name;
    return NULL;
}
