#include "ical/limit_text.h"

#include "base/pool.h"

#include <stdio.h>
#include <string.h>

static const struct {
    const char *name;
    size_t offset;
} moments[] = {
    {"at", offsetof(struct limit, at)},
    {"not-before", offsetof(struct limit, not_before)},
    {"not-after", offsetof(struct limit, not_after)},
};

static const struct {
    const char *name;
    size_t offset;
} flags[] = {
    {"expected", offsetof(struct limit, expected)},
    {"through", offsetof(struct limit, included)},
    {"some-time", offsetof(struct limit, some_time)},
    {"by-resuming", offsetof(struct limit, by_resuming)},
};

static const struct moment *moment_in(const struct limit *limit, size_t i)
{
    return (const struct moment *)(const void *)((const char *)limit + moments[i].offset);
}

static bool flag_in(const struct limit *limit, size_t i)
{
    return *((const bool *)(const void *)((const char *)limit + flags[i].offset));
}

/* A date, or a time in UTC. */
static const char *moment_text(const struct moment *moment, struct pool *pool)
{
    bool timed = when_timed(moment->when);
    struct when when = timed ? when_from_minutes((long)(moment->instant / 60)) : moment->when;
    struct civil c = date_civil(when.day);
    const char *day = pool_printf(pool, "%04d%02d%02d", c.year, c.month, c.day);

    return timed ? pool_printf(pool, "%sT%02d%02d00Z", day, when.minute / 60, when.minute % 60)
                 : day;
}

const char *limit_text(const struct limit *limit, struct pool *pool)
{
    const char *text = known_name(limit->known);

    for (size_t i = 0; i < sizeof moments / sizeof *moments; i++)
        if (moment_in(limit, i)->when.set)
            text = pool_printf(pool, "%s %s=%s", text, moments[i].name,
                               moment_text(moment_in(limit, i), pool));
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
        if (flag_in(limit, i))
            text = pool_printf(pool, "%s %s", text, flags[i].name);
    return text;
}

static struct moment moment_read(const char *text, const char *zone)
{
    struct civil c;
    struct moment moment = {0};
    int hour, minute,
        found = sscanf(text, "%4d%2d%2dT%2d%2d00Z", &c.year, &c.month, &c.day, &hour, &minute);

    if (found != 3 && found != 5)
        return moment;
    if (c.month < 1 || c.month > 12 || c.day < 1 || c.day > 31)
        return moment;
    if (found == 5)
        return moment_at(zone, (time_t)date_day(c) * 86400 + hour * 3600 + minute * 60);
    moment.when = (struct when){true, date_day(c), WHOLE_DAY};
    return moment;
}

static void read_word(const char *word, size_t length, const char *zone, struct limit *limit)
{
    for (size_t i = 0; i < sizeof moments / sizeof *moments; i++) {
        size_t name = strlen(moments[i].name);
        struct moment moment;
        if (strncmp(word, moments[i].name, name) != 0 || word[name] != '=')
            continue;
        moment = moment_read(word + name + 1, zone);
        memcpy((char *)limit + moments[i].offset, &moment, sizeof moment);
    }
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
        if (strlen(flags[i].name) == length && strncmp(word, flags[i].name, length) == 0)
            *((bool *)(void *)((char *)limit + flags[i].offset)) = true;
}

bool limit_read(const char *text, const char *zone, struct limit *limit)
{
    size_t length = strcspn(text, " ");
    bool found = false;

    *limit = (struct limit){0};
    for (int k = KNOWN_STATED; k <= KNOWN_LASTING; k++)
        if (strlen(known_name((enum known)k)) == length &&
            strncmp(text, known_name((enum known)k), length) == 0) {
            limit->known = (enum known)k;
            found = true;
        }
    while (*(text += length + strspn(text + length, " ")) != '\0') {
        length = strcspn(text, " ");
        read_word(text, length, zone, limit);
    }
    return found;
}
