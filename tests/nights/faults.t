#!/bin/sh
# A run to which something happens in the middle: each call that touches a file fails, or the
# program is killed right before it. See tests/nights/faults/files.py.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"
# shellcheck source=faults/shim.sh
. "$tests/nights/faults/shim.sh"

/usr/bin/python3 "$tests/nights/faults/files.py" "$shim"
