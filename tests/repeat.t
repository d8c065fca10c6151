#!/bin/sh
# Night after night with the same facts: the same bytes, and files that nobody touched.
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

build() {
	"$NOTICECAL" build -t "$templates" -o "$scratch/out" -b https://cal.example.gov --now "$now" "$@"
}

now=2026-01-20T02:10:00Z

# Name, inode and time of the last change of every file but the lock.
state() {
	(cd "$scratch/out" && find . -name '*.ics' -o -name '*.atom' | sort | xargs stat -c '%n %i %y %s')
}

cp "$templates/uscit-nextgen-2020.xml" "$scratch"
sed 's/<!-- EXAMPLE/<!-- Example/' "$templates/starter.xml" >"$scratch/starter.xml"
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
<announcement id="weekly" domain="court.example.gov" zone="America/New_York" issued="2026-01-14"
              lang="en">
  <title>Maintenance</title>
  <issuer short="Court"><name>Example Court</name></issuer>
  <outage id="a" service="Filing" every="Sunday" hours="02:00-06:00" from="2025-01-05"/>
</announcement>
XML
ok "what recurs" "$NOTICECAL" build -t "$templates" -o weekly --now 2026-03-07T12:00:00Z weekly.xml
is "$(grep '"at"' weekly/status.json)" '    "at": "2026-03-08T02:00",' "starts next Sunday"
ok "while it lasts" "$NOTICECAL" build -t "$templates" -o weekly --now 2026-03-08T09:00:00Z \
	weekly.xml
is "$(grep -E '"(what|at)"' weekly/status.json)" '    "what": "ends",
    "at": "2026-03-08T06:00",' "and ends that day"

done_testing
