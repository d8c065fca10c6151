#include "wording/todo.h"

#include "wording/blocks.h"

const char *todo_headline(const struct speech *s, const struct fact *f)
{
    const char *title = speech_of(s, f, "title");
    const char *service = title != NULL ? title : speech_of(s, f, "service");

    return service != NULL ? service : speech_text_of(s, f);
}

const char *todo_text(const struct speech *s, const struct fact *f)
{
    const char *href = speech_of(s, f, "href");

    return PUT(
        s, TO_DO,
        0, [SLOT_TEXT] = speech_text_of(s, f), [SLOT_LINK] = blocks_link(s->pool, href, href));
}

const char *todo_undated(const struct speech *s, const struct fact *f)
{
    const char *title = speech_of(s, f, "title");

    if (title != NULL)
        return PUT(s, UNDATED_TITLED, 0, [SLOT_TITLE] = title, [SLOT_IF] = speech_of(s, f, "if"),
                   [SLOT_TEXT] = todo_text(s, f));
    return PUT(s, UNDATED, 0, [SLOT_IF] = speech_of(s, f, "if"), [SLOT_TEXT] = todo_text(s, f));
}
