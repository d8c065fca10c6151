#include "options.h"

#include "base/date.h"
#include "base/spelling.h"

#include <ctype.h>
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Options that have no letter. */
enum {
    OPTION_FORGET = 256,
    OPTION_NOW,
    OPTION_NOTICE,
    OPTION_STRICT,
    OPTION_HOLIDAYS,
    OPTION_KIND,
    OPTION_ID,
    OPTION_TITLE,
    OPTION_DOMAIN,
    OPTION_ZONE,
    OPTION_ISSUED,
    OPTION_LANG,
};

static const struct option long_options[] = {
    {"out", required_argument, NULL, 'o'},
    {"base-url", required_argument, NULL, 'b'},
    {"templates", required_argument, NULL, 't'},
    {"dry-run", no_argument, NULL, 'n'},
    {"verbose", no_argument, NULL, 'v'},
    {"wait", required_argument, NULL, 'w'},
    {"forget", required_argument, NULL, OPTION_FORGET},
    {"now", required_argument, NULL, OPTION_NOW},
    {"notice", required_argument, NULL, OPTION_NOTICE},
    {"strict", no_argument, NULL, OPTION_STRICT},
    {"holidays", required_argument, NULL, OPTION_HOLIDAYS},
    {"kind", required_argument, NULL, OPTION_KIND},
    {"id", required_argument, NULL, OPTION_ID},
    {"title", required_argument, NULL, OPTION_TITLE},
    {"domain", required_argument, NULL, OPTION_DOMAIN},
    {"zone", required_argument, NULL, OPTION_ZONE},
    {"issued", required_argument, NULL, OPTION_ISSUED},
    {"lang", required_argument, NULL, OPTION_LANG},
    {"help", no_argument, NULL, 'h'},
    {"version", no_argument, NULL, 'V'},
    {NULL, 0, NULL, 0},
};

/* What is said of the options, in this order. ONLY is the one command that takes it, or that means
 * something else by it; else EVERY. */
enum { EVERY = -1 };

static const struct {
    int option, only;
    const char *as, *text;
} option_help[] = {
    {'o', EVERY, "-o, --out DIR", "the folder to publish into (default: out; check: none)"},
    {'b', EVERY, "-b, --base-url URL", "where that folder is on the web"},
    {'t', EVERY, "-t, --templates DIR",
     "your own templates, file by file; what is not there comes from\n"
     "the next -t, and at last from " DATADIR},
    {'n', EVERY, "-n, --dry-run", "write nothing, print what subscribers would see change"},
    {'v', EVERY, "-v, --verbose", "print what subscribers will see change, and warnings"},
    {'w', EVERY, "-w, --wait SECONDS", "for another run in that folder to end (default: 60)"},
    {OPTION_NOTICE, EVERY, "    --notice TEXT",
     "check: compare the facts with the notice's own text"},
    {OPTION_STRICT, EVERY, "    --strict", "take warnings for errors"},
    {OPTION_HOLIDAYS, EVERY, "    --holidays FILE",
     "warn of dates on the holidays of that iCalendar file"},
    {OPTION_FORGET, EVERY, "    --forget ID",
     "let an announcement or an entry go that was published"},
    {OPTION_NOW, EVERY, "    --now TIME", "run as if it were 2020-03-01T02:10:00Z"},
    {'h', EVERY, "-h, --help", "print this, or what is of use with one command"},
    {'V', EVERY, "-V, --version", "print the version"},
    {'o', COMMAND_NEW, "-o, --out FILE", "the file to make (default: standard output)"},
    {OPTION_KIND, COMMAND_NEW, "    --kind KIND",
     "transition (default), outage, freeze, deadline or action"},
    {OPTION_ID, COMMAND_NEW, "    --id ID", "of the announcement (default: as FILE is called)"},
    {OPTION_TITLE, COMMAND_NEW, "    --title TITLE", "what the notice is headed"},
    {OPTION_DOMAIN, COMMAND_NEW, "    --domain HOST",
     "the institution's own, like cit.uscourts.gov"},
    {OPTION_ZONE, COMMAND_NEW, "    --zone ZONE", "where its clocks are, like America/New_York"},
    {OPTION_ISSUED, COMMAND_NEW, "    --issued DATE", "the date of the notice (default: today)"},
    {OPTION_LANG, COMMAND_NEW, "    --lang LANG", "its language (default: en)"},
};

