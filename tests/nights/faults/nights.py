"""The memory of what was published, one night after the other, to the word and to the second."""

import json
import os
import subprocess
import tempfile
from datetime import datetime, timedelta

import feedparser
import icalendar

import atom
from court import Court, Tap, announcement, feeds

FILING = ('<outage id="filing" service="%s" from="%s" through="2026-03-15">%s</outage>')
OTHER = '<milestone id="live" title="The new system is live" at="2026-03-16"/>'
SAID = 'Electronic filing suspended from 8:00 am Eastern Time Fri Mar 13 through Sun Mar 15 – Court'
WITHDRAWN = '<withdrawn on="2026-02-03">The move is off.</withdrawn>'
BAD = "; put back a whole copy of it, or move it away to begin anew\n"


def filing(service="Electronic filing", start="2026-03-13T08:00", more=""):
    return announcement("a", [FILING % (service, start, more), OTHER])


def at(day, clock="02:10:00"):
    return "2026-02-%02dT%sZ" % (day, clock)


class Nights:
    def __init__(self, tap, folder):
        self.tap, self.court = tap, Court(folder)

    def is_(self, got, want, name):
        self.tap.ok(got is want if want is None else got == want, name,
                    *("%s %r" % (what, value) for what, value in (("got ", got), ("want", want))))

    def same(self, got, want, name):
        """Two states of the folder; says only which files differ."""
        self.is_(sorted(n for n in {**got, **want} if got.get(n) != want.get(n)), [], name)

    def event(self, uid="a.filing@court.example.gov", file="a.ics"):
        calendar = icalendar.Calendar.from_ical(self.court.state()[file])
        return next((e for e in calendar.walk("VEVENT") if e["UID"] == uid), None)

    def stamps(self, **where):
        """SEQUENCE, CREATED, LAST-MODIFIED; the DTSTAMP is the last."""
        e = self.event(**where)
        if e is None:
            return None
        assert e["DTSTAMP"].dt == e["LAST-MODIFIED"].dt
        return (e["SEQUENCE"], *("%s" % e[k].dt.strftime("%Y-%m-%dT%H:%M:%SZ")
                                 for k in ("CREATED", "LAST-MODIFIED")))

    def night(self, now, *more, status=0, err="", said=None, name="a night", **others):
        got = self.court.run(now, *more, **others)
        want = (status, got[1] if said is None else said, err)
        self.is_(got, want, name)

    def quiet(self, now, name, but=("status.json",)):
        """A night on which nothing is touched BUT the heartbeat, and what else tells the day."""
        def bytes_():
            return {n: b for n, b in feeds(self.court.state()).items() if n not in but}

        def touched():
            return {f: (s.st_ino, s.st_mtime_ns) for f in bytes_()
                    for s in [os.stat(os.path.join(self.court.out, f))]}
        before, was = touched(), bytes_()
        self.night(now, "-v", said="", name=name + ": silent")
        self.same(bytes_(), was, name + ": the same bytes")
        self.is_(touched(), before, name + ": and nobody touched them")

    # Changes ---------------------------------------------------------------------------------

    def changes(self):
        c = self.court
        c.write("a", filing())
        self.night(at(1), "-v", name="the first night tells what is new", said=(
            "a: New: %s. When: from 8:00 am Eastern Time on Friday, March 13, 2026 "
            "through the end of Sunday, March 15, 2026.\n"
            "a: New: The new system is live – Court. When: on Monday, March 16, 2026.\n" % SAID))
        self.is_(self.stamps(), (0, at(1), at(1)), "what is new is stamped now")
        self.quiet(at(2), "the same facts")
        self.is_(self.stamps(), (0, at(1), at(1)), "what is the same keeps its stamps")
        c.write("a", filing(more="The office is open."))
        self.night(at(3), "-v", name="a wording fix", said=(
            "a: Reworded: %s. Still from 8:00 am Eastern Time on Friday, March 13, 2026 "
            "through the end of Sunday, March 15, 2026. What it says of it has changed.\n"
            % SAID))
        self.is_(self.stamps(), (1, at(1), at(3)), "is a change")
        self.is_(self.stamps(uid="a.live@court.example.gov"), (0, at(1), at(1)),
                 "of that entry only")
        c.write("a", filing(start="2026-03-12T08:00",
                            more='<was changed="2026-02-04" from="2026-03-13T08:00"/>'))
        self.night(at(4), "-v", name="a moved start", said=(
            "a: Moved: Electronic filing suspended from 8:00 am Eastern Time Thu Mar 12 through "
            "Sun Mar 15 (rescheduled) – Court. Now from 8:00 am Eastern Time on Thursday, March 12, 2026 "
            "through the end of Sunday, March 15, 2026; it was from 8:00 am Eastern Time on "
            "Friday, March 13, 2026 through the end of Sunday, March 15, 2026.\n"
        ))
        self.is_(self.stamps(), (2, at(1), at(4)), "is a change")
        said = ("Rescheduled on Wednesday, February 4, 2026: before, it was to begin 8:00 am "
                "Eastern Time on Friday, March 13, 2026.")
        self.tap.ok(said in self.event()["DESCRIPTION"], "and says what it was",
                    self.event()["DESCRIPTION"])
        c.write("a", filing(more=WITHDRAWN))
        self.night(at(5), name="withdrawn")
        e = self.event()
        self.is_((e["SUMMARY"], e["STATUS"], e["TRANSP"]),
                 ("WITHDRAWN: " + SAID, "CONFIRMED", "TRANSPARENT"), "it stays, and says so")
        self.is_(self.stamps(), (3, at(1), at(5)), "which is a change")
        c.write("a", filing())
        self.night(at(6), name="restored")
        self.is_((self.event()["SUMMARY"], self.stamps()), (SAID, (4, at(1), at(6))),
                 "it holds again, which is a change")
        c.write("a", filing("Filing"))
        self.night(at(6), name="changed again in the same second")
        self.is_(self.stamps(), (5, at(1), at(6, "02:10:01")), "LAST-MODIFIED grows all the same")
        c.write("a", filing("All filing"))
        self.night(at(6), name="and a third time")
        self.is_(self.stamps(), (6, at(1), at(6, "02:10:02")), "LAST-MODIFIED grows again")
        self.is_(atom.problems(c.state()["announcements.atom"]), [], "the log is in order")

    def retired(self):
        c = self.court
        c.write("a", filing(more=WITHDRAWN))
        self.night(at(7), name="withdrawn for good")
        # It ends with Sunday, March 15, in New York, so at 04:00Z of the 16th; then 30 days.
        self.night("2026-04-15T04:00:00Z", name="thirty days after its end")
        self.tap.ok(self.event() is not None, "it is still there")
        self.night("2026-04-15T04:00:01Z", name="a second later")
        self.is_(self.event(), None, "it is not")
        self.is_([f for f in c.state() if "outage" in f], [], "nor is its topic")
        c.write("a", announcement("a", [OTHER]))
        self.night("2026-04-16T02:10:00Z", name="and its fact may be deleted, silently")
        c.write("a", announcement("a", [OTHER.replace("/>", ">%s</milestone>" % WITHDRAWN)]))
        self.night("2026-05-01T02:10:00Z", "-v", name="one withdrawn when it was long over goes",
                   said="a: Removed: The new system is live – Court. It was on Monday, March 16, "
                   "2026.\n")

    def gone(self):
        c = self.court
        c.restore({})
        c.write("a", filing())
        self.night(at(1))
        c.write("a", announcement("a", [OTHER]))
        before = feeds(c.state())
        self.night(at(2), status=1, name="a fact that is gone is an error", err=(
            'a.xml:2: error: "a.filing@court.example.gov" was published ("%s") and is gone; mark '
            'its fact with <withdrawn> and why, or let it go with --forget a.filing\n' % SAID))
        self.same(feeds(c.state()), before, "and nothing changes")
        c.write("b", announcement("b", [FILING % ("Mail", "2026-03-14", "")]))
        self.night(at(2), status=1, name="while another is new", err=self.court.run(at(2))[2])
        self.is_((self.stamps(file="announcements.ics"),
                  self.stamps(uid="b.filing@court.example.gov", file="announcements.ics")),
                 ((0, at(1), at(1)), (0, at(2), at(2))), "what is gone stays in the feeds over all")
        os.unlink(c.path("b"))
        c.restore(before)
        self.night(at(3), "--forget", "a.fil", status=1, name="another is not that one",
                   err=self.court.run(at(3))[2])
        self.night(at(3), "--forget", "a.filing", "-v", name="unless it is let go", said=(
            "a: Removed: %s. It was from 8:00 am Eastern Time on Friday, March 13, 2026 "
            "through the end of Sunday, March 15, 2026.\n" % SAID))
        self.is_(sorted(n for n in c.state() if n.endswith(".ics")), [
            "a-milestone.ics", "a.ics", "announcements-milestone.ics", "announcements.ics"],
            "then its topic's files are gone")
        self.quiet(at(4), "the night after that")

    def others(self):
        c = self.court
        c.restore({})
        c.write("a", filing())
        c.write("b", announcement("b", [FILING % ("Mail", "2026-03-14", "")]))
        self.night(at(1))
        before = feeds(c.state())
        os.rename(c.path("a"), c.path("a") + ".kept")
        warning = ('out/a.ics: warning: no facts file of this run has the id "a"; its feeds stay '
                   'as they are until --forget a\n')
        self.night(at(2), err=warning, name="an announcement whose file is gone is reported")
        got = feeds(c.state())
        self.is_({n for n in before if got.get(n) != before[n]}, {"index.html"},
                 "its entries stay, byte for byte; the index calls it as its calendar is called")
        c.write("b", announcement("b", [FILING % ("Post", "2026-03-14", "")]))
        self.night(at(3), err=warning, name="another changes")
        self.is_((self.stamps(file="announcements.ics"), self.stamps(
            uid="b.filing@court.example.gov", file="announcements.ics")),
            ((0, at(1), at(1)), (1, at(1), at(3))), "only that one does")
        self.night(at(4), "--forget", "a", name="it is let go")
        self.is_(self.event(file="announcements.ics"), None, "from the feeds over all")
        self.is_(c.state()["a.ics"], before["a.ics"], "and not from its own")
        os.rename(c.path("a") + ".kept", c.path("a"))

    def rejected(self):
        c = self.court
        c.restore({})
        c.write("a", filing())
        c.write("b", announcement("b", [FILING % ("Mail", "2026-03-14", "")]))
        self.night(at(1))
        before = feeds(c.state())
        c.write("a", filing().replace("through=", "throuh="))
        c.write("b", announcement("b", [FILING % ("Post", "2026-03-14", "")]))
        self.night(at(2), status=1, name="one good file and one bad", err=(
            'a.xml:5: error: outage "filing" has no attribute "throuh"; did you mean "through"?\n'))
        self.is_((self.stamps(file="announcements.ics"), self.stamps(
            uid="b.filing@court.example.gov", file="announcements.ics")),
            ((0, at(1), at(1)), (1, at(1), at(2))),
            "the bad one keeps what it had, the good one is published")
        self.is_({n for n in before if n.startswith("a") and not n.startswith("ann")
                  and c.state()[n] != before[n]}, set(), "the bad one's own feeds are untouched")
        status = json.loads(c.state()["status.json"])
        self.is_({k: status[k] for k in ("ran", "well", "exit", "entries", "messages")}, {
            "ran": at(2), "well": False, "exit": 1, "entries": 3, "messages": [{
                "file": "a.xml", "line": 5, "severity": "error", "text":
                'outage "filing" has no attribute "throuh"; did you mean "through"?'}]},
            "the heartbeat says so")
        c.write("a", filing())
        self.night(at(3), name="mended")
        status = json.loads(c.state()["status.json"])
        self.is_(status, {"ran": at(3), "well": True, "exit": 0, "entries": 3, "messages": [],
                          "next": {"what": "starts", "at": "2026-03-13T08:00",
                                   "zone": "America/New_York", "uid": "a.filing@court.example.gov",
                                   "summary": SAID}}, "the heartbeat says that, too")
        os.unlink(c.path("b"))

    def floor(self):
        c = self.court
        c.restore({})
        c.write("a", filing())
        self.night(at(1))
        c.restore({})
        c.write("a", announcement("a", [FILING % ("Filing", "2026-03-13", ""), OTHER],
                                  attributes='revised="2026-02-02" revision="3"'))
        self.night(at(2), name="a lost folder")
        self.is_(self.stamps(), (3, at(2), at(2)), "the revision is the floor of SEQUENCE")
        c.write("a", announcement("a", [FILING % ("Filings", "2026-03-13", ""), OTHER],
                                  attributes='revised="2026-02-02" revision="3"'))
        self.night(at(3))
        self.is_(self.stamps(), (4, at(2), at(3)), "and not its ceiling")

    def lost_feed(self):
        c = self.court
        c.restore({})
        c.write("a", filing())
        self.night(at(1))
        c.write("a", filing("Filing"))
        self.night(at(2))
        want = feeds(c.state())
        os.unlink(os.path.join(c.out, "a.ics"))
        self.night(at(3), "-v", said="", name="an announcement's feed is lost")
        self.same(feeds(c.state()), want, "the feeds over all remember it")

    # A memory that fails ---------------------------------------------------------------------

    def broken(self):
        c = self.court
        c.restore({})
        c.write("a", filing())
        self.night(at(1))
        good = c.state()
        c.write("a", filing("Filing"))
        whole = "is not a whole feed of noticecal"
        foreign = (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                   b"DTSTART:20260101T000000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
        log = "is not a whole Atom feed of noticecal"
        for file in ("a.ics", "announcements.ics"):
            for name, data, why in (
                    ("empty", b"", whole), ("truncated", good[file][:-40], whole),
                    ("cut at a line", good[file].split(b"END:VEVENT")[0], whole),
                    ("a page", b"<html></html>", whole),
                    ("another's", foreign, 'has an entry "1" that cannot be read')):
                self.memory_fails(file, name, {**good, file: data}, why)
        for name, data in (("empty", b""), ("truncated", good["announcements.atom"][:-40]),
                           ("another's", b'<feed xmlns="http://www.w3.org/2005/Atom"/>')):
            self.memory_fails("announcements.atom", name, {**good, "announcements.atom": data}, log)
        self.in_the_way(good)

    def memory_fails(self, file, name, state, why):
        self.court.restore(state)
        self.night(at(2), status=3, name="%s: %s" % (file, name),
                   err="out/%s: error: %s%s" % (file, why, BAD))
        self.same(feeds(self.court.state()), feeds(state), "nothing changed")
        status = json.loads(self.court.state()["status.json"])
        self.is_((status["ran"], status["exit"], status["messages"][0]["file"]),
                 (at(2), 3, "out/" + file), "but the heartbeat")

    def in_the_way(self, good):
        for file in ("a.ics", "announcements.atom"):
            path = os.path.join(self.court.out, file)
            for name, make, undo, why in (
                    ("a folder", os.mkdir, os.rmdir, "Is a directory"),
                    ("a FIFO", os.mkfifo, os.unlink, "Invalid argument")):
                self.court.restore(good)
                os.unlink(path)
                make(path)
                self.night(at(2), status=3, name="%s: %s" % (file, name), err=(
                    "out/%s: error: cannot be read: %s%s" % (file, why, BAD)))
                undo(path)
        self.court.restore(good)

    def clock(self):
        self.night("2026-01-31T02:10:00Z", status=3, name="a clock before the last run",
                   err="".join("out/%s: error: was published later than it is now by this "
                               "machine's clock; set the clock\n" % f
                               for f in ("announcements.ics", "a.ics")))

    # Open ends, dry runs, the log --------------------------------------------------------------

    def open_end(self):
        c = self.court
        c.restore({})
        c.write("a", announcement("a", [
            '<outage id="filing" service="Filing" from="2026-02-04" '
            'open-end="until further order"/>']))
        changed, ends, day = [], set(), datetime(2026, 2, 4)
        for _ in range(22):
            now = day.strftime("%Y-%m-%dT12:00:00Z")
            before = c.state().get("a.ics")
            if c.run(now)[::2] != (0, ""):
                changed.append("failed")
            if c.state()["a.ics"] != before:
                changed.append(day.strftime("%a %d"))
            ends.add((self.event()["DTEND"].dt - timedelta(1)).strftime("%a %d"))
            day += timedelta(1)
        self.is_(changed, ["Wed 04", "Mon 09", "Mon 16", "Mon 23"],
                 "an open end: three weeks of nights change the feed on Mondays only")
        self.is_(sorted(ends), ["Sun 01", "Sun 08", "Sun 15", "Sun 22"],
                 "which shows it to the end of the week")
        self.is_(c.state()["announcements.atom"].count(b"a.filing/"), 1,
                 "and readers are told of it once, not of ends that are none")
        c.write("a", announcement("a", [
            '<outage id="filing" service="Filing" from="2026-02-04" '
            'open-end="until further order"><withdrawn on="2026-02-25">It is over.</withdrawn>'
            '</outage>', OTHER]))
        self.night("2026-02-25T12:00:00Z", name="an open end that is withdrawn")
        self.quiet("2026-03-31T12:00:00Z", "five weeks later, but for the pages",
                   but=("a.html", "index.html"))
        self.night("2026-04-01T12:00:01Z", name="thirty days after the week in which it was")
        self.is_(self.event(), None, "it is gone")

    def dry_run(self):
        c = self.court
        c.restore({})
        c.write("a", filing())
        self.night(at(1))
        c.write("a", filing("Filing"))
        before = c.state()
        _, said, _ = c.run(at(2), "--dry-run")
        self.tap.ok(said.startswith("a: Reworded: Filing suspended from 8:00 am Eastern Time Fri "
                                    "Mar 13 through Sun Mar 15 – Court. Still from "),
                    "a dry run says what will change", said)
        self.tap.ok(said.endswith("It said: “%s”.\n" % SAID), "it says what it said", said)
        self.same(c.state(), before, "a dry run writes nothing")
        script = 'mount --bind out out && mount -o remount,bind,ro out && exec "$@"'
        command = ["unshare", "-m", "sh", "-c", script, "sh", *c.command(at(2), "--dry-run")]
        if os.geteuid() == 0 and subprocess.run(["unshare", "-m", "true"]).returncode == 0:
            done = subprocess.run(command, cwd=c.folder, stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT)
            self.is_((done.returncode, done.stdout.decode()), (0, said),
                     "not even into a folder that is read-only")
        else:
            self.tap.skip("a read-only folder", "needs to mount")
        self.night(at(2), "-v", said=said, name="-v prints the same of a real run")

    def log(self):
        c = self.court
        c.restore({})
        seen, wrong = {}, []
        start = datetime(2026, 2, 1)
        for n in range(70):
            c.write("a", announcement("a", [
                '<outage id="o%d" service="S%d" from="2026-03-%02d"/>' % (i, n, 10 + i)
                for i in range(3)]))
            status = c.run((start + timedelta(n)).strftime("%Y-%m-%dT02:10:00Z"))
            data = c.state()["announcements.atom"]
            items = atom.items(data)
            wrong += atom.problems(data) + ([status] if status[0] or status[2] else [])
            wrong += ["changed " + i[0] for i in items if seen.setdefault(i[0], i) != i]
            if len(items) != min(3 * (n + 1), 200):
                wrong.append("night %d: %d items" % (n, len(items)))
        self.tap.none(wrong, "seventy nights of three changes: valid, ids stable, at most 200")
        read = feedparser.parse(data)
        self.is_((read.bozo, len(read.entries), read.feed.title, read.version),
                 (False, 200, "Court: All announcements", "atom10"), "feedparser reads it")
        self.is_((read.entries[0].title, read.entries[0].updated),
                 ("Reworded: S69 suspended from Tue Mar 10, no end announced – Court", "2026-04-11T02:10:00Z"),
                 "newest first")


if __name__ == "__main__":
    results = Tap()
    with tempfile.TemporaryDirectory() as scratch:
        n = Nights(results, scratch)
        for part in (n.changes, n.retired, n.gone, n.others, n.rejected, n.floor,
                     n.lost_feed, n.broken,
                     n.clock, n.open_end, n.dry_run, n.log):
            part()
    results.done()
