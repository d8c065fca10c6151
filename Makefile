# noticecal: transition announcements to calendar feeds. `make help` lists targets and variables.

# What a user may set, as `make help` tells it; no space before a comment: it would be in the value.
FACTS    = templates/facts/uscit-nextgen-2020.xml#  facts files that feeds publishes
OUT      = out#  the folder they are published into
BASE_URL =#  where that is on the web, like https://www.example.gov/cal
PORT     = 8080#  of serve
PREFIX   = /usr/local#  below which install installs, and the program finds its templates
DESTDIR  =#  of install and uninstall: a folder to take for /, to make a package in
CFLAGS   ?= -O2 -g#  of the C compiler
SAN      =#  1: build and test with ASan and UBSan
V        =#  1: print the commands, not a line for each

# What it is made of --------------------------------------------------------------------------
VERSION = 1.0
PKGS    = libical libxml-2.0 libxslt icu-i18n icu-uc
B      := .build/$(if $(SAN),san,plain)
WARN    = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes \
          -Wundef -Wformat=2 -Wpointer-arith -Wcast-qual -Wwrite-strings -Wvla -Wswitch-enum
SANFLAGS = $(if $(SAN),-O1 -g -fno-omit-frame-pointer -fsanitize=address$(comma)undefined \
          -fno-sanitize-recover=all)
comma   = ,
DATADIR = $(PREFIX)/share/noticecal
MANDIR  = $(PREFIX)/share/man

# What setup installs: always what builds, and what the tests or lint need when they are asked for
# in the same command. NAME=COMMAND is missing only where there is no such command.
PACKAGES = gcc make pkg-config libical-dev libicu-dev libxml2-dev libxslt1-dev tzdata \
  $(if $(filter check,$(MAKECMDGOALS)),perl valgrind libxml2-utils mandoc strace util-linux \
    systemd=systemd-analyze python3 python3-feedparser python3-icalendar python3-jsonschema \
    python3-vobject ruby ruby-icalendar php-cli php-sabre-vobject \
    nodejs=node npm=npm apache2-bin=apache2 curl=curl chromium=chromium poppler-utils \
    python3-dateutil) \
  $(if $(filter check serve,$(MAKECMDGOALS)),nginx=nginx) \
  $(if $(filter lint,$(MAKECMDGOALS)),clang-format clang-tidy cppcheck shellcheck mandoc \
    libxml2-utils)
SETUP    = $(filter setup,$(MAKECMDGOALS))

# Looked up when something is compiled, which can be after setup in the same command.
PKG_CFLAGS = $(shell pkg-config --cflags $(PKGS))
PKG_LIBS   = $(shell pkg-config --libs libxml-2.0 libxslt icu-i18n icu-uc) -lical
COMPILE = $(CC) -std=c11 -D_POSIX_C_SOURCE=200809L -Iinclude $(PKG_CFLAGS) $(WARN) $(CPPFLAGS) \
          $(CFLAGS) $(SANFLAGS) -MMD -MP

