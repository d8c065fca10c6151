/*
 * entries: what single facts are told with. Each row was wrong once, or could go wrong the same
 * way.
 */
#include "calendar/schedule.h"
#include "wording/cells.h"
#include "wording/changes.h"
#include "wording/row.h"
#include "wording/wording.h"

#include "announce.h"
#include "tap.h"

/* The entry ID of an announcement of FACTS in LANG: of its words that of WHICH. */
enum which { SUMMARY, SENTENCE, DESCRIPTION, WHEN, WHAT, HOW_LONG, TITLE, CHANGE };

/* That of ENTRY in a table, or where it is told that it is new. */
static const char *told_of(const struct speech *s, const struct entry *entry, enum which which)
{
    struct change change = {.kind = CHANGE_NEW, .now = entry};

    change_put(s, &change);
    return which == WHEN       ? cell_when(s, entry)
           : which == WHAT     ? row_words(s, entry)
           : which == HOW_LONG ? cell_how_long(s, entry)
           : which == TITLE    ? change.title
                               : change.text;
}

/* WORDS with the no-break spaces made blanks. */
static void breakable(char *words)
{
    char *to = words;

    for (const char *from = words; *from != '\0'; from++)
        if (strncmp(from, "\u00a0", 2) == 0)
            *to++ = ' ', from++;
        else
            *to++ = *from;
    *to = '\0';
}

