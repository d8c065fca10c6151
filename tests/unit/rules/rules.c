/*
 * rules: what is refused, and just beside it what is not.
 *
 * The words are held by tests/input/bad.t; here each rule is tried at its edges.
 */
#include "rules/rules.h"
#include "base/pool.h"

#include "announce.h"
#include "tap.h"

#define WINDOW "<outage id=\"a\" service=\"Filing\" "
#define MOVE "<deadline-move id=\"a\" what=\"Briefs\" "
#define ACTION "<action id=\"a\" "

static const struct {
    const char *what;
    const char *facts;
    const char *told; /* a part of the only message, or NULL for none */
} facts[] = {
    {"one day is a window", WINDOW "from=\"2026-03-13\" through=\"2026-03-13\"/>", NULL},
    {"through the day before is none", WINDOW "from=\"2026-03-13\" through=\"2026-03-12\"/>",
     "through=\"2026-03-12\" is before from"},
    {"until the day of its beginning is none", WINDOW "from=\"2026-03-13\" until=\"2026-03-13\"/>",
     "is the same as from"},
    {"a minute is a window", WINDOW "from=\"2026-03-13T08:00\" through=\"2026-03-13T08:01\"/>",
     NULL},
    {"no minute is none", WINDOW "from=\"2026-03-13T08:00\" until=\"2026-03-13T08:00\"/>",
     "is the same as from"},
    {"from an hour through that day", WINDOW "from=\"2026-03-13T23:59\" through=\"2026-03-13\"/>",
     NULL},
    {"from an hour until some hour of that day",
     WINDOW "from=\"2026-03-13T08:00\" until=\"2026-03-13\"/>", NULL},
    {"from an hour until the day before", WINDOW "from=\"2026-03-13T08:00\" until=\"2026-03-12\"/>",
     "is before from"},
    {"until an hour of its day that is told in words",
     WINDOW "from=\"2026-03-13\" until=\"2026-03-13\" end-hour=\"noon or so\"/>", NULL},
    {"two bounds",
     WINDOW "from=\"2026-03-13\" end-earliest=\"2026-03-13\" "
            "end-latest=\"2026-03-14T12:00\" end-is=\"expected\"/>",
     NULL},
    {"two bounds the wrong way round",
     WINDOW "from=\"2026-03-13\" end-earliest=\"2026-03-15\" "
            "end-latest=\"2026-03-14\"/>",
     "is before end-earliest"},
    {"a bound before its beginning", WINDOW "from=\"2026-03-13\" end-latest=\"2026-03-12\"/>",
     "end-latest=\"2026-03-12\" is before from"},
    {"a bound and an end",
     WINDOW "from=\"2026-03-13\" until=\"2026-03-15\" "
            "end-latest=\"2026-03-16\"/>",
     "has both until and end-latest"},
    {"a bound from below and an end",
     WINDOW "from=\"2026-03-13\" through=\"2026-03-15\" "
            "end-earliest=\"2026-03-14\"/>",
     "has both end-earliest and through"},
    {"a bound that is said to be one",
     WINDOW "from=\"2026-03-13\" end-latest=\"2026-03-16\" "
            "end-is=\"latest\"/>",
     "has end-is beside"},
    {"until further order, and at least until",
     WINDOW "from=\"2026-03-13\" "
            "end-earliest=\"2026-03-16\" open-end=\"until further order\"/>",
     NULL},
    {"works again before the least",
     WINDOW "from=\"2026-03-13\" "
            "end-earliest=\"2026-03-16\" resumes=\"2026-03-15\"/>",
     "resumes=\"2026-03-15\" is before end-earliest"},
    {"from the first of two to the second",
     WINDOW "from=\"2026-11-01T01:30\" until=\"2026-11-01T01:15\" repeated-hour=\"first\" "
            "end-repeated-hour=\"second\"/>",
     NULL},
    {"from the second of two to the first",
     WINDOW "from=\"2026-11-01T01:15\" until=\"2026-11-01T01:30\" repeated-hour=\"second\" "
            "end-repeated-hour=\"first\"/>",
     "until is not after from"},
    {"both the first of two, the wrong way round",
     WINDOW "from=\"2026-11-01T01:30\" until=\"2026-11-01T01:15\" repeated-hour=\"first\"/>",
     "until is not after from"},
    {"only the end is in the hour that happens twice",
     WINDOW "from=\"2026-11-01T00:30\" until=\"2026-11-01T01:15\" end-repeated-hour=\"second\"/>",
     NULL},
    {"from a day through its midnight", WINDOW "from=\"2026-03-13\" through=\"2026-03-13T00:00\"/>",
     "is the same as from"},
    {"works again on the day it broke, at an hour",
     WINDOW "from=\"2026-03-13T08:00\" resumes=\"2026-03-13\"/>", NULL},
    {"works again on the day it broke, which is all day",
     WINDOW "from=\"2026-03-13\" resumes=\"2026-03-13\"/>", "is the same as from"},
    {"works again on the last day, at an hour",
     WINDOW "from=\"2026-03-13\" through=\"2026-03-15\" resumes=\"2026-03-15T20:00\"/>", NULL},
    {"works again when it ends",
     WINDOW "from=\"2026-03-13T08:00\" until=\"2026-03-13T12:00\" resumes=\"2026-03-13T12:00\"/>",
     NULL},
    {"works again before it ends",
     WINDOW "from=\"2026-03-13T08:00\" until=\"2026-03-13T12:00\" resumes=\"2026-03-13T11:59\"/>",
     "resumes=\"2026-03-13T11:59\" is before until"},
    {"works again a day before it ends",
     WINDOW "from=\"2026-03-13\" through=\"2026-03-15\" resumes=\"2026-03-14\"/>",
     "resumes=\"2026-03-14\" is before through"},
    {"no end is stated", WINDOW "from=\"2026-03-13\"/>", NULL},
    {"an open end in words", WINDOW "from=\"2026-03-13\" open-end=\"until further order\"/>", NULL},
    {"an open end and an end",
     WINDOW "from=\"2026-03-13\" until=\"2026-03-15\" open-end=\"until further order\"/>",
     "has both until and open-end"},
    {"an end that is expected",
     WINDOW "from=\"2026-03-13\" until=\"2026-03-15\" end-is=\"expected\"/>", NULL},
    {"the end of resuming is expected",
     WINDOW "from=\"2026-03-13\" resumes=\"2026-03-15\" end-is=\"expected\"/>", NULL},
    {"no end is expected", WINDOW "from=\"2026-03-13\" end-is=\"expected\"/>",
     "has end-is but no end"},

    {"deadlines of a day to the next", MOVE "falling-on=\"2026-03-13\" to=\"2026-03-14\"/>", NULL},
    {"deadlines of a day to an hour of it",
     MOVE "falling-on=\"2026-03-13\" to=\"2026-03-13T23:59\"/>", NULL},
    {"deadlines of a day to that day", MOVE "falling-on=\"2026-03-13\" to=\"2026-03-13\"/>",
     "is one of the days"},
    {"deadlines to a day among the old ones",
     MOVE "falling-on=\"2026-03-13\" falling-through=\"2026-03-15\" to=\"2026-03-14\"/>",
     "is one of the days"},
    {"deadlines to an earlier day", MOVE "falling-on=\"2026-03-13\" to=\"2025-03-16\"/>",
     "is before falling-on"},
    {"deadlines moved without saying when to", MOVE "falling-on=\"2026-03-13\"/>", NULL},

    {"an action needs words", ACTION "from=\"2026-03-13\"/>", "says nothing"},
    {"blanks and comments are no words", ACTION "from=\"2026-03-13\"> <!-- do --> </action>",
     "says nothing"},
    {"CDATA is words", ACTION "from=\"2026-03-13\"><![CDATA[Do.]]></action>", NULL},
    {"needed for what follows it",
     ACTION "needed-for=\"b\">Do.</action>"
            "<milestone id=\"b\" title=\"Go-live\" at=\"2026-03-13\"/>",
     NULL},
    {"needed for the beginning of an id",
     ACTION "needed-for=\"b\">Do.</action>"
            "<milestone id=\"bc\" title=\"Go-live\" at=\"2026-03-13\"/>",
     "needed-for names \"b\""},

    {"a time in the hour that is skipped", WINDOW "from=\"2026-03-08T02:30\"/>", "does not exist"},
    {"the last minute before it", WINDOW "from=\"2026-03-08T01:59\"/>", NULL},
    {"the first minute behind it", WINDOW "from=\"2026-03-08T03:00\"/>", NULL},
    {"a time in the hour that happens twice", WINDOW "from=\"2026-11-01T01:00\"/>",
     "happens twice"},
    {"the same, said which", WINDOW "from=\"2026-11-01T01:00\" repeated-hour=\"first\"/>", NULL},
    {"the first minute behind that", WINDOW "from=\"2026-11-01T02:00\"/>", NULL},
    {"a day on which clocks change", WINDOW "from=\"2026-11-01\" through=\"2026-11-01\"/>", NULL},
    {"a zone of its own, where that hour is like any other",
     WINDOW "zone=\"America/Phoenix\" from=\"2026-03-08T02:30\"/>", NULL},
    {"an unknown zone of its own", WINDOW "zone=\"Mars/Base\" from=\"2026-03-08T02:30\"/>",
     "not an IANA time zone"},
};

