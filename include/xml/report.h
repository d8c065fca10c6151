/*
 * report: what is told of an element while a document is judged, and how it is called there.
 */
#ifndef NOTICECAL_XML_REPORT_H
#define NOTICECAL_XML_REPORT_H

#include "base/diag.h"
#include "base/pool.h"
#include "xml/vocabulary_model.h"

#include <libxml/hash.h>
#include <libxml/tree.h>

/* A value that names another element by its id. */
struct reference {
    xmlNodePtr element;
    const char *attribute;
    const char *id;
};

/* What belongs to one document while it is judged. */
struct judge {
    struct pool *pool;
    struct diag *diag;
    const char *file;
    const struct vocabulary *vocabulary;
    xmlHashTablePtr named; /* the first element of each id */
    const char **ids;      /* all of them, in their order */
    size_t id_count;
    struct reference *references;
    size_t reference_count;
};

/* Reports an error in ELEMENT, at its line, and marks it as broken (xml/load.h). */
#define report(judge, element, ...)                                                                \
    ((element)->_private = (element),                                                              \
     diag_error((judge)->diag, report_where(judge, element), __VA_ARGS__))

struct where report_where(const struct judge *judge, const xmlNode *element);

/* ELEMENT as messages call it: its name; or outage "filing", where it has an id. */
const char *report_name(struct judge *judge, const xmlNode *element);
const char *report_subject(struct judge *judge, xmlNodePtr element);

/* The line on which the first word of TEXT stands. */
int report_text_line(const xmlNode *text);

/* "<a>, <b>, …" with OPEN "<" and CLOSE ">". */
const char *report_list(struct judge *judge, const char *const *words, size_t count,
                        const char *open, const char *close);

#endif
