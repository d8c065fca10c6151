#!/usr/bin/python3
"""The JSON and CSV of a folder against its feeds, by readers that are not ours.

sheets.py files SCHEMA FOLDER   every ID.ics has ID.json and ID.csv, and these say of each of its
                                entries what python-icalendar reads; SCHEMA is content with the JSON;
                                an entry has the same row in the files of all announcements
sheets.py open TRUTH JSON       open is what is open in the truth.tsv of a notice (see notices.py)
sheets.py rows BEFORE NOW       two JSON files have the same rows, but for who publishes them, which
                                a feed says only where all of its entries say it
sheets.py schema SCHEMA JSON    SCHEMA is a schema, and not content with mistakes planted in JSON

Prints what is wrong; 0 where nothing is.
"""
import copy
import csv
import datetime
import glob
import io
import json
import os
import re
import sys
import zoneinfo

import icalendar
import jsonschema

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "readers"))
import strict  # noqa: E402

UTC = datetime.timezone.utc
DAY, MINUTE = datetime.timedelta(days=1), datetime.timedelta(minutes=1)
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
BOM = b"\xef\xbb\xbf"
wrong = []


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


# What a feed says ============================================================================


def zone_of(event):
    name = event["DTSTART"].params.get("TZID") or event.get("X-NOTICECAL-ZONE") or "UTC"
    return str(name)


def instant(time):
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def clock(time, zone):
    return time.astimezone(zone).strftime("%Y-%m-%dT%H:%M:%S")


def times_of(event, is_open):
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    if not isinstance(start, datetime.datetime):
        return {"all_day": True, "first_day": str(start),
                "last_day": None if is_open else str(end - DAY), "start_local": None,
                "end_local": None, "zone": None, "start_utc": None, "end_utc": None}
    zone = zoneinfo.ZoneInfo(zone_of(event))
    last = (end.astimezone(UTC) - MINUTE).astimezone(zone).date()
    return {"all_day": False, "first_day": str(start.astimezone(zone).date()),
            "last_day": None if is_open else str(last), "start_local": clock(start, zone),
            "end_local": None if is_open else clock(end, zone), "zone": zone_of(event),
            "start_utc": instant(start), "end_utc": None if is_open else instant(end)}


def told(event):
    """What the times of EVENT tell of both ends by themselves."""
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    if not isinstance(start, datetime.datetime):
        return f"stated at={start:%Y%m%d}", f"stated at={end - DAY:%Y%m%d} through"
    zone = zoneinfo.ZoneInfo(zone_of(event))
    start, end = start.astimezone(zone), end.astimezone(zone)
    begin, finish = (f"stated at={t.astimezone(UTC):%Y%m%dT%H%M%SZ}" for t in (start, end))
    if end.replace(tzinfo=None) - start.replace(tzinfo=None) == MINUTE:
        return begin, begin + " through"
    if start.hour == start.minute == 0:
        begin = f"stated at={start:%Y%m%d}"
    if end.hour == end.minute == 0:
        finish = f"stated at={end - MINUTE:%Y%m%d} through"
    return begin, finish


def moment_of(text, zone):
    if text is None or "T" not in text:
        return text and f"{text[:4]}-{text[4:6]}-{text[6:]}", None
    at = datetime.datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).astimezone(zone)
    twice = at.replace(fold=0).utcoffset() != at.replace(fold=1).utcoffset()
    exists = at.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == at.replace(tzinfo=None)
    which = ("first", "second")[at.fold] if twice and exists else None
    return at.strftime("%Y-%m-%dT%H:%M:%S"), which


def limit_of(side, text, zone):
    known, *words = text.split(" ")
    values = dict(word.split("=") for word in words if "=" in word)
    moments = {name: moment_of(values.get(name), zone) for name in ("at", "not-before", "not-after")}
    which = next((m for m in (moments["at"], moments["not-after"], moments["not-before"]) if m[0]),
                 (None, None))
    row = {"known": known, "expected": "expected" in words, "stated": moments["at"][0],
           "not_before": moments["not-before"][0], "not_after": moments["not-after"][0],
           "repeated_hour": which[1]}
    if side == "end":
        row |= {"through": "through" in words, "some_time": "some-time" in words}
    return {f"{side}_{name}": value for name, value in row.items()}


def known_of(event):
    """What is known of both ends, from X-NOTICECAL-BEGIN and -END where there are any."""
    begin, end = told(event)
    begin, end = (str(event.get("X-NOTICECAL-BEGIN", begin)), str(event.get("X-NOTICECAL-END", end)))
    zone = zone_of(event)
    return {**limit_of("begin", begin, zoneinfo.ZoneInfo(zone)),
            **limit_of("end", end, zoneinfo.ZoneInfo(zone)), "goes_on": "goes-on" in end,
            "known_zone": zone if "T" in begin + end else None}


