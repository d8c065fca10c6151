#include "base/charset.h"

#include <errno.h>
#include <iconv.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

enum { NAME_MAX_LENGTH = 32 };

struct source {
    struct diag *diag;
    const char *file;
    const char *octets;
    size_t length;
    bool plain; /* text, not XML */
};

static int count_lines(const char *text, size_t length)
{
    int lines = 0;

    for (size_t i = 0; i < length; i++)
        lines += text[i] == '\n';
    return lines;
}

static bool skip_mark(struct source *s, const char *mark, size_t length)
{
    if (s->length < length || memcmp(s->octets, mark, length) != 0)
        return false;
    s->octets += length;
    s->length -= length;
    return true;
}

/* The encoding that the byte order mark stands for, skipping the mark; or NULL. */
static const char *marked_encoding(struct source *s)
{
    if (skip_mark(s, "\xEF\xBB\xBF", 3))
        return "UTF-8";
    if (skip_mark(s, "\xFF\xFE", 2))
        return "UTF-16LE";
    if (skip_mark(s, "\xFE\xFF", 2))
        return "UTF-16BE";
    return NULL;
}

/* The encoding that the XML declaration at the start of TEXT names, into NAME; "" for none. */
static void declared_encoding(const char *text, size_t length, char name[NAME_MAX_LENGTH])
{
    char line[200] = "";
    char *at, *end;

    name[0] = '\0';
    memcpy(line, text, length < sizeof line - 1 ? length : sizeof line - 1);
    end = strstr(line, "?>");
    if (strncmp(line, "<?xml", 5) != 0 || end == NULL)
        return;
    *end = '\0';
    at = strstr(line, "encoding");
    if (at == NULL)
        return;
    at += strlen("encoding");
    at += strspn(at, " \t\r\n=");
    if (*at == '"' || *at == '\'')
        snprintf(name, NAME_MAX_LENGTH, "%.*s", (int)strcspn(at + 1, "\"'"), at + 1);
    /* It is quoted in messages before anything is known of the octets. */
    for (; *name != '\0'; name++)
        if (*name <= ' ' || *name > '~')
            *name = '?';
}

static bool is_family(const char *name, const char *family)
{
    return strncasecmp(name, family, strlen(family)) == 0;
}

/* The prefixes keep out iconv's own suffixes ("//TRANSLIT") together with the other encodings. */
static bool readable(const char *name)
{
    static const char *const families[] = {"ISO-8859-", "windows-125", "CP125"};

    for (size_t i = 0; i < sizeof families / sizeof *families; i++)
        if (is_family(name, families[i])) {
            const char *rest = name + strlen(families[i]);
            return *rest != '\0' && rest[strspn(rest, "0123456789")] == '\0';
        }
    return strcasecmp(name, "UTF-8") == 0 || strcasecmp(name, "US-ASCII") == 0 ||
           strcasecmp(name, "ASCII") == 0;
}

static void report(const struct source *s, int line, const char *text)
{
    diag_error(s->diag, ((struct where){s->file, line}), "%s", text);
}

static const char *refuse_encoding(const struct source *s, const char *name)
{
    diag_error(
        s->diag, ((struct where){s->file, 1}),
        "the encoding \"%s\" is not read; save the file as UTF-8 and write encoding=\"UTF-8\"",
        name);
    return NULL;
}

static const char *report_contradiction(const struct source *s, const char *real, const char *name)
{
    diag_error(s->diag, ((struct where){s->file, 1}),
               "the file is saved as %s but says encoding=\"%s\"; write encoding=\"%s\"", real,
               name, real);
    return NULL;
}

/* What iconv shall convert from; NULL after a message. The mark must not be contradicted: one of
 * the two is wrong, and which cannot be known. */
static const char *encoding_of(struct source *s, char declared[NAME_MAX_LENGTH])
{
    const char *mark = marked_encoding(s);

    if (mark != NULL && is_family(mark, "UTF-16"))
        return mark;
    declared_encoding(s->octets, s->length, declared);
    if (mark != NULL && declared[0] != '\0' && strcasecmp(declared, mark) != 0)
        return report_contradiction(s, mark, declared);
    if (is_family(declared, "UTF-16"))
        return report_contradiction(s, "UTF-8", declared);
    if (declared[0] != '\0' && !readable(declared))
        return refuse_encoding(s, declared);
    return declared[0] != '\0' ? declared : "UTF-8";
}

