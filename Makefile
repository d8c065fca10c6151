# noticecal: transition announcements to calendar feeds. `make help` lists the targets.

# What a user may set -------------------------------------------------------------------------
FACTS    = templates/facts/uscit-nextgen-2020.xml
OUT      = out
BASE_URL =
PORT     = 8080
PREFIX   = /usr/local
DESTDIR  =
CFLAGS   ?= -O2 -g
SAN      =#  1: build and test with ASan and UBSan

# What it is made of --------------------------------------------------------------------------
VERSION = 1.0
PKGS    = libical libxml-2.0 libxslt
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
PACKAGES = gcc make pkg-config libical-dev libxml2-dev libxslt1-dev tzdata \
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
PKG_LIBS   = $(shell pkg-config --libs libxml-2.0 libxslt) -lical
COMPILE = $(CC) -std=c11 -D_POSIX_C_SOURCE=200809L -Iinclude $(PKG_CFLAGS) $(WARN) $(CPPFLAGS) \
          $(CFLAGS) $(SANFLAGS) -MMD -MP

TEMPLATES := $(wildcard templates/*/*)
EXAMPLES  := $(wildcard templates/examples/*)
SRC  := $(wildcard gen/*.c gen/*/*.c)
OBJ  := $(SRC:gen/%.c=$(B)/%.o)
UNIT := $(patsubst tests/unit/%.c,$(B)/tests/%,$(wildcard tests/unit/*/*.c))

.DELETE_ON_ERROR:
.PHONY: all feeds serve check setup clean install uninstall lint help unit npm FORCE

all: $(B)/noticecal  ## build the generator

$(B)/noticecal: $(B)/main.o $(B)/noticecal.a
	$(CC) $(CFLAGS) $(SANFLAGS) $(LDFLAGS) -o $@ $^ $(PKG_LIBS)

# Everything but main.o: the unit tests link the very objects the program is made of.
$(B)/noticecal.a: $(filter-out $(B)/main.o,$(OBJ))
	rm -f $@ && $(AR) rcs $@ $^

$(B)/options.o: CPPFLAGS += -DDATADIR='"$(DATADIR)"' -DVERSION='"$(VERSION)"'
$(B)/options.o: $(B)/datadir
$(B)/%.o: gen/%.c Makefile | $(SETUP)
	@mkdir -p $(@D)
	$(COMPILE) $(ANALYZE) -c -o $@ $<

$(B)/tests/%: tests/unit/%.c tests/lib/tap.h $(B)/noticecal.a
	@mkdir -p $(@D)
	$(COMPILE) -Itests/lib $(LDFLAGS) -o $@ $< $(B)/noticecal.a $(PKG_LIBS)

# Changes when DATADIR does, so that another PREFIX reaches the program.
$(B)/datadir: FORCE
	@mkdir -p $(@D)
	@echo '$(DATADIR)' | cmp -s - $@ || echo '$(DATADIR)' >$@

unit: $(UNIT)

feeds: all  ## write the feeds of FACTS into OUT, with BASE_URL in them where it is given
	$(B)/noticecal build -t templates -o $(OUT) $(if $(BASE_URL),-b $(BASE_URL)) $(FACTS)

serve: feeds  ## write OUT as feeds does and serve it on loopback, on PORT, until Ctrl-C
	@.ci/serve $(PORT) $(OUT) .build/serve/$(PORT)

check: all unit npm  ## run every test (SAN=1: with ASan and UBSan)
	NOTICECAL=$(abspath $(B)/noticecal) BUILD=$(abspath $(B)) \
	  NODE_PATH=$(abspath .build/npm/node_modules) prove -j2 -e '' $(UNIT) $(wildcard tests/*/*.t)

# What Debian does not have: a reader, a calendar and what looks at pages in the browser, as
# tests/pages/package-lock.json pins them.
npm: .build/npm/done
.build/npm/done: tests/pages/package.json tests/pages/package-lock.json | $(SETUP)
	@mkdir -p $(@D) && cp tests/pages/package.json tests/pages/package-lock.json $(@D)
	cd $(@D) && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

setup:  ## install what is missing (with check, lint or serve: what these need, too)
	@.ci/setup $(PACKAGES)

lint:  ## look for faults without running anything
	$(MAKE) -s B=.build/lint CFLAGS='-O1 -Werror' ANALYZE=-fanalyzer unit all
	clang-format --dry-run -Werror $(SRC) $(wildcard include/*.h include/*/*.h) tests/lib/*.h \
	  $(wildcard tests/unit/*/*.c) tests/nights/faults/*.c
	cppcheck -q --std=c11 --enable=warning,performance,portability --error-exitcode=1 \
	  --inline-suppr --suppress=missingIncludeSystem -Iinclude gen
	clang-tidy --quiet $(SRC) -- -std=c11 -D_POSIX_C_SOURCE=200809L -Iinclude $(PKG_CFLAGS) \
	  -DDATADIR='""' -DVERSION='""' 2>/dev/null
	shellcheck -x $(wildcard tests/*/*.t tests/*/*.sh tests/*/*/*.sh) .ci/run .ci/setup .ci/serve
	mandoc -Tlint -Wwarning gen/noticecal.1 gen/noticecal-facts.5
	xmllint --noout --schema templates/schema/announcement.xsd templates/facts/starter.xml $(FACTS)
	xmllint --noout $(filter %.xsl,$(TEMPLATES))

install: all  ## install below PREFIX, under DESTDIR
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(DATADIR) $(DESTDIR)$(MANDIR)/man1 \
	  $(DESTDIR)$(MANDIR)/man5
	install -m 755 $(B)/noticecal $(DESTDIR)$(PREFIX)/bin/noticecal
	for file in $(TEMPLATES:templates/%=%); do \
	  install -D -m 644 templates/$$file $(DESTDIR)$(DATADIR)/$$file || exit; done
	sed -i 's|@PREFIX@|$(PREFIX)|g' $(EXAMPLES:templates/%=$(DESTDIR)$(DATADIR)/%)
	install -m 644 gen/noticecal.1 $(DESTDIR)$(MANDIR)/man1/noticecal.1
	install -m 644 gen/noticecal-facts.5 $(DESTDIR)$(MANDIR)/man5/noticecal-facts.5

uninstall:  ## remove what install installed
	rm -f $(DESTDIR)$(PREFIX)/bin/noticecal $(DESTDIR)$(MANDIR)/man1/noticecal.1 \
	  $(DESTDIR)$(MANDIR)/man5/noticecal-facts.5 $(TEMPLATES:templates/%=$(DESTDIR)$(DATADIR)/%)
	-rmdir $(patsubst templates/%/,$(DESTDIR)$(DATADIR)/%,$(wildcard templates/*/)) $(DESTDIR)$(DATADIR)

clean:  ## remove what was built; never OUT, which is what was published
	rm -rf .build

help:  ## list the targets
	@sed -n 's/^\([a-z]*\):[^#]*## */\1\t/p' $(MAKEFILE_LIST) | expand -t 12

-include $(OBJ:.o=.d) $(UNIT:=.d)
