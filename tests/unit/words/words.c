/* words: which file serves a language, which variant is said, and how its slots are filled. */
#include "language.h"
#include "tap.h"

static struct pool *pool;

/* The language LANG with what is OWN to it; Bail out where it is not sound. */
static const struct words *words_with(const char *lang, const char *own)
{
    static struct languages *languages;
    struct diag *diag = diag_new();
    const struct words *words;
    bool missing;

    language_write(lang, own);
    languages_close(languages);
    languages = languages_open(&(struct folders){(const char *[]){language_folder}, 1});
    words = languages_get(languages, lang, &missing, diag);
    if (words == NULL)
        printf("Bail out! %s\n", language_said(diag)), exit(1);
    diag_free(diag);
    return words;
}

/* MOMENT put as PATTERN, with {time} and {day}. */
static const char *put(const char *pattern, const char *time, const char *day)
{
    static char own[1000];
    const struct words *words;

    snprintf(own, sizeof own, "<phrases><say of=\"moment\">%s</say></phrases>", pattern);
    words = words_with("en", own);
    return SAY(words, pool, PHRASE_MOMENT, 0, [SLOT_TIME] = time, [SLOT_DAY] = day);
}

static void blanks(void)
{
    is(put("{time} on {day}", "8 am", "Friday"), "8 am on Friday", "slots are filled");
    is(put("\n  {time}\n  on\t {day} ", "8 am", "Friday"), "8 am on Friday",
       "blanks of a pattern are one, and none at its ends");
    is(put("{time} on {day}", " 8\n am ", "\tFriday "), "8 am on Friday", "those of a slot, too");
    is(put("on {day} {time}, then", "", "Friday"), "on Friday, then",
       "an empty slot takes the blank before it");
    is(put("on {day} {time}, then", NULL, "Friday"), "on Friday, then",
       "one that is not given, too");
    is(put("on {day} {time}, then", " \n", "Friday"), "on Friday, then", "one of blanks, too");
    is(put("{time} {day} x", "", ""), "x", "no blank is at the beginning");
    is(put("x {time} {day}", "", ""), "x", "nor at the end");
    is(put("{time}{day}", "a", "b"), "ab", "no blank is put where there is none");
    is(put("«\xC2\xA0{time}\xC2\xA0»", "a", NULL),
       "«\xC2\xA0"
       "a\xC2\xA0»",
       "a no-break space is a character like others");
    is(put("{time} {day}", "{day}", "[x]"), "{day} [x]", "what a slot holds is not a pattern");
    is(put("a &lt;b&gt; &amp;c", "", ""), "a <b> &c", "references are what they stand for");
    is(put("{time} and {time}", "a", ""), "a and a", "a slot may stand twice");
}

static void full_stops(void)
{
    is(put("At {day}. Next {time}.", "x", "N.D. Ill."), "At N.D. Ill. Next x.",
       "no full stop behind one");
    is(put("At {day}. Next", "x", "Court"), "At Court. Next", "but behind all else");
    is(put("At {day} {time}.", "", "Inc."), "At Inc.",
       "behind an empty slot, that of the one before");
    is(put("{day}.", "", "Really?"), "Really?", "nor behind a question mark");
    is(put("{day}.", "", "and so on…"), "and so on…", "nor behind an ellipsis");
    is(put("({day}).", "", "Inc."), "(Inc.).", "a bracket between keeps both");
    is(put("At {day} .x", "", "Inc."), "At Inc. .x", "and so does a blank");
}

static void options(void)
{
    is(put("{time} [({day})]", "8 h", "Est"), "8 h (Est)", "an option is said with its slot");
    is(put("{time} [({day})]", "8 h", ""), "8 h", "and left out without");
    is(put("{time} [({day})], x", "8 h", ""), "8 h, x", "with the blank before it");
    is(put("[{day}: ]{time}", "a", "b"), "b: a", "an option may come first");
    is(put("[{day}: ]{time}", "a", ""), "a", "and be left out there");
    is(put("[{time} to {day} ]x", "a", ""), "x", "each slot of an option has to hold something");
}

static const struct words *with_joins(void)
{
    return words_with("fr", "<join word=\"de\" before=\"a e é i o u\" as=\"d’\"/>"
                            "<join word=\"De\" before=\"a e é i o u\" as=\"D'\"/>"
                            "<join word=\"de\" with=\"le\" as=\"du\"/>"
                            "<join word=\"y\" before=\"i hi\" as=\"e\"/>"
                            "<phrases><say of=\"zone-of-city\">heure de {city}</say>"
                            "<say of=\"every-first\">De {weekday}</say>"
                            "<say of=\"list-of-two\">{a} y {b}</say>"
                            "<say of=\"list-middle\">{a}{b}</say>"
                            "<say of=\"list-last\">{a} (de {b})</say></phrases>");
}

