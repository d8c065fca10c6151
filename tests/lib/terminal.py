#!/usr/bin/python3
"""terminal.py WIDTH COMMAND...: runs COMMAND on a terminal of WIDTH columns and passes on what it
writes there, with the line ends it wrote; ends as it does."""

import fcntl
import os
import pty
import struct
import sys
import termios

child, terminal = pty.fork()
if child == 0:
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 24, int(sys.argv[1]), 0, 0))
    settings = termios.tcgetattr(1)
    settings[1] &= ~termios.OPOST
    termios.tcsetattr(1, termios.TCSANOW, settings)
    os.execvp(sys.argv[2], sys.argv[2:])
while True:
    try:
        octets = os.read(terminal, 65536)
    except OSError:
        break
    if not octets:
        break
    sys.stdout.buffer.write(octets)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
