#!/bin/sh
# The pages, as files: which there are, when they change, and what gets into them from the XML and
# what does not. How they look and behave is tests/pages/browser.t's.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"

out=$scratch/out
facts=$templates/facts/uscit-nextgen-2020.xml
id=uscit-nextgen-2020

# build NOW ARGUMENT...: what it prints and its exit status are kept.
build() {
	build_now=$1
	shift
	"$NOTICECAL" build -t "$folder" -o "$out" --now "$build_now" "$@" >"$scratch/stdout" 2>"$scratch/err"
	status=$?
}

# names PATTERN...: the files in the output folder that are like one of them.
names() {
	(
		cd "$out" || exit
		# shellcheck disable=SC2048 # they are to be expanded here
		for file in $*; do
			[ ! -e "$file" ] || printf '%s ' "$file"
		done
	)
}

# The bytes of every page, one line each.
sums() {
	(cd "$out" && sha256sum -- *.html *.txt *.css *.js)
}

# text FILE: what a reader of the page sees, white space squeezed.
text() {
	xmllint --html --noout --xpath 'string(//body)' "$out/$1" 2>/dev/null | tr -s ' \n' ' '
}

# says FILE WORDS NAME
says() {
	case $(text "$1") in
	*"$2"*) pass "$3" ;;
	*)
		fail "$3"
		text "$1" | fold -w 90 | sed 's/^/# /'
		;;
	esac
}

# announcement ATTRIBUTES FACTS: a facts file on standard output.
announcement() {
	cat <<-XML
		<announcement domain="court.example.gov" zone="America/New_York" issued="2020-01-14" $1>
		<title>Move to the new system</title>
		<issuer><name>Example Court</name></issuer>
		$2
		</announcement>
	XML
}

# Which files =========================================================================

folder=$templates
build 2020-03-01T02:10:00Z "$facts"
is "$status $(cat "$scratch/err" "$scratch/stdout")" "0 " "a build is silent"
is "$(names '*.html' '*.txt' '*.css' '*.js')" \
	"index.html $id-deadline-moved.html $id.html $id-deadline-moved.txt noticecal.css site.css noticecal.js " \
	"a page, a notice on paper and for mail, the index, and what they are styled with"
for file in noticecal.css noticecal.js site.css; do
	same "$out/$file" "$templates/site/$file" "$file is that of the template folder"
done

says $id.html "Electronic filing" "the page tells of the outage"
for day in 'Mon Mar 9' 'Fri Mar 13' 'Mon Mar 16'; do
	says $id.html "$day" "the page tells of $day"
