"""Holds every feed below a folder to wire.py, and wire.py to feeds that are wrong on purpose.

    wire_test.py FEEDS BASE      prints TAP
"""

import re
import shutil
import sys
import tempfile
from pathlib import Path

import wire

CRLF = b"\r\n"
COUNT = 0


def ok(problems, name):
    global COUNT
    COUNT += 1
    print(f"{'not ' if problems else ''}ok {COUNT} - {name}")
    for problem in problems[:5]:
        print("#", problem.replace("\n", " "))


# One mistake each, planted in a feed with a zone, an ORGANIZER and a folded, escaped text =========


def sub(pattern, to, count=1):
    pattern = pattern.encode()

    def mutate(data):
        changed, found = re.subn(pattern, to.encode(), data, count=count)
        assert found, pattern
        return changed
    return mutate


def refold(width):
    """Folds anew after WIDTH octets, wherever that is."""
    def mutate(data):
        lines = data.replace(b"\r\n ", b"").split(CRLF)
        return CRLF.join(b"\r\n ".join([line[:width], *(
            line[i:i + width - 1] for i in range(width, len(line), width - 1))]) for line in lines)
    return mutate


def split_escape(data):
    at = data.index(b"\\,") + 1
    start = data.rindex(CRLF, 0, at)
    return data[:start] + data[start:at] + b"\r\n " + data[at:]


def split_character(data):
    at = data.index("–".encode()) + 1
    return data[:at] + b"\r\n " + data[at:]


def zone_last(data):
    zone = re.search(rb"BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n", data, re.S)[0]
    return data.replace(zone, b"").replace(b"END:VCALENDAR", zone + b"END:VCALENDAR")


def twice(data):
    event = re.search(rb"BEGIN:VEVENT.*?END:VEVENT\r\n", data, re.S)[0]
    return data.replace(event, event + event)


def no_event(data):
    return re.sub(rb"BEGIN:VEVENT.*END:VEVENT\r\n", b"", data, flags=re.S)


