/*
 * diag: what is wrong, where, in the form editors can jump to.
 *
 *     facts.xml:41: error: outage "filing": ends before it begins …
 *
 * Messages are collected while a run reads and checks, and printed once, by file in the order the
 * files were named and by line in each, so that a clerk sees everything in one run and tests can
 * read the list. A message is a whole sentence without a full stop that says what is wrong and,
 * behind a semicolon, what to write instead. Control characters in it are printed as "?".
 */
#ifndef NOTICECAL_BASE_DIAG_H
#define NOTICECAL_BASE_DIAG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* A place in a source file. FILE is the path as the user gave it, of which a diag keeps its own
 * copy; LINE is counted from 1, 0 where a message is about the file as a whole. */
struct where {
    const char *file;
    int line;
};

enum severity { DIAG_WARNING, DIAG_ERROR };

struct diag;

struct diag *diag_new(void);
void diag_free(struct diag *diag); /* NULL is fine */

void diag_add(struct diag *diag, enum severity severity, struct where where, const char *format,
              ...) __attribute__((format(printf, 4, 5)));

/* Shorthand for the common case. */
#define diag_error(diag, where, ...) diag_add(diag, DIAG_ERROR, where, __VA_ARGS__)

/* How many messages of SEVERITY there are for FILE, or for all files where FILE is NULL. */
int diag_count(const struct diag *diag, enum severity severity, const char *file);

/* Whether a message of any severity names this very place. */
bool diag_names(const struct diag *diag, struct where where);

/* Message I of all, in no order to rely on before diag_print(): its text, or NULL past the last. */
const char *diag_message(const struct diag *diag, size_t i, enum severity *severity,
                         struct where *where);

/* Prints all messages; 0, or -1 with errno where OUT cannot be written. */
int diag_print(struct diag *diag, FILE *out);

#endif
