"""Reads feeds with python-icalendar, which takes zones by their Olson name; readers.t says what is
printed. Run with Debian's /usr/bin/python3, whose library it is."""

import sys
from datetime import datetime, timezone

from icalendar import Calendar


def field(text):
    text = str(text)
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")


def moment(value):
    if not isinstance(value, datetime):
        return value.isoformat()
    assert value.tzinfo is not None, "floating"
    return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def organizer(event):
    who = event.get("ORGANIZER")
    return "" if who is None else f"{who.params['CN']} <{who}>"


for path in sys.argv[1:]:
    with open(path, "rb") as file:
        (calendar,) = Calendar.from_ical(file.read(), multiple=True)
    head = [calendar["X-WR-CALNAME"], calendar["X-WR-CALDESC"], calendar.get("METHOD", "")]
    print("calendar", path, *map(field, head), sep="\t")
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        print("event", *map(field, [
            event["UID"], moment(event["DTSTART"].dt), moment(event["DTEND"].dt),
            event["STATUS"], int(event["SEQUENCE"]),
            ",".join(map(str, event["CATEGORIES"].cats)), organizer(event), event["SUMMARY"],
            event["DESCRIPTION"]]), sep="\t")