def recurrence_of(event):
    if "RRULE" not in event:
        return {"recurrence": None, "recurrence_last_day": None}
    last = event["RRULE"].get("UNTIL", [None])[0]
    if isinstance(last, datetime.datetime):
        last = last.astimezone(zoneinfo.ZoneInfo(zone_of(event))).date()
    return {"recurrence": event["RRULE"].to_ical().decode(),
            "recurrence_last_day": last and str(last)}


def organizer_of(event):
    organizer = event.get("ORGANIZER")
    if organizer is None:
        return {}
    return {"organizer_name": str(organizer.params["CN"]),
            "organizer_email": str(organizer).removeprefix("mailto:")}


def texts_of(event, raw):
    """As python-icalendar reads them but for backslashes and %2C, which it reads wrongly (see
    readers/compare.py): there the strict reader of RAW, the same event, is believed."""
    read = {"summary": str(event["SUMMARY"]), "description": str(event["DESCRIPTION"]),
            "category": str(event["CATEGORIES"].cats[0])}
    lines = {"summary": "SUMMARY", "description": "DESCRIPTION", "category": "CATEGORIES"}
    if "X-NOTICECAL-TITLE" in event:
        # What is said today in a feed has its date in a list.
        read["summary"], lines["summary"] = str(event["X-NOTICECAL-TITLE"]), "X-NOTICECAL-TITLE"
    for field, name in lines.items():
        line = raw.one(name)
        if "\\\\" in line.value or "%" in line.value:
            read[field] = line.text()
    return read


def row_of(event, raw):
    """What the row of EVENT has to be. A feed in which somebody's organizer is missing has none at
    all, so that of its rows nothing is known."""
    uid, known = str(event["UID"]), known_of(event)
    is_open = "RRULE" not in event and not known["goes_on"] and (
        known["end_known"] in ("open", "lasting") or
        (known["end_known"] == "bounded" and not known["end_not_after"]))
    status = "withdrawn" if "X-NOTICECAL-WITHDRAWN" in event else str(event["STATUS"]).lower()
    return {"uid": uid, "announcement": uid.split(".")[0],
            "topic": str(event["X-NOTICECAL-TOPIC"]), "status": status,
            **texts_of(event, raw), "open": is_open, **times_of(event, is_open),
            **recurrence_of(event), **organizer_of(event),
            "notice_url": event.get("URL") and str(event["URL"]),
            "created": instant(event["CREATED"].dt),
            "modified": instant(event["LAST-MODIFIED"].dt), "sequence": int(event["SEQUENCE"]), **known}


# The files ===================================================================================


def check_json(name, data, octets, schema):
    feed, raw = icalendar.Calendar.from_ical(octets), strict.parse(octets)
    for error in jsonschema.Draft7Validator(schema).iter_errors(data):
        wrong.append(f"{name}.json: {error.json_path}: {error.message}")
    for row in data["entries"]:
        if list(row) != schema["definitions"]["entry"]["required"]:
            wrong.append(f"{name}.json: {row.get('uid')} has other fields than the schema")
    # Of a long name the feed lacks the middle, for Outlook.
    begin, _, end = raw.one("X-WR-CALNAME").text().partition(" … ")
    if data["id"] != name or not (data["name"].startswith(begin) and data["name"].endswith(end)):
        wrong.append(f"{name}.json: is called {data['id']}, {data['name']}")
    if data["notice_url"] != (feed.get("URL") and str(feed["URL"])):
        wrong.append(f"{name}.json: has the notice at {data['notice_url']}")
    events = list(feed.walk("VEVENT"))
    if len(events) != len(data["entries"]):
        wrong.append(f"{name}.json: {len(data['entries'])} entries of {len(events)}")
    for event, line, row in zip(events, raw.inside("VEVENT"), data["entries"]):
        for field, value in row_of(event, line).items():
            if row[field] != value:
                wrong.append(f"{name}.json: {row['uid']}: {field} is {row[field]!r}, not {value!r}")


