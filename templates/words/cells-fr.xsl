<?xml version="1.0" encoding="UTF-8"?>
<!--
  The cells of a table of entries, in French: as cells-en.xsl in English.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="wording-fr.xsl"/>

  <!-- When ============================================================================== -->

  <!-- ven. 13 mars 2020; without the year where it is that of BESIDES. No-break spaces keep it on
       one line. -->
  <xsl:template name="day-of-year">
    <xsl:param name="when"/>
    <xsl:param name="besides"/>
    <xsl:variable name="day">
      <xsl:call-template name="day">
        <xsl:with-param name="when" select="$when"/>
        <xsl:with-param name="form" select="'short'"/>
      </xsl:call-template>
      <xsl:if test="substring($when, 1, 4) != substring($besides, 1, 4)">
        <xsl:value-of select="concat(' ', substring($when, 1, 4))"/>
      </xsl:if>
    </xsl:variable>
    <xsl:value-of select="translate($day, ' ', '&#160;')"/>
  </xsl:template>

  <xsl:template match="entry" mode="when">
    <xsl:variable name="timed-start" select="@minutes and not(contains(@start, 'T00:00'))"/>
    <xsl:variable name="every" select="key('fact', @fact)/@every"/>
    <xsl:if test="$every">
      <xsl:text>chaque </xsl:text>
      <xsl:call-template name="days">
        <xsl:with-param name="every" select="$every"/>
      </xsl:call-template>
      <xsl:text>, la première fois : </xsl:text>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="@open">à partir du </xsl:when>
      <xsl:when test="@minutes = 1 or @days = 1"/>
      <xsl:when test="substring(@start, 1, 10) != @last-day">du </xsl:when>
    </xsl:choose>
    <xsl:call-template name="day-of-year">
      <xsl:with-param name="when" select="@start"/>
    </xsl:call-template>
    <xsl:if test="$timed-start or @minutes = 1">
      <xsl:text> à </xsl:text>
      <xsl:call-template name="time-in-zone">
        <xsl:with-param name="when" select="@start"/>
        <xsl:with-param name="zone" select="@zone"/>
      </xsl:call-template>
      <xsl:if test="not($timed-start)"> (début de la journée)</xsl:if>
    </xsl:if>
    <xsl:if test="not(@open)">
      <xsl:apply-templates select="." mode="end">
        <xsl:with-param name="zone" select="@zone[not($timed-start)]"/>
      </xsl:apply-templates>
    </xsl:if>
  </xsl:template>

  <!-- " au dim. 15 mars inclus", " jusqu’à 17 h"; nothing of a day or a moment. -->
  <xsl:template match="entry" mode="end">
    <xsl:param name="zone"/>
    <xsl:variable name="same-day" select="substring(@start, 1, 10) = substring(@end, 1, 10)"/>
    <xsl:choose>
      <xsl:when test="@minutes = 1 or @days = 1"/>
      <xsl:when test="(@days or contains(@end, 'T00:00')) and substring(@start, 1, 10) = @last-day"> jusqu’à la fin de la journée</xsl:when>
      <xsl:when test="@days or contains(@end, 'T00:00')">
        <xsl:text> au </xsl:text>
        <xsl:call-template name="day-of-year">
          <xsl:with-param name="when" select="@last-day"/>
          <xsl:with-param name="besides" select="@start"/>
        </xsl:call-template>
        <xsl:text> inclus</xsl:text>
        <xsl:if test="$zone != ''">
          <xsl:text> (</xsl:text>
          <xsl:call-template name="zone">
            <xsl:with-param name="zone" select="$zone"/>
          </xsl:call-template>
          <xsl:text>)</xsl:text>
        </xsl:if>
      </xsl:when>
      <xsl:otherwise>
        <xsl:choose>
          <xsl:when test="$same-day"> jusqu’à </xsl:when>
          <xsl:otherwise>
            <xsl:text> au </xsl:text>
            <xsl:call-template name="day-of-year">
              <xsl:with-param name="when" select="@end"/>
              <xsl:with-param name="besides" select="@start"/>
            </xsl:call-template>
            <xsl:text> à </xsl:text>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:call-template name="time-in-zone">
          <xsl:with-param name="when" select="@end"/>
          <xsl:with-param name="zone" select="$zone"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What ============================================================================== -->

  <xsl:template match="entry" mode="what">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:if test="$fact/withdrawn"><xsl:value-of select="$labels[@of = 'withdrawn']"/></xsl:if>
    <xsl:choose>
      <xsl:when test="@role = 'window'">
        <xsl:value-of select="$fact/@service | $fact/@title"/>
        <xsl:choose>
          <xsl:when test="$fact/@state"><xsl:value-of select="concat(' : ', $fact/@state)"/></xsl:when>
          <xsl:when test="$fact/@counts-as"><xsl:value-of select="concat(' : chaque jour compte comme ', $fact/@counts-as)"/></xsl:when>
          <xsl:when test="$fact[self::period]"/>
          <xsl:otherwise>
            <xsl:text> : </xsl:text>
            <xsl:apply-templates select="$fact" mode="state"/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates select="." mode="summary"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@tentative"><xsl:value-of select="$labels[@of = 'tentative']"/></xsl:if>
  </xsl:template>

  <!-- How long ========================================================================== -->

  <xsl:template match="entry" mode="how-long">
    <xsl:if test="@role = 'resumes' or @role = 'from'">désormais</xsl:if>
  </xsl:template>

  <xsl:template match="entry[@role = 'window' or @role = 'old-day']" mode="how-long">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:variable name="is" select="$fact/@end-is | $fact/@resumes-is[not(../@through | ../@until)]"/>
    <xsl:choose>
      <xsl:when test="@open and $fact/@open-end"><xsl:value-of select="$fact/@open-end"/></xsl:when>
      <xsl:when test="@open">fin non annoncée</xsl:when>
      <xsl:otherwise>
        <xsl:choose>
          <xsl:when test="$is = 'latest'">au plus </xsl:when>
          <xsl:when test="$is = 'earliest'">au moins </xsl:when>
        </xsl:choose>
        <xsl:call-template name="duration">
          <xsl:with-param name="minutes" select="sum(@minutes) + 1440 * sum(@days)"/>
        </xsl:call-template>
        <xsl:if test="$fact/@every"> chaque fois</xsl:if>
        <xsl:if test="$is = 'expected'"> (prévu)</xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- For whom ========================================================================== -->

  <xsl:template match="entry" mode="for-whom">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:for-each select="$fact/@for | $fact/@scope">
      <xsl:if test="position() > 1"> ; </xsl:if>
      <xsl:value-of select="normalize-space(.)"/>
    </xsl:for-each>
    <xsl:if test="$fact/exception">
      <xsl:if test="$fact/@for | $fact/@scope"><xsl:text> </xsl:text></xsl:if>
      <xsl:text>(sauf exceptions)</xsl:text>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
