#!/bin/sh
# The facts file that noticecal new writes to begin with. With UPDATE=1 templates/facts/starter.xml, which
# is one, is written anew.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"

cd "$scratch" || exit 1

new() {
	"$NOTICECAL" new "$@" -t "$templates" --now 2026-01-14T03:30:00Z 2>err
}

# What check prints, but for the examples that it tells of.
check() {
	"$NOTICECAL" check -t "$templates" "$@" 2>&1 | grep -v ': warning: .* is an example; '
}

# refused STATUS MESSAGE NAME OPTION...: gives nothing but that line.
refused() {
	refused_status=$1
	refused_message=$2
	refused_name=$3
	shift 3
	new "$@" >got
	is "$?, $(cat got)$(head -n 1 err)" "$refused_status, $refused_message" "$refused_name"
}

# attribute NAME: the first of that name in "got".
attribute() {
	tr '\n' ' ' <got | sed "s/.*<announcement/<announcement/; s/[^>]* $1=\"\([^\"]*\)\".*/\1/"
}

# What comes with the program is what new writes.
starter() {
	new --id example-court-2026 --domain court.example.gov --zone America/New_York \
		--issued 2026-01-14
}
starter >got
is "$?, $(cat err)" "0, " "a starter file"
[ -z "${UPDATE:-}" ] || cp got "$templates/facts/starter.xml"
same got "$templates/facts/starter.xml" "is templates/facts/starter.xml"
is "$(LC_ALL=C.UTF-8 grep -E '.{101}' got)" "" "its lines are not longer than 100 characters"

# Every kind passes silently, has what it is about, and can be shown; with a zone and without.
kind() {
	for zone in "--zone Asia/Kolkata" ""; do
		rm -f "$1-it.xml"
		# shellcheck disable=SC2086 # ZONE is two words or none
		new --kind "$1" $zone -o "$1-it.xml" >got
		is "$?, $(cat got err)" "0, " "$1 $zone"
		is "$(check "$1-it.xml")" "" "passes, but for its examples"
		ok "has a <$2>" grep -q "<$2 id=" "$1-it.xml"
		is "$(grep -c 'T08:00"' "$1-it.xml")" "$([ -z "$zone" ] && echo 0 || echo "$3")" \
			"has hours only in a zone"
		ok "can be shown" "$NOTICECAL" show -t "$templates" "$1-it.xml"
	done
}
kind transition requirement 1
kind outage outage 1
kind freeze freeze 0
kind deadline deadline-move 0
kind action action 0
is "$(grep -c '<outage\|<freeze\|<action' deadline-it.xml)" 0 "a kind has nothing of the others"

# In any week, also in those in which clocks change.
silent=
for issued in 2026-01-12 2026-01-13 2026-07-01 2026-08-31 2026-09-05 2026-12-31 2028-02-29; do
	new --zone America/New_York --issued "$issued" >week.xml
	silent=$silent$(check --now "${issued}T18:00:00Z" week.xml)
done
is "$silent" "" "passes whenever it was issued"

# What is still an example is told of, on its own line, until the comment above it is deleted.
examples() {
	"$NOTICECAL" check -t "$templates" "$1" 2>&1
}
starter >left.xml
is "$(examples left.xml | wc -l)" "$(grep -c '^  <[a-z]' left.xml | awk '{ print $1 - 1 }')" \
	"all but the title is an example"
is "$(examples left.xml | grep outage)" \
	"left.xml:$(grep -n -A1 '<outage' left.xml | sed -n '2s/-.*//p'): warning: outage \"filing\" is an example; put in what the notice says and delete the comment above it, or delete both" \
	"is told of as that"
sed 's/<!-- EXAMPLE[.]/<!--/' left.xml >done.xml
is "$(examples done.xml)" "" "no more when it is one no longer"
sed '/<!--/,/-->/d' left.xml >bare.xml
is "$(examples bare.xml)" "" "nor without any comments"
new >got
ok "a domain that was not given is one" grep -q '<!-- EXAMPLE. id:' got

