/*
 * vocabulary: the table and templates/schema/announcement.xsd accept and refuse the same files.
 *
 * From every element that the table knows a small document is made, and then spoilt in every way:
 * attributes too many, too few, with every kind of value; children too many, too few, in another
 * order; text; ids. Each is judged by the program and by libxml2 with the XSD, and they must agree,
 * but where they differ on purpose: see differs().
 *
 * With "print" as its argument it prints the table instead, a line for each element and attribute,
 * for tests that are no C (tests/house/manual.t).
 */
#include "facts/vocabulary.h"

#include "announce.h"
#include "base/date.h"
#include "facts/facts.h"
#include "xml/load.h"
#include "xml/validate.h"

#include "tap.h"

#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <stdlib.h>

static xmlSchemaPtr schema;
static long judged, accepted, differences, purposes;

static const xmlChar *x(const char *text)
{
    return (const xmlChar *)text;
}

static void silent(void *context, xmlErrorPtr error)
{
    (void)context, (void)error;
}

/* Values ================================================================================ */

/* One that each type allows, by its name. */
static const char *sample(const struct vocabulary_type *type)
{
    static const char *const samples[][2] = {
        {"words", "Some words"},  {"short-name", "USCIT"},   {"when", "2026-03-13"},
        {"day", "2026-03-13"},    {"day-or-less", "2026"},   {"every", "Monday"},
        {"hours", "08:00-10:00"}, {"ids", "base"},           {"rule-names", "a-b"},
        {"domain", "a.gov"},      {"zone", "Europe/Berlin"}, {"lang", "en"},
        {"langs", "en"},          {"revision", "1"},         {"link", "https://a/"},
        {"email", "a@b.gov"},
    };

    if (type->values != NULL)
        return type->values[0];
    if (strcmp(type->name, "id") == 0)
        return type->role == VALUE_REFERS ? "base" : "own";
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++)
        if (strcmp(samples[i][0], type->name) == 0)
            return samples[i][1];
    return "";
}

#define TEN "abcdefghij"
#define TWENTY TEN TEN
#define SIXTY TWENTY TWENTY TWENTY
#define TWO_HUNDRED SIXTY SIXTY SIXTY TWENTY
#define THOUSAND TWO_HUNDRED TWO_HUNDRED TWO_HUNDRED TWO_HUNDRED TWO_HUNDRED
#define HOURS "08:00-10:00"

