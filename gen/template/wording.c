#include "template/wording.h"

#include "base/pool.h"
#include "base/word_list.h"
#include "facts/translation.h"
#include "template/loader.h"
#include "template/model.h"
#include "template/plain_text.h"
#include "xml/build.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

struct wording {
    struct pool *pool;
    struct templates *templates;
};

struct wording *wording_open(const struct folders *folders)
{
    struct pool *pool = pool_new();
    struct wording *wording = pool_alloc(pool, sizeof *wording);

    *wording = (struct wording){pool, templates_open(folders, "words/wording")};
    return wording;
}

void wording_close(struct wording *wording)
{
    if (wording == NULL)
        return;
    templates_close(wording->templates);
    pool_free(wording->pool);
}

/* Taking the words ==================================================================== */

/* The words of NODE's child NAME, or NULL with a message that a template has to give them. */
static const char *needed(struct pool *pool, const xmlNode *node, const char *name, const char *of,
                          struct where where, struct diag *diag)
{
    const xmlNode *found = node == NULL ? NULL : element_first(node, name);
    const char *words = found == NULL                      ? ""
                        : strcmp(name, "description") == 0 ? plain_text(pool, found)
                                                           : plain_text_line(pool, found);

    if (*words != '\0')
        return words;
    diag_error(diag, where, "the wording template gives no <%s> for %s", name, of);
    return NULL;
}

/* What several languages say, one behind the other. */
static void join(struct pool *pool, const char **said, const char *between, const char *words)
{
    if (*said == NULL || words == NULL)
        *said = words;
    else if (strcmp(*said, words) != 0)
        *said = pool_printf(pool, "%s%s%s", *said, between, words);
}

static int take_calendars(struct pool *pool, const xmlNode *root, struct calendars *calendars,
                          struct where where, struct diag *diag)
{
    int result = 0;

    for (int t = 0; t <= TOPIC_COUNT; t++) {
        const char *topic = t < TOPIC_COUNT ? topic_name((enum topic)t) : NULL;
        const xmlNode *node = element_with(root, "calendar", "topic", topic);
        const char *of = pool_printf(pool, "the calendar %s", topic == NULL ? "of all" : topic);
        struct calendar_words *words = &calendars->of[t];

        join(pool, &words->name, " / ", needed(pool, node, "name", of, where, diag));
        join(pool, &words->about, " / ", needed(pool, node, "about", of, where, diag));
        if (words->name == NULL || words->about == NULL)
            result = -1;
    }
    return result;
}

static int take_entries(struct pool *pool, const xmlNode *root, struct entries *entries,
                        struct diag *diag)
{
    int result = 0;

    for (size_t i = 0; i < entries->count; i++) {
        struct entry *entry = &entries->entry[i];
        struct where where = entry->fact->where;
        const xmlNode *node = element_with(root, "entry", "id", entry->id);
        const char *of = pool_printf(pool, "the entry \"%s\"", entry->id);

        join(pool, &entry->summary, " / ", needed(pool, node, "summary", of, where, diag));
        join(pool, &entry->category, " / ", needed(pool, node, "category", of, where, diag));
        join(pool, &entry->description, "\n\n* * *\n\n",
             needed(pool, node, "description", of, where, diag));
        if (entry->summary == NULL || entry->category == NULL || entry->description == NULL)
            result = -1;
    }
    return result;
}

/* INPUT, which is freed, through the template for LANG of A. */
static xmlDocPtr words_in(struct wording *wording, const struct announcement *a, const char *lang,
                          xmlDocPtr input, struct diag *diag)
{
    const struct template *template = templates_for(wording->templates, lang, diag);
    xmlNodePtr copy = element_first(xmlDocGetRootElement(input), "announcement");
    xmlDocPtr words = NULL;

    if (copy != NULL)
        translation_apply(copy, lang);
    if (template->xslt != NULL)
        words = xslt_apply(template->xslt, input, diag);
    else if (!template->exists)
        diag_error(
            diag, a->where,
            "lang=\"%s\": there is no %s in %s; write a language that has its wording, like en",
            lang, template->name,
            folders_names(templates_folders(wording->templates), wording->pool));
    xmlFreeDoc(input);
    if (words != NULL && xmlDocGetRootElement(words) == NULL) {
        diag_error(diag, a->where, "the wording template for lang=\"%s\" gives nothing", lang);
        xmlFreeDoc(words);
        words = NULL;
    }
    return words;
}

/* The same in the first language of A. */
static xmlDocPtr words_for(struct wording *wording, const struct announcement *a, xmlDocPtr input,
                           struct diag *diag)
{
    return words_in(wording, a, a->lang, input, diag);
}

static int word_in(struct wording *wording, const struct announcement *a, const char *lang,
                   struct entries *entries, struct calendars *calendars, struct diag *diag)
{
    xmlDocPtr words = words_in(wording, a, lang, model_document(a, entries), diag);
    const xmlNode *root = words == NULL ? NULL : xmlDocGetRootElement(words);
    int result = root != NULL && take_entries(a->pool, root, entries, diag) == 0 &&
                         take_calendars(a->pool, root, calendars, a->where, diag) == 0
                     ? 0
                     : -1;

    xmlFreeDoc(words);
    return result;
}

int wording_announcement(struct wording *wording, const struct announcement *announcement,
                         struct entries *entries, struct calendars *calendars, struct diag *diag)
{
    const char *langs = announcement->langs, *lang;
    int result = 0;

    *calendars = (struct calendars){0};
    while (result == 0 && (lang = word_list_take(announcement->pool, &langs)) != NULL)
        result = word_in(wording, announcement, lang, entries, calendars, diag);
    return result;
}

int wording_changes(struct wording *wording, const struct announcement *announcement,
                    struct changes *changes, struct diag *diag)
{
    struct pool *pool = announcement->pool;
    struct where where = announcement->where;
    xmlDocPtr words;
    int result = 0;

    if (changes->count == 0)
        return 0;
    words = words_for(wording, announcement, model_changes_document(announcement, changes), diag);
    if (words == NULL)
        return -1;
    for (size_t i = 0; i < changes->count; i++) {
        struct change *change = &changes->change[i];
        const char *id = pool_printf(pool, "%zu", i);
        const char *of = pool_printf(pool, "a change of \"%s\"", change_entry(change)->uid);
        const xmlNode *node = element_with(xmlDocGetRootElement(words), "change", "id", id);

        change->title = needed(pool, node, "title", of, where, diag);
        change->text = needed(pool, node, "text", of, where, diag);
        if (change->title == NULL || change->text == NULL)
            result = -1;
    }
    xmlFreeDoc(words);
    return result;
}

int wording_set(struct wording *wording, struct announcement *const *announcements, size_t count,
                struct calendars *calendars, struct diag *diag)
{
    const struct announcement *first = announcements[0];
    xmlDocPtr words = words_for(wording, first, model_set_document(announcements, count), diag);
    int result;

    *calendars = (struct calendars){0};
    if (words == NULL)
        return -1;
    result =
        take_calendars(wording->pool, xmlDocGetRootElement(words), calendars, first->where, diag);
    xmlFreeDoc(words);
    return result;
}
