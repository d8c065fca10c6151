# Real web servers for tests, on loopback, with the example configurations just as they are
# installed but for the folder. Sourced after lib.sh; they end with the test, however it ends.
# shellcheck shell=sh
# shellcheck source=tests/lib/lib.sh

PATH=$PATH:/usr/sbin
: "${top:?}" "${templates:?}" "${scratch:?}"
server_pids=
trap 'servers_stop; rm -rf "$scratch"' EXIT

# Lets them end by themselves: killed, a server would leave its workers.
servers_stop() {
	for server_pid in $server_pids; do
		kill "$server_pid" 2>/dev/null && wait "$server_pid" 2>/dev/null
	done
	server_pids=
}

# Below those that the system gives to whoever connects, so that it is still free a moment later.
free_port() {
	/usr/bin/python3 - <<-END
		import random, socket
		while True:
		    port = random.randrange(10000, 32000)
		    try:
		        socket.socket().bind(("127.0.0.1", port))
		    except OSError:
		        continue
		    print(port)
		    break
	END
}

# server_start START FOLDER: START is nginx_run or apache_run, which are given a port, the folder and
# one of their own to write into, and are to become the server. Sets server_url, the address of
# FOLDER, and server_out, where the server writes. Tries another port where somebody has taken the
# one that was free.
server_start() {
	for _ in 1 2 3; do
		server_port=$(free_port)
		server_out=$(mktemp -d "$scratch/server.XXXXXX")
		chmod 755 "$scratch" "$server_out" # where this is root, workers are not
		"$1" "$server_port" "$2" "$server_out" >"$server_out/said" 2>&1 &
		server_pid=$!
		server_pids="$server_pids $server_pid"
		server_url=http://127.0.0.1:$server_port/cal
		while kill -0 "$server_pid" 2>/dev/null; do
			if [ -s "$server_out/pid" ] && curl -s -o "$server_out/first" "$server_url/"; then
				return
			fi
			sleep 0.1
		done
	done
	sed 's/^/# /' "$server_out/said"
	return 1
}

nginx_run() {
	exec "$top/.ci/serve" "$@"
}

# With what the configuration around it tends to have, and without the types that it may lack.
apache_run() {
	apache_modules='mpm_event authz_core alias dir mime negotiation autoindex filter deflate headers'
	{
		for apache_module in $apache_modules; do
			echo "LoadModule ${apache_module}_module /usr/lib/apache2/modules/mod_$apache_module.so"
		done
		cat <<-END
			ServerName localhost
			Listen 127.0.0.1:$1
			PidFile "$3/pid"
			DefaultRuntimeDir "$3"
			ErrorLog "$3/error.log"
			TypesConfig /dev/null
			AddDefaultCharset iso-8859-1
			AddOutputFilterByType DEFLATE text/html text/plain text/css application/json
			$([ "$(id -u)" -ne 0 ] || printf 'User nobody\nGroup nogroup\n')
			<Directory />
			    Options FollowSymLinks
			    Require all denied
			</Directory>
			Include "$3/noticecal.conf"
		END
	} >"$3/apache.conf"
	sed "s|^\(Define noticecal_folder\) .*|\1 \"$2\"|" "$templates/examples/apache.conf" \
		>"$3/noticecal.conf"
	exec apache2 -d "$3" -f "$3/apache.conf" -D FOREGROUND
}
