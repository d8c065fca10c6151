/* utf8: characters and their octets, and what is none. */
#include "base/utf8.h"

#include "tap.h"

#include <string.h>

int main(void)
{
    static const struct {
        const char *what, *text;
        unsigned long code;
        size_t length;
    } rows[] = {
        {"a NUL", "", 0, 1},
        {"ASCII", "a", 'a', 1},
        {"two octets", "\xC3\xA9", 0xE9, 2},
        {"three octets", "\xE2\x80\xA6", 0x2026, 3},
        {"four octets", "\xF0\x9F\x98\x80x", 0x1F600, 4},
        {"an octet that only goes on", "\x80x", 0x80, 1},
        {"a character cut off by the end", "\xE2\x80", 0xE2, 1},
        {"  and by another", "\xC3x", 0xC3, 1},
        {"  and by another of two octets", "\xE2\xC3\xA9", 0xE2, 1},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t length = 99;
        is_int((long)utf8_code(rows[i].text, &length), (long)rows[i].code, rows[i].what);
        is_int((long)length, (long)rows[i].length, "  its octets");
        is_int((long)utf8_length(rows[i].text), (long)rows[i].length, "  alone");
    }
    is_int((long)utf8_count("a\xC3\xA9\xE2\x80\xA6", 6), 3, "three characters");
    is_int((long)utf8_count("a\xC3\xA9", 1), 1, "the first of them");
    ok(!utf8_continues('a') && !utf8_continues('\xC3') && utf8_continues('\xA9'), "what goes on");
    return done();
}