/* Without blanks at the ends or double ones, which are gone before a value is judged. */
static const char *const values[] = {
    "",
    /* words */
    "word", "Some words", "é", "x\xC2\xA0y", TWENTY TWENTY, TWENTY TWENTY "k", THOUSAND,
    THOUSAND "k", THOUSAND "é", "\xE2\x80\x9Cquoted\xE2\x80\x9D", ".", "-", "0", "a\"b", "a<b&c",
    /* dates */
    "2026-03-13", "2026-03-13T08:00", "2026-3-13", "2026-03-13 08:00", "2026-03-13T8:00",
    "2026-03-13T08:00:00", "2026-03-13T08:00Z", "2026-02-30", "2026-13-01", "2026-00-10",
    "2026-03-00", "2026-03-13T24:00", "2026-03-13T25:00", "2026-03-13T08:60", "1969-12-31",
    "2100-01-01", "0000-01-01", "13.3.2026", "2026-03", "2026-00", "2026-13", "2026-3", "2026",
    "26", "02026", "2026-03-", "2026-03-1", "2026-03-133", "2026-03-13T", "-2026-03-13",
    "\xD9\xA2\xD9\xA0\xD9\xA2\xD9\xA6-03-13",
    "2026\xE2\x80\x93"
    "03-13",
    /* every, hours */
    "Monday", "Monday Wednesday", "day", "weekday", "first Sunday", "fourth Monday Tuesday",
    "last Friday", "first day", "day Monday", "Monday day", "first", "fifth Sunday", "monday",
    "Monday,Tuesday", "first Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
    "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
    "last Sunday Monday Tuesday Wednesday Thursday Friday Saturday Sunday", "first last Sunday",
    "Sunday Monday Tuesday Wednesday Thursday Friday "
    "Saturday Sunday Monday",
    "weekday weekday", "last weekday", HOURS, HOURS " " HOURS, HOURS " " HOURS " " HOURS " " HOURS,
    HOURS " " HOURS " " HOURS " " HOURS " " HOURS, "08:00-24:00", "08:00-24:01", "24:00-08:00",
    "08:60-10:00", "08:00-10:60", "8:00-10:00", "08:00", "08:00-10:00x", "08:00-08:00",
    "23:59-00:00", "25:00-26:00", "08:00 - 10:00", HOURS "-" HOURS, "99:99-99:99",
    /* ids, names of rules */
    "base", "own", "nothing", "base own", "base,own", "a-b", "a--b", "-a", "a-", "a_b", "A", "a1",
    "1a", "a.b", "a b c", "a -b", "a- b", "\xC3\xA4", SIXTY "abcd", SIXTY "abcde",
    /* domains, zones */
    "a.gov", "a.b.gov", "gov", "a.g", "a.1b", "a.b1", "-a.gov", "a-.gov", "a-b.gov", "a..gov",
    ".a.gov", "a.gov.", "A.gov", "a.gov/", "https://a.gov", "a_b.gov", "a.g-v", "a.gv-", "a.-gv",
    TWO_HUNDRED ".gov", SIXTY "." SIXTY "." SIXTY ".gov", "America/New_York", "Eastern Time", "EST",
    SIXTY "/abc", SIXTY "/abcd",
    /* languages, revisions */
    "en", "fr-CA", "e", "engl", "EN", "en-", "en-C", "en-CA-x1", "en-abcdefgh", "en-abcdefghi",
    "en fr", "en,fr", "en fr-CA de", "en-ca", "eng", "en_US", "1", "10", "01", "999999", "1000000",
    "-1", "1.0", "+1",
    /* addresses */
    "https://a/", "http://a", "https://", "https:/a", "HTTPS://a/", "ftp://a/", "javascript:a",
    "https://a/ b", "https://a/\"", "https://a/<", "https://a/`", "https://a/{x}", "https://a/|",
    "https://a/\\", "https://a/^", "https://a/%20?x=1&y=2#z~!$'()*+,;=:@[]", "https://\xC3\xA4/",
    "https://a/" THOUSAND, "a@b.gov", "a@b", "a@b.g", "a@b.g1", "a.b+c_d-e@b-c.gov", "@b.gov", "a@",
    "a@@b.gov", "a b@c.gov", "a@b.gov, c@d.gov", "mailto:a@b.gov", "a@-b.gov", "a@b-.gov",
    "a@b..gov", "\xC3\xA4@b.gov", "a@B.GOV", TWO_HUNDRED SIXTY "@b.gov", "a'b@c.gov",
    /* lists */
    "yes", "no", "Yes", "true", "suspended", "read-only", "closed", "exact", "earliest", "past",
    "confirmed", "maybe", "first", "second", "yes no"};

enum { VALUES = sizeof values / sizeof *values };

static bool is_dated(const struct vocabulary_type *type)
{
    return type == &type_when || type == &type_day || type == &type_day_or_less;
}

/* Where the program refuses on purpose what the XSD, for which no pattern can tell, accepts: days,
 * hours and years that there are not (when_parse() judges), and ids in a list of them that are
 * none of the file's. */
static bool differs(const struct vocabulary_type *type, const char *value)
{
    struct when when;
    char why[100];

    if (type == &type_references)
        return strstr(value, "base") == NULL || strchr(value, ' ') != NULL;
    return type != NULL && is_dated(type) && strlen(value) >= strlen("2026-03-13") &&
           when_parse(value, &when, why, sizeof why) != NULL;
}

