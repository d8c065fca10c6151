#include "page/page.h"

#include "base/file.h"
#include "base/word_list.h"
#include "page/notice_model.h"
#include "page/wrap.h"
#include "template/xslt.h"
#include "words/words.h"

#include <stdlib.h>
#include <string.h>

/* The columns of a notice that is mailed: RFC 5322 section 2.1.1 recommends no more than 78, and
 * quoting takes some. */
enum { TEXT_COLUMNS = 72 };

/* Stylesheets ========================================================================= */

enum sheet { SHEET_PAGE, SHEET_NOTICE, SHEET_INDEX, SHEET_COUNT };

struct pages {
    struct pool *pool;
    const struct folders *folders;
    struct wording *wording;
    struct {
        bool tried;
        const char *path;  /* for messages */
        struct xslt *xslt; /* NULL where it cannot be loaded */
    } sheets[SHEET_COUNT];
};

struct pages *pages_open(const struct folders *folders, struct wording *wording)
{
    struct pool *pool = pool_new();
    struct pages *pages = pool_alloc(pool, sizeof *pages);

    *pages = (struct pages){.pool = pool, .folders = folders, .wording = wording};
    return pages;
}

void pages_close(struct pages *pages)
{
    if (pages == NULL)
        return;
    for (int i = 0; i < SHEET_COUNT; i++)
        xslt_free(pages->sheets[i].xslt);
    pool_free(pages->pool);
}

/* A label is a phrase without slots. */
static bool is_label(const char *name)
{
    enum phrase phrase = phrase_named(name);

    return phrase != PHRASE_COUNT && *phrase_slots(phrase) == '\0';
}

static const char *label_of(const void *words, const char *name)
{
    return words_label(words, phrase_named(name));
}

/* SHEET, loaded when it is first asked for; NULL with messages in DIAG, once. */
static const struct xslt *sheet_of(struct pages *pages, enum sheet sheet, struct diag *diag)
{
    static const char *const names[] = {
        [SHEET_PAGE] = "page/page.xsl",
        [SHEET_NOTICE] = "page/notice.xsl",
        [SHEET_INDEX] = "page/index.xsl",
    };

    static const struct xslt_labels labels = {is_label, label_of};

    if (!pages->sheets[sheet].tried) {
        pages->sheets[sheet].tried = true;
        pages->sheets[sheet].path = folders_path(pages->folders, pages->pool, names[sheet]);
        pages->sheets[sheet].xslt = xslt_load(pages->folders, names[sheet], &labels, diag);
    }
    return pages->sheets[sheet].xslt;
}

/* Adds to SET what SHEET makes of INPUT, which is freed, as FILE: its size, or 0 with a message in
 * DIAG. */
static size_t add_html(struct pages *pages, enum sheet sheet, const struct words *words,
                       xmlDocPtr input, const char *file, struct publish *set, struct diag *diag)
{
    const struct xslt *xslt = sheet_of(pages, sheet, diag);
    size_t size = 0;
    char *bytes = xslt == NULL ? NULL : xslt_print(xslt, input, words, &size, diag);

    if (bytes != NULL && size > 0)
        publish_add(set, file, bytes, size);
    else if (bytes != NULL) /* a mistake, which nobody's page should pay for */
        diag_error(diag, ((struct where){pages->sheets[sheet].path, 0}), "gives nothing for %s",
                   file);
    free(bytes);
    xmlFreeDoc(input);
    return size;
}

/* One announcement ==================================================================== */

/* In one of its languages. */
struct job {
    struct pages *pages;
    const struct page_model *model;
    const struct edition *edition;
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

    return page_model_file(a->pool, a, kind, job->edition->lang, suffix);
}

/* The notice for mail: its size. */
static size_t add_text(const struct job *job, const char *file)
{
    struct pool *pool = job->model->announcement->pool;
    const char *text = notice_model_text(job->model, job->edition);

    text = pool_printf(pool, "%s\n", wrap_text(pool, text, TEXT_COLUMNS));
    publish_add(job->set, file, text, strlen(text));
    return strlen(text);
}

/* The notice of moved deadlines, where there are any; FILES then names it. */
static void add_notice(const struct job *job, struct file_list *files)
{
    struct pool *pool = job->model->announcement->pool;
    const char *html = file_of(job, "-deadline-moved", "html");
    const char *text = file_of(job, "-deadline-moved", "txt");

    if (!has_notice(job->model->entries)) {
        publish_remove(job->set, html);
        publish_remove(job->set, text);
        return;
    }
    file_list_add(files, pool, (struct listed_file){"notice", NULL, NULL, html, 0});
    file_list_add(files, pool, (struct listed_file){"text", NULL, NULL, text, add_text(job, text)});
    files->of[files->count - 2].octets =
        add_html(job->pages, SHEET_NOTICE, job->edition->speech.words,
                 notice_model_document(job->model, job->edition, files), html, job->set, job->diag);
}

static void add_edition(const struct job *job, const struct file_list *files)
{
    struct pool *pool = job->model->announcement->pool;
    struct file_list all = {0};

    for (size_t i = 0; i < files->count; i++)
        file_list_add(&all, pool, files->of[i]);
    add_notice(job, &all);
    add_html(job->pages, SHEET_PAGE, job->edition->speech.words,
             page_model_document(job->model, job->edition, &all), file_of(job, "", "html"),
             job->set, job->diag);
}

/* The announcement of MODEL in each of its languages: how many, from its pool. */
static size_t open_editions(struct pages *pages, const struct announcement *a,
                            struct edition **editions, struct diag *diag)
{
    const char *at = a->langs, *lang;
    size_t count = 0;

    *editions = NULL;
    while ((lang = word_list_take(a->pool, &at)) != NULL) {
        struct edition edition = {.lang = lang};
        if (wording_speech_in(pages->wording, a, lang, &edition.speech, diag) == -1)
            continue;
        *editions = pool_grow(a->pool, *editions, count, sizeof edition);
        (*editions)[count++] = edition;
    }
    return count;
}

void page_announcement(struct pages *pages, const struct page_model *model,
                       const struct file_list *files, struct publish *set, struct diag *diag)
{
    struct page_model whole = *model;
    struct edition *editions;

    whole.edition_count = open_editions(pages, model->announcement, &editions, diag);
    whole.editions = editions;
    for (size_t i = 0; i < whole.edition_count; i++)
        add_edition(&(struct job){pages, &whole, &editions[i], set, diag}, files);
    for (size_t i = 0; i < whole.edition_count; i++)
        speech_close(&editions[i].speech);
}

/* All of them ========================================================================= */

void page_index(struct pages *pages, struct index_model *model, struct publish *set,
                struct diag *diag)
{
    const struct announcement *first = model->announcements[0];
    struct speech speech;

    if (wording_speech_in(pages->wording, first, first->lang, &speech, diag) == -1)
        return;
    model->words = speech.words;
    model->lang = first->lang;
    model->pool = pages->pool;
    add_html(pages, SHEET_INDEX, speech.words, index_model_document(model), "index.html", set,
             diag);
    speech_close(&speech);
}

void page_assets(struct pages *pages, struct publish *set, struct diag *diag)
{
    static const char *const files[] = {"noticecal.css", "noticecal.js", "site.css"};

    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        const char *path = folders_path(pages->folders, pages->pool,
                                        pool_printf(pages->pool, "site/%s", files[i]));
        size_t size;
        const char *bytes =
            file_read(pages->pool, diag, path, "a file of the pages", 1 << 20, &size);
        if (bytes != NULL)
            publish_add(set, files[i], bytes, size);
    }
}
