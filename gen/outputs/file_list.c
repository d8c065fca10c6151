#include "outputs/file_list.h"

#include "xml/build.h"

#include <string.h>

void file_list_add(struct file_list *list, struct pool *pool, struct listed_file file)
{
    list->of = pool_grow(pool, list->of, list->count, sizeof *list->of);
    list->of[list->count++] = file;
}

void file_list_elements(xmlNodePtr parent, const struct file_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        const struct listed_file *o = &list->of[i];
        bool feed = strcmp(o->kind, "feed") == 0;
        xmlNodePtr node = element_add(parent, feed ? "feed" : "copy", NULL);

        element_set(node, feed ? "topic" : "kind", feed ? o->topic : o->kind);
        element_set(node, "name", o->name);
        element_set(node, "href", o->file);
        if (o->octets > 0)
            element_set_number(node, "octets", (long)o->octets);
    }
}
