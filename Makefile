# noticecal: transition announcements to calendar feeds. `make help` lists the targets.

# What a user may set -------------------------------------------------------------------------
FACTS    = templates/uscit-nextgen-2020.xml
OUT      = out
BASE_URL =
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

# Only what compiles needs the libraries; setup, clean, help and uninstall must work without.
ifneq ($(filter-out setup clean help uninstall,$(or $(MAKECMDGOALS),all)),)
PKG_CFLAGS = $(shell pkg-config --cflags $(PKGS))
PKG_LIBS   = $(shell pkg-config --libs libxml-2.0 libxslt) -lical
endif
COMPILE = $(CC) -std=c11 -D_POSIX_C_SOURCE=200809L -Iinclude $(PKG_CFLAGS) $(WARN) $(CPPFLAGS) \
          $(CFLAGS) $(SANFLAGS) -MMD -MP

SRC  := $(wildcard gen/*.c)
OBJ  := $(SRC:gen/%.c=$(B)/%.o)
UNIT := $(patsubst tests/unit/%.c,$(B)/unit/%,$(wildcard tests/unit/*.c))

.DELETE_ON_ERROR:
.PHONY: all feeds check setup clean install uninstall lint help unit

all: $(B)/noticecal  ## build the generator

$(B)/noticecal: $(B)/main.o $(B)/noticecal.a
	$(CC) $(CFLAGS) $(SANFLAGS) $(LDFLAGS) -o $@ $^ $(PKG_LIBS)

# Everything but main.o: the unit tests link the very objects the program is made of.
$(B)/noticecal.a: $(filter-out $(B)/main.o,$(OBJ))
	rm -f $@ && $(AR) rcs $@ $^

$(B)/main.o: CPPFLAGS += -DDATADIR='"$(DATADIR)"' -DVERSION='"$(VERSION)"'
$(B)/%.o: gen/%.c Makefile | $(B)/unit
	$(COMPILE) -c -o $@ $<

$(B)/unit/%: tests/unit/%.c tests/tap.h $(B)/noticecal.a | $(B)/unit
	$(COMPILE) $(LDFLAGS) -o $@ $< $(B)/noticecal.a $(PKG_LIBS)

$(B)/unit:
	mkdir -p $@

unit: $(UNIT)

feeds: all  ## write the feeds of FACTS into OUT, with BASE_URL in them where it is given
	$(B)/noticecal build -t templates -o $(OUT) $(if $(BASE_URL),-b $(BASE_URL)) $(FACTS)

check: all unit  ## run every test (SAN=1: with ASan and UBSan)
	NOTICECAL=$(abspath $(B)/noticecal) BUILD=$(abspath $(B)) prove -e '' $(UNIT) $(wildcard tests/*.t)

clean:  ## remove what was built; never OUT, which is what was published
	rm -rf .build

help:  ## list the targets
	@sed -n 's/^\([a-z]*\):[^#]*## */\1\t/p' $(MAKEFILE_LIST) | expand -t 12

-include $(OBJ:.o=.d) $(UNIT:=.d)
