#include "facts/recurrence.h"

#include "base/date.h"
#include "base/date_text.h"
#include "base/word_list.h"

#include <string.h>

/* Names of several days at once, and of their place in the month. */
static const struct {
    const char *name;
    unsigned days;
} groups[] = {{"day", 0x7F}, {"weekday", 0x3E}};

static const struct {
    const char *name;
    int nth;
} places[] = {{"first", 1}, {"second", 2}, {"third", 3}, {"fourth", 4}, {"last", -1}};

/* Whether the word of LENGTH octets at TEXT is NAME. */
static bool is_word(const char *text, size_t length, const char *name)
{
    return strlen(name) == length && strncmp(text, name, length) == 0;
}

static bool add_word(const char *text, size_t length, struct recurrence *every)
{
    for (unsigned i = 0; i < 7; i++)
        if (is_word(text, length, date_text_weekday((int)i))) {
            every->days |= 1U << i;
            return true;
        }
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++)
        if (every->days == 0 && every->nth == 0 && strcmp(text, groups[i].name) == 0) {
            every->days |= groups[i].days;
            return true;
        }
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (every->days == 0 && every->nth == 0 && is_word(text, length, places[i].name)) {
            every->nth = places[i].nth;
            return true;
        }
    return false;
}

bool recurrence_parse(const char *text, struct recurrence *every)
{
    bool good = true;
    size_t length;

    *every = (struct recurrence){0};
    for (const char *word; good && (word = word_list_next(&text, &length)) != NULL;)
        good = add_word(word, length, every);
    good = good && every->days != 0;
    if (!good)
        *every = (struct recurrence){0};
    return good;
}

bool recurrence_on(struct recurrence every, long day)
{
    struct civil c = date_civil(day);

    if ((every.days & 1U << date_weekday(day)) == 0)
        return false;
    if (every.nth < 0)
        return c.day + 7 > date_month_days(c.year, c.month);
    return every.nth == 0 || (c.day - 1) / 7 + 1 == every.nth;
}

long recurrence_first(struct recurrence every, long from)
{
    while (!recurrence_on(every, from))
        from++;
    return from;
}

long recurrence_last(struct recurrence every, long through)
{
    while (!recurrence_on(every, through))
        through--;
    return through;
}

/* The minute of the day at TEXT, written 08:00, or -1. */
static int minute(const char *text)
{
    for (int i = 0; i < 5; i++)
        if (i == 2 ? text[i] != ':' : text[i] < '0' || text[i] > '9')
            return -1;
    return ((text[0] - '0') * 10 + text[1] - '0') * 60 + (text[3] - '0') * 10 + text[4] - '0';
}

size_t recurrence_hours(const char *text, struct hours hours[HOURS_MAX])
{
    size_t count = 0, length;

    for (const char *word; (word = word_list_next(&text, &length)) != NULL;) {
        struct hours h;
        if (count == HOURS_MAX || length != strlen("08:00-10:00") || word[5] != '-')
            return 0;
        h = (struct hours){minute(word), minute(word + 6)};
        if (h.from < 0 || h.from > 1439 || h.to < 0 || h.to > 1440 || h.from == h.to)
            return 0;
        hours[count++] = h;
    }
    return count;
}
