#include "notice/notice.h"

#include "base/charset.h"
#include "base/file.h"
#include "base/pool.h"
#include "notice/compare.h"

void notice_check(const char *path, const struct announcement *announcement, enum severity severity,
                  struct diag *diag)
{
    struct pool *pool = pool_new();
    size_t length;
    char *octets = file_read(pool, diag, path, "a notice", NOTICE_MAX, &length);
    char *text = octets == NULL ? NULL : charset_decode_plain(pool, diag, path, octets, &length);

    if (text != NULL)
        compare_notice(path, text, announcement, severity, diag);
    pool_free(pool);
}
