/*
 * walk: every way in which facts can begin, end and be hedged, of every kind, in every language: no
 * words that are put together badly, no slot unfilled, no word of another language.
 */
#include "calendar/schedule.h"
#include "wording/cells.h"
#include "wording/changes.h"
#include "wording/notes.h"
#include "wording/row.h"
#include "wording/wording.h"

#include "announce.h"
#include "tap.h"

static const char *const begins[] = {
    "from='2026-03-13'",
    "from='2026-03-13T08:00'",
    "from='2026-03-13T00:00'",
    "from='2026-03-13' hour='qz'",
    "from='2026-03-13T08:00' from-is='expected'",
    "from='2026-03-13' from-is='latest'",
    "from='2026-03-13T08:00' from-is='earliest'",
};

static const char *const ends[] = {
    "",
    "through='2026-03-13'",
    "through='2026-03-15'",
    "until='2026-03-15'",
    "through='2026-03-13T17:00'",
    "until='2026-03-13T17:00'",
    "until='2026-03-15T17:00'",
    "until='2026-03-16T00:00'",
    "open-end='qw'",
    "end-hour='qv'",
    "until='2026-03-15' end-hour='qv'",
    "until='2026-03-15T17:00' end-is='latest'",
    "until='2026-03-15' end-is='expected'",
    "through='2026-03-15' end-is='earliest'",
    "until='2026-03-13'",
    "end-earliest='2026-03-15' end-latest='2026-03-17'",
    "end-earliest='2026-03-15T12:00' open-end='qw'",
    "end-latest='2026-03-15' end-is='expected' end-hour='qv'",
    "every='Monday Friday' hours='22:00-02:00 10:00-12:00'",
    "every='first Sunday' through='2026-09-30'",
};

static const struct {
    const char *begin, *end;
} kinds[] = {
    {"outage service='Qx'", "/>"},
    {"outage service='Qx' plural='yes' impact='closed'", ">Qt.</outage>"},
    {"outage service='Qx' state='qs'", "><exception>Qe</exception></outage>"},
    {"freeze service='Qx' for='qf' scope='qo'", "/>"},
    {"period title='Qx' counts-as='qc'", "/>"},
    {"period title='Qx'", "/>"},
    {"alternative service='Qx'", "/>"},
};

static const char *const others[] = {
    "",
    "status='tentative'",
    "status='past'",
    "resumes='2026-03-17'",
    "resumes='2026-03-17T08:00' resumes-is='expected'",
    "resumes='2026-03-17' resumes-is='earliest'",
};

/* Facts that do not have a stretch of time. */
static const char points[] =
    "<milestone id='m1' title='Qx' at='2026-03-13'/>"
    "<milestone id='m2' title='Qx' at='2026-03-13T00:00' at-is='expected' hour='qz'/>"
    "<milestone id='m3' title='Qx' at='2026-03-13' at-is='latest'/>"
    "<milestone id='m4' title='Qx' at='2026-03-13T08:00' at-is='latest'/>"
    "<milestone id='m5' title='Qx' at='2026-03-13T08:00' at-is='earliest'/>"
    "<requirement id='r1' title='Qx' from='2026-03-13'>Qt.</requirement>"
    "<requirement id='r2' from='2026-03-13T08:00' from-is='latest'>Qt.</requirement>"
    "<action id='a1' if='qi' title='Qx' from='2026-03-13' through='2026-03-15'>Qt.</action>"
    "<action id='a2' if='qi' before='2026-03-13' href='https://q.example/'>Qt.</action>"
    "<action id='a3' title='Qx'>Qt</action>"
    "<action id='a4' if='qi' through='2026-03-13T17:00'>Qt.</action>"
    "<deadline-move id='d1' what='Qx' falling-on='2026-03-13' to='2026-03-16'/>"
    "<deadline-move id='d2' what='Qx' plural='no' if='qi' falling-on='2026-03-13' "
    "falling-through='2026-03-15' to='2026-03-16T17:00' to-is='latest'/>"
    "<deadline-move id='d3' what='Qx' if='qi' falling='qd'/>"
    "<deadline-move id='d4' what='Qx' falling-on='2026-03-13'>Qt.</deadline-move>"
    "<deadline-kept id='k1' what='Qx'/>"
    "<deadline-kept id='k2' what='Qx' falling-on='2026-03-13' falling-through='2026-03-15'>Qt."
    "</deadline-kept>"
    "<unaffected service='Qx'>Qt.</unaffected>"
    "<contact name='Qn' for='qf' from='2026-03-13' phone='1' email='q@q.example'/>"
    "<contact name='Qn' href='https://q.example/'/>";

