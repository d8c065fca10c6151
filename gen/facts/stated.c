#include "facts/stated.h"

#include "facts/vocabulary.h"

#include <string.h>

/* Those that say when it is over. */
static bool is_end(size_t field)
{
    static const size_t ends[] = {
        offsetof(struct fact, through),      offsetof(struct fact, until),
        offsetof(struct fact, end_earliest), offsetof(struct fact, end_latest),
        offsetof(struct fact, before),       offsetof(struct fact, resumes)};

    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (ends[i] == field)
            return true;
    return false;
}

size_t stated_dates(const struct fact *f, struct stated list[STATED_MAX])
{
    const struct vocabulary_element *is = vocabulary_fact(f->element);
    const struct vocabulary_attribute *a;
    size_t count = 0;

    for (size_t i = 0; (a = vocabulary_attribute(is, i)) != NULL && count < STATED_MAX; i++) {
        struct stated stated = {.name = a->name,
                                .repeated_hour =
                                    is_end(a->field) ? f->end_repeated_hour : f->repeated_hour};
        if (a->field == 0 || a->type == &type_certainty ||
            a->field == offsetof(struct fact, shown_from))
            continue;
        memcpy(&stated.when, (const char *)f + a->field, sizeof stated.when);
        if (stated.when.set)
            list[count++] = stated;
    }
    return count;
}