/* Judging =============================================================================== */

static bool program_accepts(xmlDocPtr doc)
{
    struct diag *diag = diag_new();
    bool right = validate(doc, &announcement_vocabulary, "facts.xml", diag) &&
                 diag_count(diag, DIAG_ERROR, NULL) == 0;

    diag_free(diag);
    return right;
}

static bool schema_accepts(xmlDocPtr doc)
{
    xmlSchemaValidCtxtPtr validator = xmlSchemaNewValidCtxt(schema);
    bool right;

    xmlSchemaSetValidStructuredErrors(validator, silent, NULL);
    right = xmlSchemaValidateDoc(validator, doc) == 0;
    xmlSchemaFreeValidCtxt(validator);
    return right;
}

/* Both judge DOC; PURPOSE is that the program may refuse what the XSD accepts. */
static bool judge(xmlDocPtr doc, const char *what, const char *name, const char *value,
                  bool purpose)
{
    bool program = program_accepts(doc), xsd = schema_accepts(doc);

    judged++;
    accepted += program;
    if (program == xsd)
        return program;
    if (purpose && !program) {
        purposes++;
        return program;
    }
    if (differences++ < 20)
        printf("# %s, %s \"%.60s\": the program %s\n", what, name, value,
               program ? "accepts" : "refuses");
    return program;
}

/* Documents ============================================================================= */

static xmlNodePtr child_of(xmlNodePtr parent, const char *name)
{
    xmlNodePtr node = parent->children;

    while (node != NULL && (node->type != XML_ELEMENT_NODE || !xmlStrEqual(node->name, x(name))))
        node = node->next;
    return node;
}

/* All that an element must have, and nothing more. */
static void fill(xmlNodePtr node, const struct vocabulary_element *is)
{
    const struct vocabulary_attribute *a;

    for (size_t i = 0; (a = vocabulary_attribute(is, i)) != NULL; i++)
        if (a->required)
            xmlSetProp(node, x(a->name), x(sample(a->type)));
    if (is->text != NULL)
        xmlNodeAddContent(node, x(sample(is->text)));
    for (size_t i = 0; i < is->child_count; i++)
        if (is->children[i].required)
            fill(xmlNewChild(node, NULL, x(is->children[i].name), NULL), is->children[i].is);
}

static xmlDocPtr new_document(void)
{
    const struct vocabulary_child *root = &announcement_vocabulary.root;
    xmlDocPtr doc = xmlNewDoc(x("1.0"));
    xmlNodePtr base;

    xmlDocSetRootElement(doc, xmlNewDocNode(doc, NULL, x(root->name), NULL));
    fill(xmlDocGetRootElement(doc), root->is);
    base = xmlNewChild(xmlDocGetRootElement(doc), NULL, x("milestone"), NULL);
    fill(base, vocabulary_fact("milestone"));
    xmlSetProp(base, x("id"), x("base"));
    return doc;
}

/* The element of DOC that is new below PARENT, or that had to be there already. */
static xmlNodePtr place(xmlNodePtr parent, const struct vocabulary_child *child)
{
    xmlNodePtr node = child->required ? child_of(parent, child->name) : NULL;

    if (node != NULL)
        return node;
    node = xmlNewChild(parent, NULL, x(child->name), NULL);
    fill(node, child->is);
    return node;
}

/* Names ================================================================================= */

enum { NAMES_MAX = 400 };
static const char *names[NAMES_MAX];
static size_t name_count;

static bool add_name(const char *name)
{
    for (size_t i = 0; i < name_count; i++)
        if (strcmp(names[i], name) == 0)
            return false;
    if (name_count == NAMES_MAX)
        return false;
    names[name_count++] = name;
    return true;
}

