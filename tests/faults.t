#!/bin/sh
# A run to which something happens in the middle: each call that touches a file fails, or the
# program is killed right before it. See tests/faults/files.py.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/lib/lib.sh"
# shellcheck source=faults/shim.sh
. "$here/faults/shim.sh"

/usr/bin/python3 "$here/faults/files.py" "$shim"
