/*
 * atom: changes as an Atom feed (RFC 4287), and that feed back to what it lists.
 *
 * The file is the log of what subscribers were shown: each run puts what is new in front of what
 * is there. An item's id is a tag URI (RFC 4151) of the entry and the time of its change, so it is
 * never another's and never changes.
 */
#ifndef NOTICECAL_OUTPUTS_ATOM_H
#define NOTICECAL_OUTPUTS_ATOM_H

#include <stddef.h>
#include <time.h>

struct pool;

/* How many items are kept. */
enum { ATOM_MAX = 200 };

struct atom_item {
    const char *id;
    const char *title, *text; /* one line each */
    const char *topic;        /* category term */
    const char *author;       /* who announces */
    const char *href;         /* where the notice is, or NULL */
    time_t updated;
};

struct atom {
    const char *id; /* permanent: kept from the published feed where there is one */
    const char *title;
    const char *self;        /* where the feed will be, or NULL */
    struct atom_item *items; /* newest first */
    size_t count;
};

/* ITEM behind those of ATOM; grown from POOL. */
void atom_add(struct atom *atom, struct pool *pool, struct atom_item item);

/* The file's bytes, *SIZE of them, from POOL; at most ATOM_MAX items, at least one. */
const char *atom_print(const struct atom *atom, struct pool *pool, size_t *size);

/* The feed NAME in DIRECTORY, from POOL: 0, with no id where it is not there; or -1 with *WHY
 * saying what is wrong with it, in words that follow the file's name. */
int atom_read(const char *directory, const char *name, struct pool *pool, struct atom *atom,
              const char **why);

#endif
