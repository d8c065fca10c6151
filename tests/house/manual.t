#!/bin/sh
# The manuals tell all there is: every option, every element and attribute of the schema.
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

# Every name the schema declares is set as a name in the manual, alone or in a list of them.
for name in $(xmllint --xpath '//*[local-name()="element" or local-name()="attribute"]/@name' \
	"$top/templates/schema/announcement.xsd" | tr -d ' "' | sed 's/^name=//' | sort -u); do
	ok "noticecal-facts(5) tells of $name" \
		grep -qE "^\.(Cm|It Cm|Ss) (.*[ ,])?$name( |$)" "$page5"
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
