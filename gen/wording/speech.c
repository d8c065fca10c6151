#include "wording/speech.h"

#include "facts/translation.h"
#include "wording/shape.h"
#include "xml/build.h"

#include <string.h>

/* The elements of facts in COPY, which is like the root of A's document, node by node. */
static void find_facts(const struct announcement *a, xmlNodePtr copy, xmlNodePtr *nodes)
{
    const xmlNode *own = xmlDocGetRootElement(a->document)->children;
    size_t count = 0;

    for (xmlNodePtr n = copy->children; count < a->fact_count; n = n->next, own = own->next)
        if (own == a->facts[count].node)
            nodes[count++] = n;
}

static void list(struct speech *s, struct fact_list *facts, const struct fact *fact)
{
    facts->fact = pool_grow(s->pool, facts->fact, facts->count, sizeof *facts->fact);
    facts->fact[facts->count++] = fact;
}

static void list_facts(struct speech *s)
{
    for (size_t i = 0; i < s->announcement->fact_count; i++) {
        const struct fact *f = &s->announcement->facts[i];
        s->moves = s->moves || f->kind == FACT_DEADLINE_MOVE;
        if (f->withdrawn != NULL)
            continue;
        if (f->kind == FACT_DEADLINE_KEPT)
            list(s, &s->kept, f);
        if (f->kind == FACT_ALTERNATIVE)
            list(s, &s->alternatives, f);
        if (f->kind == FACT_ACTION)
            list(s, &s->actions, f);
        if (shape_besides(f))
            list(s, &s->besides, f);
    }
}

struct speech speech_open(const struct words *words, const struct announcement *a, const char *lang)
{
    xmlNodePtr root = xmlDocGetRootElement(a->document);
    struct speech speech = {.words = words, .pool = a->pool, .announcement = a, .root = root};

    speech.nodes = pool_alloc(a->pool, (a->fact_count + 1) * sizeof(xmlNodePtr));
    if (strcmp(lang, a->lang) != 0)
        speech.root = speech.copy = pool_or_die(xmlDocCopyNode(root, a->document, 1));
    find_facts(a, speech.root, speech.nodes);
    if (speech.copy != NULL)
        translation_apply(speech.copy, lang);
    list_facts(&speech);
    return speech;
}

void speech_close(struct speech *speech)
{
    xmlFreeNode(speech->copy);
    speech->copy = NULL;
}

/* Texts =============================================================================== */

/* Each run of white space in TEXT made one blank, and none at either end; NULL for nothing. */
static const char *squeeze(char *text)
{
    char *to = text;

    for (const char *from = text; *from != '\0'; from++) {
        bool blank = strchr(" \t\r\n", *from) != NULL;
        if (!blank)
            *to++ = *from;
        else if (to > text && to[-1] != ' ')
            *to++ = ' ';
    }
    if (to > text && to[-1] == ' ')
        to--;
    *to = '\0';
    return *text == '\0' ? NULL : text;
}

const char *speech_attribute(const struct speech *speech, xmlNodePtr node, const char *name)
{
    xmlChar *value = xmlGetNoNsProp(node, (const xmlChar *)name);
    char *copy = value == NULL ? NULL : pool_strdup(speech->pool, (const char *)value);

    xmlFree(value);
    return copy == NULL ? NULL : squeeze(copy);
}

static bool is_words(const xmlNode *node)
{
    return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
}

const char *speech_text(const struct speech *speech, const xmlNode *node)
{
    size_t size = 1;
    char *text, *at;

    for (const xmlNode *n = node->children; n != NULL; n = n->next)
        size += is_words(n) ? strlen((const char *)n->content) : 0;
    text = at = pool_alloc(speech->pool, size);
    for (const xmlNode *n = node->children; n != NULL; n = n->next)
        if (is_words(n)) {
            size_t length = strlen((const char *)n->content);
            memcpy(at, n->content, length);
            at += length;
        }
    return squeeze(text);
}

struct when speech_when(const struct speech *speech, xmlNodePtr node, const char *name)
{
    const char *text = speech_attribute(speech, node, name);
    struct when when = {0};
    char why[100];

    if (text != NULL)
        when_parse(text, &when, why, sizeof why); /* the schema is content with it */
    return when;
}

/* Of facts and the issuer ============================================================= */

xmlNodePtr speech_node(const struct speech *speech, const struct fact *fact)
{
    return speech->nodes[fact - speech->announcement->facts];
}

const char *speech_of(const struct speech *speech, const struct fact *fact, const char *name)
{
    return speech_attribute(speech, speech_node(speech, fact), name);
}

const char *speech_text_of(const struct speech *speech, const struct fact *fact)
{
    return speech_text(speech, speech_node(speech, fact));
}

struct extent speech_extent(const struct speech *s, const struct fact *f, enum role role)
{
    struct fact announced = *f;
    struct extent e;

    announced.withdrawn_on.set = false;
    e = extent_of(&announced, role);
    if (e.begin.hour != NULL)
        e.begin.hour = speech_of(s, f, "hour");
    if (role == ROLE_WINDOW) {
        e.end.hour = speech_of(s, f, "end-hour");
        e.end.lasting = speech_of(s, f, "open-end");
    }
    return e;
}

const char *speech_issuer(const struct speech *speech)
{
    xmlNodePtr issuer = element_first(speech->root, "issuer");
    const char *name = speech_attribute(speech, issuer, "short");

    return name != NULL ? name : speech_text(speech, element_first(issuer, "name"));
}

const struct fact *speech_fact(const struct speech *speech, const char *id)
{
    const struct announcement *a = speech->announcement;

    for (size_t i = 0; id != NULL && i < a->fact_count; i++)
        if (strcmp(a->facts[i].id, id) == 0)
            return &a->facts[i];
    return NULL;
}