# Options.
new >got
is "$(attribute id), $(attribute domain), $(attribute issued), $(attribute lang)" \
	"transition-2026-01-14, example.org, 2026-01-14, en" "the defaults"
is "$(grep -c 'zone="\|T08:00"' got)" 0 "no zone is invented, nor an hour in it"
new --zone America/New_York >got
is "$(attribute issued)" 2026-01-13 "today is that of the zone"
new -o nextgen-2020.v2.xml && cp nextgen-2020.v2.xml got
is "$(attribute id)" nextgen-2020 "the file's name is the id"
new -o 'My file.xml' && cp 'My file.xml' got
is "$(attribute id)" transition-2026-01-14 "unless it cannot be one"
# shellcheck disable=SC1112 # that quote is meant
title='"Old" & <new> – l’été -- ]]> 新'
new --title "$title" --lang en-US -o title.xml
is "$(xmllint --xpath 'string(//title)' title.xml)" "$title" "any characters in a title"
is "$(xmllint --xpath 'string(/*/@lang)' title.xml)" "en-US" "the language as given"
is "$(check title.xml)" "" "passes"

# A file that is there stays.
echo mine >mine.xml
refused 2 "mine.xml: error: is there already, and stays as it is; choose another name" \
	"an existing file" -o mine.xml
is "$(cat mine.xml)" mine "is not touched"
ln -s nowhere link.xml
refused 2 "link.xml: error: is there already, and stays as it is; choose another name" \
	"nor is a link followed" -o link.xml
refused 3 "no/such.xml: error: No such file or directory" "a missing folder" -o no/such.xml
new >/dev/full
is "$?, $(cat err)" "3, noticecal: error: standard output cannot be written: No space left on device" \
	"a full disk"
(
	ulimit -f 1
	"$NOTICECAL" new -t "$templates" -o large.xml 2>err
)
is "$?, $(cat err) $(ls large.xml 2>&- || echo none)" \
	"3, noticecal: error: a temporary file cannot be written: File too large none" \
	"nothing half written is left behind"

# Wrong values.
refused 2 'noticecal: error: no such kind of announcement: "<x>"; write transition, outage, freeze, deadline or action' \
	"a kind that there is not" --kind '<x>'
refused 2 'noticecal: error: announcement: id="A b" is not right; write small letters, digits and single hyphens between them, at most 64, like uscit-nextgen-2020' \
	"an id" --id 'A b'
refused 2 'noticecal: error: id="a-outage" ends in -outage, as the names of feeds do; write another id' \
	"an id that a feed would have" --id a-outage
refused 2 'noticecal: error: title is empty; write at least one word and at most 1000 characters' \
	"a title" --title ' '
refused 2 'noticecal: error: zone="EST" is not an IANA time zone; did you mean "America/New_York"?' \
	"a zone" --zone EST
refused 2 'noticecal: error: announcement "transition-2026-01-14": domain="Court" is not right; write the institution'"'"'s own host name in small letters, like cit.uscourts.gov' \
	"a domain" --domain Court
refused 2 'noticecal: error: --issued "2026-02-30": February 2026 has 28 days' "a date" --issued 2026-02-30
refused 2 'noticecal: error: --issued "2026-02-03T08:00": write a date like 2020-03-13, without a time' \
	"a time" --issued 2026-02-03T08:00
refused 2 'noticecal: error: --lang "../en": write a language tag like en or fr-CA' \
	"a language" --lang ../en
is "$(new --lang xx >got || echo $?)" 3 "a language that there is no file for"
ok "is told of" grep -q 'there is no language file for --lang xx' err
refused 2 "noticecal: error: \"$(printf 'a\377')\" is not in UTF-8" "not UTF-8" \
	--title "$(printf 'a\377')"
refused 2 'noticecal: error: U+0001, a control character, must not stand here; delete it' \
	"a control character" --title "$(printf 'a\001')"

