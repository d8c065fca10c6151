<?xml version="1.0" encoding="UTF-8"?>
<!--
  What entries and calendars are put together from, in every language: which facts an entry tells of,
  and in which order. It has no words of its own: wording-LANG.xsl, which imports it, gives them.

  Input: <agenda> with the <announcement> as its file has it, in one language, and for each entry
     <entry id="filing.resumes" topic="resume" role="resumes" fact="filing" start="…" end="…"
            zone="America/New_York" open="yes" tentative="yes"/>
  START and END are dates or times as in the file, END exclusive; open and tentative are there only
  when they are so. What has changed since the last run is put into words by itself, from
     <change id="0" kind="moved" summary="…" start="…" last="…" zone="…" was-summary="…" …/>
  in which LAST is included. For the feeds over all announcements the input is <set> with their
  <issuer>s.

  Output: <words> with
     <entry id="…"><summary/><category/><description>…</description></entry>
     <change id="…"><title/><text/></change>
     <calendar topic="…"><name/><about/></calendar>, and one without topic for everything.
  A description is made of <p>, <ul><li> and <a href> and becomes plain text or HTML.

  A language gives: templates of entries in the modes "summary" and "sentence" by
  role, of facts in the modes "span", "standing", "kept" and "begin", of <transition>, <was>,
  <withdrawn> and <change>, and of <announcement> in the mode "source"; the tables $labels and $topics;
  the named templates about, about-set and from-to; and those of its dates.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="xml" encoding="UTF-8"/>
  <xsl:strip-space elements="agenda entries announcement issuer set"/>

  <xsl:key name="fact" match="announcement/*[@id]" use="@id"/>
  <xsl:variable name="announcement" select="/agenda/announcement"/>

  <!-- Looked for once: an entry that looked through all facts would take the longer, the more of
       them there are. -->
  <xsl:variable name="issuer" select="$announcement/issuer"/>
  <xsl:variable name="title" select="normalize-space($announcement/title)"/>
  <xsl:variable name="background" select="$announcement/transition"/>
  <xsl:variable name="learn-more" select="$announcement/learn-more"/>
  <xsl:variable name="contacts" select="$announcement/contact"/>
  <xsl:variable name="actions" select="$announcement/action[not(withdrawn)]"/>
  <xsl:variable name="moves" select="$announcement/deadline-move"/>
  <!-- Deadlines that stay. -->
  <xsl:variable name="kept" select="$announcement/deadline-kept[not(withdrawn)]"/>
  <xsl:variable name="alternatives" select="$announcement/alternative[not(withdrawn)]"/>
  <xsl:variable name="unaffected" select="$announcement/unaffected"/>
  <!-- What recurs, or depends on something, and so has no entry. -->
  <xsl:variable name="besides"
                select="$announcement/*[not(withdrawn)][@every and not(@from or @shown-from)
                        or self::deadline-move[not(@falling-on or @to)]]"/>

  <!-- Calendars ========================================================================= -->

  <xsl:template match="/agenda">
    <words>
      <xsl:apply-templates select="entry | change"/>
      <xsl:call-template name="calendars">
        <xsl:with-param name="of">
          <xsl:value-of select="($issuer/@short | $issuer/name)[1]"/>
          <xsl:value-of select="$labels[@of = 'colon']"/>
          <xsl:value-of select="$title"/>
        </xsl:with-param>
        <xsl:with-param name="about"><xsl:call-template name="about"/></xsl:with-param>
      </xsl:call-template>
    </words>
  </xsl:template>

  <xsl:template match="/set">
    <xsl:variable name="first" select="issuer[1]/name"/>
    <words>
      <xsl:call-template name="calendars">
        <xsl:with-param name="of">
          <xsl:if test="not(issuer[string(name) != string($first)])">
            <xsl:value-of select="concat((issuer[1]/@short | $first)[1], $labels[@of = 'colon'])"/>
          </xsl:if>
          <xsl:value-of select="$labels[@of = 'all-announcements']"/>
        </xsl:with-param>
        <xsl:with-param name="about"><xsl:call-template name="about-set"/></xsl:with-param>
      </xsl:call-template>
    </words>
  </xsl:template>

  <xsl:template name="calendars">
    <xsl:param name="of"/>
    <xsl:param name="about"/>
    <calendar><name><xsl:value-of select="$of"/></name><about><xsl:value-of select="$about"/></about></calendar>
    <xsl:for-each select="$topics">
      <calendar topic="{@name}">
        <name><xsl:value-of select="concat($of, ' – ', @calendar)"/></name>
        <about><xsl:value-of select="$about"/></about>
      </calendar>
    </xsl:for-each>
  </xsl:template>

  <!-- One entry ========================================================================= -->

  <xsl:template match="entry">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <entry id="{@id}">
      <summary>
        <xsl:if test="$fact/withdrawn"><xsl:value-of select="$labels[@of = 'withdrawn']"/></xsl:if>
        <xsl:apply-templates select="." mode="summary"/>
        <xsl:if test="$fact/@for"><xsl:value-of select="concat(' (', $fact/@for, ')')"/></xsl:if>
        <xsl:if test="$fact/@scope"><xsl:value-of select="concat(' (', $fact/@scope, ')')"/></xsl:if>
        <xsl:if test="$fact/exception"><xsl:value-of select="$labels[@of = 'exceptions-apply']"/></xsl:if>
        <xsl:if test="$fact/was"><xsl:value-of select="$labels[@of = 'changed']"/></xsl:if>
        <xsl:apply-templates select="." mode="doubt"/>
        <xsl:apply-templates select="." mode="kept"/>
        <xsl:if test="$issuer/@short"><xsl:value-of select="concat(' – ', $issuer/@short)"/></xsl:if>
      </summary>
      <category><xsl:apply-templates select="." mode="category"/></category>
      <description>
        <xsl:apply-templates select="$fact/withdrawn"/>
        <p><xsl:apply-templates select="." mode="sentence"/></p>
        <xsl:apply-templates select="." mode="not-moved"/>
        <xsl:apply-templates select="$fact/was"/>
        <xsl:apply-templates select="$fact" mode="prose"/>
        <xsl:apply-templates select="$fact" mode="whom"/>
        <xsl:apply-templates select="." mode="also"/>
        <xsl:apply-templates select="$fact" mode="actions"/>
        <xsl:apply-templates select="$background"/>
        <xsl:apply-templates select="$learn-more"/>
        <xsl:call-template name="contacts"/>
        <xsl:call-template name="source"/>
      </description>
    </entry>
  </xsl:template>

  <xsl:template match="entry" mode="category">
    <xsl:value-of select="$topics[@name = current()/@topic]/@category"/>
  </xsl:template>
  <xsl:template match="entry[@topic != 'deadline-moved' and key('fact', @fact)[self::period or self::alternative]]" mode="category">
    <xsl:variable name="kind" select="name(key('fact', @fact))"/>
    <xsl:value-of select="$labels[@of = concat('category-', $kind)]"/>
  </xsl:template>

  <!-- " (tentative)", where nothing else in the summary says so. -->
  <xsl:template match="entry" mode="doubt">
    <xsl:if test="key('fact', @fact)/@status = 'tentative'"><xsl:value-of select="$labels[@of = 'tentative']"/></xsl:if>
  </xsl:template>
  <xsl:template match="entry[@role = 'window' and key('fact', @fact)[not(@state)][self::outage or self::freeze]]" mode="doubt"/>

  <!-- The text of a fact itself, without that of its children. -->
  <xsl:template match="*" mode="own-text">
    <xsl:variable name="text"><xsl:copy-of select="text()"/></xsl:variable>
    <xsl:value-of select="normalize-space($text)"/>
  </xsl:template>

  <xsl:template match="*" mode="prose">
    <xsl:variable name="text"><xsl:apply-templates select="." mode="own-text"/></xsl:variable>
    <xsl:if test="string($text) != ''"><p><xsl:value-of select="$text"/></p></xsl:if>
  </xsl:template>
  <!-- The sentence of these is their text. -->
  <xsl:template match="requirement | action" mode="prose"/>

  <!-- A few words for a fact: its title, or its text. -->
  <xsl:template match="*" mode="headline">
    <xsl:choose>
      <xsl:when test="@title"><xsl:value-of select="@title"/></xsl:when>
      <xsl:when test="@service"><xsl:value-of select="@service"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="." mode="own-text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="whom">
    <xsl:if test="service">
      <p><xsl:value-of select="$labels[@of = 'comprises']"/></p>
      <ul><xsl:for-each select="service"><li><xsl:value-of select="normalize-space(.)"/></li></xsl:for-each></ul>
    </xsl:if>
    <xsl:if test="@for"><p><xsl:value-of select="concat($labels[@of = 'for'], @for, '.')"/></p></xsl:if>
    <xsl:if test="@scope"><p><xsl:value-of select="concat($labels[@of = 'where'], @scope, '.')"/></p></xsl:if>
    <xsl:if test="scope">
      <xsl:if test="not(@scope)"><p><xsl:value-of select="$labels[@of = 'where']"/></p></xsl:if>
      <ul><xsl:for-each select="scope"><li><xsl:value-of select="normalize-space(.)"/></li></xsl:for-each></ul>
    </xsl:if>
    <xsl:if test="@authority"><p><xsl:value-of select="concat($labels[@of = 'authority'], @authority, '.')"/></p></xsl:if>
    <xsl:if test="@status = 'tentative'"><p><xsl:value-of select="$labels[@of = 'is-tentative']"/></p></xsl:if>
    <xsl:if test="exception">
      <p><xsl:value-of select="$labels[@of = 'exceptions']"/></p>
      <ul><xsl:for-each select="exception"><li><xsl:value-of select="normalize-space(.)"/></li></xsl:for-each></ul>
    </xsl:if>
  </xsl:template>

  <!-- What goes with an entry =========================================================== -->

  <!-- Deadlines that stay: in the title of an outage unless others move, and early in the text. -->
  <xsl:template match="entry" mode="kept"/>
  <xsl:template match="entry[@topic = 'outage']" mode="kept">
    <xsl:if test="not($moves)">
      <xsl:for-each select="$kept">
        <xsl:value-of select="concat('; ', $labels[@of = 'kept'])"/>
        <xsl:apply-templates select="." mode="kept">
          <xsl:with-param name="form">short</xsl:with-param>
        </xsl:apply-templates>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <xsl:template match="entry" mode="not-moved"/>
  <xsl:template match="entry[@topic = 'outage' or @topic = 'registration-freeze' or @topic = 'deadline-moved']" mode="not-moved">
    <xsl:for-each select="$kept">
      <p>
        <xsl:value-of select="$labels[@of = 'kept']"/>
        <xsl:apply-templates select="." mode="kept"/>
        <xsl:text>. </xsl:text>
        <xsl:apply-templates select="." mode="own-text"/>
      </p>
      <xsl:apply-templates select="." mode="whom"/>
    </xsl:for-each>
  </xsl:template>

  <!-- Whoever looks at an outage wants to know what can be used meanwhile, what still works, and
       what recurs or depends on something, and so has no entry. -->
  <xsl:template match="entry" mode="also"/>
  <xsl:template match="entry[@topic = 'outage' or @topic = 'registration-freeze' or @topic = 'deadline-moved']" mode="also">
    <xsl:call-template name="list">
      <xsl:with-param name="label">meanwhile</xsl:with-param>
      <xsl:with-param name="items" select="$alternatives[not(@during) or @during = current()/@fact]
                                           [current()/@topic != 'deadline-moved']"/>
    </xsl:call-template>
    <xsl:call-template name="list">
      <xsl:with-param name="label">not-affected</xsl:with-param>
      <xsl:with-param name="items" select="$unaffected[current()/@topic != 'deadline-moved']"/>
    </xsl:call-template>
    <xsl:call-template name="list">
      <xsl:with-param name="label">besides</xsl:with-param>
      <xsl:with-param name="items" select="$besides"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="list">
    <xsl:param name="label"/>
    <xsl:param name="items"/>
    <xsl:if test="$items">
      <p><xsl:value-of select="$labels[@of = $label]"/></p>
      <ul><xsl:for-each select="$items"><li><xsl:apply-templates select="." mode="item"/></li></xsl:for-each></ul>
    </xsl:if>
  </xsl:template>

  <!-- "Filing on paper: The counter is open as usual." -->
  <xsl:template match="unaffected | alternative" mode="item">
    <xsl:variable name="text"><xsl:apply-templates select="." mode="own-text"/></xsl:variable>
    <xsl:value-of select="@service"/>
    <xsl:if test="self::alternative[not(@during)]"><xsl:apply-templates select="." mode="span"/></xsl:if>
    <xsl:if test="string($text) != ''"><xsl:value-of select="concat($labels[@of = 'colon'], $text)"/></xsl:if>
    <xsl:for-each select="exception">
      <xsl:value-of select="concat(' ', $labels[@of = 'exception'], normalize-space(.))"/>
    </xsl:for-each>
  </xsl:template>
  <xsl:template match="*" mode="item">
    <xsl:apply-templates select="." mode="standing"/>
    <xsl:text> </xsl:text>
    <xsl:apply-templates select="." mode="own-text"/>
  </xsl:template>

  <!-- "If you do not have a PACER account: Create one as soon as possible." -->
  <xsl:template match="requirement | action" mode="to-do">
    <xsl:if test="@if"><xsl:value-of select="concat($labels[@of = 'if'], @if, $labels[@of = 'colon'])"/></xsl:if>
    <xsl:apply-templates select="." mode="own-text"/>
    <xsl:if test="@href"><xsl:text> </xsl:text><a href="{@href}"><xsl:value-of select="@href"/></a></xsl:if>
  </xsl:template>

  <!-- The actions that serve this fact, and those that serve none in particular. -->
  <xsl:template match="*" mode="actions">
    <xsl:variable name="id" select="concat(' ', @id, ' ')"/>
    <xsl:variable name="serving"
                  select="$actions[@id != current()/@id]
                          [not(@needed-for) or contains(concat(' ', @needed-for, ' '), $id)]"/>
    <xsl:if test="$serving">
      <p><xsl:value-of select="$labels[@of = 'to-do']"/></p>
      <ul>
        <xsl:for-each select="$serving">
          <li>
            <xsl:apply-templates select="." mode="begin"/>
            <xsl:apply-templates select="." mode="to-do"/>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <xsl:template match="learn-more">
    <p>
      <xsl:value-of select="concat($labels[@of = 'more'], @name)"/>
      <xsl:if test="@href"><xsl:value-of select="$labels[@of = 'colon']"/><a href="{@href}"><xsl:value-of select="@href"/></a></xsl:if>
      <xsl:text>. </xsl:text>
      <xsl:apply-templates select="." mode="own-text"/>
    </p>
  </xsl:template>

  <xsl:template name="contacts">
    <xsl:if test="$contacts">
      <p><xsl:value-of select="$labels[@of = 'ask']"/></p>
      <ul>
        <xsl:for-each select="$contacts">
          <li>
            <xsl:apply-templates select="." mode="begin"/>
            <xsl:value-of select="@name"/>
            <xsl:if test="@phone"><xsl:value-of select="concat(', ', @phone)"/></xsl:if>
            <xsl:if test="@email"><xsl:text>, </xsl:text><a href="mailto:{@email}"><xsl:value-of select="@email"/></a></xsl:if>
            <xsl:if test="@href"><xsl:text>, </xsl:text><a href="{@href}"><xsl:value-of select="@href"/></a></xsl:if>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <xsl:template name="source">
    <p>
      <xsl:apply-templates select="$announcement" mode="source"/>
      <xsl:for-each select="$issuer/name | $issuer/office | $issuer/line">
        <xsl:value-of select="concat(', ', normalize-space(.))"/>
      </xsl:for-each>
      <xsl:if test="$issuer/@phone"><xsl:value-of select="concat(', ', $issuer/@phone)"/></xsl:if>
      <xsl:value-of select="concat('. ', $labels[@of = 'governs'])"/>
      <xsl:if test="$announcement/@href"><xsl:text> </xsl:text><a href="{$announcement/@href}"><xsl:value-of select="$announcement/@href"/></a></xsl:if>
    </p>
  </xsl:template>

  <!-- For sentences ===================================================================== -->

  <!-- How a stretch of time has to be put: recurring, one-day, hours (of one day), rest (of the day
       on which it begins), open, or ends. -->
  <xsl:template match="*" mode="shape">
    <xsl:variable name="day" select="substring(@from, 1, 10)"/>
    <xsl:variable name="end" select="@through | @until"/>
    <xsl:choose>
      <xsl:when test="@every">recurring</xsl:when>
      <xsl:when test="@open-end">open</xsl:when>
      <xsl:when test="not($end) and (not(@resumes) or starts-with(@from, concat(@resumes, 'T')))">open</xsl:when>
      <xsl:when test="@from = @through">one-day</xsl:when>
      <xsl:when test="contains(@from, 'T') and starts-with($end, concat($day, 'T'))">hours</xsl:when>
      <xsl:when test="contains(@from, 'T') and @through = $day">rest</xsl:when>
      <xsl:otherwise>ends</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- " (around noon)": the notice's own words for an hour. -->
  <xsl:template name="in-brackets">
    <xsl:param name="words"/>
    <xsl:if test="string($words) != ''"><xsl:value-of select="concat(' (', $words, ')')"/></xsl:if>
  </xsl:template>

  <!-- The hours on which something recurs, one by one: "T10:00" and "T13:00". -->
  <xsl:template name="each-hours">
    <xsl:param name="hours"/>
    <xsl:variable name="one" select="substring-before(concat($hours, ' '), ' ')"/>
    <xsl:variable name="rest" select="substring-after($hours, ' ')"/>
    <xsl:call-template name="from-to">
      <xsl:with-param name="from" select="concat('0000-00-00T', substring-before($one, '-'))"/>
      <xsl:with-param name="to" select="concat('0000-00-00T', substring-after($one, '-'))"/>
    </xsl:call-template>
    <xsl:if test="$rest != ''">
      <xsl:value-of select="$labels[@of = 'and']"/>
      <xsl:call-template name="each-hours">
        <xsl:with-param name="hours" select="$rest"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
