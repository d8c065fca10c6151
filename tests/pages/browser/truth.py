#!/usr/bin/python3
"""What a calendar on a wall has to show, worked out from the truth files and never from a feed.

truth.py READERS_TRUTH NOTICES_FOLDER: prints a JSON list of announcements, each with
    name    how the truth calls it
    feed    the name of its feed
    zone    the zone of its clocks
    recurs  whether something in it does
    views   of the weeks and months in which something begins or ends: "kind" ("week" or "month"),
            "start", and in "shown" what is seen there: "entry", "day" and "time", once for each day
            of an entry. The time is "all day" or FROM-TO, clock times; TO is empty where the notice
            gives no end. "open" is there where it is all day and the notice gives no end.
READERS_TRUTH is tests/feeds/readers/truth.txt, of which the shipped announcement is taken, and
NOTICES_FOLDER is tests/feeds/notices, of which each truth.tsv is, as of its last night.
"""
import datetime
import glob
import json
import os
import re
import sys
import zoneinfo

import dateutil.rrule

UTC = datetime.timezone.utc
DAY, WEEK = datetime.timedelta(days=1), datetime.timedelta(weeks=1)
SHIPPED = ("uscit-nextgen-2020", "America/New_York")
# Where a notice has no zone it has no hours either, and whole days are the same anywhere.
ANYWHERE = "Asia/Tokyo"


def moment(text, zone):
    """The wall clock of ZONE at a UTC instant, or a day."""
    if "T" not in text:
        return datetime.date.fromisoformat(text)
    compact = re.sub("[-:]", "", text)
    instant = datetime.datetime.strptime(compact, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    return instant.astimezone(zoneinfo.ZoneInfo(zone)).replace(tzinfo=None)


def is_timed(value):
    return isinstance(value, datetime.datetime)


def day_of(value):
    return value.date() if is_timed(value) else value


class Entry:
    """START and END (exclusive; None: open) on the wall clock, and when it occurs again."""

    def __init__(self, name, start, end, rule=None):
        self.name, self.start, self.end, self.rule = name, start, end, rule
        self.occurs = [start]

    def starts(self, first, last):
        """Those of its starts from FIRST until before LAST."""
        if not self.rule:
            return [self.start]
        starts = self.rule.between(datetime.datetime.combine(first, datetime.time()),
                                   datetime.datetime.combine(last, datetime.time()), inc=True)
        return starts if is_timed(self.start) else [start.date() for start in starts]

    def edges(self):
        """The days on which something of it begins or ends, as far as the truth names them."""
        for start in self.occurs:
            yield day_of(start)
            if self.end is not None:
                least = datetime.timedelta(minutes=1) if is_timed(start) else DAY
                yield day_of(start + (self.end - self.start) - least)

    def shown(self, first, last):
        """The days and times of it; also some before FIRST, as it may still be going on then."""
        length = (self.end or self.start + DAY) - self.start
        for start in self.starts(first - length - DAY, last):
            if not is_timed(start):
                for number in range(length.days):
                    yield start + number * DAY, "all day"
            elif self.end is None:
                yield start.date(), f"{start:%H:%M}-"
            else:
                yield from hours(start, start + length)


def hours(start, end):
    while start < end:
        midnight = datetime.datetime.combine(start.date() + DAY, datetime.time())
        yield start.date(), f"{start:%H:%M}-" + (f"{end:%H:%M}" if end < midnight else "24:00")
        start = midnight


def shipped(path):
    """Of the truth of the readers: START and END, exclusive."""
    entries, ours = [], False
    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = line.split()
            if line.startswith("= "):
                ours = cells[1] == SHIPPED[0]
            elif ours and cells and cells[0] != "#":
                entries.append(Entry(cells[1], moment(cells[2], SHIPPED[1]),
                                     moment(cells[3], SHIPPED[1])))
    return {"name": "shipped", "feed": SHIPPED[0] + ".ics", "zone": SHIPPED[1]}, entries


def rule_of(text, start, zone):
    until = re.search(r";UNTIL=(\w+)", text)
    rule = re.sub(r";UNTIL=\w+", "", text)
    if until:
        last = until[1] if "T" in until[1] else f"{until[1][:4]}-{until[1][4:6]}-{until[1][6:]}"
        last = moment(last, zone)
        last = last if is_timed(last) else datetime.datetime.combine(last, datetime.time())
        rule += f";UNTIL={last:%Y%m%dT%H%M%S}"
    first = start if is_timed(start) else datetime.datetime.combine(start, datetime.time())
    return dateutil.rrule.rrulestr(rule, dtstart=first)


def entry_of(cells, zone):
    name, _, start, end, _, *rule = cells
    start = moment(start, zone)
    if end == "point":
        end = start + datetime.timedelta(minutes=1)
    elif end == "open":
        end = None
    else:
        end = moment(end, zone)
        end = end if is_timed(end) else end + DAY
    return Entry(name, start, end, rule_of(rule[0], start, zone) if rule else None)


def notice(folder):
    """Of a truth.tsv (tests/feeds/notices.py tells its columns) the last night."""
    with open(sorted(glob.glob(os.path.join(folder, "facts*.xml")))[-1], encoding="utf-8") as file:
        root = re.search(r"<announcement [^>]*>", file.read())[0]
    name = re.search(r'\bid="([^"]*)"', root)[1]
    zone = re.search(r'\bzone="([^"]*)"', root)
    about = {"name": os.path.basename(folder), "feed": name + ".ics",
             "zone": zone[1] if zone else ANYWHERE}
    entries = {}
    with open(os.path.join(folder, "truth.tsv"), encoding="utf-8") as file:
        for line in file:
            kind, *cells = line.rstrip("\n").split("\t")
            if kind == "night":
                entries = {}
            elif kind == "entry":
                entries[cells[0]] = entry_of(cells, about["zone"])
            elif kind == "occurs":
                entries[cells[0]].occurs.append(moment(cells[1], about["zone"]))
    return about, list(entries.values())


def monday(day):
    return day - day.weekday() * DAY


def views(entries):
    weeks = sorted({monday(day) for entry in entries for day in entry.edges()})
    months = sorted({day.replace(day=1) for entry in entries for day in entry.edges()})
    for kind, starts, days in (("week", weeks, 7), ("month", map(monday, months), 42)):
        for first in starts:
            last = first + days * DAY
            shown = [{"entry": entry.name, "day": str(day), "time": time}
                     | ({"open": True} if entry.end is None and time == "all day" else {})
                     for entry in entries
                     for day, time in entry.shown(first, last) if first <= day < last]
            yield {"kind": kind, "start": str(first), "shown": shown}


def main(readers, notices):
    announcements = [shipped(readers)]
    announcements += [notice(os.path.dirname(path))
                      for path in sorted(glob.glob(os.path.join(notices, "*", "truth.tsv")))]
    json.dump([{**about, "recurs": any(entry.rule for entry in entries),
                "views": list(views(entries))} for about, entries in announcements],
              sys.stdout, indent=1)


main(*sys.argv[1:])
