#!/bin/sh
# make serve writes the feeds, serves them on loopback until Ctrl-C, and leaves nothing running; and
# it says what to do where it cannot.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"
# shellcheck source=tests/lib/servers.sh
. "$tests/lib/servers.sh"

port=$(free_port)
state=$top/.build/serve/$port
trap 'servers_stop; rm -rf "$state" "$scratch"' EXIT

# The program is built already; not to build it again is what -o is for.
/usr/bin/python3 "$tests/nights/interrupted.py" announcements.ics env -u MAKEFLAGS make -s -C "$top" -o all \
	B="$BUILD" OUT="$scratch/out" PORT="$port" serve >"$scratch/said"
sed '/^make: \*\*\*/d' "$scratch/said" >"$scratch/ours"
is "$(sed '/^ended/d' "$scratch/ours")" "serve: http://127.0.0.1:$port/cal/ has $scratch/out; Ctrl-C ends it
fetched: 200 text/calendar; charset=utf-8" "make serve prints its address, and serves until Ctrl-C"
# SIGINT, or 2 where make was just waiting for what had ended by itself; the script has never failed.
ended=$(sed -n 's/^ended: //p' "$scratch/said")
ok "and ends as make does" test "$ended" -eq -2 -o "$ended" -eq 2
is "$(grep -E 'Error|^left' "$scratch/said")" "" "without an error, with nothing left"
ok "nobody listens any more" sh -c "! curl -s http://127.0.0.1:$port/"
is "$(find "$state" -newer "$scratch/out" ! -user "$(id -un)" | head -n 1)" "" "what it wrote is the user's"

serve="$top/.ci/serve"
"$serve" "$port" "$scratch/out" "$scratch/first" >"$scratch/first.said" 2>&1 &
first=$!
server_pids=$first
while kill -0 "$first" 2>/dev/null && [ ! -s "$scratch/first.said" ]; do sleep 0.1; done
is "$("$serve" "$port" "$scratch/out" "$scratch/second" 2>&1; echo $?)" \
	"serve: port $port is taken; choose another: make serve PORT=$((port + 1))
1" "a port that is taken is told of"
kill "$first"
wait "$first"
is "$?" 0 "SIGTERM ends it, too"

mkdir "$scratch/.ci"
sed 's|:/usr/sbin||' "$serve" >"$scratch/.ci/serve"
is "$(PATH=/usr/bin:/bin sh "$scratch/.ci/serve" "$port" "$scratch/out" "$scratch/third" 2>&1; echo $?)" \
	"serve: there is no nginx; install it, or let it be installed: make setup serve
1" "so is a missing nginx"

# In a folder whose name needs quoting.
mkdir "$scratch/a & b"
cp "$scratch/out/announcements.ics" "$scratch/a & b"
/usr/bin/python3 "$tests/nights/interrupted.py" announcements.ics "$serve" "$port" "$scratch/a & b" \
	"$scratch/fourth" >"$scratch/said"
is "$(tail -n 2 "$scratch/said")" "fetched: 200 text/calendar; charset=utf-8
ended: 0" "any folder will do"

done_testing
