#include "status.h"

#include "json.h"

#include <string.h>

static void print_time(struct json *json, const char *key, time_t at)
{
    char text[24];
    struct tm tm;

    gmtime_r(&at, &tm);
    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &tm);
    json_string(json, key, text);
}

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

/* A start or an end. A bare day turns at the midnight of its own place; which one that is matters
 * to nobody here, so it is taken as UTC's. */
struct turn {
    const struct entry *entry;
    bool starts;
    time_t at;
};

static void consider(struct turn *next, const struct entry *entry, bool starts, time_t now)
{
    struct when when = starts ? entry->start : entry->end;
    time_t timed = starts ? entry->start_at : entry->end_at;
    time_t at = when_timed(when) ? timed : (time_t)when_minutes(when) * 60;

    if (at > now && (next->entry == NULL || at < next->at))
        *next = (struct turn){entry, starts, at};
}

static void print_next(struct json *json, const struct status *status)
{
    struct turn next = {0};
    char text[WHEN_TEXT];

    for (size_t i = 0; i < status->count; i++) {
        consider(&next, status->entries[i], true, status->ran);
        consider(&next, status->entries[i], false, status->ran);
    }
    if (next.entry == NULL) {
        json_string(json, "next", NULL);
        return;
    }
    json_open(json, "next", '{');
    json_string(json, "what", next.starts ? "starts" : "ends");
    json_string(json, "at", when_print(next.starts ? next.entry->start : next.entry->end, text));
    json_string(json, "zone",
                when_timed(next.entry->start) && next.entry->zone == NULL ? "UTC"
                                                                          : next.entry->zone);
    json_string(json, "uid", next.entry->uid);
    json_string(json, "summary", next.entry->summary);
    json_close(json, '}');
}

void status_print(const struct status *status, FILE *out)
{
    struct json json = {out, 0, false};

    json_open(&json, NULL, '{');
    print_time(&json, "ran", status->ran);
    json_boolean(&json, "well", status->exit == 0);
    json_integer(&json, "exit", status->exit);
    print_messages(&json, status->diag);
    json_integer(&json, "entries", (long long)status->count);
    print_next(&json, status);
    json_close(&json, '}');
}
