/*
 * language: language files for unit tests. All phrases are there and say their own names and slots,
 * but for those that a test puts itself, from line 2 on.
 */
#ifndef NOTICECAL_LANGUAGE_H
#define NOTICECAL_LANGUAGE_H

#include "base/pool.h"
#include "words/plural.h"
#include "words/words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char language_folder[] = "/tmp/noticecal-words-XXXXXX";

/* What is in DIAG, as it would be printed, the folder cut to "DIR". */
static inline const char *language_said(struct diag *diag)
{
    static char text[30000];
    FILE *out;

    memset(text, 0, sizeof text);
    out = fmemopen(text, sizeof text - 1, "w");
    diag_print(diag, out);
    fclose(out);
    for (char *at = text; (at = strstr(at, language_folder)) != NULL;) {
        memcpy(at, "DIR", 3);
        memmove(at + 3, at + strlen(language_folder), strlen(at + strlen(language_folder)) + 1);
    }
    return text;
}

/* Makes the folder when it is first asked for. */
static inline FILE *language_open(const char *file)
{
    char path[200];

    if (strstr(language_folder, "XXXXXX") != NULL) {
        if (mkdtemp(language_folder) == NULL)
            printf("Bail out! no temporary folder\n"), exit(1);
        snprintf(path, sizeof path, "%s/words", language_folder);
        mkdir(path, 0777);
    }
    snprintf(path, sizeof path, "%s/words/%s", language_folder, file);
    return pool_or_die(fopen(path, "w"));
}

static inline void language_clean(void)
{
    char command[200];

    snprintf(command, sizeof command, "rm -rf '%s'", language_folder);
    if (strstr(language_folder, "XXXXXX") == NULL && system(command) != 0)
        exit(1);
}

static inline void language_write_text(const char *file, const char *text)
{
    FILE *out = language_open(file);

    fputs(text, out);
    fclose(out);
}

static inline void language_write_names(FILE *out, const char *element, int count)
{
    fprintf(out, "<%s>", element);
    for (int i = 1; i <= count; i++)
        fprintf(out, "<name short=\"%.1s%d\">%s%d</name>", element, i, element, i);
    fprintf(out, "</%s>\n", element);
}

static inline void language_write_phrase(FILE *out, enum phrase phrase, unsigned long numbers)
{
    struct pool *pool = pool_new();

    fprintf(out, "<say of=\"%s\"", phrase_name(phrase));
    if (phrase_has_slot(phrase, SLOT_N)) {
        fprintf(out, " when=\"");
        for (enum condition c = 0; c <= CONDITION_OTHER; c++)
            if ((numbers >> c & 1) != 0)
                fprintf(out, "%s ", condition_name(c));
        fprintf(out, "\"");
    }
    fprintf(out, ">%s", phrase_name(phrase));
    for (enum slot s = 0; s < SLOT_COUNT; s++)
        if (phrase_has_slot(phrase, s))
            fprintf(out, " {%s}", slot_name(s));
    fprintf(out, "</say>\n");
    pool_free(pool);
}

/* LANG.xml with what is OWN to a test. */
static inline void language_write(const char *lang, const char *own)
{
    char name[60], of[100];
    struct plural *plural = plural_new(lang);
    FILE *out;

    snprintf(name, sizeof name, "%s.xml", lang);
    out = language_open(name);
    fprintf(out, "<words lang=\"%s\">\n%s\n", lang, own);
    if (strstr(own, "<months") == NULL)
        language_write_names(out, "months", 12);
    if (strstr(own, "<weekdays") == NULL)
        language_write_names(out, "weekdays", 7);
    fprintf(out, "<phrases about=\"the rest\">\n");
    for (enum phrase p = 0; p < PHRASE_COUNT; p++) {
        snprintf(of, sizeof of, "of=\"%s\"", phrase_name(p));
        if (strstr(own, of) == NULL)
            language_write_phrase(out, p, plural_all(plural));
    }
    fprintf(out, "</phrases>\n</words>\n");
    fclose(out);
    plural_free(plural);
}

#endif
