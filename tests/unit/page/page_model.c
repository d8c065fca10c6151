/* page_model: what the templates of pages get to see besides the agenda. */
#include "page/page_model.h"
#include "calendar/schedule.h"
#include "xml/build.h"

#include "announce.h"
#include "tap.h"

static time_t utc(const char *text)
{
    struct when when = {0};
    char why[100];

    when_parse(text, &when, why, sizeof why);
    return (time_t)when_minutes(when) * 60;
}

/* The document in one line, without its announcement; freed. */
static const char *line(xmlDocPtr doc)
{
    static char text[12000];
    xmlNodePtr announcement = element_first(xmlDocGetRootElement(doc), "announcement");
    xmlChar *octets;
    int size;

    xmlUnlinkNode(announcement);
    xmlFreeNode(announcement);
    xmlDocDumpMemoryEnc(doc, &octets, &size, "UTF-8");
    snprintf(text, sizeof text, "%s", strchr((const char *)octets, '\n') + 1);
    text[strcspn(text, "\n")] = '\0';
    xmlFree(octets);
    xmlFreeDoc(doc);
    return text;
}

/* From the first PART on, so that a failure prints no more than it has to. */
static const char *from(const char *text, const char *part)
{
    const char *found = strstr(text, part);

    return found == NULL ? "" : found;
}

static void entries(void)
{
    struct diag *diag = diag_new();
    struct announcement *a = announce(
        NEW_YORK,
        "<deadline-move id=\"d\" what=\"Deadlines\" falling-on=\"2026-03-13\" to=\"2026-03-16\"/>"
        "<outage id=\"s\" service=\"S\" every=\"Saturday\" from=\"2026-03-07\" "
        "through=\"2026-03-21\"/>"
        "<milestone id=\"m\" title=\"M\" at=\"2026-03-09\"><withdrawn "
        "on=\"2026-03-01\">No.</withdrawn></milestone>",
        diag);
    struct entries e = schedule(a, NOW);
    struct page_model d = {a, &e, &(struct atom){0}, NULL, utc("2026-03-10T12:00")};
    struct file_list outputs = {0};
    const char *got;

    is(said(diag), "", "a file without mistakes");
    for (size_t i = 0; i < e.count; i++)
        e.entry[i].stamp.created = NOW;
    file_list_add(&outputs, a->pool,
                  (struct listed_file){"feed", "outage", "C", "x-outage.ics", 9});
    file_list_add(&outputs, a->pool, (struct listed_file){"atom", NULL, NULL, "all.atom", 0});
    got = line(page_model_document(&d, "en", "notice", &outputs));
    is(got,
       "<agenda as=\"notice\" lang=\"en\" first-lang=\"yes\">"
       "<entry id=\"s\" topic=\"outage\" role=\"window\" fact=\"s\" start=\"2026-03-07\" "
       "end=\"2026-03-08\" last-day=\"2026-03-07\" days=\"1\" uid=\"x.s@court.example.gov\" "
       "state=\"later\" next-day=\"2026-03-14\"/>"
       "<entry id=\"m\" topic=\"milestone\" role=\"point\" fact=\"m\" start=\"2026-03-09\" "
       "end=\"2026-03-10\" last-day=\"2026-03-09\" days=\"1\" uid=\"x.m@court.example.gov\" "
       "state=\"past\" withdrawn=\"yes\"/>"
       "<entry id=\"d.old-day\" topic=\"deadline-moved\" role=\"old-day\" fact=\"d\" "
       "start=\"2026-03-13\" end=\"2026-03-14\" last-day=\"2026-03-13\" days=\"1\" "
       "uid=\"x.d.old-day@court.example.gov\" state=\"next\"/>"
       "<entry id=\"d.new-day\" topic=\"deadline-moved\" role=\"new-day\" fact=\"d\" "
       "start=\"2026-03-16\" end=\"2026-03-17\" last-day=\"2026-03-16\" days=\"1\" "
       "uid=\"x.d.new-day@court.example.gov\" state=\"later\"/>"
       "<feed topic=\"outage\" name=\"C\" href=\"x-outage.ics\" octets=\"9\"/>"
       "<copy kind=\"atom\" href=\"all.atom\"/></agenda>",
       "entries by start with where they stand, and files");
    is(e.entry[0].id, "d.old-day", "the entries stay in their order");
    d.base_url = "https://example.gov/cal";
    got = line(page_model_document(&d, "en", "page", &outputs));
    ok(strstr(got, "base=\"https://example.gov/cal\"") != NULL, "where it will be on the web");
    is(from(got, "<week y=\"264\""),
       "<week y=\"264\" bottom=\"120\" start=\"2026-03-16\"><day date=\"2026-03-16\"/><day "
       "date=\"2026-03-17\"/>"
       "<day date=\"2026-03-18\"/><day date=\"2026-03-19\"/><day date=\"2026-03-20\"/>"
       "<day date=\"2026-03-21\"/><day date=\"2026-03-22\"/>"
       "<bar entry=\"s\" class=\"outage\" d=\"M550 64H660v12H550z\" label=\"yes\" begins=\"yes\" "
       "left=\"5500\" right=\"6600\" y=\"58\"/>"
       "<bar entry=\"d.new-day\" class=\"new-day\" d=\"M0 100H110v12H0z\" label=\"yes\" "
       "begins=\"yes\" left=\"0\" right=\"1100\" y=\"94\"/>"
       "</week><arrow entry=\"d.old-day\" d=\"M550 230H784V260H-14V370H-1\" y=\"256\" "
       "end=\"7700\"/>"
       "</weeks></agenda>",
       "a page has weeks");
    announcement_free(a);
    diag_free(diag);
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
    struct page_model d = {a, &e, &log, NULL, NOW + 99};
    const char *got;

    e.entry[0].stamp = (struct stamp){NOW, NOW + 9, 1};
    got = line(page_model_document(&d, "en", "page", &(struct file_list){0}));
    is(from(got, "<news"),
       "<news at=\"2026-03-01T12:00:09Z\" topic=\"milestone\"><title>Moved: M</title>"
       "<text>It is &lt;later&gt;.</text></news>"
       "<weeks height=\"88\"><week y=\"0\" bottom=\"84\" start=\"2026-03-09\"><day "
       "date=\"2026-03-09\"/><day date=\"2026-03-10\"/>"
       "<day date=\"2026-03-11\"/><day date=\"2026-03-12\"/><day date=\"2026-03-13\"/>"
       "<day date=\"2026-03-14\"/><day date=\"2026-03-15\"/><bar entry=\"m\" class=\"milestone\" "
       "d=\"M0 64H110v12H0z\" label=\"yes\" begins=\"yes\" left=\"0\" right=\"1100\" "
       "y=\"58\"/></week></weeks></agenda>",
       "of the log, what has changed in this announcement since it was new");
    announcement_free(a);
    diag_free(diag);
}

