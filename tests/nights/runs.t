#!/bin/sh
# Runs that are terminated, ten runs at once, and runs that are given too little memory, disk or
# rights. See tests/nights/faults/runs.py.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"
# shellcheck source=faults/shim.sh
. "$tests/nights/faults/shim.sh"

/usr/bin/python3 "$tests/nights/faults/runs.py" "$shim"
