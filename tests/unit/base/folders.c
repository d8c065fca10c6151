/* folders: the first folder that has a file gives it. */
#include "base/folders.h"
#include "tap.h"

#include <stdlib.h>
#include <unistd.h>

static const char *list[] = {"own", "nowhere", "base/"};
static const struct folders folders = {list, 3};

static void paths(struct pool *pool)
{
    is(folders_path(&folders, pool, "site/a.css"), "own/site/a.css", "in the first folder");
    is(folders_path(&folders, pool, "site/b.css"), "base/site/b.css", "only in the last");
    is(folders_path(&folders, pool, "site/c.css"), "own/site/c.css", "in none: the first");
    is(folders_path(&folders, pool, "site/link.css"), "own/site/link.css",
       "a link that leads nowhere is there");
    is(folders_path(&folders, pool, "words/a.xml"), "own/words/a.xml",
       "a file in place of a folder is in the way");
    ok(folders_have(&folders, "site/b.css"), "one of them has it");
    ok(!folders_have(&folders, "site/c.css"), "none has it");
    is(folders_names(&folders, pool), "own or nowhere or base/", "their names");
}

/* What is told of COUNT folders from FIRST on. */
static const char *told(size_t first, size_t count)
{
    static char text[500];
    struct diag *diag = diag_new();
    bool good = folders_check(&(struct folders){list + first, count}, diag);
    struct where where = {"", 0};
    enum severity severity;
    const char *message = diag_message(diag, 0, &severity, &where);

    snprintf(text, sizeof text, "%s%s: %s", good ? "good" : "", where.file,
             message == NULL ? "" : message);
    diag_free(diag);
    return text;
}

static void checks(void)
{
    is(told(0, 1), "good: ", "one that is there");
    is(told(1, 1),
       "nowhere: the templates are not installed: No such file or directory; name the "
       "folder of the source with -t",
       "one that is not");
    is(told(0, 2), "good: ", "the last may be missing");
    is(told(1, 2), "nowhere: is no folder of templates: No such file or directory",
       "another may not");
}

int main(void)
{
    char folder[] = "/tmp/noticecal-folders-XXXXXX";
    struct pool *pool = pool_new();

    if (mkdtemp(folder) == NULL || chdir(folder) == -1 ||
        system("mkdir -p own/site base/site base/words; touch own/words own/site/a.css "
               "base/site/a.css base/site/b.css base/site/link.css base/words/a.xml; "
               "ln -s nowhere own/site/link.css") != 0)
        return 1;
    paths(pool);
    checks();
    pool_free(pool);
    return system("rm -r \"$PWD\"") == 0 ? done() : 1;
}
