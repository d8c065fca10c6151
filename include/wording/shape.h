/*
 * shape: how a stretch of time has to be put: what is known of its beginning and its end.
 *
 * The one place of wording/ in which the dates of a fact decide something.
 */
#ifndef NOTICECAL_WORDING_SHAPE_H
#define NOTICECAL_WORDING_SHAPE_H

#include "facts/facts.h"

struct shape {
    enum {
        SHAPE_RECURRING, /* on some days */
        SHAPE_ONE_DAY,
        SHAPE_HOURS,   /* of one day */
        SHAPE_REST,    /* of the day on which it begins */
        SHAPE_OPEN,    /* the notice gives no end */
        SHAPE_LASTING, /* and says so in words */
        SHAPE_ENDS,
    } kind;
    struct when from, end;
    bool included; /* it lasts through END, not until it */
    enum certainty from_is, end_is;
};

struct shape shape_of(const struct fact *fact);

/* It states no day on which it could be shown. */
bool shape_undated(const struct fact *fact);

/* It recurs without such a day, or is a move that depends on something: told in words only. */
bool shape_besides(const struct fact *fact);

#endif
