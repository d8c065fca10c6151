<?xml version="1.0" encoding="UTF-8"?>
<!--
  What entries and calendars say, in English. Change a sentence here and the next build says it.
  What it is given and gives, and what of an announcement goes where: wording.xsl.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:t="urn:noticecal:table" exclude-result-prefixes="t">
  <xsl:import href="wording.xsl"/>
  <xsl:import href="dates-en.xsl"/>

  <t:topics>
    <t:topic name="outage" category="Outage" calendar="outages"/>
    <t:topic name="registration-freeze" category="Registration freeze" calendar="registration"/>
    <t:topic name="resume" category="Back in service" calendar="back in service"/>
    <t:topic name="deadline-moved" category="Moved deadline" calendar="moved deadlines"/>
    <t:topic name="action" category="Action" calendar="what to do"/>
    <t:topic name="milestone" category="Milestone" calendar="milestones"/>
  </t:topics>

  <t:labels>
    <t:label of="all-announcements">All announcements</t:label>
    <t:label of="and"> and</t:label>
    <t:label of="ask">Whom to ask:</t:label>
    <t:label of="authority">Authority: </t:label>
    <t:label of="besides">Besides:</t:label>
    <t:label of="category-alternative">Available meanwhile</t:label>
    <t:label of="category-period">Period</t:label>
    <t:label of="changed"> (rescheduled)</t:label>
    <t:label of="colon">: </t:label>
    <t:label of="comprises">That is:</t:label>
    <t:label of="exception">Exception: </t:label>
    <t:label of="exceptions">Exceptions:</t:label>
    <t:label of="exceptions-apply"> (exceptions apply)</t:label>
    <t:label of="for">For: </t:label>
    <t:label of="governs">The notice governs.</t:label>
    <t:label of="if">If </t:label>
    <t:label of="is-tentative">This is tentative.</t:label>
    <t:label of="kept">NOT extended: </t:label>
    <t:label of="meanwhile">Available meanwhile:</t:label>
    <t:label of="more">More on </t:label>
    <t:label of="not-affected">Not affected:</t:label>
    <t:label of="tentative"> (tentative)</t:label>
    <t:label of="to-do">What to do:</t:label>
    <t:label of="where">Where: </t:label>
    <t:label of="withdrawn">WITHDRAWN: </t:label>
  </t:labels>

  <xsl:variable name="topics" select="document('')/*/t:topics/t:topic"/>
  <xsl:variable name="labels" select="document('')/*/t:labels/t:label"/>

  <xsl:template name="about">
    <xsl:text>Dates from the notice of </xsl:text>
    <xsl:call-template name="notice">
      <xsl:with-param name="when" select="$announcement/@issued"/>
    </xsl:call-template>
    <xsl:value-of select="concat(', ', normalize-space($issuer/name), '. The notice governs.')"/>
  </xsl:template>

  <xsl:template name="about-set">Dates from notices of system changes. The notices govern.</xsl:template>

  <!-- Behind a time that the notice hedges. -->
  <xsl:template name="certainty">
    <xsl:param name="is"/>
    <xsl:choose>
      <xsl:when test="$is = 'expected'"> (expected)</xsl:when>
      <xsl:when test="$is = 'latest'"> at the latest</xsl:when>
      <xsl:when test="$is = 'earliest'"> at least</xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- The same of a beginning. -->
  <xsl:template name="certainty-of-start">
    <xsl:param name="is"/>
    <xsl:choose>
      <xsl:when test="$is = 'expected'"> (expected)</xsl:when>
      <xsl:when test="$is = 'latest'"> or earlier</xsl:when>
      <xsl:when test="$is = 'earliest'"> at the earliest</xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- Stretches of time ================================================================= -->

  <!-- " from 10:00 am until 4:00 pm" of one day. -->
  <xsl:template name="from-to">
    <xsl:param name="from"/>
    <xsl:param name="to"/>
    <xsl:param name="through"/>
    <xsl:text> from </xsl:text>
    <xsl:call-template name="time">
      <xsl:with-param name="when" select="$from"/>
    </xsl:call-template>
    <xsl:if test="contains($from, 'T00:00')"> (the start of the day)</xsl:if>
    <xsl:choose>
      <xsl:when test="$through"> through </xsl:when>
      <xsl:otherwise> until </xsl:otherwise>
    </xsl:choose>
    <xsl:choose>
      <xsl:when test="contains($to, 'T24:00') or contains($to, 'T00:00')">12 midnight (the end of the day)</xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="time">
          <xsl:with-param name="when" select="$to"/>
        </xsl:call-template>
        <xsl:if test="translate(substring($to, 12), ':', '') &lt; translate(substring($from, 12), ':', '')"> the next day</xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="on-day">
    <xsl:param name="form"/>
    <xsl:choose>
      <xsl:when test="$form = 'long'"> on </xsl:when>
      <xsl:otherwise><xsl:text> </xsl:text></xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="day">
      <xsl:with-param name="when" select="@from"/>
      <xsl:with-param name="form" select="$form"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="*" mode="in-zone">
    <xsl:text> </xsl:text>
    <xsl:call-template name="zone">
      <xsl:with-param name="zone" select="(@zone | $announcement/@zone)[last()]"/>
    </xsl:call-template>
  </xsl:template>

  <!-- " every Saturday from … until …, from … on, through …" -->
  <xsl:template match="*" mode="recurring">
    <xsl:param name="form"/>
    <xsl:text> every </xsl:text>
    <xsl:call-template name="days">
      <xsl:with-param name="every" select="@every"/>
    </xsl:call-template>
    <xsl:if test="@hours">
      <xsl:call-template name="each-hours">
        <xsl:with-param name="hours" select="@hours"/>
      </xsl:call-template>
      <xsl:apply-templates select="." mode="in-zone"/>
    </xsl:if>
    <xsl:if test="@from">
      <xsl:text>, beginning </xsl:text>
      <xsl:call-template name="day">
        <xsl:with-param name="when" select="@from"/>
        <xsl:with-param name="form" select="$form"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="@through | @until">
      <xsl:choose>
        <xsl:when test="@through">, through </xsl:when>
        <xsl:otherwise>, until </xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="day">
        <xsl:with-param name="when" select="@through | @until"/>
        <xsl:with-param name="form" select="$form"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="@open-end"><xsl:value-of select="concat(', ', @open-end)"/></xsl:if>
  </xsl:template>

  <!-- " from 8:00 am Eastern Time …" -->
  <xsl:template match="*" mode="start">
    <xsl:param name="form"/>
    <xsl:text> from </xsl:text>
    <xsl:call-template name="moment">
      <xsl:with-param name="when" select="@from"/>
      <xsl:with-param name="zone" select="(@zone | $announcement/@zone)[last()]"/>
      <xsl:with-param name="form" select="$form"/>
    </xsl:call-template>
    <xsl:call-template name="in-brackets">
      <xsl:with-param name="words" select="@hour"/>
    </xsl:call-template>
    <xsl:call-template name="certainty-of-start">
      <xsl:with-param name="is" select="@from-is"/>
    </xsl:call-template>
  </xsl:template>

  <!-- " through …" or " until …" of what ends on another day. The zone is said once. -->
  <xsl:template match="*" mode="end">
    <xsl:param name="form"/>
    <xsl:variable name="end" select="@through | @until | @resumes[not(../@through | ../@until)]"/>
    <xsl:choose>
      <xsl:when test="@through"> through </xsl:when>
      <xsl:otherwise> until </xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$form = 'long' and @through and contains(@from, 'T') and not(contains($end, 'T'))">the end of </xsl:if>
    <xsl:call-template name="moment">
      <xsl:with-param name="when" select="$end"/>
      <xsl:with-param name="zone" select="(@zone | $announcement/@zone)[last()][not(contains(current()/@from, 'T'))]"/>
      <xsl:with-param name="form" select="$form"/>
    </xsl:call-template>
    <xsl:if test="$form = 'long'">
      <xsl:call-template name="in-brackets">
        <xsl:with-param name="words">
          <xsl:variable name="with" select="key('fact', @ends-with)"/>
          <xsl:variable name="hour" select="@end-hour or @through or contains($end, 'T')"/>
          <xsl:apply-templates select="$with" mode="headline"/>
          <xsl:if test="$with and not($hour)">; </xsl:if>
          <xsl:if test="not($hour)">the notice gives no hour</xsl:if>
          <xsl:if test="@through and not(@end-hour or contains(concat(@from, $end), 'T'))">both days included</xsl:if>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="*" mode="span">
    <xsl:param name="form">long</xsl:param>
    <xsl:variable name="shape"><xsl:apply-templates select="." mode="shape"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="$shape = 'recurring'">
        <xsl:apply-templates select="." mode="recurring">
          <xsl:with-param name="form" select="$form"/>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:when test="$shape = 'one-day'">
        <xsl:apply-templates select="." mode="on-day">
          <xsl:with-param name="form" select="$form"/>
        </xsl:apply-templates>
        <xsl:call-template name="in-brackets">
          <xsl:with-param name="words" select="@hour"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$shape = 'hours'">
        <xsl:call-template name="from-to">
          <xsl:with-param name="from" select="@from"/>
          <xsl:with-param name="to" select="@through | @until"/>
          <xsl:with-param name="through" select="@through"/>
        </xsl:call-template>
        <xsl:apply-templates select="." mode="in-zone"/>
        <xsl:apply-templates select="." mode="on-day">
          <xsl:with-param name="form" select="$form"/>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="." mode="start">
          <xsl:with-param name="form" select="$form"/>
        </xsl:apply-templates>
        <xsl:choose>
          <xsl:when test="$shape = 'rest'"> through the end of the day</xsl:when>
          <xsl:when test="$shape = 'ends'">
            <xsl:apply-templates select="." mode="end">
              <xsl:with-param name="form" select="$form"/>
            </xsl:apply-templates>
          </xsl:when>
          <xsl:when test="@open-end"><xsl:value-of select="concat(', ', @open-end)"/></xsl:when>
          <xsl:when test="$form = 'short'">, no end announced</xsl:when>
          <xsl:otherwise>; the notice gives no end</xsl:otherwise>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="in-brackets">
      <xsl:with-param name="words" select="@end-hour"/>
    </xsl:call-template>
    <xsl:call-template name="certainty">
      <xsl:with-param name="is" select="@end-is | @resumes-is[not(../@through | ../@until)]"/>
    </xsl:call-template>
    <xsl:if test="@counts-as"><xsl:value-of select="concat(', each counted as ', @counts-as)"/></xsl:if>
  </xsl:template>

  <!-- What there is during it: "suspended", "may be suspended", ": receipts are late,". -->
  <xsl:template match="*" mode="state">available</xsl:template>
  <xsl:template match="outage | freeze" mode="state">
    <xsl:choose>
      <xsl:when test="@impact"><xsl:value-of select="@impact"/></xsl:when>
      <xsl:otherwise>suspended</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="is">
    <xsl:choose>
      <xsl:when test="@status = 'past' and @plural = 'yes'"> were </xsl:when>
      <xsl:when test="@status = 'past'"> was </xsl:when>
      <xsl:when test="@status = 'tentative'"> may be </xsl:when>
      <xsl:when test="@plural = 'yes'"> are </xsl:when>
      <xsl:otherwise> is </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="stretch">
    <xsl:param name="form">long</xsl:param>
    <xsl:value-of select="@service | @title"/>
    <xsl:choose>
      <xsl:when test="self::period and $form = 'long'">:</xsl:when>
      <xsl:when test="self::period"/>
      <xsl:when test="@state"><xsl:value-of select="concat(': ', @state, ',')"/></xsl:when>
      <xsl:when test="$form = 'long' or @status = 'past' or (@status = 'tentative' and not(self::alternative))">
        <xsl:apply-templates select="." mode="is"/>
        <xsl:apply-templates select="." mode="state"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:text> </xsl:text>
        <xsl:apply-templates select="." mode="state"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates select="." mode="span">
      <xsl:with-param name="form" select="$form"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="entry[@role = 'window']" mode="summary">
    <xsl:apply-templates select="key('fact', @fact)" mode="stretch">
      <xsl:with-param name="form">short</xsl:with-param>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="entry[@role = 'window']" mode="sentence">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:apply-templates select="$fact" mode="stretch"/>
    <xsl:text>.</xsl:text>
    <xsl:if test="$fact/@resumes and not($fact[self::alternative])">
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="$fact" mode="resumes-sentence"/>
    </xsl:if>
  </xsl:template>

  <!-- One that has no entry. -->
  <xsl:template match="*" mode="standing">
    <xsl:apply-templates select="." mode="stretch"/>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <!-- Resuming ========================================================================== -->

  <xsl:template match="*" mode="resumes">
    <xsl:choose>
      <xsl:when test="@plural = 'yes'"> resume</xsl:when>
      <xsl:otherwise> resumes</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="entry[@role = 'resumes']" mode="summary">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:value-of select="$fact/@service"/>
    <xsl:apply-templates select="$fact" mode="resumes"/>
    <xsl:apply-templates select="." mode="at-time">
      <xsl:with-param name="word"> at </xsl:with-param>
      <xsl:with-param name="when" select="$fact/@resumes"/>
    </xsl:apply-templates>
    <xsl:call-template name="certainty">
      <xsl:with-param name="is" select="$fact/@resumes-is"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="*" mode="resumes-sentence">
    <xsl:value-of select="@service"/>
    <xsl:apply-templates select="." mode="resumes"/>
    <xsl:choose>
      <xsl:when test="contains(@resumes, 'T')"> at </xsl:when>
      <xsl:otherwise> on </xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="moment">
      <xsl:with-param name="when" select="@resumes"/>
      <xsl:with-param name="zone" select="(@zone | $announcement/@zone)[last()]"/>
    </xsl:call-template>
    <xsl:call-template name="certainty">
      <xsl:with-param name="is" select="@resumes-is"/>
    </xsl:call-template>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <xsl:template match="entry[@role = 'resumes']" mode="sentence">
    <xsl:apply-templates select="key('fact', @fact)" mode="resumes-sentence"/>
  </xsl:template>

  <!-- Moved deadlines =================================================================== -->

  <!-- "Friday, March 13, 2020", "Friday, … through Monday, …"; with ON, "on …" or "from … through …". -->
  <xsl:template match="deadline-move | deadline-kept" mode="days">
    <xsl:param name="form">long</xsl:param>
    <xsl:param name="on"/>
    <xsl:choose>
      <xsl:when test="$on and @falling-through">from </xsl:when>
      <xsl:when test="$on">on </xsl:when>
    </xsl:choose>
    <xsl:value-of select="@falling"/>
    <xsl:if test="@falling-on">
      <xsl:call-template name="day">
        <xsl:with-param name="when" select="@falling-on"/>
        <xsl:with-param name="form" select="$form"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="@falling-through">
      <xsl:text> through </xsl:text>
      <xsl:call-template name="day">
        <xsl:with-param name="when" select="@falling-through"/>
        <xsl:with-param name="form" select="$form"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="deadline-kept" mode="kept">
    <xsl:param name="form">long</xsl:param>
    <xsl:value-of select="@what"/>
    <xsl:if test="@falling-on">
      <xsl:text> of </xsl:text>
      <xsl:apply-templates select="." mode="days">
        <xsl:with-param name="form" select="$form"/>
      </xsl:apply-templates>
    </xsl:if>
  </xsl:template>

  <!-- " moved to Monday, March 16, 2020", or that it is not known when to. -->
  <xsl:template match="deadline-move" mode="moved">
    <xsl:param name="form">long</xsl:param>
    <xsl:text>moved</xsl:text>
    <xsl:choose>
      <xsl:when test="@to">
        <xsl:text> to </xsl:text>
        <xsl:call-template name="moment">
          <xsl:with-param name="when" select="@to"/>
          <xsl:with-param name="zone" select="(@zone | $announcement/@zone)[last()]"/>
          <xsl:with-param name="form" select="$form"/>
        </xsl:call-template>
        <xsl:call-template name="certainty">
          <xsl:with-param name="is" select="@to-is"/>
        </xsl:call-template>
      </xsl:when>
    </xsl:choose>
    <xsl:if test="@if and $form = 'short'"><xsl:value-of select="concat(' if ', @if)"/></xsl:if>
    <xsl:choose>
      <xsl:when test="@to"/>
      <xsl:when test="$form = 'short'">; no new date announced</xsl:when>
      <xsl:otherwise>; the notice gives no new date</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="entry[@role = 'old-day']" mode="summary">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:value-of select="$fact/@what"/>
    <xsl:text> of </xsl:text>
    <xsl:if test="not($fact/@falling-through)">today, </xsl:if>
    <xsl:apply-templates select="$fact" mode="days">
      <xsl:with-param name="form">short</xsl:with-param>
    </xsl:apply-templates>
    <xsl:text>, </xsl:text>
    <xsl:apply-templates select="$fact" mode="moved">
      <xsl:with-param name="form">short</xsl:with-param>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="entry[@role = 'new-day']" mode="summary">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:text>Due today</xsl:text>
    <xsl:apply-templates select="." mode="at-time">
      <xsl:with-param name="word"> by </xsl:with-param>
      <xsl:with-param name="when" select="$fact/@to"/>
    </xsl:apply-templates>
    <xsl:call-template name="certainty">
      <xsl:with-param name="is" select="$fact/@to-is"/>
    </xsl:call-template>
    <xsl:if test="$fact/@if"><xsl:value-of select="concat(' if ', $fact/@if)"/></xsl:if>
    <xsl:value-of select="concat(': ', $fact/@what, ' that fell ')"/>
    <xsl:apply-templates select="$fact" mode="days">
      <xsl:with-param name="on" select="true()"/>
      <xsl:with-param name="form">short</xsl:with-param>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="deadline-move" mode="standing">
    <xsl:if test="@if"><xsl:value-of select="concat('If ', @if, ': ')"/></xsl:if>
    <xsl:value-of select="concat(@what, ' that ')"/>
    <xsl:choose>
      <xsl:when test="@plural = 'no'">falls </xsl:when>
      <xsl:otherwise>fall </xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates select="." mode="days">
      <xsl:with-param name="on" select="true()"/>
    </xsl:apply-templates>
    <xsl:choose>
      <xsl:when test="@plural = 'no'"> is </xsl:when>
      <xsl:otherwise> are </xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates select="." mode="moved"/>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <xsl:template match="entry[@role = 'old-day' or @role = 'new-day']" mode="sentence">
    <xsl:apply-templates select="key('fact', @fact)" mode="standing"/>
  </xsl:template>

  <!-- Requirements, actions, milestones ================================================= -->

  <!-- WORD and the time of WHEN, where it has one. -->
  <xsl:template match="entry" mode="at-time">
    <xsl:param name="word"/>
    <xsl:param name="when"/>
    <xsl:if test="contains($when, 'T')">
      <xsl:value-of select="$word"/>
      <xsl:call-template name="time-in-zone">
        <xsl:with-param name="when" select="$when"/>
        <xsl:with-param name="zone" select="@zone"/>
      </xsl:call-template>
      <xsl:if test="contains($when, 'T00:00')"> (the start of the day)</xsl:if>
    </xsl:if>
  </xsl:template>

  <xsl:template match="entry[@role = 'from']" mode="summary">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:if test="not($fact/@title)">From this day: </xsl:if>
    <xsl:apply-templates select="$fact" mode="headline"/>
    <xsl:choose>
      <xsl:when test="contains($fact/@from, 'T')">
        <xsl:apply-templates select="." mode="at-time">
          <xsl:with-param name="word">, from </xsl:with-param>
          <xsl:with-param name="when" select="$fact/@from"/>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:when test="$fact/@title"> from this day</xsl:when>
    </xsl:choose>
    <xsl:call-template name="in-brackets">
      <xsl:with-param name="words" select="$fact/@hour"/>
    </xsl:call-template>
    <xsl:call-template name="certainty-of-start">
      <xsl:with-param name="is" select="$fact/@from-is"/>
    </xsl:call-template>
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
    <xsl:choose>
      <xsl:when test="$fact/@at-is = 'latest' and contains($fact/@at, 'T')">
        <xsl:apply-templates select="." mode="at-time">
          <xsl:with-param name="word"> by </xsl:with-param>
          <xsl:with-param name="when" select="$fact/@at"/>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="." mode="at-time">
          <xsl:with-param name="word"> at </xsl:with-param>
          <xsl:with-param name="when" select="$fact/@at"/>
        </xsl:apply-templates>
        <xsl:call-template name="in-brackets">
          <xsl:with-param name="words" select="$fact/@hour"/>
        </xsl:call-template>
        <xsl:apply-templates select="$fact" mode="at-is"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="milestone" mode="at-is">
    <xsl:choose>
      <xsl:when test="@at-is = 'expected'"> (expected)</xsl:when>
      <xsl:when test="@at-is = 'latest'"> at the latest</xsl:when>
      <xsl:when test="@at-is = 'earliest'"> at the earliest</xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="entry[@role = 'from']" mode="sentence">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:text>Beginning </xsl:text>
    <xsl:if test="contains($fact/@from, 'T')">at </xsl:if>
    <xsl:call-template name="moment">
      <xsl:with-param name="when" select="$fact/@from"/>
      <xsl:with-param name="zone" select="@zone"/>
    </xsl:call-template>
    <xsl:call-template name="in-brackets">
      <xsl:with-param name="words" select="$fact/@hour"/>
    </xsl:call-template>
    <xsl:call-template name="certainty-of-start">
      <xsl:with-param name="is" select="$fact/@from-is"/>
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
    <xsl:call-template name="in-brackets">
      <xsl:with-param name="words" select="$fact/@hour"/>
    </xsl:call-template>
    <xsl:apply-templates select="$fact" mode="at-is"/>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <!-- "From Monday, March 16, 2020 on: ", "Before …: ", "By …: " in a list of actions. -->
  <xsl:template match="action" mode="begin">
    <xsl:if test="@from">
      <xsl:text>From </xsl:text>
      <xsl:call-template name="moment">
        <xsl:with-param name="when" select="@from"/>
        <xsl:with-param name="zone" select="(@zone | $announcement/@zone)[last()]"/>
      </xsl:call-template>
      <xsl:call-template name="certainty-of-start">
        <xsl:with-param name="is" select="@from-is"/>
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
        <xsl:with-param name="zone" select="(@zone | $announcement/@zone)[last()]"/>
      </xsl:call-template>
      <xsl:text>: </xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="contact" mode="begin">
    <xsl:if test="@for">
      <xsl:value-of select="concat('For ', @for)"/>
      <xsl:if test="@from">
        <xsl:text>, from </xsl:text>
        <xsl:call-template name="moment">
          <xsl:with-param name="when" select="@from"/>
          <xsl:with-param name="zone" select="$announcement/@zone"/>
        </xsl:call-template>
        <xsl:text> on</xsl:text>
      </xsl:if>
      <xsl:text>: </xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- Background and source ============================================================= -->

  <xsl:template match="transition">
    <p>
      <xsl:text>Background: the move </xsl:text>
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
  </xsl:template>

  <xsl:template match="announcement" mode="source">
    <xsl:value-of select="concat('Source: “', $title, '”, notice of ')"/>
    <xsl:call-template name="notice">
      <xsl:with-param name="when" select="@issued"/>
      <xsl:with-param name="form">long</xsl:with-param>
    </xsl:call-template>
    <xsl:if test="@revised">
      <xsl:text>, revised </xsl:text>
      <xsl:call-template name="day">
        <xsl:with-param name="when" select="@revised"/>
      </xsl:call-template>
    </xsl:if>
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

  <t:was>
    <t:date of="at" says="it was set for "/>
    <t:date of="before" says="it was to be done before "/>
    <t:date of="falling-on" says="the first of the deadlines moved were those of "/>
    <t:date of="falling-through" says="the last of the deadlines moved were those of "/>
    <t:date of="from" says="it was to begin "/>
    <t:date of="resumes" says="it was to resume on "/>
    <t:date of="through" says="it was to last through "/>
    <t:date of="to" says="the new deadline was "/>
    <t:date of="until" says="it was to last until "/>
  </t:was>

  <xsl:template match="was">
    <xsl:variable name="was" select="."/>
    <p>
      <xsl:text>Rescheduled</xsl:text>
      <xsl:if test="@changed">
        <xsl:text> on </xsl:text>
        <xsl:call-template name="day">
          <xsl:with-param name="when" select="@changed"/>
        </xsl:call-template>
      </xsl:if>
      <xsl:for-each select="@*[not(contains(' changed hour end-hour ', concat(' ', name(), ' ')))]">
        <xsl:choose>
          <xsl:when test="position() = 1">: before, </xsl:when>
          <xsl:otherwise>, </xsl:otherwise>
        </xsl:choose>
        <xsl:value-of select="document('')/*/t:was/t:date[@of = name(current())]/@says"/>
        <xsl:call-template name="moment">
          <xsl:with-param name="when" select="."/>
          <xsl:with-param name="zone" select="($was/../@zone | $announcement/@zone)[last()]"/>
        </xsl:call-template>
        <xsl:if test="name() = 'from' or name() = 'at' or name() = 'to'">
          <xsl:call-template name="in-brackets">
            <xsl:with-param name="words" select="../@hour"/>
          </xsl:call-template>
        </xsl:if>
        <xsl:if test="name() = 'through' or name() = 'until'">
          <xsl:call-template name="in-brackets">
            <xsl:with-param name="words" select="../@end-hour"/>
          </xsl:call-template>
        </xsl:if>
      </xsl:for-each>
      <xsl:text>. </xsl:text>
      <xsl:apply-templates select="." mode="own-text"/>
    </p>
  </xsl:template>

  <!-- What has changed ================================================================== -->

  <!-- "on Friday, March 13, 2020", "from … through …", "at 8:00 am … on …", "from … until …" -->
  <xsl:template name="when">
    <xsl:param name="start"/>
    <xsl:param name="last"/>
    <xsl:param name="zone"/>
    <xsl:param name="repeats"/>
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
    <xsl:if test="$repeats"> for the first time</xsl:if>
  </xsl:template>

  <xsl:template match="change" mode="now">
    <xsl:call-template name="when">
      <xsl:with-param name="start" select="@start"/>
      <xsl:with-param name="last" select="@last"/>
      <xsl:with-param name="zone" select="@zone"/>
      <xsl:with-param name="repeats" select="@repeats"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="change" mode="before">
    <xsl:call-template name="when">
      <xsl:with-param name="start" select="@was-start"/>
      <xsl:with-param name="last" select="@was-last"/>
      <xsl:with-param name="zone" select="@was-zone"/>
      <xsl:with-param name="repeats" select="@was-repeats"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="change">
    <change id="{@id}">
      <title>
        <xsl:choose>
          <xsl:when test="@kind = 'new'">New: </xsl:when>
          <xsl:when test="@kind = 'moved'">Moved: </xsl:when>
          <xsl:when test="@kind = 'withdrawn'"/> <!-- its summary begins so -->
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
              <xsl:when test="@summary != @was-summary"><xsl:value-of select="concat('It said: “', @was-summary, '”.')"/></xsl:when>
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
</xsl:stylesheet>
