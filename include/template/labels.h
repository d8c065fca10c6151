/*
 * labels: the words that a stylesheet asks for by name: n:say('link-add'), where n stands for
 * "urn:noticecal".
 *
 * A name that there is not is an error: at the line of the stylesheet where it stands, when that is
 * loaded; and, of one that is put together, at the instruction that asks for it.
 */
#ifndef NOTICECAL_TEMPLATE_LABELS_H
#define NOTICECAL_TEMPLATE_LABELS_H

#include "template/sandbox.h"

/* Where they come from. WORDS are those of a language, whatever they are to the caller. */
struct xslt_labels {
    bool (*has)(const char *name);
    const char *(*of)(const void *words, const char *name); /* of one that there is */
};

/* Whether NODE and all that is in it asks for labels that there are, and for those by the right
 * function; errors in SANDBOX. */
bool labels_check(struct sandbox *sandbox, const struct xslt_labels *labels, const xmlNode *node);

/* What a transformation needs to ask for them; it has to outlive that. */
struct labels_run {
    struct sandbox *sandbox;
    const struct xslt_labels *labels;
    const void *words;
};
void labels_register(xsltTransformContextPtr context, struct labels_run *run);

#endif
