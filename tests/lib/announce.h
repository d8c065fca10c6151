/*
 * announce: announcements for unit tests, from facts in a string, through the real vocabulary.
 */
#ifndef NOTICECAL_ANNOUNCE_H
#define NOTICECAL_ANNOUNCE_H

#include "facts/read.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What is in DIAG, as it would be printed. */
static inline const char *said(struct diag *diag)
{
    static char text[8000];
    FILE *out;

    memset(text, 0, sizeof text);
    out = fmemopen(text, sizeof text - 1, "w");
    diag_print(diag, out);
    fclose(out);
    return text;
}

/* Reads TEXT, the whole of a file, which is called "facts.xml" in messages. */
static inline struct announcement *announce_text(const char *text, struct diag *diag)
{
    static char folder[] = "/tmp/noticecal-XXXXXX", back[4096];
    struct announcement *announcement;
    FILE *file;

    strcpy(folder, "/tmp/noticecal-XXXXXX");
    if (mkdtemp(folder) == NULL || getcwd(back, sizeof back) == NULL || chdir(folder) != 0 ||
        (file = fopen("facts.xml", "w")) == NULL || fputs(text, file) < 0 || fclose(file) != 0) {
        printf("Bail out! no temporary file\n");
        exit(1);
    }
    announcement = announcement_read("facts.xml", diag);
    if (remove("facts.xml") != 0 || chdir(back) != 0 || rmdir(folder) != 0)
        exit(1);
    return announcement;
}

/* An announcement with id "x" in New York, with more ATTRIBUTES and with FACTS, which are in line
 * 4 if they are in one. */
static inline struct announcement *announce(const char *attributes, const char *facts,
                                            struct diag *diag)
{
    static char text[16000];

    snprintf(
        text, sizeof text,
        "<announcement id=\"x\" domain=\"court.example.gov\" issued=\"2026-01-14\" lang=\"en\" "
        "%s>\n<title>Move</title>\n<issuer short=\"Court\"><name>Example Court</name>"
        "</issuer>\n%s\n</announcement>\n",
        attributes, facts);
    return announce_text(text, diag);
}

/* Sunday, March 1, 2026, 12:00 UTC. */
enum { NOW = 1772366400 };

#define NEW_YORK "zone=\"America/New_York\""

#endif
