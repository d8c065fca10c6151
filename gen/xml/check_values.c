#include "xml/check_values.h"

#include "base/spelling.h"
#include "xml/characters.h"

#include <string.h>

static size_t count_values(const struct vocabulary_type *type)
{
    size_t count = 0;

    while (type->values != NULL && type->values[count] != NULL)
        count++;
    return count;
}

static const char *listed(struct judge *j, const struct vocabulary_type *type)
{
    return report_list(j, type->values, count_values(type), "", "");
}

const char *values_wanted(struct judge *j, const struct vocabulary_type *type)
{
    return type->hint != NULL ? type->hint
                              : pool_printf(j->pool, "write one of %s", listed(j, type));
}

static void report_empty(struct judge *j, xmlNodePtr element, const char *name,
                         const struct vocabulary_type *type)
{
    const char *subject = report_subject(j, element), *wanted = values_wanted(j, type);

    if (name == NULL)
        report(j, element, "%s is empty; %s", subject, wanted);
    else
        report(j, element, "%s: the attribute \"%s\" is empty; %s", subject, name, wanted);
}

static void report_choice(struct judge *j, xmlNodePtr element, const char *shown,
                          const struct vocabulary_type *type, const char *value)
{
    const char *near = spelling_nearest(value, type->values, count_values(type));
    const char *meant = near == NULL ? "" : pool_printf(j->pool, "; did you mean \"%s\"?", near);

    report(j, element, "%s is not one of %s%s", shown, listed(j, type), meant);
}

/* Behind the name of the element with its id, but that the id itself is not told twice. */
static const char *quote_value(struct judge *j, xmlNodePtr element, const char *name,
                               const char *value)
{
    const char *shown = chars_excerpt(j->pool, value);

    if (name == NULL)
        return pool_printf(j->pool, "%s: \"%s\"", report_subject(j, element), shown);
    return pool_printf(j->pool, "%s: %s=\"%s\"",
                       strcmp(name, "id") == 0 ? report_name(j, element)
                                               : report_subject(j, element),
                       name, shown);
}

static void report_value(struct judge *j, xmlNodePtr element, const char *shown,
                         const struct vocabulary_type *type, const char *value)
{
    const char *odd, *plain = chars_plain(j->pool, value, &odd);
    const char *instead = values_wanted(j, type), *why = NULL;

    if (odd != NULL && vocabulary_allows(type, plain))
        instead = pool_printf(j->pool, "write %s", plain);
    else if (type->explain != NULL)
        why = type->explain(j->pool, plain, &instead);
    if (odd != NULL)
        report(j, element, "%s holds %s; %s", shown, odd, instead);
    else if (why != NULL)
        report(j, element, "%s: %s; %s", shown, why, instead);
    else if (type->values != NULL)
        report_choice(j, element, shown, type, value);
    else
        report(j, element, "%s is not right; %s", shown, instead);
}

bool values_check(struct judge *j, xmlNodePtr element, const char *name,
                  const struct vocabulary_type *type, const char *value)
{
    if (vocabulary_allows(type, value))
        return true;
    if (value[strspn(value, " \t\r\n")] == '\0')
        report_empty(j, element, name, type);
    else
        report_value(j, element, quote_value(j, element, name, value), type, value);
    return false;
}
