#include "options.h"
#include "run.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* How wide standard output is: as the terminal says, unless COLUMNS does; 80 in a pipe. */
static int width(bool terminal)
{
    const char *columns = getenv("COLUMNS");
    struct winsize size = {0};

    if (!terminal)
        return 80;
    if (columns != NULL && atoi(columns) > 0)
        return atoi(columns);
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

/* NO_COLOR as https://no-color.org says: any value but the empty one. */
static struct screen screen(void)
{
    bool terminal = isatty(STDOUT_FILENO) == 1;
    const char *term = getenv("TERM"), *no_color = getenv("NO_COLOR");
    bool plain = term == NULL || *term == '\0' || strcmp(term, "dumb") == 0 ||
                 (no_color != NULL && *no_color != '\0');

    return (struct screen){width(terminal), terminal && !plain};
}

static int start(const struct options *options)
{
    struct diag *diag = diag_new();
    enum starter_result result = starter_write(&options->starter, &options->templates, diag);

    diag_print(diag, stderr);
    diag_free(diag);
    return result == STARTER_DONE            ? EXIT_DONE
           : result == STARTER_ASKED_WRONGLY ? EXIT_USAGE
                                             : EXIT_WORLD;
}

int main(int argc, char **argv)
{
    struct options options = {
        .now = time(NULL),
        .clock = true,
        .screen = screen(),
        .forgotten = calloc((size_t)argc, sizeof *options.forgotten),
        .holidays = calloc((size_t)argc, sizeof *options.holidays),
        .templates.of = calloc((size_t)argc + 1, sizeof *options.templates.of),
    };
    int ended =
        options.forgotten == NULL || options.holidays == NULL || options.templates.of == NULL
            ? EXIT_WORLD
            : options_parse(argc, argv, &options);

    /* A limit on file sizes is to be a message like a full disk's, not a death. */
    signal(SIGXFSZ, SIG_IGN);
    /* Likewise a reader of standard output that has gone away. */
    signal(SIGPIPE, SIG_IGN);
    if (ended == -1)
        ended = options.command == COMMAND_NEW ? start(&options) : run(&options);
    free(options.templates.of);
    free(options.holidays);
    free(options.forgotten);
    return ended;
}
