#include "xml/parse.h"

#include "base/pool.h"
#include "xml/characters.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <stdbool.h>
#include <string.h>

struct parse {
    struct pool *pool;
    struct diag *diag;
    const char *file;
    int max_depth;
    const struct parse_events *events; /* NULL for a tree */
    void *context;
    bool refused; /* something was reported; the tree, if any, is not to be used */
    bool over;    /* what comes now is only a consequence */
};

/* Errors after which the parser knows where it is, with what to say. */
struct saying {
    int code;
    bool local;
    const char *text;
};

static const struct saying sayings[] = {
    {XML_ERR_ENTITYREF_SEMICOL_MISSING, true, "\"&\" must be written &amp;"},
    {XML_ERR_COMMENT_NOT_FINISHED, false, "a comment is not closed; it ends with -->"},
    {XML_ERR_HYPHEN_IN_COMMENT, true, "\"--\" must not stand within a comment"},
    {XML_ERR_CDATA_NOT_FINISHED, false, "a CDATA section is not closed; it ends with ]]>"},
    {XML_ERR_MISPLACED_CDATA_END, true, "\"]]>\" in text must be written ]]&gt;"},
    {XML_ERR_LT_IN_ATTRIBUTE, false,
     "\"<\" in the value of an attribute must be written &lt;; or the quote is missing that closes "
     "the value"},
    {XML_ERR_ATTRIBUTE_NOT_STARTED, false,
     "the value of an attribute must stand in quotes: name=\"value\""},
    {XML_ERR_ATTRIBUTE_NOT_FINISHED, false,
     "the quote is missing that closes an attribute's value"},
    {XML_ERR_SPACE_REQUIRED, false, "a space is missing before the name of an attribute"},
    {XML_ERR_RESERVED_XML_NAME, false,
     "the line <?xml …?> must be the very first in the file, with nothing before it"},
    {XML_ERR_DOCUMENT_EMPTY, false, "there is no element"},
    {XML_ERR_DOCUMENT_END, false,
     "after the end tag that closes the first element nothing may follow"},
    {XML_ERR_PI_NOT_FINISHED, false, "<? is not closed; it ends with ?>"},
    {XML_ERR_INTERNAL_ERROR, false, "not well-formed XML"},
    {XML_ERR_LTSLASH_REQUIRED, false, "an end tag is missing"},
    {XML_ERR_GT_REQUIRED, false, "a tag is not closed with \">\""},
    {XML_ERR_XMLDECL_NOT_FINISHED, false,
     "the first line is malformed; write <?xml version=\"1.0\" encoding=\"UTF-8\"?>"},
    {XML_ERR_VERSION_MISSING, false,
     "the first line is malformed; write <?xml version=\"1.0\" encoding=\"UTF-8\"?>"},
    {XML_ERR_STRING_NOT_CLOSED, false,
     "the first line is malformed; write <?xml version=\"1.0\" encoding=\"UTF-8\"?>"},
    {XML_ERR_STRING_NOT_STARTED, false,
     "the first line is malformed; write <?xml version=\"1.0\" encoding=\"UTF-8\"?>"},
    {XML_ERR_UNKNOWN_VERSION, false, "only XML 1.0 is read; write <?xml version=\"1.0\"?>"},
    {XML_ERR_INVALID_CHARREF, true, "a character reference is malformed; write it like &#233;"},
    {XML_ERR_INVALID_HEX_CHARREF, true, "a character reference is malformed; write it like &#xE9;"},
    {XML_ERR_INVALID_DEC_CHARREF, true, "a character reference is malformed; write it like &#233;"},
};

static void report_at(struct parse *parse, int line, const char *text)
{
    diag_error(parse->diag, ((struct where){parse->file, line}), "%s", text);
    parse->refused = true;
}

/* Messages that need the names and lines that libxml2 hands over; NULL where E is another. */
static const char *words_with_names(struct pool *pool, const xmlError *e)
{
    const char *one = chars_excerpt(pool, e->str1 != NULL ? e->str1 : "");
    const char *two = chars_excerpt(pool, e->str2 != NULL ? e->str2 : "");

    switch (e->code) {
    case XML_ERR_TAG_NAME_MISMATCH:
        return pool_printf(pool, "</%s> does not close <%s> of line %d; write </%s> before it", two,
                           one, e->int1, one);
    case XML_ERR_TAG_NOT_FINISHED:
        return pool_printf(pool, "<%s> of line %d is never closed; write </%s>", one, e->int1, one);
    case XML_ERR_UNDECLARED_ENTITY:
    case XML_WAR_UNDECLARED_ENTITY:
        return pool_printf(pool,
                           "&%s; is not known in XML; write the character itself, or &amp; where "
                           "\"&\" is meant",
                           one);
    case XML_ERR_ATTRIBUTE_REDEFINED:
        return pool_printf(pool, "the attribute \"%s\" stands twice in one tag", one);
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
        return pool_printf(pool, "the attribute \"%s\" has no value; write %s=\"…\"", one, one);
    default:
        return NULL;
    }
}

