#include "outputs/status.h"

#include "base/date_text.h"
#include "base/file.h"
#include "base/pool.h"
#include "calendar/occurrence.h"
#include "outputs/json.h"

#include <stdlib.h>
#include <string.h>

static void print_messages(struct json *json, const struct diag *diag)
{
    enum severity severity;
    struct where where;
    const char *text;

    json_open(json, "messages", '[');
    for (size_t i = 0; (text = diag_message(diag, i, &severity, &where)) != NULL; i++) {
        json_open(json, NULL, '{');
        json_string(json, "file", where.file);
        json_integer(json, "line", where.line);
        json_string(json, "severity", severity == DIAG_ERROR ? "error" : "warning");
        json_string(json, "text", text);
        json_close(json, '}');
    }
    json_close(json, ']');
}

/* A start or an end. */
struct turn {
    const struct entry *entry;
    bool starts;
    struct when when;
    time_t at;
};

/* Whether the end of what is shown is one: not where it only stops being shown. */
static bool ends_then(const struct entry *entry)
{
    struct moment over = extent_over_at(&entry->extent);

    return entry->every.days != 0 ||
           (over.when.set && when_minutes(over.when) == when_minutes(entry->end));
}

/* A bare day turns at the midnight of its own place; which one that is matters to nobody here, so
 * it is taken as UTC's. */
static void consider(struct turn *next, const struct entry *entry, time_t now)
{
    struct occurrence o;
    struct turn turn;

    if (!occurrence_next(entry, NULL, now, &o) || (o.start_at <= now && !ends_then(entry)))
        return;
    turn = o.start_at > now ? (struct turn){entry, true, o.start, o.start_at}
                            : (struct turn){entry, false, o.end, o.end_at};
    if (next->entry == NULL || turn.at < next->at)
        *next = turn;
}

static void print_next(struct json *json, const struct status *status)
{
    struct turn next = {0};
    char text[WHEN_TEXT];

    for (size_t i = 0; i < status->count; i++)
        consider(&next, status->entries[i], status->ran);
    if (next.entry == NULL) {
        json_string(json, "next", NULL);
        return;
    }
    json_open(json, "next", '{');
    json_string(json, "what", next.starts ? "starts" : "ends");
    json_string(json, "at", when_print(next.when, text));
    json_string(json, "zone",
                when_timed(next.entry->start) && next.entry->zone == NULL ? "UTC"
                                                                          : next.entry->zone);
    json_string(json, "uid", next.entry->uid);
    json_string(json, "summary", entry_title(next.entry));
    json_close(json, '}');
}

void status_print(const struct status *status, FILE *out)
{
    struct json json = {out, 0, false};

    char ran[INSTANT_TEXT];

    json_open(&json, NULL, '{');
    json_string(&json, "ran", date_text_instant(status->ran, ran));
    json_boolean(&json, "well", status->exit == 0);
    json_integer(&json, "exit", status->exit);
    print_messages(&json, status->diag);
    json_integer(&json, "entries", (long long)status->count);
    print_next(&json, status);
    json_close(&json, '}');
}

/* Only what status_print() has written is taken for a status: a file of somebody else's is none. */
time_t status_ran(const char *directory, struct pool *pool)
{
    static const char before[] = "{\n  \"ran\": \"";
    size_t size, length = strlen(before);
    const char *text = file_read_at(directory, "status.json", pool, &size);
    time_t ran;

    if (text == NULL || strncmp(text, before, length) != 0 ||
        !date_text_read_instant(text + length, &ran))
        return 0;
    return ran;
}
