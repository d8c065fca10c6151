#!/bin/sh
# A hundred nights of random edits against a model. See tests/faults/model.py.
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

/usr/bin/python3 "$here/faults/model.py"
