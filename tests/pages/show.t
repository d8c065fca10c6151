#!/bin/sh
# The table that noticecal show prints, to the octet: tests/pages/show has facts and what is to be printed
# of them in a pipe, and on terminals. With UPDATE=1 that is written anew: then read the difference.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"

unset COLUMNS NO_COLOR
TERM=xterm
export TERM
kinds=$tests/pages/show/kinds.xml
uscit=$templates/facts/uscit-nextgen-2020.xml

show() {
	"$NOTICECAL" show "$@" -t "$templates" --now 2026-03-18T12:00:00Z
}

# on WIDTH FILE...: on a terminal of so many columns.
on() {
	on_width=$1
	shift
	/usr/bin/python3 "$tests/lib/terminal.py" "$on_width" "$NOTICECAL" show -t "$templates" \
		--now 2026-03-18T12:00:00Z "$@" 2>&1
}

# gives WANT NAME: the file "got" is that of tests/pages/show.
gives() {
	[ -z "${UPDATE:-}" ] || cp "$scratch/got" "$tests/pages/show/$1"
	same "$scratch/got" "$tests/pages/show/$1" "$2"
}

# The most columns that a line of "got" has, without colours, by Python's own count.
widest() {
	sed 's/\x1b\[[0-9;]*m//g' "$scratch/got" | /usr/bin/python3 -c '
import sys, unicodedata
print(max(sum(2 if unicodedata.east_asian_width(c) in "WF" else 0 if unicodedata.combining(c) else 1
              for c in line.rstrip("\n")) for line in sys.stdin))'
}

show "$uscit" >"$scratch/got" 2>"$scratch/err"
is "$?" 0 "the shipped announcement"
gives uscit.want "its table"
is "$(cat "$scratch/err")" "" "no messages"

show "$kinds" "$tests/pages/show/none.xml" >"$scratch/got"
gives kinds.want "many kinds of facts, and a file without any"
is "$(grep -c "$(printf '\033')" "$scratch/got")" 0 "no colours in a pipe"
is "$(grep -c ' $' "$scratch/got")" 0 "no line ends in a space"
ok "not wider than 80 columns" test "$(widest)" -le 80

# Real time: clocks go forward on March 8, back on November 1.
ok "a night with an hour less" grep -q 'Electronic *7 hours ' "$scratch/got"
ok "a night with an hour more" grep -q 'Payments *9 hours 30 ' "$scratch/got"

on 80 "$kinds" "$tests/pages/show/none.xml" >"$scratch/colours"
sed 's/\x1b\[[0-9;]*m//g' "$scratch/colours" >"$scratch/got"
gives kinds.want "a terminal of 80 columns gets the same, but for colours"
NO_COLOR=1 on 80 "$kinds" "$tests/pages/show/none.xml" >"$scratch/got"
gives kinds.want "NO_COLOR: none"
TERM=dumb on 80 "$kinds" "$tests/pages/show/none.xml" >"$scratch/got"
gives kinds.want "TERM=dumb: none"
NO_COLOR='' on 80 "$kinds" "$tests/pages/show/none.xml" >"$scratch/got"
same "$scratch/got" "$scratch/colours" "an empty NO_COLOR is none at all"

on 200 "$kinds" >"$scratch/got"
gives kinds-200.want "a wide terminal, with colours"
on 40 "$kinds" >"$scratch/got"
gives kinds-40.want "a narrow one"
ok "is not overrun" test "$(widest)" -le 40
cp "$scratch/got" "$scratch/narrow"
COLUMNS=40 on 200 "$kinds" >"$scratch/got"
same "$scratch/got" "$scratch/narrow" "COLUMNS has the say"
LC_ALL=C on 40 "$kinds" >"$scratch/got"
same "$scratch/got" "$scratch/narrow" "the locale has none"
on 1 "$kinds" >"$scratch/got"
ok "a terminal of one column gets twenty" test "$(widest)" -eq 20

# Facts with errors are not shown; the others are.
sed 's/through="2026-04-02"/through="2026-03-02"/' "$kinds" >"$scratch/bad.xml"
cd "$scratch" || exit 1
show bad.xml "$uscit" >got 2>err
is "$?" 1 "facts with an error"
gives uscit.want "the table of the other file"
ok "the error" grep -q '^bad.xml:17: error: outage "gone": ' err
is "$(cat err)" "$("$NOTICECAL" check -t "$templates" bad.xml 2>&1)" "as check tells it"
show nowhere.xml >got 2>err
is "$?, $(cat got)" "1, " "a file that is not there"

# The words are those of the language file.
cp -R "$templates" changed
sed -i 's|>How long<|>For<|' changed/words/en.xml
show -t changed "$uscit" >got
ok "a changed word" grep -q 'What  *For  ' got
sed -i '/of="no-dates"/d' changed/words/en.xml
show -t changed "$uscit" >got 2>err
is "$?" 3 "a missing phrase"
show "$uscit" >/dev/full 2>err
is "$?" 3 "a full disk"

done_testing
