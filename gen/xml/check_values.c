#include "xml/check_values.h"

#include "base/date.h"
#include "base/spelling.h"
#include "xml/characters.h"

#include <ctype.h>
#include <string.h>

const char *values_instead(struct mend *m, const struct grammar_type *type)
{
    if (*type->hint != '\0')
        return pool_printf(m->pool, "; %s", type->hint);
    if (type->value_count == 0)
        return "";
    return pool_printf(m->pool, "; write one of %s",
                       mend_join(m, type->values, type->value_count, "", ""));
}

/* Behind the name of the element with its id, but that the id itself is not told twice. */
static const char *what(struct mend *m, xmlNodePtr element, xmlAttrPtr attribute, const char *value)
{
    const char *shown = chars_excerpt(m->pool, value);
    const char *name = attribute == NULL ? "" : (const char *)attribute->name;

    if (attribute == NULL)
        return pool_printf(m->pool, "%s: \"%s\"", mend_subject(m, element), shown);
    return pool_printf(m->pool, "%s: %s=\"%s\"",
                       strcmp(name, "id") == 0 ? mend_name(m, element) : mend_subject(m, element),
                       name, shown);
}

static void tell_empty(struct mend *m, xmlNodePtr element, xmlAttrPtr attribute,
                       const struct grammar_type *type)
{
    if (attribute == NULL)
        mend_tell(m, element, "%s is empty%s", mend_subject(m, element), values_instead(m, type));
    else
        mend_tell(m, element, "%s: the attribute \"%s\" is empty%s", mend_subject(m, element),
                  attribute->name, values_instead(m, type));
}

static void tell_choice(struct mend *m, xmlNodePtr element, const char *shown, const char *value,
                        const struct grammar_type *type)
{
    const char *near = nearest(value, type->values, type->value_count);
    const char *meant = near == NULL ? "" : pool_printf(m->pool, "; did you mean \"%s\"?", near);

    mend_tell(m, element, "%s is not one of %s%s", shown,
              mend_join(m, type->values, type->value_count, "", ""), meant);
}

/* Why VALUE is not a date; NULL where it is one, or is meant to be something else, of which the
 * schema gives a choice: a word, or a month or year alone. */
static const char *why_no_date(struct mend *m, const struct grammar_type *type, const char *value)
{
    enum { WHY = 100 };
    struct when when;

    if (!type->dated ||
        (type->unites && (!isdigit((unsigned char)*value) || strlen(value) < strlen("2020-3-1"))))
        return NULL;
    return when_parse(value, &when, pool_alloc(m->pool, WHY), WHY);
}

static bool is_blank(const char *text)
{
    return text[strspn(text, " \t\r\n")] == '\0';
}

static void tell(struct mend *m, xmlNodePtr element, xmlAttrPtr attribute, const char *value,
                 const struct grammar_type *type)
{
    const char *shown = what(m, element, attribute, value), *why = why_no_date(m, type, value);

    if (is_blank(value))
        tell_empty(m, element, attribute, type);
    else if (type->value_count > 0)
        tell_choice(m, element, shown, value, type);
    else if (why != NULL)
        mend_tell(m, element, "%s: %s%s", shown, why, values_instead(m, type));
    else if (*type->hint == '\0')
        mend_tell(m, element, "%s is not a valid %s", shown, type->name);
    else
        mend_tell(m, element, "%s is not right%s", shown, values_instead(m, type));
}

void values_tell(struct mend *m, xmlNodePtr element, xmlAttrPtr attribute)
{
    struct shadow *shadow = attribute == NULL ? mend_shadow(element) : mend_shadow(attribute);

    if (shadow == NULL || shadow->told || shadow->type == NULL)
        return;
    shadow->told = true;
    tell(m, element, attribute, attribute == NULL ? mend_text(m, element) : mend_text(m, attribute),
         shadow->type);
}

void values_check_date(struct mend *m, xmlNodePtr element, xmlAttrPtr attribute)
{
    const void *node = attribute == NULL ? (const void *)element : (const void *)attribute;
    const struct shadow *shadow = mend_shadow(node);

    if (shadow != NULL && shadow->type != NULL && shadow->type->dated &&
        why_no_date(m, shadow->type, mend_text(m, node)) != NULL)
        values_tell(m, element, attribute);
}