ALARM = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT1H\r\nDESCRIPTION:x\r\nEND:VALARM\r\n"
MISTAKES = [  # what is planted, what has to be said of it, how it is planted
    ("a byte order mark", "byte order mark", lambda data: b"\xef\xbb\xbf" + data),
    ("LF alone", "otherwise than in CRLF", lambda data: data.replace(CRLF, b"\n", 1)),
    ("LF alone everywhere", "otherwise than in CRLF", lambda data: data.replace(CRLF, b"\n")),
    ("CR CR LF", "otherwise than in CRLF", sub("\r\nDTSTAMP", "\r\r\nDTSTAMP")),
    ("lines of 76 octets", "76 octets", refold(76)),
    ("no folds", "octets in a line", lambda data: data.replace(b"\r\n ", b"")),
    ("a fold within a character", "a character is split", split_character),
    ("a fold within an escape", "within an escape", split_escape),
    ("a fold of nothing", "an empty line", sub("\r\nDTSTAMP", "\r\n \r\nDTSTAMP")),
    ("an empty line", "an empty line", sub("\r\nBEGIN:VEVENT", "\r\n\r\nBEGIN:VEVENT")),
    ("a space at a line's end", "a space at the end", sub("CLASS:PUBLIC", "CLASS:PUBLIC ")),
    ("a line behind the end", "behind END:VCALENDAR", lambda data: data + b"\r\n"),
    ("no line end at the end", "behind END:VCALENDAR", lambda data: data[:-2]),
    ("two calendars", "behind END:VCALENDAR", lambda data: data + data),
    ("a calendar without events", "no event", no_event),
    ("the VTIMEZONE behind the events", "not properties, VTIMEZONEs", zone_last),
    ("no VTIMEZONE", "VTIMEZONEs of", sub("(?s)BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n", "")),
    ("a VTIMEZONE that nothing uses", "VTIMEZONEs of",
     sub("TZID=America/New_York:", "TZID=America/Chicago:", 0)),
    ("a quoted TZID in the VTIMEZONE", "IANA name",
     sub("TZID:America/New_York", 'TZID:"America/New_York"')),
    ("a Windows zone", "a TZID that is none|IANA name",
     sub("(TZID[:=])America/New_York", r"\1America/Eastern Standard Time", 0)),
    ("a VTIMEZONE without STANDARD", r"\['DAYLIGHT'\]",
     sub("(?s)BEGIN:STANDARD.*END:STANDARD\r\n", "")),
    ("RDATE instead of RRULE", "RDATE has no place", sub("RRULE:[^\r]*", "RDATE:20200308T020000")),
    ("an anchor off its rule", "is none of its RRULE", sub("DTSTART:20191103", "DTSTART:20191110")),
    ("an offset with seconds", "TZOFFSETTO cannot be",
     sub("TZOFFSETTO:-0500", "TZOFFSETTO:-050000")),
    ("DTEND equal to the last day", "not after DTSTART",
     sub(r"(DTSTART;VALUE=DATE:)(\d+)\r\nDTEND;VALUE=DATE:\d+", "\\1\\2\r\nDTEND;VALUE=DATE:\\2")),
    ("a date and a time", "different types",
     sub(r"DTEND;VALUE=DATE:\d+", "DTEND:20200401T000000Z")),
    ("a time that floats", "neither date, UTC", sub("(DTSTART|DTEND);TZID=[^:]*", r"\1", 0)),
    ("a last second", "DTEND cannot be", sub("(DTEND;TZID=[^:]*:.*T)000000", r"\g<1>235959")),
    ("a DURATION", "DURATION has no place", sub(r"DTEND;VALUE=DATE:\d+", "DURATION:P1D")),
    ("an alarm", "VALARM", sub("END:VEVENT", ALARM + "END:VEVENT")),
    ("an ATTENDEE", "ATTENDEE has no place",
     sub("CLASS:PUBLIC", "CLASS:PUBLIC\r\nATTENDEE:mailto:a@b.example")),
    ("METHOD:REQUEST", "METHOD cannot be", sub("METHOD:PUBLISH", "METHOD:REQUEST")),
    ("METHOD without ORGANIZER", "do not go together",
     sub("ORGANIZER[^\r]*\r\n( [^\r]*\r\n)*", "")),
    ("STATUS:CANCELLED", "STATUS cannot be", sub("STATUS:CONFIRMED", "STATUS:CANCELLED")),
    ("opaque time", "TRANSP cannot be", sub("TRANSP:TRANSPARENT", "TRANSP:OPAQUE")),
    ("Outlook's Busy", "BUSYSTATUS", sub("BUSYSTATUS:FREE", "BUSYSTATUS:BUSY")),
    ("no Outlook status", "0 X-MICROSOFT-CDO-BUSYSTATUS",
     sub("X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n", "")),
    ("Outlook's all-day mark", "ALLDAYEVENT has no place",
     sub("CLASS:PUBLIC", "CLASS:PUBLIC\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE")),
    ("HTML beside the text", "X-ALT-DESC has no place",
     sub("CLASS:PUBLIC", "CLASS:PUBLIC\r\nX-ALT-DESC;FMTTYPE=text/html:<p>x</p>")),
    ("HTML in the text", "holds markup", sub("DESCRIPTION:New", "DESCRIPTION:<p>New")),
    ("an entity in the text", "holds markup", sub("SUMMARY:New", "SUMMARY:&amp\\; New")),
    ("a bare comma", "not escaped", sub(r"(SUMMARY:[^\\]*)\\,", r"\1,")),
    ("an escaped colon", "an escape that is none", sub("SUMMARY:New", r"SUMMARY:\\:New")),
    ("a line break written N", "an escape that is none", sub(r"\\n", r"\\N")),
    ("a summary of two lines", "several lines", sub("SUMMARY:New", r"SUMMARY:New\\n")),
    ("two DESCRIPTIONs", "2 DESCRIPTION", sub("CATEGORIES", "DESCRIPTION:x\r\nCATEGORIES")),
    ("no SUMMARY", "0 SUMMARY", sub("SUMMARY[^\r]*\r\n( [^\r]*\r\n)*", "")),
    ("a UID twice", "one UID", twice),
    ("a UID of another form", "UID cannot be",
     sub("UID:uscit-nextgen-2020.filing@", "UID:Electronic filing@")),
    ("a stamp in local time", "CREATED cannot be", sub(r"(CREATED:\d+T\d+)Z", r"\1")),
    ("a stamp of now", "DTSTAMP is not when", sub("DTSTAMP:2026", "DTSTAMP:2027")),
    ("the calendar's stamp of now", "newest event",
     sub("LAST-MODIFIED:2026", "LAST-MODIFIED:2027")),
    ("no NAME", "0 NAME", sub("\r\nNAME:[^\r]*", "")),
    ("two names", "NAME and X-WR-CALNAME differ", sub("\r\nNAME:", "\r\nNAME:x")),
    ("two intervals", "differ|X-PUBLISHED-TTL cannot",
     sub("X-PUBLISHED-TTL:PT1H", "X-PUBLISHED-TTL:PT12H")),
    ("the SOURCE of another feed", "SOURCE is",
     sub("SOURCE;VALUE=URI:[^\r]*", "SOURCE;VALUE=URI:https://a.example/b.ics")),
    ("the zone of another place for Google", "X-WR-TIMEZONE is not",
     sub("X-WR-TIMEZONE:.*", "X-WR-TIMEZONE:Europe/Paris\r")),
    ("VALUE=TEXT", "has parameters", sub("X-WR-CALNAME:", "X-WR-CALNAME;VALUE=TEXT:")),
]


