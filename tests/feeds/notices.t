#!/bin/sh
# Real notices, fact by fact: notices/NN holds what the notice NN says, as facts, and what follows
# from it, as truth.tsv (notices.py tells its columns). Of a notice with revisions facts-1.xml,
# facts-2.xml are built on successive nights into the same folder. Where there is a file "refused",
# the facts have to be, with these messages; "warned" holds what is printed each night.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"

# night N FILE: builds FILE over what was published in the nights before.
night() {
	(cd "$case" && "$NOTICECAL" build -t "$templates" -o "$scratch/$name" \
		--now "2026-01-0${1}T02:10:00Z" "./$2") >"$scratch/stdout" 2>"$scratch/err"
}

for case in "$tests"/feeds/notices/*/; do
	case=${case%/}
	name=$(basename "$case")
	if [ -f "$case/refused" ]; then
		night 1 facts.xml
		is "$?" 1 "$name is refused"
		is "$(cat "$scratch/err")" "$(cat "$case/refused")" "and why"
		is "$(find "$scratch/$name" -name '*.ics')" "" "and not published"
		continue
	fi
	number=0
	for facts in "$case"/facts*.xml; do
		number=$((number + 1))
		night "$number" "${facts##*/}"
		is "$? $(cat "$scratch/err" "$scratch/stdout")" "0 $(
			[ ! -f "$case/warned" ] || sed "s|TEMPLATES|$templates or $datadir|" "$case/warned"
		)" \
			"$name: builds, and says no more than it should, night $number"
		feed=$(sed -n 's/.*<announcement id="\([a-z0-9-]*\)".*/\1/p' "$facts")
		ok "$name: is what the notice says, night $number" /usr/bin/python3 "$tests/feeds/notices.py" \
			"$case/truth.tsv" "$number" "$scratch/$name/$feed.ics"
	done
done

# The same facts again change nothing, recurrences included.
before=$(cat "$scratch/16/"*.ics)
case=$tests/feeds/notices/16 name=16
night 9 facts.xml
is "$(cat "$scratch/16/"*.ics)" "$before" "what recurs reads back as it was written"

# All of them in one folder, as an intranet would have them. Rules of zones changed within their
# years, and one recurs without end: the feed over all has to say what each says by itself.
mkdir "$scratch/facts"
for case in "$tests"/feeds/notices/*/; do
	case=${case%/}
	[ -f "$case/refused" ] && continue
	for facts in "$case"/facts*.xml; do
		cp "$facts" "$scratch/facts/${case##*/}.xml" # of several nights the last
	done
done
"$NOTICECAL" build -t "$templates" -o "$scratch/all" --now 2026-02-01T02:10:00Z \
	"$scratch"/facts/*.xml >"$scratch/out" 2>&1
is "$?" 0 "all notices together"
is "$(grep -cv 'lang="nl"' "$scratch/out")" 0 "and nothing is printed but of the one that has no phrases"
ok "the feed over all says what each says" /usr/bin/python3 "$tests/lib/together.py" "$scratch/all"

done_testing
