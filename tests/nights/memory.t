#!/bin/sh
# The main job and the refusal of a bad file under valgrind: no error, nothing lost.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"

case $BUILD in
*/san)
	skip "valgrind" "the sanitizers do not go with it; they look for the same"
	done_testing
	exit
	;;
esac

checked() {
	valgrind -q --error-exitcode=99 --leak-check=full --show-leak-kinds=definite,indirect \
		--errors-for-leak-kinds=definite,indirect "$@"
}

printf '<announcement id="A b"><titel/></announcement>' >"$scratch/bad.xml"
ok "building the shipped announcement" checked "$NOTICECAL" build -t "$templates" \
	-b https://cal.example.gov -o "$scratch/out" "$templates/facts/uscit-nextgen-2020.xml"
ok "building it again" checked "$NOTICECAL" build -t "$templates" \
	-b https://cal.example.gov -o "$scratch/out" "$templates/facts/uscit-nextgen-2020.xml"
ok "comparing it with its notice" checked "$NOTICECAL" check -t "$templates" \
	--notice "$tests/input/prose/uscit.txt" "$templates/facts/uscit-nextgen-2020.xml"
checked "$NOTICECAL" check -t "$templates" "$scratch/bad.xml" "$templates/facts/starter.xml" \
	>"$scratch/log" 2>&1
is "$?" 1 "refusing a bad file"
ok "showing the agenda" checked "$NOTICECAL" show -t "$templates" "$tests/pages/show/kinds.xml"
ok "a file to begin with" checked "$NOTICECAL" new -t "$templates" -o "$scratch/new.xml"
checked "$NOTICECAL" new -t "$templates" --id 'A b' >"$scratch/log" 2>&1
is "$?" 2 "refusing a bad id"

done_testing
