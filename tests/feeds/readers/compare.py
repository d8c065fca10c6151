"""Holds what a reader printed against the strict reading of the same feeds, and that against truth.

    compare.py truth FEEDS TRUTH     the feeds below FEEDS against truth.txt
    compare.py words FEEDS FACTS...  their texts against the words of the facts files
    compare.py reader NAME FEEDS OUTPUT
                                     what reader NAME printed of the feeds below FEEDS

Prints what differs; exit status 1 where something does.
"""

import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import strict

# What the readers get wrong by themselves, as functions of a TEXT value as it stands in the feed.
# They are taken at their word here, so that everything else they read has to be right.


def icalendar_misreads(value):
    """python-icalendar 4.0.3 hides escapes as %2C and so on while it looks for the parameters, then
    puts the characters back without their backslashes, also where the feed itself had a %2C; and
    then unescapes once more."""
    for escape, code in ((r"\,", "%2C"), (r"\:", "%3A"), (r"\;", "%3B"), (r"\\", "%5C")):
        value = value.replace(escape, code)
    for code, char in (("%2C", ","), ("%3A", ":"), ("%3B", ";"), ("%5C", "\\")):
        value = value.replace(code, char)
    for escape, char in ((r"\N", r"\n"), (r"\n", "\n"), (r"\,", ","), (r"\;", ";"), ("\\\\", "\\")):
        value = value.replace(escape, char)
    return value


def ruby_misreads(value):
    """ruby-icalendar 2.8.0 replaces one kind of escape after the other, so that a backslash before
    an n becomes a line break."""
    for escape, char in ((r"\n", "\n"), (r"\,", ","), (r"\;", ";"), ("\\\\", "\\")):
        value = value.replace(escape, char)
    return value


MISREADS = {"python-icalendar": icalendar_misreads, "ruby-icalendar": ruby_misreads}
TEXTS = {"calendar": ["X-WR-CALNAME", "X-WR-CALDESC"], "event": ["SUMMARY", "DESCRIPTION"]}


def field(text):
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")


def lines_of(component, kind, fields, misread):
    """The lines that a reader may print of COMPONENT: the right one, and the misread one."""
    right = [kind, *fields]
    other = list(right)
    for name in TEXTS[kind]:
        line = component.one(name)
        for i, text in enumerate(right):
            if misread is not None and text == line.text():
                other[i] = misread(line.value)
    return {"\t".join(map(field, fields)) for fields in (right, other)}


def expected(feeds, misread):
    """For every line that a reader has to print, the forms in which it may."""
    for path in sorted(feeds.glob("*/*.ics")):
        calendar = strict.parse(path.read_bytes())
        name = f"./{path.relative_to(feeds)}"
        yield lines_of(calendar, "calendar", [name, *strict.calendar_fields(calendar)], misread)
        for event in calendar.inside("VEVENT"):
            yield lines_of(event, "event", strict.event_fields(event), misread)


def check_reader(name, feeds, output):
    want = list(expected(Path(feeds), MISREADS.get(name)))
    got = Path(output).read_bytes().decode("utf-8").split("\n")
    if got.pop() != "" or len(got) != len(want):
        yield f"{len(got)} lines instead of {len(want)}"
    for line, forms in zip(got, want):
        if line not in forms:
            yield f"{name} reads\n    {line}\n  instead of\n    {min(forms)}"


# The truth ===================================================================================


class Announcement:
    def __init__(self, line):
        self.id, self.domain, self.sequence, method, organizer = line.split(" ", 4)
        self.method = "" if method == "-" else method
        self.organizer = "" if organizer == "-" else organizer
        self.entries = []  # (topic, UID, start, end, status, written)

    def add(self, line):
        topic, entry, start, end, status, written = line.split(" ")
        uid = f"{self.id}.{entry}@{self.domain}"
        self.entries.append((topic, uid, start, end, status, written))

    def rows(self, topic, organizer):
        return {(uid, start, end, status, self.sequence, organizer)
                for of, uid, start, end, status, _ in self.entries if topic in (None, of)}


def read_truth(path):
    announcements = {}
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            last = Announcement(line[2:])
            announcements[last.id] = last
        elif line != "" and not line.startswith("#"):
            last.add(line)
    return announcements


def rows_read(calendar):
    return {(uid, start, end, status, sequence, organizer)
            for uid, start, end, status, sequence, _, organizer, _, _ in
            map(strict.event_fields, calendar.inside("VEVENT"))}


def wanted_feeds(stem, members):
    """Every feed of the announcements MEMBERS together, by name: its rows and its METHOD, which
    with the ORGANIZERs is left out where one of the members has none."""
    for topic in [None, *sorted({entry[0] for member in members for entry in member.entries})]:
        held = [member for member in members if member.rows(topic, "")]
        method = min(member.method for member in held)
        rows = set().union(*(member.rows(topic, member.organizer if method else "")
                             for member in held))
        yield f"{stem}.ics" if topic is None else f"{stem}-{topic}.ics", (rows, method)