TEMPLATES := $(wildcard templates/*/*)
EXAMPLES  := $(wildcard templates/examples/*)
SRC  := $(wildcard gen/*.c gen/*/*.c)
OBJ  := $(SRC:gen/%.c=$(B)/%.o)
UNIT := $(patsubst tests/unit/%.c,$(B)/tests/%,$(wildcard tests/unit/*/*.c))

# A step is a line, its command with V=1, and nothing with make -s.
Q     = $(if $(filter-out 0,$(V)),,@)
quiet = $(findstring s,$(filter-out --%,$(firstword -$(MAKEFLAGS))))
step  = $(if $(Q),$(if $(quiet),,@printf '  %-7s %s\n' $(1) '$(2)'))

.DELETE_ON_ERROR:
.PHONY: all feeds serve check setup clean install uninstall lint help unit npm FORCE

all: $(B)/noticecal  ## build the generator

$(B)/noticecal: $(B)/main.o $(B)/noticecal.a
	$(call step,LINK,$@)
	$(Q)$(CC) $(CFLAGS) $(SANFLAGS) $(LDFLAGS) -o $@ $^ $(PKG_LIBS)

# Everything but main.o: the unit tests link the very objects the program is made of.
$(B)/noticecal.a: $(filter-out $(B)/main.o,$(OBJ))
	$(call step,AR,$@)
	$(Q)rm -f $@ && $(AR) rcs $@ $^

$(B)/options.o: CPPFLAGS += -DDATADIR='"$(DATADIR)"' -DVERSION='"$(VERSION)"'
$(B)/options.o: $(B)/datadir
$(B)/%.o: gen/%.c Makefile | $(SETUP)
	$(call step,CC,$<)
	@mkdir -p $(@D)
	$(Q)$(COMPILE) $(ANALYZE) -c -o $@ $<

$(B)/tests/%: tests/unit/%.c tests/lib/tap.h $(B)/noticecal.a
	$(call step,CC,$<)
	@mkdir -p $(@D)
	$(Q)$(COMPILE) -Itests/lib $(LDFLAGS) -o $@ $< $(B)/noticecal.a $(PKG_LIBS)

# Changes when DATADIR does, so that another PREFIX reaches the program.
$(B)/datadir: FORCE
	@mkdir -p $(@D)
	@echo '$(DATADIR)' | cmp -s - $@ || echo '$(DATADIR)' >$@

unit: $(UNIT)

feeds: all  ## write the feeds of FACTS into OUT, with BASE_URL in them where it is given
	$(call step,BUILD,$(FACTS))
	$(Q)$(B)/noticecal build -t templates -o $(OUT) $(if $(BASE_URL),-b $(BASE_URL)) $(FACTS)
	$(if $(quiet)$(filter serve,$(MAKECMDGOALS)),,@.ci/next $(OUT) $(B)/noticecal)

serve: feeds  ## write OUT as feeds does and serve it on loopback, on PORT, until Ctrl-C
	@.ci/serve $(PORT) $(OUT) .build/serve/$(PORT)

check: all unit npm  ## run every test (SAN=1: with ASan and UBSan)
	$(Q)NOTICECAL=$(abspath $(B)/noticecal) BUILD=$(abspath $(B)) \
	  NODE_PATH=$(abspath .build/npm/node_modules) prove -j2 -e '' $(UNIT) $(wildcard tests/*/*.t)

# What Debian does not have: a reader, a calendar and what looks at pages in the browser, as
# tests/pages/package-lock.json pins them.
npm: .build/npm/done
.build/npm/done: tests/pages/package.json tests/pages/package-lock.json | $(SETUP)
	@mkdir -p $(@D) && cp tests/pages/package.json tests/pages/package-lock.json $(@D)
	$(call step,NPM,$<)
	$(Q)cd $(@D) && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

setup:  ## install what is missing (with check, lint or serve: what these need, too)
	@.ci/setup $(PACKAGES)

lint:  ## look for faults without running anything
	$(call step,LINT,with -fanalyzer)
	$(Q)$(MAKE) -s B=.build/lint CFLAGS='-O1 -Werror' ANALYZE=-fanalyzer unit all
	$(call step,LINT,with clang-format)
	$(Q)clang-format --dry-run -Werror $(SRC) $(wildcard include/*.h include/*/*.h) tests/lib/*.h \
	  $(wildcard tests/unit/*/*.c) tests/nights/faults/*.c
	$(call step,LINT,with cppcheck)
	$(Q)cppcheck -q --std=c11 --enable=warning,performance,portability --error-exitcode=1 \
	  --inline-suppr --suppress=missingIncludeSystem -Iinclude gen
	$(call step,LINT,with clang-tidy)
	$(Q)clang-tidy --quiet $(SRC) -- -std=c11 -D_POSIX_C_SOURCE=200809L -Iinclude $(PKG_CFLAGS) \
	  -DDATADIR='""' -DVERSION='""' 2>/dev/null
	$(call step,LINT,with shellcheck)
	$(Q)shellcheck -x $(wildcard tests/*/*.t tests/*/*.sh tests/*/*/*.sh .ci/*)
	$(call step,LINT,with mandoc)
	$(Q)mandoc -Tlint -Wwarning gen/noticecal.1 gen/noticecal-facts.5
	$(call step,LINT,with xmllint)
	$(Q)xmllint --noout --schema templates/schema/announcement.xsd templates/facts/starter.xml $(FACTS)
	$(Q)xmllint --noout $(filter %.xsl,$(TEMPLATES))

install: all  ## install below PREFIX, under DESTDIR
	$(call step,INSTALL,$(DESTDIR)$(PREFIX))
	$(Q)install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(DATADIR) $(DESTDIR)$(MANDIR)/man1 \
	  $(DESTDIR)$(MANDIR)/man5
	$(Q)install -m 755 $(B)/noticecal $(DESTDIR)$(PREFIX)/bin/noticecal
	$(Q)for file in $(TEMPLATES:templates/%=%); do \
	  install -D -m 644 templates/$$file $(DESTDIR)$(DATADIR)/$$file || exit; done
	$(Q)sed -i 's|@PREFIX@|$(PREFIX)|g' $(EXAMPLES:templates/%=$(DESTDIR)$(DATADIR)/%)
	$(Q)install -m 644 gen/noticecal.1 $(DESTDIR)$(MANDIR)/man1/noticecal.1
	$(Q)install -m 644 gen/noticecal-facts.5 $(DESTDIR)$(MANDIR)/man5/noticecal-facts.5

uninstall:  ## remove what install installed
	$(call step,REMOVE,$(DESTDIR)$(PREFIX))
	$(Q)rm -f $(DESTDIR)$(PREFIX)/bin/noticecal $(DESTDIR)$(MANDIR)/man1/noticecal.1 \
	  $(DESTDIR)$(MANDIR)/man5/noticecal-facts.5 $(TEMPLATES:templates/%=$(DESTDIR)$(DATADIR)/%)
	$(Q)-rmdir $(patsubst templates/%/,$(DESTDIR)$(DATADIR)/%,$(wildcard templates/*/)) $(DESTDIR)$(DATADIR)

clean:  ## remove what was built; never OUT, which is what was published
	$(call step,REMOVE,.build)
	$(Q)rm -rf .build

help:  ## list targets and variables
	@echo 'make TARGET... [VARIABLE=VALUE...]'; echo
	@sed -n 's/^\([a-z]*\):[^#]*## */\1\t/p' Makefile | expand -t 12; echo
	@sed -n 's/^\([A-Z_]*\) *?*= *\([^#]*\)#  \(.*\)/\1\t\3 (\2)/p' Makefile | sed 's/ ()$$//' | expand -t 12

-include $(OBJ:.o=.d) $(UNIT:=.d)
