#!/bin/sh
# The manuals tell all there is: every option, every element and attribute of the vocabulary.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"

page1=$top/gen/noticecal.1
page5=$top/gen/noticecal-facts.5

for option in $("$NOTICECAL" --help | grep -oE -e '--[a-z-]+' | sort -u); do
	ok "noticecal(1) tells of $option" grep -qE -e "Fl Fl ${option#--}( |$)" "$page1"
done
# shellcheck disable=SC2013 # options are words
for option in $(sed -n 's/^ *{"\([a-z-]*\)", [a-z]*_argument.*/\1/p' "$top/gen/options.c"); do
	ok "--help tells of --$option" sh -c "'$NOTICECAL' --help | grep -q -e '--$option'"
done
find "$templates" -type f >"$scratch/files"
while read -r file; do
	name=${file#"$templates"/}
	ok "noticecal(1) tells of $name" grep -qE "^\.(It )?Pa (.* )?${name#examples/}( |$)" "$page1"
done <"$scratch/files"

# Every element and attribute of the vocabulary is set as a name in the manual, alone or in a list of
# them; so is nothing else; and the schema for editors has the same names.
vocabulary() {
	"$BUILD/tests/facts/vocabulary" print | grep -E "$1" | sed 's/ .*//; s/.*[/@]//' | LC_ALL=C sort -u
}
declared() {
	xmllint --xpath "//*[local-name()=\"$1\"]/@name" "$top/templates/schema/announcement.xsd" |
		tr -d ' "' | sed 's/^name=//' | LC_ALL=C sort -u
}
is "$(vocabulary ' element')" "$(declared element)" "the schema has the elements of the vocabulary"
is "$(vocabulary '/@')" "$(declared attribute)" "the schema has the attributes of the vocabulary"
ok "there are names" test "$(vocabulary . | wc -l)" -gt 50
for name in $(vocabulary .); do
	ok "noticecal-facts(5) tells of $name" \
		grep -qE "^\.(Cm|It Cm|Ss) (.*[ ,])?$name( |$)" "$page5"
done
told=$(sed -nE 's/^\.It Cm //p' "$page5" | sed 's/ No or Cm / /; s/ No .*//; s/,/ /g' | xargs -n 1 | LC_ALL=C sort -u)
is "$(echo "$told" | while read -r name; do
	vocabulary . | grep -qx -e "$name" || echo "$name"
done)" "" "noticecal-facts(5) has no attribute that is not in the vocabulary"
# Each attribute of a fact is told of, by name, in its own part or in one that is for several.
for fact in outage freeze requirement action deadline-move deadline-kept milestone period alternative; do
	for name in $(vocabulary "^/announcement/$fact/@"); do
		# shellcheck disable=SC2016 # awk has it
		ok "noticecal-facts(5) tells of $name where it tells of $fact" awk -v fact="$fact" -v name="$name" '
			/^\.S[hs]/ { here = $0 ~ "^.Ss " fact "$" || /^\.Sh FACTS|^\.Ss When|^\.Ss outage/ }
			here && /^\.(It )?Cm/ { gsub(",", " "); for (i = 2; i <= NF; i++) if ($i == name) found = 1 }
			END { exit !found }' "$page5"
	done
done

# The rules of --notice, as the code gives them names, can be acknowledged, and are told of.
notice_rules() {
	grep -rohE "$@" | grep -oE 'notice-[a-z-]+' | sort
}
rules=$(notice_rules '\bnotice-[a-z-]+' "$top/gen" --include='compare*.c' | uniq)
is "$(notice_rules '"notice-[a-z-]+"' "$top/gen" --include=ack.c)" "$rules" "all can be acknowledged"
is "$(notice_rules '^\.It Li notice-[a-z-]+' "$page1")" "$rules" "noticecal(1) has all of them"

# As does every field of the JSON and CSV, and no other.
is "$(sed -n '/^\.Sh JSON AND CSV/,/^\.El/s/^\.It Li //p' "$page1" | sed 's/ , /\n/g' | tr '\n' ' ')" \
	"$(/usr/bin/python3 -c 'import json, sys
print(*json.load(open(sys.argv[1]))["definitions"]["entry"]["properties"], "")' \
		"$top/templates/schema/entries.schema.json")" "noticecal(1) tells of the fields of JSON and CSV"

is "$(mandoc -Tlint -Wwarning "$page1" "$page5" 2>&1)" "" "mandoc finds no fault"

lines=$(wc -l <"$top/README.md")
ok "the README is short" test "$lines" -lt 120

done_testing