static const char *said_of(const char *lang, const char *facts, const char *id, enum which which)
{
    static char text[4000], words[9000];
    struct diag *diag = diag_new();
    struct wording *wording = wording_open(&(struct folders){(const char *[]){"templates"}, 1});
    struct announcement *a;
    struct entries entries;
    struct calendars calendars;
    struct speech speech;

    snprintf(text, sizeof text,
             "<announcement id=\"x\" domain=\"court.example.gov\" issued=\"2026-01-14\" " NEW_YORK
             " lang=\"%s\"><title>Move</title><issuer short=\"NDI\"><name>N.D. Ill.</name>"
             "</issuer>%s</announcement>",
             lang, facts);
    a = announce_text(text, diag);
    entries = schedule(a, NOW);
    snprintf(words, sizeof words, "no such entry: %s", said(diag));
    if (wording_announcement(wording, a, &entries, &calendars, diag) == 0 &&
        wording_speech(wording, a, &speech, diag) == 0)
        for (size_t i = 0; i < entries.count; i++)
            if (strcmp(entries.entry[i].id, id) == 0)
                snprintf(words, sizeof words, "%s",
                         which == SUMMARY       ? entries.entry[i].summary
                         : which <= DESCRIPTION ? entries.entry[i].description
                                                : told_of(&speech, &entries.entry[i], which));
    if (which > DESCRIPTION)
        breakable(words);
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
    {"an open end, in a change", "en", "<outage id=\"a\" service=\"S\" from=\"2027-12-20T08:00\"/>",
     "a", CHANGE,
     "When: from 8:00 am Eastern Time on Monday, December 20, 2027; no end announced."},
    {"  in the words of the notice", "en",
     "<outage id=\"a\" service=\"S\" from=\"2027-12-20\" open-end=\"until further order\"/>", "a",
     CHANGE, "When: from Monday, December 20, 2027, until further order."},
    {"  which it lasts through a day at least", "en",
     "<outage id=\"a\" service=\"S\" from=\"2027-12-20\" end-earliest=\"2027-12-24\" "
     "open-end=\"until further order\"/>",
     "a", SENTENCE,
     "S is suspended from Monday, December 20, 2027, at least through Friday, December 24, 2027, "
     "until further order."},
    {"an end later that day", "en",
     "<outage id=\"a\" service=\"S\" from=\"2026-02-02T08:00\" until=\"2026-02-02\"/>", "a",
     SENTENCE,
     "S is suspended from 8:00 am Eastern Time on Monday, February 2, 2026 until later that day."},
    {"  in French", "fr",
     "<outage id=\"a\" service=\"S\" from=\"2026-02-02T08:00\" resumes=\"2026-02-02\"/>", "a",
     SUMMARY,
     "S : interruption à partir du lun. 2 février à 8\u00a0h (heure de l’Est) jusqu’à une heure "
     "non "
     "précisée du même jour – NDI"},
    {"  in a table", "en",
     "<outage id=\"a\" service=\"S\" from=\"2026-02-02T08:00\" resumes=\"2026-02-02\"/>", "a", WHEN,
     "Mon Feb 2, 2026, 8:00 am Eastern Time until later that day"},
    {"  how long", "en",
     "<outage id=\"a\" service=\"S\" from=\"2026-02-02T08:00\" until=\"2026-02-02\"/>", "a",
     HOW_LONG, "part of the day"},
    {"  in a change", "en",
     "<outage id=\"a\" service=\"S\" from=\"2026-02-02T08:00\" until=\"2026-02-02\"/>", "a", CHANGE,
     "When: from 8:00 am Eastern Time on Monday, February 2, 2026 until later that day."},
    {"two bounds of an end", "en",
     "<outage id=\"a\" service=\"S\" from=\"2025-03-03\" end-earliest=\"2025-03-06\" "
     "end-latest=\"2025-03-07\"/>",
     "a", SENTENCE,
     "S is suspended from Monday, March 3, 2025 until at the earliest Thursday, March 6, 2025, at "
     "the latest Friday, March 7, 2025."},
    {"  in a table", "de",
     "<outage id=\"a\" service=\"S\" from=\"2025-03-03\" end-earliest=\"2025-03-06\" "
     "end-latest=\"2025-03-07\"/>",
     "a", WHEN, "Mo 3. März 2025 bis frühestens Do 6. März, spätestens Fr 7. März"},
    {"  how long", "en",
     "<outage id=\"a\" service=\"S\" from=\"2025-03-03\" end-earliest=\"2025-03-06\" "
     "end-latest=\"2025-03-07\"/>",
     "a", HOW_LONG, "at least 4 days, at most 5 days"},
    {"a bound that is expected", "en",
     "<outage id=\"a\" service=\"S\" from=\"2025-03-03\" end-latest=\"2025-03-07\" "
     "end-is=\"expected\"/>",
     "a", SENTENCE,
     "S is suspended from Monday, March 3, 2025, expected to end by Friday, March 7, 2025."},
    {"  in a table", "en",
     "<outage id=\"a\" service=\"S\" from=\"2025-03-03\" end-latest=\"2025-03-07\" "
     "end-is=\"expected\"/>",
     "a", WHEN, "Mon Mar 3, 2025, expected to end by Fri Mar 7"},
    {"  how long", "en",
     "<outage id=\"a\" service=\"S\" from=\"2025-03-03\" end-latest=\"2025-03-07\" "
     "end-is=\"expected\"/>",
     "a", HOW_LONG, "5 days (expected)"},
    {"words for the hour of an end", "en",
     "<outage id=\"a\" service=\"S\" from=\"2025-10-05\" until=\"2025-10-07\" "
     "end-hour=\"in the afternoon\"/>",
     "a", WHEN, "Sun Oct 5, 2025 until Tue Oct 7 (in the afternoon)"},
    {"  how long", "en",
     "<outage id=\"a\" service=\"S\" from=\"2025-10-05\" until=\"2025-10-07\" "
     "end-hour=\"in the afternoon\"/>",
     "a", HOW_LONG, "at least 2 days"},
    {"  in a change", "en",
     "<outage id=\"a\" service=\"S\" from=\"2025-10-05\" until=\"2025-10-07\" "
     "end-hour=\"in the afternoon\"/>",
     "a", CHANGE,
     "When: from Sunday, October 5, 2025 until Tuesday, October 7, 2025 (in the afternoon)."},
    {"an end that comes no later than that, in a table", "en",
     "<outage id=\"a\" service=\"S\" from=\"2022-09-24\" until=\"2022-09-25T12:00\" "
     "end-is=\"latest\"/>",
     "a", WHEN, "Sat Sep 24, 2022 until Sun Sep 25, 12 noon Eastern Time at the latest"},
    {"  what it is", "en",
     "<outage id=\"a\" service=\"S\" from=\"2022-09-24\" until=\"2022-09-25T12:00\" "
     "end-is=\"latest\"/>",
     "a", WHAT, "S suspended"},
    {"  by when it works again", "en",
     "<outage id=\"a\" service=\"S\" from=\"2022-09-24T08:00\" resumes=\"2022-09-25T12:00\" "
     "resumes-is=\"latest\"/>",
     "a", WHEN, "Sat Sep 24, 2022, 8:00 am Eastern Time until Sun Sep 25, 12 noon at the latest"},
    {"a milestone is hedged once", "en",
     "<milestone id=\"a\" title=\"NextGen goes live\" at=\"2026-03-16\" at-is=\"expected\"/>", "a",
     WHAT, "NextGen goes live (expected)"},
    {"  by when it comes", "en",
     "<milestone id=\"a\" title=\"NextGen goes live\" at=\"2026-03-13\" at-is=\"latest\"/>", "a",
     SENTENCE, "NextGen goes live by Friday, March 13, 2026."},
    {"  in a change", "en",
     "<milestone id=\"a\" title=\"NextGen goes live\" at=\"2026-03-13\" at-is=\"latest\"/>", "a",
     CHANGE, "When: by Friday, March 13, 2026."},
    {"of an hour that comes twice, which", "en",
     "<outage id=\"a\" service=\"S\" from=\"2026-11-01T01:30\" until=\"2026-11-01T01:15\" "
     "repeated-hour=\"first\" end-repeated-hour=\"second\"/>",
     "a", SENTENCE,
     "S is suspended from 1:30 am (before the clocks go back) until 1:15 am (after the clocks have "
     "gone back) Eastern Time on Sunday, November 1, 2026."},
    {"  in a table", "en",
     "<outage id=\"a\" service=\"S\" from=\"2026-10-31T20:00\" until=\"2026-11-01T01:30\" "
     "end-repeated-hour=\"second\"/>",
     "a", WHEN,
     "Sat Oct 31, 2026, 8:00 pm Eastern Time until Sun Nov 1, 1:30 am (after the clocks have gone "
     "back)"},
    {"the day of deadlines, in a title of a change", "en",
     "<deadline-move id=\"a\" what=\"Deadlines\" falling-on=\"2026-03-13\" to=\"2026-03-16\"/>",
     "a.new-day", TITLE, "New: Due Mon Mar 16: Deadlines that fell on Fri Mar 13 – NDI"},
    {"  and the day from which they move", "en",
     "<deadline-move id=\"a\" what=\"Deadlines\" falling-on=\"2026-03-13\" to=\"2026-03-16\"/>",
     "a.old-day", TITLE, "New: Deadlines of Fri Mar 13, moved to Mon Mar 16 – NDI"},
    {"  the first day", "pt",
     "<requirement id=\"a\" title=\"Conta\" from=\"2026-03-16\">Texto.</requirement>", "a.from",
     TITLE, "Novo: A partir de seg 16 mar: Conta – NDI"},
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
