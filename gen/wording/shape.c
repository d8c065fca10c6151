#include "wording/shape.h"

struct moment shape_moment(const struct limit *limit)
{
    if (limit->at.when.set)
        return limit->at;
    return limit->not_after.when.set ? limit->not_after : limit->not_before;
}

enum certainty shape_certainty(const struct limit *limit)
{
    if (limit->known == KNOWN_BOUNDED && !limit->not_before.when.set)
        return LATEST;
    if (limit->known == KNOWN_BOUNDED && !limit->not_after.when.set)
        return EARLIEST;
    return limit->expected ? EXPECTED : CERTAIN;
}

static bool both_bounds(const struct limit *limit)
{
    return limit->not_before.when.set && limit->not_after.when.set;
}

/* Of what ends on the day on which it begins. */
static int kind_of_day(const struct extent *e, struct when from, struct when end)
{
    if (!when_timed(from))
        return e->end.known == KNOWN_STATED && !when_timed(end) && e->end.included ? SHAPE_ONE_DAY
                                                                                   : SHAPE_ENDS;
    if (!when_timed(end))
        return e->end.included ? SHAPE_REST : e->end.some_time ? SHAPE_LATER : SHAPE_ENDS;
    if (e->end.included && from.minute == end.minute && e->begin.at.instant == e->end.at.instant)
        return SHAPE_POINT;
    return e->end.by_resuming ? SHAPE_ENDS : SHAPE_HOURS;
}

static int kind_of(const struct extent *e, struct when from, struct when end)
{
    if (e->end.known == KNOWN_LASTING)
        return SHAPE_LASTING;
    if (!end.set)
        return SHAPE_OPEN;
    if (both_bounds(&e->end))
        return SHAPE_BOUNDS;
    if (e->end.expected && e->end.not_after.when.set)
        return SHAPE_EXPECTED_BY;
    return from.set && from.day == end.day ? kind_of_day(e, from, end) : SHAPE_ENDS;
}

struct shape shape_of(const struct extent *e, bool recurs)
{
    struct moment from = shape_moment(&e->begin), end = shape_moment(&e->end);
    int kind = recurs ? SHAPE_RECURRING : kind_of(e, from.when, end.when);

    return (struct shape){
        .kind = kind,
        .from = from,
        .end = end,
        .from_is = shape_certainty(&e->begin),
        .end_is = kind == SHAPE_LASTING       ? CERTAIN
                  : kind == SHAPE_EXPECTED_BY ? EXPECTED
                                              : shape_certainty(&e->end),
    };
}

bool shape_undated(const struct fact *f)
{
    if (f->every.days != 0)
        return !f->from.set && !f->shown_from.set;
    return !f->from.set && !f->through.set && !f->before.set && !f->falling_on.set && !f->to.set;
}

bool shape_besides(const struct fact *f)
{
    return shape_undated(f) && (f->every.days != 0 || f->kind == FACT_DEADLINE_MOVE);
}