static void joins(void)
{
    const struct words *words = with_joins();
    static const struct {
        const char *city, *want;
    } cities[] = {
        {"Alger", "heure d’Alger"},
        {"Oran", "heure d’Oran"},
        {"Évry", "heure d’Évry"},
        {"Paris", "heure de Paris"},
        {"le Caire", "heure du Caire"},
        {"Le Mans", "heure de Le Mans"},
        {"le", "heure du"},
        {"lent", "heure de lent"},
        {"", "heure de"},
        {"\xC3\x89ire", "heure d’\xC3\x89ire"},
    };

    for (size_t i = 0; i < sizeof cities / sizeof *cities; i++)
        is(SAY(words, pool, PHRASE_ZONE_OF_CITY, 0, [SLOT_CITY] = cities[i].city), cities[i].want,
           cities[i].want);
    is(SAY(words, pool, PHRASE_EVERY_FIRST, 0, [SLOT_WEEKDAY] = "abc"), "D'abc",
       "a word with a capital is another");
    is(SAY(words, pool, PHRASE_LIST_OF_TWO, 0, [SLOT_A] = "Padre", [SLOT_B] = "hijo"),
       "Padre e hijo", "a join without an apostrophe keeps the blank");
    is(SAY(words, pool, PHRASE_LIST_OF_TWO, 0, [SLOT_A] = "Ley", [SLOT_B] = "orden"), "Ley y orden",
       "only the whole word is joined");
    is(SAY(words, pool, PHRASE_LIST_OF_TWO, 0, [SLOT_A] = "y", [SLOT_B] = "orden de"),
       "y y orden de", "words of slots stay apart");
    is(SAY(words, pool, PHRASE_LIST_MIDDLE, 0, [SLOT_A] = "de", [SLOT_B] = "a"), "dea",
       "no join without a blank");
    is(SAY(words, pool, PHRASE_LIST_LAST, 0, [SLOT_A] = "x", [SLOT_B] = "a"), "x (d’a)",
       "a bracket is no part of a word");
    is(SAY(words, pool, PHRASE_LIST_OF_TWO, 0, [SLOT_A] = "x de", [SLOT_B] = "a"), "x de y a",
       "nothing is joined across another word");
}

static void variants(void)
{
    const struct words *words =
        words_with("en", "<phrases><say of=\"moment\" when=\"short noon\">both</say>"
                         "<say of=\"moment\" when=\"short\">short</say>"
                         "<say of=\"moment\" when=\"noon\">noon</say>"
                         "<say of=\"moment\">none</say></phrases>");

    is(words_say(words, pool, PHRASE_MOMENT, WHEN_SHORT | WHEN_NOON, (const char *[SLOT_COUNT]){0}),
       "both", "all conditions of a variant hold");
    is(words_say(words, pool, PHRASE_MOMENT, WHEN_SHORT | WHEN_ONE, (const char *[SLOT_COUNT]){0}),
       "short", "one of two does; what is not asked for does not count");
    is(words_say(words, pool, PHRASE_MOMENT, WHEN_NOON, (const char *[SLOT_COUNT]){0}), "noon",
       "the other of two does");
    is(words_label(words, PHRASE_MOMENT), "none", "none does");
    is(words_label(words, PHRASE_EVERY_DAY), "every-day", "a label");
}

static void plural(const char *lang, const char *own, const long *numbers, const char *want)
{
    const struct words *words = words_with(lang, own);
    static char got[1000];

    *got = '\0';
    for (; *numbers >= 0; numbers++) {
        const char *n = pool_printf(pool, "%ld", *numbers);
        strcat(got,
               SAY(words, pool, PHRASE_DURATION_DAYS, words_plural(words, *numbers), [SLOT_N] = n));
        strcat(got, numbers[1] >= 0 ? ", " : "");
    }
    is(got, want, lang);
}

