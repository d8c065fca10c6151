/* feed_model: the ways to a calendar. */
#include "page/feed_model.h"
#include "xml/build.h"

#include "tap.h"
#include "worded.h"

static const char *feeds(const struct file_list *files, const char *base, enum feed_detail detail)
{
    struct diag *diag = diag_new();
    struct announcement *a = announce("", "", diag);
    struct speech speech = worded(a, "en");
    xmlDocPtr doc = element_document("x", NULL);
    const char *got;

    feed_model(xmlDocGetRootElement(doc), speech.words, a->pool, files, base, detail);
    got = line(doc);
    announcement_free(a);
    diag_free(diag);
    return got;
}

int main(void)
{
    static struct listed_file of[] = {
        {"feed", NULL, "A & B: “all”, 100%", "x.ics", 1499},
        {"feed", "outage", "A", "x-outage.ics", 0},
        {"csv", NULL, NULL, "x.csv", 999},
        {"notice", NULL, NULL, "x.html", 1500},
        {"unheard-of", NULL, NULL, "x.bin", 1},
    };
    static const struct file_list files = {of, sizeof of / sizeof *of};
    static char text[60000];

    is(part(feeds(&files, NULL, FEEDS_NAMED), "<feed", "<copy"),
       "<feed href=\"x.ics\" name=\"A &amp; B: “all”, 100%\"/>"
       "<feed topic=\"outage\" href=\"x-outage.ics\" name=\"A\"/>",
       "named only");
    is(part(feeds(&files, NULL, FEEDS_LINKED), "<feed topic", "<copy"),
       "<feed topic=\"outage\" href=\"x-outage.ics\" name=\"A\" subject=\"outages\" "
       "copy=\"outages (iCalendar, ICS)\"><a how=\"webcal\">subscribe</a></feed>",
       "with a link");
    snprintf(text, sizeof text, "%s", feeds(&files, "https://example.gov/cal", FEEDS_WHOLE));
    is(part(text, "<feed", "<client"),
       "<feed href=\"x.ics\" name=\"A &amp; B: “all”, 100%\" subject=\"everything\" "
       "copy=\"everything (iCalendar, ICS)\" size=\"1 kB\" url=\"https://example.gov/cal/x.ics\">",
       "what it is, its size, and where");
    is(part(text, "<client name=\"Outlook for Windows", " late"),
       "<client name=\"Outlook for Windows (classic)\"", "a program");
    is(part(text, "<a href=\"webcal://example.gov/cal/x.ics\">Subscribe in classic", "</client>"),
       "<a href=\"webcal://example.gov/cal/x.ics\">Subscribe in classic Outlook</a>, or paste the "
       "address under Account Settings, Internet Calendars.",
       "with words around the link");
    is(part(text, "<a href=\"https://outlook.live", "</client>"),
       "<a "
       "href=\"https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fexample.gov%2Fcal"
       "%2Fx.ics&amp;name=A%20%26%20B%3A%20%E2%80%9Call%E2%80%9D%2C%20100%25\">Subscribe in "
       "Outlook.com</a>",
       "a query is encoded");
    is(part(text, "<a href=\"https://calendar.google", "</client>"),
       "<a href=\"https://calendar.google.com/calendar/u/0/r/settings/addbyurl\" "
       "rel=\"noreferrer\">Google Calendar, From URL</a>.",
       "one that takes no address");
    is(part(text, "<feed topic", "</feed>"),
       "<feed topic=\"outage\" href=\"x-outage.ics\" name=\"A\" subject=\"outages\" "
       "copy=\"outages (iCalendar, ICS)\" url=\"https://example.gov/cal/x-outage.ics\">"
       "<a href=\"webcal://example.gov/cal/x-outage.ics\">Apple, classic Outlook</a>"
       "<a "
       "href=\"https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fexample.gov%2Fcal"
       "%2Fx-outage.ics&amp;name=A\">Outlook.com</a>"
       "<a "
       "href=\"https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Fexample.gov%2Fcal"
       "%2Fx-outage.ics&amp;name=A\">Microsoft 365</a>",
       "of one subject, in short");
    is(part(text, "<copy", "</x>"),
       "<copy kind=\"csv\" href=\"x.csv\" size=\"999 bytes\" download=\"yes\">Table for "
       "spreadsheets and lists (CSV)</copy><copy kind=\"notice\" href=\"x.html\" size=\"2 kB\">"
       "Notice of moved deadlines, to print (HTML)</copy>",
       "copies, which are not all for downloading; what has no words is not told");
    is(part(feeds(&files, NULL, FEEDS_WHOLE), "<a how=\"https://outlook.live", "</client>"),
       "<a how=\"https://outlook.live.com/calendar/0/addfromweb?url=\">Subscribe in "
       "Outlook.com</a>",
       "where the address is not known, how it will be made");
    return done();
}
