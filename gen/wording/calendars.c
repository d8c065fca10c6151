#include "wording/calendars.h"

#include "xml/build.h"

const char *calendars_topic(const struct words *words, enum topic topic)
{
    static const enum phrase topics[TOPIC_COUNT] = {
        [TOPIC_OUTAGE] = PHRASE_TOPIC_OUTAGE,
        [TOPIC_REGISTRATION_FREEZE] = PHRASE_TOPIC_REGISTRATION_FREEZE,
        [TOPIC_RESUME] = PHRASE_TOPIC_RESUME,
        [TOPIC_DEADLINE_MOVED] = PHRASE_TOPIC_DEADLINE_MOVED,
        [TOPIC_ACTION] = PHRASE_TOPIC_ACTION,
        [TOPIC_MILESTONE] = PHRASE_TOPIC_MILESTONE,
    };

    return words_label(words, topics[topic]);
}

static struct calendars named(const struct speech *s, const char *name, const char *about)
{
    struct calendars calendars;

    for (int t = 0; t < TOPIC_COUNT; t++)
        calendars.of[t] = (struct calendar_words){
            PUT(s, CALENDAR_OF_TOPIC,
                0, [SLOT_TITLE] = name, [SLOT_TOPIC] = calendars_topic(s->words, (enum topic)t)),
            about};
    calendars.of[TOPIC_COUNT] = (struct calendar_words){name, about};
    return calendars;
}

struct calendars calendars_of(const struct speech *s)
{
    const struct announcement *a = s->announcement;
    xmlNodePtr issuer = element_first(s->root, "issuer");

    return named(
        s,
        PUT(s, CALENDAR, 0, [SLOT_ISSUER] = speech_issuer(s),
            [SLOT_TITLE] = speech_text(s, element_first(s->root, "title"))),
        PUT(s, ABOUT,
            0, [SLOT_ISSUED] = dates_issued(s->words, s->pool, a->issued_text, LENGTH_SHORT),
            [SLOT_ISSUER] = speech_text(s, element_first(issuer, "name"))));
}

struct calendars calendars_of_all(const struct speech *s, bool alike)
{
    return named(s, PUT(s, CALENDAR_OF_ALL, 0, [SLOT_ISSUER] = alike ? speech_issuer(s) : NULL),
                 LABEL(s, ABOUT_ALL));
}
