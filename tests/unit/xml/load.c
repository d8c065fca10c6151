/*
 * load: what is read right, what is refused, and in which words.
 *
 * Each tests/input/xml/NAME.xml is judged by the small vocabulary below, and what is said of it
 * compared with NAME.err, byte for byte. UPDATE=1 in the environment rewrites the .err files: read
 * the difference before it is committed.
 */
#include "xml/load.h"

#include "base/date.h"
#include "base/pool.h"

#include "tap.h"

#include <ctype.h>
#include <fcntl.h>
#include <glob.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* A small vocabulary, with what that of announcements has, and more: a choice, a type that unites
 * two, a list of values without a hint, elements of several places below a fact. */
static const char *why_no_date(struct pool *pool, const char *value, const char **instead)
{
    struct when when;

    (void)instead;
    return when_parse(value, &when, pool_alloc(pool, 100), 100);
}

/* Of what may be a word as well as a date. */
static const char *why_neither(struct pool *pool, const char *value, const char **instead)
{
    return isdigit((unsigned char)*value) ? why_no_date(pool, value, instead) : NULL;
}

static bool is_date(const char *value)
{
    struct when when;
    char why[100];

    return when_parse(value, &when, why, sizeof why) == NULL;
}

static bool is_day(const char *value)
{
    return strlen(value) == 10 && is_date(value);
}

static bool is_date_or_open(const char *value)
{
    return strcmp(value, "further-notice") == 0 || is_date(value);
}

static bool is_word(const char *value)
{
    return islower((unsigned char)*value) &&
           value[strspn(value, "abcdefghijklmnopqrstuvwxyz0123456789-")] == '\0';
}

static bool is_zone(const char *value)
{
    return strchr(value, ' ') == NULL;
}

static bool is_tag(const char *value)
{
    return strlen(value) == 2;
}

static bool is_address(const char *value)
{
    return strchr(value, '@') != NULL;
}

static bool is_rank(const char *value)
{
    return atoi(value) > 0;
}

static const struct vocabulary_type
    prose_type = {"prose", "write it as the notice has it", NULL, 500, 0, NULL, NULL},
    id_type = {"id",
               "write small letters, digits and hyphens, beginning with a letter, like march-13",
               NULL,
               0,
               VALUE_NAMES,
               is_word,
               NULL},
    because_type = {"id", "write an id", NULL, 0, VALUE_REFERS, is_word, NULL},
    zone_type = {"zone", "write an IANA zone like America/New_York", NULL, 0, 0, is_zone, NULL},
    when_type = {"when",
                 "write a date like 2020-03-13, or a date and time like 2020-03-13T08:00",
                 NULL,
                 0,
                 0,
                 is_date,
                 why_no_date},
    day_type = {"day", "write a date like 2020-03-13", NULL, 0, 0, is_day, why_no_date},
    open_type = {"when-or-open",
                 "write a date like 2020-03-13, or further-notice",
                 NULL,
                 0,
                 0,
                 is_date_or_open,
                 why_neither},
    status_type =
        {"status", NULL, (const char *const[]){"confirmed", "tentative", "withdrawn", NULL}, 0, 0,
         NULL,     NULL},
    language_type = {"language", "write a language code like en", NULL, 0, 0, is_tag, NULL},
    rank_type = {"rank", "write a whole number above 0", NULL, 0, 0, is_rank, NULL},
    email_type = {"email", "write an address like clerk@example.gov", NULL, 0, 0, is_address, NULL};

static const struct vocabulary_attribute
    announcement_attributes[] = {{"id", &id_type, true, 0},
                                 {"zone", &zone_type, true, 0},
                                 {"issued", &when_type, false, 0},
                                 {"lang", &language_type, false, 0}},
    fact_attributes[] = {{"id", &id_type, true, 0}, {"status", &status_type, false, 0}},
    outage_attributes[] = {{"service", &prose_type, true, 0},
                           {"from", &when_type, true, 0},
                           {"through", &open_type, false, 0},
                           {"resumes", &when_type, false, 0}},
    move_attributes[] = {{"to", &day_type, true, 0}, {"because", &because_type, false, 0}},
    from_attributes[] = {{"from", &when_type, false, 0}},
    contact_attributes[] = {{"name", &prose_type, false, 0},
                            {"rank", &rank_type, false, 0},
                            {"email", &email_type, false, 0}};

