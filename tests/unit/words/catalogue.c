/* catalogue: what can be wrong with a language file is told, each kind with its line. */
#include "language.h"
#include "tap.h"

/* What is said of LANG.xml, which has what is OWN to it. */
static const char *fault_of(const char *lang, const char *own)
{
    struct languages *languages;
    struct diag *diag = diag_new();
    const struct words *words;
    static char text[30000];
    bool missing;

    if (own != NULL)
        language_write(lang, own);
    languages = languages_open(&(struct folders){(const char *[]){language_folder}, 1});
    words = languages_get(languages, lang, &missing, diag);
    snprintf(text, sizeof text, "%s", language_said(diag));
    if (missing || (words == NULL) != (*text != '\0'))
        snprintf(text, sizeof text, "(missing, or no words and no error)");
    languages_close(languages);
    diag_free(diag);
    return text;
}

static void sound(void)
{
    is(fault_of("en", ""), "", "a file that says everything is sound");
    is(fault_of("en", "<!-- a note --><reading><anything at=\"all\">here</anything></reading>"), "",
       "<reading> is left to those who read prose");
    is(fault_of("en", "<phrases about=\"a\"><say of=\"every-day\">a &amp; b<!-- x --> c</say>"
                      "</phrases>"),
       "", "references and comments may stand in a phrase");
}

