"""Runs that are terminated, many runs at once, and runs that are given too little."""

import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from court import Court, Tap, feeds
from files import FORGET, NEW, Night


class Runs:
    def __init__(self, tap, folder, shim):
        self.tap = tap
        self.court = Court(folder)
        self.night = Night(self.court, shim)

    def start(self, *more):
        return subprocess.Popen(self.court.command(NEW, *FORGET, *more), cwd=self.court.folder,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def checked(self, name, statuses, *problems, partly=False):
        """After anything: whole feeds, a known exit status, and a next run that heals."""
        state = self.court.state()
        wrong = [p for p in (*problems, self.night.wrong_state(state, partly),
                             self.night.heal(self.court, state)) if p]
        wrong += ["exit status %s" % s for s, may in statuses if s not in may]
        self.tap.none(wrong, name)

    def terminated(self):
        rng = random.Random(7)
        took = time.monotonic()
        self.court.restore(self.night.old)
        self.start().communicate()
        took = time.monotonic() - took
        ended, wrong = [], []
        for _ in range(60):
            self.court.restore(self.night.old)
            run = self.start()
            time.sleep(rng.uniform(0, took))
            run.terminate()
            run.communicate()
            ended.append(run.returncode)
            state = self.court.state()
            wrong += [self.night.wrong_state(state, True) or self.night.heal(self.court, state)]
        # The last of them may have been ended in a state that was healed before.
        self.checked("SIGTERM at 60 moments", [(s, (0, -signal.SIGTERM)) for s in ended], *wrong,
                     partly=True)

    def at_once(self, count):
        self.court.restore(self.night.old)
        runs = [self.start("-w", "60") for _ in range(count)]
        said = [run.communicate()[0].decode() for run in runs]
        got = feeds(self.court.state()) == feeds(self.night.new)
        self.checked("%d runs at once that wait" % count, [(r.returncode, (0,)) for r in runs],
                     *said, None if got else "not the new night")
        self.court.restore(self.night.old)
        runs = [self.start("-w", "0") for _ in range(count)]
        said = [run.communicate()[0].decode() for run in runs]
        busy = "noticecal: error: out: another run is at work; this one did nothing\n"
        wrong = [s for run, s in zip(runs, said) if s != (busy if run.returncode == 4 else "")]
        got = feeds(self.court.state()) == feeds(self.night.new)
        none = None if any(r.returncode == 0 for r in runs) else "none did it"
        self.checked("%d runs at once that do not" % count, [(r.returncode, (0, 4)) for r in runs],
                     *wrong, none, None if got else "not the new night")

    def limited(self, name, limit, sizes, message, ends=(3,)):
        """Runs with LIMIT set to each of SIZES."""
        ended, wrong = [], []
        for size in sizes:
            self.court.restore(self.night.old)
            status, _, err = self.court.run(
                NEW, *FORGET, preexec_fn=lambda: resource.setrlimit(limit, (size, size)))
            ended.append((status, (0, *ends)))
            state = self.court.state()
            wrong += [self.night.wrong_state(state, True) or self.night.heal(self.court, state)]
            if status == 3 and not any(m in err for m in message):
                wrong.append("%d: %s" % (size, err))
        if not any(status == 3 for status, _ in ended):
            wrong.append("nothing failed")
        if not any(status == 0 for status, _ in ended):
            wrong.append("everything failed")
        self.checked(name, ended, *wrong)

    def limits(self):
        self.limited("a limit on the size of files", resource.RLIMIT_FSIZE,
                     (0, 1, 100, 1024, 2048, 4096, 1 << 20), ["out/", "File too large"])
        # Where not even the libraries can be loaded, ld.so ends the program with 127.
        least = self.least_memory()
        self.limited("a limit on memory", resource.RLIMIT_AS,
                     [least + (n << 16) for n in range(-20, 2)] + [least * 2],
                     ["noticecal: error: out of memory"], (3, 127))
        self.limited("a limit on descriptors", resource.RLIMIT_NOFILE, range(3, 12),
                     ["Too many open files", "cannot be read"], (1, 3, 127))

    def least_memory(self):
        """About the least address space with which a run ends well."""
        low, high = 1 << 20, 1 << 30
        while high - low > 1 << 16:
            size = (low + high) // 2
            status, _, _ = self.court.run(
                NEW, *FORGET, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (size, size)))
            low, high = (low, size) if status == 0 else (size, high)
        return high

    def readonly(self):
        """A folder that may not be written: mounted so, for root may write any other."""
        self.court.restore(self.night.old)
        mount = 'mount --bind out out && mount -o remount,bind,ro out && exec "$@"'
        self.unshared("a read-only folder", mount, "out/.lock: Read-only file system",
                      "out: Read-only file system")

    def full(self):
        """A file system with room for the old night and not for the new one."""
        pages = sum((len(data) + 4095) // 4096 for data in self.night.old.values())
        for more in (2, 10, 20):
            self.court.restore(self.night.old)
            script = ('cp -R out seed && mount -t tmpfs -o size=%dk none out && cp -R seed/. out &&'
                      ' rm -r seed && "$@"; status=$?; cp -R out left; exit $status'
                      % ((pages + more) * 4))
            self.unshared("a disk with %d pages left" % more, script, "No space left on device")
            left = os.path.join(self.court.folder, "left")
            shutil.rmtree(left, ignore_errors=True)

    def unshared(self, name, script, *messages):
        command = ["unshare", "-m", "sh", "-c", script, "sh", *self.court.command(NEW, *FORGET)]
        if os.geteuid() != 0 or subprocess.run(["unshare", "-m", "true"]).returncode != 0:
            self.tap.skip(name, "needs to mount")
            return
        done = subprocess.run(command, cwd=self.court.folder, stderr=subprocess.PIPE)
        err = done.stderr.decode()
        left = os.path.join(self.court.folder, "left")
        if os.path.isdir(left):
            seen = Court(self.court.folder)
            seen.out = left
            self.court.restore(seen.state())
        said = None if any(m in err for m in messages) else "said " + err
        self.checked(name, [(done.returncode, (3,))], said)


if __name__ == "__main__":
    results = Tap()
    with tempfile.TemporaryDirectory() as scratch:
        all_runs = Runs(results, scratch, sys.argv[1])
        all_runs.terminated()
        all_runs.at_once(2)
        all_runs.at_once(10)
        all_runs.limits()
        all_runs.readonly()
        all_runs.full()
    results.done()
