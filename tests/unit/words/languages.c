/* Dates, hours and zones as Spanish, German and Portuguese put them, and what melts beside them. */
#include "base/pool.h"
#include "tap.h"
#include "words/dates.h"

#include <stdlib.h>

#define NBSP "\302\240"

static struct pool *pool;
static const struct words *es, *de, *pt;

static const struct words *load(struct languages *languages, const char *lang)
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

static void each(const char *got_es, const char *got_de, const char *got_pt,
                 const char *const want[3])
{
    is(got_es, want[0], want[0]);
    is(got_de, want[1], want[1]);
    is(got_pt, want[2], want[2]);
}

#define EACH(function, want, ...)                                                                  \
    each(function(es, pool, __VA_ARGS__), function(de, pool, __VA_ARGS__),                         \
         function(pt, pool, __VA_ARGS__), want)

static void days(void)
{
    static const struct {
        struct civil day;
        enum length length;
        const char *want[3];
    } rows[] = {
        {{2020, 3, 13},
         LENGTH_LONG,
         {"viernes 13 de marzo de 2020", "Freitag, 13. März 2020",
          "sexta-feira, 13 de março de 2020"}},
        {{2020, 3, 13}, LENGTH_SHORT, {"vie 13 mar", "Fr 13. März", "sex 13 mar"}},
        {{2022, 10, 1},
         LENGTH_LONG,
         {"sábado 1 de octubre de 2022", "Samstag, 1. Oktober 2022",
          "sábado, 1º de outubro de 2022"}},
        {{2022, 10, 1}, LENGTH_SHORT, {"sáb 1 oct", "Sa 1. Okt.", "sáb 1º out"}},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        EACH(dates_day, rows[i].want, date_day(rows[i].day), rows[i].length);
}

/* "a las" and "a la", "às" and "à": by the hour that follows; both midnights have their own. */
static void hours(void)
{
    static const struct {
        int minute;
        const char *want[3];
    } rows[] = {
        {0, {"a las 0:00" NBSP "h", ", 0:00" NBSP "Uhr", ", à 0h"}},
        {30, {"a las 0:30" NBSP "h", ", 0:30" NBSP "Uhr", ", à 0h30"}},
        {60, {"a la 1:00" NBSP "h", ", 1:00" NBSP "Uhr", ", à 1h"}},
        {95, {"a la 1:35" NBSP "h", ", 1:35" NBSP "Uhr", ", à 1h35"}},
        {480, {"a las 8:00" NBSP "h", ", 8:00" NBSP "Uhr", ", às 8h"}},
        {600, {"a las 10:00" NBSP "h", ", 10:00" NBSP "Uhr", ", às 10h"}},
        {720, {"a las 12:00" NBSP "h", ", 12:00" NBSP "Uhr", ", às 12h"}},
        {1065, {"a las 17:45" NBSP "h", ", 17:45" NBSP "Uhr", ", às 17h45"}},
        {1440, {"a las 24:00" NBSP "h", ", 24:00" NBSP "Uhr", ", às 24h"}},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct when when = {true, date_day((struct civil){2020, 3, 13}), rows[i].minute};
        const char *want[] = {
            pool_printf(pool, "viernes 13 de marzo de 2020 %s", rows[i].want[0]),
            pool_printf(pool, "Freitag, 13. März 2020%s", rows[i].want[1]),
            pool_printf(pool, "sexta-feira, 13 de março de 2020%s", rows[i].want[2]),
        };
        EACH(dates_moment, want, when, NULL, LENGTH_LONG);
    }
}

static void zones(void)
{
    static const struct {
        const char *zone, *want[3];
    } rows[] = {
        {"America/New_York",
         {"hora del este", "nordamerikanische Ostküstenzeit", "horário do Leste"}},
        {"Europe/Berlin", {"hora de Berlín", "mitteleuropäische Zeit", "horário de Berlim"}},
        {"Europe/Madrid", {"hora peninsular española", "Ortszeit Madrid", "horário de Madri"}},
        {"America/Bogota", {"hora de Colombia", "Ortszeit Bogota", "horário de Bogota"}},
        {"America/Sao_Paulo", {"hora de Brasilia", "Ortszeit Sao Paulo", "horário de Brasília"}},
        {"America/Fortaleza", {"hora de Fortaleza", "Ortszeit Fortaleza", "horário de Fortaleza"}},
        {"UTC", {"UTC", "UTC", "UTC"}},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        EACH(dates_zone, rows[i].want, rows[i].zone);
}

static void every(void)
{
    static const struct {
        unsigned days;
        int nth;
        const char *want[3];
    } rows[] = {
        {0x22, 0, {"lunes y viernes", "Montag und Freitag", "segunda-feira e sexta-feira"}},
        {0x7F, 0, {"día", "Tag", "dia"}},
        {0x01, 1, {"primer domingo del mes", "ersten Sonntag im Monat", "primeiro domingo do mês"}},
        {0x20,
         -1,
         {"último viernes del mes", "letzten Freitag im Monat", "última sexta-feira do mês"}},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        EACH(dates_every, rows[i].want, rows[i].days, rows[i].nth);
}

static void durations(void)
{
    static const char *const one[] = {"1 día 1 hora 1 minuto", "1 Tag 1 Stunde 1 Minute",
                                      "1 dia 1 hora 1 minuto"};
    static const char *const several[] = {"2 días 16 horas", "2 Tage 16 Stunden",
                                          "2 dias 16 horas"};

    EACH(dates_duration, one, 1440L + 60 + 1);
    EACH(dates_duration, several, 2L * 1440 + 16 * 60);
}

/* The date of a notice, as far as it is known. */
static void notices(void)
{
    static const struct {
        const char *issued;
        enum length length;
        const char *want[3];
    } rows[] = {
        {"2020-01-20",
         LENGTH_LONG,
         {"QC, aviso del lunes 20 de enero de 2020",
          "QC, Bekanntmachung vom Montag, 20. Januar 2020",
          "QC, aviso de segunda-feira, 20 de janeiro de 2020"}},
        {"2020-01-20",
         LENGTH_SHORT,
         {"QC, aviso de 20 de enero de 2020", "QC, Bekanntmachung vom 20. Januar 2020",
          "QC, aviso de 20 de janeiro de 2020"}},
        {"2020-01",
         LENGTH_LONG,
         {"QC, aviso de enero de 2020", "QC, Bekanntmachung vom Januar 2020",
          "QC, aviso de janeiro de 2020"}},
        {"2020",
         LENGTH_LONG,
         {"QC, aviso de 2020", "QC, Bekanntmachung von 2020", "QC, aviso de 2020"}},
    };
    const struct words *const all[] = {es, de, pt};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int l = 0; l < 3; l++)
            is(SAY(all[l], pool, PHRASE_SHOW_NOTICE, 0, [SLOT_ISSUER] = "QC",
                   [SLOT_ISSUED] = dates_issued(all[l], pool, rows[i].issued, rows[i].length)),
               rows[i].want[l], rows[i].want[l]);
}

/* "no sábado", "na sexta-feira"; "de" and "el nuevo sistema" is "del nuevo sistema". */
static void melting(void)
{
    is(SAY(pt, pool, PHRASE_FALLING, 0, [SLOT_FROM] = "sábado, 14 de março de 2020"),
       "com vencimento no sábado, 14 de março de 2020", "a day that is masculine");
    is(SAY(pt, pool, PHRASE_FALLING, 0, [SLOT_FROM] = "sexta-feira, 13 de março de 2020"),
       "com vencimento na sexta-feira, 13 de março de 2020", "one that is feminine");
    is(SAY(pt, pool, PHRASE_TRANSITION, 0, [SLOT_FROM] = "o PJe 1", [SLOT_TO] = "o PJe 2"),
       "Contexto: mudança do PJe 1 para o PJe 2.", "an article");
    is(SAY(es, pool, PHRASE_TRANSITION,
           0, [SLOT_FROM] = "el sistema actual", [SLOT_TO] = "el nuevo"),
       "Contexto: paso del sistema actual al nuevo.", "two of them");
    is(SAY(de, pool, PHRASE_TRANSITION,
           0, [SLOT_FROM] = "dem alten System", [SLOT_TO] = "das neue"),
       "Hintergrund: Umstellung vom alten System auf das neue.", "in German, the first");
}

int main(void)
{
    struct languages *languages =
        languages_open(&(struct folders){(const char *[]){"templates"}, 1});

    pool = pool_new();
    es = load(languages, "es-CO");
    de = load(languages, "de-AT");
    pt = load(languages, "pt-BR");
    days();
    hours();
    zones();
    every();
    durations();
    notices();
    melting();
    languages_close(languages);
    pool_free(pool);
    return done();
}
