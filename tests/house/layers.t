#!/bin/sh
# Who may include whom, folder by folder: a file may include its own folder's headers and those of
# the folders that the table gives it. The table knows no circle, nor do files within a folder.
# Besides: who may touch what lies outside of the program, and that no name stands for two things.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"

allowed() {
	case $1 in
	base) echo ;;
	tz | xml | prose | publish) echo base ;;
	facts) echo base xml ;;
	words) echo base xml ;;
	calendar) echo base tz facts ;;
	wording) echo base xml words facts calendar ;;
	rules) echo base tz xml facts calendar ;;
	proof) echo base tz xml facts ;;
	notice) echo base tz xml facts prose ;;
	ical) echo base tz calendar ;;
	template) echo base xml facts calendar ;;
	outputs) echo base tz xml calendar ical wording publish ;;
	page) echo base xml words facts calendar wording template outputs publish ;;
	show) echo base calendar wording ;;
	starter) echo base tz xml words facts rules ;;
	.) echo . base tz xml prose publish words facts calendar wording rules proof notice ical template outputs page show starter ;;
	*) return 1 ;;
	esac
}

cd "$top" || exit 1

# FILE HEADER for each #include of ours; a header of the top has the folder ".".
includes=$(grep -rHoE '^#include "[^"]+"' gen include --include='*.[ch]' |
	sed -E 's/^([^:]*):#include "(.*)"$/\1 \2/; s/ ([^\/ ]*)$/ .\/\1/')

for folder in base tz xml prose publish words facts calendar wording rules proof notice ical template outputs page \
	show starter .; do
	may=" $folder $(allowed "$folder") "
	wrong=$(echo "$includes" | while read -r file header; do
		[ "$(dirname "${file#*/}")" = "$folder" ] || continue
		case $may in
		*" ${header%/*} "*) ;;
		*) echo "$file includes $header" ;;
		esac
	done)
	is "$wrong" "" "$folder/ uses only what stands below it"
done

# Every folder is in the table, and each has both of its halves.
for folder in gen/*/ include/*/; do
	name=$(basename "$folder")
	ok "$folder has a place in the table" allowed "$name"
	ok "$name/ is in gen and in include" test -d "gen/$name" -a -d "include/$name"
done

# The main header of a folder begins with what the folder is for, what comes in and what goes out.
for folder in include/*/; do
	name=$(basename "$folder")
	is "$(for header in "$folder"*.h; do
		sed -n '2,/^ \*$/p' "$header" | tr -d '*\n' | tr -s ' ' | grep -E "^ $name/: .*\. In: .*; out: .*\. *$"
	done | wc -l)" 1 "one header of $name/ tells what is in it"
done

# A header and its source are one module: what either includes, the module uses.
circle=$(echo "$includes" | sed -E 's/^[a-z]*\/([^ ]*)\.[ch] (\.\/)?(.*)\.h$/\1 \3/' | awk '$1 != $2' |
	tsort 2>&1 >/dev/null)
is "$circle" "" "no file includes one that includes it"

# Libraries, the clock and the environment are known to as few files as possible.
sources() {
	grep -rlE "$1" gen include --include='*.[ch]' | LC_ALL=C sort | tr '\n' ' '
}
is "$(sources '<libical/')" \
	"gen/ical/feed_read.c gen/ical/feed_write.c gen/proof/holidays.c include/ical/vtimezone.h " \
	"only ical/ and holidays know libical"
is "$(sources '<libxslt/')" \
	"gen/template/labels.c gen/template/sandbox.c gen/template/xslt.c include/template/sandbox.h " "only template/ knows libxslt"
is "$(sources '<unicode/')" "gen/words/fill.c gen/words/plural.c " "only words/ knows ICU"
is "$(sources '\b(time|gettimeofday|clock_gettime|getenv) *\(')" "gen/main.c gen/tz/tz.c " \
	"only main reads the clock and the environment (tz puts TZ back as it was)"

# Tools and readers take namesakes for each other.
find gen -name '*.c' -exec cat {} + | sed -nE 's/^static [^=(]*[ *]([a-z_0-9]+)\(.*/\1/p' | sort -u >"$scratch/static"
nm -g --defined-only "$BUILD/noticecal.a" 2>/dev/null | sed -n 's/.* T //p' | sort -u >"$scratch/extern"
ok "there are functions" test "$(wc -l <"$scratch/static")" -gt 100 -a "$(wc -l <"$scratch/extern")" -gt 100
is "$(comm -12 "$scratch/static" "$scratch/extern")" "" "no static function is called as an extern one"
is "$(grep -rhoE '^(static const )?(struct|enum|union) [a-z_0-9]+ \{' gen include | awk '{ print $(NF - 1) }' | sort | uniq -d)" \
	"" "no two structs bear one name"

done_testing
