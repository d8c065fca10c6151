#!/bin/sh
# Every feed by its octets: whether it is built as every client is known to take it. The rules are
# in tests/feeds/readers/wire.py; wire_test.py beside it holds the feeds to them, and then plants mistakes
# to see that each is noticed.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"
# shellcheck source=readers/build.sh
. "$tests/feeds/readers/build.sh"

build_all || {
	echo "Bail out! the facts are not published"
	exit 1
}
PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 "$tests/feeds/readers/wire_test.py" "$feeds" "$base_url"
