"""Every call of a run that touches a file fails, or the program is killed right before it.

Two nights: the old one, and one on which facts are new, moved, reworded, withdrawn, forgotten and
gone with their topic. The second is run anew for each fault, from the folder of the first. After it
every file is byte for byte of the old or the new night (or, where a facts file could not be read,
what a run without it gives), and the same run without a fault gives the new night exactly.
"""

import errno
import os
import re
import signal
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import icalendar

from court import Court, STAGED, Tap, announcement, feeds, whole_status

OLD, NEW = "2026-02-01T02:10:00Z", "2026-02-02T02:10:00Z"
FORGET = ("--forget", "alpha.frost")
CHANGING = ("creat", "write", "close", "fchmod", "syncfs", "rename", "unlink", "fsync", "mkdir")
OUTAGE = '<outage id="%s" service="%s" from="2026-03-13T08:00" through="2026-03-15" %s/>'


def before(court):
    court.write("alpha", announcement("alpha", [
        OUTAGE % ("filing", "Filing", 'resumes="2026-03-16"'),
        '<freeze id="frost" service="Registration" from="2026-03-09" through="2026-03-15"/>',
        '<milestone id="live" title="The new system is live" at="2026-03-16"/>']))
    court.write("beta", announcement("beta", [
        OUTAGE % ("mail", "Mail", ""),
        '<deadline-move id="d" what="Deadlines" falling-on="2026-03-13" to="2026-03-16"/>']))
    court.write("gamma", announcement("gamma", [OUTAGE % ("same", "Nothing new", "")]))


def after(court):
    court.write("alpha", announcement("alpha", [
        OUTAGE % ("filing", "Electronic filing", 'resumes="2026-03-17"'),
        '<milestone id="live" title="The new system is live" at="2026-03-17"/>']))
    court.write("beta", announcement("beta", [
        '<outage id="mail" service="Mail" from="2026-03-13T08:00" through="2026-03-15">'
        '<withdrawn on="2026-02-02">The move is off.</withdrawn></outage>',
        '<deadline-move id="d" what="All deadlines" falling-on="2026-03-13" to="2026-03-16"/>']))
    court.write("delta", announcement("delta", [
        '<requirement id="account" from="2026-03-16" title="Account needed">Get one.</requirement>',
        OUTAGE % ("power", "The building", "")]))


class Night:
    """Both nights, and what may lie in the folder after a faulty second one."""

    def __init__(self, court, shim):
        self.shim = shim
        before(court)
        self.must(court.run(OLD))
        self.old = court.state()
        after(court)
        self.must(court.run(NEW, *FORGET))
        self.new = court.state()
        self.allowed = {n: {self.old.get(n), self.new.get(n)}
                        for n in set(self.old) | set(self.new)}
        self.mixes(court)
        self.healed = {}

    @staticmethod
    def must(result):
        if result[0] != 0 or result[2]:
            sys.exit("a run without a fault failed: %r" % (result,))

    def mixes(self, court):
        for name in court.files():
            with open(os.path.join(court.folder, name), "rb") as file:
                kept = file.read()
            open(os.path.join(court.folder, name), "w").close()
            court.restore(self.old)
            court.run(NEW, *FORGET)
            for file, data in court.state().items():
                self.allowed.setdefault(file, {None}).add(data)
            with open(os.path.join(court.folder, name), "wb") as file:
                file.write(kept)

    def calls(self, court):
        """The names of the calls that a run without a fault makes, in their order."""
        trace = os.path.join(court.folder, "trace")
        court.restore(self.old)
        self.must(court.run(NEW, *FORGET, env=self.env(0, "kill", FAULT_TRACE=trace)))
        with open(trace) as file:
            return [line.rstrip("\n") for line in file]

    def env(self, n, how, **more):
        return {"LD_PRELOAD": self.shim, "FAULT_SET": "files", "FAULT_AT": str(n),
                "FAULT_HOW": str(how), **more}

    def wrong_state(self, state, partly):
        """What in STATE is not as it may be after a fault."""
        for name in set(state) | set(feeds(self.old)):
            if name == "status.json":
                if not whole_status(state):
                    return "status.json is not whole"
            elif STAGED.match(name):
                if not partly:
                    return name + " was left behind by a run that was not killed"
            elif name not in self.allowed:
                return "stray " + name
            elif state.get(name) not in self.allowed[name]:
                return name + " is neither the old nor the new one"
        return None

    def heal(self, court, state):
        """What is wrong with the next run, from STATE; each state is healed once."""
        key = frozenset((n, hash(b)) for n, b in state.items() if n != "status.json")
        if key not in self.healed:
            status, out, err = court.run(NEW, *FORGET)
            got = court.state()
            self.healed[key] = None
            if status != 0 or err:
                self.healed[key] = "the next run: %d %s" % (status, err)
            else:
                self.healed[key] = difference(got, self.new)
        return self.healed[key]

    def fault(self, court, n, how, call, **more):
        """What is wrong after the fault HOW in call N, or None."""
        killed = how == "kill"
        court.restore(self.old)
        status, out, err = court.run(NEW, *FORGET, env=self.env(n, how, **more))
        state = court.state()
        wrong = self.wrong_state(state, killed or more)
        if wrong is None and killed and status != -signal.SIGKILL:
            wrong = "was not killed"
        elif wrong is None and not killed and status not in (0, 1, 3):
            wrong = "exit status"
        elif wrong is None and status == 0 and (err or feeds(state) != feeds(self.new)):
            wrong = "ended well, but is not the new night"
        elif wrong is None and status in (1, 3) and not told(err, how):
            wrong = "the message does not name the cause"
        wrong = wrong or self.heal(court, state)
        return wrong and "%s at call %d (%s), exit %s: %s\n%s" % (how, n, call, status, wrong, err)


