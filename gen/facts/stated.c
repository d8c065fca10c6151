#include "facts/stated.h"

size_t stated_dates(const struct fact *f, struct stated list[STATED_MAX])
{
    const struct stated all[STATED_MAX] = {
        {"from", f->from},
        {"through", f->through},
        {"until", f->until},
        {"before", f->before},
        {"resumes", f->resumes},
        {"falling-on", f->falling_on},
        {"falling-through", f->falling_through},
        {"to", f->to},
        {"at", f->at},
    };
    size_t count = 0;

    for (size_t i = 0; i < STATED_MAX; i++)
        if (all[i].when.set)
            list[count++] = all[i];
    return count;
}
