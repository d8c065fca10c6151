/* page_model: what a page is told. */
#include "page/page_model.h"
#include "calendar/schedule.h"
#include "page/notice_model.h"

#include "tap.h"
#include "worded.h"

static time_t utc(const char *text)
{
    struct when when = {0};
    char why[100];

    when_parse(text, &when, why, sizeof why);
    return (time_t)when_minutes(when) * 60;
}

/* The page of an announcement of FACTS, with ATTRIBUTES, on the day of NOW. */
static const char *page(const char *attributes, const char *facts, const char *now)
{
    struct diag *diag = diag_new();
    struct announcement *a = announce(attributes, facts, diag);
    struct entries e = schedule(a, NOW);
    struct edition edition = {"en", worded(a, "en")};
    struct page_model m = {a, &e, &(struct atom){0}, NULL, utc(now), &edition, 1};
    const char *got = line(page_model_document(&m, &edition, &(struct file_list){0}));

    is(said(diag), "", "a file without mistakes");
    speech_close(&edition.speech);
    announcement_free(a);
    diag_free(diag);
    return got;
}

static void head(void)
{
    const char *got = page("revised=\"2026-02-02\"", "", "2026-03-10T12:00");

    is(part(got, "<page", "><"),
       "<page lang=\"en\" issuer=\"Example Court\" title=\"Move – Court\" heading=\"Move\" "
       "of=\"Notice of Wednesday, January 14, 2026, revised Monday, February 2, 2026\"",
       "what it is called, by whom, and of when");
    is(part(got, "<over", "<source"), "<over>There are no dates in this announcement.</over>",
       "no dates");
}

static void entries(void)
{
    const char *got = page(
        NEW_YORK,
        "<deadline-move id=\"d\" what=\"Deadlines\" falling-on=\"2026-03-13\" to=\"2026-03-16\">"
        "<was to=\"2026-03-17\"/></deadline-move>"
        "<outage id=\"s\" service=\"S\" every=\"Saturday\" from=\"2026-03-07\" "
        "through=\"2026-03-21\"/>"
        "<milestone id=\"m\" title=\"M\" at=\"2026-03-09\"><withdrawn "
        "on=\"2026-03-01\">No.</withdrawn></milestone>",
        "2026-03-10T12:00");
    static char text[60000];

    snprintf(text, sizeof text, "%s", got);
    is(part(text, "<next", "<entry fact"),
       "<next name=\"Next: Friday, March 13, 2026\"><entry what=\"Deadlines of Fri Mar 13, moved "
       "to "
       "Mon Mar 16\" when=\"Fri\xC2\xA0Mar\xC2\xA0"
       "13,\xC2\xA0"
       "2026\"/></next>",
       "what is next");
    is(part(text, "<entry fact=\"s\"", "<entry fact=\"m\""),
       "<entry fact=\"s\" when=\"every Saturday, first Sat\xC2\xA0Mar\xC2\xA0"
       "7,\xC2\xA0"
       "2026\" "
       "what=\"S suspended\" how-long=\"1 day each time\" for-whom=\"\"/>",
       "what recurs");
    is(part(text, "<entry fact=\"m\"", "<entry fact=\"d\""),
       "<entry fact=\"m\" when=\"Mon\xC2\xA0Mar\xC2\xA0"
       "9,\xC2\xA0"
       "2026\" what=\"WITHDRAWN: M\" "
       "how-long=\"\" for-whom=\"\" class=\"withdrawn\"><tag>past</tag></entry>",
       "what is withdrawn");
    is(part(strstr(text, "<entry fact=\"d\"") + 1, "<entry fact=\"d\"", "<weeks"),
       "<entry fact=\"d\" when=\"Mon\xC2\xA0Mar\xC2\xA0"
       "16,\xC2\xA0"
       "2026\" what=\"Due: Deadlines "
       "that fell on Fri Mar 13\" how-long=\"\" for-whom=\"\"><was>before: <s>Tue Mar 17</s></was>"
       "<tag>rescheduled</tag></entry>",
       "what was before");
    is(part(text, "<entry fact=\"d\"", "<tag>"),
       "<entry fact=\"d\" when=\"Fri\xC2\xA0Mar\xC2\xA0"
       "13,\xC2\xA0"
       "2026\" what=\"Deadlines of Fri Mar 13, moved to Mon Mar 16\" how-long=\"\" for-whom=\"\" "
       "class=\"next\">",
       "an old day lasts no day");
    is(part(text, "<bar class=\"new-day\"", "</bar>"),
       "<bar class=\"new-day\" d=\"M0 100H110v12H0z\"><label x=\"0\" y=\"94\">Due: Deadlines that "
       "fell on Fri Mar 13</label>",
       "the picture has it in words");
    is(part(text, "<arrow", "</arrow>"),
       "<arrow d=\"M550 230H784V260H-14V370H-1\"><label x=\"770\" y=\"256\" end=\"yes\">moved to "
       "Mon Mar 16</label>",
       "and an arrow");
}

