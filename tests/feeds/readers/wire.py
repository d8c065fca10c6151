"""The rules of a published feed, octet by octet: RFC 5545, 5546 and 7986 where they leave no
choice, and where they do what every client is known to take. strict.py does the reading.

check_file() and check_folder() yield what is wrong, one sentence each.
"""

import re
import zoneinfo
from datetime import datetime

import strict

ONCE = {  # in a VCALENDAR: the name of every property that must be there, and what it may be
    "VERSION": r"2\.0",
    "PRODID": r"-//(?!Google Inc//)[^/]+//[^/]+//[A-Z]{2}",
    "CALSCALE": "GREGORIAN",
    "UID": r"[a-z0-9-]+@[a-z0-9.-]+",
    "LAST-MODIFIED": r"\d{8}T\d{6}Z",
    "NAME": r".+",
    "X-WR-CALNAME": r".+",
    "DESCRIPTION": r".+",
    "X-WR-CALDESC": r".+",
    "SOURCE": r"https://[^\\ ]+",
    "REFRESH-INTERVAL": r"PT1H",
    "X-PUBLISHED-TTL": r"PT1H",
    "COLOR": r"[a-z]+",
}
MAY = {"METHOD": "PUBLISH", "URL": r"https?://[^\\ ]+", "X-WR-TIMEZONE": r".+/.+"}
EVENT_ONCE = {
    "UID": r"[a-z0-9-]+\.[a-z0-9-]+(\.(resumes|old-day|new-day|from|last))?@[a-z0-9.-]+",
    "DTSTAMP": r"\d{8}T\d{6}Z",
    "CREATED": r"\d{8}T\d{6}Z",
    "LAST-MODIFIED": r"\d{8}T\d{6}Z",
    "SEQUENCE": r"0|[1-9]\d*",
    "DTSTART": r"\d{8}(T\d{4}00Z?)?",
    "DTEND": r"\d{8}(T\d{4}00Z?)?",
    "SUMMARY": r".+",
    "DESCRIPTION": r".+",
    "CATEGORIES": r"[A-Za-z ]+",
    "STATUS": "CONFIRMED|TENTATIVE",
    "TRANSP": "TRANSPARENT",
    "X-MICROSOFT-CDO-BUSYSTATUS": "FREE",
    "CLASS": "PUBLIC",
    "X-NOTICECAL-TOPIC": "outage|registration-freeze|resume|deadline-moved|action|milestone",
}
LIMIT = (r"(stated|bounded|open|lasting)( (at|not-before|not-after)=\d{8}(T\d{4}00Z)?)*"
         r"( expected)?( through)?( some-time)?( by-resuming)?( goes-on)?")
EVENT_MAY = {"X-NOTICECAL-WITHDRAWN": "TRUE", "X-NOTICECAL-BEGIN": LIMIT, "X-NOTICECAL-END": LIMIT,
             "X-NOTICECAL-BEGIN-HOUR": r".+", "X-NOTICECAL-END-HOUR": r".+",
             "X-NOTICECAL-LASTING": r".+", "X-NOTICECAL-TITLE": r".+",
             "X-NOTICECAL-ZONE": r"UTC|.+/.+", "URL": r"https?://[^\\ ]+",
             "ORGANIZER": r"mailto:[^@\\ ]+@[^@\\ ]+"}
OBSERVANCE = {"DTSTART": r"\d{8}T\d{6}", "TZOFFSETFROM": r"[+-]\d{4}", "TZOFFSETTO": r"[+-]\d{4}",
              "TZNAME": r"[A-Za-z0-9+-]+"}
RRULE = r"FREQ=YEARLY;BYDAY=(-1|[1-4])(SU|MO|TU|WE|TH|FR|SA);BYMONTH=(\d{1,2})"
TEXTS = {"NAME", "X-WR-CALNAME", "DESCRIPTION", "X-WR-CALDESC", "SUMMARY", "CATEGORIES",
         "X-NOTICECAL-BEGIN-HOUR", "X-NOTICECAL-END-HOUR", "X-NOTICECAL-LASTING", "X-NOTICECAL-TITLE"}
ONE_LINE = TEXTS - {"DESCRIPTION"}
PARAMS = {  # which parameters a property has; all others have none
    "SOURCE": [{"VALUE": "URI"}],
    "REFRESH-INTERVAL": [{"VALUE": "DURATION"}],
}
MARKUP = re.compile(r"</?(p|ul|ol|li|a|br|div|span|html|body)\b[^>]*>"
                    r"|&(amp|lt|gt|quot|#\d+);", re.I)


# Octets ======================================================================================


def check_bytes(data):
    if data.startswith(b"\xef\xbb\xbf"):
        yield "begins with a byte order mark"
    if re.search(rb"\r(?!\n)|(?<!\r)\n", data):
        yield "a line ends otherwise than in CRLF"
    if not data.endswith(b"\r\nEND:VCALENDAR\r\n") or not data.startswith(b"BEGIN:VCALENDAR\r\n"):
        yield "something before BEGIN:VCALENDAR or behind END:VCALENDAR"
    physical = data.split(b"\r\n")[:-1]
    for line, after in zip(physical, [*physical[1:], b""]):
        yield from check_physical(line, after.startswith((b" ", b"\t")))


