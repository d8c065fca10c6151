/*
 * entries: what single facts are told with. Each row was wrong once, or could go wrong the same
 * way.
 */
#include "calendar/schedule.h"
#include "wording/wording.h"

#include "announce.h"
#include "tap.h"

/* The entry ID of an announcement of FACTS in LANG: of its words that of WHICH. */
enum which { SUMMARY, SENTENCE, DESCRIPTION };

static const char *said_of(const char *lang, const char *facts, const char *id, enum which which)
{
    static char text[4000], words[9000];
    struct diag *diag = diag_new();
    struct wording *wording = wording_open(&(struct folders){(const char *[]){"templates"}, 1});
    struct announcement *a;
    struct entries entries;
    struct calendars calendars;

    snprintf(text, sizeof text,
             "<announcement id=\"x\" domain=\"court.example.gov\" issued=\"2026-01-14\" " NEW_YORK
             " lang=\"%s\"><title>Move</title><issuer short=\"NDI\"><name>N.D. Ill.</name>"
             "</issuer>%s</announcement>",
             lang, facts);
    a = announce_text(text, diag);
    entries = schedule(a, NOW);
    snprintf(words, sizeof words, "no such entry: %s", said(diag));
    if (wording_announcement(wording, a, &entries, &calendars, diag) == 0)
        for (size_t i = 0; i < entries.count; i++)
            if (strcmp(entries.entry[i].id, id) == 0)
                snprintf(words, sizeof words, "%s",
                         which == SUMMARY ? entries.entry[i].summary
                                          : entries.entry[i].description);
    if (which == SENTENCE && strchr(words, '\n') != NULL)
        *strchr(words, '\n') = '\0';
    wording_close(wording);
    announcement_free(a);
    diag_free(diag);
    return words;
}

/* WANT is the whole, of a description what is in it. */
static const struct {
    const char *what, *lang, *facts, *id;
    enum which which;
    const char *want;
} rows[] = {
    {"a full stop is not said twice", "en", "<outage id=\"a\" service=\"S\" from=\"2026-03-13\"/>",
     "a", DESCRIPTION, ", N.D. Ill. The notice governs."},
    {"a condition stands beside its date", "en",
     "<action id=\"a\" if=\"you filed by e-mail\" through=\"2026-03-15\">File again.</action>",
     "a.last", SENTENCE, "By Sunday, March 15, 2026, if you filed by e-mail: File again."},
    {"  also of a day before which", "fr",
     "<action id=\"a\" if=\"vous avez déposé\" before=\"2026-03-16\">Déposez.</action>", "a.last",
     SENTENCE,
     "Avant le lundi 16 mars 2026, donc au plus tard le dimanche 15 mars 2026, si vous avez "
     "déposé : Déposez."},
    {"  and in a list", "en",
     "<outage id=\"o\" service=\"S\" from=\"2026-03-13\"/>"
     "<action id=\"a\" if=\"you filed by e-mail\" through=\"2026-03-15\">File again.</action>",
     "o", DESCRIPTION, "- By Sunday, March 15, 2026, if you filed by e-mail: File again."},
    {"  without a date it leads", "en",
     "<outage id=\"o\" service=\"S\" from=\"2026-03-13\"/>"
     "<action id=\"a\" if=\"you filed by e-mail\">File again.</action>",
     "o", DESCRIPTION, "- If you filed by e-mail: File again."},
    {"the first day of an action tells its last", "en",
     "<action id=\"a\" title=\"Link\" from=\"2026-03-09\" through=\"2026-03-15\">Link it.</action>",
     "a.from", SENTENCE, "Beginning Monday, March 9, 2026, by Sunday, March 15, 2026: Link it."},
    {"a text that tells itself of its first day", "en",
     "<requirement id=\"a\" from=\"2025-09-12\">Beginning September 12, filers must link it."
     "</requirement>",
     "a.from", SENTENCE,
     "Friday, September 12, 2025: Beginning September 12, filers must link it."},
    {"  and one that tells of another", "en",
     "<requirement id=\"a\" from=\"2025-09-01\">By September 12, filers must link it."
     "</requirement>",
     "a.from", SENTENCE,
     "Beginning Monday, September 1, 2025: By September 12, filers must link it."},
    {"  and one that does so in a language that says \"de\" before the year", "es",
     "<requirement id=\"a\" from=\"2025-09-12\">A partir del 12 de septiembre, vincule su cuenta."
     "</requirement>",
     "a.from", SENTENCE,
     "El viernes 12 de septiembre de 2025: A partir del 12 de septiembre, vincule su cuenta."},
    {"an undated action has its title where it is told", "en",
     "<outage id=\"o\" service=\"S\" from=\"2026-03-13\"/>"
     "<action id=\"a\" title=\"Refunds\">Write to us.</action>",
     "o", DESCRIPTION, "- Refunds: Write to us."},
    {"words for an end that has no date", "en",
     "<outage id=\"a\" service=\"S\" from=\"2026-03-13\" end-hour=\"most of the day\"/>", "a",
     SUMMARY, "S suspended from Fri Mar 13 (end: most of the day) – NDI"},
    {"  in a sentence", "en",
     "<outage id=\"a\" service=\"S\" from=\"2026-03-13\" end-hour=\"most of the day\"/>", "a",
     SENTENCE,
     "S is suspended from Friday, March 13, 2026; of its end the notice says “most of the day”."},
    {"what was closed reopens", "en",
     "<outage id=\"a\" service=\"All libraries\" plural=\"yes\" impact=\"closed\" "
     "from=\"2026-03-13\" through=\"2026-03-15\" resumes=\"2026-03-16\"/>",
     "a.resumes", SUMMARY, "All libraries reopen – NDI"},
    {"  in a sentence", "fr",
     "<outage id=\"a\" service=\"La bibliothèque\" impact=\"closed\" from=\"2026-03-13\" "
     "through=\"2026-03-15\" resumes=\"2026-03-16\"/>",
     "a.resumes", SENTENCE, "La bibliothèque : réouverture le lundi 16 mars 2026."},
    {"no sooner than that is at the earliest", "en",
     "<outage id=\"a\" service=\"S\" from=\"2026-03-13\" through=\"2026-03-15\" "
     "resumes=\"2026-03-16\" resumes-is=\"earliest\"/>",
     "a.resumes", SUMMARY, "S resumes at the earliest – NDI"},
    {"a milestone that comes no later than that says by when", "en",
     "<milestone id=\"a\" title=\"NextGen goes live\" at=\"2026-03-16\" at-is=\"latest\"/>", "a",
     SUMMARY, "NextGen goes live by Mon Mar 16 at the latest – NDI"},
    {"a move whose notice tells of the new day in words", "en",
     "<deadline-move id=\"a\" what=\"Deadlines\" falling-on=\"2026-03-13\">They are due two days "
     "after the system is back.</deadline-move>",
     "a.old-day", SENTENCE, "Deadlines that fall on Friday, March 13, 2026 are moved."},
    {"  and one that does not", "en",
     "<deadline-move id=\"a\" what=\"Deadlines\" falling-on=\"2026-03-13\"/>", "a.old-day", SUMMARY,
     "Deadlines of today, Fri Mar 13, moved; no new date announced – NDI"},
};

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *got = said_of(rows[i].lang, rows[i].facts, rows[i].id, rows[i].which);
        if (rows[i].which != DESCRIPTION)
            is(got, rows[i].want, rows[i].what);
        else
            is(strstr(got, rows[i].want) == NULL ? got : rows[i].want, rows[i].want, rows[i].what);
    }
    return done();
}
