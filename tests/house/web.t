#!/bin/sh
# The example configurations, in the real nginx and Apache: every kind of file is sent as what it
# is, subscribers are answered 304 until something has changed, nothing else than what is published
# can be reached, and whoever reads while feeds are rebuilt gets whole ones.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"
# shellcheck source=tests/lib/servers.sh
. "$tests/lib/servers.sh"

umask 022
id=uscit-nextgen-2020
facts=$templates/facts/$id.xml
out=$scratch/out
hour=0

# build OUT FACTS: an hour after the build before.
build() {
	hour=$((hour + 1))
	"$NOTICECAL" build -t "$templates" -o "$1" --now "2020-03-01T0$hour:00:00Z" "$2"
}

# As if what is there had been published some time ago.
age() {
	find "$out" -type f -exec touch -d '2 hours ago' {} +
}

# Files of all kinds, also of those that noticecal does not write, each long enough for gzip.
prepare() {
	build "$out" "$facts"
	for sample in index.html notice.txt site.css copy.js entries.json entries.csv; do
		yes 'Zürich, 8:00' | head -n 100 >"$out/$sample"
	done
	mkdir -p "$out/below/.git" "$scratch/outside"
	echo secret | tee "$scratch/secret" "$scratch/outside/secret" "$out/.noticecal-0.tmp" \
		"$out/below/.git/config" "$out/below/secret.ics" "$out/.gitignore" >"$out/.hidden.ics"
	ln -s "$scratch/secret" "$out/link.ics"
	ln -s "$scratch/outside" "$out/folder"
	age
}

# fetch PATH [OPTION...]: the status; the headers are then in $scratch/headers, the body in
# $scratch/body.
fetch() {
	fetched=$1
	shift
	curl -s --path-as-is -D "$scratch/headers" -o "$scratch/body" -w '%{http_code}' "$@" \
		"$server_url$fetched"
	tr -d '\r' <"$scratch/headers" | sed 's/^[^:]*:/\L&/' >"$scratch/.headers"
	mv "$scratch/.headers" "$scratch/headers"
}

header() {
	sed -n "s/^$1: //p" "$scratch/headers"
}

# The headers that the configuration is to set, by name.
chosen() {
	grep -E '^(content-type|cache-control|access-control-.*|content-security-policy|referrer-policy|set-cookie|content-language|x-.*):' \
		"$scratch/headers" | sort
}

# wanted TYPE CACHING KIND: the headers for data, a page, or what is neither.
wanted() {
	[ "$3" != data ] || echo 'access-control-allow-origin: *'
	echo "cache-control: $2"
	[ "$3" != page ] || echo "content-security-policy: default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
	echo "content-type: $1"
	echo 'referrer-policy: strict-origin-when-cross-origin'
	echo 'x-content-type-options: nosniff'
	[ "$3" != data ] || echo 'x-robots-tag: noindex'
}

# kind PATH FILE TYPE CACHING KIND: all there is to say of one kind of file.
kind() {
	is "$(fetch "$1" -H 'Accept: text/html;q=0.1, application/pdf' -H 'Accept-Language: fr' -H 'Origin: https://elsewhere.example' -u who:ever)" \
		200 "$name: $1 is there, whatever is accepted and whoever asks"
	is "$(chosen)" "$(wanted "$3" "$4" "$5")" "$name: and has its headers"
	same "$scratch/body" "$out/$2" "$name: and its bytes"
	grep -v '^date:' "$scratch/headers" | sort >"$scratch/get"
	etag=$(header etag)
	modified=$(header last-modified)
	fetch "$1" -I >/dev/null
	grep -v '^date:' "$scratch/headers" | sort >"$scratch/head"
	same "$scratch/head" "$scratch/get" "$name: HEAD says of $1 what GET does"
	is "$(fetch "$1" -H "If-None-Match: $etag")" 304 "$name: 304 by ETag"
	is "$(fetch "$1" -H "If-Modified-Since: $modified")" 304 "$name: 304 by date"
	fetch "$1" --compressed >/dev/null
	is "$(header content-encoding) $(header vary)" "gzip Accept-Encoding" "$name: $1 is compressed"
	same "$scratch/body" "$out/$2" "$name: to the same bytes"
	is "$(fetch "$1" --compressed -H "If-None-Match: $(header etag)")" 304 \
		"$name: 304 by the ETag of what was compressed"
	is "$(fetch "$1" --compressed -H 'If-None-Match: "other"')" 200 "$name: and 200 by another"
}

kinds() {
	kind /$id.ics $id.ics 'text/calendar; charset=utf-8' no-cache data
	kind /announcements.atom announcements.atom application/atom+xml no-cache data
	kind /entries.json entries.json application/json no-cache data
	kind /entries.csv entries.csv 'text/csv; charset=utf-8' no-cache data
	kind /index.html index.html 'text/html; charset=utf-8' no-cache page
	kind / index.html 'text/html; charset=utf-8' no-cache page
	kind /notice.txt notice.txt 'text/plain; charset=utf-8' no-cache neither
	kind /site.css site.css 'text/css; charset=utf-8' max-age=600 neither
	kind /copy.js copy.js 'text/javascript; charset=utf-8' max-age=600 neither
	is "$(fetch '')$(header location | sed "s|^$server_url|/cal|")" 301/cal/ \
		"$name: the path without a slash leads to the one with it"
}