/* The hour is told by when it is, and not again by what it is. */
static void hours(void)
{
    static char text[60000];

    snprintf(text, sizeof text, "%s",
             page(NEW_YORK,
                  "<milestone id=\"m\" title=\"M\" at=\"2026-03-16T08:00\"/>"
                  "<outage id=\"o\" service=\"Filing\" from=\"2026-03-13T08:00\" "
                  "until=\"2026-03-16T09:00\" resumes=\"2026-03-16T09:00\"/>"
                  "<action id=\"a\" through=\"2026-03-16T17:00\">Do it.</action>"
                  "<requirement id=\"r\" title=\"An account\" from=\"2026-03-16T10:00\">Have one."
                  "</requirement>"
                  "<deadline-move id=\"d\" what=\"Deadlines\" falling-on=\"2026-03-13\" "
                  "to=\"2026-03-16T17:00\"/>",
                  "2026-03-16T06:00"));
    is(part(text, "<entry what=\"M", " when"), "<entry what=\"M\"", "of a milestone");
    is(part(text, "<entry what=\"Filing res", " when"), "<entry what=\"Filing resumes\"",
       "of a resumption");
    is(part(text, "<entry what=\"Last", " when"), "<entry what=\"Last day: Do it.\"",
       "of the last day");
    is(part(text, "<entry what=\"An", "/>"),
       "<entry what=\"An account, from Mon Mar 16 on\" when=\"Mon\xC2\xA0Mar\xC2\xA0"
       "16,\xC2\xA0"
       "2026, 10:00 am Eastern Time\"",
       "of a beginning, of which the day is told");
    is(part(text, "<entry what=\"Due", "/>"),
       "<entry what=\"Due: Deadlines that fell on Fri Mar 13\" when=\"Mon\xC2\xA0Mar\xC2\xA0"
       "16,\xC2\xA0"
       "2026, 5:00 pm Eastern Time\"",
       "of a new deadline");
    is(part(strstr(text, "<weeks"), "8:00 am: M", "<"), "8:00 am: M",
       "in the picture it is told with it");
}