enum { OPTIONS = sizeof option_help / sizeof *option_help };

/* The commands by enum command, each with the options it takes. */
static const struct {
    const char *name, *usage, *about;
    int options[16]; /* ends with 0 */
} commands[] = {
    {"build",
     "[-nv] [-o DIR] [-b URL] [-t DIR] [-w SECONDS] [--strict]\n"
     "                       [--holidays FILE] [--forget ID] [--now TIME] FACTS.xml...",
     "write the feeds into a folder",
     {'o', 'b', 't', 'n', 'v', 'w', OPTION_STRICT, OPTION_HOLIDAYS, OPTION_FORGET, OPTION_NOW}},
    {"check",
     "[-v] [-o DIR] [-t DIR] [--strict] [--holidays FILE]\n"
     "                       [--notice TEXT] [--forget ID] [--now TIME] FACTS.xml...",
     "do all but write; only tell what is wrong, or doubtful (warnings)",
     {'o', 't', 'v', OPTION_STRICT, OPTION_HOLIDAYS, OPTION_NOTICE, OPTION_FORGET, OPTION_NOW}},
    {"show",
     "[-t DIR] [--now TIME] FACTS.xml...",
     "print what is when as a table",
     {'t', OPTION_NOW}},
    {"new",
     "[-o FILE] [-t DIR] [--kind KIND] [--id ID] [--title TITLE]\n"
     "                     [--domain HOST] [--zone ZONE] [--issued DATE] [--lang LANG]\n"
     "                     [--now TIME]",
     "write a facts file to begin with",
     {'o', 't', OPTION_NOW, OPTION_KIND, OPTION_ID, OPTION_TITLE, OPTION_DOMAIN, OPTION_ZONE,
      OPTION_ISSUED, OPTION_LANG}},
};

enum { COMMANDS = sizeof commands / sizeof *commands };

static bool takes(int command, int option)
{
    for (const int *o = commands[command].options; *o != 0; o++)
        if (*o == option)
            return true;
    return false;
}

/* Help ================================================================================ */

static void print_usage(FILE *out)
{
    for (int c = 0; c < COMMANDS; c++)
        fprintf(out, "%s noticecal %s %s\n", c == 0 ? "usage:" : "      ", commands[c].name,
                commands[c].usage);
    fputs("       noticecal help [COMMAND]\n"
          "       noticecal --help | --version\n",
          out);
}

static int wrong_usage(const char *why, const char *what)
{
    fprintf(stderr, "noticecal: error: %s%s%s\n", why, what == NULL ? "" : ": ",
            what == NULL ? "" : what);
    print_usage(stderr);
    return EXIT_USAGE;
}

static int end_of_print(void)
{
    if (fflush(stdout) == 0)
        return EXIT_DONE;
    fprintf(stderr, "noticecal: error: standard output cannot be written: %s\n", strerror(errno));
    return EXIT_WORLD;
}

static void print_option(int i)
{
    printf("  %-20s ", option_help[i].as);
    for (const char *at = option_help[i].text; *at != '\0'; at++)
        if (*at == '\n')
            printf("\n%23s", "");
        else
            putchar(*at);
    putchar('\n');
}

static int print_help(void)
{
    print_usage(stdout);
    puts("\nReads the facts of announcements and writes calendar feeds of them.\n");
    for (int c = 0; c < COMMANDS; c++)
        printf("  %-6s %s\n", commands[c].name, commands[c].about);
    putchar('\n');
    for (int i = 0; i < OPTIONS; i++) {
        if (i > 0 && option_help[i].only != option_help[i - 1].only)
            printf("\nFor %s:\n", commands[option_help[i].only].name);
        print_option(i);
    }
    puts("\nExit status: 0 done, 1 facts rejected, 2 wrong usage, 3 disk, template or published\n"
         "file, 4 another run is at work.\n"
         "Manuals: noticecal(1), noticecal-facts(5).");
    return end_of_print();
}