/* CHECKED has one message at the most: with TOLD in it, or none where that is NULL. */
static void tells(struct diag *diag, const char *told, const char *what)
{
    bool as_wanted = diag_count(diag, DIAG_ERROR, NULL) == (told != NULL) &&
                     (told == NULL || strstr(said(diag), told) != NULL);

    if (!ok(as_wanted, what))
        printf("#   got %s#  want %s\n", said(diag), told == NULL ? "nothing" : told);
}

static void alone(const char *attributes, const char *text, const char *told, const char *what)
{
    struct diag *diag = diag_new();
    struct announcement *a = announce(attributes, text, diag);

    if (a != NULL)
        rules_check(a, diag);
    tells(diag, told, what);
    announcement_free(a);
    diag_free(diag);
}

/* The announcements of one run, by the ids that they have; NULL for one that cannot be read. */
static void together(const char *first, const char *second, int errors, const char *what)
{
    struct diag *diag = diag_new();
    struct announcement a = {.id = first, .where = {"a.xml", 1}};
    struct announcement b = {.id = second, .where = {"b.xml", 1}};
    struct announcement *all[] = {&a, NULL, &b};

    rules_check_set(all, 3, diag);
    is_int(diag_count(diag, DIAG_ERROR, NULL), errors, what);
    diag_free(diag);
}

