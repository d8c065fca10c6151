/* dates: days, hours, zones and lengths of time as the shipped languages say them. */
#include "words/dates.h"
#include "base/pool.h"
#include "tap.h"

#include <stdlib.h>

static struct pool *pool;
static struct languages *languages;
static const struct words *en, *fr;

static const struct words *load(const char *lang)
{
    struct diag *diag = diag_new();
    bool missing;
    const struct words *words = languages_get(languages, lang, &missing, diag);

    if (words == NULL) {
        diag_print(diag, stdout);
        printf("Bail out! no %s\n", lang);
        exit(1);
    }
    diag_free(diag);
    return words;
}

static long day(int year, int month, int of_month)
{
    return date_day((struct civil){year, month, of_month});
}

static void each(const struct words *words, const char *const *want, int month, const char *what)
{
    static char name[60];

    for (int i = 0; want[i] != NULL; i++) {
        long on = month == 0 ? day(2020, i + 1, 13) : day(2020, month, 9 + i);
        snprintf(name, sizeof name, "%s %d", what, i + 1);
        is(dates_day(words, pool, on, LENGTH_LONG), want[2 * i], name);
        is(dates_day(words, pool, on, LENGTH_SHORT), want[2 * i + 1], name);
        if (want[2 * i + 2] == NULL)
            break;
    }
}

static void months(void)
{
    static const char *const english[] = {"Monday, January 13, 2020",
                                          "Mon Jan 13",
                                          "Thursday, February 13, 2020",
                                          "Thu Feb 13",
                                          "Friday, March 13, 2020",
                                          "Fri Mar 13",
                                          "Monday, April 13, 2020",
                                          "Mon Apr 13",
                                          "Wednesday, May 13, 2020",
                                          "Wed May 13",
                                          "Saturday, June 13, 2020",
                                          "Sat Jun 13",
                                          "Monday, July 13, 2020",
                                          "Mon Jul 13",
                                          "Thursday, August 13, 2020",
                                          "Thu Aug 13",
                                          "Sunday, September 13, 2020",
                                          "Sun Sep 13",
                                          "Tuesday, October 13, 2020",
                                          "Tue Oct 13",
                                          "Friday, November 13, 2020",
                                          "Fri Nov 13",
                                          "Sunday, December 13, 2020",
                                          "Sun Dec 13",
                                          NULL};
    static const char *const french[] = {"lundi 13 janvier 2020",
                                         "lun. 13 janvier",
                                         "jeudi 13 février 2020",
                                         "jeu. 13 février",
                                         "vendredi 13 mars 2020",
                                         "ven. 13 mars",
                                         "lundi 13 avril 2020",
                                         "lun. 13 avril",
                                         "mercredi 13 mai 2020",
                                         "mer. 13 mai",
                                         "samedi 13 juin 2020",
                                         "sam. 13 juin",
                                         "lundi 13 juillet 2020",
                                         "lun. 13 juillet",
                                         "jeudi 13 août 2020",
                                         "jeu. 13 août",
                                         "dimanche 13 septembre 2020",
                                         "dim. 13 septembre",
                                         "mardi 13 octobre 2020",
                                         "mar. 13 octobre",
                                         "vendredi 13 novembre 2020",
                                         "ven. 13 novembre",
                                         "dimanche 13 décembre 2020",
                                         "dim. 13 décembre",
                                         NULL};

    each(en, english, 0, "English, month");
    each(fr, french, 0, "French, month");
    is(dates_date(en, pool, day(2020, 3, 1)), "March 1, 2020", "the first, in English");
    is(dates_date(fr, pool, day(2020, 3, 1)), "1er mars 2020", "the first, in French");
    is(dates_day(fr, pool, day(2020, 3, 1), LENGTH_SHORT), "dim. 1er mars", "short");
    is(dates_date(fr, pool, day(2020, 3, 21)), "21 mars 2020", "the 21st is no first");
    is(dates_month(fr, pool, 2020, 8), "août 2020", "a month");
}

