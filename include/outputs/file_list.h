/*
 * file_list: a file that is published for readers, as pages name it to them.
 */
#ifndef NOTICECAL_OUTPUTS_FILE_LIST_H
#define NOTICECAL_OUTPUTS_FILE_LIST_H

#include "base/pool.h"

struct listed_file {
    const char *kind;  /* "feed"; of other things "json", "csv", "text", "notice", "atom" */
    const char *topic; /* of a feed: topic_name(), or NULL for that of everything */
    const char *name;  /* what a feed's calendar is called, or NULL */
    const char *file;  /* its name in the output folder, which is its address relative to a page */
    size_t octets;     /* 0 where that is not shown */
};

struct file_list {
    struct listed_file *of;
    size_t count;
};

void file_list_add(struct file_list *list, struct pool *pool, struct listed_file file);

#endif
