#include "page/feed_model.h"

#include "wording/blocks.h"
#include "wording/calendars.h"
#include "xml/build.h"

#include <stdbool.h>
#include <string.h>

/* What is being put together. */
struct feeds {
    const struct words *words;
    struct pool *pool;
    const char *base;
};

/* Programs ============================================================================ */

/* How the address of a feed gets into a program. */
enum client_way {
    WAY_BY_HAND,
    WAY_WEBCAL, /* a link with that scheme */
    WAY_PREFIX, /* ADDRESS, and that of the feed, percent-encoded */
    WAY_PAGE,   /* ADDRESS, where it is pasted */
};

static const char outlook_com[] = "https://outlook.live.com/calendar/0/addfromweb?url=",
                  microsoft_365[] = "https://outlook.office.com/calendar/0/addfromweb?url=",
                  google[] = "https://calendar.google.com/calendar/u/0/r/settings/addbyurl";

/* PHRASE_COUNT for what there is not: BRIEF is for lists, LATE how late a correction may come. */
static const struct client {
    const char *address;
    enum client_way way;
    enum phrase name, how, link, brief, late;
} clients[] = {
    {NULL, WAY_WEBCAL, PHRASE_CLIENT_APPLE, PHRASE_CLIENT_APPLE_HOW, PHRASE_CLIENT_APPLE_LINK,
     PHRASE_CLIENT_APPLE_BRIEF, PHRASE_CLIENT_APPLE_LATE},
    {NULL, WAY_WEBCAL, PHRASE_CLIENT_OUTLOOK, PHRASE_CLIENT_OUTLOOK_HOW, PHRASE_CLIENT_OUTLOOK_LINK,
     PHRASE_COUNT, PHRASE_CLIENT_OUTLOOK_LATE},
    {outlook_com, WAY_PREFIX, PHRASE_CLIENT_OUTLOOK_COM, PHRASE_CLIENT_OUTLOOK_COM_HOW,
     PHRASE_CLIENT_OUTLOOK_COM_LINK, PHRASE_CLIENT_OUTLOOK_COM_BRIEF,
     PHRASE_CLIENT_OUTLOOK_COM_LATE},
    {microsoft_365, WAY_PREFIX, PHRASE_CLIENT_MICROSOFT_365, PHRASE_CLIENT_MICROSOFT_365_HOW,
     PHRASE_CLIENT_MICROSOFT_365_LINK, PHRASE_CLIENT_MICROSOFT_365_BRIEF,
     PHRASE_CLIENT_MICROSOFT_365_LATE},
    {google, WAY_PAGE, PHRASE_CLIENT_GOOGLE, PHRASE_CLIENT_GOOGLE_HOW, PHRASE_CLIENT_GOOGLE_LINK,
     PHRASE_COUNT, PHRASE_CLIENT_GOOGLE_LATE},
    {NULL, WAY_BY_HAND, PHRASE_CLIENT_THUNDERBIRD, PHRASE_CLIENT_THUNDERBIRD_HOW, PHRASE_COUNT,
     PHRASE_COUNT, PHRASE_CLIENT_THUNDERBIRD_LATE},
    {NULL, WAY_BY_HAND, PHRASE_CLIENT_OTHER, PHRASE_CLIENT_OTHER_HOW, PHRASE_COUNT, PHRASE_COUNT,
     PHRASE_COUNT},
};

enum { CLIENTS = sizeof clients / sizeof *clients };

static const char *label(const struct feeds *f, enum phrase phrase)
{
    return phrase == PHRASE_COUNT ? NULL : words_label(f->words, phrase);
}

/* TEXT as a part of the query of an address. */
static const char *encoded(struct pool *pool, const char *text)
{
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
                                "-_.!~*()";
    static const char digits[] = "0123456789ABCDEF";
    char *copy = pool_alloc(pool, 3 * strlen(text) + 1), *at = copy;

    for (; *text != '\0'; text++) {
        unsigned char octet = (unsigned char)*text;
        if (strchr(plain, *text) != NULL) {
            *at++ = *text;
            continue;
        }
        *at++ = '%';
        *at++ = digits[octet >> 4];
        *at++ = digits[octet & 15];
    }
    return copy;
}

/* The address of FILE, webcal: or in one that begins with PREFIX. */
static const char *address(const struct feeds *f, const struct client *client,
                           const struct listed_file *file)
{
    const char *host = strstr(f->base, "://");

    if (client->way == WAY_WEBCAL)
        return pool_printf(f->pool, "webcal://%s/%s", host == NULL ? "" : host + 3, file->file);
    return pool_printf(f->pool, "%s%s%%2F%s&name=%s", client->address, encoded(f->pool, f->base),
                       file->file, file->name == NULL ? "" : encoded(f->pool, file->name));
}

