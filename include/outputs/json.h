/*
 * json: JSON (RFC 8259) written to a stream, indented, commas and escapes taken care of.
 *
 *     struct json json = {out};
 *     json_open(&json, NULL, '{');
 *     json_string(&json, "name", "value");      { "name": "value",
 *     json_open(&json, "list", '[');              "list": [
 *     json_integer(&json, NULL, 1);                 1
 *     json_close(&json, ']');                     ]
 *     json_close(&json, '}');                   }
 *
 * KEY is NULL within an array. Strings are UTF-8. Errors are the stream's: ask ferror().
 *
 * No library: those that there are (Jansson, json-c, cJSON) build a tree to print it, and are for
 * reading; here nothing is read, and what is written are a few kinds of values, in one order.
 */
#ifndef NOTICECAL_OUTPUTS_JSON_H
#define NOTICECAL_OUTPUTS_JSON_H

#include <stdbool.h>
#include <stdio.h>

struct json {
    FILE *out;
    int depth;
    bool more; /* something stands before in this object or array */
};

void json_open(struct json *json, const char *key, char bracket);
void json_close(struct json *json, char bracket); /* the outermost ends the line */
void json_string(struct json *json, const char *key, const char *value); /* null for NULL */
void json_integer(struct json *json, const char *key, long long value);
void json_boolean(struct json *json, const char *key, bool value);

#endif
