/* index_model: all announcements, in the order of the index. */
#include "page/index_model.h"
#include "calendar/schedule.h"
#include "xml/build.h"

#include "tap.h"
#include "worded.h"

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

/* id, range, page and phase of each item, and what is next in it. */
static const char *places(const struct index_model *model)
{
    static const char *const attributes[] = {"id", "range", "href", "past"};
    static char got[4000];
    xmlDocPtr doc = index_model_document(model);
    xmlNodePtr node = element_first(xmlDocGetRootElement(doc), "item");
    FILE *out = fmemopen(got, sizeof got, "w");

    for (; node != NULL; node = element_next(node, "item")) {
        xmlNodePtr next = element_first(node, "next");
        for (size_t i = 0; i < sizeof attributes / sizeof *attributes; i++) {
            xmlChar *value = xmlGetNoNsProp(node, (const xmlChar *)attributes[i]);
            fprintf(out, "%s%s", i == 0 ? "" : ", ", value == NULL ? "-" : (const char *)value);
            xmlFree(value);
        }
        if (next != NULL) {
            xmlChar *name = xmlGetNoNsProp(next, (const xmlChar *)"name");
            fprintf(out, ", %s", (const char *)name);
            xmlFree(name);
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
    struct speech speech = worded(one, "en");
    struct index_model model = {speech.words, pool, "All", NULL, "en",    NOW,
                                &one,         1,    items, 7,    &outputs};

    items[3].page = "on.html";
    items[3].issuer = "A court";
    is(said(diag), "", "files without mistakes");
    is(places(&model),
       "none, There are no dates in this announcement., -, -; "
       "open, from Monday, February 2, 2026, -, -, Now; "
       "ever, from Saturday, February 7, 2026, -, -, Next: Saturday, March 7, 2026; "
       "on, A court: from Friday, February 20, 2026 through Saturday, March 21, 2026, on.html, -, "
       "Now; "
       "late, on Friday, May 1, 2026, -, -, Next: Friday, May 1, 2026; "
       "old, on Sunday, February 1, 2026, -, yes; "
       "older, on Thursday, January 1, 2026, -, yes; ",
       "current ones by their first day, then past ones, the latest first");

    model.base_url = "https://example.gov/cal";
    model.count = 0;
    file_list_add(&outputs, pool,
                  (struct listed_file){"feed", NULL, "All", "announcements.ics", 7});
    is(part(line(index_model_document(&model)), "<index", "<client"),
       "<index lang=\"en\" title=\"All\" issuer=\"Example Court\" "
       "base=\"https://example.gov/cal\"><feed href=\"announcements.ics\" name=\"All\" "
       "subject=\"everything\" copy=\"everything (iCalendar, ICS)\" size=\"7 bytes\" "
       "url=\"https://example.gov/cal/announcements.ics\">",
       "with the files over all, and who announces");
    announcement_free(one);
    for (size_t i = 0; i < announcement_count; i++)
        announcement_free(announcements[i]);
    pool_free(pool);
    diag_free(diag);
    return done();
}
