#!/bin/sh
# make install into a DESTDIR puts exactly these files there, the installed program works by itself
# with the templates it finds below its PREFIX, and make uninstall takes all of it away again.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"

copy=$scratch/source
mkdir "$copy"
cp -R "$top/gen" "$top/include" "$top/templates" "$top/tests" "$top/Makefile" "$copy"
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
		./share/noticecal/facts/starter.xml
		./share/noticecal/facts/uscit-nextgen-2020.xml
		./share/noticecal/holidays/us-federal-courts.ics
		./share/noticecal/page/ask.xsl
		./share/noticecal/page/index.xsl
		./share/noticecal/page/notice.xsl
		./share/noticecal/page/page-en.xsl
		./share/noticecal/page/page-fr.xsl
		./share/noticecal/page/page.xsl
		./share/noticecal/page/subscribe.xsl
		./share/noticecal/page/weeks.xsl
		./share/noticecal/schema/announcement.xsd
		./share/noticecal/schema/entries.schema.json
		./share/noticecal/site/noticecal.css
		./share/noticecal/site/noticecal.js
		./share/noticecal/site/site.css
		./share/noticecal/words/cells-en.xsl
		./share/noticecal/words/cells-fr.xsl
		./share/noticecal/words/dates-en.xsl
		./share/noticecal/words/dates-fr.xsl
		./share/noticecal/words/dates.xsl
		./share/noticecal/words/new-en.xsl
		./share/noticecal/words/show-en.xsl
		./share/noticecal/words/show-fr.xsl
		./share/noticecal/words/wording-en.xsl
		./share/noticecal/words/wording-fr.xsl
		./share/noticecal/words/wording.xsl
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

# Another PREFIX reaches a program that was built before.
ok "make install with another PREFIX" make -s -C "$copy" install SAN= PREFIX="$scratch/other" CFLAGS=-O0
ok "looks below it" "$scratch/other/bin/noticecal" check "$scratch/other/share/noticecal/facts/starter.xml"

done_testing
