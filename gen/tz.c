/* struct tm has tm_gmtoff and tm_zone in POSIX since 2024; glibc 2.36 shows them by this only. */
#define _DEFAULT_SOURCE

#include "tz.h"
#include "pool.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ZONEINFO "/usr/share/zoneinfo/"

/* Changes are looked for every STEP seconds. Since 1970 none has been undone within six days. */
enum { DAY = 86400, STEP = 2 * DAY, NAME_SIZE = 64 };

/* -- which names are zones ------------------------------------------------------------------- */

static bool begins(const char *text, const char *beginning)
{
    return strncmp(text, beginning, strlen(beginning)) == 0;
}

/* Parts of letters, digits, "_", "+" and "-" with single slashes between them: no dot, hence no
 * "..", and nothing that would make libc read NAME as a rule of its own. */
static bool well_formed(const char *name)
{
    static const char part[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-";
    const char *p = name;

    for (;; p++) {
        size_t length = strspn(p, part);
        if (length == 0)
            return false;
        p += length;
        if (*p != '/')
            return *p == '\0' && p - name < NAME_SIZE;
    }
}

static bool has_data(const char *name)
{
    char path[sizeof ZONEINFO + NAME_SIZE], magic[4];
    FILE *file;
    bool is_tzif;

    snprintf(path, sizeof path, ZONEINFO "%s", name);
    file = fopen(path, "rb");
    if (file == NULL)
        return false;
    is_tzif = fread(magic, 1, sizeof magic, file) == sizeof magic && memcmp(magic, "TZif", 4) == 0;
    fclose(file);
    return is_tzif;
}

bool tz_known(const char *name)
{
    bool is_utc, is_place;

    if (name == NULL || !well_formed(name))
        return false;
    is_utc = strcmp(name, "UTC") == 0 || strcmp(name, "Etc/UTC") == 0;
    is_place = strchr(name, '/') != NULL && !begins(name, "Etc/") && !begins(name, "posix/") &&
               !begins(name, "right/");
    return (is_utc || is_place) && has_data(name);
}

/* -- what the clocks show --------------------------------------------------------------------- */

/* Makes ZONE the process's zone; returns what leave() puts back. The full path keeps TZDIR out. */
static char *enter(const char *zone)
{
    const char *before = getenv("TZ");
    char *kept = before == NULL ? NULL : pool_must(strdup(before));
    char path[sizeof ZONEINFO + NAME_SIZE];

    snprintf(path, sizeof path, ZONEINFO "%s", zone);
    if (setenv("TZ", path, 1) != 0)
        pool_must(NULL);
    tzset();
    return kept;
}

static void leave(char *kept)
{
    if (kept == NULL)
        unsetenv("TZ");
    else if (setenv("TZ", kept, 1) != 0)
        pool_must(NULL);
    free(kept);
    tzset();
}

static long seconds_at(time_t instant)
{
    struct tm tm = {0};

    localtime_r(&instant, &tm);
    return tm.tm_gmtoff;
}

void tz_offsets_at(const char *zone, const time_t *instants, int count, struct tz_offset *offsets)
{
    char *kept = enter(zone);

    for (int i = 0; i < count; i++) {
        struct tm tm = {0};
        localtime_r(&instants[i], &tm);
        offsets[i] = (struct tz_offset){.seconds = tm.tm_gmtoff, .daylight = tm.tm_isdst > 0};
        snprintf(offsets[i].abbreviation, sizeof offsets[i].abbreviation, "%.15s",
                 tm.tm_zone == NULL ? "" : tm.tm_zone);
    }
    leave(kept);
}

struct tz_offset tz_offset_at(const char *zone, time_t instant)
{
    struct tz_offset offset;

    tz_offsets_at(zone, &instant, 1, &offset);
    return offset;
}

/* mktime() is not asked, since what it answers in a fold depends on the call before. The offsets a
 * day before and a day after are tried instead: one of them is in use whenever the wall clock
 * shows MINUTES, and the one before, where both are, gives the earlier instant. */
int tz_instants(const char *zone, long minutes, time_t instants[2])
{
    char *kept = enter(zone);
    time_t wall = (time_t)minutes * 60;
    int count = 0;

    for (int side = -1; side <= 1; side += 2) {
        long offset = seconds_at(wall + side * DAY);
        time_t instant = wall - offset;
        if (seconds_at(instant) == offset && (count == 0 || instants[0] != instant))
            instants[count++] = instant;
    }
    leave(kept);
    return count;
}

/* The first second after LOW, and not after HIGH, with another offset than LOW's. */
static time_t bisect(time_t low, time_t high, long offset)
{
    while (high - low > 1) {
        time_t middle = low + (high - low) / 2;
        if (seconds_at(middle) == offset)
            low = middle;
        else
            high = middle;
    }
    return high;
}

int tz_changes(const char *zone, time_t after, time_t up_to, time_t *changes, int max)
{
    char *kept = enter(zone);
    time_t from = after;
    long offset = seconds_at(from);
    int count = 0;

    while (from < up_to) {
        time_t to = up_to - from > STEP ? from + STEP : up_to;
        if (seconds_at(to) != offset) {
            to = bisect(from, to, offset);
            offset = seconds_at(to);
            if (count < max)
                changes[count] = to;
            count++;
        }
        from = to;
    }
    leave(kept);
    return count;
}

/* -- what an unknown name may mean ------------------------------------------------------------ */

/* TEXT in lower case, everything but letters and digits as single spaces. */
static void normalise(const char *text, char normal[NAME_SIZE])
{
    size_t n = 0;

    for (; *text != '\0' && n < NAME_SIZE - 1; text++) {
        unsigned char c = (unsigned char)*text;
        if (c < 128 && isalnum(c))
            normal[n++] = (char)tolower(c);
        else if (n > 0 && normal[n - 1] != ' ')
            normal[n++] = ' ';
    }
    normal[n > 0 && normal[n - 1] == ' ' ? n - 1 : n] = '\0';
}

/* What people call zones, without the words in `noise` around it. */
static const char *spoken(const char *normal)
{
    static const char noise[] = " time zone standard daylight us usa america canada etc ";
    static const struct {
        const char *words, *zone;
    } table[] = {
        {" et est edt est5edt eastern ", "America/New_York"},
        {" ct cst cdt cst6cdt central ", "America/Chicago"},
        {" mt mst mdt mst7mdt mountain ", "America/Denver"},
        {" pt pst pdt pst8pdt pacific ", "America/Los_Angeles"},
        {" akt akst akdt alaska ", "America/Anchorage"},
        {" ht hst hawaii ", "Pacific/Honolulu"},
        {" cet cest ", "Europe/Brussels"},
        {" utc gmt z zulu ", "UTC"},
    };
    char words[NAME_SIZE], meant[NAME_SIZE + 2] = "", padded[NAME_SIZE + 2], *rest = words;

    snprintf(words, sizeof words, "%s", normal);
    for (char *word; (word = strtok_r(rest, " ", &rest)) != NULL;) {
        snprintf(padded, sizeof padded, " %s ", word);
        if (strstr(noise, padded) != NULL)
            continue;
        if (meant[0] != '\0')
            return NULL;
        memcpy(meant, padded, sizeof meant);
    }
    for (size_t i = 0; meant[0] != '\0' && i < sizeof table / sizeof *table; i++)
        if (strstr(table[i].words, meant) != NULL)
            return table[i].zone;
    return NULL;
}

/* How many letters must be put in, left out or changed to make B of A. */
static int distance(const char *a, const char *b)
{
    int row[NAME_SIZE] = {0}, columns = (int)strlen(b);

    for (int j = 0; j <= columns; j++)
        row[j] = j;
    for (int i = 0; a[i] != '\0'; i++) {
        int diagonal = row[0];
        row[0] = i + 1;
        for (int j = 1; j <= columns; j++) {
            int best = diagonal + (a[i] != b[j - 1]);
            diagonal = row[j];
            best = row[j] + 1 < best ? row[j] + 1 : best;
            row[j] = row[j - 1] + 1 < best ? row[j - 1] + 1 : best;
        }
    }
    return row[columns];
}

/* What was asked for, and the nearest name so far. */
struct search {
    char whole[NAME_SIZE], city[NAME_SIZE];
    char best[NAME_SIZE];
    int cost;
};

enum { EXACT, SAME_PLACE, SLIP, UNLIKE = SLIP + 3 };

static const char *city_of(const char *name)
{
    const char *slash = strrchr(name, '/');

    return slash == NULL ? name : slash + 1;
}

/* A city of four letters has too many neighbours to be worth a guess. */
static int cost_of_slips(const char *wanted, const char *name)
{
    int slips = distance(wanted, name);
    size_t length = strlen(name);

    return slips <= (length >= 8 ? 2 : length >= 5 ? 1 : 0) ? SLIP + slips : UNLIKE;
}

static int cost_of(const struct search *search, const char *name)
{
    char whole[NAME_SIZE], city[NAME_SIZE];
    int cost_whole, cost_city;

    normalise(name, whole);
    normalise(city_of(name), city);
    if (strcmp(whole, search->whole) == 0)
        return EXACT;
    if (strcmp(city, search->city) == 0 || strcmp(city, search->whole) == 0)
        return SAME_PLACE;
    cost_whole = cost_of_slips(search->whole, whole);
    cost_city = cost_of_slips(search->city, city);
    return cost_whole < cost_city ? cost_whole : cost_city;
}

/* Whether NAME, in its day, was that of a country or a state; a place has taken over. */
static bool replaced(const char *name)
{
    return strchr(name, '/') == NULL || begins(name, "US/") || begins(name, "Canada/") ||
           begins(name, "Brazil/") || begins(name, "Mexico/") || begins(name, "Chile/");
}

/* tzdata.zi lists every zone as "Z name …" and every other name of one as "L zone name", zones
 * first: so of two names that are as near, the zone's own is kept. */
static void search_listing(struct search *search)
{
    FILE *file = fopen(ZONEINFO "tzdata.zi", "r");
    char *line = NULL;
    size_t size = 0;

    while (file != NULL && getline(&line, &size, file) > 0) {
        char kind, zone[NAME_SIZE], alias[NAME_SIZE] = "";
        int fields = sscanf(line, "%c %63s %63s", &kind, zone, alias);
        const char *name = kind == 'L' ? alias : zone;
        const char *meant = kind == 'L' && replaced(alias) ? zone : name;
        int cost;
        if (fields < 2 || (kind != 'Z' && kind != 'L'))
            continue;
        cost = cost_of(search, name);
        if (cost < search->cost && tz_known(meant)) {
            search->cost = cost;
            memcpy(search->best, meant, strlen(meant) + 1);
        }
    }
    free(line);
    if (file != NULL)
        fclose(file);
}

char *tz_likely(const char *name)
{
    struct search search = {.cost = UNLIKE};
    const char *zone;

    normalise(name, search.whole);
    normalise(city_of(name), search.city);
    zone = spoken(search.whole);
    search_listing(&search);
    /* "Canada/Eastern" in small letters is Toronto before "eastern" is New York. */
    if (zone == NULL || search.cost == EXACT)
        zone = search.cost < UNLIKE ? search.best : NULL;
    return zone == NULL || !tz_known(zone) ? NULL : pool_must(strdup(zone));
}
