/*
 * run: the pipeline, straight down; the table of contents of the program.
 */
#ifndef NOTICECAL_RUN_H
#define NOTICECAL_RUN_H

#include "show/table.h"
#include "starter/starter.h"

#include <stdbool.h>
#include <stddef.h>
#include <time.h>

/* Exit statuses, documented in noticecal(1). */
enum {
    EXIT_DONE = 0,
    EXIT_REJECTED = 1, /* facts with errors; what had none is published */
    EXIT_USAGE = 2,
    EXIT_WORLD = 3, /* disk, memory, template, a published file that cannot be read */
    EXIT_BUSY = 4,  /* another run is at work in the output folder */
};

enum command { COMMAND_BUILD, COMMAND_CHECK, COMMAND_SHOW, COMMAND_NEW };

struct options {
    enum command command;
    bool publish;             /* build, but for a dry run; otherwise nothing is written */
    bool verbose;             /* print what has changed, and warnings */
    bool strict;              /* warnings are errors */
    const char *notice;       /* the text to compare the one facts file with, or NULL */
    const char *out;          /* the output folder; NULL for a check of files alone */
    int wait;                 /* seconds to wait for another run to end */
    const char *base_url;     /* where it will be on the web, without a slash at the end; or NULL */
    struct folders templates; /* those of -t, and the installed one behind them */
    time_t now;               /* 00:00 UTC of 1970 or later */
    bool clock;               /* now is the time by this machine's clock */
    char **forgotten;         /* ids that may go, FORGOTTEN_COUNT of them */
    size_t forgotten_count;
    char **holidays; /* iCalendar files, HOLIDAYS_COUNT of them */
    size_t holidays_count;
    char *const *files; /* facts files, COUNT of them */
    size_t count;
    struct screen screen;   /* what standard output is */
    struct starter starter; /* for COMMAND_NEW, which takes no facts files */
};

/* Does all of a command but COMMAND_NEW and returns an exit status; what is wrong goes to standard
 * error, what has changed to standard output. */
int run(const struct options *options);

#endif
