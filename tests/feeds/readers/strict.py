"""A feed by the letter of RFC 5545, and nothing that readers forgive: what the other readers of
readers.t are compared with, and what wire.py looks at more closely.

Zones are taken by their IANA name from Python's own zoneinfo, so that a VTIMEZONE plays no part.
"""

import re
from datetime import date, datetime, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

NAME = re.compile(r"[A-Z][A-Z0-9-]*")
PARAM = re.compile(r';([A-Z][A-Z0-9-]*)=("[^"\x00-\x1f\x7f]*"|[^";:,\x00-\x1f\x7f]*)')
ESCAPE = re.compile(r"\\(.)", re.S)


class Bad(Exception):
    """A rule is broken; the message says which."""


class Line:
    """A content line: NAME, its PARAMS, its VALUE as it stands."""

    def __init__(self, text):
        name = NAME.match(text)
        if name is None:
            raise Bad(f"no property: {text!r}")
        self.name, self.params, at = name[0], {}, name.end()
        while (param := PARAM.match(text, at)) is not None:
            if param[1] in self.params:
                raise Bad(f"{param[1]} twice: {text!r}")
            self.params[param[1]], at = param[2].strip('"'), param.end()
        if text[at:at + 1] != ":":
            raise Bad(f"no value, or a parameter that is none: {text!r}")
        self.value = text[at + 1:]

    def text(self):
        """The value unescaped, as RFC 5545 section 3.3.11 has it and in no other way."""
        if re.search(r"(?<!\\)(\\\\)*[,;]", self.value) is not None:
            raise Bad(f"{self.name}: a comma or semicolon that is not escaped")
        if re.search(r"\\([^\\,;n]|$)", ESCAPE.sub(lambda m: m[0] if m[1] not in "\\,;n" else "",
                                                    self.value)):
            raise Bad(f"{self.name}: an escape that is none")
        return ESCAPE.sub(lambda m: "\n" if m[1] == "n" else m[1], self.value)


class Component:
    def __init__(self, name):
        self.name, self.lines, self.parts, self.order = name, [], [], []

    def all(self, name):
        return [line for line in self.lines if line.name == name]

    def one(self, name):
        found = self.all(name)
        if len(found) != 1:
            raise Bad(f"{self.name}: {len(found)} {name}")
        return found[0]

    def has(self, name):
        return self.all(name) != []

    def inside(self, name):
        return [part for part in self.parts if part.name == name]


def unfold(data):
    """The content lines of the bytes DATA."""
    if not data.endswith(b"\r\n"):
        raise Bad("does not end in CRLF")
    lines = []
    for physical in data[:-2].split(b"\r\n"):
        text = physical.decode("utf-8")
        if text.startswith(" "):
            if not lines:
                raise Bad("begins with a fold")
            lines[-1] += text[1:]
        else:
            lines.append(text)
    return lines


def parse(data):
    """The one VCALENDAR of the bytes DATA."""
    stack, whole = [Component("")], None
    for text in unfold(data):
        if whole is not None:
            raise Bad("something behind END:VCALENDAR")
        line = Line(text)
        if line.name == "BEGIN":
            stack.append(Component(line.value))
        elif line.name == "END":
            done = stack.pop()
            if not stack or done.name != line.value:
                raise Bad(f"END:{line.value} of {done.name or 'nothing'}")
            stack[-1].parts.append(done)
            stack[-1].order.append(done.name)
            if len(stack) == 1:
                whole = done
        else:
            stack[-1].lines.append(line)
            stack[-1].order.append(line.name)
            if len(stack) == 1:
                raise Bad("a property outside of VCALENDAR")
    if whole is None or whole.name != "VCALENDAR":
        raise Bad("no VCALENDAR")
    return whole


def utc_of(line):
    """The instant of a date-time property, or None of one that is a date."""
    if line.params == {"VALUE": "DATE"}:
        return None
    if line.params == {} and re.fullmatch(r"\d{8}T\d{6}Z", line.value):
        return datetime.strptime(line.value, "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc)
    if list(line.params) != ["TZID"] or not re.fullmatch(r"\d{8}T\d{6}", line.value):
        raise Bad(f"{line.name}: neither date, UTC nor a time with TZID: {line.value}")
    try:
        zone = ZoneInfo(line.params["TZID"])
    except (ZoneInfoNotFoundError, ValueError) as unknown:
        raise Bad(f"{line.name}: a TZID that is none: {line.params['TZID']}") from unknown
    local = datetime.strptime(line.value, "%Y%m%dT%H%M%S")
    at = [local.replace(tzinfo=zone, fold=fold).astimezone(timezone.utc) for fold in (0, 1)]
    if at[0] != at[1]:
        raise Bad(f"{line.name}: {line.value} happens twice, or never, in {zone}")
    return at[0]


def day_of(line):
    if not re.fullmatch(r"\d{8}", line.value):
        raise Bad(f"{line.name}: no date: {line.value}")
    return datetime.strptime(line.value, "%Y%m%d").date()


def moment(line):
    """A date or an instant, as all readers print it."""
    at = utc_of(line)
    return day_of(line).isoformat() if at is None else at.strftime("%Y-%m-%dT%H:%M:%SZ")


def comparable(line):
    """The same, to be compared with others of its type."""
    at = utc_of(line)
    return day_of(line) if at is None else at


def same_type(a, b):
    return isinstance(a, datetime) == isinstance(b, datetime) and isinstance(a, date)


def organizer(event):
    if not event.has("ORGANIZER"):
        return ""
    line = event.one("ORGANIZER")
    return f"{line.params['CN']} <{line.value}>"


def calendar_fields(calendar):
    method = calendar.one("METHOD").value if calendar.has("METHOD") else ""
    return [calendar.one("X-WR-CALNAME").text(), calendar.one("X-WR-CALDESC").text(), method]


def event_fields(event):
    return [event.one("UID").value, moment(event.one("DTSTART")), moment(event.one("DTEND")),
            event.one("STATUS").value, event.one("SEQUENCE").value, event.one("CATEGORIES").text(),
            organizer(event), event.one("SUMMARY").text(), event.one("DESCRIPTION").text()]
