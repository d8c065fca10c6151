#include "outputs/file_list.h"

void file_list_add(struct file_list *list, struct pool *pool, struct listed_file file)
{
    list->of = pool_grow(pool, list->of, list->count, sizeof *list->of);
    list->of[list->count++] = file;
}
