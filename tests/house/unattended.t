#!/bin/sh
# What make install puts beside the program for systemd and cron: units that systemd accepts and
# finds well locked, and commands that do their work, silently, in the bare environment they get.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"

copy=$scratch/source
home=$scratch/home
mkdir "$copy" "$home" "$scratch/facts"
cp -R "$top/gen" "$top/include" "$top/templates" "$top/Makefile" "$copy"
make -s -C "$copy" install SAN= PREFIX="$scratch/usr" CFLAGS=-O0 >"$scratch/make" 2>&1
examples=$scratch/usr/share/noticecal/examples
sed "s/EXAMPLE//" "$templates/facts/starter.xml" >"$scratch/facts/starter.xml"

is "$(grep -l @PREFIX@ "$examples"/*)" "" "no mark is left to fill in"
verify() { systemd-analyze verify --man=no "$examples/noticecal.service" "$examples/noticecal.timer"; }
ok "systemd accepts the units" verify
is "$(verify 2>&1)" "" "without a word"
sed 's/^Type=/Tipe=/' "$examples/noticecal.service" >"$scratch/noticecal.service"
is "$(systemd-analyze verify --man=no "$scratch/noticecal.service" 2>&1 | grep -c Tipe)" 1 \
	"and would say so otherwise"

# Exposure is 0.4 of 10; it is 9.6 for a service without any of it.
secure() { systemd-analyze security --offline=true --threshold="$1" "$2" --no-pager; }
ok "the service is exposed to 0.5 at most" secure 5 "$examples/noticecal.service"
sed '/^PrivateNetwork=/d; /^ProtectSystem=/d' "$examples/noticecal.service" \
	>"$scratch/noticecal.service"
is "$(secure 5 "$scratch/noticecal.service" >/dev/null 2>&1 && echo well)" "" \
	"and more without two of its locks"
is "$(grep -c '^OnCalendar=' "$examples/noticecal.timer")" 1 "the timer has a time"
ok "that systemd understands" systemd-analyze calendar --iterations=2 \
	"$(sed -n 's/^OnCalendar=//p' "$examples/noticecal.timer")"

# here_is COMMAND: with the folders of this test.
here_is() {
	printf '%s\n' "$1" | sed "s|/srv/www/cal|$scratch/$2|; s|/srv/facts|$scratch/facts|"
}

# As cron runs a command: nothing in the environment but this, in the home folder, by sh.
bare() {
	(cd "$home" && env -i HOME="$home" PATH=/usr/bin:/bin SHELL=/bin/sh LOGNAME=clerk \
		/bin/sh -c "$1" 2>&1 </dev/null)
}

entry=$(grep -v '^#' "$examples/noticecal.cron" | grep -v '^[A-Z]*=')
is "$(printf '%s\n' "$entry" | wc -l)" 1 "the crontab has one entry"
is "$(printf '%s\n' "$entry" | tr -cd '%')" "" "without %, which is a new line to cron"
is "$(printf '%s\n' "$entry" | grep -cE '^[0-9]+ [0-9]+ \* \* \*  /')" 1 "for each day"
cron=$(here_is "$(printf '%s\n' "$entry" | sed 's/^[^ ]* [^ ]* [^ ]* [^ ]* [^ ]*  *//')" cron)
said=$(bare "$cron")
is "$? $said" "0 " "it runs, silently"
ok "and publishes" test -s "$scratch/cron/announcements.ics"
is "$(ls -A "$home")" "" "and leaves nothing in the home folder"

exec_start=$(sed -n "s/^ExecStart=.*-c '\(.*\)'\$/\1/p" "$examples/noticecal.service")
said=$(bare "$(here_is "$exec_start" systemd)")
is "$? $said" "0 " "the service's command runs, silently"
ok "and publishes as well" test -s "$scratch/systemd/announcements.ics"
is "$(sed -n 's/^ReadWritePaths=//p' "$examples/noticecal.service")" /srv/www/cal \
	"where it may write"

sed -i 's/through=/throuh=/' "$scratch/facts/starter.xml"
said=$(bare "$cron")
is "$?" 1 "a facts file with an error gives an exit status"
is "$(printf '%s\n' "$said" | grep -c 'starter.xml:[0-9]*: error:')" \
	"$(printf '%s\n' "$said" | wc -l)" "and lines that name it"

done_testing