def written(line):
    if line.params == {"VALUE": "DATE"}:
        return "date"
    return line.params.get("TZID", "UTC")


def check_written(member, calendar):
    for event in calendar.inside("VEVENT"):
        uid = event.one("UID").value
        want = {entry[5] for entry in member.entries if entry[1] == uid}
        got = {written(event.one("DTSTART")), written(event.one("DTEND"))}
        if got != want:
            yield f"{uid}: written as {got}, not {want}"


def check_folder(folder, members):
    want = dict(wanted_feeds("announcements", members))
    for member in members:
        want |= dict(wanted_feeds(member.id, [member]))
    there = {path.name for path in folder.iterdir() if path.name.endswith(".ics")}
    if there != set(want):
        yield f"{folder.name}: feeds {sorted(there ^ set(want))} differ"
    for name in sorted(there & set(want)):
        calendar = strict.parse((folder / name).read_bytes())
        rows, method = want[name]
        for row in sorted(rows_read(calendar) ^ rows):
            yield f"{folder.name}/{name}: {'missing' if row in rows else 'not true'}: {row}"
        if strict.calendar_fields(calendar)[2] != method:
            yield f"{folder.name}/{name}: METHOD is not {method!r}"
    for member in members:
        yield from check_written(member, strict.parse((folder / f"{member.id}.ics").read_bytes()))


# Announcements that are built together, by folder; every other folder is one announcement's.
SETS = {
    "together": ["uscit-nextgen-2020", "zones", "hedged", "clocks"],
    "mixed": ["nobody", "uscit-nextgen-2020"],
}


def check_truth(feeds, truth):
    announcements = read_truth(truth)
    folders = sorted(Path(feeds).iterdir())
    if {folder.name for folder in folders} != set(announcements) | set(SETS):
        yield "the truth is of other announcements than these"
    for folder in folders:
        members = [announcements[name] for name in SETS.get(folder.name, [folder.name])]
        yield from check_folder(folder, members)


# The words ===================================================================================

PROSE = {"requirement", "action"}  # whose own text is a sentence of their entries
SUMMARIZED = {"outage": ["service"], "freeze": ["service"], "deadline-move": ["what"],
              "milestone": ["title"], "requirement": ["title"], "action": ["title"]}


def words(text):
    return " ".join((text or "").split())


def own_text(element):
    return words("".join([element.text or "", *(child.tail or "" for child in element)]))


def words_of(fact):
    """What the description of every entry of FACT has to say."""
    yield from (words(fact.get(name)) for name in ("for", "scope", "authority") if fact.get(name))
    yield from (words(child.text) for child in fact.findall("exception"))
    yield from (words(child.text) for child in fact.findall("withdrawn"))
    yield own_text(fact)


def check_fact(announcement, fact, events):
    uids = re.compile(re.escape(f"{announcement}.{fact.get('id')}") + r"(\.[a-z-]+)?@")
    found = [event for uid, event in events.items() if uids.match(uid)]
    for event in found:
        summary, description = event.one("SUMMARY").text(), event.one("DESCRIPTION").text()
        name = event.one("UID").value
        for attribute in SUMMARIZED[fact.tag]:
            if words(fact.get(attribute)) not in summary:
                yield f"{name}: its SUMMARY lacks {fact.get(attribute)!r}"
        for text in words_of(fact):
            if text not in description:
                yield f"{name}: its DESCRIPTION lacks {text!r}"


def check_words(feeds, files):
    for file in map(Path, files):
        root = ET.parse(file).getroot()
        calendar = strict.parse((Path(feeds) / file.stem / f"{root.get('id')}.ics").read_bytes())
        events = {event.one("UID").value: event for event in calendar.inside("VEVENT")}
        issuer, title = words(root.find("issuer/name").text), words(root.find("title").text)
        for uid, event in events.items():
            for text in (issuer, title):
                if text not in event.one("DESCRIPTION").text():
                    yield f"{uid}: its DESCRIPTION lacks {text!r}"
        for fact in root:
            if fact.tag in SUMMARIZED:
                yield from check_fact(root.get("id"), fact, events)


def main(what, *arguments):
    if what == "truth":
        problems = list(check_truth(*arguments))
    elif what == "words":
        problems = list(check_words(arguments[0], arguments[1:]))
    else:
        problems = list(check_reader(*arguments))
    for problem in problems[:20]:
        print(problem)
    return 1 if problems else 0


sys.exit(main(*sys.argv[1:]))
