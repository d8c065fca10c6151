#include "outputs/csv.h"

#include <string.h>

static bool is_formula(const char *text)
{
    static const char *const starts[] = {"=",  "+",  "-",  "@",  "\t", "\r",
                                         "\n", "＝", "＋", "－", "＠"};

    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (strncmp(text, starts[i], strlen(starts[i])) == 0)
            return true;
    return false;
}

void csv_begin(struct csv *csv)
{
    fputs("\xEF\xBB\xBF", csv->out);
}

void csv_cell(struct csv *csv, const char *text)
{
    bool quoted;

    if (csv->more)
        putc(',', csv->out);
    csv->more = true;
    if (text == NULL)
        return;
    quoted = strpbrk(text, ",\"\r\n") != NULL;
    if (quoted)
        putc('"', csv->out);
    if (is_formula(text))
        putc('\'', csv->out);
    for (; *text != '\0'; text++) {
        if (*text == '"')
            putc('"', csv->out);
        putc(*text, csv->out);
    }
    if (quoted)
        putc('"', csv->out);
}

void csv_end_row(struct csv *csv)
{
    fputs("\r\n", csv->out);
    csv->more = false;
}
