#include "facts/value_types.h"

#include "base/date.h"
#include "base/date_meant.h"
#include "base/date_text.h"
#include "facts/recurrence.h"

#include <ctype.h>
#include <string.h>

#define SMALL "abcdefghijklmnopqrstuvwxyz"
#define LARGE "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define DIGITS "0123456789"

#define ID_HINT                                                                                    \
    "write small letters, digits and single hyphens between them, at most 64, like "               \
    "uscit-nextgen-2020"

/* Forms ================================================================================= */

/* Whether VALUE has the digits and marks of PATTERN, in which 0 stands for any digit. */
static bool has_form(const char *value, const char *pattern)
{
    for (; *pattern != '\0'; value++, pattern++)
        if (*pattern == '0' ? strchr(DIGITS, *value) == NULL || *value == '\0' : *value != *pattern)
            return false;
    return *value == '\0';
}

/* Whether TEXT is made of LETTERS, with one of BETWEEN, and no more, between any two. */
static bool is_joined(const char *text, const char *letters, const char *between)
{
    size_t length = strspn(text, letters);

    while (length > 0 && text[length] != '\0') {
        if (strchr(between, text[length]) == NULL)
            return false;
        text += length + 1;
        length = strspn(text, letters);
    }
    return length > 0;
}

static bool is_id(const char *value)
{
    return is_joined(value, SMALL DIGITS, "-");
}

static bool are_ids(const char *value)
{
    return is_joined(value, SMALL DIGITS, " -");
}

static bool are_rule_names(const char *value)
{
    return is_joined(value, SMALL, " -");
}

/* Whether the LENGTH octets at TEXT are one tag: "en", "fr-CA". */
static bool is_tag(const char *text, size_t length)
{
    size_t part = strspn(text, SMALL), least = 2, most = 3;

    for (;;) {
        if (part < least || part > most || part > length)
            return false;
        text += part;
        length -= part;
        if (length == 0)
            return true;
        if (*text++ != '-')
            return false;
        length--;
        part = strspn(text, SMALL LARGE DIGITS);
        most = 8;
    }
}

static bool is_lang(const char *value)
{
    return is_tag(value, strlen(value));
}

static bool are_langs(const char *value)
{
    size_t length;

    for (; is_tag(value, length = strcspn(value, " ")); value += length + 1)
        if (value[length] == '\0')
            return true;
    return false;
}

static bool is_revision(const char *value)
{
    size_t length = strspn(value, DIGITS);

    return length > 0 && length <= 6 && value[length] == '\0' && (*value != '0' || length == 1);
}

/* A host name in LETTERS, hyphens only within its labels; the last has at least two of LAST, which
 * begins with one of FIRST. */
static bool is_host(const char *text, const char *letters, const char *first, const char *last)
{
    const char *label = text;
    size_t length;

    for (; (length = strspn(label, letters)) > 0 && label[length] == '.'; label += length + 1)
        if (label[0] == '-' || label[length - 1] == '-')
            return false;
    return label > text && length >= 2 && label[length] == '\0' && strspn(label, last) == length &&
           strchr(first, label[0]) != NULL && label[length - 1] != '-';
}

static bool is_domain(const char *value)
{
    return is_host(value, SMALL DIGITS "-", SMALL, SMALL DIGITS "-");
}

static bool is_email(const char *value)
{
    size_t local = strspn(value, SMALL LARGE DIGITS "._+-");

    return local > 0 && value[local] == '@' &&
           is_host(value + local + 1, SMALL LARGE DIGITS "-", SMALL LARGE, SMALL LARGE);
}

static bool is_link(const char *value)
{
    static const char all[] = SMALL LARGE DIGITS "!#$%&'()*+,-./:;=?@[]_~";
    size_t scheme = strncmp(value, "https://", 8) == 0  ? 8
                    : strncmp(value, "http://", 7) == 0 ? 7
                                                        : 0;

    return scheme > 0 && value[scheme] != '\0' &&
           value[scheme + strspn(value + scheme, all)] == '\0';
}

/* All seven weekdays are enough, which a limit in characters would not say. */
static bool is_every(const char *value)
{
    struct recurrence every;
    int blanks = 0;

    for (const char *at = value; (at = strchr(at, ' ')) != NULL; at++)
        blanks++;
    return recurrence_parse(value, &every) && blanks < (every.nth == 0 ? 7 : 8);
}

/* Whether a time stands at TEXT that is no later than LATEST. */
static bool is_clock(const char *text, const char *latest)
{
    return isdigit((unsigned char)text[0]) && isdigit((unsigned char)text[1]) && text[2] == ':' &&
           text[3] >= '0' && text[3] <= '5' && isdigit((unsigned char)text[4]) &&
           strncmp(text, latest, strlen(latest)) <= 0;
}

/* That one ends when it begins is told by rules/. */
static bool are_hours(const char *value)
{
    for (int i = 0; i < HOURS_MAX; i++) {
        if (!is_clock(value, "23:59") || value[5] != '-' || !is_clock(value + 6, "24:00"))
            return false;
        value += strlen("08:00-10:00");
        if (*value == '\0')
            return true;
        if (*value++ != ' ')
            return false;
    }
    return false;
}

/* Dates ================================================================================= */

enum { WHY = 100 };

static bool is_when(const char *value)
{
    struct when when;
    char why[WHY];

    return when_parse(value, &when, why, sizeof why) == NULL;
}

