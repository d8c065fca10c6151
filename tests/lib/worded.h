/*
 * worded: announcements in words, for unit tests, from the language files that ship.
 */
#ifndef NOTICECAL_WORDED_H
#define NOTICECAL_WORDED_H

#include "page/page_model.h"
#include "wording/wording.h"

#include "announce.h"

#include <libxml/tree.h>

/* A in LANG. */
static inline struct speech worded(const struct announcement *a, const char *lang)
{
    static const char *folder = "templates";
    static const struct folders folders = {&folder, 1};
    static struct languages *languages; /* reachable until the end, as it should be */
    struct diag *diag = diag_new();
    bool missing;
    const struct words *words;

    if (languages == NULL)
        languages = languages_open(&folders);
    words = languages_get(languages, lang, &missing, diag);
    if (words == NULL) {
        printf("Bail out! no words: %s\n", said(diag));
        exit(1);
    }
    diag_free(diag);
    return speech_open(words, a, lang);
}

/* DOC in one line, freed. */
static inline const char *line(xmlDocPtr doc)
{
    static char text[60000];
    xmlChar *octets;
    int size;

    xmlDocDumpMemoryEnc(doc, &octets, &size, "UTF-8");
    snprintf(text, sizeof text, "%s", strchr((const char *)octets, '\n') + 1);
    text[strcspn(text, "\n")] = '\0';
    xmlFree(octets);
    xmlFreeDoc(doc);
    return text;
}

/* Of TEXT, from the first FROM on until before the next TO, so that a failure prints no more than
 * it has to. */
static inline const char *part(const char *text, const char *from, const char *to)
{
    static char copy[20000];
    const char *found = strstr(text, from);
    const char *end = found == NULL ? NULL : strstr(found + strlen(from), to);

    snprintf(copy, sizeof copy, "%.*s",
             found == NULL ? 0
             : end == NULL ? (int)strlen(found)
                           : (int)(end - found),
             found == NULL ? "" : found);
    return copy;
}

#endif