/* What no text may have in it, whatever its language. */
static const char *const bad[] = {
    "  ", "..", ",,",  " ,",  "()", "( ", " )", "{",   "}",   "[",     "]",
    ";;", "::", ": :", ". .", ",.", ";.", ",:", "\n ", " \n", "(null)"};

/* And in one: words of another. */
static const struct {
    const char *lang, *others[14];
} foreign[] = {
    {"en", {" du ", " au ", " le ", " à ", "jusqu", "partir", " h ", "avis", "journée"}},
    {"fr",
     {" from ", " until ", " through ", " the ", " on ", " at ", " is ", " by ", "notice", " day"}},
    {"es",
     {" from ", " until ", " the ", " on ", "notice", " day", " du ", " au ", "jusqu", " bis ",
      " von ", " até ", " às ", "ção"}},
    {"de",
     {" from ", " until ", " the ", " on ", "notice", " day", " du ", " au ", "jusqu", " desde ",
      " hasta ", " até ", " às ", "ção"}},
    {"pt",
     {" from ", " until ", " the ", " on ", "notice", " day", " du ", " au ", "jusqu", " bis ",
      " von ", " hasta ", " el ", "ción"}},
};

static int wrong; /* texts */

static void check(const char *text, size_t lang, const char *what)
{
    const char *found = NULL;

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        found = strstr(text, bad[i]) != NULL ? bad[i] : found;
    for (size_t i = 0; i < 14 && foreign[lang].others[i] != NULL; i++)
        found = strstr(text, foreign[lang].others[i]) != NULL ? foreign[lang].others[i] : found;
    if (*text == ' ' || (*text != '\0' && text[strlen(text) - 1] == ' '))
        found = "a blank at an end";
    if (found != NULL && wrong++ < 10)
        printf("# %s: \"%s\" in: %s\n", what, found, text);
}

static void check_change(const struct speech *speech, const struct entry *e, size_t lang)
{
    struct change change = {.kind = CHANGE_NEW, .now = e};

    change_put(speech, &change);
    check(change.title, lang, e->id);
    check(change.text, lang, e->id);
}

/* Whatever is said of FACTS; how many entries they have. */
static int check_facts(struct wording *wording, size_t lang, const char *facts)
{
    static char text[64000];
    struct diag *diag = diag_new();
    struct announcement *a;
    int count = 0;

    snprintf(text, sizeof text,
             "<announcement id='x' domain='q.example' issued='2026-01' zone='America/New_York' "
             "lang='%s'><title>Qm</title><issuer short='QC'><name>Q. C.</name></issuer>%s"
             "</announcement>",
             foreign[lang].lang, facts);
    a = announce_text(text, diag);
    if (a != NULL && diag_count(diag, DIAG_ERROR, NULL) == 0) {
        struct entries entries = schedule(a, NOW);
        struct calendars calendars;
        struct speech speech;
        wording_announcement(wording, a, &entries, &calendars, diag);
        wording_speech(wording, a, &speech, diag);
        for (size_t i = 0; i < entries.count; i++) {
            const struct entry *e = &entries.entry[i];
            check(e->summary, lang, e->id);
            check(e->description, lang, e->id);
            check(cell_when(&speech, e), lang, e->id);
            check(row_words(&speech, e), lang, e->id);
            check(cell_how_long(&speech, e), lang, e->id);
            check(cell_for_whom(&speech, e), lang, e->id);
            check_change(&speech, e, lang);
            count++;
        }
        speech_close(&speech);
    }
    announcement_free(a);
    diag_free(diag);
    return count;
}

#define EACH(i, list) for (size_t i = 0; i < sizeof list / sizeof *list; i++)

/* All beginnings and ends of one kind. */
static int check_kind(struct wording *wording, size_t lang, size_t kind, const char *other)
{
    static char facts[60000];
    size_t length = 0, n = 0;

    EACH(b, begins)
    EACH(e, ends)
    length += (size_t)snprintf(facts + length, sizeof facts - length, "<%s id='f%zu' %s %s %s%s",
                               kinds[kind].begin, n++, begins[b], ends[e], other, kinds[kind].end);
    return check_facts(wording, lang, facts);
}

static int walk(struct wording *wording, size_t lang)
{
    int count = check_facts(wording, lang, points);

    EACH(k, kinds)
    EACH(o, others)
    if (k < 4 || strncmp(others[o], "resumes", 7) != 0) /* only services resume */
        count += check_kind(wording, lang, k, others[o]);
    return count;
}

int main(void)
{
    struct wording *wording = wording_open(&(struct folders){(const char *[]){"templates"}, 1});

    EACH(lang, foreign)
    {
        wrong = 0;
        ok(walk(wording, lang) > 2500, foreign[lang].lang);
        is_int(wrong, 0, "  texts that are put together badly");
    }
    wording_close(wording);
    return done();
}
