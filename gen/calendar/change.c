#include "calendar/change.h"

const char *change_name(enum change_kind kind)
{
    static const char *const names[] = {
        [CHANGE_NEW] = "new",
        [CHANGE_MOVED] = "moved",
        [CHANGE_WITHDRAWN] = "withdrawn",
        [CHANGE_RESTORED] = "restored",
        [CHANGE_REWORDED] = "reworded",
        [CHANGE_REMOVED] = "removed",
    };

    return names[kind];
}

const struct entry *change_entry(const struct change *change)
{
    return change->now != NULL ? change->now : change->before;
}
