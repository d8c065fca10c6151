# What the shell tests share: TAP, and a scratch folder that goes when the test ends.
# shellcheck shell=sh
# Sourced by tests that run with NOTICECAL (the program) and BUILD (the build folder) set.

set -u
top=$(cd "$(dirname "$0")" && while [ ! -f Makefile ]; do cd ..; done && pwd)
# shellcheck disable=SC2034 # for those who source this
tests=$top/tests templates=$top/templates
: "${NOTICECAL:=$top/.build/plain/noticecal}" "${BUILD:=$top/.build/plain}"
export NOTICECAL BUILD
# Where the program looks for templates behind those of -t; what is there or not depends on the machine.
# shellcheck disable=SC2034
datadir=$(cat "$BUILD/datadir")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' INT TERM
tap_count=0
tap_failed=0

pass() {
	tap_count=$((tap_count + 1))
	echo "ok $tap_count - $1"
}

fail() {
	tap_count=$((tap_count + 1))
	tap_failed=$((tap_failed + 1))
	echo "not ok $tap_count - $1"
}

skip() {
	tap_count=$((tap_count + 1))
	echo "ok $tap_count - $1 # SKIP $2"
}

# ok NAME COMMAND...: passes where COMMAND succeeds; what it prints is shown only where it fails.
ok() {
	ok_name=$1
	shift
	if "$@" >"$scratch/.ok" 2>&1; then
		pass "$ok_name"
	else
		fail "$ok_name"
		sed 's/^/# /' "$scratch/.ok"
	fi
}

# is GOT WANT NAME
is() {
	if [ "$1" = "$2" ]; then
		pass "$3"
	else
		fail "$3"
		printf '%s\n' "$1" | sed 's/^/#  got: /'
		printf '%s\n' "$2" | sed 's/^/# want: /'
	fi
}

# same GOT WANT NAME: two files or folders, by their bytes.
same() {
	ok "$3" diff -r "$2" "$1"
}

done_testing() {
	echo "1..$tap_count"
	[ "$tap_failed" -eq 0 ]
}
