#include "facts/tied_dates.h"

#include "xml/element.h"

#include <stdbool.h>
#include <string.h>

/* How far a fact can be tied to one that is tied itself. */
enum { DEPTH_MAX = 8 };

struct ties {
    xmlNodePtr root;
    const char *file;
    struct diag *diag;
};

static void tie(struct ties *ties, xmlNodePtr node, int depth);

static xmlChar *get(xmlNodePtr node, const char *name)
{
    return xmlGetNoNsProp(node, (const xmlChar *)name);
}

/* Copies the first of FROM's attributes NAMES that it has to AS, and says whether there is one. */
static bool copy(xmlNodePtr to, const char *as, xmlNodePtr from, const char *const names[])
{
    for (; *names != NULL; names++)
        if (element_has(from, *names)) {
            xmlChar *value = get(from, *names);
            xmlSetProp(to, (const xmlChar *)as, value);
            xmlFree(value);
            return true;
        }
    return false;
}

static bool copy_same(xmlNodePtr to, xmlNodePtr from, const char *name)
{
    return copy(to, name, from, (const char *const[]){name, NULL});
}

static void report(struct ties *ties, xmlNodePtr node, const char *name, const char *what)
{
    xmlChar *id = get(node, "id"), *names = get(node, name);

    diag_error(ties->diag, ((struct where){ties->file, (int)xmlGetLineNo(node)}),
               "%s \"%s\": %s names \"%s\", %s", (const char *)node->name,
               id == NULL ? "" : (const char *)id, name, names == NULL ? "" : (const char *)names,
               what);
    xmlFree(names);
    xmlFree(id);
}

/* The fact that NODE's attribute NAME names, its own dates in place; NULL where it is tied in turn,
 * after an error, or where there is none, which xml_read() has told. */
static xmlNodePtr target(struct ties *ties, xmlNodePtr node, const char *name, int depth)
{
    xmlChar *wanted = get(node, name);
    xmlNodePtr found = NULL;

    for (xmlNodePtr n = ties->root->children; n != NULL && found == NULL; n = n->next) {
        xmlChar *id = n->type == XML_ELEMENT_NODE ? get(n, "id") : NULL;
        if (id != NULL && xmlStrEqual(id, wanted))
            found = n;
        xmlFree(id);
    }
    xmlFree(wanted);
    if (found != NULL && depth == DEPTH_MAX)
        report(ties, node, name, "which is tied to this one in turn; write a date on one of them");
    if (found == NULL || depth == DEPTH_MAX)
        return NULL;
    tie(ties, found, depth + 1);
    return found;
}

/* How sure the beginning of FACT is, as NAME of NODE. */
static void copy_certainty(xmlNodePtr node, const char *name, xmlNodePtr fact)
{
    xmlChar *status = get(fact, "status");

    if (!copy(node, name, fact, (const char *const[]){"at-is", "from-is", NULL}) &&
        status != NULL && xmlStrEqual(status, (const xmlChar *)"tentative"))
        xmlSetProp(node, (const xmlChar *)name, (const xmlChar *)"expected");
    xmlFree(status);
}

/* Whether NODE says itself that its DATE was another. */
static bool says_what_was(xmlNodePtr node, const char *date)
{
    xmlNodePtr was = element_first(node, "was");

    while (was != NULL && !element_has(was, date))
        was = element_next(was, "was");
    return was != NULL;
}

/* A date that moves along does not do so in silence: where the first of FACT's dates NAMES was
 * another, so was the DATE of NODE. */
static void copy_was(xmlNodePtr node, const char *date, xmlNodePtr fact, const char *const names[])
{
    if (says_what_was(node, date))
        return;
    for (xmlNodePtr was = element_first(fact, "was"); was != NULL; was = element_next(was, "was")) {
        xmlNodePtr copied = xmlNewNode(NULL, (const xmlChar *)"was");
        if (copy(copied, date, was, names)) {
            copy_same(copied, was, "changed");
            copied->line = node->line;
            xmlAddChild(node, copied);
        } else {
            xmlFreeNode(copied);
        }
    }
}

