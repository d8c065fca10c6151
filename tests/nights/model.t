#!/bin/sh
# A hundred nights of random edits against a model. See tests/nights/faults/model.py.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"

/usr/bin/python3 "$tests/nights/faults/model.py"
