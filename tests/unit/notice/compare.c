/* compare: a notice of a sentence or two against facts of an element or two. */
#include "notice/compare.h"
#include "base/pool.h"
#include "tap.h"

#include <libxml/parser.h>
#include <stdlib.h>

/* The facts of BODY, of a notice of January 14, 2020 (its first attributes can be other ones). */
static struct announcement *facts(struct pool *pool, const char *attributes, const char *body)
{
    struct announcement *a = pool_alloc(pool, sizeof *a);
    const char *xml = pool_printf(pool, "<announcement %s>\n%s</announcement>", attributes, body);
    char why[100];
    xmlNodePtr root;
    xmlChar *value;

    a->document = pool_or_die(xmlReadMemory(xml, (int)strlen(xml), "f", NULL, 0));
    a->where = (struct where){"f", 1};
    a->lang = "en";
    root = xmlDocGetRootElement(a->document);
    value = xmlGetNoNsProp(root, (const xmlChar *)"issued");
    if (value != NULL)
        when_parse((const char *)value, &a->issued, why, sizeof why);
    xmlFree(value);
    a->revised.set = xmlHasProp(root, (const xmlChar *)"revised") != NULL;
    value = xmlGetNoNsProp(root, (const xmlChar *)"zone");
    a->zone = value == NULL ? NULL : pool_strdup(pool, (const char *)value);
    xmlFree(value);
    return a;
}

/* The rules that speak, in order, with the line of the facts where it is theirs. */
static const char *rules(struct pool *pool, const struct diag *diag)
{
    const char *all = "", *text;
    enum severity severity;
    struct where where;

    for (size_t i = 0; (text = diag_message(diag, i, &severity, &where)) != NULL; i++) {
        const char *name = strrchr(text, '[') + 1;
        all = pool_printf(pool, "%s%s%.*s", all, i == 0 ? "" : " ", (int)strcspn(name, "]"), name);
        if (strcmp(where.file, "f") == 0)
            all = pool_printf(pool, "%s:%d", all, where.line);
        if (severity != DIAG_WARNING)
            all = pool_printf(pool, "%s!", all);
    }
    return all;
}

struct row {
    const char *what, *body, *text, *want;
};

static void check(const struct row *rows, size_t count, const char *attributes)
{
    for (size_t i = 0; i < count; i++) {
        struct pool *pool = pool_new();
        struct diag *diag = diag_new();
        struct announcement *a = facts(pool, attributes, rows[i].body);
        compare_notice("n", rows[i].text, a, DIAG_WARNING, diag);
        is(rules(pool, diag), rows[i].want, rows[i].what);
        xmlFreeDoc(a->document);
        diag_free(diag);
        pool_free(pool);
    }
}

#define OUTAGE "<outage id='a' from='2020-03-13T08:00' through='2020-03-15'/>"

static void held(void)
{
    static const struct row rows[] = {
        {"every attribute that is a date is held", "<x y='2020-05-01'/>", "May 1, 2020", ""},
        {"and needed", "<x y='2020-05-01'/>", "", "notice-lacks-date:2"},
        {"words of an attribute are held", "<x y='by May 1, 2020'/>", "May 1, 2020", ""},
        {"and needed, too", "<x y='by May 1, 2020'/>", "", "notice-lacks-date:2"},
        {"an id is not words", "<x id='may-1-2020'/>", "", ""},
        {"text is held, at any depth", "<x><y z='2020-04-30'>\nby May 1</y></x>",
         "April 30 to May 1, 2020", ""},
        {"what a fact was is held", "<x><was from='2020-05-01'/></x>", "May 1, 2020", ""},
        {"but not needed", "<x><was from='2020-05-01'/></x>", "", ""},
        {"nor is what is withdrawn", "<x at='2020-05-01'><withdrawn on='2020-04-01'/></x>", "", ""},
        {"words of another language are not read", "<in lang='fr'><x y='on May 1, 2020'/></in>", "",
         ""},
        {"what comes back is told by its weekday",
         "<x every='Saturday' from='2020-05-02' hours='08:00-10:00'/>",
         "from 8 am to 10 am every Saturday", ""},
        {"with its hours", "<x every='Saturday' from='2020-05-02' hours='08:00-10:00'/>",
         "from 8 am to 11 am every Saturday", "notice-time"},
        {"and its days, if it is not", "<x from='2020-05-02' hours='08:00-10:00'/>",
         "from 8 am to 10 am every Saturday", "notice-lacks-date:2"},
    };
    static const struct row revised[] = {
        {"of a revised notice the date of the first may be left out", "", "May 1, 2020", ""},
        {"or be there", "", "May 1, 2020, first on January 14, 2020", ""},
        {"but not that of the revision", "", "", "notice-lacks-date:1"},
    };

    check(rows, sizeof rows / sizeof *rows, "");
    check(revised, 3, "issued='2020-01-14' revised='2020-05-01'");
}