#define GROUP(list)                                                                                \
    {                                                                                              \
        list, sizeof(list) / sizeof *(list)                                                        \
    }
#define CHILDREN(list) .children = (list), .child_count = sizeof(list) / sizeof *(list)

static const struct vocabulary_element prose_element = {.text = &prose_type};

static const struct vocabulary_child issuer_children[] = {{"name", &prose_element, 1, true, false},
                                                          {"office", &prose_element, 2, false,
                                                           false},
                                                          {"street", &prose_element, 3, false,
                                                           false},
                                                          {"box", &prose_element, 3, false, false}},
                                     outage_children[] = {
                                         {"note", &prose_element, 1, false, true},
                                         {"unaffected", &prose_element, 2, false, false}};

static const struct vocabulary_element issuer_element = {CHILDREN(issuer_children)},
                                       outage_element = {.groups = {GROUP(fact_attributes),
                                                                    GROUP(outage_attributes)},
                                                         CHILDREN(outage_children)},
                                       move_element = {.groups = {GROUP(fact_attributes),
                                                                  GROUP(move_attributes)}},
                                       requirement_element = {.groups = {GROUP(fact_attributes),
                                                                         GROUP(from_attributes)},
                                                              .text = &prose_type},
                                       contact_element = {.groups = {GROUP(contact_attributes)}};

static const struct vocabulary_child announcement_children[] = {
    {"title", &prose_element, 1, true, false},
    {"issuer", &issuer_element, 2, true, false},
    {"outage", &outage_element, 3, false, true},
    {"deadline-move", &move_element, 3, false, true},
    {"requirement", &requirement_element, 3, false, true},
    {"contact", &contact_element, 4, false, true}};

static const struct vocabulary_element announcement_element = {
    .groups = {GROUP(announcement_attributes)}, CHILDREN(announcement_children)};

static const struct vocabulary_misnomer misnomers[] = {
    {"end", "through", "the last day"},
    {"end", "resumes", "the day after it"},
    {"move", "deadline-move", "deadlines of another day"},
};

static const struct vocabulary vocabulary = {
    {"announcement", &announcement_element, 1, true, false},
    misnomers,
    sizeof misnomers / sizeof *misnomers,
};

static char folder[] = "/tmp/noticecal-xml-XXXXXX";
static char file[sizeof folder + sizeof "/facts.xml"];
static int printed; /* how often libxml2 would have written to standard error */

static void __attribute__((format(printf, 2, 3))) on_print(void *context, const char *format, ...)
{
    (void)context, (void)format;
    printed++;
}

static char *slurp(const char *path, size_t *length)
{
    FILE *f = fopen(path, "rb");
    char *text = calloc(1, 1 << 20);

    *length = f == NULL ? 0 : fread(text, 1, (1 << 20) - 1, f);
    if (f != NULL)
        fclose(f);
    return text;
}

static void spit(const char *path, const char *text, size_t length)
{
    FILE *f = fopen(path, "wb");

    if (f == NULL || fwrite(text, 1, length, f) != length || fclose(f) != 0)
        printf("Bail out! cannot write %s\n", path), exit(1);
}

/* What is said of PATH; free() it. */
static char *said(const char *path, xmlDocPtr *doc)
{
    struct diag *diag = diag_new();
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);

    *doc = xml_read(path, &vocabulary, diag);
    diag_print(diag, out);
    fclose(out);
    diag_free(diag);
    return text;
}

