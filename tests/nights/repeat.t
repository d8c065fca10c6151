#!/bin/sh
# Night after night with the same facts: the same bytes, and files that nobody touched.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"

build() {
	"$NOTICECAL" build -t "$templates" -o "$scratch/out" -b https://cal.example.gov --now "$now" "$@"
}

now=2026-01-20T02:10:00Z

# Name, inode and time of the last change of every file but the lock.
state() {
	(cd "$scratch/out" && find . -name '*.ics' -o -name '*.atom' | sort | xargs stat -c '%n %i %y %s')
}

cp "$templates/facts/uscit-nextgen-2020.xml" "$scratch"
sed 's/<!-- EXAMPLE/<!-- Example/' "$templates/facts/starter.xml" >"$scratch/starter.xml"
cd "$scratch" || exit 1

ok "the first night" build uscit-nextgen-2020.xml starter.xml
cp -R out first
before=$(state)
ok "the second" build uscit-nextgen-2020.xml starter.xml
same out first "gives the same bytes"
is "$(state)" "$before" "and touches no file"
now=2026-01-21T02:10:00Z
ok "the third, a day later" build uscit-nextgen-2020.xml starter.xml
is "$(state)" "$before" "touches only status.json"
ok "which says so" grep -q '"ran": "2026-01-21T02:10:00Z"' out/status.json
rm -r first
cp -R out first

TZ=Asia/Tokyo LC_ALL=C.UTF-8 build uscit-nextgen-2020.xml starter.xml
same out first "the same in another zone and locale"
cd / && build "$scratch/uscit-nextgen-2020.xml" "$scratch/starter.xml"
cd "$scratch" || exit 1
same out first "the same from another folder"

now=2026-01-22T02:10:00Z
# One word changes: only the feeds that have it do.
sed -i 's|office is open as usual|counter is open as usual|' starter.xml
ok "a changed word" build uscit-nextgen-2020.xml starter.xml
is "$(state | grep uscit)" "$(printf '%s\n' "$before" | grep uscit)" \
	"leaves the other announcement alone"
ok "and is published" grep -q 'counter is' out/example-court-2026-outage.ics
is "$(find out -name '.noticecal*')" "" "nothing staged is left behind"

# What cannot be printed is no secret; the feeds are there all the same.
sed -i 's|counter is open|window is open|' starter.xml
build -v uscit-nextgen-2020.xml starter.xml >/dev/full 2>err
is "$?, $(cat err)" \
	"3, noticecal: error: standard output cannot be written: No space left on device" \
	"-v with nowhere to print"
ok "status.json says so" grep -q '"well": false' out/status.json
ok "the feeds are published" grep -q 'window is' out/example-court-2026-outage.ics

# A monitor sees what is next also of what began long ago, and recurs.
cat >weekly.xml <<'XML'
<announcement id="weekly" domain="court.example.gov" zone="America/New_York" issued="2024-12-14"
              lang="en">
  <title>Maintenance</title>
  <issuer short="Court"><name>Example Court</name></issuer>
  <outage id="a" service="Filing" every="Sunday" hours="02:00-06:00" from="2025-01-05"/>
</announcement>
XML
ok "what recurs" "$NOTICECAL" build -t "$templates" -o weekly --now 2025-03-08T12:00:00Z weekly.xml
is "$(grep '"at"' weekly/status.json)" '    "at": "2025-03-09T02:00",' "starts next Sunday"
ok "while it lasts" "$NOTICECAL" build -t "$templates" -o weekly --now 2025-03-09T09:00:00Z \
	weekly.xml
is "$(grep -E '"(what|at)"' weekly/status.json)" '    "what": "ends",
    "at": "2025-03-09T06:00",' "and ends that day"

# In one zone before and after its rules change, and in UTC.
sed 's/"weekly"/"before"/; s/New_York/Sao_Paulo/
	s/from="2025-01-05"/from="2017-01-08" through="2018-02-10"/' weekly.xml >before.xml
