/*
 * suggest: which zone somebody meant who wrote something else.
 */
#ifndef NOTICECAL_TZ_SUGGEST_H
#define NOTICECAL_TZ_SUGGEST_H

/* The known zone that who wrote the unknown NAME most likely meant, for a message to propose: a
 * string the caller frees, or NULL where nothing is like it. It sees through case, spaces, a
 * missing or wrong region ("New York"), slips of a letter or two, replaced names ("Japan") and
 * what people call zones ("EST", "ET", "Pacific Time"; the American ones are taken as American).
 * Names come from tzdata.zi; where that is missing only the last kind is seen through. */
char *tz_suggest(const char *name);

#endif
