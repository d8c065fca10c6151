"""What the drivers in Python share: TAP, a court that publishes, and its output folder as a value."""

import json
import os
import re
import subprocess
import sys

sys.dont_write_bytecode = True
TOP = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..", ".."))
NOTICECAL = os.environ["NOTICECAL"]
STAGED = re.compile(r"\.noticecal-\d+\.tmp$")


class Tap:
    """Test results; of many checks under one name only the first failures are shown."""

    def __init__(self):
        self.count = self.failed = 0

    def ok(self, good, name, *why):
        self.count += 1
        self.failed += not good
        print("%s %d - %s" % ("ok" if good else "not ok", self.count, name))
        for line in [] if good else "\n".join(str(w) for w in why).splitlines()[:160]:
            print("#", line)
        sys.stdout.flush()

    def none(self, problems, name):
        self.ok(not problems, name, "%d problems" % len(problems), *problems[:60])

    def skip(self, name, why):
        self.count += 1
        print("ok %d - %s # SKIP %s" % (self.count, name, why))

    def done(self):
        print("1..%d" % self.count)
        sys.exit(self.failed > 0)


def announcement(id, facts, title="Move to the new system", attributes=""):
    """A facts file with FACTS in it."""
    return """<announcement id="%s" domain="court.example.gov" zone="America/New_York"
  issued="2026-01-14" lang="en" %s>
 <title>%s</title>
 <issuer short="Court"><name>Example Court</name></issuer>
 %s
 <contact for="questions" name="Help Desk" email="help@court.example.gov"/>
</announcement>
""" % (id, attributes, title, "\n ".join(facts))


class Court:
    """A folder with facts files, and the output folder beside it."""

    def __init__(self, folder):
        self.folder = folder
        self.out = os.path.join(folder, "out")
        os.makedirs(folder, exist_ok=True)

    def path(self, id):
        return os.path.join(self.folder, id + ".xml")

    def write(self, id, text):
        with open(self.path(id), "w", encoding="utf-8") as file:
            file.write(text)

    def files(self):
        return sorted(f for f in os.listdir(self.folder) if f.endswith(".xml"))

    def command(self, now, *more, command="build"):
        return [NOTICECAL, command, "-t", os.path.join(TOP, "templates"), "-o", "out",
                "-b", "https://cal.example.gov", "--now", now, *more, *self.files()]

    def run(self, now, *more, env=None, timeout=20, command="build", **others):
        """Exit status (or "hangs"), standard output, standard error."""
        try:
            done = subprocess.run(self.command(now, *more, command=command), cwd=self.folder,
                                  env={**os.environ, **(env or {})}, timeout=timeout,
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE, **others)
        except subprocess.TimeoutExpired as late:
            return "hangs", "", str(late.stderr)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def state(self):
        """The output folder: name to bytes, but for the lock."""
        state = {}
        for name in os.listdir(self.out) if os.path.isdir(self.out) else []:
            if name != ".lock":
                with open(os.path.join(self.out, name), "rb") as file:
                    state[name] = file.read()
        return state

    def restore(self, state):
        """Makes the output folder what it was."""
        os.makedirs(self.out, exist_ok=True)
        have = self.state()
        for name in have:
            if name not in state:
                os.unlink(os.path.join(self.out, name))
        for name, data in state.items():
            if have.get(name) != data:
                with open(os.path.join(self.out, name), "wb") as file:
                    file.write(data)


def feeds(state):
    """Without the heartbeat and what a killed run had staged."""
    return {n: b for n, b in state.items() if n != "status.json" and not STAGED.match(n)}


def whole_status(state):
    try:
        status = json.loads(state["status.json"].decode("utf-8"))
    except (KeyError, ValueError):
        return False
    return set(status) == {"ran", "well", "exit", "messages", "entries", "next"}