def difference(got, want):
    """How the next run's outcome is not the one wanted, or None. In the log of changes those of a
    file that could be read only by the next run come later."""
    log = "announcements.atom"
    changes = [sorted(re.findall(b"<entry>.*?</entry>", state[log], re.S)) for state in (got, want)]
    others = sorted(n for n in set(got) | set(want) if n != log and got.get(n) != want.get(n))
    if others:
        return "the next run gives another set: %s" % others
    return None if changes[0] == changes[1] else "the next run gives another log of changes"


def told(err, how):
    causes = [os.strerror(how)] + ["may not be read; check the permissions"] * (how == errno.EACCES)
    return any(c in err for c in causes) and all(": " in line for line in err.splitlines())


def kinds(call):
    """The faults that this call can have, and whether they stay."""
    name = call.split()[0]
    yield errno.EIO, {}
    if name in CHANGING:
        yield "kill", {}
    if name in ("open", "openat", "creat", "fopen"):
        yield errno.EACCES, {}
    if name in ("rename", "unlink", "mkdir", "fchmod"):
        yield errno.EACCES, {}
    if name in ("creat", "write", "mkdir", "rename", "fsync", "syncfs", "close"):
        yield errno.ENOSPC, {}
        yield errno.ENOSPC, {"FAULT_STAYS": "1"}
    if name in ("read", "write"):
        yield errno.EINTR, {}
        yield "short", {}


def every_call(tap, folder, shim):
    courts = [Court(os.path.join(folder, str(i))) for i in range(2)]
    nights = [Night(court, shim) for court in courts]
    calls = nights[0].calls(courts[0])
    jobs = [(n + 1, how, call, more) for n, call in enumerate(calls)
            for how, more in kinds(call)]

    def work(i):
        return [p for n, how, call, more in jobs[i::2]
                for p in [nights[i].fault(courts[i], n, how, call, **more)] if p]

    for state in (nights[0].old, nights[0].new):
        for name, data in state.items():
            if name.endswith(".ics"):
                assert icalendar.Calendar.from_ical(data).walk("VEVENT")
    with ThreadPoolExecutor(2) as pool:
        problems = sum(pool.map(work, range(2)), [])
    names = [call.split()[0] for call in calls]
    tap.ok(all(n in names for n in CHANGING), "the run makes calls of every kind", names)
    tap.none(problems, "%d faults in %d calls" % (len(jobs), len(calls)))


if __name__ == "__main__":
    results = Tap()
    with tempfile.TemporaryDirectory() as scratch:
        every_call(results, scratch, sys.argv[1])
    results.done()
