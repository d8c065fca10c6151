"""Readers that fetch a feed again and again while it is rebuilt 200 times.

Arguments: the program, the templates, the output folder, two facts files of one announcement to
take in turn, and NAME=URL of each server that serves the folder. Prints for each server what its
readers got, by kind; exit status 1 where a build failed.

whole    a version that was published, complete
cut      the beginning of one, as if it were all
refused  a status other than 200, or a connection closed before the answer was complete
other    anything else: an empty body, or a mixture
stale    304 for what was not whole when asked again with its ETag, so that it would stay so
"""

import collections
import gzip
import hashlib
import http.client
import multiprocessing
import os
import subprocess
import sys
import time
import urllib.parse

REBUILDS = 200
PAUSE = 0.001  # between two fetches of a reader: the machine has to rebuild, too
FEEDS = ("uscit-nextgen-2020.ics", "announcements.ics")
READERS = [(feed, alive, zipped) for feed in FEEDS for alive, zipped in ((1, 0), (0, 1))]


class Reader(multiprocessing.Process):
    """Keeps its connection or asks the server to close it; takes gzip or not."""

    def __init__(self, url, kind, over, queue):
        super().__init__(daemon=True)
        self.address = urllib.parse.urlsplit(url)
        self.feed, self.alive, self.zipped = kind
        self.over, self.queue = over, queue
        self.connection = None

    def get(self, etag=None):
        """Status, ETag and body."""
        headers = {"Accept-Encoding": "gzip" if self.zipped else "identity",
                   "Connection": "keep-alive" if self.alive else "close"}
        if etag:
            headers["If-None-Match"] = etag
        if self.connection is None:
            self.connection = http.client.HTTPConnection(self.address.netloc, timeout=60)
        self.connection.request("GET", self.address.path + "/" + self.feed, headers=headers)
        answer = self.connection.getresponse()
        body = answer.read()
        if answer.getheader("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        return answer.status, answer.getheader("ETag"), body

    def run(self):
        bodies, refused, stale = collections.Counter(), 0, 0
        while not self.over.is_set():
            time.sleep(PAUSE)
            try:
                status, etag, body = self.get()
                if status != 200:
                    refused += 1
                    continue
                bodies[body] += 1
                if not body.endswith(b"\r\nEND:VCALENDAR\r\n"):
                    stale += self.get(etag)[0] == 304
            except (http.client.HTTPException, OSError, EOFError):
                refused += 1
                self.connection = None
        self.queue.put((self.address.geturl(), bodies, refused, stale))


def rebuild(program, templates, out, facts):
    """All versions that there were."""
    versions = {}
    for i in range(REBUILDS + 1):
        if i > 0:
            now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(1800000000 + 60 * i))
            subprocess.run([program, "build", "-t", templates, "-o", out, "--now", now,
                            facts[i % 2]], check=True)
        for feed in FEEDS:
            with open(os.path.join(out, feed), "rb") as file:
                version = file.read()
            versions[hashlib.sha256(version).digest()] = version
    return versions


def judge(bodies, versions):
    """How many are of which kind."""
    kinds = collections.Counter()
    for body, count in bodies.items():
        if hashlib.sha256(body).digest() in versions:
            kinds["whole"] += count
        elif body and any(version.startswith(body) for version in versions.values()):
            kinds["cut"] += count
        else:
            kinds["other"] += count
    return kinds


def main(program, templates, out, first, second, *servers):
    over, queue = multiprocessing.Event(), multiprocessing.Queue()
    names = {url: name for name, url in (server.split("=", 1) for server in servers)}
    readers = [Reader(url, kind, over, queue) for url in names for kind in READERS]
    for reader in readers:
        reader.start()
    try:
        versions = rebuild(program, templates, out, (first, second))
    finally:
        over.set()
    got = collections.defaultdict(collections.Counter)
    for _ in readers:
        url, bodies, refused, stale = queue.get()
        got[url].update(judge(bodies, versions))
        got[url].update(refused=refused, stale=stale)
    print("versions", len(versions))
    for url, name in names.items():
        print(name, *("%s=%d" % (kind, got[url][kind])
                      for kind in ("whole", "cut", "refused", "other", "stale")))


main(*sys.argv[1:])
