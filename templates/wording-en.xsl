<?xml version="1.0" encoding="UTF-8"?>
<!--
  What entries and calendars say, in English. Change a sentence here and the next build says it.

  Input: <agenda> with the <announcement> as its file has it, and for each entry
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
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="dates-en.xsl"/>
  <xsl:output method="xml" encoding="UTF-8"/>
  <xsl:strip-space elements="agenda entries announcement issuer set"/>

  <xsl:key name="fact" match="announcement/*[@id]" use="@id"/>
  <xsl:variable name="announcement" select="/agenda/announcement"/>
  <xsl:variable name="issuer" select="$announcement/issuer"/>

  <xsl:template match="/agenda">
    <words>
      <xsl:apply-templates select="entry | change"/>
      <xsl:variable name="of">
        <xsl:value-of select="($issuer/@short | $issuer/name)[1]"/>
        <xsl:text>: </xsl:text>
        <xsl:value-of select="normalize-space($announcement/title)"/>
      </xsl:variable>
      <xsl:call-template name="calendars">
        <xsl:with-param name="of" select="$of"/>
        <xsl:with-param name="about">
          <xsl:text>Dates from the notice of </xsl:text>
          <xsl:call-template name="date">
            <xsl:with-param name="when" select="$announcement/@issued"/>
          </xsl:call-template>
          <xsl:text>, </xsl:text>
          <xsl:value-of select="normalize-space($issuer/name)"/>
          <xsl:text>. The notice governs.</xsl:text>
        </xsl:with-param>
      </xsl:call-template>
    </words>
  </xsl:template>

  <xsl:template match="/set">
    <xsl:variable name="first" select="issuer[1]/name"/>
    <words>
      <xsl:call-template name="calendars">
        <xsl:with-param name="of">
          <xsl:if test="not(issuer[string(name) != string($first)])">
            <xsl:value-of select="concat((issuer[1]/@short | $first)[1], ': ')"/>
          </xsl:if>
          <xsl:text>All announcements</xsl:text>
        </xsl:with-param>
        <xsl:with-param name="about">Dates from notices of system changes. The notices govern.</xsl:with-param>
      </xsl:call-template>
    </words>
  </xsl:template>

  <!-- Calendars ========================================================================= -->

  <xsl:template name="calendars">
    <xsl:param name="of"/>
    <xsl:param name="about"/>
    <calendar><name><xsl:value-of select="$of"/></name><about><xsl:value-of select="$about"/></about></calendar>
    <calendar topic="outage"><name><xsl:value-of select="$of"/> – outages</name><about><xsl:value-of select="$about"/></about></calendar>
    <calendar topic="registration-freeze"><name><xsl:value-of select="$of"/> – registration</name><about><xsl:value-of select="$about"/></about></calendar>
    <calendar topic="resume"><name><xsl:value-of select="$of"/> – back in service</name><about><xsl:value-of select="$about"/></about></calendar>
    <calendar topic="deadline-moved"><name><xsl:value-of select="$of"/> – moved deadlines</name><about><xsl:value-of select="$about"/></about></calendar>
    <calendar topic="action"><name><xsl:value-of select="$of"/> – what to do</name><about><xsl:value-of select="$about"/></about></calendar>
    <calendar topic="milestone"><name><xsl:value-of select="$of"/> – milestones</name><about><xsl:value-of select="$about"/></about></calendar>
  </xsl:template>

  <xsl:template match="entry" mode="category">
    <xsl:choose>
      <xsl:when test="@topic = 'outage'">Outage</xsl:when>
      <xsl:when test="@topic = 'registration-freeze'">Registration freeze</xsl:when>
      <xsl:when test="@topic = 'resume'">Back in service</xsl:when>
      <xsl:when test="@topic = 'deadline-moved'">Moved deadline</xsl:when>
      <xsl:when test="@topic = 'action'">Action</xsl:when>
      <xsl:otherwise>Milestone</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- One entry ========================================================================= -->

  <xsl:template match="entry">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <entry id="{@id}">
      <summary>
        <xsl:if test="$fact/withdrawn">WITHDRAWN: </xsl:if>
        <xsl:apply-templates select="." mode="summary"/>
        <xsl:if test="$fact/@for"><xsl:value-of select="concat(' (', $fact/@for, ')')"/></xsl:if>
        <xsl:if test="$fact/@scope"><xsl:value-of select="concat(' (', $fact/@scope, ')')"/></xsl:if>
        <xsl:if test="$fact/@status = 'tentative'"> (tentative)</xsl:if>
        <xsl:if test="$issuer/@short"><xsl:value-of select="concat(' – ', $issuer/@short)"/></xsl:if>
      </summary>
      <category><xsl:apply-templates select="." mode="category"/></category>
      <description>
        <xsl:apply-templates select="$fact/withdrawn"/>
        <p><xsl:apply-templates select="." mode="sentence"/></p>
        <xsl:apply-templates select="$fact/was"/>
        <xsl:apply-templates select="$fact" mode="prose"/>
        <xsl:apply-templates select="$fact" mode="whom"/>
        <xsl:apply-templates select="." mode="also"/>
        <xsl:call-template name="to-do">
          <xsl:with-param name="fact" select="$fact"/>
        </xsl:call-template>
        <xsl:call-template name="background"/>
        <xsl:call-template name="contacts"/>
        <xsl:call-template name="source"/>
      </description>
    </entry>
  </xsl:template>

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

  <xsl:template match="*" mode="whom">
    <xsl:if test="@for"><p>For: <xsl:value-of select="@for"/>.</p></xsl:if>
    <xsl:if test="@scope"><p>Where: <xsl:value-of select="@scope"/>.</p></xsl:if>
    <xsl:if test="@authority"><p>Authority: <xsl:value-of select="@authority"/>.</p></xsl:if>
    <xsl:if test="@status = 'tentative'"><p>This is tentative.</p></xsl:if>
    <xsl:if test="exception">
      <p>Exceptions:</p>
      <ul><xsl:for-each select="exception"><li><xsl:value-of select="normalize-space(.)"/></li></xsl:for-each></ul>
    </xsl:if>
  </xsl:template>

  <!-- Windows: outages and freezes ====================================================== -->

  <xsl:template match="*" mode="state">suspended</xsl:template>
  <xsl:template match="outage[@impact]" mode="state"><xsl:value-of select="@impact"/></xsl:template>

  <xsl:template match="*" mode="is">
    <xsl:choose>
      <xsl:when test="@plural = 'yes'"> are </xsl:when>
      <xsl:otherwise> is </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="resumes">
    <xsl:choose>
      <xsl:when test="@plural = 'yes'"> resume</xsl:when>
      <xsl:otherwise> resumes</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- "(expected)" behind a time that the notice hedges. -->
  <xsl:template name="certainty">
    <xsl:param name="is"/>
    <xsl:choose>
      <xsl:when test="$is = 'expected'"> (expected)</xsl:when>
      <xsl:when test="$is = 'latest'"> at the latest</xsl:when>
      <xsl:when test="$is = 'earliest'"> at least</xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="end-certainty">
    <xsl:call-template name="certainty">
      <xsl:with-param name="is" select="@end-is | @resumes-is[not(../@through | ../@until)]"/>
    </xsl:call-template>
  </xsl:template>

  <!-- " from … through …" of a window, FORM as for a moment. The zone is said once. -->
  <xsl:template match="entry" mode="span">
    <xsl:param name="form"/>
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:variable name="one-day" select="$fact/@from = $fact/@through"/>
    <xsl:variable name="end-zone" select="@zone[not(contains($fact/@from, 'T'))]"/>
    <xsl:choose>
      <xsl:when test="not($one-day)"> from </xsl:when>
      <xsl:when test="$form = 'long'"> on </xsl:when>
      <xsl:otherwise><xsl:text> </xsl:text></xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="moment">
      <xsl:with-param name="when" select="$fact/@from"/>
      <xsl:with-param name="zone" select="@zone"/>
      <xsl:with-param name="form" select="$form"/>
    </xsl:call-template>
    <xsl:choose>
      <xsl:when test="$fact/@open-end"><xsl:value-of select="concat(', ', $fact/@open-end)"/></xsl:when>
      <xsl:when test="@open and $form = 'short'">, no end announced</xsl:when>
      <xsl:when test="@open">; the notice gives no end</xsl:when>
      <xsl:when test="$one-day"/>
      <xsl:when test="$fact/@through">
        <xsl:text> through </xsl:text>
        <xsl:if test="$form = 'long' and contains($fact/@from, 'T') and not(contains($fact/@through, 'T'))">the end of </xsl:if>
        <xsl:call-template name="moment">
          <xsl:with-param name="when" select="$fact/@through"/>
          <xsl:with-param name="zone" select="$end-zone"/>
          <xsl:with-param name="form" select="$form"/>
        </xsl:call-template>
        <xsl:if test="$form = 'long' and not(@zone)"> (both days included)</xsl:if>
      </xsl:when>
      <xsl:otherwise>
        <xsl:text> until </xsl:text>
        <xsl:call-template name="moment">
          <xsl:with-param name="when" select="($fact/@until | $fact/@resumes[not($fact/@until)])[1]"/>
          <xsl:with-param name="zone" select="$end-zone"/>
          <xsl:with-param name="form" select="$form"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates select="$fact" mode="end-certainty"/>
  </xsl:template>

  <xsl:template match="entry[@role = 'window']" mode="summary">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:value-of select="concat($fact/@service, ' ')"/>
    <xsl:apply-templates select="$fact" mode="state"/>
    <xsl:apply-templates select="." mode="span">
      <xsl:with-param name="form">short</xsl:with-param>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="entry[@role = 'window']" mode="sentence">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:value-of select="$fact/@service"/>
    <xsl:apply-templates select="$fact" mode="is"/>
    <xsl:apply-templates select="$fact" mode="state"/>
    <xsl:apply-templates select="." mode="span">
      <xsl:with-param name="form">long</xsl:with-param>
    </xsl:apply-templates>
    <xsl:text>.</xsl:text>
    <xsl:if test="$fact/@resumes">
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="$fact" mode="resumes-sentence">
        <xsl:with-param name="zone" select="($fact/@zone | $announcement/@zone)[last()]"/>
      </xsl:apply-templates>
    </xsl:if>
  </xsl:template>

  <!-- Resuming ========================================================================== -->

  <xsl:template match="entry[@role = 'resumes']" mode="summary">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:value-of select="$fact/@service"/>
    <xsl:apply-templates select="$fact" mode="resumes"/>
    <xsl:if test="contains($fact/@resumes, 'T')">
      <xsl:text> at </xsl:text>
      <xsl:call-template name="time-in-zone">
        <xsl:with-param name="when" select="$fact/@resumes"/>
        <xsl:with-param name="zone" select="@zone"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:call-template name="certainty">
      <xsl:with-param name="is" select="$fact/@resumes-is"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="*" mode="resumes-sentence">
    <xsl:param name="zone"/>
    <xsl:value-of select="@service"/>
    <xsl:apply-templates select="." mode="resumes"/>
    <xsl:choose>
      <xsl:when test="contains(@resumes, 'T')"> at </xsl:when>
      <xsl:otherwise> on </xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="moment">
      <xsl:with-param name="when" select="@resumes"/>
      <xsl:with-param name="zone" select="$zone"/>
    </xsl:call-template>
    <xsl:call-template name="certainty">
      <xsl:with-param name="is" select="@resumes-is"/>
    </xsl:call-template>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <xsl:template match="entry[@role = 'resumes']" mode="sentence">
    <xsl:apply-templates select="key('fact', @fact)" mode="resumes-sentence">
      <xsl:with-param name="zone" select="@zone"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- Moved deadlines =================================================================== -->

  <xsl:template match="deadline-move | deadline-kept" mode="days">
    <xsl:param name="form">long</xsl:param>
    <xsl:call-template name="day">
      <xsl:with-param name="when" select="@falling-on"/>
      <xsl:with-param name="form" select="$form"/>
    </xsl:call-template>
    <xsl:if test="@falling-through">
      <xsl:text> through </xsl:text>
      <xsl:call-template name="day">
        <xsl:with-param name="when" select="@falling-through"/>
        <xsl:with-param name="form" select="$form"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="entry[@role = 'old-day']" mode="summary">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:value-of select="$fact/@what"/>
    <xsl:text> of </xsl:text>
    <xsl:if test="not($fact/@falling-through)">today, </xsl:if>
    <xsl:apply-templates select="$fact" mode="days">
      <xsl:with-param name="form">short</xsl:with-param>
    </xsl:apply-templates>
    <xsl:choose>
      <xsl:when test="$fact/@to">
        <xsl:text>, moved to </xsl:text>
        <xsl:call-template name="moment">
          <xsl:with-param name="when" select="$fact/@to"/>
          <xsl:with-param name="zone" select="($fact/@zone | $announcement/@zone)[last()]"/>
          <xsl:with-param name="form">short</xsl:with-param>
        </xsl:call-template>
        <xsl:call-template name="certainty">
          <xsl:with-param name="is" select="$fact/@to-is"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>, moved; no new date announced</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="entry[@role = 'new-day']" mode="summary">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:text>Due today</xsl:text>
    <xsl:if test="contains($fact/@to, 'T')">
      <xsl:text> by </xsl:text>
      <xsl:call-template name="time-in-zone">
        <xsl:with-param name="when" select="$fact/@to"/>
        <xsl:with-param name="zone" select="@zone"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:call-template name="certainty">
      <xsl:with-param name="is" select="$fact/@to-is"/>
    </xsl:call-template>
    <xsl:value-of select="concat(': ', $fact/@what, ' that fell on ')"/>
    <xsl:apply-templates select="$fact" mode="days">
      <xsl:with-param name="form">short</xsl:with-param>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="entry[@topic = 'deadline-moved']" mode="sentence">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:value-of select="concat($fact/@what, ' that fall on ')"/>
    <xsl:apply-templates select="$fact" mode="days"/>
    <xsl:choose>
      <xsl:when test="$fact/@to">
        <xsl:text> are moved to </xsl:text>
        <xsl:call-template name="moment">
          <xsl:with-param name="when" select="$fact/@to"/>
          <xsl:with-param name="zone" select="($fact/@zone | $announcement/@zone)[last()]"/>
        </xsl:call-template>
        <xsl:call-template name="certainty">
          <xsl:with-param name="is" select="$fact/@to-is"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise> are moved; the notice gives no new date</xsl:otherwise>
    </xsl:choose>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <!-- Requirements, actions, milestones ================================================= -->

  <xsl:template match="*" mode="headline">
    <xsl:choose>
      <xsl:when test="@title"><xsl:value-of select="@title"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="." mode="own-text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="entry" mode="at-time">
    <xsl:param name="word"/>
    <xsl:param name="when"/>
    <xsl:if test="contains($when, 'T')">
      <xsl:value-of select="$word"/>
      <xsl:call-template name="time-in-zone">
        <xsl:with-param name="when" select="$when"/>
        <xsl:with-param name="zone" select="@zone"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="entry[@role = 'from']" mode="summary">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:choose>
      <xsl:when test="$fact/@title"><xsl:value-of select="concat($fact/@title, ' from this day')"/></xsl:when>
      <xsl:otherwise>
        <xsl:text>From this day: </xsl:text>
        <xsl:apply-templates select="$fact" mode="headline"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates select="." mode="at-time">
      <xsl:with-param name="word">, </xsl:with-param>
      <xsl:with-param name="when" select="$fact/@from"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="entry[@role = 'last']" mode="summary">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:text>Last day</xsl:text>
    <xsl:apply-templates select="." mode="at-time">
      <xsl:with-param name="word">, by </xsl:with-param>
      <xsl:with-param name="when" select="$fact/@through"/>
    </xsl:apply-templates>
    <xsl:text>: </xsl:text>
    <xsl:apply-templates select="$fact" mode="headline"/>
  </xsl:template>

  <xsl:template match="entry[@role = 'point']" mode="summary">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:value-of select="$fact/@title"/>
    <xsl:apply-templates select="." mode="at-time">
      <xsl:with-param name="word"> at </xsl:with-param>
      <xsl:with-param name="when" select="$fact/@at"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="entry[@role = 'from']" mode="sentence">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:text>Beginning </xsl:text>
    <xsl:if test="contains($fact/@from, 'T')">at </xsl:if>
    <xsl:call-template name="moment">
      <xsl:with-param name="when" select="$fact/@from"/>
      <xsl:with-param name="zone" select="@zone"/>
    </xsl:call-template>
    <xsl:text>: </xsl:text>
    <xsl:apply-templates select="$fact" mode="to-do"/>
  </xsl:template>

  <xsl:template match="entry[@role = 'last']" mode="sentence">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:choose>
      <xsl:when test="$fact/@before">
        <xsl:text>Before </xsl:text>
        <xsl:call-template name="day">
          <xsl:with-param name="when" select="$fact/@before"/>
        </xsl:call-template>
        <xsl:text>, so at the latest on </xsl:text>
        <xsl:call-template name="day">
          <xsl:with-param name="when" select="@start"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:text>By </xsl:text>
        <xsl:call-template name="moment">
          <xsl:with-param name="when" select="$fact/@through"/>
          <xsl:with-param name="zone" select="@zone"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:text>: </xsl:text>
    <xsl:apply-templates select="$fact" mode="to-do"/>
  </xsl:template>

  <xsl:template match="entry[@role = 'point']" mode="sentence">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:value-of select="concat($fact/@title, ': ')"/>
    <xsl:call-template name="moment">
      <xsl:with-param name="when" select="$fact/@at"/>
      <xsl:with-param name="zone" select="@zone"/>
    </xsl:call-template>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <!-- Withdrawn and rescheduled ========================================================= -->

  <xsl:template match="withdrawn">
    <p>
      <xsl:text>Withdrawn on </xsl:text>
      <xsl:call-template name="day">
        <xsl:with-param name="when" select="@on"/>
      </xsl:call-template>
      <xsl:value-of select="concat(': ', normalize-space(.))"/>
      <xsl:text> What was announced before:</xsl:text>
    </p>
  </xsl:template>

  <xsl:template match="was">
    <p>
      <xsl:text>Changed on </xsl:text>
      <xsl:call-template name="day">
        <xsl:with-param name="when" select="@changed"/>
      </xsl:call-template>
      <xsl:text>. Before that, it was: </xsl:text>
      <xsl:for-each select="@*[name() != 'changed']">
        <xsl:if test="position() > 1">, </xsl:if>
        <xsl:value-of select="concat(translate(name(), '-', ' '), ' ')"/>
        <xsl:call-template name="moment">
          <xsl:with-param name="when" select="."/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:text>.</xsl:text>
    </p>
  </xsl:template>

  <!-- What has changed ================================================================== -->

  <!-- "on Friday, March 13, 2020", "from … through …", "at 8:00 am … on …", "from … until …" -->
  <xsl:template name="when">
    <xsl:param name="start"/>
    <xsl:param name="last"/>
    <xsl:param name="zone"/>
    <xsl:choose>
      <xsl:when test="$last">from </xsl:when>
      <xsl:when test="$zone">at </xsl:when>
      <xsl:otherwise>on </xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="moment">
      <xsl:with-param name="when" select="$start"/>
      <xsl:with-param name="zone" select="$zone"/>
    </xsl:call-template>
    <xsl:if test="$last">
      <xsl:choose>
        <xsl:when test="$zone"> until </xsl:when>
        <xsl:otherwise> through </xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="moment">
        <xsl:with-param name="when" select="$last"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="change" mode="now">
    <xsl:call-template name="when">
      <xsl:with-param name="start" select="@start"/>
      <xsl:with-param name="last" select="@last"/>
      <xsl:with-param name="zone" select="@zone"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="change" mode="before">
    <xsl:call-template name="when">
      <xsl:with-param name="start" select="@was-start"/>
      <xsl:with-param name="last" select="@was-last"/>
      <xsl:with-param name="zone" select="@was-zone"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="change">
    <change id="{@id}">
      <title>
        <xsl:choose>
          <xsl:when test="@kind = 'new'">New: </xsl:when>
          <xsl:when test="@kind = 'moved'">Moved: </xsl:when>
          <xsl:when test="@kind = 'withdrawn'">Withdrawn: </xsl:when>
          <xsl:when test="@kind = 'restored'">Holds again: </xsl:when>
          <xsl:when test="@kind = 'reworded'">Reworded: </xsl:when>
          <xsl:otherwise>Removed: </xsl:otherwise>
        </xsl:choose>
        <xsl:value-of select="(@summary | @was-summary[not(../@summary)])[1]"/>
      </title>
      <text>
        <xsl:choose>
          <xsl:when test="@kind = 'moved'">
            <xsl:text>Now </xsl:text>
            <xsl:apply-templates select="." mode="now"/>
            <xsl:text>; it was </xsl:text>
            <xsl:apply-templates select="." mode="before"/>
            <xsl:text>.</xsl:text>
          </xsl:when>
          <xsl:when test="@kind = 'reworded'">
            <xsl:text>Still </xsl:text>
            <xsl:apply-templates select="." mode="now"/>
            <xsl:text>. </xsl:text>
            <xsl:choose>
              <xsl:when test="@summary != @was-summary"><xsl:value-of select="concat('It said: ', @was-summary)"/></xsl:when>
              <xsl:otherwise>What it says of it has changed.</xsl:otherwise>
            </xsl:choose>
          </xsl:when>
          <xsl:when test="@kind = 'removed'">
            <xsl:text>It was </xsl:text>
            <xsl:apply-templates select="." mode="before"/>
            <xsl:text>.</xsl:text>
          </xsl:when>
          <xsl:otherwise>
            <xsl:if test="@kind = 'withdrawn'">It was announced; the time was: </xsl:if>
            <xsl:if test="@kind != 'withdrawn'">When: </xsl:if>
            <xsl:apply-templates select="." mode="now"/>
            <xsl:text>.</xsl:text>
          </xsl:otherwise>
        </xsl:choose>
      </text>
    </change>
  </xsl:template>

  <!-- What goes with an entry =========================================================== -->

  <xsl:template match="entry" mode="also"/>

  <!-- Whoever looks at an outage wants to know what still works, and whether deadlines move. -->
  <xsl:template match="entry[@topic = 'outage' or @topic = 'registration-freeze']" mode="also">
    <xsl:for-each select="$announcement/deadline-kept">
      <p>
        <xsl:text>NOT moved: </xsl:text>
        <xsl:value-of select="@what"/>
        <xsl:if test="@falling-on">
          <xsl:text> of </xsl:text>
          <xsl:apply-templates select="." mode="days"/>
        </xsl:if>
        <xsl:text>. </xsl:text>
        <xsl:apply-templates select="." mode="own-text"/>
      </p>
    </xsl:for-each>
    <xsl:if test="$announcement/unaffected">
      <p>Not affected:</p>
      <ul>
        <xsl:for-each select="$announcement/unaffected">
          <li>
            <xsl:value-of select="@service"/>
            <xsl:variable name="text"><xsl:apply-templates select="." mode="own-text"/></xsl:variable>
            <xsl:if test="string($text) != ''"><xsl:value-of select="concat(': ', $text)"/></xsl:if>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <!-- "If you do not have a PACER account: Create one as soon as possible." -->
  <xsl:template match="requirement | action" mode="to-do">
    <xsl:if test="@if"><xsl:value-of select="concat('If ', @if, ': ')"/></xsl:if>
    <xsl:apply-templates select="." mode="own-text"/>
    <xsl:if test="@href"><xsl:text> </xsl:text><a href="{@href}"><xsl:value-of select="@href"/></a></xsl:if>
  </xsl:template>

  <!-- The actions that serve this fact, and those that serve none in particular. -->
  <xsl:template name="to-do">
    <xsl:param name="fact"/>
    <xsl:variable name="id" select="concat(' ', $fact/@id, ' ')"/>
    <xsl:variable name="actions"
                  select="$announcement/action[@id != $fact/@id][not(withdrawn)]
                          [not(@needed-for) or contains(concat(' ', @needed-for, ' '), $id)]"/>
    <xsl:if test="$actions">
      <p>What to do:</p>
      <ul>
        <xsl:for-each select="$actions">
          <li>
            <xsl:if test="@from">
              <xsl:text>From </xsl:text>
              <xsl:call-template name="moment">
                <xsl:with-param name="when" select="@from"/>
              </xsl:call-template>
              <xsl:text> on: </xsl:text>
            </xsl:if>
            <xsl:if test="@before">
              <xsl:text>Before </xsl:text>
              <xsl:call-template name="day">
                <xsl:with-param name="when" select="@before"/>
              </xsl:call-template>
              <xsl:text>: </xsl:text>
            </xsl:if>
            <xsl:if test="@through">
              <xsl:text>By </xsl:text>
              <xsl:call-template name="moment">
                <xsl:with-param name="when" select="@through"/>
              </xsl:call-template>
              <xsl:text>: </xsl:text>
            </xsl:if>
            <xsl:apply-templates select="." mode="to-do"/>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <xsl:template name="background">
    <xsl:for-each select="$announcement/transition">
      <p>
        <xsl:text>Background: </xsl:text>
        <xsl:text>the move </xsl:text>
        <xsl:if test="@from"><xsl:value-of select="concat('from ', @from, ' ')"/></xsl:if>
        <xsl:value-of select="concat('to ', @to)"/>
        <xsl:if test="@begins">
          <xsl:text>, beginning </xsl:text>
          <xsl:call-template name="moment">
            <xsl:with-param name="when" select="@begins"/>
            <xsl:with-param name="zone" select="$announcement/@zone"/>
          </xsl:call-template>
        </xsl:if>
        <xsl:text>. </xsl:text>
        <xsl:apply-templates select="." mode="own-text"/>
      </p>
    </xsl:for-each>
    <xsl:for-each select="$announcement/learn-more">
      <p>
        <xsl:value-of select="concat('More on ', @name)"/>
        <xsl:if test="@href"><xsl:text>: </xsl:text><a href="{@href}"><xsl:value-of select="@href"/></a></xsl:if>
        <xsl:text>. </xsl:text>
        <xsl:apply-templates select="." mode="own-text"/>
      </p>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="contacts">
    <xsl:if test="$announcement/contact">
      <p>Whom to ask:</p>
      <ul>
        <xsl:for-each select="$announcement/contact">
          <li>
            <xsl:if test="@for">
              <xsl:value-of select="concat('For ', @for)"/>
              <xsl:if test="@from">
                <xsl:text>, from </xsl:text>
                <xsl:call-template name="moment">
                  <xsl:with-param name="when" select="@from"/>
                </xsl:call-template>
                <xsl:text> on</xsl:text>
              </xsl:if>
              <xsl:text>: </xsl:text>
            </xsl:if>
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
      <xsl:value-of select="concat('Source: “', normalize-space($announcement/title), '”, notice of ')"/>
      <xsl:call-template name="day">
        <xsl:with-param name="when" select="$announcement/@issued"/>
      </xsl:call-template>
      <xsl:if test="$announcement/@revised">
        <xsl:text>, revised </xsl:text>
        <xsl:call-template name="day">
          <xsl:with-param name="when" select="$announcement/@revised"/>
        </xsl:call-template>
      </xsl:if>
      <xsl:for-each select="$issuer/name | $issuer/office | $issuer/line">
        <xsl:value-of select="concat(', ', normalize-space(.))"/>
      </xsl:for-each>
      <xsl:if test="$issuer/@phone"><xsl:value-of select="concat(', ', $issuer/@phone)"/></xsl:if>
      <xsl:text>. The notice governs.</xsl:text>
      <xsl:if test="$announcement/@href"><xsl:text> </xsl:text><a href="{$announcement/@href}"><xsl:value-of select="$announcement/@href"/></a></xsl:if>
    </p>
  </xsl:template>
</xsl:stylesheet>