/* One code stands for every name that is missing; only the text says where. */
static const char *missing_name(const char *message)
{
    if (strstr(message, "EntityRef") != NULL)
        return "\"&\" must be written &amp;";
    if (strstr(message, "attribute") != NULL)
        return "a tag is not closed with \">\", or the name of an attribute is malformed";
    return "\"<\" in text must be written &lt;; or the name is missing that follows it";
}

/* What a word processor put AT where the parser stopped, as its message; NULL where it is none of
 * that. */
static const char *say_lookalike(struct pool *pool, const xmlChar *at)
{
    size_t length = *at < 0xC0 ? 0 : *at < 0xE0 ? 2 : 3;
    const char *name,
        *plain = chars_plain(pool, pool_strndup(pool, (const char *)at, length), &name);

    if (name == NULL)
        return NULL;
    return pool_printf(pool, "%s stands in a tag; write %s", name,
                       *plain != '\0'                  ? plain
                       : strstr(name, "quote") != NULL ? "a straight one: name=\"value\""
                                                       : "a space");
}

static bool is_local(const xmlError *e)
{
    if (e->code == XML_ERR_NAME_REQUIRED)
        return strstr(e->message, "EntityRef") != NULL;
    for (size_t i = 0; i < sizeof sayings / sizeof *sayings; i++)
        if (sayings[i].code == e->code)
            return sayings[i].local;
    return e->code == XML_ERR_UNDECLARED_ENTITY || e->code == XML_ERR_ATTRIBUTE_REDEFINED ||
           e->level < XML_ERR_FATAL;
}

static const char *words_of(struct pool *pool, const xmlError *e, const xmlChar *at)
{
    const char *text = words_with_names(pool, e);

    if (text == NULL && !is_local(e))
        text = say_lookalike(pool, at);
    if (text != NULL)
        return text;
    if (e->code == XML_ERR_NAME_REQUIRED)
        return missing_name(e->message);
    for (size_t i = 0; i < sizeof sayings / sizeof *sayings; i++)
        if (sayings[i].code == e->code)
            return sayings[i].text;
    return pool_printf(pool, "not well-formed XML: %s", chars_excerpt(pool, e->message));
}

/* An undeclared prefix, and what xml:id means to libxml2, are left to validate.c, to which such
 * names are unknown. Characters that XML forbids were refused before (xml/characters.h); a
 * malformed reference to one is reported as that. */
static bool is_ignored(const xmlError *e)
{
    return e->level == XML_ERR_WARNING || e->code == XML_NS_ERR_UNDEFINED_NAMESPACE ||
           e->code == XML_ERR_INVALID_CHAR || e->code == XML_DTD_XMLID_VALUE ||
           e->domain == XML_FROM_VALID || e->message == NULL;
}

static void on_error(void *context, xmlErrorPtr e)
{
    xmlParserCtxtPtr parser = context;
    struct parse *parse = parser->_private;

    if (e->code == XML_ERR_NO_MEMORY)
        pool_or_die(NULL);
    if (parse->over || is_ignored(e))
        return;
    report_at(parse, e->line, words_of(parse->pool, e, parser->input->cur));
    parse->over = !is_local(e);
}

/* Errors outside any parser; without a handler libxml2 would print them. */
static void on_stray_error(void *context, xmlErrorPtr e)
{
    (void)context;
    if (e->code == XML_ERR_NO_MEMORY)
        pool_or_die(NULL);
}

static void stop(xmlParserCtxtPtr parser, const char *text)
{
    struct parse *parse = parser->_private;

    if (!parse->over)
        report_at(parse, parser->input != NULL ? parser->input->line : 0, text);
    parse->over = true;
    xmlStopParser(parser);
}

static void on_doctype(void *context, const xmlChar *name, const xmlChar *external,
                       const xmlChar *system)
{
    (void)name, (void)external, (void)system;
    stop(context, "a DOCTYPE and entities are not allowed; delete <!DOCTYPE …> and write the "
                  "characters themselves");
}