# refused PATH STATUSES WHAT
refused() {
	status=$(fetch "$1")
	case " $2 " in
	*" $status "*) pass "$name: $3: $1 is refused" ;;
	*) is "$status" "$2" "$name: $3: $1 is refused" ;;
	esac
	ok "$name: and tells nothing" sh -c "! grep -q secret '$scratch/body'"
}

limits() {
	is "$(fetch /never-was.ics)" 404 "$name: what there is not"
	for hidden in /.lock /.gitignore /.noticecal-0.tmp /.hidden.ics /below/.git/config; do
		refused $hidden 403 "hidden files"
	done
	refused /below/ 403 "no listing"
	for way in /../secret /%2e%2e/secret /..%2fsecret ../secret //../secret /below/../../secret; do
		refused $way "400 403 404" "no way out"
	done
	for link in /link.ics /folder/secret /folder/; do
		refused $link "403 404" "no symbolic link"
	done
	for method in PUT DELETE PROPFIND MKCOL; do
		is "$(fetch /$id.ics -X $method -d written)" 405 "$name: no $method"
	done
	is "$(fetch /new.ics -X PUT -d written) $(ls "$out/new.ics" 2>/dev/null)" "405 " \
		"$name: nothing can be put there"
}

# What subscribers have, by ETag and date.
subscribe() {
	for feed in "$out"/*.ics; do
		[ ! -L "$feed" ] || continue
		feed=/${feed##*/}
		fetch "$feed" --compressed >/dev/null
		echo "$feed $(header etag) $(header last-modified)"
	done
}

# again: the statuses that subscribers then get, by ETag and by date.
again() {
	while read -r feed etag modified; do
		echo "$feed $(fetch "$feed" --compressed -H "If-None-Match: $etag") $(fetch "$feed" -H "If-Modified-Since: $modified")"
	done <"$scratch/$name.subscribed"
}

prepare
for name in nginx apache; do
	ok "$name starts" server_start ${name}_run "$out"
	case $name in
	nginx) nginx_url=$server_url ;;
	apache) apache_url=$server_url apache_out=$server_out ;;
	esac
	kinds
	limits
	subscribe >"$scratch/$name.subscribed"
	ok "$name: there are feeds" test "$(wc -l <"$scratch/$name.subscribed")" -gt 6
done

for_each() {
	name=nginx server_url=$nginx_url
	"$1"
	name=apache server_url=$apache_url
	"$1"
}

unchanged() {
	is "$(again | sort | cut -d' ' -f2- | uniq)" "304 304" "$name: a night without changes: all get 304"
	fetch /status.json >/dev/null
	same "$scratch/body" "$out/status.json" "$name: but the status is the new one"
	is "$(chosen)" "$(wanted application/json no-cache data)" "$name: and has the headers of data"
}
build "$out" "$facts"
for_each unchanged

# The freeze has its entry, and the one for when it is over.
changed() {
	is "$(again | grep -v ' 304 304$' | sort)" "$(
		cat <<-END
			/announcements-registration-freeze.ics 200 200
			/announcements-resume.ics 200 200
			/announcements.ics 200 200
			/$id-registration-freeze.ics 200 200
			/$id-resume.ics 200 200
			/$id.ics 200 200
		END
	)" "$name: a change: 200 for the feeds that it is in"
	etag=$(sed -n "s|^/$id.ics \([^ ]*\) .*|\1|p" "$scratch/$name.subscribed")
	fetch /$id.ics --compressed >/dev/null
	ok "$name: and another ETag" test "$(header etag)" != "$etag"
	same "$scratch/body" "$out/$id.ics" "$name: and the new bytes"
}
sed 's/New PACER registrations/Registrations of new PACER accounts/' "$facts" \
	>"$scratch/changed.xml"
build "$out" "$scratch/changed.xml"
for_each changed

# Two versions in turn, one longer. Apache can send what is not whole, as apache.conf tells: never a
# mixture, seldom, and not to stay.
sed 's/Implementation of/The long announced implementation of/' "$facts" >"$scratch/longer.xml"
ok "200 rebuilds" sh -c "/usr/bin/python3 '$tests/nights/rebuilds.py' '$NOTICECAL' '$templates' '$out' \
	'$scratch/longer.xml' '$facts' nginx=$nginx_url apache=$apache_url >'$scratch/rebuilds'"
sed 's/^/# /' "$scratch/rebuilds"
got() { sed -n "s/^$1 .*\b$2=\([0-9]*\).*/\1/p" "$scratch/rebuilds"; }
is "$(sed -n 's/^versions //p' "$scratch/rebuilds")" 402 "each had other bytes"
for name in nginx apache; do
	ok "$name: readers got thousands of feeds" test "$(got $name whole)" -gt 1000
done
is "$(sed -n 's/^nginx whole=[0-9]* //p' "$scratch/rebuilds")" "cut=0 refused=0 other=0 stale=0" \
	"nginx: and no other answer"
is "$(got apache other) $(got apache stale)" "0 0" "apache: what was not whole is so at the next fetch"
ok "apache: and that was less than one in a hundred" \
	test "$((($(got apache cut) + $(got apache refused)) * 100))" -lt "$(got apache whole)"
is "$(grep -c 'exit signal' "$apache_out/error.log")" 0 "apache: no process of it died"

servers_stop
is "$(curl -s "$nginx_url/"; echo $?) $(curl -s "$apache_url/"; echo $?)" "7 7" "the servers have ended"

done_testing
