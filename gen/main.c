#include "run.h"

#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
    "usage: noticecal build [-o DIR] [-b URL] [-t DIR] [-w SECONDS] FACTS.xml...\n"
    "       noticecal check [-t DIR] FACTS.xml...\n"
    "       noticecal --help | --version\n";

static const char help[] =
    "\n"
    "Reads the facts of announcements and writes calendar feeds of them.\n"
    "\n"
    "  build  write the feeds into a folder\n"
    "  check  do all but write; only tell what is wrong\n"
    "\n"
    "  -o, --out DIR        the folder to publish into (default: out)\n"
    "  -b, --base-url URL   where that folder is on the web\n"
    "  -t, --templates DIR  schema and wording (default: " DATADIR ")\n"
    "  -w, --wait SECONDS   for another run in that folder to end (default: 60)\n"
    "  -h, --help           print this\n"
    "  -V, --version        print the version\n"
    "\n"
    "Exit status: 0 done, 1 facts rejected, 2 wrong usage, 3 disk or template,\n"
    "4 another run is at work.\n"
    "Manuals: noticecal(1), noticecal-facts(5).\n";

static const struct option long_options[] = {
    {"out", required_argument, NULL, 'o'},       {"base-url", required_argument, NULL, 'b'},
    {"templates", required_argument, NULL, 't'}, {"help", no_argument, NULL, 'h'},
    {"version", no_argument, NULL, 'V'},         {NULL, 0, NULL, 0},
};

static int wrong_usage(const char *why, const char *what)
{
    fprintf(stderr, "noticecal: error: %s%s%s\n%s", why, what == NULL ? "" : ": ",
            what == NULL ? "" : what, usage);
    return EXIT_USAGE;
}

/* A web address with a host, of characters that may stand in a calendar and in a page. */
static int is_base_url(const char *url)
{
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                  "-._~:/[]@!$&'()*+,;=%";
    const char *host = strncmp(url, "https://", 8) == 0  ? url + 8
                       : strncmp(url, "http://", 7) == 0 ? url + 7
                                                         : "";

    return *host != '\0' && *host != '/' && url[strspn(url, allowed)] == '\0';
}

static int print_and_exit(const char *first, const char *second)
{
    fputs(first, stdout);
    fputs(second, stdout);
    return fflush(stdout) == 0 ? EXIT_DONE : EXIT_WORLD;
}

/* Fills OPTIONS; returns -1 to go on, or the exit status to end with. */
static int parse(int argc, char **argv, struct options *options)
{
    int option;

    while ((option = getopt_long(argc, argv, "o:b:t:w:hV", long_options, NULL)) != -1)
        switch (option) {
        case 'o':
            options->out = optarg;
            break;
        case 'b':
            if (!is_base_url(optarg))
                return wrong_usage("not a web address like https://www.example.gov/cal", optarg);
            for (char *end = optarg + strlen(optarg); end[-1] == '/'; end--)
                end[-1] = '\0';
            options->base_url = optarg;
            break;
        case 't':
            options->templates = optarg;
            break;
        case 'w':
            if (strlen(optarg) > 4 || strspn(optarg, "0123456789") != strlen(optarg) ||
                *optarg == '\0' || atoi(optarg) > 3600)
                return wrong_usage("not a number of seconds from 0 to 3600", optarg);
            options->wait = atoi(optarg);
            break;
        case 'h':
            return print_and_exit(usage, help);
        case 'V':
            return print_and_exit("noticecal " VERSION "\n", "");
        default:
            fputs(usage, stderr);
            return EXIT_USAGE;
        }
    if (optind == argc)
        return wrong_usage("no command", NULL);
    options->publish = strcmp(argv[optind], "build") == 0;
    if (!options->publish && strcmp(argv[optind], "check") != 0)
        return wrong_usage("no such command", argv[optind]);
    options->files = argv + optind + 1;
    options->count = (size_t)(argc - optind - 1);
    if (options->count == 0)
        return wrong_usage("no facts file", NULL);
    return -1;
}

int main(int argc, char **argv)
{
    struct options options = {.out = "out", .wait = 60, .templates = DATADIR};
    int ended = parse(argc, argv, &options);

    /* A limit on file sizes is to be a message like a full disk's, not a death. */
    signal(SIGXFSZ, SIG_IGN);
    return ended >= 0 ? ended : run(&options);
}
