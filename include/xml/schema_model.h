/*
 * schema_model: what a schema declares, looked up by name, for messages about what breaks it.
 *
 * A view of the XSD document itself, since libxml2 shows nothing of what it compiled. It judges
 * nothing but names: which children and attributes a type has, which of them are required, what
 * its documentation says. Understood is what a schema without namespace needs: named and inline
 * types, ref, sequence, choice, all, group, attributeGroup, extension, restriction, union,
 * enumeration; not import, include, any, substitution groups.
 *
 * The hint of a type is its xs:documentation, else that of the type it restricts: half a sentence
 * to stand behind a semicolon ("write a date like 2020-03-13").
 */
#ifndef NOTICECAL_XML_SCHEMA_MODEL_H
#define NOTICECAL_XML_SCHEMA_MODEL_H

#include "base/pool.h"

#include <libxml/tree.h>
#include <stdbool.h>
#include <stddef.h>

struct grammar;
struct grammar_type;

/* An element or attribute that a type declares. */
struct grammar_name {
    const char *name;
    const struct grammar_type *type;
    const xmlNode *decl;
    bool required;
    bool repeats; /* it or a group around it may stand more than once */
};

struct grammar_names {
    struct grammar_name *list;
    size_t count;
};

struct grammar_type {
    const char *name;    /* "" for an inline type */
    bool text;           /* it may hold text */
    bool dated;          /* it is, restricts, or has as a member the type `when` (base/date.h); */
    bool unites;         /* it is a union, so that what is no date may be something else */
    const char *hint;    /* "" for none */
    const char **values; /* the enumeration, */
    size_t value_count;  /* 0 for none */
    struct grammar_names children; /* in the order of the schema */
    struct grammar_names attributes;
};

/* Everything is allocated from POOL and points into XSD, which must outlive it. */
struct grammar *grammar_new(struct pool *pool, xmlDocPtr xsd);

/* The document element: the first global element of the schema. NULL where there is none. */
const struct grammar_name *grammar_root(const struct grammar *grammar);

const struct grammar_name *grammar_find(const struct grammar_names *names, const char *name);

/* The name of an element that may have a child NAME; NULL where none may. */
const char *grammar_parent_of(const struct grammar *grammar, const char *name);

/* Whether of the two children of one type only one may stand. */
bool grammar_exclude(const struct grammar_name *one, const struct grammar_name *other);

#endif