def check_physical(line, folded):
    if len(line) > 75:
        yield f"{len(line)} octets in a line: {line!r}"
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        yield f"a character is split, or is none: {line!r}"
        return
    if re.search(r"[\x00-\x1f\x7f-\x9f\ufeff\u2028\u2029]", text):
        yield f"a control character: {line!r}"
    if text.strip(" ") == "":
        yield "an empty line"
    if folded and (len(text) - len(text.rstrip("\\"))) % 2 == 1:
        yield f"a fold within an escape: {line!r}"
    if not folded and text.endswith(" "):
        yield f"a space at the end: {line!r}"


# Properties ==================================================================================


def check_properties(part, once, may):
    for line in part.lines:
        allowed = once.get(line.name) or may.get(line.name)
        if allowed is None:
            yield f"{part.name}: {line.name} has no place here"
        elif re.fullmatch(allowed, line.value, re.S) is None:
            yield f"{part.name}: {line.name} cannot be {line.value!r}"
        if line.name not in ("DTSTART", "DTEND", "ORGANIZER"):
            if line.params not in PARAMS.get(line.name, [{}]):
                yield f"{part.name}: {line.name} has parameters {line.params}"
        if line.name in TEXTS:
            yield from check_text(part, line)
    for name in [*once, *may]:
        if len(part.all(name)) > 1 or (name in once and not part.has(name)):
            yield f"{part.name}: {len(part.all(name))} {name}"


def check_text(part, line):
    text = line.text()
    again = re.sub(r"([\\,;])", r"\\\1", text).replace("\n", r"\n")
    if again != line.value:
        yield f"{part.name}: {line.name} is escaped otherwise than needed"
    if "\n" in text and (line.name in ONE_LINE or part.name == "VCALENDAR"):
        yield f"{part.name}: {line.name} has several lines"
    if MARKUP.search(text):
        yield f"{part.name}: {line.name} holds markup: {MARKUP.search(text)[0]}"
    if text != text.strip():
        yield f"{part.name}: {line.name} begins or ends with white space"


# Zones =======================================================================================


def check_zone(zone):
    name = zone.one("TZID").value
    kinds = [part.name for part in zone.parts]
    if [line.name for line in zone.lines] != ["TZID"] or zone.lines[0].params:
        yield f"VTIMEZONE {name}: more than a TZID"
    if "/" not in name or name.startswith("Etc/") or name not in zoneinfo.available_timezones():
        yield f"VTIMEZONE {name}: not the plain IANA name of a place"
    if kinds not in (["STANDARD"], ["STANDARD", "DAYLIGHT"]):
        yield f"VTIMEZONE {name}: {kinds}"
    pair = len(kinds) == 2
    for part in zone.parts:
        yield from check_properties(part, OBSERVANCE | ({"RRULE": RRULE} if pair else {}), {})
        if pair and part.has("RRULE"):
            yield from check_onset(part)
    if pair and [p.one("TZOFFSETFROM").value for p in zone.parts] != [
            p.one("TZOFFSETTO").value for p in zone.parts[::-1]]:
        yield f"VTIMEZONE {name}: one does not begin where the other ends"


