"""The feed over all announcements against the feeds of each: the same entries, at the same instants,
as python-icalendar reads them."""
import glob
import os
import sys
from datetime import datetime, timezone

import icalendar


def entries(path):
    with open(path, "rb") as feed:
        calendar = icalendar.Calendar.from_ical(feed.read())
    for event in calendar.walk("VEVENT"):
        times = []
        for name in ("DTSTART", "DTEND"):
            value = event[name].dt
            timed = isinstance(value, datetime)
            times.append(value.astimezone(timezone.utc) if timed else value)
        rule = event["RRULE"].to_ical() if "RRULE" in event else None
        # A rule turns with the clocks of a zone: in UTC it would be an hour off half of the year.
        zone = event["DTSTART"].params.get("TZID") if rule else None
        yield str(event["UID"]), (*times, rule, zone, str(event["SUMMARY"]))


folder = sys.argv[1]
each = {}
for path in glob.glob(os.path.join(folder, "*.ics")):
    name = os.path.basename(path)
    if not name.startswith("announcements"):
        each.update(entries(path))
together = dict(entries(os.path.join(folder, "announcements.ics")))
for uid in sorted(set(each) | set(together)):
    if each.get(uid) != together.get(uid):
        print(uid, each.get(uid), together.get(uid), sep="\n  ")
        sys.exit(1)
sys.exit(0 if len(together) > 50 else "only %d entries" % len(together))
