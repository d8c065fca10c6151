"""Reads feeds with vobject, which takes zones as their VTIMEZONE says; readers.t says what is
printed. Run with Debian's /usr/bin/python3, whose library it is."""

import sys
from datetime import datetime, timezone

from vobject import icalendar, readComponents

# It keeps every VTIMEZONE of a process for ever, and would read the next feed by the first one's.
ZONES = vars(icalendar)["__tzidMap"]
OWN = dict(ZONES)


def field(text):
    text = str(text)
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")


def moment(value):
    if not isinstance(value, datetime):
        return value.isoformat()
    assert value.tzinfo is not None, "floating"
    return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def organizer(event):
    if not hasattr(event, "organizer"):
        return ""
    return f"{event.organizer.params['CN'][0]} <{event.organizer.value}>"


for path in sys.argv[1:]:
    ZONES.clear()
    ZONES.update(OWN)
    with open(path, encoding="utf-8", newline="") as file:
        (calendar,) = readComponents(file.read(), validate=True)
    method = calendar.method.value if hasattr(calendar, "method") else ""
    names = [calendar.getChildValue(name) for name in ("x_wr_calname", "x_wr_caldesc")]
    print("calendar", path, *map(field, [*names, method]), sep="\t")
    for event in calendar.vevent_list:
        print("event", *map(field, [
            event.uid.value, moment(event.dtstart.value), moment(event.dtend.value),
            event.status.value, int(event.sequence.value), ",".join(event.categories.value),
            organizer(event), event.summary.value, event.description.value]), sep="\t")