/* Points LINK of CLIENT to FILE. */
static void aim(const struct feeds *f, xmlNodePtr link, const struct client *client,
                const struct listed_file *file)
{
    if (client->way == WAY_PAGE) {
        element_set(link, "href", client->address);
        element_set(link, "rel", "noreferrer");
    } else if (f->base != NULL) {
        element_set(link, "href", address(f, client, file));
    } else {
        element_set(link, "how", client->way == WAY_WEBCAL ? "webcal" : client->address);
    }
}

static void add_client(const struct feeds *f, xmlNodePtr feed, const struct client *client,
                       const struct listed_file *file)
{
    xmlNodePtr node = element_add(feed, "client", NULL), link;
    const char *words = label(f, client->link);

    element_set(node, "name", label(f, client->name));
    element_set(node, "late", label(f, client->late));
    blocks_inline(SAY(f->words, f->pool, client->how,
                      0, [SLOT_LINK] = words == NULL ? NULL : blocks_mark(f->pool, "a", words)),
                  node);
    link = element_first(node, "a");
    if (link != NULL)
        aim(f, link, client, file);
}

/* One after the other, in short. */
static void add_links(const struct feeds *f, xmlNodePtr feed, const struct listed_file *file)
{
    for (size_t i = 0; i < CLIENTS; i++)
        if (clients[i].brief != PHRASE_COUNT)
            aim(f, element_add(feed, "a", label(f, clients[i].brief)), &clients[i], file);
}

/* Files =============================================================================== */

static const char *size(const struct feeds *f, size_t octets)
{
    const char *number =
        pool_printf(f->pool, "%zu", octets < 1000 ? octets : (octets + 500) / 1000);

    if (octets == 0)
        return NULL;
    return octets < 1000 ? SAY(f->words, f->pool, PHRASE_SIZE_BYTES,
                               words_plural(f->words, (long)octets), [SLOT_N] = number)
                         : SAY(f->words, f->pool, PHRASE_SIZE_KILOBYTES, 0, [SLOT_NUMBER] = number);
}

static const char *subject(const struct feeds *f, const char *topic)
{
    for (int t = 0; topic != NULL && t < TOPIC_COUNT; t++)
        if (strcmp(topic, topic_name((enum topic)t)) == 0)
            return calendars_topic(f->words, (enum topic)t);
    return label(f, PHRASE_EVERYTHING);
}

static void add_feed(const struct feeds *f, xmlNodePtr parent, const struct listed_file *file,
                     enum feed_detail detail)
{
    xmlNodePtr node = element_add(parent, "feed", NULL);
    const char *about = subject(f, file->topic);

    element_set(node, "topic", file->topic);
    element_set(node, "href", file->file);
    element_set(node, "name", file->name);
    if (detail == FEEDS_NAMED)
        return;
    element_set(node, "subject", about);
    element_set(node, "copy",
                SAY(f->words, f->pool, PHRASE_COPY_CALENDAR, 0, [SLOT_TOPIC] = about));
    element_set(node, "size", size(f, file->octets));
    if (f->base != NULL)
        element_set(node, "url", pool_printf(f->pool, "%s/%s", f->base, file->file));
    if (detail == FEEDS_LINKED)
        aim(f, element_add(node, "a", label(f, PHRASE_LINK_SUBSCRIBE)), &clients[0], file);
    else if (file->topic != NULL)
        add_links(f, node, file);
    else
        for (size_t i = 0; i < CLIENTS; i++)
            add_client(f, node, &clients[i], file);
}

static void add_copy(const struct feeds *f, xmlNodePtr parent, const struct listed_file *file)
{
    static const struct {
        const char *kind;
        enum phrase phrase;
    } kinds[] = {
        {"csv", PHRASE_COPY_CSV},   {"json", PHRASE_COPY_JSON}, {"notice", PHRASE_COPY_NOTICE},
        {"text", PHRASE_COPY_TEXT}, {"atom", PHRASE_LINK_ATOM},
    };
    xmlNodePtr node = NULL;

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(kinds[i].kind, file->kind) == 0)
            node = element_add(parent, "copy", label(f, kinds[i].phrase));
    if (node == NULL)
        return;
    element_set(node, "kind", file->kind);
    element_set(node, "href", file->file);
    element_set(node, "size", size(f, file->octets));
    element_set_yes(node, "download", strcmp(file->kind, "notice") != 0);
}

void feed_model(xmlNodePtr parent, const struct words *words, struct pool *pool,
                const struct file_list *files, const char *base, enum feed_detail detail)
{
    struct feeds f = {words, pool, base};

    for (size_t i = 0; i < files->count; i++)
        if (strcmp(files->of[i].kind, "feed") == 0)
            add_feed(&f, parent, &files->of[i], detail);
        else
            add_copy(&f, parent, &files->of[i]);
}
