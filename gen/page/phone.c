#include "page/phone.h"

#include "base/utf8.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

enum { DIGITS_MIN = 3, DIGITS_MAX = 15 };

/* The octets of a sign at TEXT that may stand within a number: no-break spaces, hyphens that do not
 * break and dashes, too. 0 for any other. */
static size_t sign(const char *text)
{
    static const unsigned long wide[] = {0xA0, 0x2011, 0x2013};
    size_t length;
    unsigned long code = utf8_code(text, &length);

    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
        if (code == wide[i])
            return length;
    return *text != '\0' && strchr("0123456789+-.() \t\n", *text) != NULL ? 1 : 0;
}

const char *phone_address(struct pool *pool, const char *text)
{
    char digits[DIGITS_MAX + 1] = "";
    size_t count = 0, step;
    bool abroad, trunk = false;

    text += strspn(text, " \t\n");
    abroad = *text == '+';
    for (; (step = sign(text)) > 0; text += step) {
        if (!trunk && strncmp(text, "(0)", 3) == 0) {
            trunk = true;
            step = 3;
        } else if (isdigit((unsigned char)*text)) {
            if (count == DIGITS_MAX)
                return NULL;
            digits[count++] = *text;
        }
    }
    return count < DIGITS_MIN ? NULL : pool_printf(pool, "tel:%s%s", abroad ? "+" : "", digits);
}
