/* phone: what is dialled. */
#include "page/phone.h"

#include "tap.h"

int main(void)
{
    static const struct {
        const char *text, *want, *name;
    } rows[] = {
        {"212-264-2800", "tel:2122642800", "digits alone"},
        {"(212) 264-2800", "tel:2122642800", "brackets are not dialled"},
        {"+49 30 186810", "tel:+4930186810", "a country"},
        {" +1.212.264.2800 ", "tel:+12122642800", "white space before it, dots within"},
        {"+44 (0)20 7946 0000", "tel:+442079460000",
         "a zero for those who do not dial the country"},
        {"212-264-2800, option 3", "tel:2122642800", "not what to press"},
        {"212-264-2800 ext. 21", "tel:2122642800", "nor an extension"},
        {"212\xC2\xA0"
         "264\xE2\x80\x91"
         "2800",
         "tel:2122642800", "no-break space and hyphen"},
        {"212\xE2\x80\x93"
         "2642800",
         "tel:2122642800", "a dash"},
        {"Mon-Fri 212-264-2800", NULL, "words first: no number"},
        {"911", "tel:911", "three digits"},
        {"12", NULL, "two are none"},
        {"123456789012345", "tel:123456789012345", "fifteen"},
        {"1234567890123456", NULL, "sixteen are none"},
        {"1-800-FLOWERS", "tel:1800", "letters are not dialled"},
        {"", NULL, "nothing"},
        {"+", NULL, "a sign"},
        {"212\xFF", "tel:212", "an octet that is no character"},
    };
    struct pool *pool = pool_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *got = phone_address(pool, rows[i].text);
        is(got == NULL ? "-" : got, rows[i].want == NULL ? "-" : rows[i].want, rows[i].name);
    }
    pool_free(pool);
    return done();
}
