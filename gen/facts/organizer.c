#include "facts/organizer.h"

#include "base/pool.h"

#include <string.h>
#include <strings.h>

/* Whether HOST is DOMAIN or below it, or the other way round. */
static bool same_house(const char *host, const char *domain)
{
    size_t h = strlen(host), d = strlen(domain);
    const char *longer = h > d ? host : domain, *shorter = h > d ? domain : host;
    size_t before = strlen(longer) - strlen(shorter);

    return strcasecmp(longer + before, shorter) == 0 && (before == 0 || longer[before - 1] == '.');
}

/* Who publishes: the issuer with its own address; else the contact at the issuer's domain, else
 * the first that has an address. NULL where nobody has. */
static const struct contact *organizer_contact(const struct announcement *a)
{
    const struct contact *first = NULL;

    if (a->issuer.email != NULL)
        return &a->issuer;
    for (size_t i = 0; i < a->contact_count; i++) {
        const struct contact *contact = &a->contacts[i];
        if (contact->email == NULL)
            continue;
        if (same_house(strchr(contact->email, '@') + 1, a->domain))
            return contact;
        if (first == NULL)
            first = contact;
    }
    return first;
}

/* A parameter cannot hold a '"' (RFC 5545 section 3.1),
 * and '^' begins an escape that most clients show as it is (RFC 6868). Nothing escapes with a
 * backslash there, but libical misses the closing quote behind one, and others read "\n". */
const struct contact *organizer_of(const struct announcement *a)
{
    const struct contact *contact = organizer_contact(a);
    struct contact *copy;
    char *name;

    if (contact == NULL)
        return NULL;
    name = pool_strdup(a->pool, contact->name);
    for (char *c = name; *c != '\0'; c++)
        if (*c == '"' || *c == '^')
            *c = '\'';
        else if (*c == '\\')
            *c = '/';
    copy = pool_alloc(a->pool, sizeof *copy);
    *copy = (struct contact){name, contact->email};
    return copy;
}
