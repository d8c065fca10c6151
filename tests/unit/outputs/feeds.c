/* feeds: which files there are, and which entries stand in which. */
#include "outputs/feeds.h"
#include "base/pool.h"
#include "calendar/schedule.h"

#include "announce.h"
#include "tap.h"

#include <dirent.h>
#include <sys/stat.h>

static char folder[] = "/tmp/noticecal-outputs-XXXXXX";

/* The UIDs of the events in the file NAME, without their domain, and its name and source. */
static const char *in_file(const char *name)
{
    static char text[2000], line[500];
    FILE *file;

    snprintf(line, sizeof line, "%s/%s", folder, name);
    file = fopen(line, "r");
    *text = '\0';
    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        line[strcspn(line, "\r\n")] = '\0';
        if (strncmp(line, "UID:", 4) == 0 || strncmp(line, "NAME:", 5) == 0 ||
            strncmp(line, "SOURCE", 6) == 0 || strncmp(line, "COLOR", 5) == 0)
            strcat(strcat(text, line), " ");
    }
    if (file == NULL)
        return "no file";
    fclose(file);
    return text;
}

static int files(void)
{
    DIR *dir = opendir(folder);
    int count = 0;

    while (dir != NULL && readdir(dir) != NULL)
        count++;
    closedir(dir);
    return count - 2;
}

/* What the feed would not say as it is: an address that goes on in another line. */
static void refused(struct announcement *a, const char *href)
{
    struct diag *diag = diag_new();
    struct entries entries = schedule(a, NOW);
    struct calendars calendars;
    const struct entry *list[] = {&entries.entry[0]};
    struct scope scope = {"y", a->domain, href, &calendars, list, 1, false};
    struct publish *set = publish_open(folder);

    for (int t = 0; t <= TOPIC_COUNT; t++)
        calendars.of[t] = (struct calendar_words){"name", "about"};
    entries.entry[0].summary = entries.entry[0].description = entries.entry[0].category = "s";
    feeds_add(&scope, NULL, set, &(struct file_list){0}, a->pool, diag);
    ok(strstr(said(diag), "y.ics: error: the feed as it would be published has another name, "
                          "description or address than it was made from") != NULL,
       "a head that does not read back is refused");
    publish_close(set);
    diag_free(diag);
}

static void publish(struct announcement *a, const char *id, const char *base_url, struct diag *diag)
{
    struct entries entries = schedule(a, NOW);
    struct calendars calendars;
    const struct entry *list[10];
    struct scope scope = {id, a->domain, a->href, &calendars, list, entries.count, false};
    struct publish *set = publish_open(folder);
    struct pool *pool = pool_new();
    struct file_list written = {0};

    for (int t = 0; t <= TOPIC_COUNT; t++)
        calendars.of[t] = (struct calendar_words){
            t == TOPIC_COUNT ? "everything" : topic_name((enum topic)t), "about"};
    for (size_t i = 0; i < entries.count; i++) {
        entries.entry[i].summary = entries.entry[i].description = entries.entry[i].category = "s";
        list[i] = &entries.entry[i];
    }
    feeds_add(&scope, base_url, set, &written, pool, diag);
    is(said(diag), "", "the feeds read back");
    is_int(publish_commit(set), 0, "the feeds are published");
    publish_close(set);
    ok(written.count == 0 || (written.of[0].topic == NULL && written.of[0].octets > 0),
       "that of everything is told first, with its size");
    pool_free(pool);
}

/* Whether the file NAME has SIZE octets; one that is not there has 0. */
static bool has_size(const char *name, size_t size)
{
    char path[200];
    struct stat file = {0};

    snprintf(path, sizeof path, "%s/%s", folder, name);
    return (stat(path, &file) == 0) == (size > 0) && (size_t)file.st_size == size;
}

/* The sheets of COUNT entries, at most 1. */
static void sheets(struct announcement *a, size_t count, const char *what)
{
    struct calendars calendars = {0};
    struct entry entry = schedule(a, NOW).entry[0];
    const struct entry *list[] = {&entry};
    struct scope scope = {"x", a->domain, a->href, &calendars, list, count, false};
    struct publish *set = publish_open(folder);
    struct file_list written = {0};

    feeds_add_rows(&scope, set, &written, a->pool);
    is_int(publish_commit(set), 0, "the sheets are published");
    publish_close(set);
    ok(written.count == 2 * count && has_size("x.json", count == 0 ? 0 : written.of[0].octets) &&
           has_size("x.csv", count == 0 ? 0 : written.of[1].octets),
       what);
}

int main(void)
{
    static char command[100];
    struct diag *diag = diag_new();
    struct announcement *a =
        announce("",
                 "<outage id=\"o\" service=\"Filing\" from=\"2026-03-13\" resumes=\"2026-03-16\"/>"
                 "<action id=\"a\" before=\"2026-03-09\">Do.</action>",
                 diag);
    struct announcement *none = announce("", "<action id=\"a\">Do.</action>", diag);

    if (mkdtemp(folder) == NULL)
        return 1;
    publish(none, "x", NULL, diag);
    is_int(files(), 0, "without entries there is no file, not even of everything");
    publish(a, "x", NULL, diag);
    is_int(files(), 4, "a file for everything, and one for each topic that has entries");
    is(in_file("x.ics"),
       "UID:x@court.example.gov NAME:everything COLOR:slategray UID:x.o@court.example.gov "
       "UID:x.o.resumes@court.example.gov UID:x.a.last@court.example.gov ",
       "everything, under the id alone");
    is(in_file("x-outage.ics"),
       "UID:x-outage@court.example.gov NAME:outage COLOR:firebrick UID:x.o@court.example.gov ",
       "a topic, under its name");
    is(in_file("x-resume.ics"),
       "UID:x-resume@court.example.gov NAME:resume COLOR:seagreen "
       "UID:x.o.resumes@court.example.gov ",
       "another topic of the same fact");
    is(in_file("x-action.ics"),
       "UID:x-action@court.example.gov NAME:action COLOR:steelblue UID:x.a.last@court.example.gov ",
       "the topic of another fact");
    is(in_file("x-milestone.ics"), "no file", "a topic without entries");
    publish(a, "announcements", "https://court.example.gov/cal", diag);
    is(in_file("announcements-outage.ics"),
       "UID:announcements-outage@court.example.gov NAME:outage "
       "SOURCE;VALUE=URI:https://court.example.gov/cal/announcements-outage.ics COLOR:firebrick "
       "UID:x.o@court.example.gov ",
       "the set's, which say where they are");
    refused(a, "https://court.example.gov/a\nX-B:c");
    is(in_file("y.ics"), "no file", "and not published");
    publish(none, "x", NULL, diag);
    is(in_file("x-outage.ics"), "no file", "a topic that has no entries any more loses its file");
    sheets(a, 1, "JSON and CSV are there, and as long as is told");
    sheets(a, 0, "without entries they go");
    announcement_free(none);
    announcement_free(a);
    diag_free(diag);
    snprintf(command, sizeof command, "rm -rf %s", folder);
    return system(command) != 0 || done();
}
