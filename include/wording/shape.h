/*
 * shape: how an extent (calendar/extent.h) has to be put.
 *
 * The one place of wording/ in which a beginning or an end decides something.
 */
#ifndef NOTICECAL_WORDING_SHAPE_H
#define NOTICECAL_WORDING_SHAPE_H

#include "calendar/extent.h"

struct shape {
    enum {
        SHAPE_RECURRING,   /* on some days */
        SHAPE_POINT,       /* a time, and nothing that lasts */
        SHAPE_ONE_DAY,     /* a day */
        SHAPE_HOURS,       /* of one day */
        SHAPE_REST,        /* of the day on which it begins */
        SHAPE_LATER,       /* until an hour of that day, which is not said */
        SHAPE_OPEN,        /* the notice gives no end */
        SHAPE_LASTING,     /* and says so in words */
        SHAPE_BOUNDS,      /* no sooner than that, and no later than that */
        SHAPE_EXPECTED_BY, /* no later than that, as is hoped */
        SHAPE_ENDS,
    } kind;
    struct moment from, end;
    enum certainty from_is, end_is;
};

struct shape shape_of(const struct extent *extent, bool recurs);

/* The moment by which LIMIT is told, and how sure that is. */
struct moment shape_moment(const struct limit *limit);
enum certainty shape_certainty(const struct limit *limit);

/* It states no day on which it could be shown. */
bool shape_undated(const struct fact *fact);

/* It recurs without such a day, or is a move that depends on something: told in words only. */
bool shape_besides(const struct fact *fact);

#endif