static const struct {
    const char *own, *said, *name;
} faults[] = {
    {"<sayings/>", "DIR/words/en.xml:2: error: <sayings> has no place in <words>\n",
     "an unknown element"},
    {"<phrase/>",
     "DIR/words/en.xml:2: error: <phrase> has no place in <words>; did you mean <phrases>?\n",
     "a misspelt element"},
    {"<phrases><say of=\"every-day\" whn=\"short\">day</say></phrases>",
     "DIR/words/en.xml:2: error: <say> has no attribute \"whn\"; did you mean \"when\"?\n",
     "an unknown attribute"},
    {"<phrases>\n<say>day</say></phrases>",
     "DIR/words/en.xml:3: error: <say> needs the attribute \"of\"\n", "a phrase without a name"},
    {"<phrases>\n\n<say of=\"momend\">{time}</say></phrases>",
     "DIR/words/en.xml:4: error: there is no phrase \"momend\"; did you mean \"moment\"?\n",
     "an unknown phrase"},
    {"<phrases><say of=\"moment\">{time} on {dya}</say></phrases>",
     "DIR/words/en.xml:2: error: the phrase \"moment\" has no slot {dya}; it has {time} and "
     "{day}\n",
     "an unknown slot"},
    {"<phrases><say of=\"moment\">{time} on {day}, {city}</say></phrases>",
     "DIR/words/en.xml:2: error: the phrase \"moment\" has no slot {city}; it has {time} and "
     "{day}\n",
     "a slot of another phrase"},
    {"<phrases><say of=\"every-day\">{day}</say></phrases>",
     "DIR/words/en.xml:2: error: the phrase \"every-day\" has no slot {day}; it has none\n",
     "a slot in a label"},
    {"<phrases><say of=\"every-day\">a {day</say></phrases>",
     "DIR/words/en.xml:2: error: the phrase \"every-day\" has a \"{\" that is not closed; a slot "
     "is "
     "written {name}\n",
     "{ not closed"},
    {"<phrases><say of=\"every-day\">a } b</say></phrases>",
     "DIR/words/en.xml:2: error: the phrase \"every-day\" has a \"}\" without a \"{\" before it\n",
     "} without {"},
    {"<phrases><say of=\"date\">{day} [{month}</say></phrases>",
     "DIR/words/en.xml:2: error: the phrase \"date\" has a \"[\" that is not closed\n",
     "[ not closed"},
    {"<phrases><say of=\"date\">{day} [a [{month}] b]</say></phrases>",
     "DIR/words/en.xml:2: error: the phrase \"date\" has a \"[\" within another\n"
     "DIR/words/en.xml:2: error: the phrase \"date\" has a \"]\" without a \"[\" before it\n",
     "[ within ["},
    {"<phrases><say of=\"date\">{day}] {month}</say></phrases>",
     "DIR/words/en.xml:2: error: the phrase \"date\" has a \"]\" without a \"[\" before it\n",
     "] without ["},
    {"<phrases><say of=\"date\">{day} [of] {month}</say></phrases>",
     "DIR/words/en.xml:2: error: the phrase \"date\" has a \"[\" without a slot before the \"]\", "
     "and would always say what is between\n",
     "[ without a slot"},
    {"<phrases><say of=\"every-day\"> </say></phrases>",
     "DIR/words/en.xml:2: error: the phrase \"every-day\" says nothing\n", "an empty phrase"},
    {"<phrases><say of=\"every-day\">a<b/></say></phrases>",
     "DIR/words/en.xml:2: error: <b> has no place in <say>\n", "markup in a phrase"},
    {"<phrases><say of=\"moment\" when=\"shrt\">{day}</say>\n<say of=\"moment\">{day}</say>"
     "</phrases>",
     "DIR/words/en.xml:2: error: there is no condition \"shrt\"; did you mean \"short\"?\n"
     "DIR/words/en.xml:3: error: the phrase \"moment\" is never said so: line 2 says it before\n",
     "an unknown condition"},
    {"<phrases><say of=\"moment\" when=\"short\">{day}</say></phrases>",
     "DIR/words/en.xml:2: error: the phrase \"moment\" has nothing to say when no condition holds; "
     "write a last <say> without \"when\"\n",
     "no last variant"},
    {"<phrases><say of=\"moment\">{day}</say>\n<say of=\"moment\" when=\"short\">{day}</say>"
     "</phrases>",
     "DIR/words/en.xml:3: error: the phrase \"moment\" is never said so: line 2 says it before\n",
     "a variant that is never reached"},
    {"<phrases><say of=\"duration-days\">{n} days</say></phrases>",
     "DIR/words/en.xml:2: error: the phrase \"duration-days\" has no form for \"one\" and "
     "\"other\"; numbers in \"en\" are \"one\" and \"other\"\n",
     "no plural form"},
    {"<phrases><say of=\"duration-days\" when=\"one\">1 day</say></phrases>",
     "DIR/words/en.xml:2: error: the phrase \"duration-days\" has no form for \"other\"; numbers "
     "in \"en\" are \"one\" and \"other\"\n",
     "a plural form too few"},
    {"<phrases><say of=\"duration-days\" when=\"few\">{n}</say><say of=\"duration-days\" "
     "when=\"one other\">{n}</say></phrases>",
     "DIR/words/en.xml:2: error: the phrase \"duration-days\" has a form for \"few\"; numbers in "
     "\"en\" are \"one\" and \"other\"\n",
     "a plural form that the language does not have"},
    {"<months><name>January</name></months>",
     "DIR/words/en.xml:2: error: <months> has 1 names; a year has 12\n", "months too few"},
    {"<weekdays>\n<name>a</name><name>b</name><name>c</name><name>d</name><name>e</name>"
     "<name>f</name><name>g</name><name>h</name></weekdays>",
     "DIR/words/en.xml:2: error: <weekdays> has 8 names; a week has 7\n", "weekdays too many"},
    {"<weekdays>\n<name/><name short=\"\">b</name><name gender=\"female\">c</name><name>d</name>"
     "<name>e</name><name>f</name><name>g</name></weekdays>",
     "DIR/words/en.xml:3: error: <name> is empty\n"
     "DIR/words/en.xml:3: error: <name> is empty\n"
     "DIR/words/en.xml:3: error: there is no gender \"female\"; write feminine, or nothing\n",
     "names that are none"},
    {"<!-- <months --><!-- <weekdays -->",
     "DIR/words/en.xml:1: error: <months> is missing\n"
     "DIR/words/en.xml:1: error: <weekdays> is missing\n",
     "no months and weekdays"},
    {"<zones>\n<zone says=\"Here\">Europe/Paris\n Europe/Rome</zone>\n<zone>Europe/Madrid</zone>\n"
     "<zone says=\"There\">Europe/Rome</zone></zones>",
     "DIR/words/en.xml:5: error: <zone> needs the attribute \"says\"\n"
     "DIR/words/en.xml:6: error: the zone Europe/Rome is in line 3, too\n",
     "zones without words, or twice"},
    {"<join word=\"de\" as=\"d’\"/>\n<join word=\"de\" before=\"a\" with=\"el\" as=\"del\"/>\n"
     "<join before=\"a\"/>",
     "DIR/words/en.xml:2: error: <join> needs either \"before\", how the next word may begin, or "
     "\"with\", the next word itself\n"
     "DIR/words/en.xml:3: error: <join> needs either \"before\", how the next word may begin, or "
     "\"with\", the next word itself\n"
     "DIR/words/en.xml:4: error: <join> needs the attribute \"word\"\n"
     "DIR/words/en.xml:4: error: <join> needs the attribute \"as\"\n",
     "joins that are none"},
    {"words", "DIR/words/en.xml:2: error: text has no place in <words>\n", "text between elements"},
    {"<phrases><say of=\"every-day\">a&#x202E;b</say></phrases>",
     "DIR/words/en.xml:2: error: U+202E, an invisible mark that turns the direction of text "
     "around, "
     "must not stand here; delete it\n",
     "a character that nobody sees"},
    {"<phrases><say of=\"every-day\">a & b</say></phrases>",
     "DIR/words/en.xml:2: error: \"&\" must be written &amp;\n", "a mistake in XML"},
};

