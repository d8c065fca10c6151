#!/bin/sh
# Facts that are wrong or want to do harm, from the command line to what a clerk reads.
#
# tests/input/bad/NAME.xml, or all *.xml of a folder tests/input/bad/NAME, are checked and then built, and
# must be told of exactly as tests/input/bad/NAME.err has it (nothing where that is missing), with exit
# status 1 where anything is told. Nothing may be written but into the output folder, and there
# nothing but feeds whose lines are ours. What no file can show (folders, options, sizes) comes
# below, with its expected messages beside these.
# With UPDATE=1 the expected messages are written anew instead: then read the difference.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"
bad=$tests/input/bad
box=$scratch/box

# A folder of its own for a case, with the templates in it under a short name.
new_box() {
	rm -rf "$box"
	mkdir "$box"
	cd "$box" || exit 1
	ln -s "$templates" templates
}

# What is in the folder, but for OUT: the files and their bytes.
listing() {
	find . -path ./out -prune -o -print | LC_ALL=C sort
	find . -path ./out -prune -o -type f -exec cksum {} + | LC_ALL=C sort
}

# told NAME GOT: the messages in the file GOT are those of NAME.err.
told() {
	want=$bad/$1.err
	sed -i "s|$datadir|DATADIR|g" "$2"
	if [ -n "${UPDATE:-}" ]; then
		rm -f "$want"
		[ ! -s "$2" ] || cp "$2" "$want"
	fi
	[ -f "$want" ] || want=/dev/null
	same "$2" "$want" "$1: the messages"
}

# expect NAME STATUS COMMAND...: in the box; leaves ../stdout and ../err.
expect() {
	name=$1
	want_status=$2
	shift 2
	"$@" >"$scratch/stdout" 2>"$scratch/err"
	is "$?" "$want_status" "$name: the exit status"
	sed -i '/^usage: /,$d' "$scratch/err" # option-help.err has it
	told "$name" "$scratch/err"
}

build() {
	"$NOTICECAL" build -t templates -o out "$@"
}

# The content lines of the feeds in out/, unfolded.
content_lines() {
	[ ! -d out ] || find out -name '*.ics' -exec cat {} + | tr -d '\r' |
		sed -e ':a' -e 'N' -e '$!ba' -e 's/\n //g'
}

# All property names that a feed may have; an injected line has another, or one too many.
foreign_lines() {
	content_lines | grep -vE '^(BEGIN|END):(VCALENDAR|VTIMEZONE|STANDARD|DAYLIGHT|VEVENT)$' |
		grep -vE '^(VERSION|PRODID|CALSCALE|METHOD|UID|LAST-MODIFIED|NAME|X-WR-CALNAME|DESCRIPTION|X-WR-CALDESC|X-WR-TIMEZONE|URL|SOURCE|X-PUBLISHED-TTL|COLOR|TZID|TZOFFSETFROM|TZOFFSETTO|TZNAME|RRULE|DTSTAMP|CREATED|SEQUENCE|DTSTART|DTEND|SUMMARY|CATEGORIES|STATUS|TRANSP|X-MICROSOFT-CDO-BUSYSTATUS|X-NOTICECAL-(TOPIC|WITHDRAWN|BEGIN|END|(BEGIN|END)-HOUR|LASTING|TITLE|ZONE)|CLASS):|^(REFRESH-INTERVAL;VALUE=DURATION|SOURCE;VALUE=URI|DT(START|END);(VALUE=DATE|TZID=[A-Za-z_/]+)|ORGANIZER;CN=("[^"]*"|[^";:,]*)):'
}

