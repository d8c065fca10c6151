#!/bin/sh
# Who may include whom. A file that includes one of our headers which the table does not allow, or
# that the table does not know, fails; so there can be no cycle and siblings stay apart.
# shellcheck source=lib.sh
. "$(dirname "$0")/lib.sh"

# FILE: what gen/FILE.c and include/FILE.h may include besides FILE.h, by layers from the bottom.
allowed() {
	base="pool diag date"
	case $1 in
	pool | date) echo ;;
	recurrence) echo "date" ;;
	diag | xmalloc | octets) echo pool ;;

	# Time-vtimezone data; files and loader of others, made safe.
	tz) echo "$base" ;;
	dst_rules) echo "$base tz" ;;
	suggest) echo "$base spelling tz" ;;
	characters | charset | file | spelling) echo "$base" ;;
	parse) echo "$base characters" ;;
	xsd) echo "$base" ;;
	schema_model) echo "$base xsd" ;;
	repair) echo "$base characters schema_model" ;;
	check_order) echo "$base repair" ;;
	check_ids) echo "$base characters repair" ;;
	check_values) echo "$base characters repair spelling" ;;
	check_names) echo "$base characters repair spelling check_values" ;;
	validate) echo "$base characters schema_model check_ids repair check_names check_order parse check_values" ;;
	load) echo "$base characters charset file parse validate" ;;
	sandbox) echo "$base" ;;
	xslt) echo "$base sandbox" ;;
	plain_text | fold | holidays | wrap) echo "$base" ;;
	serialize | cell) echo "$base" ;;
	table) echo "$base cell" ;;

	# The words of texts.
	language | language_en) echo language ;;
	date_text) echo "$base" ;;
	lexer) echo "$base language" ;;
	number_forms | time_forms) echo "$base language lexer" ;;
	date_forms) echo "$base language lexer number_forms" ;;
	mention) echo "language time_forms" ;;
	link) echo "$base language lexer mention" ;;
	scan) echo "$base language lexer date_forms time_forms mention link" ;;
	resolve) echo "$base scan" ;;

	# The nouns.
	facts) echo "$base recurrence" ;;
	entry) echo "$base facts" ;;
	occurrence) echo "$base entry tz" ;;
	change) echo "$base entry" ;;
	build) echo "$base" ;;
	model) echo "$base entry change build" ;;
	phase) echo "$base entry occurrence tz" ;;
	week_grid) echo "$base entry" ;;

	# The stages.
	tied_dates) echo "$base" ;;
	ack) echo "$base facts" ;;
	read) echo "$base facts tied_dates load" ;;
	times) echo "$base facts suggest tz" ;;
	recurring) echo "$base facts entry dst_rules tz" ;;
	translation) echo "$base facts" ;;
	rules) echo "$base facts entry times recurring translation" ;;
	organizer) echo "$base facts" ;;
	schedule) echo "$base entry organizer tz" ;;
	loader) echo "$base xslt" ;;
	wording) echo "$base entry change model build plain_text loader translation" ;;
	examples) echo "$base facts" ;;
	facts_dates) echo "$base facts language scan resolve" ;;
	context) echo "$base ack facts_dates scan resolve" ;;
	compare | compare_dates | compare_times | compare_zones)
		echo "$base ack facts language context compare date_text tz"
		;;
	notice) echo "$base facts file charset compare" ;;
	# Each rule of the proofreader is in a doubt_ file; none knows of another.
	proof) echo "$base ack facts holidays rule spelling" ;;
	rule | windows | prose_words) echo "$base ack facts holidays rule tz" ;;
	contacts) echo "$base rule spelling" ;;
	deadlines | closed_days | actions | notice_dates) echo "$base rule" ;;
	history) echo "$base entry change" ;;
	show) echo "$base entry model build plain_text table xslt" ;;

	# The adapters.
	vtimezone) echo "$base tz dst_rules" ;;
	time_form) echo "$base entry tz vtimezone" ;;
	feed_write) echo "$base entry fold time_form" ;;
	feed_read) echo "$base octets entry tz" ;;
	atom) echo "$base octets" ;;
	json | csv) echo "$base" ;;
	rows) echo "$base entry csv json tz" ;;
	status) echo "$base entry occurrence json octets" ;;
	publish | lock) echo "$base" ;;

	# The top.
	published) echo "$base entry feed_read atom status" ;;
	feeds) echo "$base entry change feed_write feed_read atom file_list rows publish wording" ;;
	# What pages tell, and the files that a run publishes.
	file_list) echo "$base build" ;;
	page_model) echo "$base entry model atom build file_list phase translation week_grid" ;;
	index_model) echo "$base entry model build file_list phase" ;;
	page) echo "$base page_model file index_model file_list plain_text publish loader wrap" ;;
	release) echo "$base entry change published feeds page publish feed_read wording" ;;
	starter) echo "$base read rules serialize tz xslt" ;;
	run)
		echo "$base load read rules holidays proof notice schedule wording show examples history published" \
			"publish release lock status starter table"
		;;
	options) echo "date run" ;;
	main) echo "options run" ;;
	*) return 1 ;;
	esac
}

for file in "$top"/gen/*.c "$top"/gen/*/*.c "$top"/include/*.h "$top"/include/*/*.h; do
	[ -e "$file" ] || continue
	name=${file##*/}
	module=${name%.*}
	if ! may=$(allowed "$module"); then
		fail "$name has a place in the table"
		continue
	fi
	# shellcheck disable=SC2013 # names are words
	for header in $(sed -n 's/^#include "\([a-z_]*\/\)\{0,1\}\([a-z_]*\)\.h".*/\2/p' "$file"); do
		case " $module $may " in
		*" $header "*) ;;
		*)
			fail "$name may not include $header.h"
			continue 2
			;;
		esac
	done
	pass "$name includes only what it may"
done

# libical and libxslt are known to as few files as possible.
sources() {
	(cd "$top" && grep -rlE "$1" gen include --include='*.[ch]' | LC_ALL=C sort | tr '\n' ' ')
}
is "$(sources '<libical/')" "gen/ical/feed_read.c gen/ical/feed_write.c gen/proof/holidays.c include/ical/vtimezone.h " \
	"only feed, holidays, recall and zone know libical"
is "$(sources '<libxslt/')" "gen/template/sandbox.c gen/template/xslt.c include/template/sandbox.h " "only xslt and guard know libxslt"
is "$(sources '\b(time|gettimeofday|clock_gettime|getenv) *\(')" "gen/main.c gen/tz/tz.c " \
	"only main may read the clock and the environment (tz puts TZ back as it was)"

done_testing
