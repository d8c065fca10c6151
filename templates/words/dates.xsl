<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the dates of every language need: the weekday of a date, and looking up words in tables that
  the language gives ($weekdays, $months, $zones, zone-of-city). Imported by dates-LANG.xsl.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- The word number N, from 0, of LIST, in which each word has a space behind it. -->
  <xsl:template name="nth-word">
    <xsl:param name="list"/>
    <xsl:param name="n"/>
    <xsl:choose>
      <xsl:when test="$n &lt;= 0 or $list = ''"><xsl:value-of select="substring-before($list, ' ')"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="nth-word">
          <xsl:with-param name="list" select="substring-after($list, ' ')"/>
          <xsl:with-param name="n" select="$n - 1"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The weekday by Zeller's congruence, which counts from March and from Saturday. -->
  <xsl:template name="weekday">
    <xsl:param name="when"/>
    <xsl:variable name="y" select="number(substring($when, 1, 4))"/>
    <xsl:variable name="m" select="number(substring($when, 6, 2))"/>
    <xsl:variable name="d" select="number(substring($when, 9, 2))"/>
    <xsl:variable name="year" select="$y - ($m &lt; 3)"/>
    <xsl:variable name="month" select="$m + 12 * ($m &lt; 3)"/>
    <xsl:variable name="from-saturday"
                  select="($d + floor(13 * ($month + 1) div 5) + $year + floor($year div 4)
                           - floor($year div 100) + floor($year div 400)) mod 7"/>
    <xsl:call-template name="nth-word">
      <xsl:with-param name="list" select="$weekdays"/>
      <xsl:with-param name="n" select="($from-saturday + 6) mod 7"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="month">
    <xsl:param name="when"/>
    <xsl:call-template name="nth-word">
      <xsl:with-param name="list" select="$months"/>
      <xsl:with-param name="n" select="number(substring($when, 6, 2)) - 1"/>
    </xsl:call-template>
  </xsl:template>

  <!-- In words: those of the table, or of its city. -->
  <xsl:template name="zone">
    <xsl:param name="zone"/>
    <xsl:variable name="known"
                  select="$zones[contains(concat(' ', ., ' '), concat(' ', $zone, ' '))]"/>
    <xsl:choose>
      <xsl:when test="$known"><xsl:value-of select="$known/@says"/></xsl:when>
      <xsl:when test="contains($zone, '/')">
        <xsl:call-template name="zone">
          <xsl:with-param name="zone" select="substring-after($zone, '/')"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="zone-of-city">
          <xsl:with-param name="city" select="translate($zone, '_', ' ')"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