static void golden(const char *path)
{
    char want_path[256];
    size_t length;
    xmlDocPtr doc;
    char *got = said(path, &doc), *want;

    snprintf(want_path, sizeof want_path, "%.*s.err", (int)strlen(path) - 4, path);
    if (getenv("UPDATE") != NULL)
        spit(want_path, got, strlen(got));
    want = slurp(want_path, &length);
    is(got, want, path);
    if (doc == NULL)
        ok(*got != '\0', "  a file without a document has a message");
    xmlFreeDoc(doc);
    free(got);
    free(want);
}

static void goldens(void)
{
    glob_t found;

    ok(glob("tests/input/xml/*.xml", 0, NULL, &found) == 0 && found.gl_pathc > 70,
       "there are fixtures");
    for (size_t i = 0; i < found.gl_pathc; i++)
        golden(found.gl_pathv[i]);
    globfree(&found);
}

static xmlNodePtr element(xmlDocPtr doc, const char *name)
{
    xmlNodePtr node = doc == NULL ? NULL : xmlDocGetRootElement(doc)->children;

    while (node != NULL && strcmp((const char *)node->name, name) != 0)
        node = node->next;
    return node;
}

/* Files of one text in several encodings give that text. */
static void encodings(void)
{
    static const struct {
        const char *path, *text;
    } rows[] = {
        {"tests/input/xml/enc-utf8-bom.xml", "Café – olé"},
        {"tests/input/xml/enc-utf16le.xml", "Café – olé"},
        {"tests/input/xml/enc-utf16be.xml", "Café – olé"},
        {"tests/input/xml/enc-windows.xml", "Café – olé"},
        {"tests/input/xml/enc-latin1.xml", "Café - olé"},
        {"tests/input/xml/enc-latin9.xml", "Café € olé"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        xmlDocPtr doc;
        char *messages = said(rows[i].path, &doc);
        xmlChar *text = xmlNodeGetContent(element(doc, "requirement"));
        is((const char *)text, rows[i].text, rows[i].path);
        xmlFree(text);
        xmlFreeDoc(doc);
        free(messages);
    }
}

static void sound(void)
{
    xmlDocPtr doc;
    char *messages = said("tests/input/xml/good.xml", &doc);
    xmlNodePtr outage = element(doc, "outage");
    xmlChar *service = xmlGetNoNsProp(outage, (const xmlChar *)"service");
    xmlChar *from = xmlGetNoNsProp(outage, (const xmlChar *)"from");

    is((const char *)service, "Electronic filing", "an attribute over two lines has one blank");
    is((const char *)from, "2020-03-13T08:00", "blanks around a date are gone");
    ok(!xml_broken(outage) && !xml_broken(xmlDocGetRootElement(doc)), "nothing in it is broken");
    xmlFree(service);
    xmlFree(from);
    xmlFreeDoc(doc);
    free(messages);
}

/* One contact in front of each of very many facts: all is told, once each, in no time. */
static void misplaced(void)
{
    enum { MANY = 3000 };
    char *text = malloc(MANY * 100 + 200), *at = text, *messages;
    int lines = 0;
    xmlDocPtr doc;

    at += sprintf(at, "<announcement id='x' zone='UTC'><title>T</title><issuer><name>N</name>"
                      "</issuer>\n");
    for (int i = 0; i < MANY; i++)
        at += sprintf(at, "<contact/><requirement id='r%d'>r</requirement>\n", i);
    at += sprintf(at, "</announcement>\n");
    spit(file, text, (size_t)(at - text));
    messages = said(file, &doc);
    for (const char *line = messages; (line = strchr(line, '\n')) != NULL; line++)
        lines++;
    is_int(lines, MANY, "each contact is told of, once");
    xmlFreeDoc(doc);
    free(messages);
    free(text);
}

/* As many unknown attributes: none is compared with all the others. */
static void unknown(void)
{
    enum { MANY = 10000 };
    char *text = malloc(MANY * 20 + 200), *at = text, *messages;
    int lines = 0;
    xmlDocPtr doc;

    at += sprintf(at, "<announcement id='x' zone='UTC'><title>T</title><issuer><name>N</name>"
                      "</issuer><outage id='o' service='s' from='2020-03-13'");
    for (int i = 0; i < MANY; i++)
        at += sprintf(at, " aaaa%d=''", i);
    at += sprintf(at, "/></announcement>\n");
    spit(file, text, (size_t)(at - text));
    alarm(60);
    messages = said(file, &doc);
    alarm(0);
    for (const char *line = messages; (line = strchr(line, '\n')) != NULL; line++)
        lines++;
    is_int(lines, MANY, "each attribute is told of, soon");
    xmlFreeDoc(doc);
    free(messages);
    free(text);
}

static void broken(void)
{
    static const struct {
        const char *what, *body;
        bool root, outage, note;
    } rows[] = {
        {"a sound fact", "<outage id='a' service='s' from='2020-03-13'><note>n</note></outage>", 0,
         0, 0},
        {"a wrong value", "<outage id='a' service='s' from='13'><note>n</note></outage>", 0, 1, 0},
        {"a date that no pattern refuses",
         "<outage id='a' service='s' from='2020-02-30'><note>n</note></outage>", 0, 1, 0},
        {"a missing attribute", "<outage id='a' from='2020-03-13'><note>n</note></outage>", 0, 1,
         0},
        {"an unknown attribute",
         "<outage id='a' service='s' from='2020-03-13' x='1'><note>n</note></outage>", 0, 1, 0},
        {"a wrong child", "<outage id='a' service='s' from='2020-03-13'><note></note></outage>", 0,
         0, 1},
        {"stray text", "x<outage id='a' service='s' from='2020-03-13'><note>n</note></outage>", 1,
         0, 0},
        {"an id twice",
         "<requirement id='a'>r</requirement>"
         "<outage id='a' service='s' from='2020-03-13'><note>n</note></outage>",
         0, 1, 0},
        {"a child in the wrong place",
         "<contact/><outage id='a' service='s' from='2020-03-13'><note>n</note></outage>", 0, 1, 0},
        {"a line break in an attribute",
         "<outage id='a' service='s&#10;t' from='2020-03-13'><note>n</note></outage>", 0, 1, 0},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[1000];
        xmlDocPtr doc;
        xmlNodePtr outage;
        char *messages;
        snprintf(text, sizeof text,
                 "<announcement id='x' zone='Europe/Berlin'><title>T</title><issuer><name>N</name>"
                 "</issuer>%s</announcement>",
                 rows[i].body);
        spit(file, text, strlen(text));
        messages = said(file, &doc);
        outage = element(doc, "outage");
        ok(outage != NULL && xml_broken(xmlDocGetRootElement(doc)) == rows[i].root &&
               xml_broken(outage) == rows[i].outage &&
               xml_broken((xmlNodePtr)outage->properties) == rows[i].outage &&
               xml_broken(outage->children) == rows[i].note,
           rows[i].what);
        xmlFreeDoc(doc);
        free(messages);
    }
}

/* PATH is refused as a file, with WHY. */
static void refused(const char *path, const char *why, const char *what)
{
    char want[300];
    xmlDocPtr doc;
    char *messages = said(path, &doc);

    snprintf(want, sizeof want, "%s: error: %s\n", path, why);
    is(messages, want, what);
    ok(doc == NULL, "  and has no document");
    xmlFreeDoc(doc);
    free(messages);
}

static void fill(size_t size, char with)
{
    static const char start[] = "<announcement>";
    char *text = malloc(size);

    memset(text, with, size);
    memcpy(text, start, sizeof start - 1);
    spit(file, text, size);
    free(text);
}

static void files(void)
{
    refused(folder, "is a folder, not a file", "a folder");
    refused("/nonexistent/x.xml", "there is no such file", "no file");
    refused("/dev/null", "is not an ordinary file", "a device");
    unlink(file);
    ok(mkfifo(file, 0600) == 0, "a FIFO that nobody writes to");
    alarm(60); /* a reader that blocks is ended, which prove reports */
    refused(file, "is not an ordinary file", "a FIFO does not block");
    alarm(0);
    unlink(file);
    fill(10 << 20, 'x');
    refused(file, "is too large; an announcement has less than 4 MB", "10 MB of text");
    fill(XML_LINES + 20, '\n');
    refused(file, "is too long; an announcement has less than 65000 lines", "very many lines");
    chmod(file, 0);
    if (geteuid() != 0)
        refused(file, "may not be read; check the permissions of the file and its folders",
                "a file without permission");
    unlink(file);
}

static unsigned long random_state = 20200313;

static size_t random_below(size_t limit)
{
    random_state = random_state * 6364136223846793005UL + 1442695040888963407UL;
    return limit == 0 ? 0 : (size_t)(random_state >> 33) % limit;
}

/* Cuts TEXT, flips some of its octets, or swaps two of its stretches. */
static size_t mutate(char *text, size_t length)
{
    size_t kind = random_below(4), from, to, size;

    if (kind == 0)
        return random_below(length);
    for (size_t i = random_below(4); kind == 1 && i < 4; i++)
        text[random_below(length)] ^= (char)(1 << random_below(8));
    if (kind == 1)
        return length;
    size = random_below(length / 4);
    from = random_below(length - size);
    to = random_below(length - size);
    for (size_t i = 0; i < size; i++) {
        char c = text[from + i];
        text[from + i] = text[to + i];
        text[to + i] = c;
    }
    return length;
}

/* Lines that change places keep a file well-formed more often than octets do. */
static size_t shuffle(char *text, size_t length)
{
    char *copy = calloc(1, length + 1), *at = copy, *lines[200], *rest;
    size_t count = 0, a, b;

    memcpy(copy, text, length);
    for (; count < 200 && (rest = strchr(at, '\n')) != NULL; at = rest + 1) {
        *rest = '\0';
        lines[count++] = at;
    }
    a = 2 + random_below(count - 3);
    b = 2 + random_below(count - 3);
    at = lines[a];
    lines[a] = lines[b];
    lines[b] = at;
    length = 0;
    for (size_t i = 0; i < count; i++)
        length += (size_t)sprintf(text + length, "%s\n", lines[i]);
    free(copy);
    return length;
}

static void mutations(const char *path)
{
    size_t whole, length;
    char *original = slurp(path, &whole), *text = malloc(whole + 2);
    int silent = 0;

    for (int i = 0; i < 150; i++) {
        xmlDocPtr doc;
        char *messages;
        memcpy(text, original, whole + 1);
        length = whole;
        for (size_t n = 1 + random_below(3); n > 0 && i % 2 == 0; n--)
            length = shuffle(text, length);
        if (i % 2 == 1 || i % 8 == 0)
            length = mutate(text, length);
        spit(file, text, length);
        messages = said(file, &doc);
        silent += doc == NULL && *messages == '\0';
        xmlFreeDoc(doc);
        free(messages);
    }
    is_int(silent, 0, path);
    free(text);
    free(original);
}

int main(void)
{
    if (!ok(mkdtemp(folder) != NULL, "there is a folder"))
        return done();
    snprintf(file, sizeof file, "%s/facts.xml", folder);
    xmlSetGenericErrorFunc(NULL, on_print);
    goldens();
    encodings();
    sound();
    broken();
    misplaced();
    unknown();
    files();
    mutations("tests/input/xml/good.xml");
    mutations("tests/input/xml/names.xml");
    mutations("tests/input/xml/order.xml");
    mutations("tests/input/xml/values.xml");
    is_int(printed, 0, "libxml2 printed nothing");
    ok(xmlStructuredError == NULL, "its handlers are as they were");
    unlink(file);
    rmdir(folder);
    xmlCleanupParser();
    return done();
}