# facts NAME: the files of a case are in the box.
facts() {
	listing >"$scratch/before"
	timeout 60 "$NOTICECAL" check -t templates ./*.xml >"$scratch/stdout" 2>"$scratch/checked"
	status=$?
	sed -i '/: warning: /d' "$scratch/checked" # what is only doubtful is the business of proof.t
	is "$status" "$([ -s "$scratch/checked" ] && echo 1 || echo 0)" "$1: the exit status of check"
	ok "$1: check makes no folder" test ! -e out
	timeout 60 "$NOTICECAL" build -t templates -o out ./*.xml >>"$scratch/stdout" 2>"$scratch/err"
	is "$?" "$([ -s "$scratch/err" ] && echo 1 || echo 0)" "$1: the exit status"
	sed -i 's|^\./||; s| \./| |g' "$scratch/err" "$scratch/checked"
	same "$scratch/checked" "$scratch/err" "$1: check tells what build tells"
	told "$1" "$scratch/err"
	is "$(cat "$scratch/stdout")" "" "$1: silent on standard output"
	listing >"$scratch/after"
	same "$scratch/after" "$scratch/before" "$1: nothing written elsewhere"
	is "$(foreign_lines)" "" "$1: no line in a feed that is not ours"
}

for case in "$bad"/*.xml "$bad"/*/; do
	new_box
	if [ -d "$case" ]; then cp "$case"/*.xml .; else cp "$case" .; fi
	facts "$(basename "$case" .xml)"
	# shellcheck disable=SC2016 # for the inner shell
	ok "$(basename "$case" .xml): a feed exactly where a file has no mistake" \
		sh -c 'for f in *.xml; do
			id=$(sed -n "s/^<announcement id=\"\([a-z0-9-]*\)\".*/\1/p" "$f")
			id=${id:-x}
			if grep -q "^$f:" "$1"; then [ ! -e "out/$id.ics" ]; else
				[ -e "out/$id.ics" ] || [ "$2" = nothing-dated ]; fi || exit 1
		done' - "$scratch/err" "$(basename "$case" .xml)"
done

# A language without a file holds nothing up: its words stand in phrases of English, and it is told.
new_box
cp "$tests"/input/lang/*.xml .
expect lang 0 "$NOTICECAL" build -t templates -o out a.xml b.xml
is "$(grep -c '^SUMMARY:Filing suspended from Fri Mar 13 through Sun Mar 15 – Court' out/announcements.ics)" \
	2 "lang: both are published"

# Values that want to become lines of their own: all eleven entries are there, and not one more.
new_box
cp "$bad/inject.xml" .
build inject.xml
is "$(grep -c '^BEGIN:VEVENT' out/x.ics) $(content_lines | grep -c '^BEGIN:VEVENT')" "11 44" \
	"inject: as many events as facts, in one feed and in all"
is "$(content_lines | grep -c '^SUMMARY:') $(content_lines | grep -c '^DESCRIPTION:')" "44 50" \
	"inject: one summary and one description for each, and one for each calendar"
is "$(tr -d '\r' <out/x.ics | grep -c "[[:cntrl:]]") $(tr -dc '\r' <out/x.ics | wc -c)" \
	"0 $(wc -l <out/x.ics)" "inject: no control characters but the line ends"
ok "inject: a backslash and an n that were typed are no line break" \
	grep -q '^SUMMARY:back\\\\slash \\\\n ' out/x.ics
ok "inject: a quote and a caret in a name do not end it or mean anything" \
	grep -q "^ORGANIZER;CN=\"';X-EVIL=1:'n,' Clerk\":mailto:clerk@court.example.gov" out/x.ics

# Sizes =================================================================================

# with_title ID: a facts file with the title that is read.
with_title() {
	echo "<announcement id='$1'" 'domain="court.example.gov" issued="2026-01-14" lang="en"><title>'
	cat
	echo '</title><issuer><name>Court</name></issuer>'
	echo '<outage id="a" service="Filing" from="2026-03-13"/></announcement>'
}
new_box
yes 'word' | head -c 10000000 | with_title ten-megabytes >ten-megabytes.xml
yes '' | head -c 100000 | with_title many-lines >many-lines.xml
yes ' ' | tr -d '\n' | head -c 4000000 | with_title blank-title >blank-title.xml
yes 'word' | tr '\n' ' ' | head -c 4000000 | with_title long-title >long-title.xml
expect sizes 1 timeout 60 "$NOTICECAL" check -t templates ten-megabytes.xml many-lines.xml blank-title.xml \
	long-title.xml

# Too much for the templates: it alone is rejected, and the other one published.
seq 60000 | sed 's/.*/<outage id="a&" service="Filing" from="2026-03-13"\/>/' >facts
{
	sed '/<issuer/,$d' templates/facts/uscit-nextgen-2020.xml | sed 's/uscit-/many-/'
	echo '<issuer short="Court"><name>Example Court</name></issuer>'
	cat facts
	echo '</announcement>'
} >too-many-facts.xml
expect too-many-facts 1 build too-many-facts.xml templates/facts/uscit-nextgen-2020.xml
ok "too-many-facts: the others are published" test -f out/uscit-nextgen-2020.ics
is "$("$NOTICECAL" show -t templates too-many-facts.xml | grep -c 'Filing *suspended')" 60000 "too-many-facts: they can be shown"
sed '/id="a1501"/,/id="a60000"/d' too-many-facts.xml >many-facts.xml
rm -r out
expect many-facts 0 build many-facts.xml
rm -r out

# A long list of ids without an end must not keep the schema busy (libxml2 tries every way).
new_box
{
	printf '<announcement id="x" domain="court.example.gov" issued="2026-01-14" lang="en">'
	printf '<title>T</title><issuer><name>Court</name></issuer><action id="a" needed-for="'
	yes 'a-' | tr -d '\n' | head -c 3000000
	printf '!">Register.</action></announcement>\n'
} >long-ids.xml
expect long-ids 1 timeout 60 "$NOTICECAL" check -t templates long-ids.xml

# What is named as a facts file =========================================================

new_box
sed 's/<!-- EXAMPLE/<!-- Example/' "$top/templates/facts/starter.xml" >good.xml
cp good.xml unreadable.xml
chmod 000 unreadable.xml
mkdir folder.xml
mkfifo fifo.xml
# Root may read everything, but not without its capabilities.
user() {
	if [ "$(id -u)" -eq 0 ]; then
		setpriv --bounding-set=-all --inh-caps=-all "$@"
	else
		"$@"
	fi
}
expect no-files 1 user "$NOTICECAL" check -t templates missing.xml folder.xml fifo.xml \
	unreadable.xml good.xml/facts.xml /dev/null
expect none-named 2 "$NOTICECAL" build -o out
expect twice-named 2 "$NOTICECAL" build -o out good.xml other.xml good.xml

# Options ===============================================================================

expect no-command 2 "$NOTICECAL"
expect no-such-command 2 "$NOTICECAL" publish good.xml
expect no-such-option 2 "$NOTICECAL" build --outdir=x good.xml
expect no-value 2 "$NOTICECAL" build good.xml -o
for url in www.example.gov ftp://www.example.gov https:// 'https://www.example.gov/a b' \
	'https://www.example.gov/?x' "https://www.example.gov/$(printf '\r')"; do
	is "$("$NOTICECAL" build -b "$url" -o out good.xml 2>&1 | grep -c 'not a web address')" 1 \
		"no base URL: $(printf %s "$url" | tr '\r' '?')"
done
for seconds in '' 5s -1 3601 99999; do
	is "$("$NOTICECAL" build --wait "$seconds" -o out good.xml 2>&1 | grep -c 'seconds from 0')" \
		1 "no number of seconds: '$seconds'"
done
ok "wrong usage makes no folder" test ! -e out
for option in help version; do
	"$NOTICECAL" --$option >"$scratch/said" 2>&1
	told "option-$option" "$scratch/said"
	expect full 3 sh -c "'$NOTICECAL' --$option >/dev/full"
done

# Templates =============================================================================

new_box
sed 's/<!-- EXAMPLE/<!-- Example/' "$top/templates/facts/starter.xml" >good.xml
expect no-templates 3 "$NOTICECAL" build -t nowhere -o out good.xml
rm templates
cp -R "$top/templates" templates
rm templates/schema/announcement.xsd # which is for editors
sed -i 's/{month} {day}, {year}</{month} {day}, {yaer}</' templates/words/en.xml
cp good.xml other.xml
sed -i 's/example-court-2026/other-court-2026/' other.xml
expect broken-wording 3 build good.xml other.xml
is "$(find out -name '*.ics')" "" "nothing is published by a broken language file"

# The output folder =====================================================================

new_box
sed 's/<!-- EXAMPLE/<!-- Example/' "$top/templates/facts/starter.xml" >good.xml
touch file
expect out-is-a-file 3 "$NOTICECAL" build -t templates -o file good.xml
mkdir closed
chmod 555 closed
expect out-closed 3 user "$NOTICECAL" build -t templates -o closed good.xml
build good.xml
rm out/example-court-2026-outage.ics
mkdir out/example-court-2026-outage.ics
sed -i 's/Electronic filing/E-filing/' good.xml
before=$(cksum out/*.ics 2>/dev/null)
expect feed-is-a-folder 3 build good.xml
is "$(cksum out/*.ics 2>/dev/null)" "$before" "and every feed stays as it is"

# A rejected announcement ===============================================================

new_box
cp "$bad/one-good-one-bad/good.xml" good.xml
sed 's/id="good"/id="bad"/' good.xml >bad.xml
build good.xml bad.xml
cp -R out before
sed -i 's/Filing/Electronic filing/' good.xml
cp "$bad/one-good-one-bad/bad.xml" bad.xml
expect one-good-one-bad 1 build good.xml bad.xml
is "$(cd out && for f in *.ics; do cmp -s "$f" "../before/$f" || echo "$f"; done | tr '\n' ' ')" \
	"announcements-outage.ics announcements.ics good-outage.ics good.ics " \
	"the feeds of the good announcement change, and those of the set"
is "$(grep '^SUMMARY' out/announcements.ics | cut -c-20 | sort | tr -d '\r' | tr '\n' ' ')" \
	"SUMMARY:Electronic f SUMMARY:Filing suspe " "  where the bad one stays as it was"

cd / || exit 1
done_testing
