#!/bin/sh
# The proofreader. For every rule there is tests/input/proof/RULE.xml, a facts file with what the rule
# asks about and what is like it but in order, and RULE.err, exactly what check tells of it on
# 2026-02-01. Its twin, in which every fact that is told of acknowledges the rule, is silent.
# With UPDATE=1 the expected messages are written anew instead: then read the difference.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"
holidays=$templates/holidays/us-federal-courts.ics
cases=$tests/input/proof
cd "$scratch" || exit 1

check() {
	"$NOTICECAL" check -t "$templates" --now 2026-02-01T12:00:00Z "$@"
}

# twin RULE: the case on standard input, with the rule acknowledged where it speaks.
twin() {
	lines=$(sed -n "s/^$1.xml:\([0-9]*\): .*/\1/p" "$cases/$1.err" | sort -u)
	for line in $lines; do
		printf '%ss/ ack="/&%s /;t\n%ss/<[a-z-]* /&ack="%s" /\n' "$line" "$1" "$line" "$1"
	done >"$scratch/edit"
	sed -f "$scratch/edit"
}

# Every rule has all it should ==========================================================

rules=$(find "$top/gen" -name '*.c' | LC_ALL=C sort | xargs sed -n 's/.*{"\([a-z-]*\)", DIAG_[A-Z]*,.*/\1/p')
ok "there are rules" test "$(echo "$rules" | wc -l)" -gt 40
is "$(echo "$rules" | sort | uniq -d)" "" "each name is that of one rule"
for rule in $rules; do
	if [ -n "${UPDATE:-}" ]; then
		cp "$cases/$rule.xml" .
		check --holidays "$holidays" "$rule.xml" 2>"$cases/$rule.err"
	fi
	ok "$rule: the manual tells of it" grep -qx "\.It Li $rule" "$top/gen/noticecal-facts.5"
	cp "$cases/$rule.xml" .
	check --holidays "$holidays" "$rule.xml" >stdout 2>err
	is "$?" "$(if grep -q ': error: ' "$cases/$rule.err"; then echo 1; else echo 0; fi)" \
		"$rule: the exit status"
	same err "$cases/$rule.err" "$rule: the messages"
	is "$(cat stdout)" "" "$rule: nothing on standard output"
	is "$(sed "s/.* \[$rule\]$//" "$cases/$rule.err" | sort -u)" "" "$rule: speaks, and alone"
	[ "$rule" != ack-unknown ] || continue
	twin "$rule" <"$cases/$rule.xml" >"$rule.xml"
	check --strict --holidays "$holidays" "$rule.xml" >err 2>&1
	is "$?-$(cat err)" "0-" "$rule: acknowledged, it is silent"
