/* model: what templates get to see. */
#include "template/model.h"
#include "base/pool.h"
#include "calendar/schedule.h"

#include "announce.h"
#include "tap.h"

/* DOC in one line, freed. */
static const char *line(xmlDocPtr doc)
{
    static char text[4000];
    xmlChar *octets;
    int size;

    xmlDocDumpMemoryEnc(doc, &octets, &size, "UTF-8");
    snprintf(text, sizeof text, "%s", strchr((const char *)octets, '\n') + 1);
    for (char *c = text; *c != '\0'; c++)
        *c = *c == '\n' ? '@' : *c;
    xmlFree(octets);
    xmlFreeDoc(doc);
    return text;
}

static void announcement(void)
{
    struct diag *diag = diag_new();
    struct announcement *a =
        announce(NEW_YORK,
                 "<outage id=\"a\" service=\"Filing &amp; “paying”\" from=\"2026-03-13T08:00\" "
                 "status=\"tentative\"/><action id=\"b\" before=\"2026-03-09\">Do.</action>",
                 diag);
    struct entries entries = schedule(a, NOW);
    const char *got = line(model_document(a, &entries));

    is(said(diag), "", "a file without mistakes");
    is(strstr(got, "<entry"),
       "<entry id=\"a\" topic=\"outage\" role=\"window\" fact=\"a\" start=\"2026-03-13T08:00\" "
       "end=\"2026-03-14T00:00\" last-day=\"2026-03-13\" minutes=\"960\" zone=\"America/New_York\" "
       "open=\"yes\" tentative=\"yes\"/>"
       "<entry id=\"b.last\" topic=\"action\" role=\"last\" fact=\"b\" start=\"2026-03-08\" "
       "end=\"2026-03-09\" last-day=\"2026-03-08\" days=\"1\"/></agenda>@",
       "entries come behind it, with what they have");
    ok(strncmp(got, "<agenda><announcement id=\"x\"", 28) == 0, "the announcement comes first");
    ok(strstr(got, "service=\"Filing &amp; “paying”\"") != NULL, "with all that its file has");
    ok(xmlDocGetRootElement(a->document)->parent == (xmlNodePtr)a->document,
       "its own document stays whole");
    entries.count = 0;
    ok(strstr(line(model_document(a, &entries)), "<entry") == NULL, "no entries are none");
    announcement_free(a);
    diag_free(diag);
}

static void set(void)
{
    struct diag *diag = diag_new();
    struct announcement *all[] = {announce("", "", diag), announce("", "", diag)};

    is(line(model_set_document(all, 2)),
       "<set><issuer short=\"Court\"><name>Example Court</name></issuer>"
       "<issuer short=\"Court\"><name>Example Court</name></issuer></set>@",
       "of a set the issuers");
    announcement_free(all[0]);
    announcement_free(all[1]);
    diag_free(diag);
}

int main(void)
{
    announcement();
    set();
    return done();
}
