/*
 * stretch: what there is during a stretch of time: a service is suspended, is available, a period
 * lasts.
 */
#ifndef NOTICECAL_WORDING_STRETCH_H
#define NOTICECAL_WORDING_STRETCH_H

#include "wording/speech.h"

/* In a title, or as a sentence. */
const char *stretch_of(const struct speech *speech, const struct fact *fact, enum length length);

/* When it is over: "resumes at 8:00 am", "reopens". */
const char *stretch_resumes(const struct speech *speech, const struct fact *fact,
                            enum length length);

/* What was closed reopens. */
enum phrase stretch_resumes_phrase(const struct speech *speech, const struct fact *fact);

/* "suspended", "read-only": of an outage or a freeze. */
const char *stretch_state(const struct speech *speech, const struct fact *fact);

/* The conditions that agree with FACT: WHEN_PLURAL, WHEN_PAST, WHEN_TENTATIVE. */
unsigned long stretch_conditions(const struct speech *speech, const struct fact *fact);

#endif