static void facts(void)
{
    static char text[60000];

    snprintf(
        text, sizeof text, "%s",
        page(NEW_YORK,
             "<outage id=\"o\" service=\"Filing\" from=\"2026-03-13T08:00\" "
             "through=\"2026-03-15\" for=\"all\">Words.</outage>"
             "<action id=\"a\" before=\"2026-03-13\" needed-for=\"o r\">Do it.</action>"
             "<requirement id=\"r\" title=\"An account\" from=\"2026-03-16\">Have one."
             "</requirement>"
             "<alternative id=\"m\" service=\"Mail\" during=\"o\"/>"
             "<transition from=\"CM/ECF\" to=\"NextGen\" begins=\"2026-03-16\">Soon.</transition>"
             "<deadline-kept id=\"k\" what=\"Others\"/>"
             "<unaffected service=\"Search\">As ever.</unaffected>"
             "<contact name=\"The clerk\" for=\"help\" phone=\"212-264-2800, option 3\" "
             "email=\"a@example.gov\"/>",
             "2026-03-10T12:00"));
    is(part(text, "<lead", "</lead>"),
       "<lead>The move from CM/ECF to NextGen, beginning Monday, March 16, 2026. Soon.",
       "what changes is no background there");
    is(part(text, "<fact id=\"o\"", "</fact>"),
       "<fact id=\"o\" name=\"Filing\"><p is=\"said\">Filing is suspended from 8:00 am Eastern "
       "Time "
       "on Friday, March 13, 2026 through the end of Sunday, March 15, 2026.</p><p>Words.</p>"
       "<p>For: all.</p>",
       "a fact: its sentence, its words, whom it binds");
    is(part(text, "<to-do id=\"a\"", "</to-do>"),
       "<to-do id=\"a\"><p is=\"said\">Before Friday, March 13, 2026: Do it.</p>"
       "<aside>Needed for: <a href=\"#f-o\">Filing</a>; <a href=\"#f-r\">An account</a></aside>",
       "what to do, and what it is needed for; it has no name");
    is(part(text, "<alternative", "</alternative>"),
       "<alternative id=\"m\" name=\"Mail\"><p is=\"said\">Mail, while Filing is suspended.</p>",
       "what can be used meanwhile");
    is(part(text, "<kept", "</kept>"),
       "<kept id=\"k\" name=\"Others\"><p is=\"said\">NOT extended: Others.</p>", "what stays");
    is(part(text, "<unaffected", "</unaffected>"), "<unaffected>Search: As ever.",
       "what is not affected");
    is(part(text, "<contact", "</contact>"),
       "<contact>For help: <strong>The clerk</strong>, <a href=\"tel:2122642800\">212-264-2800, "
       "option 3</a>, <a href=\"mailto:a@example.gov\">a@example.gov</a>",
       "whom to ask, as links");
}

static void news(void)
{
    static struct atom_item items[] = {
        {"tag:court.example.gov,2026:x.m/3", "Moved: M", "It is <later>.", "milestone", "", NULL,
         NOW + 9},
        {"tag:court.example.gov,2026:xx.m/3", "Another's", "", "milestone", "", NULL, NOW + 8},
        {"tag:court.example.gov,2026:x.m/1", "New: M", "", "milestone", "", NULL, NOW},
    };
    static struct atom log = {.items = items, .count = 3};
    struct diag *diag = diag_new();
    struct announcement *a =
        announce("", "<milestone id=\"m\" title=\"M\" at=\"2026-03-09\"/>", diag);
    struct entries e = schedule(a, NOW);
    struct edition edition = {"en", worded(a, "en")};
    struct page_model m = {a, &e, &log, NULL, NOW + 99, &edition, 1};

    e.entry[0].stamp = (struct stamp){NOW, NOW + 9, 1};
    is(part(line(page_model_document(&m, &edition, &(struct file_list){0})), "<news", "<source"),
       "<news at=\"2026-03-01T12:00:09Z\" on=\"March 1, 2026, 12:00 UTC\" title=\"Moved: M\" "
       "text=\"It is &lt;later&gt;.\"/>",
       "of the log, what has changed in this announcement since it was new");
    announcement_free(a);
    diag_free(diag);
}