done
says index.html "Implementation of NextGen CM/ECF" "the index names the announcement"
says $id-deadline-moved.html "Monday, March 16" "the notice says when it is due"
ok "and where the one for mail is" grep -q "href=\"$id-deadline-moved.txt\"" "$out/$id-deadline-moved.html"
ok "which says it, too" grep -q 'Monday, March 16' "$out/$id-deadline-moved.txt"
is "$(LC_ALL=C.UTF-8 grep -E '^.{73}' "$out/$id-deadline-moved.txt")" "" "the lines for mail have no more than 72 characters"
for file in "$out"/*.html; do
	is "$(head -n 1 "$file")" "<!DOCTYPE html>" "$(basename "$file") is HTML"
	size=$(wc -c <"$file")
	ok "$(basename "$file") has less than 30 kB ($size)" [ "$size" -lt 30000 ]
	is "$(grep -c 'style="\|<style\|javascript:\| on[a-z]*="' "$file")" 0 \
		"$(basename "$file") has no style or script within"
done

# When they change ====================================================================

sums >"$scratch/before"
build 2020-03-08T02:10:00Z "$facts"
sums >"$scratch/after"
same "$scratch/after" "$scratch/before" "no page changes while no date passes"
find "$out" -name '*.html' -newer "$scratch/before" >"$scratch/newer"
is "$(cat "$scratch/newer")" "" "nor is written"
build 2020-03-09T04:10:00Z "$facts"
sums >"$scratch/after"
is "$(diff "$scratch/before" "$scratch/after" | sed -n 's/^> [0-9a-f]*  //p' | tr '\n' ' ')" "index.html $id.html " \
	"when a freeze begins, its page and the index change"
says $id.html "New PACER registrations" "the freeze is told of"

sed 's/through="2020-03-15" resumes="2020-03-16"/through="2020-03-16" resumes="2020-03-17"/' "$facts" >"$scratch/moved.xml"
build 2020-03-10T02:10:00Z "$scratch/moved.xml"
is "$status" 0 "a correction is published"
says $id.html "Tue Mar 17" "the page has the new date"
says $id.html "moved" "and tells that it has changed"

# What is not of this run =============================================================

mkdir "$scratch/b"
announcement 'id="other-2020" lang="en"' '<outage id="a" service="Paying" from="2020-04-01" through="2020-04-02"/>' \
	>"$scratch/b/other.xml"
build 2020-03-11T02:10:00Z "$scratch/b/other.xml"
ok "the page of another announcement stays" test -f "$out/$id.html"
says index.html "Implementation of NextGen CM/ECF" "and is in the index"
ok "with its feed" grep -q "$id-outage.ics" "$out/index.html"
ok "and a link to its page" grep -q "href=\"$id.html\"" "$out/index.html"
says index.html "Move to the new system" "beside that of this run"
ok "an announcement that moves no deadlines has no notice" test ! -e "$out/other-2020-deadline-moved.html"

cp "$out/other-2020.html" "$scratch/other.html"
sed 's/through="2020-04-02"/through="2020-03-02"/' "$scratch/b/other.xml" >"$scratch/b/wrong.xml"
build 2020-03-12T02:10:00Z "$facts" "$scratch/b/wrong.xml"
is "$status" 1 "a file with an error is rejected"
same "$out/other-2020.html" "$scratch/other.html" "its page stays as it was"
says index.html "Paying" "and it stays in the index"

announcement 'id="gone-2020" lang="en"' '<deadline-move id="d" what="Deadlines" falling-on="2020-04-01" to="2020-04-03"/>' \
	>"$scratch/b/gone.xml"
build 2020-03-13T02:10:00Z "$scratch/b/gone.xml"
ok "a deadline that is moved has a notice" test -f "$out/gone-2020-deadline-moved.txt"
announcement 'id="gone-2020" lang="en"' '<milestone id="m" title="Opening" at="2020-04-03"/>' >"$scratch/b/gone.xml"
build 2020-03-14T02:10:00Z --forget gone-2020.d.old-day --forget gone-2020.d.new-day "$scratch/b/gone.xml"
is "$status" 0 "an entry is let go"
is "$(names 'gone-2020-deadline*')" "" "the notice goes with the last of its entries"

# Languages ===========================================================================

rm -rf "$out"
announcement 'id="deux-2020" lang="fr en"' '<deadline-move id="d" what="Les délais de dépôt" falling-on="2020-04-01"
	to="2020-04-03"/><in lang="en"><title>Move</title><deadline-move id="d" what="Filing deadlines"/></in>' >"$scratch/b/deux.xml"
build 2020-03-01T02:10:00Z "$scratch/b/deux.xml"
is "$status $(cat "$scratch/err")" "0 " "an announcement in two languages"
is "$(names 'deux*.html' 'deux*.txt')" \
	"deux-2020-deadline-moved.en.html deux-2020-deadline-moved.html deux-2020.en.html deux-2020.html deux-2020-deadline-moved.en.txt deux-2020-deadline-moved.txt " \
	"has its pages in each, the first under the plain name"
ok "in French" grep -q '<html[^>]* lang="fr"' "$out/deux-2020.html"
ok "in English" grep -q '<html[^>]* lang="en"' "$out/deux-2020.en.html"
ok "each names the other" grep -q 'deux-2020.en.html' "$out/deux-2020.html"
ok "and back" grep -q '"deux-2020.html"' "$out/deux-2020.en.html"
says deux-2020.html "délais de dépôt" "the words are French"
says deux-2020.en.html "Filing deadlines" "or English"
ok "the index is in the language of the first" grep -q '<html[^>]* lang="fr"' "$out/index.html"

# No heading without anything below it, and no link to one ============================

announcement 'id="bare-2020" lang="en"' '<action id="a">Do it.</action>' >"$scratch/b/bare.xml"
build 2020-03-01T02:10:00Z "$scratch/b/bare.xml"
is "$(grep -c '"#when"\|id="when"\|id="weeks"' "$out/bare-2020.html")" 0 "without a date there is no table of dates"
links=$(xmllint --html --noout --xpath '//@href[starts-with(., "#")]' "$out/bare-2020.html" 2>/dev/null |
	sed 's/^ *href="#\(.*\)"$/\1/')
for link in $links; do
	ok "#$link is there" grep -q "id=\"$link\"" "$out/bare-2020.html"
done

# Templates ===========================================================================

rm -rf "$out"
sed 's/lang="fr/lang="xx/' "$scratch/b/deux.xml" >"$scratch/b/xx.xml"
build 2020-03-01T02:10:00Z "$scratch/b/xx.xml"
is "$status $(sed "s|$scratch|DIR|g; s|$templates|TEMPLATES|g; s|$datadir|DATADIR|g" "$scratch/err")" \
	"0 DIR/b/xx.xml:1: warning: lang=\"xx\": there is no words/xx.xml in TEMPLATES or DATADIR; its words stand in phrases of \"en\"" \
	"a language without phrases is warned of, once"
says deux-2020.html "Les délais de dépôt that fall on" "its page has its words in those of the other"
ok "which names it by its tag" grep -q 'hreflang="xx">xx</a>' "$out/deux-2020.en.html"

folder=$scratch/own
cp -R "$templates" "$folder"

# fails EXPECTED NAME: a build says that and publishes nothing.
fails() {
	rm -rf "$out"
	build 2020-03-01T02:10:00Z "$facts"
	is "$status $(sed "s|$scratch|DIR|g" "$scratch/err")" "3 $1" "$2"
	is "$(names '*')" "status.json " "and nothing is published"
	cp -R "$templates/." "$folder"
}

sed -i 's|select="@heading"|select="unknown()"|' "$folder/page/page.xsl"
fails "DIR/own/page/page.xsl:45: error: function unknown not found" "a template that fails is an error of the world"
sed -i "s|n:say('heading-ask')|n:say('heading-aks')|; s|n:say('no-day')|n:say('undtaed')|" "$folder/page/page.xsl"
fails "DIR/own/page/page.xsl:51: error: there is no label \"heading-aks\"
DIR/own/page/page.xsl:114: error: there is no label \"undtaed\"
DIR/own/page/page.xsl:221: error: there is no label \"heading-aks\"" "so is one that asks for labels that there are not, though one is not needed now"
sed -i "s|n:say('heading-ask')|n:say('moved')|" "$folder/page/page.xsl"
fails "DIR/own/page/page.xsl:51: error: there is no label \"moved\"
DIR/own/page/page.xsl:221: error: there is no label \"moved\"" "a phrase with slots is no label"
sed -i '/<say of="heading-ask">/d' "$folder/words/en.xml"
fails "DIR/own/words/en.xml:5: error: the phrase \"heading-ask\" is missing" "a language that lacks one"
sed -i "s|n:say('none-current')|n:say('none')|" "$folder/page/index.xsl"
fails "DIR/own/page/index.xsl:31: error: there is no label \"none\"" "in the index"
for page in page notice index; do
	echo '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"/></xsl:stylesheet>' \
		>"$folder/page/$page.xsl"
done
fails "DIR/own/page/notice.xsl: error: gives nothing for $id-deadline-moved.html
DIR/own/page/page.xsl: error: gives nothing for $id.html
DIR/own/page/index.xsl: error: gives nothing for index.html" "a template that gives nothing is told"

sed -i "s|<title><xsl:value-of select=\"@title\"/></title>|<title>Our <xsl:value-of select=\"@title\"/></title>|" "$folder/page/frame.xsl"
sed -i 's|<say of="heading-to-do">What to do|<say of="heading-to-do">Things to do|' "$folder/words/en.xml"
build 2020-03-01T02:10:00Z "$facts"
is "$status $(cat "$scratch/err")" "0 " "an editor changes how pages are put together, and one sentence"
ok "both are used" grep -q '<title>Our Implementation' "$out/$id.html"
ok "by name" grep -q '<h2 id="do">Things to do</h2>' "$out/$id.html"

ln -sf nowhere "$folder/site/site.css"
build 2020-03-01T02:10:00Z "$facts"
is "$status $(sed "s|$scratch|DIR|g" "$scratch/err" | head -n 1)" \
	"3 DIR/own/site/site.css: error: there is no such file" "a style sheet that is missing is told"

# What is written in the XML is text =================================================

rm -rf "$out"
folder=$templates
evil='&lt;script&gt;alert(1)&lt;/script&gt;"&apos;&gt;&lt;img src=x onerror=alert(1)&gt;]]&gt;'
cat >"$scratch/evil.xml" <<XML
<announcement id="evil-2020" domain="court.example.gov" zone="America/New_York" issued="2020-01-14" lang="en">
<title>T &quot;$evil</title>
<issuer><name>I $evil</name><office>O $evil</office><line>L $evil</line></issuer>
<outage id="o" service="S &lt;b&gt;&amp;amp; &apos;&quot;" for="F &lt;script&gt;" from="2020-03-13T08:00" through="2020-03-15">P $evil</outage>
<deadline-move id="d" what="W &lt;script&gt;&quot;" authority="A &lt;script&gt;" falling-on="2020-03-13" to="2020-03-16">
 D $evil <exception>E $evil</exception></deadline-move>
<action id="a" if="C &lt;script&gt;" before="2020-03-09">X $evil</action>
<contact for="K &lt;script&gt;" name="N &lt;script&gt;" phone="1&quot;&gt;&lt;script&gt;" email="a@example.gov"/>
</announcement>
XML
build 2020-03-01T02:10:00Z "$scratch/evil.xml"
is "$status" 0 "hostile words are words"
for page in evil-2020 evil-2020-deadline-moved index; do
	is "$(xmllint --html --noout --xpath 'concat(count(//img), " ", count(//script[not(@src = "noticecal.js")]), " ",
			count(//@*[starts-with(name(), "on")]))' "$out/$page.html" 2>/dev/null)" "0 0 0" \
		"$page: no element, script or handler comes of them"
done
says evil-2020.html '<script>alert(1)</script>' "they can be read as they are"

done_testing
