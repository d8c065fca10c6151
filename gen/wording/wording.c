#include "wording/wording.h"

#include "base/word_list.h"
#include "wording/changes.h"
#include "wording/description.h"
#include "wording/summary.h"

#include <string.h>

struct wording {
    struct pool *pool;
    const struct folders *folders;
    struct languages *languages;
};

struct wording *wording_open(const struct folders *folders)
{
    struct pool *pool = pool_new();
    struct wording *wording = pool_alloc(pool, sizeof *wording);

    *wording = (struct wording){pool, folders, languages_open(folders)};
    return wording;
}

void wording_close(struct wording *wording)
{
    if (wording == NULL)
        return;
    languages_close(wording->languages);
    pool_free(wording->pool);
}

/* Whose phrases ======================================================================= */

/* The phrases that stand in for those of a language that has none: of the first of A's languages
 * that has any, or English; NULL with messages in DIAG. */
static const struct words *stand_in(struct wording *wording, const struct announcement *a,
                                    struct diag *diag)
{
    const char *at = a->langs, *lang;
    const struct words *words = NULL;
    bool missing = true;

    while (missing && (lang = word_list_take(a->pool, &at)) != NULL)
        words = languages_get(wording->languages, lang, &missing, diag);
    if (missing)
        words = languages_get(wording->languages, "en", &missing, diag);
    if (missing)
        diag_error(diag, ((struct where){folders_names(wording->folders, wording->pool), 0}),
                   "there is no words/en.xml in it, nor one for lang=\"%s\"", a->langs);
    return words;
}

/* A in LANG, one of its languages; a warning, where somebody WARNS, that it has no phrases. */
static int open_speech(struct wording *wording, const struct announcement *a, const char *lang,
                       bool warns, struct speech *speech, struct diag *diag)
{
    bool missing;
    const struct words *words = languages_get(wording->languages, lang, &missing, diag);

    if (missing)
        words = stand_in(wording, a, diag);
    if (words == NULL)
        return -1;
    if (missing && warns)
        diag_add(diag, DIAG_WARNING, a->where,
                 "lang=\"%s\": there is no words/%s.xml in %s; its words stand in phrases of "
                 "\"%s\"",
                 lang, lang, folders_names(wording->folders, wording->pool), words_lang(words));
    *speech = speech_open(words, a, lang);
    return 0;
}

int wording_speech(struct wording *wording, const struct announcement *announcement,
                   struct speech *speech, struct diag *diag)
{
    return open_speech(wording, announcement, announcement->lang, true, speech, diag);
}

int wording_speech_in(struct wording *wording, const struct announcement *announcement,
                      const char *lang, struct speech *speech, struct diag *diag)
{
    return open_speech(wording, announcement, lang, false, speech, diag);
}

/* In each language ==================================================================== */

/* What several languages say, one behind the other; what is the same in both is said once. */
static void join(struct pool *pool, const char **said, const char *between, const char *words)
{
    if (*said == NULL)
        *said = words;
    else if (strcmp(*said, words) != 0)
        *said = pool_printf(pool, "%s%s%s", *said, between, words);
}

static int too_much(const struct speech *s, struct diag *diag)
{
    diag_error(diag, ((struct where){s->announcement->where.file, 0}), "%s",
               "has too much to say of its entries; make several announcements of it");
    return -1;
}

/* How many octets the descriptions of one announcement in one language may have: each tells of all
 * actions, so that thousands of these would say millions of things. */
enum { WORDS_MAX = 8 * 1024 * 1024 };

static int put_entries(const struct speech *s, struct entries *entries, struct diag *diag)
{
    struct description_parts parts = description_parts(s);
    size_t said = 0;

    for (size_t i = 0; i < entries->count; i++) {
        struct entry *entry = &entries->entry[i];
        struct blocks description = description_of(s, entry, &parts);
        join(s->pool, &entry->summary, " / ", summary_of(s, entry));
        join(s->pool, &entry->title, " / ", summary_elsewhere(s, entry));
        join(s->pool, &entry->category, " / ", summary_category(s, entry));
        join(s->pool, &entry->description, "\n\n* * *\n\n", blocks_plain(&description));
        said += strlen(entry->description);
        if (said > WORDS_MAX)
            return too_much(s, diag);
    }
    return 0;
}

static void put_calendars(const struct speech *s, struct calendars *calendars)
{
    struct calendars words = calendars_of(s);

    for (int t = 0; t <= TOPIC_COUNT; t++) {
        join(s->pool, &calendars->of[t].name, " / ", words.of[t].name);
        join(s->pool, &calendars->of[t].about, " / ", words.of[t].about);
    }
}

int wording_announcement(struct wording *wording, const struct announcement *announcement,
                         struct entries *entries, struct calendars *calendars, struct diag *diag)
{
    const char *at = announcement->langs, *lang;
    int result = 0;

    *calendars = (struct calendars){0};
    while (result == 0 && (lang = word_list_take(announcement->pool, &at)) != NULL) {
        struct speech speech;
        if (open_speech(wording, announcement, lang, true, &speech, diag) == -1)
            return -1;
        result = put_entries(&speech, entries, diag);
        put_calendars(&speech, calendars);
        speech_close(&speech);
    }
    return result;
}

/* In the first language =============================================================== */

int wording_changes(struct wording *wording, const struct announcement *announcement,
                    struct changes *changes, struct diag *diag)
{
    struct speech speech;

    if (changes->count == 0)
        return 0;
    if (open_speech(wording, announcement, announcement->lang, false, &speech, diag) == -1)
        return -1;
    for (size_t i = 0; i < changes->count; i++)
        change_put(&speech, &changes->change[i]);
    speech_close(&speech);
    return 0;
}

int wording_set(struct wording *wording, struct announcement *const *announcements, size_t count,
                struct calendars *calendars, struct diag *diag)
{
    const struct announcement *first = announcements[0];
    struct speech speech;
    bool alike = true;

    *calendars = (struct calendars){0};
    if (open_speech(wording, first, first->lang, false, &speech, diag) == -1)
        return -1;
    for (size_t i = 1; i < count; i++)
        alike = alike && strcmp(announcements[i]->issuer.name, first->issuer.name) == 0;
    *calendars = calendars_of_all(&speech, alike);
    speech_close(&speech);
    return 0;
}
