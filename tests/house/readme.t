#!/bin/sh
# What the README shows is what happens: its example of a facts file builds, the lines of the feed
# that it quotes are in that feed, and a misspelled attribute gets the message that it quotes.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"

readme=$top/README.md
sed -n '/^    <announcement/,/^    <\/announcement>/s/^    //p' "$readme" >"$scratch/FILE.xml"
sed -n '/^    BEGIN:VEVENT/,/^    END:VEVENT/s/^    //p' "$readme" >"$scratch/quoted"
cd "$scratch" || exit 1

ok "the example builds" "$NOTICECAL" build -t "$templates" FILE.xml
tr -d '\r' <out/uscit-nextgen-2020.ics >feed
missing=$(sed 's/\\n\\n…$//' quoted | while IFS= read -r line; do
	grep -qF -e "$line" feed || echo "$line"
done)
is "$missing" "" "the feed has every line that is quoted"
ok "and these are some" test "$(wc -l <quoted)" -gt 8

# shellcheck disable=SC2016 # backquotes are Markdown
for name in $(grep -oE '`ID[a-z-]*\.ics`' "$readme" | tr -d '`' | sort -u); do
	ok "the manual knows $name, too" grep -qF -e "id${name#ID}" "$top/gen/noticecal.1"
done

sed 's/through=/throuh=/' FILE.xml >bad.xml && mv bad.xml FILE.xml
is "$("$NOTICECAL" check -t "$templates" FILE.xml 2>&1)" \
	"$(sed -n 's/^    \(FILE.xml:.*\)/\1/p' "$readme")" "a slip is answered as it says"

for target in $(grep -oE '`?make [a-z]+( [a-z]+)?' "$readme" | sed 's/.*make //' | tr ' ' '\n' | sort -u); do
	ok "make help lists $target" sh -c "make -s -C '$top' help | grep -q '^$target '"
done
# shellcheck disable=SC2016 # backquotes are Markdown
for path in $(grep -oE '`(gen|include|templates|tests|\.ci)/[A-Za-z0-9_./-]*`' "$readme" | tr -d '`' | sort -u); do
	ok "there is $path" test -e "$top/$path"
done

done_testing