def check_onset(part):
    """Whether DTSTART is one of the days of its own RRULE."""
    rule = re.fullmatch(RRULE, part.one("RRULE").value)
    day = datetime.strptime(part.one("DTSTART").value[:8], "%Y%m%d")
    if rule is None:
        return
    weekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][day.weekday()]
    last = (datetime(day.year + day.month // 12, day.month % 12 + 1, 1) - day).days <= 7
    week = (day.day - 1) // 7 + 1
    fits = last if rule[1] == "-1" else week == int(rule[1])
    if weekday != rule[2] or day.month != int(rule[3]) or not fits:
        yield f"{part.name}: DTSTART {day:%Y-%m-%d} is none of its RRULE"


def check_zones(calendar):
    described = [zone.one("TZID").value for zone in calendar.inside("VTIMEZONE")]
    used = {line.params["TZID"] for event in calendar.inside("VEVENT") for line in event.lines
            if "TZID" in line.params}
    if sorted(described) != sorted(used):
        yield f"VTIMEZONEs of {described}, but times in {sorted(used)}"
    if any(line.value not in used for line in calendar.all("X-WR-TIMEZONE")):
        yield "X-WR-TIMEZONE is not the zone of its times"
    if len(used) != 1 and calendar.has("X-WR-TIMEZONE"):
        yield "X-WR-TIMEZONE though there is not one zone"
    for zone in calendar.inside("VTIMEZONE"):
        yield from check_zone(zone)


# Events ======================================================================================


def check_event(event):
    yield from check_properties(event, EVENT_ONCE, EVENT_MAY)
    if event.parts:
        yield f"a {event.parts[0].name} in an event"
    start, end = event.one("DTSTART"), event.one("DTEND")
    if start.params != end.params or start.value.endswith("Z") != end.value.endswith("Z"):
        yield f"DTSTART and DTEND of different types: {start.value}, {end.value}"
    elif strict.comparable(end) <= strict.comparable(start):
        yield f"DTEND is not after DTSTART: {start.value}, {end.value}"
    if event.one("DTSTAMP").value != event.one("LAST-MODIFIED").value:
        yield "DTSTAMP is not when it was changed last"
    if event.one("CREATED").value > event.one("LAST-MODIFIED").value:
        yield "changed before it was made"
    for line in event.all("ORGANIZER"):
        if list(line.params) != ["CN"] or re.search(r'[\\^"]|^$', line.params["CN"]):
            yield f"ORGANIZER has parameters {line.params}"
    for line in event.all("URL"):
        if line.value not in event.one("DESCRIPTION").text():
            yield "DESCRIPTION does not tell the URL"


# A file ======================================================================================

ORDER = {"VTIMEZONE": 1, "VEVENT": 2}


def check_calendar(calendar, source):
    events = calendar.inside("VEVENT")
    yield from check_properties(calendar, ONCE, MAY)
    places = [ORDER.get(name, 0) for name in calendar.order]
    if places != sorted(places) or not all(part.name in ORDER for part in calendar.parts):
        yield f"not properties, VTIMEZONEs, VEVENTs: {calendar.order}"
    if not events:
        yield "no event"
        return
    for a, b in (("NAME", "X-WR-CALNAME"), ("DESCRIPTION", "X-WR-CALDESC"),
                 ("REFRESH-INTERVAL", "X-PUBLISHED-TTL")):
        if calendar.one(a).value != calendar.one(b).value:
            yield f"{a} and {b} differ"
    if len(calendar.one("NAME").text()) > 255:
        yield "a NAME of more than 255 characters"
    if calendar.one("SOURCE").value != source:
        yield f"SOURCE is {calendar.one('SOURCE').value}, not {source}"
    if any(event.has("ORGANIZER") != calendar.has("METHOD") for event in events):
        yield "METHOD and an ORGANIZER in every event do not go together"
    if len({event.one("UID").value for event in events}) != len(events):
        yield "two events of one UID"
    if max(e.one("LAST-MODIFIED").value for e in events) != calendar.one("LAST-MODIFIED").value:
        yield "LAST-MODIFIED is not that of the newest event"
    yield from check_zones(calendar)
    for event in events:
        yield from check_event(event)


def check_file(path, base):
    """What is wrong with the feed PATH, which is published below BASE."""
    data = path.read_bytes()
    yield from check_bytes(data)
    try:
        yield from check_calendar(strict.parse(data), f"{base}/{path.name}")
    except (strict.Bad, UnicodeDecodeError) as bad:
        yield str(bad)


# Files together ==============================================================================

TOPICS = ["outage", "registration-freeze", "resume", "deadline-moved", "action", "milestone"]


def comparable_event(event):
    """All of it but what the other events of its feed decide: how its times are written, and
    whether it has an ORGANIZER."""
    lines = [(line.name, tuple(line.params.items()), line.value) for line in event.lines
             if line.name not in ("DTSTART", "DTEND", "X-NOTICECAL-ZONE", "ORGANIZER")]
    return (*lines, strict.moment(event.one("DTSTART")), strict.moment(event.one("DTEND")))


def events_of(path):
    return [comparable_event(event)
            for event in strict.parse(path.read_bytes()).inside("VEVENT")]


def check_family(whole, folder):
    """Whether the topics' feeds are together the feed WHOLE."""
    together = []
    for topic in TOPICS:
        path = folder / f"{whole.stem}-{topic}.ics"
        events = events_of(path) if path.exists() else []
        categories = {line for event in events for line in event if line[0] == "CATEGORIES"}
        if len(categories) > 1:
            yield f"{path.name}: several categories"
        together += events
    if sorted(together) != sorted(events_of(whole)):
        yield f"{whole.name}: its topics' feeds together are another calendar"


def check_folder(folder):
    """What is wrong with the feeds of FOLDER among each other."""
    feeds = sorted(folder.glob("*.ics"))
    wholes = [path for path in feeds if not path.stem.endswith(tuple(f"-{t}" for t in TOPICS))]
    uids = [strict.parse(path.read_bytes()).one("UID").value for path in feeds]
    if len(set(uids)) != len(uids):
        yield "two calendars of one UID"
    for path in wholes:
        yield from check_family(path, folder)
    all_of = folder / "announcements.ics"
    members = [event for path in wholes if path != all_of for event in events_of(path)]
    if sorted(members) != sorted(events_of(all_of)):
        yield "announcements.ics is not all the announcements together"
