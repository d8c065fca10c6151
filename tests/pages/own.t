#!/bin/sh
# An editor's own folder: -t DIR with nothing in it but the files that were changed. The others come
# from the folders behind it, the installed one last, also within a stylesheet; and nothing else is
# ever opened.
# shellcheck source=tests/lib/lib.sh
. "${0%/*}/../lib/lib.sh"

facts=$templates/facts/uscit-nextgen-2020.xml
id=uscit-nextgen-2020
cd "$scratch" || exit 1

# build OPTION...: leaves status, err and out/.
build() {
	rm -rf out
	"$NOTICECAL" build "$@" -o out --now 2020-03-01T02:10:00Z "$facts" 2>err
	status=$?
}

# own: an empty folder own/ with the rooms of templates/.
own() {
	rm -rf own
	mkdir -p own/site own/words own/page
}

# told TEXT NAME: the build has failed, and said just that.
told() {
	is "$status $(sed "s|$templates|TEMPLATES|g; s|$scratch|DIR|g; s|$datadir|DATADIR|g" err)" "3 $1" "$2"
}

build -t "$templates"
cp -R out plain

own
build -t own -t "$templates"
is "$status $(cat err)" "0 " "a folder with nothing in it"
same out plain "changes nothing"

own
echo '/* our colours */' >own/site/site.css
build -t own/ -t "$templates"
is "$status $(cat err)" "0 " "only a style sheet"
same out/site.css own/site/site.css "is published"
cp out/site.css plain/site.css
same out plain "and all else is as it was"
build -t "$templates" -t own
ok "the first folder that has a file gives it" cmp out/site.css "$templates/site/site.css"

# One sentence, for all that is said.
own
sed 's/>suspended</>switched off</' "$templates/words/en.xml" >own/words/en.xml
build -t own -t "$templates"
is "$status $(cat err)" "0 " "only one file of words"
ok "is used for feeds" grep -q '^SUMMARY:New PACER registrations switched off' out/$id.ics
ok "and for pages" grep -q 'New PACER registrations switched off' out/$id.html
ok "and by show" sh -c "'$NOTICECAL' show -t own -t '$templates' '$facts' | grep -q 'switched off'"
sed 's/>Whom to ask</>Questions</' "$templates/words/en.xml" >own/words/en.xml
build -t own -t "$templates"
ok "a heading is a sentence like others" grep -q '>Questions</h2>' out/$id.html

# own/ includes what it has not, and is included from where it is not.
own
sed "s/<h2 id=\"ask\">/<h2 id=\"ask\" class=\"own\">/" "$templates/page/page.xsl" >own/page/page.xsl
build -t own -t "$templates"
is "$status $(cat err)" "0 " "only how pages are put together"
ok "is used" grep -q '<h2 id="ask" class="own">Whom to ask<' out/$id.html
own
sed 's/<ul class="ask">/<ul class="ask own">/' "$templates/page/ask.xsl" >own/page/ask.xsl
build -t own -t "$templates"
ok "and only a part of it" grep -q '<ul class="ask own">' out/$id.html
ok "in every page that has that part" grep -q '<ul class="ask own">' out/$id-deadline-moved.html

# Mistakes ============================================================================

own
sed '$d' "$templates/page/page.xsl" >own/page/page.xsl
build -t own -t "$templates"
ok "a mistake is told with the folder it is in" grep -q '^own/page/page.xsl:[0-9]*: error: ' err
own
sed 's/href="ask.xsl"/href="ask-xx.xsl"/' "$templates/page/page.xsl" >own/page/page.xsl
build -t own -t "$templates"
told "own/page/page.xsl:9: error: cannot read own/page/ask-xx.xsl: No such file or directory" \
	"so is what no folder has"
own
sed 's/<xsl:template name="ask-list">/<xsl:include href="page.xsl"\/>&/' "$templates/page/ask.xsl" >own/page/ask.xsl
build -t own -t "$templates"
is "$status $(head -n 1 err | sed "s|$templates|TEMPLATES|g; s|$scratch|DIR|g")" \
	"3 TEMPLATES/page/page.xsl:9: error: xsl:include : recursion detected on included URL file://DIR/own/page/ask.xsl" \
	"a circle over two folders is found"
own
ln -s nowhere own/page/ask.xsl
build -t own -t "$templates"
told "TEMPLATES/page/notice.xsl:8: error: cannot read own/page/ask.xsl: No such file or directory
TEMPLATES/page/page.xsl:9: error: cannot read own/page/ask.xsl: No such file or directory" \
	"a link that leads nowhere is not passed over"

build -t nowhere -t "$templates"
told "nowhere: error: is no folder of templates: No such file or directory" "a folder that is missing"
build -t err -t "$templates"
told "err: error: is no folder of templates: Not a directory" "a file"
mkdir -p roomless/site.css
build -t roomless -t "$templates"
told "roomless: error: has no folder page, site or words, where templates are looked for; call files in it as those that are installed, like site/site.css" \
	"a folder in which nothing would ever be found"
is "$("$NOTICECAL" new -t nowhere 2>&1; echo $?)" "nowhere: error: is no folder of templates: No such file or directory
3" "new tells it, too"
ok "the program says where its own would be" \
	sh -c "[ -e '$datadir' ] || '$NOTICECAL' check '$facts' 2>&1 | grep -q '^$datadir: error: the templates are not installed: '"

# Nothing outside =====================================================================

own
ln -s "$templates/page/ask.xsl" own/page/ask.xsl
build -t own -t "$templates"
is "$status $(cat err)" "0 " "a link from one folder into another"
mkdir outside
cp "$templates/page/ask.xsl" outside
ln -sf "$scratch/outside/ask.xsl" own/page/ask.xsl
build -t own -t "$templates"
told "TEMPLATES/page/notice.xsl:8: error: own/page/ask.xsl is outside of the template folder
TEMPLATES/page/page.xsl:9: error: own/page/ask.xsl is outside of the template folder" \
	"a link to where none is"
own
sed "s|href=\"ask.xsl\"|href=\"$scratch/outside/ask.xsl\"|" "$templates/page/page.xsl" >own/page/page.xsl
build -t own -t "$templates"
told "own/page/page.xsl:9: error: DIR/outside/ask.xsl is outside of the template folder" "a path to it"
own
sed "s|href=\"ask.xsl\"|href=\"$templates/page/ask.xsl\"|" "$templates/page/page.xsl" >own/page/page.xsl
build -t own -t "$templates"
is "$status $(cat err)" "0 " "a path into another of the folders"

done_testing
