"""A hundred nights of random edits, held against a model that knows nothing of the program.

The model keeps, of each UID, what a subscriber has: what its entry is made from, SEQUENCE, CREATED
and LAST-MODIFIED. What the entries of a fact are, and what is to happen to them, is said here anew
and plainly; only the words are left to other tests, and are compared by what has to be in them.
"""

import copy
import os
import random
import sys
import tempfile
from datetime import date, datetime, timedelta, timezone

import icalendar

import atom
from court import Court, Tap, announcement

NIGHTS = 100
FIRST = datetime(2026, 2, 1, 2, 10, tzinfo=timezone.utc)
TOPICS = {"outage": "outage", "milestone": "milestone", "move": "deadline-moved",
          "resume": "resume"}
WORDS = "alder beech cedar elder hazel larch maple oak pine rowan".split()


class Fact:
    def __init__(self, rng, number):
        self.id = "f%d" % number
        self.kind = rng.choice(("outage", "outage", "milestone", "move"))
        self.day = date(2026, 3, 1) + timedelta(rng.randrange(60))
        self.days = rng.randint(1, 5)
        self.word = rng.choice(WORDS)
        self.withdrawn = None
        self.resumes = self.kind == "outage" and rng.random() < 0.5

    def xml(self):
        inside = self.withdrawn and '<withdrawn on="2026-02-01">%s</withdrawn>' % self.withdrawn
        day, last = self.day, self.day + timedelta(self.days)
        if self.kind == "outage":
            resumes = ' resumes="%s"' % (last + timedelta(1)) if self.resumes else ""
            head = 'outage id="%s" service="%s" from="%s" through="%s"%s' % (
                self.id, self.word, day, last, resumes)
        elif self.kind == "milestone":
            head = 'milestone id="%s" title="%s" at="%s"' % (self.id, self.word, day)
        else:
            head = 'deadline-move id="%s" what="%s" falling-on="%s" to="%s"' % (
                self.id, self.word, day, last)
        return "<%s>%s</%s>" % (head, inside or "", head.split()[0])

    def entries(self):
        """By the last part of the UID: topic, first day, day after the last, word, withdrawn."""
        day, last, one = self.day, self.day + timedelta(self.days), timedelta(1)

        def entry(topic, first, end):
            return TOPICS[topic], first, end, self.word, self.withdrawn

        if self.kind == "outage":
            yield self.id, entry("outage", day, last + one)
            if self.resumes:
                yield self.id + ".resumes", entry("resume", last + one, last + one + one)
        elif self.kind == "milestone":
            yield self.id, entry("milestone", day, day + one)
        else:
            yield self.id + ".old-day", entry("move", day, day + one)
            yield self.id + ".new-day", entry("move", last, last + one)


class File:
    def __init__(self, id):
        self.id, self.facts, self.title = id, [], "About " + id
        self.broken = self.missing = False

    def write(self, court):
        path = court.path(self.id)
        if self.missing:
            if os.path.exists(path):
                os.unlink(path)
            return
        text = announcement(self.id, [fact.xml() for fact in self.facts])
        court.write(self.id, text.replace("<issuer", "<isuer") if self.broken else text)

    def entries(self):
        return {"%s.%s" % (self.id, name): entry for fact in self.facts
                for name, entry in fact.entries()}


class Model:
    """What subscribers have: by announcement, by UID without its domain, entry and stamps."""

    def __init__(self):
        self.published = {}
        self.together = {}  # the same in the feeds over all announcements
        self.log = 0

    @staticmethod
    def retired(entry, now):
        # A bare day ends last twelve hours west of UTC; thirty days later it goes.
        end = datetime(entry[2].year, entry[2].month, entry[2].day, 12, tzinfo=timezone.utc)
        return entry[4] is not None and end + timedelta(30) < now

    def lost(self, file, now, forgotten):
        """UIDs that are gone without leave."""
        had = self.published.get(file.id, {})
        return [uid for uid, (entry, _) in had.items() if uid not in file.entries()
                and not self.retired(entry, now) and uid not in forgotten]

    def night(self, files, now, forgotten):
        """Publishes; returns the exit status."""
        status = 0
        accepted = False
        for file in files:
            if file.missing:
                continue
            if file.broken or self.lost(file, now, forgotten):
                status = 1
                continue
            accepted = True
            self.publish(file, now, forgotten)
        if accepted:
            self.together = copy.deepcopy(
                {id: e for id, e in self.published.items() if id not in forgotten and e})
        return status

    def publish(self, file, now, forgotten):
        had, has = self.published.get(file.id, {}), {}
        for uid, entry in file.entries().items():
            if self.retired(entry, now):
                continue
            if uid in had and had[uid][0] == entry:
                has[uid] = had[uid]
            elif uid in had:
                sequence, created, _ = had[uid][1]
                has[uid] = entry, (sequence + 1, created, now)
                self.log += 1
            else:
                has[uid] = entry, (0, now, now)
                self.log += 1
        self.log += sum(uid not in has and not self.retired(e, now) for uid, (e, _) in had.items())
        self.published[file.id] = has