# Each command has its options.
usage() {
	usage_message=$1
	shift
	"$NOTICECAL" "$@" >got 2>err
	is "$?, $(cat got)$(head -n 1 err)" "2, noticecal: error: $usage_message" "$*"
}
usage "new takes no file but that of -o: a.xml" new a.xml
usage "new does not take the option: dry-run" new -n
usage "new does not take the option: base-url" -b https://example.gov new
usage "show does not take the option: out" show -o x a.xml
usage "check does not take the option: wait" check --wait 3 a.xml
usage "build does not take the option: zone" build --zone Europe/Paris a.xml
usage "show does not take the option: kind" show --kind outage a.xml
usage "no facts file" show
usage "named twice: a.xml" show a.xml a.xml
usage 'no such command: shwo; did you mean "show"?' shwo a.xml
usage 'no such command: hlep; did you mean "help"?' hlep
usage 'no such command: bild; did you mean "build"?' help bild
usage "no such command: frobnicate" frobnicate --help

# with OPTION: the option as it is given to a command.
with() {
	case $1 in
	--base-url) echo "$1=https://example.gov" ;;
	--wait) echo "$1=5" ;;
	--now) echo "$1=2020-03-01T02:10:00Z" ;;
	--dry-run | --verbose | --strict) echo "$1" ;;
	*) echo "$1=x" ;;
	esac
}

# taken COMMAND: the options that it takes, but for those that every command has.
taken() {
	for taken_option in $("$NOTICECAL" help | grep -oE -e '--[a-z-]+' | sort -u | grep -vE 'help|version'); do
		"$NOTICECAL" "$1" "$(with "$taken_option")" 2>&1 | grep -q 'does not take' || echo "$taken_option"
	done
}

# Help of a command: its own options, each of them and no other.
for command in build check show new; do
	"$NOTICECAL" help $command >got 2>err
	is "$? $(head -n 1 got | cut -d' ' -f1-3)" "0 usage: noticecal $command" "help $command"
	is "$(grep -E '^  (-.,|   ) --' got | grep -oE -e '--[a-z-]+' | sort)" "$(taken $command)" "  has what it takes"
	"$NOTICECAL" $command --help >other
	same other got "$command --help is the same"
	"$NOTICECAL" --help $command >other
	same other got "and --help $command"
done
"$NOTICECAL" help >got
"$NOTICECAL" --help >other
same got other "help alone is --help"

# In every language, each kind passes as in English, and no line is too long but where a word is.
for file in "$templates"/words/*.xml; do
	lang=$(basename "$file" .xml)
	for kind in transition outage freeze deadline action; do
		new --lang "$lang" --kind "$kind" --zone Europe/Paris >got
		is "$?, $(cat err)" "0, " "$kind in $lang"
		is "$(check got)" "" "passes, but for its examples"
	done
	is "$(LC_ALL=C.UTF-8 grep -E '.{101}' got)" "" "lines in $lang are not longer than 100 characters"
done
is "$(for file in "$templates"/words/*.xml; do new --lang "$(basename "$file" .xml)" |
	sed -n '/^<announcement/,$!d; s/ lang="[^"]*"//; p' | md5sum; done | sort | uniq -d)" "" "no two say the same"

# The words are those of the language file, what stands where is the skeleton's.
mkdir -p own/words own/facts
sed 's|Example Court of Appeals|Court of Somewhere \&amp; Elsewhere|' "$templates/words/en.xml" >own/words/en.xml
new -t own >got
ok "a changed phrase" grep -q '<name>Court of Somewhere &amp; Elsewhere</name>' got
sed 's|<office>.*|<office>{starter-ofice}</office>|' "$templates/facts/new.xml.in" >own/facts/new.xml.in
"$NOTICECAL" new -t own -t "$templates" >got 2>err
is "$?, $(cat got err)" "3, own/facts/new.xml.in:$(grep -n ofice own/facts/new.xml.in | cut -d: -f1): error: there is no value or phrase {starter-ofice}" \
	"a name in the skeleton that stands for nothing"

done_testing