static void years(void)
{
    static const struct row rows[] = {
        {"a year that the facts have", "<x y='2021-02-03'/>", "February 3", "notice-year"},
        {"a year of its weekday", "<x y='2019-12-31'/>", "December 31, 2019, Friday, February 5",
         "notice-year notice-date"},
        {"the year of the other end", "<x from='2020-12-28' through='2020-12-30'/>",
         "December 28 through December 30, 2020", ""},
        {"a year's end between the ends", "<x from='2020-12-28' through='2021-01-03'/>",
         "December 28, 2020 through January 3", "notice-year"},
        {"February 29", "<x y='2020-02-29'/>", "February 29", "notice-year"},
        {"a number alone", "<x y='2020-03-13' z='2020-03-15'/>", "March 13, 2020 to the 15th.", ""},
        {"one of the next month", "<x y='2020-03-30' z='2020-04-02'/>",
         "March 30, 2020. Then the 2nd.", "notice-year"},
        {"a weekday alone", "<x y='2020-03-13' z='2020-03-16'/>", "March 13, 2020, and Monday", ""},
        {"the one before", "<x y='2020-03-13' z='2020-03-09'/>",
         "March 13, 2020, after Monday, March 9, 2020. Monday it was", ""},
        {"on which nothing is", "<x y='2020-03-13'/>", "March 13, 2020, and Monday",
         "notice-weekday"},
    };
    static const struct row undated[] = {
        {"a notice of no known date", "<x y='2018-03-13'/>", "March 13", "notice-year"},
    };

    check(rows, sizeof rows / sizeof *rows, "");
    check(undated, 1, "issued='2018'");
}

static void times(void)
{
    static const struct row rows[] = {
        {"midnight that ends a last day", "<x through='2020-03-15'/>",
         "midnight at the end of March 15, 2020", ""},
        {"midnight that is the next day's", "<x until='2020-03-16T00:00'/>",
         "midnight at the end of March 15, 2020", ""},
        {"midnight that is not", "<x until='2020-03-16T00:00'/>",
         "midnight at the start of March 15, 2020", "notice-date notice-lacks-date:2"},
        {"midnight that begins a first day", "<x from='2020-03-15'/>",
         "midnight at the start of March 15, 2020", ""},
        {"midnight that does not say", "<x through='2020-03-15'/>", "midnight on March 15, 2020",
         "notice-midnight"},
        {"12:00 am begins the day", "<x from='2020-03-15'/>", "12:00 am on March 15, 2020",
         "notice-noon"},
        {"and does not end it", "<x through='2020-03-15'/>", "12:00 am on March 15, 2020",
         "notice-noon notice-time"},
        {"8:00 of either half", "<x at='2020-03-15T20:00'/>", "8:00 on March 15, 2020",
         "notice-half-day"},
        {"a time that a day only has", "<x through='2020-03-15'/>", "5 pm on March 15, 2020",
         "notice-time"},
        {"a time on two days, one of them wrong", "<x y='2020-03-13T08:00' z='2020-03-15'/>",
         "8 am on March 13, 2020 and 8 am on March 15, 2020", "notice-time"},
        {"a time in words of the facts", "<x y='2020-03-13'>at 5 pm</x>", "March 13, 2020. At 5 pm",
         ""},
    };

    check(rows, sizeof rows / sizeof *rows, "");
}

static void zones(void)
{
    static const struct row rows[] = {
        {"EDT in summer", OUTAGE, "8 am EDT on March 13, 2020 through March 15, 2020", ""},
        {"ET at any time", OUTAGE, "8 am ET on March 13, 2020 through March 15, 2020", ""},
        {"EST in summer", OUTAGE, "8 am EST on March 13, 2020 through March 15, 2020",
         "notice-zone"},
        {"EDT in winter", "<x y='2020-02-13T08:00'/>", "8 am EDT on February 13, 2020",
         "notice-zone"},
        {"either in the hour that clocks show twice", "<x y='2020-11-01T01:30'/>",
         "1:30 am EST on November 1, 2020, which is 1:30 am EDT on November 1, 2020 before", ""},
        {"another zone", OUTAGE, "8 am PT on March 13, 2020 through March 15, 2020", "notice-zone"},
        {"an abbreviation behind the date", OUTAGE,
         "8 am, March 13, 2020 EST through March 15, 2020", "notice-zone"},
        {"one for all times", OUTAGE,
         "All is EST.\n\n8 am on March 13, 2020 through March 15, 2020", "notice-zone"},
        {"a right one for all times", OUTAGE,
         "All is EDT.\n\n8 am on March 13, 2020 through March 15, 2020", ""},
    };
    static const struct row none[] = {
        {"facts of no zone", "<x y='2020-03-13'/>", "8 pm EST on March 13, 2020", "notice-time"},
    };

    check(rows, sizeof rows / sizeof *rows, "zone='America/New_York'");
    check(none, 1, "");
}

static void spans(void)
{
    static const struct row rows[] = {
        {"through the day of resuming", "<x from='2020-03-13' resumes='2020-03-16'/>",
         "March 13 through March 16, 2020", "notice-span"},
        {"to the day of resuming", "<x from='2020-03-13' resumes='2020-03-16'/>",
         "March 13 to March 16, 2020", ""},
        {"through its hour", "<x from='2020-03-13' resumes='2020-03-16T06:00'/>",
         "March 13 through 6:00 am on March 16, 2020", ""},
        {"from one fact to another", "<x from='2020-03-13'/><y through='2020-03-16'/>",
         "March 13 through March 16, 2020", "notice-span"},
        {"in words of a fact", "<x>March 13, 2020 and March 16, 2020</x>",
         "March 13 through March 16, 2020", ""},
    };

    check(rows, sizeof rows / sizeof *rows, "");
}

static void strict(void)
{
    struct pool *pool = pool_new();
    struct diag *diag = diag_new();
    struct announcement *a = facts(pool, "", OUTAGE);

    compare_notice("n", "March 13, 2020", a, DIAG_ERROR, diag);
    is(rules(pool, diag), "notice-lacks-time:2! notice-lacks-date:2!", "errors, if they shall be");
    xmlFreeDoc(a->document);
    diag_free(diag);
    pool_free(pool);
}

int main(void)
{
    held();
    years();
    times();
    zones();
    spans();
    strict();
    return done();
}
