#include "history.h"

static time_t midnight_utc(struct when when)
{
    return (time_t)when.day * 86400;
}

void history_stamp(struct entries *entries)
{
    for (size_t i = 0; i < entries->count; i++) {
        const struct announcement *a = entries->entry[i].announcement;
        struct stamp *stamp = &entries->entry[i].stamp;

        stamp->created = midnight_utc(a->issued);
        stamp->modified = midnight_utc(a->revised.set ? a->revised : a->issued);
        stamp->sequence = a->revision;
    }
}
