/*
 * run: the pipeline, straight down; the table of contents of the program.
 */
#ifndef NOTICECAL_RUN_H
#define NOTICECAL_RUN_H

#include <stdbool.h>
#include <stddef.h>

/* Exit statuses, documented in noticecal(1). */
enum {
    EXIT_DONE = 0,
    EXIT_REJECTED = 1, /* facts with errors; what had none is published */
    EXIT_USAGE = 2,
    EXIT_WORLD = 3, /* disk, template, memory */
    EXIT_BUSY = 4,  /* another run is at work in the output folder */
};

struct options {
    bool publish;          /* build; otherwise check */
    const char *out;       /* the output folder */
    int wait;              /* seconds to wait for another run to end */
    const char *base_url;  /* where it will be on the web, without a slash at the end; or NULL */
    const char *templates; /* the template folder */
    char *const *files;    /* facts files, COUNT of them */
    size_t count;
};

/* Does it all and returns an exit status; what is wrong goes to standard error. */
int run(const struct options *options);

#endif