static void each_fault(void)
{
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
        is(fault_of("en", faults[i].own), faults[i].said, faults[i].name);
}

static const char *fault_of_text(const char *text)
{
    language_write_text("en.xml", text);
    return fault_of("en", NULL);
}

static void whole_files(void)
{
    static char long_text[1100000];

    is(fault_of_text(""), "DIR/words/en.xml: error: is empty\n", "an empty file");
    is(fault_of_text("<html/>"),
       "DIR/words/en.xml:1: error: is no language file: it begins with <html> and not with <words "
       "lang=\"en\">\n",
       "another document");
    is(fault_of_text("<!DOCTYPE words [<!ENTITY x SYSTEM \"/etc/passwd\">]><words lang=\"en\"/>"),
       "DIR/words/en.xml:1: error: a DOCTYPE and entities are not allowed; delete <!DOCTYPE …> and "
       "write the characters themselves\n",
       "a DOCTYPE");
    ok(strstr(fault_of_text("<words lang=\"fr\"/>"),
              "DIR/words/en.xml:1: error: lang is \"fr\", but the file is named for \"en\"\n") !=
           NULL,
       "a file of another language");
    ok(strstr(fault_of_text("<words lang=\"en\">caf\xE9</words>"), "DIR/words/en.xml:1: error: ") !=
           NULL,
       "a file that is not in UTF-8");
    memset(long_text, ' ', sizeof long_text - 1);
    is(fault_of_text(long_text),
       "DIR/words/en.xml: error: is too large; a language file has less than 1 MB\n",
       "a file without end");
}

/* Every phrase of every shipped language: without its lines it is missed, by name; without the
 * last of them there is nothing to say when no condition holds, or a number has no form. */
static size_t without(char *to, const char *text, const char *of, bool last_only)
{
    const char *last = NULL, *at = text;
    char *start = to;

    while ((at = strstr(at, of)) != NULL)
        last = at++;
    for (at = text; *at != '\0';) {
        const char *end = strchr(at, '\n'), *found = strstr(at, of);
        bool drop = found != NULL && (end == NULL || found < end) && (!last_only || found == last);
        size_t length;
        if (drop)
            end = strchr(strstr(found, "</say>"), '\n'); /* it may go over several lines */
        length = end == NULL ? strlen(at) : (size_t)(end - at) + 1;
        if (!drop) {
            memcpy(to, at, length);
            to += length;
        }
        at += length;
    }
    *to = '\0';
    return (size_t)(to - start);
}

static void each_phrase_of(const char *lang)
{
    static char text[200000], less[200000], path[100], of[100], name[60], wanted[300];
    size_t length;
    FILE *file;

    snprintf(path, sizeof path, "templates/words/%s.xml", lang);
    snprintf(name, sizeof name, "%s.xml", lang);
    file = pool_or_die(fopen(path, "r"));
    length = fread(text, 1, sizeof text - 1, file);
    text[length] = '\0';
    fclose(file);
    language_write_text(name, text);
    if (!is(fault_of(lang, NULL), "", path))
        return;
    for (enum phrase p = 0; p < PHRASE_COUNT; p++) {
        snprintf(of, sizeof of, "<say of=\"%s\"", phrase_name(p));
        without(less, text, of, false);
        language_write_text(name, less);
        snprintf(wanted, sizeof wanted, "error: the phrase \"%s\" is missing", phrase_name(p));
        if (strstr(fault_of(lang, NULL), wanted) == NULL)
            ok(false, wanted);
        without(less, text, of, true);
        language_write_text(name, less);
        snprintf(wanted, sizeof wanted, "error: the phrase \"%s\" ", phrase_name(p));
        if (strstr(fault_of(lang, NULL), wanted) == NULL)
            ok(false, wanted);
    }
    ok(true, "each phrase of it is missed when it is taken out, and the last of its variants");
}

int main(void)
{
    sound();
    each_fault();
    whole_files();
    each_phrase_of("en");
    each_phrase_of("fr");
    each_phrase_of("es");
    each_phrase_of("de");
    each_phrase_of("pt");
    language_clean();
    return done();
}
