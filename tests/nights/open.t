#!/bin/sh
# What has no end is not over: on the day behind it and long after, neither its page nor the index
# nor status.json nor the log of changes tells of an end, or of a move, that the notice does not have.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"

# fact NAME ELEMENT: a facts file with that alone.
fact() {
	cat >"$scratch/$1.xml" <<-END
		<announcement id="$1" domain="courts.example.gov" zone="America/New_York"
		    issued="2027-12-01" lang="en">
		  <title>New filing system</title>
		  <issuer short="HC"><name>Harbor Court</name></issuer>
		  $2
		</announcement>
	END
}

# night DATE NAME: builds it, -v to the file told.
night() {
	"$NOTICECAL" build -v -t "$templates" -o "$scratch/$2" --now "$1T02:10:00Z" "$scratch/$2.xml" \
		>"$scratch/told" 2>"$scratch/err"
}

tried() {
	fact "$1" "$2"
	ok "$1 is published" night 2027-12-10 "$1"
	for date in 2027-12-22 2028-03-07; do
		ok "  and again on $date" night "$date" "$1"
		is "$(cat "$scratch/told")" "" "    nothing has changed"
		ok "    its page does not say that it is over" sh -c "! grep -q 'It is over' '$scratch/$1/$1.html'"
		ok "    its page tells what is now" grep -q 'class="now' "$scratch/$1/$1.html"
		ok "    the index has it among the current ones" sh -c \
			"grep -q 'id=\"current\"' '$scratch/$1/index.html' && ! grep -q 'id=\"past\"' '$scratch/$1/index.html'"
		ok "    status.json tells of no end" grep -q '"next": null' "$scratch/$1/status.json"
	done
	is "$(grep -c '<entry>' "$scratch/$1/announcements.atom")" 1 "  the log has told of it once"
}

tried outage '<outage id="f" service="Filing" from="2027-12-20T08:00"/>'
tried freeze '<freeze id="f" service="Registration" from="2027-12-20"/>'
tried alternative '<alternative id="f" service="Paper filing" from="2027-12-20"/>'
tried period '<period id="f" title="Conversion" from="2027-12-20"/>'
tried requirement '<requirement id="f" from="2027-12-20">Use the new system.</requirement>'
tried action '<action id="f" from="2027-12-20">Link your account.</action>'
tried move '<deadline-move id="f" what="Briefs" falling-on="2027-12-20"/>'
tried earliest '<outage id="f" service="Filing" from="2027-12-20" through="2027-12-21" end-is="earliest"/>'
tried bounded '<outage id="f" service="Filing" from="2027-12-20" end-earliest="2027-12-21"/>'
tried lasting '<outage id="f" service="Filing" from="2027-12-20T08:00" open-end="until further order"/>'
tried hoped '<outage id="f" service="Filing" from="2027-12-20T08:00" open-end="until further order"
    end-earliest="2027-12-21"/>'

# What is tied to a fact that moves says so.
fact tied '<milestone id="live" title="Go-live" at="2027-12-22"/>
    <outage id="f" service="Filing" from="2027-12-20" ends-with="live"/>'
ok "tied dates are published" night 2027-12-10 tied
fact tied '<milestone id="live" title="Go-live" at="2027-12-29">
      <was changed="2027-12-11" at="2027-12-22"/></milestone>
    <outage id="f" service="Filing" from="2027-12-20" ends-with="live"/>'
ok "  and move along" night 2027-12-11 tied
ok "  which the entry says" sh -c \
	"tr -d '\\r\\n' <'$scratch/tied/tied-outage.ics' | sed 's/^ //' | grep -q 'it was to last until'"
ok "  and its title" sh -c \
	"tr -d '\\r\\n' <'$scratch/tied/tied-outage.ics' | grep -q 'SUMMARY:Filing .*(rescheduled)'"

done_testing