static void add_names_of_table(const struct vocabulary_child *child)
{
    const struct vocabulary_attribute *a;

    add_name(child->name);
    for (size_t i = 0; (a = vocabulary_attribute(child->is, i)) != NULL; i++)
        add_name(a->name);
    for (size_t i = 0; i < child->is->child_count; i++)
        add_names_of_table(&child->is->children[i]);
}

/* Of elements, attributes, types: whatever the XSD has a name for. */
static void add_names_of_schema(xmlNodePtr node)
{
    for (; node != NULL; node = node->next) {
        xmlChar *name = node->type == XML_ELEMENT_NODE ? xmlGetProp(node, x("name")) : NULL;
        if (name == NULL || !add_name((const char *)name)) /* else reachable until the end */
            xmlFree(name);
        if (node->type == XML_ELEMENT_NODE)
            add_names_of_schema(node->children);
    }
}

/* Spoiling ============================================================================== */

struct target {
    xmlDocPtr doc;
    xmlNodePtr node;
    const struct vocabulary_element *is;
    char path[200];
    bool thorough; /* the first element that holds this: every value is tried */
};

static void with_values(struct target *t, const struct vocabulary_attribute *a)
{
    xmlChar *before = xmlGetProp(t->node, x(a->name));
    bool same = false;

    for (size_t i = 0; i < VALUES && (t->thorough || i < 20); i++) {
        xmlSetProp(t->node, x(a->name), x(values[i]));
        same |= judge(t->doc, t->path, a->name, values[i], differs(a->type, values[i]));
    }
    if (t->thorough && !same)
        ok(false, a->name), printf("# no value of %s in %s was accepted\n", a->name, t->path);
    xmlUnsetProp(t->node, x(a->name));
    judge(t->doc, t->path, a->name, "(without)", false);
    if (before != NULL)
        xmlSetProp(t->node, x(a->name), before);
    xmlFree(before);
}

static void spoil_attributes(struct target *t)
{
    for (size_t i = 0; i < name_count; i++) {
        size_t n = vocabulary_find_attribute(t->is, names[i]);
        if (n != VOCABULARY_MOST) {
            with_values(t, vocabulary_attribute(t->is, n));
            continue;
        }
        xmlSetProp(t->node, x(names[i]), x("2026-03-13"));
        judge(t->doc, t->path, names[i], "(unknown)", false);
        xmlUnsetProp(t->node, x(names[i]));
    }
}

static void remove_node(xmlNodePtr node)
{
    xmlUnlinkNode(node);
    xmlFreeNode(node);
}

/* Every element there is, in front of the others and behind them, once and twice. */
static void spoil_children(struct target *t)
{
    for (size_t i = 0; i < name_count; i++) {
        const struct vocabulary_element *is = vocabulary_child(t->is, names[i]);
        xmlNodePtr one = xmlNewDocNode(t->doc, NULL, x(names[i]), NULL), two;
        if (is != NULL)
            fill(one, is);
        xmlAddChild(t->node, one);
        judge(t->doc, t->path, names[i], "(behind)", false);
        two = xmlAddChild(t->node, xmlDocCopyNode(one, t->doc, 1));
        if (xmlHasProp(two, x("id")) != NULL)
            xmlSetProp(two, x("id"), x("other"));
        judge(t->doc, t->path, names[i], "(twice)", false);
        remove_node(two);
        xmlUnlinkNode(one);
        if (t->node->children != NULL) {
            xmlAddPrevSibling(t->node->children, one);
            judge(t->doc, t->path, names[i], "(in front)", false);
        }
        remove_node(one);
    }
}

