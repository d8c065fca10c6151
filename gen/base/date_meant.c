#include "base/date_meant.h"

#include "base/date_text.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* Times that are no minute of the day yet: 24:00, and the word. */
enum { NOON = 720, DAY_END = 1440, MIDNIGHT = 1441, NUMBERS_MAX = 3 };

/* What was found in a text so far. */
struct found {
    int numbers[NUMBERS_MAX];
    size_t digits[NUMBERS_MAX]; /* how many each was written with */
    size_t count;
    int slashes;
    int month; /* by its name, or 0 */
    int minute;
};

/* Moves AT behind WORD, in any case, where that stands there as a whole. */
static bool skip(const char **at, const char *word)
{
    size_t length = strlen(word);
    bool there = strncasecmp(*at, word, length) == 0 && !isalpha((unsigned char)(*at)[length]);

    *at += there ? length : 0;
    return there;
}

static bool is_short_for(const char *word, size_t length, const char *name)
{
    return length >= strlen("Jan") && length <= strlen(name) &&
           strncasecmp(word, name, length) == 0;
}

static bool set_minute(struct found *found, long hour, long minute, const char **at)
{
    const char *half = *at + strspn(*at, " ");
    bool am = skip(&half, "am") || skip(&half, "a.m.") || skip(&half, "a.m");
    bool pm = !am && (skip(&half, "pm") || skip(&half, "p.m.") || skip(&half, "p.m"));

    if (found->minute != WHOLE_DAY || minute > 59 || hour * 60 + minute > DAY_END ||
        ((am || pm) && (hour < 1 || hour > 12)))
        return false;
    if (am || pm) {
        hour = hour % 12 + (pm ? 12 : 0);
        *at = half;
    }
    found->minute = (int)(hour * 60 + minute);
    return true;
}

static bool add_number(struct found *found, int number, size_t digits)
{
    if (found->count == NUMBERS_MAX)
        return false;
    found->digits[found->count] = digits;
    found->numbers[found->count++] = number;
    return true;
}

/* "08:00" or "8:00:00", of which the hour has been read; AT is the colon. */
static bool read_clock(struct found *found, long hour, const char **at)
{
    char *end;
    long minute = strtol(*at + 1, &end, 10);

    if (!isdigit((unsigned char)(*at)[1]) || end != *at + strlen(":00"))
        return false;
    *at = end;
    skip(at, ":00");
    return set_minute(found, hour, minute, at);
}

static bool is_half_of_day(const char *at)
{
    at += strspn(at, " ");
    return strchr("aApP", *at) != NULL && *at != '\0' && (at[1] == '.' || tolower(at[1]) == 'm');
}

static bool read_number(struct found *found, const char **at)
{
    char *end;
    size_t digits = strspn(*at, "0123456789");
    long n = digits > strlen("20270314") ? -1 : strtol(*at, &end, 10);
    const char *next;

    if (n == -1)
        return false;
    *at = end;
    next = end + strspn(end, " ");
    if (*end == ':')
        return read_clock(found, n, at);
    if (is_half_of_day(end))
        return set_minute(found, n, 0, at);
    if (n == 12 && (skip(&next, "noon") || skip(&next, "midnight")))
        return true; /* the word comes next */
    if (digits == strlen("20270314"))
        return add_number(found, (int)(n / 10000), 4) &&
               add_number(found, (int)(n / 100 % 100), 2) && add_number(found, (int)(n % 100), 2);
    if (!skip(at, "st") && !skip(at, "nd") && !skip(at, "rd"))
        skip(at, "th");
    return add_number(found, (int)n, digits);
}

static bool read_word(struct found *found, const char **at)
{
    const char *word = *at;
    size_t length = 0;

    while (isalpha((unsigned char)word[length]))
        length++;
    *at += length;
    if (skip(&word, "noon") || skip(&word, "midnight")) {
        bool free = found->minute == WHOLE_DAY || found->minute == NOON;
        found->minute = length == strlen("noon") ? NOON : MIDNIGHT;
        return free;
    }
    if ((toupper((unsigned char)*word) == 'T' && length == 1) || skip(&word, "at") ||
        skip(&word, "on") || skip(&word, "of") || skip(&word, "the"))
        return true;
    for (int i = 0; i < 7; i++)
        if (is_short_for(word, length, date_text_weekday(i)))
            return true;
    for (int i = 1; i <= 12 && found->month == 0; i++)
        if (is_short_for(word, length, date_text_month(i)) || (i == 9 && skip(&word, "sept"))) {
            found->month = i;
            return true;
        }
    return false;
}

static bool read_all(struct found *found, const char *at)
{
    bool good = true;

    while (good && *at != '\0') {
        if (isdigit((unsigned char)*at))
            good = read_number(found, &at);
        else if (isalpha((unsigned char)*at))
            good = read_word(found, &at);
        else {
            found->slashes += *at == '/';
            good = strchr(" ,./-", *at++) != NULL;
        }
    }
    return good;
}

static size_t add_day(struct when meant[2], size_t count, int year, int month, int day)
{
    if (year < YEAR_FIRST || year > YEAR_LAST || month < 1 || month > 12 || day < 1 ||
        day > date_month_days(year, month))
        return count;
    meant[count] = (struct when){true, date_day((struct civil){year, month, day}), WHOLE_DAY};
    return count + 1;
}

static size_t find_days(const struct found *f, struct when meant[2])
{
    const int *n = f->numbers;
    bool short_year = f->digits[2] == 2 && f->slashes == 2; /* 3/14/27 */
    int year = n[2] + (short_year ? 2000 : 0);
    size_t count;

    if (f->month != 0 && f->count == 2)
        return f->digits[0] == 4 ? add_day(meant, 0, n[0], f->month, n[1])
                                 : add_day(meant, 0, n[1], f->month, n[0]);
    if (f->month != 0 || f->count != 3)
        return 0;
    if (f->digits[0] == 4)
        return add_day(meant, 0, n[0], n[1], n[2]);
    if (f->digits[2] != 4 && !short_year)
        return 0;
    count = add_day(meant, 0, year, n[0], n[1]);
    return n[0] == n[1] ? count : add_day(meant, count, year, n[1], n[0]);
}

size_t date_meant(const char *text, struct when meant[2])
{
    struct found found = {.minute = WHOLE_DAY};
    size_t count = read_all(&found, text) ? find_days(&found, meant) : 0;

    if (found.minute < DAY_END) {
        for (size_t i = 0; i < count; i++)
            meant[i].minute = found.minute;
        return count;
    }
    if (count != 1)
        return 0;
    meant[1] = (struct when){true, meant[0].day + 1, 0};
    meant[0].minute = found.minute == MIDNIGHT ? 0 : WHOLE_DAY;
    return 2;
}