/* Whether it means to COMMAND what option_help[I] says. */
static bool is_of(int command, int i)
{
    if (option_help[i].only != EVERY || !takes(command, option_help[i].option))
        return option_help[i].only == command;
    for (int j = 0; j < OPTIONS; j++)
        if (option_help[j].only == command && option_help[j].option == option_help[i].option)
            return false;
    return true;
}

static int print_command_help(int command)
{
    printf("usage: noticecal %s %s\n\n%c%s.\n\n", commands[command].name, commands[command].usage,
           toupper((unsigned char)commands[command].about[0]), commands[command].about + 1);
    for (int i = 0; i < OPTIONS; i++)
        if (is_of(command, i))
            print_option(i);
    puts("\nAll commands: noticecal help. Manuals: noticecal(1), noticecal-facts(5).");
    return end_of_print();
}

/* Values ============================================================================== */

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

static int set_base_url(struct options *options, char *url)
{
    if (!is_base_url(url))
        return wrong_usage("not a web address like https://www.example.gov/cal", url);
    for (char *end = url + strlen(url); end[-1] == '/'; end--)
        end[-1] = '\0';
    options->base_url = url;
    return -1;
}

static int set_wait(struct options *options, const char *seconds)
{
    if (*seconds == '\0' || strlen(seconds) > 4 ||
        strspn(seconds, "0123456789") != strlen(seconds) || atoi(seconds) > 3600)
        return wrong_usage("not a number of seconds from 0 to 3600", seconds);
    options->wait = atoi(seconds);
    return -1;
}

/* "2020-03-01T02:10:00Z", for tests and to see what a run will do some day. */
static int set_now(struct options *options, const char *text)
{
    struct when when = {0};
    char minutes[17] = "", why[100];
    int second = 60;

    if (strlen(text) == strlen("2020-03-01T02:10:00Z") && text[16] == ':' && text[19] == 'Z') {
        memcpy(minutes, text, 16);
        if (strspn(text + 17, "0123456789") == 2)
            second = atoi(text + 17);
    }
    if (when_parse(minutes, &when, why, sizeof why) != NULL || second > 59)
        return wrong_usage("not a time like 2020-03-01T02:10:00Z", text);
    options->now = (time_t)when_minutes(when) * 60 + second;
    options->clock = false;
    return -1;
}

/* Where the text of an option goes that is taken as it is; NULL for the others. */
static const char **place_for(struct options *options, int option)
{
    switch (option) {
    case 'o':
        return &options->out;
    case OPTION_NOTICE:
        return &options->notice;
    case OPTION_KIND:
        return &options->starter.kind;
    case OPTION_ID:
        return &options->starter.id;
    case OPTION_TITLE:
        return &options->starter.title;
    case OPTION_DOMAIN:
        return &options->starter.domain;
    case OPTION_ZONE:
        return &options->starter.zone;
    case OPTION_ISSUED:
        return &options->starter.issued;
    case OPTION_LANG:
        return &options->starter.lang;
    default:
        return NULL;
    }
}

/* One option; returns -1 to go on, or the exit status to end with. */
static int set(struct options *options, int option)
{
    const char **place = place_for(options, option);

    if (place != NULL) {
        *place = optarg;
        return -1;
    }
    switch (option) {
    case 'b':
        return set_base_url(options, optarg);
    case 'n':
        options->publish = false;
        options->verbose = true;
        return -1;
    case 't':
        options->templates.of[options->templates.count++] = optarg;
        return -1;
    case 'v':
        options->verbose = true;
        return -1;
    case 'w':
        return set_wait(options, optarg);
    case OPTION_FORGET:
        options->forgotten[options->forgotten_count++] = optarg;
        return -1;
    case OPTION_STRICT:
        options->strict = true;
        return -1;
    case OPTION_HOLIDAYS:
        options->holidays[options->holidays_count++] = optarg;
        return -1;
    case OPTION_NOW:
        return set_now(options, optarg);
    case 'h':
        return -1; /* it depends on the command, which may come behind it */
    default:
        puts("noticecal " VERSION);
        return end_of_print();
    }
}

