#!/usr/bin/python3
"""A feed against the truth about its notice, by a reader that is not ours.

notices.py TRUTH NIGHT FEED: the lines of TRUTH for that NIGHT ("night N" begins those of a night; a
file without has one), each of columns separated by tabs:

    entry     ID TOPIC START END STATUS [RRULE]
    sequence  ID NUMBER
    occurs    ID START END      that the recurring entry occurs then, in UTC
    says      ID WORDS          in its summary or description
    never     REGEX             in no summary, description or name of any entry

START and END are UTC instants, or days of which END is included; END is "point" for a moment or
"open" for an end that the notice does not give, which then has to be said. What is in the feed
and not in the truth is as wrong as the reverse. Prints what is wrong; 0 where nothing is.
"""
import datetime
import re
import sys

import dateutil.rrule
import icalendar

UTC = datetime.timezone.utc
MINUTE, DAY = datetime.timedelta(minutes=1), datetime.timedelta(days=1)
NO_END = ("gives no end", "fin non annoncée", "no indica el final", "nennt kein Ende",
          "não informa o término")
wrong = []


def truth_of(path, night):
    now, lines = "1", []
    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\n").split("\t")
            if cells[0] == "night":
                now = cells[1]
            elif now == night:
                lines.append(cells)
    return lines


def is_timed(value):
    return isinstance(value, datetime.datetime)


def shown(value):
    """As in the truth: UTC instants, and days."""
    return value.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ") if is_timed(value) else value.isoformat()


def words_of(event):
    return f"{event['SUMMARY']}\n{event['DESCRIPTION']}".replace("\u00a0", " ")


def end_of(event, wanted):
    """The end of EVENT as the truth would put it, given what it puts."""
    start, end = event.decoded("DTSTART"), event.decoded("DTEND")
    if wanted == "point":
        return "point" if end - start == MINUTE else shown(end)
    if wanted == "open":
        last = end - (MINUTE if is_timed(end) else DAY)
        day = start.date() if is_timed(start) else start
        said = any(words in event["DESCRIPTION"] for words in NO_END)
        return "open" if said and (last.date() if is_timed(last) else last) == day else shown(end)
    return shown(end if is_timed(end) else end - DAY)


def rule_of(event):
    return event["RRULE"].to_ical().decode() if "RRULE" in event else ""


def check_entry(events, name, topic, start, end, status, rule=""):
    event = events.pop(name, None)
    if event is None:
        wrong.append(f"{name}: there is no such entry")
        return
    got = [str(event["X-NOTICECAL-TOPIC"]), shown(event.decoded("DTSTART")), end_of(event, end),
           str(event["STATUS"]), rule_of(event)]
    want = [topic, start, end, status, rule]
    if got != want:
        wrong.append(f"{name}: is {' '.join(got)}\n{name}: not {' '.join(want)}")


def check_occurs(event, start, end):
    """Wall-clock arithmetic in the zone, as a client does it."""
    first = event.decoded("DTSTART")
    zone, length = first.tzinfo, event.decoded("DTEND") - first
    text = re.sub(r";UNTIL=\w+Z", "", event["RRULE"].to_ical().decode())
    rule = dateutil.rrule.rrulestr(text, dtstart=first.replace(tzinfo=None))
    wanted = datetime.datetime.strptime(start, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    wall = wanted.astimezone(zone).replace(tzinfo=None)
    if rule[0] != first.replace(tzinfo=None):
        wrong.append("the first occurrence is not that of the rule")
    until = event["RRULE"].get("UNTIL")
    if until and wanted > until[0]:
        wrong.append(f"does not occur at {start}: it ends before")
    if not rule.between(wall, wall, inc=True) or shown(wanted + length) != end:
        wrong.append(f"does not occur at {start} until {end}")


def main(path, night, feed):
    with open(feed, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    events = {re.sub(r"^[^.]*\.|@.*", "", str(e["UID"])): e for e in calendar.walk("VEVENT")}
    all_events = dict(events)
    truth = truth_of(path, night)
    for kind, *rest in truth:
        if kind == "entry":
            check_entry(events, *rest)
        elif kind == "sequence" and all_events[rest[0]]["SEQUENCE"] != int(rest[1]):
            wrong.append(f"{rest[0]}: SEQUENCE is {all_events[rest[0]]['SEQUENCE']}, not {rest[1]}")
        elif kind == "occurs":
            check_occurs(all_events[rest[0]], *rest[1:])
        elif kind == "says" and rest[1].replace("\\n", "\n") not in words_of(all_events[rest[0]]):
            wrong.append(f"{rest[0]}: does not say {rest[1]!r}\n{words_of(all_events[rest[0]])}")
        elif kind == "never":
            for name, event in all_events.items():
                said = re.search(rest[0], f"{name}\n{rule_of(event)}\n{words_of(event)}")
                if said:
                    wrong.append(f"{name}: says {said.group()!r}")
        elif kind not in ("sequence", "says"):
            wrong.append(f"{kind}: what is that?")
    wrong.extend(f"{name}: is in the feed, not in the truth" for name in events)
    if not any(kind == "entry" for kind, *rest in truth):
        wrong.append("the truth has no entries")
    print("\n".join(wrong))
    return 1 if wrong else 0


sys.exit(main(*sys.argv[1:]))
