#!/bin/sh
# check --notice: a notice's own text against its facts.
#
# Each tests/input/prose/NAME.txt with NAME.xml gives exactly NAME.err, or nothing where that is missing.
# uscit.txt is the shipped announcement's notice; the others are put together from what real notices
# say, with as little around it as dates need, and show that nothing is warned of without reason.
#
# tests/input/prose/planted holds errors to plant in uscit.txt, in its facts or in both: a name, a sed
# command, the messages. What has no messages says the same in other words.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"

prose=$tests/input/prose
cd "$prose" || exit 1

# What the facts alone give rise to is the business of proof.t.
check() {
	check_said=$("$NOTICECAL" check -t "$templates" --now 2026-01-20T12:00:00Z "$@" 2>&1)
	set -- $?
	[ -z "$check_said" ] || printf '%s\n' "$check_said" | sed '/: warning: /{/\[notice-[a-z-]*\]$/!d;}'
	return "$1"
}

for facts in *.xml; do
	name=${facts%.xml}
	want=
	[ ! -f "$name.err" ] || want=$(cat "$name.err")
	is "$(check --notice "$name.txt" "$facts")" "$want" "$name"
done
is "$(check --notice uscit.txt "$templates/facts/uscit-nextgen-2020.xml")" "" \
	"the shipped announcement says what its notice says"

# Planted errors.
cd "$scratch" || exit 1

plant() {
	cp "$prose/uscit.txt" notice.txt
	cp "$prose/uscit.xml" facts.xml
	for kind in notice.txt facts.xml; do
		case $1:$kind in
		notice:notice.txt | facts:facts.xml | both:*) sed "$2" "$kind" >changed && mv changed "$kind" ;;
		esac
	done
}

compare() {
	plant "$where" "$command"
	if cmp -s notice.txt "$prose/uscit.txt" && cmp -s facts.xml "$prose/uscit.xml"; then
		fail "$name: nothing was planted"
	else
		is "$(check --notice notice.txt facts.xml)" "$want" "$name"
	fi
}

count=0
state=start
newline='
'
while IFS= read -r line || [ -n "$line" ]; do
	case $state:$line in
	start:'= '*) name=${line#= } state=command ;;
	command:*) where=${line%% *} command=${line#* } want='' state=want ;;
	want:)
		compare
		count=$((count + 1))
		state=start
		;;
	want:*) want=$want${want:+$newline}$line ;;
	esac
done <<EOT
$(cat "$prose/planted")

EOT
ok "at least 50 errors were planted" test "$count" -ge 50

# Statuses.
plant notice 's/8:00 am/9:00 am/'
check --notice notice.txt facts.xml >/dev/null
is "$?" 0 "warnings do not reject"
check --strict --notice notice.txt facts.xml >strict
is "$?" 1 "with --strict they do"
is "$(grep -c ': error: .*\[notice-' strict)" 2 "and are called errors"
check --strict --now 2020-01-20T12:00:00Z --notice "$prose/uscit.txt" facts.xml >/dev/null
is "$?" 0 "where there are none, --strict is content"

# Files that are no notice.
refused() {
	is "$(check --notice "$1" facts.xml)" "$1: error: $2" "$3"
	check --notice "$1" facts.xml >/dev/null
	is "$?" 1 "$3: the status"
}

cp "$prose/uscit.xml" facts.xml
: >empty.txt
printf 'March 13, 2020 \226 March 15, 2020\n' >windows.txt
printf '%%PDF-1.4\n\0\1\2' >notice.pdf
printf 'March 13, 2020\n\303' >cut.txt
head -c 300000 /dev/zero | tr '\0' 'x' >huge.txt
mkdir folder.txt
mkfifo fifo.txt
refused missing.txt "there is no such file" "a missing file"
refused empty.txt "is empty" "an empty file"
refused folder.txt "is a folder, not a file" "a folder"
refused fifo.txt "is not an ordinary file" "a FIFO, without waiting"
refused notice.pdf "is a binary file; save the text of the notice as text in UTF-8" "a PDF"
refused huge.txt "is too large; a notice has less than 256 KB" "a huge file"
is "$(check --notice windows.txt facts.xml)" \
	"windows.txt:1: error: the octet 0x96 is not UTF-8; save the file as text in UTF-8" \
	"text in a Windows encoding"