/* What is there already: out, and last instead of first. */
static void spoil_what_is_there(struct target *t)
{
    for (xmlNodePtr c = t->node->children, next; c != NULL; c = next) {
        xmlNodePtr before = c->prev;
        next = c->next;
        xmlUnlinkNode(c);
        judge(t->doc, t->path, (const char *)c->name, "(taken out)", false);
        xmlAddChild(t->node, c);
        judge(t->doc, t->path, (const char *)c->name, "(last)", false);
        xmlUnlinkNode(c);
        if (before != NULL)
            xmlAddNextSibling(before, c);
        else if (t->node->children != NULL)
            xmlAddPrevSibling(t->node->children, c);
        else
            xmlAddChild(t->node, c);
    }
}

static void spoil_text(struct target *t)
{
    xmlNodePtr text;

    if (t->is->text != NULL) {
        for (size_t i = 0; i < VALUES && (t->thorough || i < 20); i++) {
            xmlNodeSetContent(t->node, NULL);
            xmlNodeAddContent(t->node, x(values[i]));
            judge(t->doc, t->path, "text", values[i], false);
        }
        xmlNodeSetContent(t->node, x("words"));
    }
    text = xmlAddChild(t->node, xmlNewDocComment(t->doc, x("a comment")));
    judge(t->doc, t->path, "a comment", "", false);
    remove_node(text);
    text = xmlAddPrevSibling(xmlAddChild(t->node, xmlNewDocComment(t->doc, x("c"))),
                             xmlNewDocText(t->doc, x(" stray ")));
    judge(t->doc, t->path, "stray text", "", false);
    remove_node(text->next);
    remove_node(text);
}

static void spoil_namespaces(struct target *t)
{
    xmlNsPtr ns = xmlNewNs(t->node, x("urn:x"), x("x"));

    xmlSetNsProp(t->node, ns, x("id"), x("a"));
    judge(t->doc, t->path, "x:id", "", false);
    xmlUnsetNsProp(t->node, ns, x("id"));
    xmlSetNs(t->node, ns);
    judge(t->doc, t->path, "a prefix", "", false);
    xmlSetNs(t->node, NULL);
    judge(t->doc, t->path, "a declared prefix", "", false);
}

static void spoil(struct target *t)
{
    if (!judge(t->doc, t->path, "as it is", "", false) || !schema_accepts(t->doc))
        ok(false, t->path);
    spoil_attributes(t);
    spoil_children(t);
    spoil_what_is_there(t);
    spoil_text(t);
    spoil_namespaces(t);
}

/* CHILD and all below it, each in a document of its own that has what is above it. */
static void walk(const struct vocabulary_child *const *above, size_t depth,
                 const struct vocabulary_child *child)
{
    static const struct vocabulary_element *done[100];
    static size_t done_count;
    const struct vocabulary_child *path[8];
    struct target t = {.doc = new_document(), .is = child->is, .thorough = true};
    size_t length = 0;

    for (size_t i = 0; i < depth; i++)
        path[i] = above[i];
    path[depth] = child;
    t.node = xmlDocGetRootElement(t.doc);
    for (size_t i = 0; i <= depth; i++) {
        t.node = i == 0 ? t.node : place(t.node, path[i]);
        length += (size_t)snprintf(t.path + length, sizeof t.path - length, "/%s", path[i]->name);
    }
    for (size_t i = 0; i < done_count; i++)
        t.thorough = t.thorough && done[i] != child->is;
    if (t.thorough)
        done[done_count++] = child->is;
    spoil(&t);
    xmlFreeDoc(t.doc);
    for (size_t i = 0; i < child->is->child_count; i++)
        walk(path, depth + 1, &child->is->children[i]);
}

/* Several mistakes at once ============================================================== */

static unsigned long random_state = 20260313;

static size_t below(size_t limit)
{
    random_state = random_state * 6364136223846793005UL + 1442695040888963407UL;
    return (size_t)(random_state >> 33) % limit;
}

/* An element at any depth. */
static xmlNodePtr any(xmlDocPtr doc)
{
    xmlNodePtr node = xmlDocGetRootElement(doc);

    while (below(3) > 0) {
        size_t steps = below(xmlChildElementCount(node) + 1);
        xmlNodePtr c = xmlFirstElementChild(node);
        while (steps-- > 1 && c != NULL)
            c = xmlNextElementSibling(c);
        if (c == NULL)
            break;
        node = c;
    }
    return node;
}

