# Builds every facts file of tests/feeds/readers/facts by itself, the shipped announcement, and several
# announcements at once, each into a folder of its own below FEEDS.
# shellcheck shell=sh disable=SC2154
# Sourced behind lib.sh, which sets what it uses.

facts=$tests/feeds/readers/facts
feeds=$scratch/feeds
now=2026-02-15T02:10:00Z
base_url=https://cal.example.gov/feeds
shipped=$top/templates/facts/uscit-nextgen-2020.xml

# build NAME FILE...
build() {
	folder=$feeds/$1
	mkdir -p "$folder"
	shift
	"$NOTICECAL" build --now "$now" -t "$templates" -b "$base_url" -o "$folder" "$@"
}

build_all() {
	for file in "$shipped" "$facts"/*.xml; do
		build "$(basename "$file" .xml)" "$file" || return 1
	done
	build together "$shipped" "$facts/zones.xml" "$facts/hedged.xml" "$facts/clocks.xml" &&
		build mixed "$facts/nobody.xml" "$shipped"
}
