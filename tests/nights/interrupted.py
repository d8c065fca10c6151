"""Runs a command as a terminal does, until it prints an address, and interrupts it.

Arguments: the file to fetch below that address, and the command. Prints what the command printed,
the status of the fetch and how the command ended. What interrupts is what Ctrl-C sends: SIGINT to
all processes of the command.
"""

import os
import re
import signal
import subprocess
import sys
import urllib.request

signal.signal(signal.SIGINT, signal.SIG_DFL)  # which a shell ignores in what it runs beside itself
command = subprocess.Popen(sys.argv[2:], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                           text=True, start_new_session=True)
for line in command.stdout:
    print(line, end="")
    address = re.search(r"http://\S+/", line)
    if address:
        with urllib.request.urlopen(address.group() + sys.argv[1]) as answer:
            print("fetched:", answer.status, answer.headers["Content-Type"])
        os.killpg(command.pid, signal.SIGINT)
print("ended:", command.wait())
try:
    os.killpg(command.pid, 0)
    print("left: a process")
except ProcessLookupError:
    pass