is "$(check --notice cut.txt facts.xml)" \
	"cut.txt:2: error: the file breaks off within a character" "a text that is cut"

iconv -f UTF-8 -t UTF-16 "$prose/uscit.txt" >wide.txt
is "$(check --notice wide.txt facts.xml)" "" "UTF-16 with a mark, as Notepad writes it"
{ printf '\357\273\277' && cat "$prose/uscit.txt"; } >marked.txt
is "$(check --notice marked.txt facts.xml)" "" "UTF-8 with a mark"

# Nothing is compared with facts that are wrong in themselves.
sed 's/"2020-03-13T08:00"/"2020-03-33T08:00"/' "$prose/uscit.xml" >facts.xml
is "$(check --notice "$prose/uscit.txt" facts.xml | grep -c notice-)" 0 \
	"facts with errors are not compared"

# A language whose dates are not known.
sed 's/lang="en"/lang="eo"/' "$prose/uscit.xml" >facts.xml
is "$(check --notice "$prose/uscit.txt" facts.xml | grep notice-)" \
	"facts.xml:7: warning: how dates are written in lang=\"eo\" is not known; $prose/uscit.txt was not compared [notice-language]" \
	"another language is not passed over in silence"

# What the facts acknowledge.
sed 's/8:00 am/12:00 pm/; s/March 9, 2020/March 10, 2020/' "$prose/uscit.txt" >notice.txt
acknowledging() { # ELEMENT RULES: the rules that still speak of it, in order
	sed "s/<$1/& ack=\"$2\" /" "$prose/uscit.xml" >facts.xml
	"$NOTICECAL" check -t "$templates" --now 2020-01-20T12:00:00Z --notice notice.txt facts.xml 2>&1 |
		sed 's/.*\[\(.*\)\]$/\1/' | sort | tr '\n' ' '
}
is "$(acknowledging none none)" \
	"notice-date notice-lacks-date notice-lacks-time notice-noon notice-time notice-weekday " \
	"a notice that differs"
is "$(acknowledging 'outage id="filing"' 'notice-time notice-noon')" \
	"notice-date notice-lacks-date notice-lacks-time notice-weekday " \
	"a fact acknowledges what is told of its day"
is "$(acknowledging 'freeze' 'notice-lacks-date notice-date notice-weekday')" \
	"notice-lacks-time notice-noon notice-time " "and of its own dates, and what names them"
is "$(acknowledging 'deadline-move' 'notice-lacks-date')" \
	"ack-unused notice-date notice-lacks-date notice-lacks-time notice-noon notice-time \
notice-weekday " "but not of others, which is told"
is "$(acknowledging announcement 'notice-noon notice-date notice-lacks-time')" \
	"notice-lacks-date notice-time notice-weekday " "the announcement, all of a rule"
is "$(check facts.xml)" "" "without a notice they are no matter"
is "$(acknowledging announcement notice-lack-date | grep -c ack-unknown)" 1 "a name that is none"
is "$(check facts.xml | sed 's/.*did/did/')" 'did you mean "notice-lacks-date"? [ack-unknown]' \
	"which is told with the one that is meant"

# Usage.
cp "$prose/uscit.xml" facts.xml
cp "$prose/uscit.xml" other.xml
usage() {
	name=$1
	shift
	"$NOTICECAL" "$@" >/dev/null 2>usage
	is "$?" 2 "$name"
	is "$(head -n 1 usage)" "noticecal: error: $usage_want" "$name: what is said"
}
usage_want="--notice is the text of one facts file, not also of: other.xml"
usage "one notice for two facts files" check -t "$templates" --notice empty.txt facts.xml other.xml
usage_want="no facts file"
usage "a notice and no facts" check -t "$templates" --notice empty.txt
usage_want="build does not take the option: notice"
usage "a build with a notice" build -t "$templates" -o out --notice empty.txt facts.xml

done_testing