def cell_of(field, value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if field.endswith(("_local", "_stated", "_not_before", "_not_after")):
        return value.replace("T", " ")
    text = str(value)
    return "'" + text if text.startswith(FORMULA) else text


def check_csv(name, data, octets):
    text = octets.removeprefix(BOM).decode("utf-8")
    if not octets.startswith(BOM) or not text.endswith("\r\n"):
        wrong.append(f"{name}.csv: no mark before it, or no line end behind it")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    if rows[0] != list(data["entries"][0]):
        wrong.append(f"{name}.csv: the header is {rows[0]}")
    wanted = [[cell_of(*field) for field in row.items()] for row in data["entries"]]
    for got, want in zip(rows[1:], wanted):
        if got != want:
            wrong.append(f"{name}.csv: {got}\n{name}.csv: not {want}")
    if len(rows) != len(wanted) + 1:
        wrong.append(f"{name}.csv: {len(rows) - 1} rows of {len(wanted)}")
    wrong.extend(f"{name}.csv: a formula: {cell!r}" for row in rows for cell in row
                 if cell.startswith(FORMULA))
    # Written anew by another writer it has the same octets: quotes only where they have to be.
    again = io.StringIO()
    csv.writer(again, lineterminator="\r\n").writerows(rows)
    if again.getvalue() != text:
        wrong.append(f"{name}.csv: is written otherwise than python's csv writes it")


def is_whole(name):
    return not re.search(r"-(outage|registration-freeze|resume|deadline-moved|action|milestone)$",
                         name)


def check_folder(schema, folder):
    schema, rows, others = load(schema), {}, {}
    names = {os.path.basename(path)[:-4] for path in glob.glob(os.path.join(folder, "*.ics"))}
    names = sorted(filter(is_whole, names))
    for name in names:
        with open(os.path.join(folder, name + ".ics"), "rb") as file:
            octets = file.read()
        data = load(os.path.join(folder, name + ".json"))
        check_json(name, data, octets, schema)
        with open(os.path.join(folder, name + ".csv"), "rb") as file:
            check_csv(name, data, file.read())
        (others if name == "announcements" else rows).update(
            (row["uid"], row) for row in data["entries"])
    for uid in sorted(set(rows) | set(others)):
        if rows.get(uid) != others.get(uid):
            wrong.append(f"{uid}: {rows.get(uid)}\n{uid}: together {others.get(uid)}")
    files = [f for f in os.listdir(folder) if f.endswith((".json", ".csv"))]
    if len(files) != 2 * len(names) + 1:  # status.json
        wrong.append(f"other files than of {names}: {sorted(files)}")


# Open ends and the schema ====================================================================


def check_open(truth, path):
    with open(truth, encoding="utf-8") as file:
        nights = re.split(r"^night\t.*\n", file.read(), flags=re.M)
    lines = [line.split("\t") for line in nights[-1].splitlines()]
    want = {cells[1]: cells[4] == "open" for cells in lines if cells[0] == "entry"}
    got = {re.sub(r"^[^.]*\.|@.*", "", row["uid"]): row["open"] for row in load(path)["entries"]}
    if got != want:
        wrong.append(f"{got} is not {want}")


def check_rows(before, now):
    before, now = load(before)["entries"], load(now)["entries"]
    for old, new in zip(before, now):
        want = dict(old)
        if new["organizer_email"] is None:
            want.update(organizer_name=None, organizer_email=None)
        if want != new:
            wrong.append(f"{new}\nis not {want}")
    if len(before) != len(now):
        wrong.append(f"{len(now)} rows, not {len(before)}")


MISTAKES = [
    {"last_day": None}, {"last_day": "2020-03-15T00:00:00"}, {"last_day": "15.03.2020"},
    {"open": True}, {"open": "false"}, {"all_day": True}, {"all_day": None}, {"zone": None},
    {"zone": "EST"}, {"start_local": "2020-03-13 08:00:00"}, {"start_local": None},
    {"start_utc": "2020-03-13T08:00:00-04:00"}, {"end_utc": None}, {"end_local": None},
    {"topic": "outages"}, {"status": "cancelled"}, {"summary": ""}, {"uid": "a"},
    {"recurrence": "weekly"}, {"recurrence_last_day": "2020-03-15"}, {"sequence": "0"},
    {"sequence": -1}, {"created": "2020-02-01"},
]


def check_schema(schema, path):
    schema, good = load(schema), load(path)
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    number = next(i for i, row in enumerate(good["entries"]) if not row["all_day"])
    if not validator.is_valid(good):
        wrong.append("the schema is not content with what is right")
    for field in good["entries"][number]:
        bad = copy.deepcopy(good)
        del bad["entries"][number][field]
        if validator.is_valid(bad):
            wrong.append(f"the schema does not miss {field}")
    for mistake in MISTAKES:
        bad = copy.deepcopy(good)
        bad["entries"][number].update(mistake)
        if validator.is_valid(bad):
            wrong.append(f"the schema is content with {mistake}")


COMMANDS = {"files": check_folder, "open": check_open, "rows": check_rows, "schema": check_schema}
COMMANDS[sys.argv[1]](*sys.argv[2:])
print("\n".join(wrong))
sys.exit(1 if wrong else 0)