int main(void)
{
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        alone(NEW_YORK, facts[i].facts, facts[i].told, facts[i].what);
    alone("", WINDOW "from=\"2026-03-13\"/>", NULL, "a date needs no zone");
    alone("", WINDOW "from=\"2026-03-13T08:00\"/>", "not known in which zone", "a time needs one");
    alone("", WINDOW "zone=\"Asia/Tokyo\" from=\"2026-03-13T08:00\"/>", NULL, "or has its own");
    alone("", "<transition to=\"New\" begins=\"2026-03-13T08:00\"/>", "not known in which zone",
          "so does one that is only told");
    alone("", "<transition to=\"New\" begins=\"2026-03-13\"/>", NULL,
          "a date that is told does not");
    alone(NEW_YORK " revised=\"2026-01-14\"", "", NULL, "revised on the day of issue");
    alone(NEW_YORK " revised=\"2026-01-13\"", "", "revised is before issued", "revised before it");
    alone("zone=\"Nowhere\"", WINDOW "from=\"2026-03-13T08:00\"/>", "not an IANA time zone",
          "an unknown zone is told once, not for each fact");
    together("x", "x", 2, "two of one id are told of in both files");
    together("x", "y", 0, "two ids are fine");
    together("x", NULL, 0, "an id that cannot be read is no second one");
    return done();
}
