/*
 * vocabulary_model: what a vocabulary is made of, as a table in C: which elements and attributes
 * there are, where they stand, how often, and what their values are.
 *
 * The table itself belongs to who knows what it is about (facts/vocabulary.h). Nothing here is
 * allocated: a vocabulary is constant data, and costs nothing to begin with.
 */
#ifndef NOTICECAL_XML_VOCABULARY_MODEL_H
#define NOTICECAL_XML_VOCABULARY_MODEL_H

#include "base/pool.h"

#include <stdbool.h>
#include <stddef.h>

/* What the values of a type do in the whole: nothing; name a child of the root, and none twice;
 * refer to one that has such a name, or to several with spaces between them. */
enum vocabulary_role { VALUE_ALONE, VALUE_NAMES, VALUE_REFERS, VALUE_REFERS_TO_SEVERAL };

/* A type of values. What is blank is never one; otherwise all that is given here must hold. */
struct vocabulary_type {
    const char *name;          /* as the XSD for editors has it */
    const char *hint;          /* what to write: "write a date like 2020-03-13" */
    const char *const *values; /* all that may stand, up to NULL; or NULL where that is no list */
    size_t most;               /* characters, or 0 */
    enum vocabulary_role role;
    bool (*fits)(const char *value); /* or NULL */

    /* Or NULL: why VALUE, which does not fit, is none ("February 2020 has 29 days"), NULL where
     * that cannot be told; *INSTEAD is set where it is known what was meant ("write 2020-03-01").
     */
    const char *(*explain)(struct pool *pool, const char *value, const char **instead);
};

struct vocabulary_attribute {
    const char *name;
    const struct vocabulary_type *type;
    bool required;
    size_t field; /* where who reads the file puts it; 0 for nowhere */
};

/* Attributes that go together, and are the same in several elements. */
struct vocabulary_group {
    const struct vocabulary_attribute *list;
    size_t count;
};

struct vocabulary_element;

/* Children stand in the order of their places, counted from 1. Those of one place may stand in any
 * order if they repeat; if they do not, only one of them may stand. */
enum { VOCABULARY_PLACES = 8, VOCABULARY_GROUPS = 12, VOCABULARY_MOST = 64 };

struct vocabulary_child {
    const char *name;
    const struct vocabulary_element *is;
    int place;
    bool required, repeats;
};

/* What may stand in an element: at most VOCABULARY_MOST attributes and as many children. */
struct vocabulary_element {
    struct vocabulary_group groups[VOCABULARY_GROUPS]; /* up to an empty one, that there is */
    const struct vocabulary_child *children;           /* in the order of their places */
    size_t child_count;
    const struct vocabulary_type *text; /* what its text has to be, or NULL: */
    bool prose;                         /* then whether it may hold any text, or none */
};

/* A name that people write where they mean another that an element may have. GLOSS tells several
 * apart that one word can mean. */
struct vocabulary_misnomer {
    const char *word, *meant, *gloss;
};

struct vocabulary {
    struct vocabulary_child root;
    const struct vocabulary_misnomer *misnomers;
    size_t misnomer_count;
};

/* Attribute I of all that ELEMENT may have; NULL past the last. */
const struct vocabulary_attribute *vocabulary_attribute(const struct vocabulary_element *element,
                                                        size_t i);

/* The number of the attribute or child NAME; VOCABULARY_MOST where there is none. */
size_t vocabulary_find_attribute(const struct vocabulary_element *element, const char *name);
size_t vocabulary_find_child(const struct vocabulary_element *element, const char *name);

/* What a child NAME of ELEMENT may hold; NULL where it may have none. */
const struct vocabulary_element *vocabulary_child(const struct vocabulary_element *element,
                                                  const char *name);

/* The name of the element, CHILD itself or one below it, that may have a child NAME; or NULL. */
const char *vocabulary_parent_of(const struct vocabulary_child *child, const char *name);

/* Whether VALUE is one of TYPE. */
bool vocabulary_allows(const struct vocabulary_type *type, const char *value);

#endif