static void on_element(void *context, const xmlChar *name, const xmlChar *prefix,
                       const xmlChar *uri, int namespaces, const xmlChar **namespace_list,
                       int attributes, int defaulted, const xmlChar **attribute_list)
{
    xmlParserCtxtPtr parser = context;
    struct parse *parse = parser->_private;

    if (parser->nodeNr >= parse->max_depth)
        stop(parser, "elements are nested too deeply");
    else
        xmlSAX2StartElementNs(context, name, prefix, uri, namespaces, namespace_list, attributes,
                              defaulted, attribute_list);
}

/* Events ------------------------------------------------------------------------------------- */

enum { ATTRIBUTES_MAX = 32, FIELDS = 5 }; /* libxml2 has five pointers for each attribute */

static const char *full_name(struct parse *parse, const xmlChar *name, const xmlChar *prefix)
{
    return prefix == NULL
               ? (const char *)name
               : pool_printf(parse->pool, "%s:%s", (const char *)prefix, (const char *)name);
}

static void on_begin(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                     int namespaces, const xmlChar **namespace_list, int attributes, int defaulted,
                     const xmlChar **list)
{
    xmlParserCtxtPtr parser = context;
    struct parse *parse = parser->_private;
    struct parse_attribute found[ATTRIBUTES_MAX];

    (void)uri, (void)namespaces, (void)namespace_list, (void)defaulted;
    if (parser->nameNr >= parse->max_depth || attributes > ATTRIBUTES_MAX) {
        stop(parser, attributes > ATTRIBUTES_MAX ? "an element has too many attributes"
                                                 : "elements are nested too deeply");
        return;
    }
    for (int i = 0; i < attributes; i++, list += FIELDS)
        found[i] = (struct parse_attribute){full_name(parse, list[0], list[1]),
                                            (const char *)list[3], (size_t)(list[4] - list[3])};
    parse->events->begins(parse->context, parser->input->line, full_name(parse, name, prefix),
                          found, (size_t)attributes);
}

static void on_text(void *context, const xmlChar *text, int length)
{
    xmlParserCtxtPtr parser = context;
    struct parse *parse = parser->_private;

    parse->events->text(parse->context, parser->input->line, (const char *)text, (size_t)length);
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    xmlParserCtxtPtr parser = context;
    struct parse *parse = parser->_private;

    (void)name, (void)prefix, (void)uri;
    parse->events->ends(parse->context);
}

static const xmlSAXHandler event_handler = {
    .initialized = XML_SAX2_MAGIC,
    .startElementNs = on_begin,
    .endElementNs = on_end,
    .characters = on_text,
    .ignorableWhitespace = on_text,
};

/* -------------------------------------------------------------------------------------------- */

static xmlDocPtr run_parser(struct parse *parse, const char *text, size_t length)
{
    xmlParserCtxtPtr parser = pool_or_die(xmlNewParserCtxt());
    int options = XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_IGNORE_ENC;
    xmlDocPtr doc;

    if (parse->events != NULL) {
        *parser->sax = event_handler;
        options |= XML_PARSE_NOENT; /* else "&amp;" in a value is told as "&#38;" */
    } else
        parser->sax->startElementNs = on_element;
    parser->_private = parse;
    parser->sax->internalSubset = on_doctype;
    parser->sax->serror = on_error;
    doc = xmlCtxtReadMemory(parser, text, (int)length, parse->file, "UTF-8", options);
    if (!parse->refused && (!parser->wellFormed || (parse->events == NULL && doc == NULL)))
        report_at(parse, 0, "not well-formed XML");
    xmlFreeParserCtxt(parser);
    return doc;
}

static xmlDocPtr run_quietly(struct parse *parse, const char *text, size_t length)
{
    xmlStructuredErrorFunc handler = xmlStructuredError;
    void *context = xmlStructuredErrorContext;
    xmlDocPtr doc;

    parse->pool = pool_new();
    xmlSetStructuredErrorFunc(NULL, on_stray_error);
    doc = run_parser(parse, text, length);
    xmlSetStructuredErrorFunc(context, handler);
    pool_free(parse->pool);
    return doc;
}

xmlDocPtr parse_text(const char *text, size_t length, const char *file, int max_depth,
                     struct diag *diag)
{
    struct parse parse = {.diag = diag, .file = file, .max_depth = max_depth};
    xmlDocPtr doc = run_quietly(&parse, text, length);

    if (!parse.refused)
        return doc;
    xmlFreeDoc(doc);
    return NULL;
}

bool parse_told(const char *text, size_t length, const char *file, int max_depth,
                const struct parse_events *events, void *context, struct diag *diag)
{
    struct parse parse = {.diag = diag, .file = file, .max_depth = max_depth};

    parse.events = events;
    parse.context = context;
    xmlFreeDoc(run_quietly(&parse, text, length));
    return !parse.refused;
}
