/*
 * csv, json: hostile texts, to the octet.
 */
#include "outputs/csv.h"
#include "outputs/json.h"

#include "tap.h"

#include <stdlib.h>

/* TEXT as a cell, which is to be WANT. */
static void cell(const char *text, const char *want, const char *what)
{
    char *bytes = NULL;
    size_t size;
    struct csv csv = {open_memstream(&bytes, &size), false};

    csv_cell(&csv, text);
    fclose(csv.out);
    is(bytes, want, what);
    free(bytes);
}

/* TEXT as a string, which is to be WANT. */
static void string(const char *text, const char *want, const char *what)
{
    char *bytes = NULL;
    size_t size;
    struct json json = {open_memstream(&bytes, &size), 1, false};

    json_string(&json, NULL, text);
    fclose(json.out);
    is(bytes, want, what);
    free(bytes);
}

static void rows(void)
{
    char *bytes = NULL;
    size_t size;
    struct csv csv = {open_memstream(&bytes, &size), false};

    csv_begin(&csv);
    csv_cell(&csv, "a");
    csv_cell(&csv, NULL);
    csv_cell(&csv, "b");
    csv_end_row(&csv);
    csv_cell(&csv, NULL);
    csv_cell(&csv, "");
    csv_end_row(&csv);
    fclose(csv.out);
    is(bytes,
       "\xEF\xBB\xBF"
       "a,,b\r\n,\r\n",
       "a mark, and rows that end in CRLF");
    free(bytes);
}

int main(void)
{
    rows();
    cell("plain text; with a 'quote'", "plain text; with a 'quote'", "what needs nothing");
    cell("a,b", "\"a,b\"", "a comma");
    cell("say \"no\"", "\"say \"\"no\"\"\"", "quotes");
    cell("\"", "\"\"\"\"", "a quote alone");
    cell("a\nb", "\"a\nb\"", "a line end stays as it is");
    cell("a\rb", "\"a\rb\"", "CR");
    cell("a\xE2\x80\xA8"
         "b\xC2\x85",
         "a\xE2\x80\xA8"
         "b\xC2\x85",
         "other line ends are none here");
    cell("=1+1", "'=1+1", "a formula");
    cell("=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"", "that is quoted, too");
    cell("+1", "'+1", "plus");
    cell("-1", "'-1", "minus");
    cell("@SUM(A1)", "'@SUM(A1)", "at");
    cell("\t=1", "'\t=1", "a tab");
    cell("\r=1", "\"'\r=1\"", "CR before a formula");
    cell("\n=1", "\"'\n=1\"", "LF before a formula");
    cell("\xEF\xBC\x9D"
         "1",
         "'\xEF\xBC\x9D"
         "1",
         "a full-width sign");
    cell("'", "'", "a ' is no formula");
    cell("1=1", "1=1", "nor is a sign behind something");
    string("a\"b\\c/d", "\n  \"a\\\"b\\\\c/d\"", "JSON: quotes and backslashes");
    string("a\nb\rc\td\x01\x7F", "\n  \"a\\nb\\u000dc\\u0009d\\u0001\\u007f\"", "JSON: controls");
    string("\xE2\x80\xA8=\xF0\x9F\x93\x85", "\n  \"\xE2\x80\xA8=\xF0\x9F\x93\x85\"",
           "JSON: what lies above ASCII stays");
    return done();
}
