#!/bin/sh
# --holidays, and the file of the federal courts against what the Office of Personnel Management
# has published: every working day of 2011 to 2030 is asked about, and exactly those days are told
# of. (tests/unit/proof/holidays.c holds 2000 to 2100 against the statute.)
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"
federal=$templates/holidays/us-federal-courts.ics
cd "$scratch" || exit 1

# As the federal holidays were, or will be, observed: opm.gov, by the year they fall in.
cat >opm <<'END'
2011 01-17 02-21 05-30 07-04 09-05 10-10 11-11 11-24 12-26
2012 01-02 01-16 02-20 05-28 07-04 09-03 10-08 11-12 11-22 12-25
2013 01-01 01-21 02-18 05-27 07-04 09-02 10-14 11-11 11-28 12-25
2014 01-01 01-20 02-17 05-26 07-04 09-01 10-13 11-11 11-27 12-25
2015 01-01 01-19 02-16 05-25 07-03 09-07 10-12 11-11 11-26 12-25
2016 01-01 01-18 02-15 05-30 07-04 09-05 10-10 11-11 11-24 12-26
2017 01-02 01-16 02-20 05-29 07-04 09-04 10-09 11-10 11-23 12-25
2018 01-01 01-15 02-19 05-28 07-04 09-03 10-08 11-12 11-22 12-25
2019 01-01 01-21 02-18 05-27 07-04 09-02 10-14 11-11 11-28 12-25
2020 01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25
2021 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31
2022 01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26
2023 01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25
2024 01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25
2025 01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25
2026 01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25
2027 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31
2028 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25
2029 01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25
2030 01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25
END
while read -r year days; do
	for day in $days; do echo "$year-$day"; done
done <opm >want

/usr/bin/python3 - <<'END'
import datetime
day = datetime.date(2011, 1, 1)
while day.year < 2031:
    with open(f"{day.year}.xml", "w") as file:
        file.write(f'<announcement id="y{day.year}" domain="court.example.gov" lang="en" '
                   f'issued="{day.year - 1}-12-01"><title>T</title><issuer><name>C</name></issuer>\n')
        year = day.year
        while day.year == year:
            if day.weekday() < 5:
                file.write(f'<requirement id="d{day}" title="Day {day}" from="{day}">Do.</requirement>\n')
            day += datetime.timedelta(1)
        file.write('</announcement>\n')
END
"$NOTICECAL" check -t "$templates" --now 2031-01-01T12:00:00Z --holidays "$federal" 20*.xml 2>err
is "$?" 0 "every working day of twenty years"
is "$(sed 's/.*\[//' err | sort -u)" "requirement-on-holiday]" "nothing but holidays is told of"
sed -n 's/.*has from="\([0-9-]*\)".*/\1/p' err | sort >got
same got want "the published holidays, and no other day"
is "$(sed -n 's/.*from="\(2021-[0-9-]*\)", which is a [A-Z][a-z]*day and \(.*\); write.*/\1 \2/p' err)" \
	"2021-01-01 New Year's Day
2021-01-18 Birthday of Martin Luther King, Jr.
2021-02-15 Washington's Birthday
2021-05-31 Memorial Day
2021-06-18 Juneteenth National Independence Day (observed)
2021-07-05 Independence Day (observed)
2021-09-06 Labor Day
2021-10-11 Columbus Day
2021-11-11 Veterans Day
2021-11-25 Thanksgiving Day
2021-12-24 Christmas Day (observed)
2021-12-31 New Year's Day (observed)" "by their names"
is "$("$NOTICECAL" check -t "$templates" --now 2031-01-01T12:00:00Z 20*.xml 2>&1)" "" \
	"without a file there are no holidays"

# Two files, and files that are none ====================================================

cat >state.ics <<'END'
BEGIN:VCALENDAR
BEGIN:VEVENT
DTSTART;VALUE=DATE:20200814
RRULE:FREQ=YEARLY;BYMONTH=8;BYDAY=2FR
EXDATE;VALUE=DATE:20260814
RDATE;VALUE=DATE:20260817
SUMMARY:Victory Day
END:VEVENT
END:VCALENDAR
END
"$NOTICECAL" check -t "$templates" --holidays state.ics --holidays "$federal" 2025.xml 2026.xml 2>err
is "$(grep -c 'Victory Day' err)" 2 "another file adds its own days"
ok "by its rule" grep -q 'from="2025-08-08".*Victory Day' err
ok "and by its list" grep -q 'from="2026-08-17".*Victory Day' err
is "$(wc -l <err)" 24 "to those of the first"

refused() {
	"$NOTICECAL" build -t "$templates" -o out --holidays "$1" 2026.xml 2>err
	is "$?-$(cat err)" "3-$1: error: $2" "$3"
	ok "  and nothing is published" test ! -e out/announcements.ics
}
refused none.ics "No such file or directory" "a file that is not there"
echo '<html>' >page.ics
refused page.ics "is not one whole iCalendar file, from BEGIN:VCALENDAR to END:VCALENDAR" "a page"
sed '/RDATE/d;s/FREQ=YEARLY/FREQ=NEVER/' state.ics >rule.ics
refused rule.ics 'the event "Victory Day" has a property that cannot be read' "a rule that is none"
sed 's/;VALUE=DATE:\(2[0-9]*\)/:\1T120000/;/R[UR]*LE/d' state.ics >hours.ics
refused hours.ics "has no event of a whole day; write holidays as such, like DTSTART;VALUE=DATE:20260704" \
	"a file of hours"

# The file is itself a calendar that any program can read.
is "$(tr -d '\r' <"$federal" | wc -c) $(grep -vc "$(printf '\r')\$" "$federal")" \
	"$(($(wc -c <"$federal") - $(wc -l <"$federal"))) 0" "its lines end in CRLF"
is "$(tr -d '\r' <"$federal" | LC_ALL=C awk 'length > 75')" "" "and none is longer than 75 octets"
is "$(grep -c '^UID:' "$federal")" "$(grep '^UID:' "$federal" | sort -u | wc -l)" "each event has its UID"

done_testing