static void times(void)
{
    static const struct {
        int minute;
        const char *en, *fr;
    } rows[] = {
        {0, "12 midnight", "minuit"},
        {1, "12:01 am", "0\302\240h\302\24001"},
        {60, "1:00 am", "1\302\240h"},
        {8 * 60, "8:00 am", "8\302\240h"},
        {8 * 60 + 5, "8:05 am", "8\302\240h\302\24005"},
        {11 * 60 + 59, "11:59 am", "11\302\240h\302\24059"},
        {12 * 60, "12 noon", "midi"},
        {12 * 60 + 30, "12:30 pm", "12\302\240h\302\24030"},
        {13 * 60, "1:00 pm", "13\302\240h"},
        {15 * 60 + 30, "3:30 pm", "15\302\240h\302\24030"},
        {23 * 60 + 59, "11:59 pm", "23\302\240h\302\24059"},
        {24 * 60, "12 midnight", "minuit"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        is(dates_time(en, pool, rows[i].minute), rows[i].en, rows[i].en);
        is(dates_time(fr, pool, rows[i].minute), rows[i].fr, rows[i].fr);
    }
}

static void zones(void)
{
    static const struct {
        const char *zone, *en, *fr;
    } rows[] = {
        {"America/New_York", "Eastern Time", "heure de l’Est"},
        {"US/Eastern", "Eastern Time", "heure de l’Est"},
        {"America/Indiana/Knox", "Central Time", "heure du Centre"},
        {"Navajo", "Mountain Time", "heure des Rocheuses"},
        {"America/Phoenix", "Mountain Standard Time", "heure normale des Rocheuses"},
        {"Pacific/Honolulu", "Hawaii Time", "heure d’Hawaï"},
        {"Pacific/Guam", "Guam Time", "heure de Guam"},
        {"Europe/London", "UK Time", "heure du Royaume-Uni"},
        {"Etc/UTC", "UTC", "UTC"},
        {"Europe/Paris", "Paris time", "heure de Paris"},
        {"America/Argentina/Buenos_Aires", "Buenos Aires time", "heure de Buenos Aires"},
        {"Africa/Algiers", "Algiers time", "heure d’Alger"},
        {"Africa/Abidjan", "Abidjan time", "heure d’Abidjan"},
        {"Asia/Omsk", "Omsk time", "heure d’Omsk"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        is(dates_zone(en, pool, rows[i].zone), rows[i].en, rows[i].zone);
        is(dates_zone(fr, pool, rows[i].zone), rows[i].fr, rows[i].zone);
    }
}

static void moments(void)
{
    static const char *const want[][3] = {
        {"12 midnight Eastern Time at the start of Friday, March 13, 2020",
         "12 midnight Eastern Time at the start of Fri Mar 13",
         "vendredi 13 mars 2020 à minuit (heure de l’Est) (début de la journée)"},
        {"8:00 am Eastern Time on Friday, March 13, 2020", "8:00 am Eastern Time Fri Mar 13",
         "vendredi 13 mars 2020 à 8\302\240h (heure de l’Est)"},
        {"12 noon Eastern Time on Friday, March 13, 2020", "12 noon Eastern Time Fri Mar 13",
         "vendredi 13 mars 2020 à midi (heure de l’Est)"},
        {"12 midnight Eastern Time at the end of Friday, March 13, 2020",
         "12 midnight Eastern Time at the end of Fri Mar 13",
         "vendredi 13 mars 2020 à minuit (heure de l’Est) (fin de la journée)"},
    };
    static const int minutes[] = {0, 480, 720, 1440};
    const char *zone = "America/New_York";
    struct when when = {true, day(2020, 3, 13), WHOLE_DAY};

    is(dates_moment(en, pool, when, zone, LENGTH_LONG), "Friday, March 13, 2020", "a bare date");
    is(dates_moment(fr, pool, when, zone, LENGTH_SHORT), "ven. 13 mars", "short");
    for (size_t i = 0; i < 4; i++) {
        when.minute = minutes[i];
        is(dates_moment(en, pool, when, zone, LENGTH_LONG), want[i][0], want[i][0]);
        is(dates_moment(en, pool, when, zone, LENGTH_SHORT), want[i][1], want[i][1]);
        is(dates_moment(fr, pool, when, zone, LENGTH_LONG), want[i][2], want[i][2]);
    }
    when.minute = 480;
    is(dates_moment(en, pool, when, NULL, LENGTH_LONG), "8:00 am on Friday, March 13, 2020",
       "without a zone");
    is(dates_moment(fr, pool, when, NULL, LENGTH_SHORT), "ven. 13 mars à 8\302\240h",
       "short, in French");
    when.minute = 90;
    is(dates_repeated_moment(en, pool, when, zone, LENGTH_SHORT, PASS_FIRST),
       "1:30 am Eastern Time (before the clocks go back) Fri Mar 13", "the hour that comes twice");
    is(dates_repeated_moment(fr, pool, when, NULL, LENGTH_SHORT, PASS_SECOND),
       "ven. 13 mars à 1\302\240h\302\24030 (après le changement d’heure)",
       "the second of the two");
    is(dates_time_in_zone(fr, pool, 480, zone, PASS_ONLY), "8\302\240h (heure de l’Est)",
       "without a day");
}

static void issued(void)
{
    is(dates_issued(en, pool, "2020", LENGTH_LONG), "2020", "a year");
    is(dates_issued(en, pool, "2020-01", LENGTH_LONG), "January 2020", "a month");
    is(dates_issued(en, pool, "2020-01-14", LENGTH_LONG), "Tuesday, January 14, 2020", "a day");
    is(dates_issued(en, pool, "2020-01-14", LENGTH_SHORT), "January 14, 2020", "short");
    is(dates_issued(fr, pool, "2020-10", LENGTH_SHORT), "octobre 2020", "a month, in French");
    is(dates_issued(fr, pool, "2020-01-14", LENGTH_LONG), "mardi 14 janvier 2020", "a day");
}

static void durations(void)
{
    static const struct {
        long minutes;
        const char *en, *fr;
    } rows[] = {
        {0, "", ""},
        {1, "1 minute", "1 minute"},
        {59, "59 minutes", "59 minutes"},
        {60, "1 hour", "1 heure"},
        {150, "2 hours 30 minutes", "2 heures 30 minutes"},
        {1440, "1 day", "1 jour"},
        {2 * 1440 + 16 * 60, "2 days 16 hours", "2 jours 16 heures"},
        {1440 + 1, "1 day 1 minute", "1 jour 1 minute"},
        {1440 + 61, "1 day 1 hour 1 minute", "1 jour 1 heure 1 minute"},
        {365 * 1440, "365 days", "365 jours"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        is(dates_duration(en, pool, rows[i].minutes), rows[i].en, rows[i].en);
        is(dates_duration(fr, pool, rows[i].minutes), rows[i].fr, rows[i].fr);
    }
}

static void every(void)
{
    static const struct {
        unsigned days;
        int nth;
        const char *en, *fr;
    } rows[] = {
        {0x40, 0, "Saturday", "samedi"},
        {0x22, 0, "Monday and Friday", "lundi et vendredi"},
        {0x2A, 0, "Monday, Wednesday and Friday", "lundi, mercredi et vendredi"},
        {0x41, 0, "Saturday and Sunday", "samedi et dimanche"},
        {0x3E, 0, "weekday (Monday to Friday)", "jour de semaine (du lundi au vendredi)"},
        {0x7F, 0, "day", "jour"},
        {0x01, 1, "first Sunday of the month", "premier dimanche du mois"},
        {0x04, 2, "second Tuesday of the month", "deuxième mardi du mois"},
        {0x08, 3, "third Wednesday of the month", "troisième mercredi du mois"},
        {0x10, 4, "fourth Thursday of the month", "quatrième jeudi du mois"},
        {0x20, -1, "last Friday of the month", "dernier vendredi du mois"},
        {0x03, 1, "first Monday and Sunday of the month", "premier lundi et dimanche du mois"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        is(dates_every(en, pool, rows[i].days, rows[i].nth), rows[i].en, rows[i].en);
        is(dates_every(fr, pool, rows[i].days, rows[i].nth), rows[i].fr, rows[i].fr);
    }
}

static void lists(void)
{
    enum { MANY = 20000 };
    static const char *items[MANY];
    static const char *const few[] = {"a", "b", "c", "d", "e"};
    const char *text;

    is(dates_list(en, pool, few, 0), "", "a list of nothing");
    is(dates_list(en, pool, few, 1), "a", "of one");
    is(dates_list(en, pool, few, 2), "a and b", "of two");
    is(dates_list(en, pool, few, 5), "a, b, c, d and e", "of five");
    is(dates_list(fr, pool, few, 5), "a, b, c, d et e", "of five in French");
    for (size_t i = 0; i < MANY; i++)
        items[i] = "a long name of a service";
    text = dates_list(en, pool, items, MANY);
    is_int((long long)strlen(text), 24LL * MANY + 2LL * (MANY - 2) + 5, "of very many, soon");
}

int main(void)
{
    pool = pool_new();
    languages = languages_open(&(struct folders){(const char *[]){"templates"}, 1});
    en = load("en");
    fr = load("fr-CA");
    months();
    times();
    zones();
    moments();
    issued();
    durations();
    every();
    lists();
    languages_close(languages);
    pool_free(pool);
    return done();
}
