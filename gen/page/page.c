#include "page/page.h"

#include "base/file.h"
#include "base/word_list.h"
#include "template/plain_text.h"

#include <stdlib.h>
#include <string.h>

/* The columns of a notice that is mailed: RFC 5322 section 2.1.1 recommends no more than 78, and
 * quoting takes some. */
enum { TEXT_COLUMNS = 72 };

/* One file of an announcement in one of its languages. */
struct job {
    const struct template *template;
    const struct page_model *model;
    const char *lang;
    struct publish *set;
    struct diag *diag;
};

static bool has_notice(const struct entries *entries)
{
    for (size_t i = 0; i < entries->count; i++)
        if (entries->entry[i].topic == TOPIC_DEADLINE_MOVED)
            return true;
    return false;
}

static const char *file_of(const struct job *job, const char *kind, const char *suffix)
{
    const struct announcement *a = job->model->announcement;

    return page_model_file(a->pool, a, kind, job->lang, suffix);
}

/* A template without a word in it is a mistake, which nobody's page should pay for. */
static void report_nothing(const struct template *template, const char *file, struct diag *diag)
{
    diag_error(diag, ((struct where){template->path, 0}), "gives nothing for %s", file);
}

/* Adds to SET what TEMPLATE makes of INPUT, which is freed, as FILE: its size, or 0 with a message
 * in DIAG. */
static size_t add_html(const struct template *template, xmlDocPtr input, const char *file,
                       struct publish *set, struct diag *diag)
{
    size_t size = 0;
    char *bytes = xslt_print(template->xslt, input, &size, diag);

    if (bytes != NULL && size > 0)
        publish_add(set, file, bytes, size);
    else if (bytes != NULL)
        report_nothing(template, file, diag);
    free(bytes);
    xmlFreeDoc(input);
    return size;
}

static size_t add_page(const struct job *job, const char *as, const char *file,
                       const struct file_list *outputs)
{
    return add_html(job->template, page_model_document(job->model, job->lang, as, outputs), file,
                    job->set, job->diag);
}

/* The notice for mail, out of the words that its page has. */
static size_t add_text(const struct job *job, const char *file, const struct file_list *outputs)
{
    struct pool *pool = job->model->announcement->pool;
    xmlDocPtr input = page_model_document(job->model, job->lang, "text", outputs);
    xmlDocPtr words = xslt_apply(job->template->xslt, input, job->diag);
    const xmlNode *root = words == NULL ? NULL : xmlDocGetRootElement(words);
    const char *text =
        root == NULL ? NULL : plain_text_wrap(pool, plain_text(pool, root), TEXT_COLUMNS);

    if (text != NULL && *text != '\0') {
        text = pool_printf(pool, "%s\n", text);
        publish_add(job->set, file, text, strlen(text));
    } else if (words != NULL) {
        report_nothing(job->template, file, job->diag);
    }
    xmlFreeDoc(words);
    xmlFreeDoc(input);
    return text == NULL ? 0 : strlen(text);
}

static void add_notice(const struct job *job, struct file_list *outputs)
{
    struct pool *pool = job->model->announcement->pool;
    const char *html = file_of(job, "-deadline-moved", "html");
    const char *text = file_of(job, "-deadline-moved", "txt");
    size_t size;

    if (!has_notice(job->model->entries)) {
        publish_remove(job->set, html);
        publish_remove(job->set, text);
        return;
    }
    size = add_text(job, text, outputs);
    file_list_add(outputs, pool, (struct listed_file){"notice", NULL, NULL, html, 0});
    file_list_add(outputs, pool, (struct listed_file){"text", NULL, NULL, text, size});
    size = add_page(job, "notice", html, outputs);
    outputs->of[outputs->count - 2].octets = size;
}

/* OUTPUTS and those of the notice in LANG. */
static struct file_list with_notice(const struct job *job, const struct file_list *outputs)
{
    struct pool *pool = job->model->announcement->pool;
    struct file_list list = {0};

    for (size_t i = 0; i < outputs->count; i++)
        file_list_add(&list, pool, outputs->of[i]);
    add_notice(job, &list);
    return list;
}

bool page_announcement(struct templates *templates, const struct page_model *model,
                       const struct file_list *outputs, struct publish *set, struct diag *diag)
{
    const struct announcement *a = model->announcement;
    const char *at = a->langs, *lang;
    bool first = false;

    while ((lang = word_list_take(a->pool, &at)) != NULL) {
        struct job job = {templates_for(templates, lang, diag), model, lang, set, diag};
        struct file_list all;
        if (!job.template->exists)
            diag_add(diag, DIAG_WARNING, a->where,
                     "lang=\"%s\": there is no %s in %s, so there is no page in it", lang,
                     job.template->name, folders_names(templates_folders(templates), a->pool));
        if (job.template->xslt == NULL)
            continue;
        all = with_notice(&job, outputs);
        add_page(&job, "page", file_of(&job, "", "html"), &all);
        first = first || strcmp(lang, a->lang) == 0;
    }
    return first;
}

void page_index(struct templates *templates, const struct index_model *model, struct publish *set,
                struct diag *diag)
{
    const struct template *template = templates_for(templates, model->lang, diag);
    struct pool *pool = pool_new();

    if (template->xslt != NULL)
        add_html(template, index_model_document(model, pool), "index.html", set, diag);
    pool_free(pool);
}

void page_assets(const struct templates *templates, struct publish *set, struct diag *diag)
{
    static const char *const files[] = {"noticecal.css", "noticecal.js", "site.css"};
    struct pool *pool = pool_new();

    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        const char *path = folders_path(templates_folders(templates), pool,
                                        pool_printf(pool, "site/%s", files[i]));
        size_t size;
        const char *bytes = file_read(pool, diag, path, "a file of the pages", 1 << 20, &size);
        if (bytes != NULL)
            publish_add(set, files[i], bytes, size);
    }
    pool_free(pool);
}
