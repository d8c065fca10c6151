#!/bin/sh
# What people see: Chromium with the pages and feeds of the shipped announcement and of all real
# notices, as nginx serves them with the example configuration. tests/pages/browser has the checks, one
# module for each kind; main.mjs is their list.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"
# shellcheck source=tests/lib/servers.sh
. "$tests/lib/servers.sh"

: "${NODE_PATH:=$top/.build/npm/node_modules}"
export NODE_PATH PYTHONDONTWRITEBYTECODE=1
base=https://cal.example.gov/feeds
site=$scratch/site

# build NAME NOW OPTION... FILE...: into a folder of its own on the site.
build() {
	build_name=$1
	build_now=$2
	shift 2
	"$NOTICECAL" build -t "$templates" --now "$build_now" -o "$site/$build_name" "$@"
}

# All of them in one folder, as an intranet would have them; of several nights the last.
mkdir -p "$scratch/facts" "$site"
cp "$templates/facts/uscit-nextgen-2020.xml" "$scratch/facts"
for case in "$tests"/feeds/notices/*/; do
	case=${case%/}
	[ -f "$case/refused" ] && continue
	for facts in "$case"/facts*.xml; do
		cp "$facts" "$scratch/facts/${case##*/}.xml"
	done
done

ok "all are published" build all 2026-02-01T02:10:00Z -b "$base" "$scratch"/facts/*.xml
# And one that is still to come, made by people who do not know its address.
ok "one without an address" build own 2020-02-01T02:10:00Z "$templates/facts/uscit-nextgen-2020.xml"
ok "nginx serves them" server_start nginx_run "$site"

/usr/bin/python3 "$tests/pages/browser/truth.py" "$tests/feeds/readers/truth.txt" "$tests/feeds/notices" >"$scratch/truth"
is "$?" 0 "the truth is known"

# Its lines are "ok NAME", "not ok NAME" and comments, to be counted here.
node "$tests/pages/browser/main.mjs" "$site" "$server_url" "$base" "$scratch/truth" "$scratch" \
	>"$scratch/results" 2>"$scratch/err"
status=$?
while IFS= read -r line; do
	case $line in
	"ok "*) pass "${line#ok }" ;;
	"not ok "*) fail "${line#not ok }" ;;
	*) printf '%s\n' "$line" ;;
	esac
done <"$scratch/results"
is "$status $(cat "$scratch/err")" "0 " "and the browser came to the end"

done_testing
