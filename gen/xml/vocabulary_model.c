#include "xml/vocabulary_model.h"

#include <string.h>

const struct vocabulary_attribute *vocabulary_attribute(const struct vocabulary_element *element,
                                                        size_t i)
{
    for (const struct vocabulary_group *g = element->groups; g->count > 0; g++) {
        if (i < g->count)
            return &g->list[i];
        i -= g->count;
    }
    return NULL;
}

size_t vocabulary_find_attribute(const struct vocabulary_element *element, const char *name)
{
    size_t before = 0;

    for (const struct vocabulary_group *g = element->groups; g->count > 0; g++) {
        for (size_t i = 0; i < g->count; i++)
            if (g->list[i].name[0] == name[0] && strcmp(g->list[i].name, name) == 0)
                return before + i;
        before += g->count;
    }
    return VOCABULARY_MOST;
}

size_t vocabulary_find_child(const struct vocabulary_element *element, const char *name)
{
    for (size_t i = 0; i < element->child_count; i++)
        if (element->children[i].name[0] == name[0] && strcmp(element->children[i].name, name) == 0)
            return i;
    return VOCABULARY_MOST;
}

const struct vocabulary_element *vocabulary_child(const struct vocabulary_element *element,
                                                  const char *name)
{
    size_t i = vocabulary_find_child(element, name);

    return i == VOCABULARY_MOST ? NULL : element->children[i].is;
}

const char *vocabulary_parent_of(const struct vocabulary_child *child, const char *name)
{
    const char *found = NULL;

    if (vocabulary_find_child(child->is, name) != VOCABULARY_MOST)
        return child->name;
    for (size_t i = 0; i < child->is->child_count && found == NULL; i++)
        found = vocabulary_parent_of(&child->is->children[i], name);
    return found;
}

/* Whether TEXT has more than MOST characters. */
static bool is_longer(const char *text, size_t most)
{
    size_t count = 0;

    if (most == 0 || strlen(text) <= most)
        return false;
    for (; *text != '\0'; text++)
        count += ((unsigned char)*text & 0xC0) != 0x80;
    return count > most;
}

static bool is_listed(const char *value, const char *const *values)
{
    while (*values != NULL && strcmp(*values, value) != 0)
        values++;
    return *values != NULL;
}

bool vocabulary_allows(const struct vocabulary_type *type, const char *value)
{
    return value[strspn(value, " \t\r\n")] != '\0' && !is_longer(value, type->most) &&
           (type->values == NULL || is_listed(value, type->values)) &&
           (type->fits == NULL || type->fits(value));
}
