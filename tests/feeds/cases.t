#!/bin/sh
# Every folder of tests/feeds/cases is a case: its *.xml files are built together, in the order of their
# names, and must give exactly
#     want/      the files that are published (none where it is missing)
#     want.err   what is printed to standard error (nothing where it is missing)
#     status     the exit status (0 where it is missing)
# The clock shows what the file now says, or 2020-02-01T00:00:00Z. base-url is for -b.
# With UPDATE=1 the expected files are written anew instead: then read the difference.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"

update() {
	rm -rf "$1/want" "$1/want.err" "$1/status"
	[ -z "$(ls "$scratch/out")" ] || cp -R "$scratch/out" "$1/want"
	[ ! -s "$scratch/err" ] || cp "$scratch/err" "$1/want.err"
	[ "$status" -eq 0 ] || echo "$status" >"$1/status"
}

compare() {
	mkdir -p "$scratch/none"
	want=$1/want
	[ -d "$want" ] || want=$scratch/none
	same "$scratch/out" "$want" "$name: the files"
	want=$1/want.err
	[ -f "$want" ] || want=/dev/null
	same "$scratch/err" "$want" "$name: the messages"
	is "$status" "$(cat "$1/status" 2>/dev/null || echo 0)" "$name: the exit status"
}

for case in "$tests"/feeds/cases/*/; do
	case=${case%/}
	name=$(basename "$case")
	rm -rf "$scratch/out"
	mkdir "$scratch/out"
	base=
	[ ! -f "$case/base-url" ] || base="-b $(cat "$case/base-url")"
	now=$(cat "$case/now" 2>/dev/null || echo 2020-02-01T00:00:00Z)
	# shellcheck disable=SC2086 # BASE is two words or none
	(cd "$case" && "$NOTICECAL" build -t "$templates" -o "$scratch/out" --now "$now" $base ./*.xml) \
		>"$scratch/stdout" 2>"$scratch/err"
	status=$?
	# The style and script of pages are those of the template folder: see page.t.
	rm -f "$scratch/out/.lock" "$scratch/out/"*.css "$scratch/out/"*.js
	if [ -n "${UPDATE:-}" ]; then
		update "$case"
		pass "$name: written anew"
	else
		compare "$case"
		is "$(cat "$scratch/stdout")" "" "$name: silent on standard output"
	fi
done

done_testing
