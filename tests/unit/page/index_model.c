/* index_model: all announcements, in the order of the index. */
#include "page/index_model.h"
#include "calendar/schedule.h"
#include "xml/build.h"

#include "announce.h"
#include "tap.h"

static struct announcement *announcements[9];
static size_t announcement_count;

/* An announcement of one FACT, as it is listed under ID. */
static struct index_item listed(const char *id, const char *fact, struct pool *pool,
                                struct diag *diag)
{
    struct announcement *a = announce(NEW_YORK, fact, diag);
    struct entries *e = pool_alloc(pool, sizeof *e);
    struct index_item item = {.id = id, .title = id, .zone = "America/New_York"};

    announcements[announcement_count++] = a;
    *e = schedule(a, NOW);
    item.entries = pool_alloc(pool, e->count * sizeof *item.entries);
    for (; item.count < e->count; item.count++) {
        e->entry[item.count].summary = "S";
        item.entries[item.count] = &e->entry[item.count];
    }
    return item;
}

/* id, state, first and last of each item, and what is next in it. */
static const char *places(const struct index_model *listing, struct pool *pool)
{
    static const char *const attributes[] = {"id", "state", "first", "last", "href"};
    static char got[2000];
    xmlDocPtr doc = index_model_document(listing, pool);
    xmlNodePtr node = element_first(xmlDocGetRootElement(doc), "item");
    FILE *out = fmemopen(got, sizeof got, "w");

    for (; node != NULL; node = element_next(node, "item")) {
        xmlNodePtr next = element_first(node, "next");
        for (size_t i = 0; i < sizeof attributes / sizeof *attributes; i++) {
            xmlChar *value = xmlGetNoNsProp(node, (const xmlChar *)attributes[i]);
            fprintf(out, "%s ", value == NULL ? "-" : (const char *)value);
            xmlFree(value);
        }
        if (next != NULL) {
            xmlChar *state = xmlGetNoNsProp(next, (const xmlChar *)"state");
            xmlChar *start = xmlGetNoNsProp(next, (const xmlChar *)"start");
            fprintf(out, "%s %s", (const char *)state, (const char *)start);
            xmlFree(state);
            xmlFree(start);
        }
        fputs("; ", out);
    }
    fclose(out);
    xmlFreeDoc(doc);
    return got;
}

int main(void)
{
    struct diag *diag = diag_new();
    struct pool *pool = pool_new();
    struct announcement *one = announce("", "", diag);
    struct index_item items[] = {
        listed("old", "<milestone id=\"m\" title=\"M\" at=\"2026-02-01\"/>", pool, diag),
        listed("older", "<milestone id=\"m\" title=\"M\" at=\"2026-01-01\"/>", pool, diag),
        listed("late", "<milestone id=\"m\" title=\"M\" at=\"2026-05-01\"/>", pool, diag),
        listed("on",
               "<outage id=\"o\" service=\"F\" from=\"2026-02-20\" through=\"2026-03-20\" "
               "resumes=\"2026-03-21\"/>",
               pool, diag),
        listed("ever", "<outage id=\"o\" service=\"F\" every=\"Saturday\" from=\"2026-02-07\"/>",
               pool, diag),
        listed("open", "<outage id=\"o\" service=\"F\" from=\"2026-02-02\" open-end=\"for now\"/>",
               pool, diag),
        listed("none", "<action id=\"a\">Do.</action>", pool, diag),
    };
    struct file_list outputs = {0};
    struct index_model listing = {"All", NULL, "en", NOW, &one, 1, items, 7, &outputs};
    xmlDocPtr doc;
    xmlChar *octets;
    int size;

    items[3].page = "on.html";
    is(said(diag), "", "files without mistakes");
    is(places(&listing, pool),
       "none current - - - ; open current 2026-02-02 - - now 2026-02-02; "
       "ever current 2026-02-07 - - next 2026-03-07; "
       "on current 2026-02-20 2026-03-21 on.html now 2026-02-20; "
       "late current 2026-05-01 2026-05-01 - next 2026-05-01; "
       "old past 2026-02-01 2026-02-01 - ; "
       "older past 2026-01-01 2026-01-01 - ; ",
       "current ones by their first day, then past ones, the latest first");

    listing.base_url = "https://example.gov/cal";
    listing.count = 0;
    file_list_add(&outputs, pool,
                  (struct listed_file){"feed", NULL, "All", "announcements.ics", 7});
    doc = index_model_document(&listing, pool);
    xmlDocDumpMemoryEnc(doc, &octets, &size, "UTF-8");
    is(strchr((const char *)octets, '\n') + 1,
       "<set as=\"index\" lang=\"en\" base=\"https://example.gov/cal\" name=\"All\">"
       "<issuer short=\"Court\"><name>Example Court</name></issuer>"
       "<feed name=\"All\" href=\"announcements.ics\" octets=\"7\"/></set>\n",
       "with the files over all, and who announces");
    xmlFree(octets);
    xmlFreeDoc(doc);
    announcement_free(one);
    for (size_t i = 0; i < announcement_count; i++)
        announcement_free(announcements[i]);
    pool_free(pool);
    diag_free(diag);
    return done();
}
