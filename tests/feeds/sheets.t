#!/bin/sh
# JSON and CSV say what the feeds say: of the shipped announcement, of the real notices and of facts
# at the edges, read again by python's json and csv and held against python-icalendar; see sheets.py.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"

export PYTHONDONTWRITEBYTECODE=1
schema=$templates/schema/entries.schema.json
python() {
	/usr/bin/python3 "$tests/feeds/sheets.py" "$@"
}

# build FOLDER NIGHT FILE...
build() {
	folder=$scratch/$1
	now=2026-01-0${2}T02:10:00Z
	shift 2
	"$NOTICECAL" build -t "$templates" -o "$folder" --now "$now" "$@" 2>"$scratch/err"
}

shipped=$templates/facts/uscit-nextgen-2020.xml
ok "the shipped announcement" build shipped 1 "$shipped"
ok "  its files" python files "$schema" "$scratch/shipped"
ok "  the schema finds mistakes" python schema "$schema" "$scratch/shipped/uscit-nextgen-2020.json"

mkdir "$scratch/facts"
for case in "$tests"/feeds/notices/*/; do
	case=${case%/}
	name=${case##*/}
	[ -f "$case/refused" ] && continue
	for facts in "$case"/facts*.xml; do
		cp "$facts" "$scratch/facts/$name.xml" # of several nights the last
	done
	id=$(sed -n 's/.*<announcement id="\([a-z0-9-]*\)".*/\1/p' "$facts")
	ok "notice $name" build "$name" 1 "$scratch/facts/$name.xml"
	ok "  its files" python files "$schema" "$scratch/$name"
	ok "  what is open" python open "$case/truth.tsv" "$scratch/$name/$id.json"
done
for facts in "$tests"/feeds/readers/facts/*.xml "$tests/feeds/sheets/hostile.xml" "$tests/input/bad/inject.xml"; do
	name=$(basename "$facts" .xml)
	cp "$facts" "$scratch/facts/$name.xml"
	ok "$name" build "$name" 1 "$facts"
	ok "  its files" python files "$schema" "$scratch/$name"
done

# Together, and in nights of which the others are remembered from feeds, in which some of their
# times are in UTC: nothing of them changes.
ok "all together" build all 1 "$scratch"/facts/*.xml
ok "  their files" python files "$schema" "$scratch/all"
cp -R "$scratch/all" "$scratch/before"
build all 2 "$scratch/facts/16.xml"
ok "the others, remembered from their feeds, have the same rows" \
	cmp "$scratch/before/announcements.csv" "$scratch/all/announcements.csv"
sed -i '/^  "name": /d' "$scratch/before/announcements.json" "$scratch/all/announcements.json"
ok "  also in JSON, but for the name of all" \
	cmp "$scratch/before/announcements.json" "$scratch/all/announcements.json"
for folder in all before; do
	rm "$scratch/$folder/"announcements* "$scratch/$folder/index.html" "$scratch/$folder/status.json"
done
same "$scratch/all" "$scratch/before" "  and their own files stay"

# Their own feeds lost: the one over all has some times in UTC, but says in which zone they were.
build lost-out 1 "$scratch"/facts/*.xml
cp -R "$scratch/lost-out" "$scratch/lost-before"
cp "$scratch/lost-out/announcements.ics" "$scratch/all-feed"
find "$scratch/lost-out" -name '*.ics' ! -name announcements.ics -exec rm {} +
build lost-out 2 "$scratch/facts/16.xml"
ok "the feed over all has times in UTC" grep -q '^X-NOTICECAL-ZONE:' "$scratch/all-feed"
ok "  but remembered from it, rows have their zone" python rows "$scratch/lost-before/announcements.json" \
	"$scratch/lost-out/announcements.json"

# What has no entries any more has no files, as it has no feeds.
cp "$scratch/facts/recurring.xml" "$scratch/recurring.xml"
sed -i '/<\(outage\|milestone\|period\|freeze\)/,$d' "$scratch/recurring.xml"
echo '<action id="a">Do.</action></announcement>' >>"$scratch/recurring.xml"
set --
# shellcheck disable=SC2013 # ids are words
for uid in $(sed -n 's/^ *"uid": "\([^@]*\)@.*/\1/p' "$scratch/recurring/recurring.json"); do
	set -- "$@" --forget "$uid"
done
ok "an announcement whose entries are gone" build recurring 2 "$@" "$scratch/recurring.xml"
is "$(find "$scratch/recurring" -name '*.ics' -o -name '*.csv' -o -name '*.json' ! -name status.json)" "" \
	"  has neither JSON nor CSV"

done_testing
