#include "tz/suggest.h"

#include "base/pool.h"
#include "base/spelling.h"
#include "base/word_list.h"
#include "tz/tz.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LISTING "/usr/share/zoneinfo/tzdata.zi"

enum { NAME_SIZE = 64 };

static bool begins(const char *text, const char *beginning)
{
    return strncmp(text, beginning, strlen(beginning)) == 0;
}

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
    static const char noise[] = "time zone standard daylight us usa america canada etc";
    static const struct {
        const char *words, *zone;
    } table[] = {
        {"et est edt est5edt eastern", "America/New_York"},
        {"ct cst cdt cst6cdt central", "America/Chicago"},
        {"mt mst mdt mst7mdt mountain", "America/Denver"},
        {"pt pst pdt pst8pdt pacific", "America/Los_Angeles"},
        {"akt akst akdt alaska", "America/Anchorage"},
        {"ht hst hawaii", "Pacific/Honolulu"},
        {"cet cest", "Europe/Brussels"},
        {"utc gmt z zulu", "UTC"},
    };
    char words[NAME_SIZE], *rest = words;
    const char *meant = NULL;

    snprintf(words, sizeof words, "%s", normal);
    for (char *word; (word = strtok_r(rest, " ", &rest)) != NULL;) {
        if (word_list_has(noise, word))
            continue;
        if (meant != NULL)
            return NULL;
        meant = word;
    }
    for (size_t i = 0; meant != NULL && i < sizeof table / sizeof *table; i++)
        if (word_list_has(table[i].words, meant))
            return table[i].zone;
    return NULL;
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
    int slips = spelling_distance(wanted, name);
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
    FILE *file = fopen(LISTING, "r");
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

char *tz_suggest(const char *name)
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
    return zone == NULL || !tz_known(zone) ? NULL : pool_or_die(strdup(zone));
}