/* NODE's DATE, by its attribute NAME, is when another fact begins; how sure it is goes to IS. */
static void tie_moment(struct ties *ties, xmlNodePtr node, const char *name, const char *date,
                       const char *is, int depth)
{
    static const char *const begins[] = {"at", "from", NULL};
    bool end = strcmp(date, "until") == 0;
    const char *hour = end ? "end-repeated-hour" : "repeated-hour";
    xmlNodePtr fact;

    if (!element_has(node, name) || element_has(node, date) || element_has(node, "through"))
        return;
    fact = target(ties, node, name, depth);
    if (fact == NULL)
        return;
    /* What was to end with something that does not come any more has no end. */
    if (end && element_first(fact, "withdrawn") != NULL)
        return;
    if (copy(node, date, fact, begins)) {
        copy_certainty(node, is, fact);
        copy_was(node, date, fact, begins);
        if (!element_has(node, hour))
            copy(node, hour, fact, (const char *const[]){"repeated-hour", NULL});
    } else if (!element_has(fact, "begins-with") &&
               !element_has(fact, "during")) /* reported there */
        report(ties, node, name, "which has no date of its own; give it one");
}

static void tie_window(struct ties *ties, xmlNodePtr node, int depth)
{
    static const char *const same[] = {
        "from-is", "through",    "until",     "end-earliest",  "end-latest",
        "end-is",  "open-end",   "ends-with", "hour",          "end-hour",
        "resumes", "resumes-is", "zone",      "repeated-hour", "end-repeated-hour"};
    static const char *const moved[] = {"from", "through", "until"};
    xmlNodePtr fact;

    if (!element_has(node, "during") || element_has(node, "from"))
        return;
    fact = target(ties, node, "during", depth);
    if (fact == NULL)
        return;
    if (!copy_same(node, fact, "from"))
        report(ties, node, "during", "which has no date of its own; give it one");
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        if (!element_has(node, same[i]))
            copy_same(node, fact, same[i]);
    for (size_t i = 0; i < sizeof moved / sizeof *moved; i++)
        copy_was(node, moved[i], fact, (const char *const[]){moved[i], NULL});
}

/* Once tied, a node has the date, and is passed over. */
static void tie(struct ties *ties, xmlNodePtr node, int depth)
{
    tie_window(ties, node, depth);
    tie_moment(ties, node, "begins-with", "from", "from-is", depth);
    tie_moment(ties, node, "ends-with", "until", "end-is", depth);
}

/* A date that is both tied and given: one of them would be passed over in silence. */
static void check_twice(struct ties *ties, xmlNodePtr node)
{
    static const struct {
        const char *tie, *date;
    } twice[] = {{"begins-with", "from"},
                 {"ends-with", "through"},
                 {"ends-with", "until"},
                 {"ends-with", "open-end"},
                 {"during", "from"},
                 {"during", "through"},
                 {"during", "until"},
                 {"during", "open-end"},
                 {"during", "begins-with"},
                 {"during", "ends-with"},
                 {"ends-with", "end-earliest"},
                 {"ends-with", "end-latest"},
                 {"during", "end-earliest"},
                 {"during", "end-latest"}};

    for (size_t i = 0; i < sizeof twice / sizeof *twice; i++) {
        xmlChar *id = get(node, "id");
        if (element_has(node, twice[i].tie) && element_has(node, twice[i].date))
            diag_error(ties->diag, ((struct where){ties->file, (int)xmlGetLineNo(node)}),
                       "%s \"%s\": has both %s and %s; write only one of them",
                       (const char *)node->name, id == NULL ? "" : (const char *)id, twice[i].tie,
                       twice[i].date);
        xmlFree(id);
    }
}

void tied_dates_fill(xmlNodePtr root, const char *file, struct diag *diag)
{
    struct ties ties = {root, file, diag};

    for (xmlNodePtr node = root->children; node != NULL; node = node->next)
        if (node->type == XML_ELEMENT_NODE)
            check_twice(&ties, node);
    for (xmlNodePtr node = root->children; node != NULL; node = node->next)
        if (node->type == XML_ELEMENT_NODE)
            tie(&ties, node, 0);
}
