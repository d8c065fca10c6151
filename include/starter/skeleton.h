/*
 * skeleton: a text with {names} in it, filled with values and phrases of a language.
 *
 * A line that begins with %% begins a part, which is for those that are named behind it, or for
 * all; what stands before the first is about the file itself. A {name} is a value that was set, or
 * else a phrase. Within tags and text, what is filled in is escaped as XML wants it; in comments,
 * which know no escapes, a hyphen behind a hyphen is parted from it. Lines that become longer than
 * SKELETON_WIDTH octets are broken: a comment between words, below its first word; a tag before an
 * attribute, below its first one.
 */
#ifndef NOTICECAL_STARTER_SKELETON_H
#define NOTICECAL_STARTER_SKELETON_H

#include "base/diag.h"
#include "words/words.h"

enum { SKELETON_WIDTH = 100, SKELETON_VALUES = 16 };

struct skeleton {
    struct pool *pool;
    const struct words *words;
    const char *file; /* the skeleton's path */
    const char *part; /* of the parts that are for somebody, those for this one are taken */
    const char *day;  /* for the slot {day} of phrases */
    struct {
        const char *name, *value;
        bool raw;
    } values[SKELETON_VALUES];
    size_t count;
};

void skeleton_set(struct skeleton *skeleton, const char *name, const char *value);

/* A blank, NAME and VALUE as an attribute; nothing where VALUE is NULL. */
void skeleton_set_attribute(struct skeleton *skeleton, const char *name, const char *value);

/* The filled text, in its pool; NULL with errors in DIAG, which name the file and line. */
const char *skeleton_fill(struct skeleton *skeleton, struct diag *diag);

#endif
