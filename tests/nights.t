#!/bin/sh
# The memory, night by night. See tests/faults/nights.py.
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

/usr/bin/python3 "$here/faults/nights.py"
