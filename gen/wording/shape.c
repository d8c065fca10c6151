#include "wording/shape.h"

static bool same(struct when a, struct when b)
{
    return a.set && b.set && a.day == b.day && a.minute == b.minute;
}

/* The later of two bounds, which are included. */
static struct when bound(const struct fact *f)
{
    return f->end_latest.set ? f->end_latest : f->end_earliest;
}

static int kind_of(const struct fact *f, struct when end)
{
    if (f->every.days != 0)
        return SHAPE_RECURRING;
    if (f->open_end != NULL)
        return SHAPE_LASTING;
    if (!end.set)
        return SHAPE_OPEN;
    if (same(f->from, f->through))
        return SHAPE_ONE_DAY;
    if (!when_timed(f->from) || f->from.day != end.day)
        return SHAPE_ENDS;
    if (when_timed(end) && (f->through.set || f->until.set))
        return SHAPE_HOURS;
    return f->through.set ? SHAPE_REST : SHAPE_ENDS;
}

struct shape shape_of(const struct fact *f)
{
    bool ends = f->through.set || f->until.set, bounded = !ends && bound(f).set;
    struct when end = f->through.set ? f->through : f->until.set ? f->until : f->resumes;

    if (bounded)
        end = bound(f);

    return (struct shape){
        .kind = kind_of(f, end),
        .from = f->from,
        .end = end,
        .included = f->through.set || bounded,
        .from_is = f->from_is,
        .end_is = bounded                        ? (f->end_latest.set ? LATEST : EARLIEST)
                  : f->end_is != CERTAIN || ends ? f->end_is
                                                 : f->resumes_is,
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
