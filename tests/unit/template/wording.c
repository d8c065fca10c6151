/*
 * wording: words come from templates in a folder, and what is wrong with these is told once.
 *
 * The folder is a copy of templates/, spoiled or edited for each case.
 */
#include "template/wording.h"
#include "base/pool.h"
#include "calendar/schedule.h"

#include "announce.h"
#include "tap.h"

#define FACTS                                                                                      \
    "<outage id=\"down\" service=\"Filing\" from=\"2026-03-13\" through=\"2026-03-15\" "           \
    "resumes=\"2026-03-16\"/>"

static char folder[] = "/tmp/noticecal-wording-XXXXXX";
static const struct folders folders = {(const char *[]){folder}, 1};

/* COMMAND of the shell, in which $DIR is the folder. */
static void run(const char *command)
{
    if (system(command) != 0)
        printf("Bail out! %s\n", command), exit(1);
}

static void copy_templates(void)
{
    run("rm -rf $DIR && cp -R templates $DIR");
}

/* Runs sed's SCRIPT over FILE in the folder. */
static void edit(const char *file, const char *script)
{
    static char command[400];

    snprintf(command, sizeof command, "sed -i '%s' $DIR/%s", script, file);
    run(command);
}

/* Words of FACTS in LANG by the folder; what is told of it in SAID_OF, the paths cut to "DIR". */
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

static struct result words(const char *lang)
{
    static char text[2000];
    struct result r = {0};
    struct diag *diag = diag_new();
    struct wording *wording = wording_open(&folders);
    struct announcement *a;
    struct entries entries;
    struct calendars calendars = {0};

    snprintf(text, sizeof text,
             "<announcement id=\"x\" domain=\"court.example.gov\" issued=\"2026-01-14\" "
             "lang=\"%s\"><title>Move</title><issuer><name>Court</name></issuer>" FACTS
             "</announcement>",
             lang);
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
    struct result r = words("en");

    is_int(r.result, 0, "the templates as they are");
    is(r.said_of, "", "  give no message");
    is(r.summary, "Filing suspended from Fri Mar 13 through Sun Mar 15", "  but a summary");
    ok(strncmp(r.description, "Filing is suspended from Friday, March 13, 2026 through", 55) == 0,
       "  and a description");
    is(r.name, "Court: Move – outages", "  and names of calendars");
    is(words("en-GB").summary, r.summary, "a region has the wording of its language");
}

/* Each edit by itself, and what is told of it. */
static void spoiled(void)
{
    static const struct {
        const char *what, *file, *script, *told;
    } rows[] = {
        {"a template without any summary", "words/wording.xsl",
         "s/<summary>/<!--/;s/<.summary>/-->/",
         "facts.xml:1: error: the wording template gives no <summary> for the entry \"down\"\n"
         "facts.xml:1: error: the wording template gives no <summary> for the entry "
         "\"down.resumes\"\n"},
        {"a template that loses one entry", "words/wording.xsl",
         "s/<entry id=.*/<entry id=\"{@role}\">/",
         "facts.xml:1: error: the wording template gives no <summary> for the entry \"down\"\n"
         "facts.xml:1: error: the wording template gives no <category> for the entry \"down\"\n"
         "facts.xml:1: error: the wording template gives no <description> for the entry \"down\"\n"
         "facts.xml:1: error: the wording template gives no <summary> for the entry "
         "\"down.resumes\"\n"
         "facts.xml:1: error: the wording template gives no <category> for the entry "
         "\"down.resumes\"\n"
         "facts.xml:1: error: the wording template gives no <description> for the entry "
         "\"down.resumes\"\n"},
        {"a template without a topic", "words/wording-en.xsl", "/<t:topic name=\"resume\"/d",
         "facts.xml:1: error: the wording template gives no <category> for the entry "
         "\"down.resumes\"\n"},
        {"a template that gives nothing", "words/wording.xsl",
         "s/match=\"\\/agenda\"/match=\"x\"/;"
         "s/<xsl:key/<xsl:template match=\"\\/\"\\/>&/",
         "facts.xml:1: error: the wording template for lang=\"en\" gives nothing\n"},
        {"a template that is not XML", "words/wording-en.xsl", "$d", NULL},
        {"a template that it imports is missing", "words/wording-en.xsl",
         "s/dates-en.xsl/dates-xx.xsl/", NULL},
        {"a template that calls what is not there", "words/wording.xsl",
         "s/call-template name=\"source\"/call-template name=\"sauce\"/", NULL},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct result r;
        copy_templates();
        edit(rows[i].file, rows[i].script);
        r = words("en");
        is_int(r.result, -1, rows[i].what);
        if (rows[i].told != NULL)
            is(r.said_of, rows[i].told, "  is told with the fact");
        else
            ok(strncmp(r.said_of, "DIR/words/wording", 17) == 0 &&
                   strchr(r.said_of, '\n')[1] == '\0',
               "  is told once, with the template");
    }
}

static void edited(void)
{
    copy_templates();
    edit("words/wording-en.xsl", "s/>suspended<\\/xsl/>off<\\/xsl/");
    is(words("en").summary, "Filing off from Fri Mar 13 through Sun Mar 15",
       "an edited word is used, without compiling anything");
    copy_templates();
    edit("words/wording.xsl", "s/<summary>/<summary>\\&#10;\\&#13;BEGIN:VEVENT /");
    is(words("en").summary, "BEGIN:VEVENT Filing suspended from Fri Mar 13 through Sun Mar 15",
       "a template cannot begin a line within a summary");
}

static void languages(void)
{
    copy_templates();
    is(words("xx").said_of,
       "facts.xml:1: error: lang=\"xx\": there is no words/wording-xx.xsl in DIR; write a language "
       "that "
       "has its wording, like en\n",
       "a language without wording is told once, with the facts");
    run("cp $DIR/words/wording-en.xsl $DIR/words/wording-de.xsl");
    edit("words/wording-de.xsl", "s/>suspended</>ausgesetzt</");
    is(words("de-AT").summary, "Filing ausgesetzt from Fri Mar 13 through Sun Mar 15",
       "another language is another file and nothing else");
}

/* Over a set: one name where all are of one court. */
static void set(void)
{
    struct diag *diag = diag_new();
    struct wording *wording = wording_open(&folders);
    struct announcement *all[] = {announce("", FACTS, diag), announce("", FACTS, diag)};
    struct calendars calendars = {0};

    is_int(wording_set(wording, all, 2, &calendars, diag), 0, "the calendars over a set");
    is(calendars.of[TOPIC_COUNT].name, "Court: All announcements", "  are named after the court");
    is(calendars.of[TOPIC_RESUME].name, "Court: All announcements – back in service",
       "  and their topics");
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
    set();
    spoiled();
    edited();
    languages();
    run("rm -rf $DIR");
    return done();
}
