/*
 * libical_reader: does libical read a feed again as it was meant, and by which instant?
 *
 * With arguments it is one of the readers of tests/feeds/readers.t, for the feeds named: libical
 * takes zones as their VTIMEZONE says, and has the tables of RFC 5546 on what an event must have.
 * Without arguments it holds itself against a calendar of its own.
 */
#include "tap.h"

#include <libical/ical.h>
#include <stdlib.h>

static void print_field(const char *text)
{
    putchar('\t');
    for (; text != NULL && *text != '\0'; text++)
        if (*text == '\\')
            fputs("\\\\", stdout);
        else if (*text == '\n' || *text == '\t')
            fputs(*text == '\n' ? "\\n" : "\\t", stdout);
        else
            putchar(*text);
}

static const char *moment(struct icaltimetype t, char text[static 64])
{
    if (t.is_date) {
        snprintf(text, 64, "%04d-%02d-%02d", t.year, t.month, t.day);
        return text;
    }
    if (t.zone == NULL)
        return "floating";
    t = icaltime_convert_to_zone(t, icaltimezone_get_utc_timezone());
    snprintf(text, 64, "%04d-%02d-%02dT%02d:%02d:%02dZ", t.year, t.month, t.day, t.hour, t.minute,
             t.second);
    return text;
}

static icalproperty *first(icalcomponent *component, icalproperty_kind kind)
{
    return icalcomponent_get_first_property(component, kind);
}

static void print_categories(icalcomponent *event)
{
    icalproperty *p = first(event, ICAL_CATEGORIES_PROPERTY);

    print_field(p == NULL ? "" : icalproperty_get_categories(p));
}

static void print_organizer(icalcomponent *event)
{
    icalproperty *p = first(event, ICAL_ORGANIZER_PROPERTY);
    icalparameter *cn = p == NULL ? NULL : icalproperty_get_first_parameter(p, ICAL_CN_PARAMETER);

    print_field(cn == NULL ? "" : icalparameter_get_cn(cn));
    if (p != NULL)
        printf(" <%s>", icalproperty_get_organizer(p));
}

static void print_event(icalcomponent *event)
{
    char text[64];

    fputs("event", stdout);
    print_field(icalcomponent_get_uid(event));
    print_field(moment(icalcomponent_get_dtstart(event), text));
    print_field(moment(icalcomponent_get_dtend(event), text));
    print_field(icalproperty_status_to_string(icalcomponent_get_status(event)));
    printf("\t%d", icalcomponent_get_sequence(event));
    print_categories(event);
    print_organizer(event);
    print_field(icalcomponent_get_summary(event));
    print_field(icalcomponent_get_description(event));
    putchar('\n');
}

static void print_x(icalcomponent *calendar, const char *name)
{
    for (icalproperty *p = first(calendar, ICAL_X_PROPERTY); p != NULL;
         p = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY))
        if (strcmp(icalproperty_get_x_name(p), name) == 0)
            print_field(icalproperty_get_x(p));
}

static void print_calendar(const char *name, icalcomponent *calendar)
{
    icalproperty *method = first(calendar, ICAL_METHOD_PROPERTY);

    printf("calendar\t%s", name);
    print_x(calendar, "X-WR-CALNAME");
    print_x(calendar, "X-WR-CALDESC");
    print_field(method == NULL ? ""
                               : icalproperty_method_to_string(icalproperty_get_method(method)));
    putchar('\n');
    for (icalcomponent *e = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
         e != NULL; e = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        print_event(e);
}

/* The one VCALENDAR of TEXT, without an error in it and with all that its METHOD wants, or NULL. */
static icalcomponent *read_calendar(const char *text, const char *name)
{
    icalcomponent *c = icalparser_parse_string(text);
    int errors = c == NULL ? 1 : icalcomponent_count_errors(c);

    if (errors == 0 && icalcomponent_isa(c) == ICAL_VCALENDAR_COMPONENT &&
        icalrestriction_check(c) == 1)
        return c;
    fprintf(stderr, "%s: libical finds %d errors, or restrictions violated\n", name, errors);
    if (c != NULL)
        icalcomponent_free(c);
    return NULL;
}

static int read_file(const char *path)
{
    static char text[1 << 20];
    FILE *file = fopen(path, "rb");
    size_t size = file == NULL ? 0 : fread(text, 1, sizeof text - 1, file);
    icalcomponent *calendar;

    if (file != NULL)
        fclose(file);
    text[size] = '\0';
    calendar = read_calendar(text, path);
    if (calendar == NULL)
        return 1;
    print_calendar(path, calendar);
    icalcomponent_free(calendar);
    return 0;
}

#define EVENT(start)                                                                               \
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//a//b//EN\r\nBEGIN:VTIMEZONE\r\n"                  \
    "TZID:Here/There\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:-0330\r\n"       \
    "TZOFFSETTO:-0330\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:u\r\n"               \
    "DTSTAMP:20200101T000000Z\r\n" start "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"

static void reads(const char *feed, const char *want, const char *name)
{
    icalcomponent *calendar = read_calendar(feed, name);
    char text[64];

    is(calendar == NULL ? "unread" : moment(icalcomponent_get_dtstart(calendar), text), want, name);
    if (calendar != NULL)
        icalcomponent_free(calendar);
}

int main(int argc, char **argv)
{
    int failed = 0;

    for (int i = 1; i < argc; i++)
        failed |= read_file(argv[i]);
    if (argc > 1)
        return failed;
    reads(EVENT("DTSTART;TZID=Here/There:20200313T080000"), "2020-03-13T11:30:00Z",
          "a time in a zone of which only the VTIMEZONE tells");
    reads(EVENT("DTSTART:20200313T080000"), "floating", "a time without a zone is told as such");
    reads(EVENT("DTSTART;VALUE=DATE:20200313"), "2020-03-13", "a date stays a date");
    reads("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2020\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
          "unread", "what is broken is not read");
    return done();
}
