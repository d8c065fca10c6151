#!/bin/sh
# Every feed is read again by software that nobody here wrote. Each reader is a program in
# tests/feeds/readers that is given feeds and prints, with TABs between the fields and \\, \t and \n in
# them escaped,
#     calendar  FILE X-WR-CALNAME X-WR-CALDESC METHOD
#     event     UID START END STATUS SEQUENCE CATEGORIES ORGANIZER SUMMARY DESCRIPTION
# START and END as dates or UTC instants, ORGANIZER as NAME <ADDRESS>. What they print has to be the
# same, octet by octet, and to agree with what was worked out by hand in tests/feeds/readers/truth.txt.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"
# shellcheck source=readers/build.sh
. "$tests/feeds/readers/build.sh"

python=/usr/bin/python3
: "${NODE_PATH:=$top/.build/npm/node_modules}"
export NODE_PATH PYTHONDONTWRITEBYTECODE=1
compare() {
	"$python" "$tests/feeds/readers/compare.py" "$@"
}

# reader NAME ZONE COMMAND...: ZONE is what the reader goes by. With that wrong in a feed it has to
# read something else, or what it read before would prove nothing.
reader() {
	reader=$1
	astray=$2
	shift 2
	ok "$reader reads every feed" in_feeds "$feeds" "$scratch/$reader" "$@"
	ok "$reader reads in them what is there" compare reader "$reader" "$feeds" "$scratch/$reader"
	ok "$reader reads a feed with a mistake" in_feeds "$scratch/$astray" "$scratch/$reader" "$@"
	ok "$reader reads the mistake" differs "$reader" "$scratch/good" "$scratch/$reader"
}

differs() {
	compare reader "$@"
	[ $? -eq 1 ]
}

# plant NAME SCRIPT: a folder with one feed of the shipped announcement as sed's SCRIPT changes it.
plant() {
	mkdir -p "$scratch/$1/feed"
	sed "$2" "$feeds/uscit-nextgen-2020/uscit-nextgen-2020-outage.ics" >"$scratch/$1/feed/feed.ics"
}

# in_feeds FOLDER OUTPUT COMMAND...: COMMAND with the name of every feed below FOLDER.
in_feeds() {
	folder=$1
	output=$2
	shift 2
	(cd "$folder" && "$@" ./*/*.ics >"$output") 2>"$scratch/problems"
	in_feeds_status=$?
	cat "$scratch/problems"
	[ "$in_feeds_status" -eq 0 ] && [ ! -s "$scratch/problems" ]
}

ok "the facts are published" build_all
ok "the feeds say what is true" compare truth "$feeds" "$tests/feeds/readers/truth.txt"
ok "and in the words of the facts" compare words "$feeds" "$shipped" "$facts"/*.xml

# What noticecal reads back of its feeds has to be what it wrote, or every night would be a change.
next_night() {
	cp -R "$feeds" "$scratch/before"
	now=2026-02-16T02:10:00Z
	build_all && diff -r -x status.json "$scratch/before" "$feeds"
}

plant good ''
plant offset 's/^TZOFFSETTO:-0400/TZOFFSETTO:-0300/'
plant name 's/America.New_York/America\/Chicago/'

# These go by the VTIMEZONE …
reader libical offset "$BUILD/tests/ical/libical_reader"
reader python-vobject offset "$python" "$tests/feeds/readers/python-vobject.py"
reader icaljs offset node "$tests/feeds/readers/icaljs.mjs"
reader ruby-icalendar offset ruby "$tests/feeds/readers/ruby-icalendar.rb"
# … and these by the name of the zone.
reader python-icalendar name "$python" "$tests/feeds/readers/python-icalendar.py"
reader sabre-vobject name php "$tests/feeds/readers/sabre-vobject.php"

ok "the next night changes none of them" next_night

done_testing
