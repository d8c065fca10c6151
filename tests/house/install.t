#!/bin/sh
# make install into a DESTDIR puts exactly these files there, the installed program works by itself
# with the templates it finds below its PREFIX, and make uninstall takes all of it away again.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"

copy=$scratch/source
mkdir "$copy"
cp -R "$top/gen" "$top/include" "$top/templates" "$top/tests" "$top/.ci" "$top/Makefile" "$copy"
mkdir "$copy/out"
cp "$top/out/.gitignore" "$copy/out"
prefix=$scratch/usr # not below DESTDIR, so that a forgotten DESTDIR shows

install_in() {
	make -s -C "$copy" "$1" SAN= PREFIX="$prefix" DESTDIR="$2" CFLAGS=-O0 >"$scratch/make" 2>&1
}

ok "make install" install_in install "$scratch/dest"
is "$(cd "$scratch/dest$prefix" && find . -type f | LC_ALL=C sort)" "$(
	cat <<-'EOF'
		./bin/noticecal
		./share/man/man1/noticecal.1
		./share/man/man5/noticecal-facts.5
		./share/noticecal/examples/apache.conf
		./share/noticecal/examples/nginx.conf
		./share/noticecal/examples/noticecal.cron
		./share/noticecal/examples/noticecal.service
		./share/noticecal/examples/noticecal.timer
		./share/noticecal/facts/new.xml.in
		./share/noticecal/facts/starter.xml
		./share/noticecal/facts/uscit-nextgen-2020.xml
		./share/noticecal/holidays/us-federal-courts.ics
		./share/noticecal/page/ask.xsl
		./share/noticecal/page/frame.xsl
		./share/noticecal/page/index.xsl
		./share/noticecal/page/notice.xsl
		./share/noticecal/page/page.xsl
		./share/noticecal/page/subscribe.xsl
		./share/noticecal/page/weeks.xsl
		./share/noticecal/schema/announcement.xsd
		./share/noticecal/schema/entries.schema.json
		./share/noticecal/site/noticecal.css
		./share/noticecal/site/noticecal.js
		./share/noticecal/site/site.css
		./share/noticecal/words/de.xml
		./share/noticecal/words/en.xml
		./share/noticecal/words/es.xml
		./share/noticecal/words/fr.xml
		./share/noticecal/words/pt.xml
	EOF
)" "what is installed"
is "$(find "$scratch/dest" -type f -perm /022)" "" "nobody else may write it"
ok "nothing outside of DESTDIR" test ! -e "$prefix"

# Moved to where PREFIX says, as a package manager does.
mv "$scratch/dest$prefix" "$prefix"
cd "$scratch" || exit 1
facts=$prefix/share/noticecal/facts/uscit-nextgen-2020.xml
ok "the installed program finds its templates" "$prefix/bin/noticecal" build -o built "$facts"
ok "and publishes" test -s built/uscit-nextgen-2020.ics
mkdir -p own/site
echo '/* ours */' >own/site/site.css
ok "with one file of somebody's own" "$prefix/bin/noticecal" build -t own -o built "$facts"
ok "publishes that" cmp own/site/site.css built/site.css
ok "the starter file that is installed passes" \
	"$prefix/bin/noticecal" check "$prefix/share/noticecal/facts/starter.xml"

ok "make uninstall" install_in uninstall ""
is "$(find "$prefix" -type f -o -path '*/noticecal*')" "" "nothing is left"

# What make says: a line a step, or the commands, or nothing. (Its own lines name folders.)
make_says() {
	env -u MAKEFLAGS -u MAKELEVEL make --no-print-directory -C "$copy" SAN= CFLAGS=-O0 PREFIX="$prefix" "$@" 2>&1
}
touch "$copy/gen/main.c"
is "$(make_says V= all)" "  CC      gen/main.c
  LINK    .build/plain/noticecal" "a line a step"
touch "$copy/gen/main.c"
is "$(make_says V=1 all | grep -cE ' (-c )?-o .build/plain/(main.o|noticecal) ')" 2 "V=1 shows the commands"
touch "$copy/gen/main.c"
is "$(make_says -s feeds)" "" "-s is silent"
is "$(make_says V= feeds)" "  BUILD   templates/facts/uscit-nextgen-2020.xml

out has 12 calendar feeds and 3 pages. Next:
  look at them, subscribe   make serve
  write an announcement     .build/plain/noticecal new -t templates -o FILE.xml
  publish it                make feeds FACTS=FILE.xml
  all there is              make help; .build/plain/noticecal help" "feeds says what was written and what is next"
cmp "$top/out/.gitignore" "$copy/out/.gitignore" >"$scratch/kept"
is "$? $(cd "$copy/out" && grep -rl gitignore .)" "0 ./.gitignore" "what keeps out/ in git stays, and is in nothing that is published"
sed -n '/^# What a user may set/,/^$/s/^\([A-Z_]*\) *?*= *[^#]*#.*/\1/p' "$copy/Makefile" >"$scratch/variables"
ok "there are variables" test "$(wc -l <"$scratch/variables")" -eq "$(sed -n '/^# What a user may set/,/^$/p' "$copy/Makefile" | grep -c '^[A-Z]')"
make_says help >"$scratch/help"
is "$(sed -n 's/^\([A-Z_]*\)  .*/\1/p' "$scratch/help")" "$(cat "$scratch/variables")" "make help lists all of them"
is "$(sed -n 's/^\([a-z]*\)  .*/\1/p' "$scratch/help" | sort)" \
	"$(sed -n 's/^\.PHONY: //p' "$copy/Makefile" | tr ' ' '\n' | grep -vE '^(unit|npm|FORCE)$' | sort)" "and all targets"

# Another PREFIX reaches a program that was built before.
ok "make install with another PREFIX" make -s -C "$copy" install SAN= PREFIX="$scratch/other" CFLAGS=-O0
ok "looks below it" "$scratch/other/bin/noticecal" check "$scratch/other/share/noticecal/facts/starter.xml"

done_testing
