/* wording: entries in the languages of their announcement, by language files in a folder. */
#include "wording/wording.h"
#include "base/pool.h"
#include "calendar/schedule.h"

#include "announce.h"
#include "tap.h"

#define FACTS                                                                                      \
    "<outage id=\"down\" service=\"Filing\" from=\"2026-03-13\" through=\"2026-03-15\" "           \
    "resumes=\"2026-03-16\"/>"

static char folder[] = "/tmp/noticecal-wording-XXXXXX";

/* COMMAND of the shell, in which $DIR is the folder. */
static void run(const char *command)
{
    if (system(command) != 0)
        printf("Bail out! %s\n", command), exit(1);
}

static void copy_templates(void)
{
    run("rm -rf $DIR && mkdir $DIR && cp -R templates/words $DIR");
}

/* Words of FACTS, with MORE behind them, in LANG by the folder; what is told of it in SAID_OF, the
 * paths cut to "DIR". */
struct result {
    int result;
    char said_of[8000], summary[300], description[2000], name[300];
};

static void cut_paths(char *text)
{
    for (char *at = text; (at = strstr(at, folder)) != NULL;) {
        memcpy(at, "DIR", 3);
        memmove(at + 3, at + strlen(folder), strlen(at + strlen(folder)) + 1);
    }
}

static struct result words(const char *lang, const char *more)
{
    static char text[4000];
    struct result r = {0};
    struct diag *diag = diag_new();
    struct wording *wording = wording_open(&(struct folders){(const char *[]){folder}, 1});
    struct announcement *a;
    struct entries entries;
    struct calendars calendars = {0};

    snprintf(text, sizeof text,
             "<announcement id=\"x\" domain=\"court.example.gov\" issued=\"2026-01-14\" "
             "lang=\"%s\"><title>Move</title><issuer><name>Court</name></issuer>" FACTS
             "%s</announcement>",
             lang, more);
    a = announce_text(text, diag);
    entries = schedule(a, NOW);
    r.result = wording_announcement(wording, a, &entries, &calendars, diag);
    if (r.result == 0) {
        snprintf(r.summary, sizeof r.summary, "%s", entries.entry[0].summary);
        snprintf(r.description, sizeof r.description, "%s", entries.entry[0].description);
        snprintf(r.name, sizeof r.name, "%s", calendars.of[TOPIC_OUTAGE].name);
    }
    snprintf(r.said_of, sizeof r.said_of, "%s", said(diag));
    cut_paths(r.said_of);
    wording_close(wording);
    announcement_free(a);
    diag_free(diag);
    return r;
}

static void real(void)
{
    struct result r = words("en", "");

    is_int(r.result, 0, "the language files as they are");
    is(r.said_of, "", "  give no message");
    is(r.summary, "Filing suspended from Fri Mar 13 through Sun Mar 15", "  but a summary");
    ok(strncmp(r.description, "Filing is suspended from Friday, March 13, 2026 through", 55) == 0,
       "  and a description");
    is(r.name, "Court: Move – outages", "  and names of calendars");
    is(words("en-GB", "").summary, r.summary, "a region has the words of its language");
    is(words("fr", "").summary, "Filing : interruption du ven. 13 mars au dim. 15 mars inclus",
       "another language has its own");
}

#define IN(lang, service)                                                                          \
    "<in lang=\"" lang "\"><title>T-" lang "</title><outage id=\"down\" service=\"" service        \
    "\"/></in>"

static void languages(void)
{
    is(words("en fr", IN("fr", "Dépôt")).summary,
       "Filing suspended from Fri Mar 13 through Sun Mar 15 / "
       "Dépôt : interruption du ven. 13 mars au dim. 15 mars inclus",
       "two languages, one behind the other");
    ok(strstr(words("en fr", IN("fr", "Dépôt")).description, "governs.\n\n* * *\n\nDépôt : ") !=
           NULL,
       "  parted in a description");
    is(words("fr en", IN("en", "Filing")).name,
       "Court : Move – interruptions / Court: T-en – outages", "  and in names of calendars");
}

/* The clerk's own words are carried, whatever the language. */
static void without_a_file(void)
{
    struct result r = words("fr xx", IN("xx", "Iesniegšana"));

    is_int(r.result, 0, "a further language without a file");
    is(r.summary,
       "Filing : interruption du ven. 13 mars au dim. 15 mars inclus / "
       "Iesniegšana : interruption du ven. 13 mars au dim. 15 mars inclus",
       "  stands in phrases of the one that has one");
    is(r.said_of,
       "facts.xml:1: warning: lang=\"xx\": there is no words/xx.xml in DIR; its words stand in "
       "phrases of \"fr\"\n",
       "  with one warning");
    r = words("xx fr", IN("fr", "Dépôt"));
    is(r.said_of,
       "facts.xml:1: warning: lang=\"xx\": there is no words/xx.xml in DIR; its words stand in "
       "phrases of \"fr\"\n",
       "the same where it is the first");
    r = words("xx", "");
    is(r.summary, "Filing suspended from Fri Mar 13 through Sun Mar 15",
       "where none has a file, English is the last resort");
    is(r.said_of,
       "facts.xml:1: warning: lang=\"xx\": there is no words/xx.xml in DIR; its words stand in "
       "phrases of \"en\"\n",
       "  with a warning");
}

static void edited(void)
{
    run("sed -i 's/>suspended</>off</' $DIR/words/en.xml");
    is(words("en", "").summary, "Filing off from Fri Mar 13 through Sun Mar 15",
       "an edited word is used, without compiling anything");
    run("sed 's/<words lang=.en./<words lang=\"de\"/; s/>off</>ausgesetzt</' $DIR/words/en.xml "
        ">$DIR/words/de.xml");
    is(words("de-AT", "").summary, "Filing ausgesetzt from Fri Mar 13 through Sun Mar 15",
       "another language is another file and nothing else");
    run("sed -i '/of=.change-withdrawn./d' $DIR/words/en.xml");
    is_int(words("en", "").result, -1, "a language file without one of the phrases");
    is(words("en", "").said_of,
       "DIR/words/en.xml:5: error: the phrase \"change-withdrawn\" is missing; it may have "
       "{summary}\n",
       "  is told of, not the facts file");
    run("rm $DIR/words/*");
    is(words("fr", "").said_of,
       "DIR: error: there is no words/en.xml in it, nor one for lang=\"fr\"\n", "no file at all");
    copy_templates();
}

/* Over a set: one name where all are of one court. */
static void set(void)
{
    struct diag *diag = diag_new();
    struct wording *wording = wording_open(&(struct folders){(const char *[]){folder}, 1});
    struct announcement *all[] = {announce("", FACTS, diag), announce("", FACTS, diag)};
    struct calendars calendars = {0};

    is_int(wording_set(wording, all, 2, &calendars, diag), 0, "the calendars over a set");
    is(calendars.of[TOPIC_COUNT].name, "Court: All announcements", "  are named after the court");
    is(calendars.of[TOPIC_RESUME].name, "Court: All announcements – back in service",
       "  and their topics");
    all[1]->issuer.name = "Another";
    wording_set(wording, all, 2, &calendars, diag);
    is(calendars.of[TOPIC_COUNT].name, "All announcements", "  or after nobody");
    announcement_free(all[0]);
    announcement_free(all[1]);
    wording_close(wording);
    wording_close(NULL);
    diag_free(diag);
}

int main(void)
{
    if (mkdtemp(folder) == NULL || setenv("DIR", folder, 1) != 0)
        return 1;
    copy_templates();
    real();
    languages();
    without_a_file();
    set();
    edited();
    run("rm -rf $DIR");
    return done();
}
