/*
 * proof/: what is doubtful. In: facts, now, and holidays; out: warnings with the names of their
 * rules.
 *
 * proof: facts that may be true but are doubtful, to warnings.
 *
 * What cannot be true is an error and the business of rules/rules.h; here is what a careful
 * colleague would ask about. Each rule has a permanent name, which stands in brackets behind its
 * message:
 *
 *     facts.xml:41: warning: freeze "accounts" ends … [freeze-ends-before-outage]
 *
 * A fact, a contact or the announcement acknowledges rules by name (ack="…") and they are silent
 * there from then on; a rule that compares two facts is silenced by either. A name that is none is
 * an error; one that silences nothing is a warning, unless what it depends on (the day, a file of
 * holidays) may bring it back.
 *
 * The rules are described in noticecal-facts(5), section PROOFREADING; how one is written in
 * proof/rule.h.
 */
#ifndef NOTICECAL_PROOF_PROOF_H
#define NOTICECAL_PROOF_PROOF_H

#include "base/diag.h"
#include "facts/facts.h"
#include "proof/holidays.h"

#include <stdbool.h>
#include <time.h>

struct proof_request {
    time_t now;
    const struct holidays *holidays; /* or NULL: only weekends are known */
    bool warnings;                   /* false: only what is an error anyway */
    bool strict;                     /* every warning is an error */
};

/* Reads one announcement that has no errors. */
void proof_read(const struct announcement *announcement, const struct proof_request *request,
                struct diag *diag);

#endif
