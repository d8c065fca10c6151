"""Judges the VTIMEZONEs of ical/vtimezone.c against Python's zoneinfo, for zones.t: TAP on standard output.

usage: zones.py DRIVER SHARE

DRIVER is tests/unit/ical/vtimezone (see there); of the spans, every SHARE-th is taken. Everything here is
written apart from the C: the changes of a zone are those that zoneinfo shows, and a VTIMEZONE is
read in two ways, as RFC 5545 section 3.6.5 says and as Outlook does by MS-OXCICAL (each rule holds
for every year, from TZOFFSETTO alone).
"""

import calendar
import multiprocessing
import random
import re
import subprocess
import sys
import zoneinfo
from collections import Counter
from datetime import datetime, timedelta, timezone

ZONEINFO = "/usr/share/zoneinfo"
EPOCH = datetime(1970, 1, 1)
DAY = 86400
STEP = 3 * DAY  # no zone since 1970 has undone a change sooner


def instant(year, month=1, day=1):
    return calendar.timegm((year, month, day, 0, 0, 0))


BEGIN, END = instant(1970, 1, 2), instant(2038) - 1

OBSERVANCE = r"""BEGIN:%s
DTSTART:(\d{8}T\d{6})
TZOFFSETFROM:([+-]\d{4})
TZOFFSETTO:([+-]\d{4})
TZNAME:([A-Za-z0-9+-]{2,15})
%sEND:%s
"""
YEARLY = r"RRULE:FREQ=YEARLY;BYDAY=(-1|[1-4])(SU|MO|TU|WE|TH|FR|SA);BYMONTH=(\d{1,2})" + "\n"
VTIMEZONE = "BEGIN:VTIMEZONE\nTZID:(.*)\n%sEND:VTIMEZONE\n"
STANDARD_ONLY = re.compile(VTIMEZONE % (OBSERVANCE % ("STANDARD", "", "STANDARD")))
PAIR = re.compile(
    VTIMEZONE
    % (
        OBSERVANCE % ("STANDARD", YEARLY, "STANDARD")
        + OBSERVANCE % ("DAYLIGHT", YEARLY, "DAYLIGHT")
    )
)
WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


class Rule:
    """On the nth weekday of a month, at a wall-clock second of that day."""

    def __init__(self, month, weekday, nth, second, offset_from, offset_to):
        self.key = (month, weekday, nth, second, offset_from, offset_to)
        self.offset_from, self.offset_to = offset_from, offset_to
        self.start = None  # the year of DTSTART
        self.walls = {}

    def wall(self, year):
        """The onset of that year by the wall clock, as seconds since 1970."""
        if year not in self.walls:
            month, weekday, nth, second = self.key[:4]
            weeks = calendar.Calendar().monthdatescalendar(year, month)
            days = [w[weekday] for w in weeks if w[weekday].month == month]
            day = days[nth] if nth < 0 else days[nth - 1]
            self.walls[year] = instant(day.year, day.month, day.day) + second
        return self.walls[year]


def year_of(wall):
    return (EPOCH + timedelta(seconds=wall)).year


def read_rfc(rules, moment):
    """The offset of the observance with the latest onset; None before the first."""
    latest = None
    for rule in rules:
        year = year_of(moment)
        for y in range(max(year - 1, rule.start), year + 2):
            onset = rule.wall(y) - rule.offset_from
            if onset <= moment and (latest is None or onset > latest[0]):
                latest = (onset, rule.offset_to)
    return latest and latest[1]


def read_outlook(rules, moment):
    """One bias in daylight time, else the other, by the rules of the year that the clock shows; None
    where it matters which of the two clocks tells the year."""
    standard, daylight = rules
    read = set()
    for offset in (standard.offset_to, daylight.offset_to):
        year = year_of(moment + offset)
        begins = daylight.wall(year) - standard.offset_to
        ends = standard.wall(year) - daylight.offset_to
        if begins < ends:
            summer = begins <= moment < ends
        else:
            summer = not ends <= moment < begins
        read.add(daylight.offset_to if summer else standard.offset_to)
    return read.pop() if len(read) == 1 else None