static void languages(void)
{
    struct diag *diag = diag_new();
    struct announcement *a = announce_text(
        "<announcement id=\"x\" domain=\"court.example.gov\" issued=\"2026-10\" lang=\"fr en\">"
        "<title>Passage</title><issuer><name>Cour</name></issuer>"
        "<milestone id=\"m\" title=\"Début\" at=\"2026-03-09\"/>"
        "<in lang=\"en\"><title>Move</title><milestone id=\"m\" title=\"Begin\"/></in>"
        "</announcement>",
        diag);
    struct entries e = schedule(a, NOW);
    struct edition editions[] = {{"fr", worded(a, "fr")}, {"en", worded(a, "en")}};
    struct page_model m = {a, &e, &(struct atom){0}, "https://example.gov/cal", NOW, editions, 2};
    const char *got = line(page_model_document(&m, &editions[1], &(struct file_list){0}));

    is(said(diag), "", "a file without mistakes");
    is(part(got, "<page", "<next"),
       "<page lang=\"en\" issuer=\"Cour\" base=\"https://example.gov/cal\" title=\"Move – Cour\" "
       "heading=\"Move\" of=\"Notice of October 2026\"><other lang=\"fr\" href=\"x.html\" "
       "name=\"Français\"/>",
       "in the words of its language, with the way to the other");
    got = line(page_model_document(&m, &editions[0], &(struct file_list){0}));
    is(part(got, "of=", "<next"),
       "of=\"Avis d’octobre 2026\"><other lang=\"en\" href=\"x.en.html\" name=\"English\"/>",
       "and back");
    is(page_model_file(a->pool, a, "-deadline-moved", "en", "txt"), "x-deadline-moved.en.txt",
       "files in other languages have it in their names");
    speech_close(&editions[0].speech);
    speech_close(&editions[1].speech);
    announcement_free(a);
    diag_free(diag);
}

/* As HTML it has emphasis and links; as text it has none of their marks. */
static void notice(void)
{
    struct diag *diag = diag_new();
    struct announcement *a =
        announce(NEW_YORK,
                 "<deadline-move id=\"d\" what=\"Deadlines\" falling-on=\"2026-03-13\" "
                 "to=\"2026-03-16\"/>"
                 "<outage id=\"o\" service=\"Filing\" from=\"2026-03-13\">All of it.</outage>"
                 "<contact name=\"The clerk\" phone=\"212-264-2800\" email=\"a@example.gov\"/>",
                 diag);
    struct entries e = schedule(a, NOW);
    struct edition edition = {"en", worded(a, "en")};
    struct page_model m = {a, &e, &(struct atom){0}, NULL, NOW, &edition, 1};

    is(line(notice_model_document(&m, &edition, &(struct file_list){0})),
       "<notice lang=\"en\" issuer=\"Example Court\" title=\"Notice of moved deadlines – Court\" "
       "page=\"x.html\"><move id=\"d\" name=\"Deadlines\"><p is=\"said\">Deadlines that fall on "
       "Friday, March 13, 2026 are moved to Monday, March 16, 2026.</p></move><outage>Filing is "
       "suspended from Friday, March 13, 2026; the notice gives no end. All of it.</outage>"
       "<contact><strong>The clerk</strong>, <a href=\"tel:2122642800\">212-264-2800</a>, "
       "<a href=\"mailto:a@example.gov\">a@example.gov</a></contact><source>Source: “Move”, notice "
       "of Wednesday, January 14, 2026, Example Court. The notice governs.</source></notice>",
       "the notice");
    is(notice_model_text(&m, &edition),
       "Example Court\n\nNotice of moved deadlines\n\nDeadlines that fall on Friday, March 13, "
       "2026 "
       "are moved to Monday, March 16, 2026.\n\nWhat is out of service or limited:\n- Filing is "
       "suspended from Friday, March 13, 2026; the notice gives no end. All of it.\n\nWhom to "
       "ask:\n- The clerk, 212-264-2800, a@example.gov\n\nSource: “Move”, notice of Wednesday, "
       "January 14, 2026, Example Court. The notice governs.",
       "and its text");
    speech_close(&edition.speech);
    announcement_free(a);
    diag_free(diag);
}

int main(void)
{
    head();
    entries();
    hours();
    facts();
    news();
    languages();
    notice();
    return done();
}