static void refuse_octet(const struct source *s, const char *encoding, const char *done, size_t n,
                         const char *at)
{
    int line = 1 + count_lines(done, n);

    if (at == NULL)
        diag_error(s->diag, ((struct where){s->file, line}),
                   "the file breaks off within a character");
    else if (s->plain)
        diag_error(s->diag, ((struct where){s->file, line}),
                   "the octet 0x%02X is not %s; save the file as text in UTF-8", (unsigned char)*at,
                   encoding);
    else
        diag_error(
            s->diag, ((struct where){s->file, line}),
            "the octet 0x%02X is not %s; save the file as UTF-8, or name its encoding in the "
            "first line: <?xml version=\"1.0\" encoding=\"windows-1252\"?>",
            (unsigned char)*at, encoding);
}

static char *convert(struct pool *pool, const struct source *s, const char *encoding,
                     size_t *length)
{
    iconv_t from = iconv_open("UTF-8", encoding);
    size_t room = s->length * 3, left = room, rest = s->length;
    char *text = pool_alloc(pool, room + 1), *out = text;
    char *in = pool_strndup(pool, s->octets, s->length);
    size_t result;
    int why;

    if (from == (iconv_t)-1) {
        refuse_encoding(s, encoding);
        return NULL;
    }
    result = iconv(from, &in, &rest, &out, &left);
    why = errno;
    iconv_close(from);
    *length = room - left;
    if (result != (size_t)-1)
        return text;
    refuse_octet(s, encoding, text, *length, why == EINVAL ? NULL : in);
    return NULL;
}

/* Whether TEXT has anything to do with XML. */
static bool starts_as_xml(const struct source *s, const char *text, size_t length)
{
    const char *start = text + strspn(text, " \t\r\n");

    if (memchr(text, '\0', length) != NULL)
        report(s, 0, "is a binary file, not XML");
    else if (*start == '\0')
        report(s, 0, "is empty");
    else if (*start != '<')
        report(s, 1 + count_lines(text, (size_t)(start - text)),
               "this is not XML: it does not begin with \"<\"");
    else
        return true;
    return false;
}

char *charset_decode(struct pool *pool, struct diag *diag, const char *file, const char *octets,
                     size_t *length)
{
    struct source s = {diag, file, octets, *length, false};
    char declared[NAME_MAX_LENGTH] = "";
    const char *encoding = encoding_of(&s, declared);
    char *text;

    if (encoding == NULL)
        return NULL;
    /* Before the octets of a binary file are judged as text. */
    if (!is_family(encoding, "UTF-16") && memchr(s.octets, '\0', s.length) != NULL) {
        report(&s, 0, "is a binary file, not XML");
        return NULL;
    }
    text = convert(pool, &s, encoding, length);
    if (text == NULL || !starts_as_xml(&s, text, *length))
        return NULL;
    declared_encoding(text, *length, declared);
    if (is_family(encoding, "UTF-16") && declared[0] != '\0' && !is_family(declared, "UTF-16")) {
        report_contradiction(&s, "UTF-16", declared);
        return NULL;
    }
    return text;
}

char *charset_decode_plain(struct pool *pool, struct diag *diag, const char *file,
                           const char *octets, size_t *length)
{
    struct source s = {diag, file, octets, *length, true};
    const char *encoding = marked_encoding(&s);
    char *text;

    if (encoding == NULL)
        encoding = "UTF-8";
    text = !is_family(encoding, "UTF-16") && memchr(s.octets, '\0', s.length) != NULL
               ? NULL
               : convert(pool, &s, encoding, length);
    if (text != NULL && memchr(text, '\0', *length) == NULL)
        return text;
    if (diag_count(diag, DIAG_ERROR, file) == 0)
        report(&s, 0, "is a binary file; save the text of the notice as text in UTF-8");
    return NULL;
}
