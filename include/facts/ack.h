/*
 * ack: the rules by whose warnings a facts file says that it has seen them (ack="NAME …" on the
 * announcement, a fact or a contact). They are silent there from then on.
 */
#ifndef NOTICECAL_FACTS_ACK_H
#define NOTICECAL_FACTS_ACK_H

#include "facts/facts.h"

struct pool;

struct ack {
    const char *name; /* of a rule, or of none */
    xmlNodePtr node;
    const char *of; /* how a message calls that node */
    bool used;      /* it has silenced something */
};

struct acks {
    struct ack *ack;
    size_t count;
    const xmlNode *root;
};

/* Those of ANNOUNCEMENT, but for facts that are withdrawn, in POOL. */
struct acks acks_of(struct pool *pool, const struct announcement *announcement);

/* Whether RULE is acknowledged by NODE or OTHER, which may be NULL, or by the announcement. */
bool acks_silence(struct acks *acks, const char *rule, const xmlNode *node, const xmlNode *other);

/* The names of the rules of notice/compare.h, which speak only where there is a notice to compare
 * with; NULL after the last. */
extern const char *const ack_notice_rules[];
bool ack_is_of_notice(const char *name);

#endif
