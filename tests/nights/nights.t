#!/bin/sh
# The memory, night by night. See tests/nights/faults/nights.py.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"

/usr/bin/python3 "$tests/nights/faults/nights.py"
