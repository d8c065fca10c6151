#include "base/utf8.h"

bool utf8_continues(char octet)
{
    return ((unsigned char)octet & 0xC0) == 0x80;
}

unsigned long utf8_code(const char *text, size_t *length)
{
    unsigned char first = (unsigned char)*text;
    size_t more = first < 0xC0 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    unsigned long code = more == 0 ? first : first & (0x3FU >> more);

    *length = 1;
    for (size_t i = 1; i <= more; i++) {
        if (!utf8_continues(text[i]))
            return first;
        code = code << 6 | ((unsigned char)text[i] & 0x3FU);
    }
    *length = more + 1;
    return code;
}

size_t utf8_length(const char *text)
{
    size_t length;

    utf8_code(text, &length);
    return length;
}

size_t utf8_count(const char *text, size_t length)
{
    size_t count = 0;

    for (size_t i = 0; i < length; i++)
        count += !utf8_continues(text[i]);
    return count;
}
