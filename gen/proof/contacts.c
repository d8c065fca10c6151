/* Doubts about how people are reached (proof/rule.h). */
#include "proof/rule.h"

#include "base/spelling.h"
#include "xml/element.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* "contact "Help Desk"", or what the element is. */
static const char *called(struct proof *p, xmlNodePtr n)
{
    const char *name = rule_value(p, n, "name");

    return name == NULL ? pool_printf(p->pool, "<%s>", (const char *)n->name)
                        : pool_printf(p->pool, "%s \"%s\"", (const char *)n->name, name);
}

/* Calls CHECK for the attribute of every element that has it. */
static void each(struct proof *p, xmlNodePtr n, const char *attribute,
                 void (*check)(struct proof *, xmlNodePtr, const char *))
{
    for (; n != NULL; n = n->next) {
        const char *value = n->type == XML_ELEMENT_NODE ? rule_value(p, n, attribute) : NULL;
        if (value != NULL)
            check(p, n, value);
        if (n->type == XML_ELEMENT_NODE)
            each(p, n->children, attribute, check);
    }
}

static xmlNodePtr root(const struct proof *p)
{
    return xmlDocGetRootElement(p->announcement->document);
}

static void contact_unreachable(struct proof *p)
{
    for (xmlNodePtr n = root(p)->children; n != NULL; n = n->next)
        if (element_is(n, "contact") && rule_value(p, n, "phone") == NULL &&
            rule_value(p, n, "email") == NULL && rule_value(p, n, "href") == NULL)
            report_doubt_at(p, n, "%s cannot be reached; write phone, email or href", called(p, n));
}

/* Phones =============================================================================== */

/* Whether numbers there are of ten digits, or eleven with a 1 before (or seven, within a town). */
static bool is_american(const struct proof *p)
{
    static const char *const zones[] = {"America/", "US/", "Canada/", "Pacific/Honolulu",
                                        "Pacific/Guam"};
    const char *zone = p->announcement->zone;

    for (size_t i = 0; zone != NULL && i < sizeof zones / sizeof *zones; i++)
        if (strncmp(zone, zones[i], strlen(zones[i])) == 0)
            return true;
    return false;
}

/* How many digits the number at *TEXT has, letters of a keypad among them; *TEXT is then behind
 * it. -1 where something is no part of a number. */
static int digits_of(const char **text)
{
    int count = 0;

    for (; **text != '\0' && strchr(",;/", **text) == NULL; (*text)++) {
        if (strncasecmp(*text, "ext", 3) == 0 || **text == 'x' || **text == '#') {
            *text += strcspn(*text, ",;/"); /* an extension can be anything */
            return count;
        }
        if ((**text >= '0' && **text <= '9') || (**text >= 'A' && **text <= 'Z'))
            count++;
        else if (strncmp(*text, "or ", 3) == 0 || strncmp(*text, "and ", 4) == 0) {
            *text += strcspn(*text, " ");
            return count;
        } else if (strchr(" +-().", **text) == NULL)
            return -1;
    }
    return count;
}

static void check_phone(struct proof *p, xmlNodePtr n, const char *phone)
{
    const char *at = phone;

    do {
        const char *begin = at + strspn(at, " ,;/");
        bool abroad = *begin == '+' || strncmp(begin, "011", 3) == 0;
        int count = digits_of(&at);
        bool good = count >= 5 && count <= 15;
        if (is_american(p) && !abroad)
            good = count == 7 || count == 10 || (count == 11 && *begin == '1');
        if (!good) {
            report_doubt_at(
                p, n, "%s has phone=\"%s\", which is no whole phone number; write one like %s",
                called(p, n), phone, is_american(p) ? "800-676-6856" : "+44 20 7946 0000");
            return;
        }
        at += *at == '\0' ? 0 : 1;
    } while (*at != '\0');
}

static void phone_doubtful(struct proof *p)
{
    each(p, root(p), "phone", check_phone);
}

/* Mail ================================================================================= */

static bool is_below(const char *host, const char *domain)
{
    size_t h = strlen(host), d = strlen(domain);

    return h >= d && strcmp(host + h - d, domain) == 0 && (h == d || host[h - d - 1] == '.');
}

/* A host that is not the institution's but all but spelt like it. */
static bool is_misspelt(const char *host, const char *domain)
{
    int apart = domain == NULL ? 0 : spelling_distance(host, domain);

    return domain != NULL && strlen(domain) > 6 && apart > 0 && apart <= 2 &&
           !is_below(host, domain) && !is_below(domain, host);
}

static void check_mail(struct proof *p, xmlNodePtr n, const char *mail)
{
    const char *at = strrchr(mail, '@');

    if (at == NULL)
        return;
    if (*mail == '.' || at[-1] == '.' || strstr(mail, "..") != NULL)
        report_doubt_at(p, n,
                        "%s has email=\"%s\", with a dot too many before the @; write it as the "
                        "notice has it",
                        called(p, n), mail);
    if (is_misspelt(at + 1, p->announcement->domain))
        report_doubt_at(
            p, n,
            "%s has email=\"%s\", but the announcement (line %d) domain=\"%s\"; did you "
            "mean \"%.*s@%s\"?",
            called(p, n), mail, p->announcement->where.line, p->announcement->domain,
            (int)(at - mail), mail, p->announcement->domain);
}

static void mail_doubtful(struct proof *p)
{
    each(p, root(p), "email", check_mail);
}

/* Links ================================================================================ */

static void check_link(struct proof *p, xmlNodePtr n, const char *href)
{
    const char *host = strstr(href, "//"), *why = NULL;
    size_t length;

    if (host == NULL)
        return;
    host += 2;
    length = strcspn(host, "/?#:");
    if (strncmp(host + length, "://", 3) == 0)
        why = "which begins twice";
    else if (memchr(host, '@', length) != NULL)
        why = "which leads to what stands behind the @";
    else if (memchr(host, '.', length) == NULL || *host == '.')
        why = "which has no host name that the world can look up";
    else if (strchr(".,;:)]", href[strlen(href) - 1]) != NULL)
        why = "which ends in a mark of the sentence it was in";
    if (why != NULL)
        report_doubt_at(p, n, "%s has href=\"%s\", %s; write the address as it opens in a browser",
                        called(p, n), href, why);
}

static void link_doubtful(struct proof *p)
{
    each(p, root(p), "href", check_link);
}

const struct proof_rule contacts_rules[] = {
    {"contact-unreachable", DIAG_WARNING, NEEDS_NOTHING, NULL, contact_unreachable},
    {"phone-doubtful", DIAG_WARNING, NEEDS_NOTHING, NULL, phone_doubtful},
    {"mail-doubtful", DIAG_WARNING, NEEDS_NOTHING, NULL, mail_doubtful},
    {"link-doubtful", DIAG_WARNING, NEEDS_NOTHING, NULL, link_doubtful},
    {NULL, DIAG_WARNING, NEEDS_NOTHING, NULL, NULL},
};