static void change_anything(xmlDocPtr doc)
{
    xmlNodePtr node = any(doc), other = any(doc);
    const char *name = names[below(name_count)];

    switch (below(7)) {
    case 0:
        xmlUnsetProp(node, x(name));
        break;
    case 1:
        xmlSetProp(node, x(name), x(values[below(VALUES)]));
        break;
    case 2:
        xmlNewChild(node, NULL, x(name), NULL);
        break;
    case 3:
        xmlNodeAddContent(node, x("words"));
        break;
    case 4:
        if (node->parent != (xmlNodePtr)doc)
            remove_node(node);
        break;
    case 5:
        if (other->parent != (xmlNodePtr)doc)
            xmlAddPrevSibling(other, xmlDocCopyNode(node, doc, 1));
        break;
    default:
        if (node != other && node->parent == other->parent) {
            xmlUnlinkNode(node);
            xmlAddNextSibling(other, node);
        }
    }
}

/* Whether anything in NODE is refused by the program on purpose. */
static bool has_purpose(xmlNodePtr node)
{
    for (; node != NULL; node = xmlNextElementSibling(node)) {
        for (xmlAttrPtr a = node->properties; a != NULL; a = a->next) {
            xmlChar *value = xmlNodeGetContent((xmlNodePtr)a);
            bool purpose =
                differs(&type_when, (const char *)value) || xmlStrEqual(a->name, x("needed-for"));
            xmlFree(value);
            if (purpose)
                return true;
        }
        if (has_purpose(xmlFirstElementChild(node)))
            return true;
    }
    return false;
}

static void at_random(void)
{
    for (int i = 0; i < 4000; i++) {
        xmlDocPtr doc = new_document();
        const struct vocabulary_element *root = announcement_vocabulary.root.is;
        char id[] = "own-a";
        for (int n = 0; n < 4; n++) {
            xmlNodePtr node =
                place(xmlDocGetRootElement(doc), &root->children[2 + below(root->child_count - 2)]);
            id[4] = (char)('a' + n);
            if (xmlHasProp(node, x("id")) != NULL)
                xmlSetProp(node, x("id"), x(id));
        }
        for (size_t n = below(4); n > 0; n--)
            change_anything(doc);
        judge(doc, "at random", "document", "", has_purpose(xmlDocGetRootElement(doc)));
        xmlFreeDoc(doc);
    }
}

static void agreement(void)
{
    xmlSchemaParserCtxtPtr parser = xmlSchemaNewParserCtxt("templates/schema/announcement.xsd");
    xmlDocPtr xsd = xmlReadFile("templates/schema/announcement.xsd", NULL, 0);

    schema = xmlSchemaParse(parser);
    xmlSchemaFreeParserCtxt(parser);
    if (!ok(schema != NULL, "the XSD is one"))
        return;
    add_name("x");
    add_names_of_table(&announcement_vocabulary.root);
    add_names_of_schema(xmlDocGetRootElement(xsd));
    xmlFreeDoc(xsd);
    walk(NULL, 0, &announcement_vocabulary.root);
    at_random();
    is_int(differences, 0, "table and XSD accept and refuse the same");
    ok(judged > 40000 && accepted > 5000 && purposes > 100, "and that of very many files");
    printf("# %ld files, %ld accepted, %ld times the program refused more on purpose\n", judged,
           accepted, purposes);
    xmlSchemaFree(schema);
}

/* Where they differ on purpose besides: the program collapses blanks in values before it judges,
 * accepts white space in an element that has no content, and refuses xsi:type. */
