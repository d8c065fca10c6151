"""The main job, told at one allocation after the other that there is no memory.

Of its some eighty thousand allocations those are made to fail that are the first of each place in
the code that allocates, and an even sample of all. With EVERY=1 in the environment also the middle
and the last of each place, where a place is told apart by its caller, too: some 3000.
"""

import os
import sys
import tempfile
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor

from court import Court, Tap
from files import FORGET, NEW, Night

EVERY = os.environ.get("EVERY")
EVEN = 400 if EVERY else 100  # how many of the even sample


class Memory(Night):
    def env(self, n, how, **more):
        return {**super().env(n, how, **more), "FAULT_SET": "memory"}

    def fault(self, court, n):
        """What is wrong after allocation N failed, or None; and whether that was survived."""
        court.restore(self.old)
        status, _, err = court.run(NEW, *FORGET, env=self.env(n, 12))
        state = court.state()
        wrong = self.wrong_state(state, True)
        if wrong is None and status not in (0, 3):
            wrong = "exit status"
        elif wrong is None and status == 0 and (err or state != self.new):
            wrong = "ended well, but is not the new night"
        elif wrong is None and status == 3 and ": error: " not in err:
            wrong = "no message"
        wrong = wrong or self.heal(court, state)
        return wrong and "allocation %d, exit %s: %s\n%s" % (n, status, wrong, err)


def sample(sites):
    """Which of the allocations, whose places are SITES, are to fail."""
    places = defaultdict(list)
    for n, site in enumerate(sites):
        places[site if EVERY else site.split()[0]].append(n + 1)
    chosen = {at[i] for at in places.values() for i in ((0, len(at) // 2, -1) if EVERY else (0,))}
    return sorted(chosen | set(range(1, len(sites), max(1, len(sites) // EVEN)))), len(places)


def every_place(tap, folder, shim):
    courts = [Court(os.path.join(folder, str(i))) for i in range(2)]
    nights = [Memory(court, shim) for court in courts]
    sites = nights[0].calls(courts[0])
    chosen, places = sample(sites)

    def work(i):
        return [p for n in chosen[i::2] for p in [nights[i].fault(courts[i], n)] if p]

    with ThreadPoolExecutor(2) as pool:
        problems = sum(pool.map(work, range(2)), [])
    tap.ok(len(sites) > 10000 and places > 100, "the run allocates", len(sites), places)
    tap.none(problems, "%d of %d allocations, in %d places, fail"
             % (len(chosen), len(sites), places))


if __name__ == "__main__":
    results = Tap()
    with tempfile.TemporaryDirectory() as scratch:
        every_place(results, scratch, sys.argv[1])
    results.done()