class Zone:
    """A zone as zoneinfo knows it, with its changes of offset."""

    def __init__(self, name):
        self.zone = zoneinfo.ZoneInfo(name)
        self.changes = []  # (instant, offset before, offset after)
        low, before = instant(1968), self.offset(instant(1968))
        while low < END + 2 * 366 * DAY:
            high = low + STEP
            after = self.offset(high)
            if after != before:
                high = self.bisect(low, high, before)
                after = self.offset(high)
                self.changes.append((high, before, after))
            low, before = high, after

    def offset(self, moment):
        return int(datetime.fromtimestamp(moment, self.zone).utcoffset().total_seconds())

    def bisect(self, low, high, before):
        while high - low > 1:
            middle = (low + high) // 2
            if self.offset(middle) == before:
                low = middle
            else:
                high = middle
        return high

    def within(self, after, up_to):
        return [c for c in self.changes if after < c[0] <= up_to]


def spans(zone, thin, rng):
    """A span for every year, short and long in turn, and some that begin or end at a change."""
    lengths = [7 * DAY, 366 * DAY, 3 * 366 * DAY, 40 * DAY, 0, 100 * DAY, 730 * DAY]
    for year in range(1970, 2038):
        first = max(BEGIN, instant(year) + rng.randrange(365 * DAY))
        last = min(END, first + lengths[(year + rng.randrange(2)) % len(lengths)])
        if not thin or rng.random() < 0.1:
            yield first, last
    around = zone.within(BEGIN + 400 * DAY, END - 400 * DAY)
    for at, _, _ in rng.sample(around, min(len(around), 3 if thin else 14)):
        before, after = rng.choice([1, DAY, 200 * DAY]), rng.choice([0, DAY, 200 * DAY])
        yield rng.choice([(at, at + after), (at - before, at + after), (at - before, at - 1)])