static void languages(void)
{
    struct diag *diag = diag_new();
    struct announcement *a = announce_text(
        "<announcement id=\"x\" domain=\"court.example.gov\" issued=\"2026-01-14\" lang=\"fr en\">"
        "<title>Passage</title><issuer><name>Cour</name></issuer>"
        "<milestone id=\"m\" title=\"Début\" at=\"2026-03-09\"/>"
        "<in lang=\"en\"><title>Move</title><milestone id=\"m\" title=\"Begin\"/></in>"
        "</announcement>",
        diag);
    struct entries e = schedule(a, NOW);
    struct page_model d = {a, &e, &(struct atom){0}, NULL, NOW};
    xmlDocPtr doc = page_model_document(&d, "en", "page", &(struct file_list){0});
    xmlNodePtr in = element_first(xmlDocGetRootElement(doc), "announcement");
    xmlChar *title = xmlNodeGetContent(element_first(in, "title"));
    const char *got;

    is(said(diag), "", "a file without mistakes");
    is((const char *)title, "Move", "the announcement is in the language of the page");
    xmlFree(title);
    got = line(doc);
    ok(strstr(got, "<agenda as=\"page\" lang=\"en\"><entry") != NULL,
       "which is not the first of them");
    ok(strstr(got, "<other lang=\"fr\" href=\"x.html\"/>") != NULL, "the other's page is named");
    is(page_model_file(a->pool, a, "-deadline-moved", "en", "txt"), "x-deadline-moved.en.txt",
       "files in other languages have it in their names");
    announcement_free(a);
    diag_free(diag);
}

int main(void)
{
    entries();
    news();
    languages();
    return done();
}