def try_mistakes(good, base):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / good.name
        for name, said, mutate in MISTAKES:
            data = good.read_bytes()
            path.write_bytes(mutate(data))
            problems = list(wire.check_file(path, base))
            noticed = any(re.search(said, problem) for problem in problems)
            ok([] if noticed else ["it says only", *problems], f"planted and noticed: {name}")


# Mistakes among the feeds of a folder ============================================================


def rename_uid(folder):
    for path in folder.glob("uscit-nextgen-2020-outage.ics"):
        path.write_bytes(path.read_bytes().replace(b"2020.filing@", b"2020.other@"))


def later_end(folder):
    for path in folder.glob("uscit-nextgen-2020-outage.ics"):
        path.write_bytes(path.read_bytes().replace(b"20200316T000000", b"20200316T010000"))


def same_calendar(folder):
    path = folder / "uscit-nextgen-2020-outage.ics"
    data = path.read_bytes()
    path.write_bytes(data.replace(b"UID:uscit-nextgen-2020-outage@",
                                  b"UID:uscit-nextgen-2020-action@"))


FOLDER_MISTAKES = [
    ("a topic without its feed", "another calendar",
     lambda folder: (folder / "uscit-nextgen-2020-resume.ics").unlink()),
    ("another UID in the topic's feed", "another calendar", rename_uid),
    ("another hour in the topic's feed", "another calendar", later_end),
    ("two calendars of one UID", "two calendars", same_calendar),
    ("a topic's feed in the place of the whole", "not all the announcements|another calendar",
     lambda folder: shutil.copy(folder / "announcements-outage.ics", folder / "announcements.ics")),
]


def try_folder_mistakes(good):
    for name, said, mutate in FOLDER_MISTAKES:
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch) / "feeds"
            shutil.copytree(good, folder)
            mutate(folder)
            problems = list(wire.check_folder(folder))
            noticed = any(re.search(said, problem) for problem in problems)
            ok([] if noticed else ["it says only", *problems], f"planted and noticed: {name}")


def main(feeds, base):
    for folder in sorted(Path(feeds).iterdir()):
        for path in sorted(folder.glob("*.ics")):
            ok(list(wire.check_file(path, base)), f"{folder.name}/{path.name}")
        ok(list(wire.check_folder(folder)), f"{folder.name}: its feeds together")
    shipped = Path(feeds) / "uscit-nextgen-2020"
    try_mistakes(shipped / "uscit-nextgen-2020.ics", base)
    try_folder_mistakes(shipped)
    print(f"1..{COUNT}")


main(*sys.argv[1:])
