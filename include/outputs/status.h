/*
 * status: how the last run went, as JSON for a monitor and for the page.
 *
 *     {
 *       "ran": "2020-03-01T02:10:00Z",     when, UTC
 *       "well": true,                      exit status 0
 *       "exit": 0,
 *       "messages": [ { "file": "…", "line": 41, "severity": "error", "text": "…" } ],
 *       "entries": 7,                      how many are published
 *       "next": { "what": "starts", "at": "2020-03-09", "zone": null, "uid": "…", "summary": "…" }
 *     }
 *
 * NEXT is the first start or end of an entry after the run, also of one that recurs, null where
 * there is none: a date, or a time with its zone. A monitor that sees an old "ran" knows that runs
 * have stopped.
 */
#ifndef NOTICECAL_OUTPUTS_STATUS_H
#define NOTICECAL_OUTPUTS_STATUS_H

#include "base/diag.h"
#include "calendar/entry.h"

#include <stdio.h>
#include <time.h>

struct pool;

struct status {
    time_t ran;
    int exit;
    const struct diag *diag;
    const struct entry *const *entries; /* all that are published */
    size_t count;
};

void status_print(const struct status *status, FILE *out);

/* When the run was that wrote status.json in DIRECTORY; 0 where there is none that
 * says it. */
time_t status_ran(const char *directory, struct pool *pool);

#endif
