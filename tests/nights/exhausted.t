#!/bin/sh
# The main job, told at one allocation after the other that there is no memory. See
# tests/nights/faults/memory.py.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"
# shellcheck source=faults/shim.sh
. "$tests/nights/faults/shim.sh"

/usr/bin/python3 "$tests/nights/faults/memory.py" "$shim"