static bool is_day(const char *value)
{
    return strlen(value) == strlen("2020-03-13") && is_when(value);
}

static bool is_day_or_less(const char *value)
{
    return is_day(value) || has_form(value, "0000") ||
           (has_form(value, "0000-00") && strcmp(value + 5, "01") >= 0 &&
            strcmp(value + 5, "12") <= 0);
}

/* "write 2027-03-14", or both where it can be two days. */
static const char *write_meant(struct pool *pool, const struct when *meant, size_t count)
{
    char text[WHEN_TEXT], other[WHEN_TEXT];

    when_print(meant[0], text);
    if (count == 1)
        return pool_printf(pool, "write %s", text);
    return pool_printf(pool, "write %s (%s) or %s (%s)", text, date_text_date(pool, meant[0].day),
                       when_print(meant[1], other), date_text_date(pool, meant[1].day));
}

static const char *explain_when(struct pool *pool, const char *value, const char **instead)
{
    struct when when, meant[2];
    const char *why = when_parse(value, &when, pool_alloc(pool, WHY), WHY);
    size_t count = date_meant(value, meant);

    if (count == 0)
        return why;
    *instead = write_meant(pool, meant, count);
    return strlen(value) >= 10 && value[4] == '-' && value[7] == '-' ? why : NULL;
}

/* Where only a day is wanted, a time is left out of what was meant. */
static const char *explain_day(struct pool *pool, const char *value, const char **instead)
{
    struct when when, meant[2];
    const char *why = when_parse(value, &when, pool_alloc(pool, WHY), WHY);
    size_t count = date_meant(value, meant);

    if (count == 0)
        return strlen(value) < strlen("2020-3-1") ? NULL : why;
    if (count == 2 && meant[1].day == meant[0].day + 1) /* one midnight of two days */
        count = 1;
    for (size_t i = 0; i < count; i++)
        meant[i].minute = WHOLE_DAY;
    *instead = write_meant(pool, meant, count);
    return why == NULL ? "only the day is written here" : NULL;
}

/* The types ============================================================================= */

#define LIST(...)                                                                                  \
    (const char *const[])                                                                          \
    {                                                                                              \
        __VA_ARGS__, NULL                                                                          \
    }

const struct vocabulary_type
    type_words = {"words", "write at least one word and at most 1000 characters", .most = 1000},
    type_short_name = {"short-name",
                       "write the short name that people use, at most 40 characters, like USCIT",
                       .most = 40},

    type_when = {"when", "write a date like 2020-03-13, or a date and time like 2020-03-13T08:00",
                 .fits = is_when, .explain = explain_when},
    type_day = {"day", "write a date like 2020-03-13, without a time", .fits = is_day,
                .explain = explain_day},
    type_day_or_less = {"day-or-less",
                        "write a date like 2020-03-13, or only its month like 2020-03, or only its "
                        "year",
                        .fits = is_day_or_less, .explain = explain_day},
    type_every = {"every",
                  "write weekdays like Saturday or Monday Wednesday, or weekday, or day, or one of "
                  "a month like first Sunday",
                  .fits = is_every},
    type_hours = {"hours",
                  "write hours like 08:00-10:00, or up to four such with a space between them",
                  .fits = are_hours},

    type_id = {"id", ID_HINT, .most = 64, .role = VALUE_NAMES, .fits = is_id},
    type_reference = {"id", ID_HINT, .most = 64, .role = VALUE_REFERS, .fits = is_id},
    type_references = {"ids", "write one or more ids of facts, with a space between them",
                       .role = VALUE_REFERS_TO_SEVERAL, .fits = are_ids},
    type_rule_names = {"rule-names",
                       "write names as warnings have them in brackets, with a space between them",
                       .fits = are_rule_names},

    type_domain = {"domain",
                   "write the institution's own host name in small letters, like cit.uscourts.gov",
                   .most = 200, .fits = is_domain},
    type_zone = {"zone", "write an IANA time zone like America/New_York", .most = 64},
    type_lang = {"lang", "write a language tag like en or fr-CA", .fits = is_lang},
    type_langs = {"langs",
                  "write a language tag like en or fr-CA, or several with a space between them",
                  .fits = are_langs},
    type_revision = {"revision",
                     "write the number of the revision: 0 for the first text, then 1, 2 …",
                     .fits = is_revision},
    type_link = {"link",
                 "write an address that begins with https:// or http:// and holds no spaces",
                 .most = 1000, .fits = is_link},
    type_email = {"email", "write a mail address like clerk@cit.uscourts.gov", .most = 254,
                  .fits = is_email},

    type_yes_no = {"yes-no", "write yes or no", .values = LIST("yes", "no")},
    type_impact = {"impact",
                   "write suspended, unavailable, inaccessible, degraded, read-only or closed",
                   .values = LIST("suspended", "unavailable", "inaccessible", "degraded",
                                  "read-only", "closed")},
    type_certainty = {"certainty",
                      "write exact, expected, latest (at the latest) or earliest (at least until)",
                      .values = LIST("exact", "expected", "latest", "earliest")},
    type_status = {"status",
                   "write confirmed, tentative where the notice itself hedges, or past where it "
                   "tells of what is over",
                   .values = LIST("confirmed", "tentative", "past")},
    type_repeated_hour = {"repeated-hour", "write first or second",
                          .values = LIST("first", "second")};