class Nights:
    def __init__(self, folder, seed):
        self.rng, self.court, self.model = random.Random(seed), Court(folder), Model()
        self.files = [File("n%d" % i) for i in range(4)]
        self.number = 0
        self.done = {}
        self.now = FIRST
        self.forgotten = set()
        for file in self.files:
            for _ in range(3):
                self.add(file)

    # Edits -----------------------------------------------------------------------------------

    def add(self, file):
        self.number += 1
        file.facts.append(Fact(self.rng, self.number))

    def move(self, file):
        fact = self.rng.choice(file.facts)
        fact.day += timedelta(self.rng.choice((-2, -1, 1, 3)))

    def reword(self, file):
        fact = self.rng.choice(file.facts)
        fact.word = self.rng.choice([w for w in WORDS if w != fact.word])

    def withdraw(self, file):
        self.rng.choice(file.facts).withdrawn = self.rng.choice(("It is off.", "No need."))

    def restore(self, file):
        self.rng.choice(file.facts).withdrawn = None

    def delete(self, file):
        """And forgets it most of the time; else it comes back the night after."""
        if len(file.facts) < 2:
            return
        fact = self.rng.choice(file.facts)
        file.facts.remove(fact)
        if self.rng.random() < 0.7:
            self.forgotten |= {"%s.%s" % (file.id, name) for name, _ in fact.entries()}
        else:
            self.back = (file, fact)

    def toggle_broken(self, file):
        file.broken = not file.broken

    def toggle_missing(self, file):
        file.missing = not file.missing

    def edit(self):
        edits = (self.add, self.move, self.move, self.reword, self.reword, self.withdraw,
                 self.restore, self.delete, self.toggle_broken, self.toggle_missing)
        for _ in range(self.rng.choice((0, 0, 1, 1, 2, 4))):
            edit = self.rng.choice(edits)
            edit(self.rng.choice(self.files))
            self.done[edit.__name__] = self.done.get(edit.__name__, 0) + 1
        for file in self.files:
            if (file.broken or file.missing) and self.rng.random() < 0.4:
                file.broken = file.missing = False
        if all(file.missing for file in self.files):
            self.files[0].missing = False

    # Nights ----------------------------------------------------------------------------------

    def night(self):
        """What went wrong in one night."""
        self.forgotten, self.back = set(), None
        self.edit()
        for file in self.files:
            file.write(self.court)
        before = {n: (s.st_ino, s.st_mtime_ns) for n in self.court.state()
                  for s in [os.stat(os.path.join(self.court.out, n))]}
        old = self.court.state()
        forget = [word for uid in sorted(self.forgotten) for word in ("--forget", uid)]
        status, _, err = self.court.run(self.now.strftime("%Y-%m-%dT%H:%M:%SZ"), *forget)
        want = self.model.night(self.files, self.now, self.forgotten)
        wrong = [] if status == want else ["exit %s, not %s" % (status, want)]
        wrong += self.compare(self.court.state(), old, before)
        if self.back:
            self.back[0].facts.append(self.back[1])
        self.now += timedelta(1)
        return ["%s: %s\n%s" % (self.now, w, err) for w in wrong]

    def compare(self, state, old, before):
        want, wrong = self.wanted(), []
        have = {n for n in state if n.endswith(".ics")}
        if have != set(want):
            wrong.append("files: %s" % sorted(have ^ set(want)))
        for name in have & set(want):
            wrong += ["%s: %s" % (name, w) for w in differences(state[name], want[name])]
            st = os.stat(os.path.join(self.court.out, name))
            if old.get(name) == state[name] and before[name] != (st.st_ino, st.st_mtime_ns):
                wrong.append(name + " was touched")
        log = state["announcements.atom"]
        if len(atom.items(log)) != min(self.model.log, 200):
            wrong.append("%d in the log, not %d" % (len(atom.items(log)), self.model.log))
        return wrong + atom.problems(log)

    def wanted(self):
        """By file name, what is to be in it."""
        files = {}
        for id, entries in self.model.published.items():
            add_files(files, id, entries)
        add_files(files, "announcements",
                  {uid: e for entries in self.model.together.values() for uid, e in entries.items()})
        return files


def add_files(files, stem, entries):
    for uid, entry in entries.items():
        files.setdefault(stem + ".ics", {})[uid] = entry
        files.setdefault("%s-%s.ics" % (stem, entry[0][0]), {})[uid] = entry


def differences(data, want):
    """Between a feed and the entries it should have."""
    events = {str(e["UID"]).split("@")[0]: e
              for e in icalendar.Calendar.from_ical(data).walk("VEVENT")}
    if set(events) != set(want):
        yield "entries %s" % sorted(set(events) ^ set(want))
    for uid in set(events) & set(want):
        event, ((_, first, end, word, withdrawn), stamps) = events[uid], want[uid]
        got = (event["SEQUENCE"], event["CREATED"].dt, event["LAST-MODIFIED"].dt)
        if got != stamps or event["DTSTAMP"].dt != stamps[2]:
            yield "%s: stamps %s, not %s" % (uid, got, stamps)
        if (event["DTSTART"].dt, event["DTEND"].dt) != (first, end):
            yield "%s: another time" % uid
        words = event["SUMMARY"] + event["DESCRIPTION"]
        if word not in words.lower():
            yield "%s: not its words" % uid
        if event["SUMMARY"].startswith("WITHDRAWN: ") != (withdrawn is not None) or (
                withdrawn and withdrawn not in event["DESCRIPTION"]):
            yield "%s: not withdrawn as it should be" % uid


def main():
    tap = Tap()
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 20200114
    with tempfile.TemporaryDirectory() as scratch:
        nights = Nights(scratch, seed)
        problems = []
        for _ in range(NIGHTS):
            problems += nights.night()
            if problems:
                break
    tap.none(problems, "%d nights, %d entries published at the end, %d changes told" % (
        NIGHTS, sum(map(len, nights.model.published.values())), nights.model.log))
    tap.ok(len(nights.done) == 8 and min(nights.done.values()) > 4, "edits of every kind",
           nights.done)
    tap.done()


if __name__ == "__main__":
    main()
