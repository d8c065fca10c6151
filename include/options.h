/*
 * options: the command line to struct options (run.h).
 *
 * One table says which option goes with which command; one that does not is wrong usage, rather
 * than ignored. Nothing is read but the arguments.
 */
#ifndef NOTICECAL_OPTIONS_H
#define NOTICECAL_OPTIONS_H

#include "run.h"

/* Fills OPTIONS, in which now, screen and room are given, for ARGC each of forgotten and
 * holidays and one more of templates;
 * the arguments have to outlive it. Returns -1 to go on, or the exit status to end with, after all
 * has been said: help on standard output, what is wrong on standard error. */
int options_parse(int argc, char **argv, struct options *options);

#endif