static void plurals(void)
{
    plural("en",
           "<phrases><say of=\"duration-days\" when=\"one\">{n} day</say>"
           "<say of=\"duration-days\">{n} days</say></phrases>",
           (const long[]){0, 1, 2, 21, -1}, "0 days, 1 day, 2 days, 21 days");
    plural("fr",
           "<phrases><say of=\"duration-days\" when=\"one\">{n} jour</say>"
           "<say of=\"duration-days\" when=\"many\">{n} de jours</say>"
           "<say of=\"duration-days\">{n} jours</say></phrases>",
           (const long[]){0, 1, 2, 1000000, -1}, "0 jour, 1 jour, 2 jours, 1000000 de jours");
    plural("pl",
           "<phrases><say of=\"duration-days\" when=\"one\">{n} dzień</say>"
           "<say of=\"duration-days\" when=\"few\">{n} dni (few)</say>"
           "<say of=\"duration-days\" when=\"many\">{n} dni (many)</say></phrases>",
           (const long[]){1, 2, 5, 12, 22, 25, 112, -1},
           "1 dzień, 2 dni (few), 5 dni (many), 12 dni (many), 22 dni (few), 25 dni (many), "
           "112 dni (many)");
    plural("ar",
           "<phrases><say of=\"duration-days\" when=\"zero\">0</say>"
           "<say of=\"duration-days\" when=\"one\">يوم</say>"
           "<say of=\"duration-days\" when=\"two\">يومان</say>"
           "<say of=\"duration-days\" when=\"few\">{n} أيام</say>"
           "<say of=\"duration-days\" when=\"many\">{n} يومًا</say>"
           "<say of=\"duration-days\">{n} يوم</say></phrases>",
           (const long[]){0, 1, 2, 3, 11, 100, 103, -1},
           "0, يوم, يومان, 3 أيام, 11 يومًا, 100 يوم, 103 أيام");
    plural("zz", "<phrases><say of=\"duration-days\">{n} d</say></phrases>",
           (const long[]){0, 1, 2, -1}, "0 d, 1 d, 2 d");
}

static void plurals_too_few(void)
{
    struct languages *languages;
    struct diag *diag = diag_new();
    bool missing;

    language_write("pl", "<phrases><say of=\"duration-days\" when=\"one\">{n} dzień</say>"
                         "<say of=\"duration-days\">{n} dni</say></phrases>");
    languages = languages_open(&(struct folders){(const char *[]){language_folder}, 1});
    ok(languages_get(languages, "pl", &missing, diag) == NULL && !missing,
       "Polish has three forms");
    is(language_said(diag),
       "DIR/words/pl.xml:2: error: the phrase \"duration-days\" has no form for \"few\" and "
       "\"many\"; numbers in \"pl\" are \"one\", \"few\" and \"many\"\n",
       "of which two are missing");
    ok(languages_get(languages, "pl", &missing, diag) == NULL && !missing, "asked again");
    is_int(diag_count(diag, DIAG_ERROR, NULL), 1, "no more is said");
    languages_close(languages);
    diag_free(diag);
}

static void tags(void)
{
    struct languages *languages;
    struct diag *diag = diag_new();
    const struct words *pt, *br, *en;
    bool missing;

    language_write("pt", "");
    language_write("pt-BR", "");
    language_write("en", "");
    languages = languages_open(&(struct folders){(const char *[]){language_folder}, 1});
    pt = languages_get(languages, "pt-PT", &missing, diag);
    is(pt == NULL ? NULL : words_lang(pt), "pt",
       "a country without a file has that of the language");
    br = languages_get(languages, "pt-BR", &missing, diag);
    is(br == NULL ? NULL : words_lang(br), "pt-BR", "one with a file has its own");
    ok(languages_get(languages, "pt-BR-abl1943", &missing, diag) == br, "and gives it further");
    ok(languages_get(languages, "pt", &missing, diag) == pt, "a file is loaded once");
    en = languages_get(languages, "en-Latn-US", &missing, diag);
    ok(en != NULL && !missing, "two parts of a tag too many");
    ok(languages_get(languages, "nl-BE", &missing, diag) == NULL && missing, "no file at all");
    ok(languages_get(languages, "../words/en", &missing, diag) == NULL && missing,
       "what is no tag names no file");
    ok(languages_get(languages, "", &missing, diag) == NULL && missing, "nor does an empty one");
    is(language_said(diag), "", "none of which is an error");
    languages_close(languages);
    languages_close(NULL);
    diag_free(diag);
}

int main(void)
{
    pool = pool_new();
    blanks();
    full_stops();
    options();
    joins();
    variants();
    plurals();
    plurals_too_few();
    tags();
    words_with("en", "");
    language_clean();
    pool_free(pool);
    return done();
}