static void purposes_of_reading(void)
{
    struct diag *diag = diag_new();
    struct announcement *a =
        announce(NEW_YORK,
                 "<milestone id='m' title='t' at=' 2026-03-13 '/><contact name='n'> \n"
                 "</contact>",
                 diag);

    is(said(diag), "", "blanks around a value and in an empty element are no mistake");
    announcement_free(a);
    diag_free(diag);
    diag = diag_new();
    a = announce("xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' " NEW_YORK,
                 "<contact name='n' xsi:type='contact'/>", diag);
    is(said(diag), "facts.xml:4: error: contact has no attribute \"xsi:type\"; delete it\n",
       "xsi:type is one");
    announcement_free(a);
    diag_free(diag);
}

/* The table itself ====================================================================== */

static bool is_some_name(const char *name)
{
    for (size_t i = 0; i < name_count; i++)
        if (strcmp(names[i], name) == 0)
            return true;
    return false;
}

static void check_shape(const struct vocabulary_child *child)
{
    const struct vocabulary_element *is = child->is;
    size_t count = 0;

    while (vocabulary_attribute(is, count) != NULL)
        count++;
    if (count >= VOCABULARY_MOST || is->child_count >= VOCABULARY_MOST ||
        is->groups[VOCABULARY_GROUPS - 1].count > 0)
        ok(false, child->name);
    for (size_t i = 0; i < is->child_count; i++) {
        if (is->children[i].place < 1 || is->children[i].place >= VOCABULARY_PLACES ||
            (i > 0 && is->children[i].place < is->children[i - 1].place))
            ok(false, is->children[i].name);
        check_shape(&is->children[i]);
    }
}

static void shape(void)
{
    const struct vocabulary *v = &announcement_vocabulary;

    check_shape(&v->root);
    for (size_t i = 0; i < v->misnomer_count; i++)
        ok(is_some_name(v->misnomers[i].meant), v->misnomers[i].word);
}

/* Whatever has an id is read as a fact, with every date that its element may have. */
static void reading(void)
{
    const struct vocabulary_element *root = announcement_vocabulary.root.is;

    for (size_t i = 0; i < root->child_count; i++) {
        const struct vocabulary_child *c = &root->children[i];
        const struct vocabulary_attribute *a;
        struct diag *diag;
        struct announcement *read;
        char fact[200];
        if (vocabulary_find_attribute(c->is, "id") == VOCABULARY_MOST)
            continue;
        for (size_t n = 0; (a = vocabulary_attribute(c->is, n)) != NULL; n++)
            if ((is_dated(a->type) || a->type == &type_certainty) && a->field == 0)
                ok(false, a->name);
        diag = diag_new();
        snprintf(fact, sizeof fact, "<%s id='f'>words</%s>", c->name, c->name);
        read = announce(NEW_YORK, fact, diag);
        ok(read != NULL && read->fact_count == 1, c->name);
        announcement_free(read);
        diag_free(diag);
    }
}

/* Printing ============================================================================== */

static void print(const char *above, const struct vocabulary_child *child)
{
    const struct vocabulary_attribute *a;
    char path[200];

    snprintf(path, sizeof path, "%s/%s", above, child->name);
    printf("%s element%s%s\n", path, child->required ? " required" : "",
           child->repeats ? " repeats" : "");
    for (size_t i = 0; (a = vocabulary_attribute(child->is, i)) != NULL; i++)
        printf("%s/@%s %s%s\n", path, a->name, a->type->name, a->required ? " required" : "");
    for (size_t i = 0; i < child->is->child_count; i++)
        print(path, &child->is->children[i]);
}

int main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "print") == 0) {
        print("", &announcement_vocabulary.root);
        return 0;
    }
    xmlSetStructuredErrorFunc(NULL, silent);
    agreement();
    purposes_of_reading();
    shape();
    reading();
    xmlSetStructuredErrorFunc(NULL, NULL);
    xmlSchemaCleanupTypes();
    xmlCleanupParser();
    return done();
}