def rules_of(change):
    at, before, after = change
    wall = EPOCH + timedelta(seconds=at + before)
    nths = {(wall.day + 6) // 7} - {5}
    if (wall + timedelta(days=7)).month != wall.month:
        nths.add(-1)
    second = (wall - wall.replace(hour=0, minute=0, second=0)).seconds
    return {(wall.month, wall.weekday(), nth, second, before, after) for nth in nths}


def moments(zone, rules, first, last):
    """Where to look: the ends, the changes, the onsets that are claimed, and evenly between."""
    found = {first, last}
    found.update(first + (last - first) * i // 11 for i in range(1, 11))
    for at, _, _ in zone.within(first, last):
        found.update((at - 1, at))
    if len(rules) == 2:
        for year in range(year_of(first) - 1, year_of(last) + 2):
            for rule in rules:
                onset = rule.wall(year) - rule.offset_from
                found.update((onset - 1, onset, onset + 7200))
    return [m for m in found if first <= m <= last]


def pair_exists(zone, first, last):
    """Whether two rules, each followed by a true change in or around the span, are exact in it."""
    sides = []
    for up in (False, True):
        inside = [c for c in zone.within(first, last) if (c[2] > c[1]) == up]
        around = zone.within(instant(year_of(first) - 1), instant(year_of(last) + 9))
        if inside:
            side = set.intersection(*(rules_of(c) for c in inside))
        else:
            side = set().union(*(rules_of(c) for c in around if (c[2] > c[1]) == up))
        sides.append(side)
    for down in sides[0]:
        for up in sides[1]:
            if down[4] != up[5] or down[5] != up[4]:
                continue
            rules = [Rule(*down), Rule(*up)]
            for rule in rules:
                rule.start = year_of(first) - 2
            if all(
                read(rules, m) == zone.offset(m)
                for m in moments(zone, rules, first, last)
                for read in (read_rfc, read_outlook)
            ):
                return True
    return False


def at_new_year(zone, first, last):
    """Whether the clocks change so near to a New Year that one may doubt which year's rule it is."""
    walls = [at + before for at, before, _ in zone.within(first - 2 * DAY, last + 2 * DAY)]
    return any(year_of(w - DAY) != year_of(w + DAY) for w in walls)


def seconds(offset):
    minutes = int(offset[1:3]) * 60 + int(offset[3:])
    return (-1 if offset[0] == "-" else 1) * minutes * 60


def parsed(text, name):
    """The one or two rules of the text, or None where it is not of a form that all read."""
    fixed, pair = STANDARD_ONLY.fullmatch(text), PAIR.fullmatch(text)
    if fixed:
        tzid, start, before, after, _ = fixed.groups()
        good = tzid == name and start == "19700101T000000" and before == after
        return [seconds(after)] if good else None
    if not pair or pair[1] != name:
        return None
    rules = []
    for group in (pair.groups()[1:8], pair.groups()[8:15]):
        start, before, after, _, nth, weekday, month = group
        wall = calendar.timegm(datetime.strptime(start, "%Y%m%dT%H%M%S").timetuple())
        rule = Rule(
            int(month), WEEKDAYS.index(weekday), int(nth), wall % DAY, seconds(before), seconds(after)
        )
        rule.start = year_of(wall)
        if rule.wall(rule.start) != wall:
            return None  # DTSTART is no onset of its own rule
        rules.append(rule)
    standard, daylight = rules
    good = standard.offset_to < standard.offset_from and standard.key[4:] == daylight.key[:3:-1]
    return rules if good else None


def judge(zone, name, first, last, text):
    """Yields (what was found, how many); what begins with a capital is a mistake."""
    still = not zone.within(first, last)
    if text == "UTC\n":
        ragged = any(zone.offset(m) % 60 for m in moments(zone, [], first, last))
        if not (ragged or at_new_year(zone, first, last)) and (still or pair_exists(zone, first, last)):
            yield "UTC without need", 1
        yield "utc", 1
        return
    rules = parsed(text, name)
    if rules is None:
        yield "Form", 1
        return
    local_year = year_of(first + zone.offset(first))
    if len(rules) == 2 and any(r.start != local_year - 1 for r in rules):
        yield "Anchor", 1
    yield ("fixed" if len(rules) == 1 else "pair, still" if still else "pair, changes"), 1
    for moment in moments(zone, rules, first, last):
        true = zone.offset(moment)
        yield "compared", 1
        if (rules[0] if len(rules) == 1 else read_rfc(rules, moment)) != true:
            yield "RFC", 1
        if (rules[0] if len(rules) == 1 else read_outlook(rules, moment)) != true:
            yield "Outlook", 1


def examine(job):
    """One zone and the names it has, the first of them in full: counts, and examples of mistakes."""
    driver, share, names = job
    rng = random.Random(names[0])  # the same spans on every run
    zone = Zone(names[0])
    asked = []
    for name in names:
        asked += [(name, *span) for span in spans(zone, name != names[0], rng)][::share]
    lines = "".join("%s %d %d\n" % a for a in asked)
    run = subprocess.run([driver, "print"], input=lines, text=True, stdout=subprocess.PIPE, check=True)
    texts = run.stdout.split(".\n")[:-1]
    counts, examples = Counter(asked=len(asked), answers=len(texts)), {}
    for (name, first, last), text in zip(asked, texts):
        for what, number in judge(zone, name, first, last, text):
            counts[what] += number
            examples.setdefault(what, "%s %d %d" % (name, first, last))
    return counts, examples


def zones_by_data():
    """The names of places, those that share their data together."""
    groups = {}
    for name in sorted(zoneinfo.available_timezones()):
        if "/" in name and not name.startswith("Etc/"):
            with open(ZONEINFO + "/" + name, "rb") as file:
                groups.setdefault(file.read(), []).append(name)
    return list(groups.values())


def main():
    driver, share = sys.argv[1], int(sys.argv[2])
    zoneinfo.reset_tzpath([ZONEINFO])
    groups = zones_by_data()
    counts, examples = Counter(), {}
    with multiprocessing.Pool(2) as pool:
        jobs = [(driver, share, names) for names in groups]
        for some, few in pool.imap_unordered(examine, jobs, 4):
            counts += some
            for what, example in few.items():
                examples.setdefault(what, example)

    number = 0

    def ok(passed, name, detail=""):
        nonlocal number
        number += 1
        print("%sok %d - %s" % ("" if passed else "not ", number, name))
        if not passed and detail:
            print("# " + detail)

    print("# %d zones by %d names" % (len(groups), sum(map(len, groups))))
    for what in sorted(counts):
        print("# %s: %d" % (what, counts[what]))
    ok(len(groups) > 250 and counts["asked"] == counts["answers"], "every span has its answer")
    for what, name in (
        ("Form", "each VTIMEZONE is of a form that every client reads"),
        ("Anchor", "each begins in the year before its span"),
        ("RFC", "read by RFC 5545, none is wrong at any instant"),
        ("Outlook", "read as Outlook does, none is wrong at any instant"),
        ("UTC without need", "UTC is written only where no fixed offset and no pair is exact"),
    ):
        ok(counts[what] == 0, name, "%d, as for %s" % (counts[what], examples.get(what)))
    asked = counts["asked"]
    ok(counts["pair, changes"] > asked / 10, "many spans with a change have a pair")
    ok(counts["pair, still"] > asked / 20, "so have many without a change")
    ok(counts["fixed"] > asked / 5, "many others are fixed")
    ok(0 < counts["utc"] < asked / 20, "some, and not many, are in UTC")
    print("1..%d" % number)
    return 0


sys.exit(main())