sed 's/"weekly"/"after"/; s/New_York/Sao_Paulo/; s/02:00-06:00/22:00-23:00/' weekly.xml >after.xml
sed 's/"weekly"/"utc"/; s|America/New_York|UTC|' weekly.xml >utc.xml
rules() {
	"$NOTICECAL" build -t "$templates" -o rules --now 2025-03-08T12:00:00Z before.xml after.xml utc.xml \
		2>&1 && (cd rules && cksum ./*.ics)
}
ok "what recurs before and after a change of rules, and in UTC" rules
is "$(rules)" "$(cd rules && cksum ./*.ics)" "reads back as it was written"

# Where one calendar cannot tell both, the feed over all has the later, and the run goes on.
sed 's/"weekly"/"old"/; s/from="2025-01-05"/from="2005-01-02" through="2006-12-31"/' weekly.xml >old.xml
both() {
	"$NOTICECAL" build -t "$templates" -o both --now 2025-03-08T12:00:00Z old.xml weekly.xml 2>&1
	echo "$?, $(sed -n 's/^UID:\(.*\)\..@.*/\1/p' both/announcements.ics both/old.ics | tr '\n' ' ')"
}
left="announcements.ics: warning: leaves out \"old.a@court.example.gov\", which recurs: the rules of \
America/New_York change between it and what else recurs there, and one calendar cannot tell both; \
its own feeds have it, and --forget old ends this warning"
is "$(both)" "$left
0, weekly old " "what recurs by old rules and by new ones"
cp -R both both-before
both >/dev/null
same both both-before "is the same the next night"

# Hours are known by their place: a new range behind the others changes nothing of theirs.
hours() {
	sed "s/02:00-06:00/$1/; s/\"weekly\"/\"hours\"/" weekly.xml >hours.xml
	shift
	"$NOTICECAL" build -t "$templates" -o hours "$@" --now 2025-03-08T12:00:00Z hours.xml 2>&1
	tr -d '\r' <hours/hours.ics | sed -n 's/^UID:hours\.\(.*\)@.*/\1/p; s/^DTSTART;.*T//p' | tr '\n' ' '
}
is "$(hours '10:00-13:00 15:00-16:00')" "a 100000 a.2 150000 " "two ranges of hours"
is "$(hours '10:00-13:00 15:00-16:00 08:00-09:00')" "a.3 080000 a 100000 a.2 150000 " \
	"a third behind them leaves them as they are"
is "$(hours '10:00-13:00 15:00-16:00' | sed 's/.*or let/let/')" "let it go with --forget hours.a.3
a.3 080000 a 100000 a.2 150000 " "one fewer is an entry that is gone"
is "$(hours '10:00-13:00 15:00-16:00' --forget hours.a.3)" "a 100000 a.2 150000 " "until it may go"

# Nothing is let go while no file is there to write the feeds over all from, which is told.
forgetting() {
	"$NOTICECAL" build -t "$templates" -o gone --now 2025-03-08T12:00:00Z "$@" 2>&1 | grep -v ': error: '
	grep -c '^UID:before\.' gone/announcements.ics
}
sed 's/Sunday/Sundy/' weekly.xml >bad.xml
is "$(forgetting before.xml weekly.xml)" 1 "two announcements"
is "$(forgetting --forget before bad.xml)" \
	"noticecal: warning: --forget before does nothing while all facts files are rejected; give it \
again when one is not
1" "one is not let go while the other is rejected"
is "$(forgetting --forget before weekly.xml)" 0 "but then"

# A clock that runs behind the last run is told of, again and again, and nothing is published.
behind() {
	"$NOTICECAL" build -t "$templates" -o weekly weekly.xml 2>err
	echo "$?, $(cat err)"
}
ran() {
	sed -i "s/\"ran\": .*/\"ran\": \"$1\",/" weekly/status.json
}
told="weekly/status.json: error: the last run was at 2098-03-08T09:00:07Z, which is yet to come by \
this machine's clock; set the clock, or remove this file if it was wrong then"
sed -i 's/Filing/Mail/' weekly.xml
ran 2098-03-08T09:00:07Z
is "$(behind)" "3, $told" "a clock that is behind the last run"
is "$(behind)" "3, $told" "and still is"
ok "the status says so" grep -q '"well": false' weekly/status.json
ok "nothing is published" test "$(grep -c Mail weekly/weekly.ics)" = 0
is "$("$NOTICECAL" check -t "$templates" -o weekly weekly.xml 2>&1)" "$told" "check tells it"
ok "--now is not the clock" "$NOTICECAL" build -t "$templates" -o weekly --now 2025-03-10T09:00:00Z \
	weekly.xml
ok "and publishes" grep -q Mail weekly/weekly.ics
ran 2098-03-08T09:00:07Z
rm weekly/status.json
is "$(behind)" "0, " "without the last run"
for other in "$(date -u -d '+ 20 hours' +%Y-%m-%dT%H:%M:%SZ)" 2098-03-08 2098-13-08T09:00:07Z; do
	ran "$other"
	is "$(behind)" "0, " "a last run at $(printf '%s' "$other" | tr '0-9' n)"
done
: >weekly/status.json
is "$(behind)" "0, " "an empty status"

done_testing