done
for file in "$cases"/*.xml; do
	name=$(basename "$file" .xml)
	ok "$name is a rule" test -n "$(echo "$rules" | grep -x -e "$name")"
	ok "$name is one thing to the eye" test -s "$cases/$name.err"
done
# shellcheck disable=SC2013 # names are words
for name in $(sed -n '/^\.Sh PROOFREADING/,/^\.Sh ENTRIES/s/^\.It Li //p' "$top/gen/noticecal-facts.5"); do
	ok "the manual's $name is a rule" test -n "$(echo "$rules" | grep -x -e "$name")"
done

# Who is told ===========================================================================

doubtful=freeze-ends-before-outage
cp "$cases/$doubtful.xml" .
told=$(wc -l <"$cases/$doubtful.err")
build() {
	"$NOTICECAL" build -t "$templates" --now 2026-02-01T12:00:00Z -o out "$@"
}
is "$(build $doubtful.xml 2>&1)-$?" "-0" "a build says nothing of doubts"
ok "and publishes" test -s out/x.ics
is "$(build -v $doubtful.xml 2>&1 >/dev/null | grep -c ': warning: ')" "$told" "with -v it does"
rm -rf out
build --strict $doubtful.xml 2>err
is "$?" 1 "a strict build rejects the file"
is "$(grep -c ': error: ' err)-$(grep -c ': warning: ' err)" "$told-0" "its doubts are errors"
ok "and it is not published" test ! -e out/x.ics
check --strict $doubtful.xml 2>strict
is "$?" 1 "a strict check fails"
same strict err "and tells the same"

# Acknowledgements ======================================================================

sed 's/id="filing"/& ack="freeze-ends-before-outage"/' $doubtful.xml >other.xml
check other.xml 2>err
is "$(grep -c '"filing"' err)" 0 "the other fact can acknowledge, too"
is "$(wc -l <err)" $((told - 2)) "for what is said of it, and nothing else"
sed 's/<announcement/& ack="all-past freeze-ends-before-outage"/' $doubtful.xml >root.xml
is "$(check root.xml 2>&1)" "" "the announcement acknowledges for all of its facts"
sed 's/ack="[a-z-]*"/ack="deadline-on-holiday"/' "$cases/ack-unused.xml" >holiday.xml
is "$(check holiday.xml 2>&1)" "" "what a file of holidays may bring back need not go"
is "$(check --holidays "$holidays" holiday.xml 2>&1 | wc -l)" 3 "unless there is one"
cp "$cases/ack-unknown.xml" .
is "$(build ack-unknown.xml 2>&1 | wc -l)" 3 "an unknown name is told in a build, too"
ok "and the file rejected" test ! -e out/x.ics

# What is not doubted ===================================================================

sed '/<freeze/s|/>|><withdrawn on="2026-01-20">No longer.</withdrawn></freeze>|' $doubtful.xml >withdrawn.xml
is "$(check withdrawn.xml 2>&1)" "" "what is withdrawn"
sed '/id="early"/s/through/throuh/' $doubtful.xml >mistaken.xml
is "$(check mistaken.xml 2>&1 | grep -c ': warning: ')" 0 "a file with errors, before they are gone"
recurs='<outage id="r" service="R" every="Saturday" hours="22:00-23:00" from="2026-01-15"'
sed "s|<contact|$recurs/>&|" "$cases/all-past.xml" >recurs.xml
is "$(check recurs.xml 2>&1)" "" "what recurs on is not past"
sed "s|<contact|$recurs through=\"2026-01-31\"/>&|" "$cases/all-past.xml" >recurs.xml
is "$(check recurs.xml 2>&1 | grep -c all-past)" 1 "unless its last day is"
{
	sed '/<outage/,$d' "$cases/all-past.xml"
	seq 3000 | sed 's|.*|<outage id="a&" service="Filing" from="2026-03-13"/>|'
	echo '</announcement>'
} >alike.xml
is "$(check alike.xml 2>&1 | sed 's/.*; \(take\|look\)/\1/' | uniq -c | sed 's/^ *//')" \
	"1 alike.xml:1: warning: there may be more of this kind, which are told when these are gone [duplicate-fact]
100 take one out, or write what tells them apart as scope or for [duplicate-fact]" \
	"a hundred of a kind are enough"
sed 's/lang="en"/lang="zu"/' "$cases/hedge-unmarked.xml" >words.xml
is "$(check words.xml 2>&1 | grep -c 'hedge')" 0 "words of a language that is not known"
sed 's/lang="en"/lang="fr-CA"/; s/Estimated\./Estimée./' "$cases/hedge-unmarked.xml" >words.xml
is "$(check words.xml 2>&1 | sed 's/; .*//')" \
	'words.xml:6: warning: milestone "c" says "estimée", but all of its dates are firm' \
	"a language has words of its own"
is "$("$NOTICECAL" check -t "$templates" --now 2026-01-15T12:00:00Z --strict \
	--holidays "$holidays" "$templates/facts/uscit-nextgen-2020.xml" 2>&1)-$?" "-0" "the shipped announcement"
# All that there is to say of the starter is that its examples are some.
is "$("$NOTICECAL" check -t "$templates" --now 2026-01-15T12:00:00Z --holidays "$holidays" \
	"$templates/facts/starter.xml" 2>&1 | grep -v ' is an example; ')" "" "starter.xml"
is "$("$NOTICECAL" check -t "$templates" --now 2020-02-01T12:00:00Z --strict \
	--holidays "$holidays" "$templates/facts/uscit-nextgen-2020.xml" 2>&1)-$?" "-0" \
	"the shipped announcement when it was news"

# Real notices, each on the evening of its newest text: what a clerk should look at in them.
cd "$tests/feeds/notices" || exit 1
for file in */*.xml; do
	day=$(grep -oE '(issued|revised)="[0-9-]*"' "$file" | cut -d'"' -f2 | sort | tail -n 1)
	case $day in
	????) day=$day-01-01 ;;
	????-??) day=$day-01 ;;
	esac
	"$NOTICECAL" check -t "$templates" --now "${day}T23:59:00Z" --holidays "$holidays" "$file" 2>&1
done | grep ': warning: .* \[[a-z-]*\]$' >"$scratch/notices"
[ -z "${UPDATE:-}" ] || cp "$scratch/notices" "$cases/notices.err"
same "$scratch/notices" "$cases/notices.err" "the real notices, and nothing else in them"

cd / || exit 1
done_testing