/* Commands ============================================================================ */

/* What getopt has stopped at; its own messages begin with the path of the program. */
static int wrong_option(const char *argument)
{
    char letter[] = {'-', (char)optopt, '\0'};

    return wrong_usage("no such option, or its value is missing or one too many",
                       optopt > 0 && optopt < OPTION_FORGET ? letter : argument);
}

/* The first of the options GIVEN that COMMAND does not take is wrong usage. */
static int check_options(int command, const bool *given)
{
    for (const struct option *o = long_options; o->name != NULL; o++)
        if (given[o->val] && !takes(command, o->val)) {
            char why[64];
            snprintf(why, sizeof why, "%s does not take the option", commands[command].name);
            return wrong_usage(why, o->name);
        }
    return -1;
}

/* All that is wrong with a file that is named twice would be told twice. */
static int check_files(const struct options *options)
{
    if (options->command == COMMAND_NEW)
        return options->count == 0
                   ? -1
                   : wrong_usage("new takes no file but that of -o", options->files[0]);
    if (options->count == 0)
        return wrong_usage("no facts file", NULL);
    if (options->notice != NULL && options->count > 1)
        return wrong_usage("--notice is the text of one facts file, not also of",
                           options->files[1]);
    for (size_t i = 0; i < options->count; i++)
        for (size_t j = 0; j < i; j++)
            if (strcmp(options->files[i], options->files[j]) == 0)
                return wrong_usage("named twice", options->files[i]);
    return -1;
}

/* The number of the command NAME in *COMMAND; -1, or the exit status to end with. */
static int find_command(const char *name, int *command)
{
    const char *names[COMMANDS + 1] = {[COMMANDS] = "help"}, *meant;
    char what[100];

    for (int c = 0; c < COMMANDS; c++) {
        names[c] = commands[c].name;
        *command = c;
        if (strcmp(name, names[c]) == 0)
            return -1;
    }
    meant = spelling_nearest(name, names, COMMANDS + 1);
    if (meant == NULL)
        return wrong_usage("no such command", name);
    snprintf(what, sizeof what, "%s; did you mean \"%s\"?", name, meant);
    return wrong_usage("no such command", what);
}

/* Help on what ARGUMENTS, COUNT of them, name: a command, or nothing. */
static int help(char **arguments, int count)
{
    int command, ended;

    if (count == 0 || strcmp(arguments[0], "help") == 0)
        return print_help();
    ended = find_command(arguments[0], &command);
    return ended == -1 ? print_command_help(command) : ended;
}

/* What the options mean to the command. */
static int set_command(struct options *options, const char *name, const bool *given)
{
    int command, ended = find_command(name, &command);

    if (ended != -1)
        return ended;
    ended = check_options(command, given);
    options->command = (enum command)command;
    options->publish = options->publish && options->command == COMMAND_BUILD;
    options->starter.file = options->out;
    options->starter.now = options->now;
    if (options->command == COMMAND_BUILD && options->out == NULL)
        options->out = "out";
    return ended == -1 ? check_files(options) : ended;
}

int options_parse(int argc, char **argv, struct options *options)
{
    bool given[OPTION_LANG + 1] = {false};
    int option, ended = -1;

    options->publish = true;
    options->wait = 60;
    options->starter.kind = "transition";
    options->starter.lang = "en";
    opterr = 0;
    while (ended == -1 &&
           (option = getopt_long(argc, argv, "o:b:t:nvw:hV", long_options, NULL)) != -1) {
        ended = option == '?' ? wrong_option(argv[optind - 1]) : set(options, option);
        given[option] = true;
    }
    if (ended != -1)
        return ended;
    options->templates.of[options->templates.count++] = DATADIR;
    if (given['h'])
        return help(argv + optind, argc - optind);
    if (optind == argc)
        return wrong_usage("no command", NULL);
    if (strcmp(argv[optind], "help") == 0)
        return help(argv + optind + 1, argc - optind - 1);
    options->files = argv + optind + 1;
    options->count = (size_t)(argc - optind - 1);
    return set_command(options, argv[optind], given);
}
