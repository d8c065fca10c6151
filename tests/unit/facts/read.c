/* read: what is taken from a file into C, and what is marked as not to be relied upon. */
#include "facts/read.h"
#include "base/pool.h"

#include "announce.h"
#include "tap.h"

static const char full[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<announcement id=\"x\" domain=\"court.example.gov\" zone=\"Europe/Riga\" "
    "issued=\"2026-01-14\"\n"
    "  revised=\"2026-02-01\" revision=\"2\" lang=\"lv-LV\" href=\"https://court.example.gov/n\">\n"
    "<title>\n  Pāreja\n\t<![CDATA[uz  jauno]]> sistēmu </title>\n"
    "<issuer email=\"clerk@court.example.gov\"><name> Example  Court </name></issuer>\n"
    "<outage id=\"down\" service=\"Filing\" from=\"2026-03-13T08:00\" through=\"2026-03-15\"\n"
    "  resumes=\"2026-03-16\" end-is=\"latest\" resumes-is=\"exact\" status=\"tentative\"\n"
    "  repeated-hour=\"second\"/>\n"
    "<action id=\"act\" zone=\"Asia/Tokyo\" before=\"2026-03-09\" needed-for=\"down\">Do.\n"
    "  <withdrawn on=\"2026-02-01\"> No longer\n needed. </withdrawn></action>\n"
    "<deadline-move id=\"move\" what=\"Briefs\" falling-on=\"2026-03-13\"\n"
    "  falling-through=\"2026-03-14\" to=\"2026-03-16T12:00\" to-is=\"earliest\"/>\n"
    "<milestone id=\"live\" title=\"Go-live\" at=\"2026-03-16\"/>\n"
    "<contact name=\"Desk\"/>\n"
    "<contact name=\"Help\" email=\"help@example.org\"/>\n"
    "</announcement>\n";

static void when_is(struct when when, const char *want, const char *name)
{
    char text[WHEN_TEXT];

    is(when.set ? when_print(when, text) : "-", want, name);
}

static void announcement(const struct announcement *a)
{
    is(a->where.file, "facts.xml", "the path is as it was given");
    is(a->id, "x", "id");
    is(a->domain, "court.example.gov", "domain");
    is(a->lang, "lv-LV", "lang");
    is(a->zone, "Europe/Riga", "zone");
    is(a->href, "https://court.example.gov/n", "href");
    is(a->title, "Pāreja uz jauno sistēmu", "a title is one line, CDATA included");
    is(a->issuer.name, "Example Court", "so is the issuer's name");
    is(a->issuer.email, "clerk@court.example.gov", "the issuer's own address");
    when_is(a->issued, "2026-01-14", "issued");
    when_is(a->revised, "2026-02-01", "revised");
    is_int(a->revision, 2, "revision");
    is_int((long long)a->contact_count, 2, "contacts, with or without an address");
    is(a->contacts[0].email, NULL, "a contact without one");
    is(a->contacts[1].email, "help@example.org", "a contact with one");
    is_int((long long)a->fact_count, 4, "facts are only what can have a date or moves one");
}

static void facts(const struct fact *f)
{
    is(f[0].id, "down", "facts are in the order of the file");
    is_int(f[0].where.line, 10, "a fact is where its tag ends");
    is(f[0].element, "outage", "its element");
    is(f[0].zone, "Europe/Riga", "its zone is the announcement's");
    when_is(f[0].from, "2026-03-13T08:00", "from, with a time");
    when_is(f[0].through, "2026-03-15", "through, a date");
    when_is(f[0].until, "-", "until is not stated");
    is_int(f[0].end_is, LATEST, "end-is");
    is_int(f[0].resumes_is, CERTAIN, "exact is certain");
    is_int(f[0].repeated_hour, REPEATED_SECOND, "repeated-hour");
    ok(f[0].tentative && f[0].withdrawn == NULL, "tentative, not withdrawn");

    is(f[1].zone, "Asia/Tokyo", "a zone of its own");
    is(f[1].withdrawn, "No longer needed.", "why it is withdrawn, in one line");
    is(f[1].needed_for, "down", "needed-for");
    when_is(f[1].before, "2026-03-09", "before");
    is_int(f[1].repeated_hour, REPEATED_UNSAID, "no repeated-hour");
    ok(!f[1].tentative, "not tentative");

    when_is(f[2].falling_on, "2026-03-13", "falling-on");
    when_is(f[2].falling_through, "2026-03-14", "falling-through");
    when_is(f[2].to, "2026-03-16T12:00", "to");
    is_int(f[2].to_is, EARLIEST, "to-is");
    when_is(f[3].at, "2026-03-16", "at");
    ok(f[0].sound && f[1].sound && f[2].sound && f[3].sound, "all of them are sound");
}

/* A fact in which something is wrong is not sound; its neighbours are. */
static void sound(void)
{
    struct diag *diag = diag_new();
    struct announcement *a = announce(
        NEW_YORK,
        "<outage id=\"a\" service=\"Filing\" from=\"2026-02-30\"/>"
        "<outage id=\"b\" service=\"Filing\" from=\"2026-03-13\"/>"
        "<outage id=\"c\" service=\"Filing\" from=\"2026-03-13\"><was changed=\"then\"/></outage>"
        "<outage service=\"Filing\" from=\"2026-03-13\"/>"
        "<contact name=\"Help\" email=\"help\"/>",
        diag);
    static const bool want[] = {false, true, false, false};

    ok(a != NULL, "a file with mistakes is read for further checks");
    for (size_t i = 0; a != NULL && i < a->fact_count; i++)
        is_int(a->facts[i].sound, want[i], "sound where it, and all in it, is");
    ok(a != NULL && !a->facts[0].from.set, "a day that does not exist is not set");
    is(a == NULL ? NULL : a->facts[3].id, "", "an id that is missing is empty");
    is_int(a == NULL ? -1 : (long long)a->contact_count, 0, "a broken contact is none");
    announcement_free(a);
    diag_free(diag);
}

int main(void)
{
    struct diag *diag = diag_new();
    struct announcement *a = announce_text(full, diag);

    is(said(diag), "", "a file without mistakes is read without a word");
    if (a == NULL)
        return 1;
    announcement(a);
    facts(a->facts);
    announcement_free(a);
    ok(announce_text("Filing is down on Friday.", diag) == NULL, "what is not XML gives NULL");
    is_int(diag_count(diag, DIAG_ERROR, "facts.xml"), 1, "  with a message");
    diag_free(diag);
    sound();
    announcement_free(NULL);
    return done();
}
