<?xml version="1.0" encoding="UTF-8"?>
<!--
  The weeks as a picture: a row of day cells for each, and below them a bar for each entry, labelled
  with what it is, so that no legend is needed; kinds differ in pattern and shape as well as in
  colour. Deadlines that move have an arrow from the old day to the new.

  Input, within <agenda>:
     <weeks><week start="2020-03-09" more="3">     more: so many weeks before it are left out
        <day date="2020-03-09"/> … seven
        <bar entry="filing" from="6240" to="10080" begins="yes" ends="yes" lane="0"/></week></weeks>
     <move old="march-13.old-day" new="march-13.new-day"/>
  FROM and TO are minutes from the week's Monday 00:00 on; begins="yes" and ends="yes" are there where
  it does so in this week; an open end never does. A lane has one bar or, of what recurs, one for
  each time. <weeks cut="yes"> where there are more weeks.

  Geometry, in units of the view box: a day is 110 wide; a week has 44 for its heading and days, 36
  for each lane (label above, bar below), 8 behind them, and 16 for each arrow that leaves it.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:x="http://xmlsoft.org/XSLT/namespace" exclude-result-prefixes="x">

  <xsl:key name="bar" match="week/bar" use="@entry"/>
  <xsl:key name="move" match="/agenda/move" use="@old"/>

  <xsl:variable name="shown" select="/agenda/weeks/week[position() &lt;= 12]"/>

  <!-- How high each of them is, worked out once. -->
  <xsl:variable name="heights-of-weeks">
    <xsl:for-each select="$shown">
      <week lanes="0" arrows="{count(key('move', bar[@ends = 'yes']/@entry))}">
        <xsl:for-each select="bar">
          <xsl:sort select="@lane" data-type="number" order="descending"/>
          <xsl:if test="position() = 1"><xsl:attribute name="lanes"><xsl:value-of select="@lane + 1"/></xsl:attribute></xsl:if>
        </xsl:for-each>
      </week>
    </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="heights" select="x:node-set($heights-of-weeks)/week"/>

  <xsl:template match="weeks">
    <section>
      <h2 id="weeks"><xsl:value-of select="$says[@of = 'weeks']"/></h2>
      <section class="weeks" aria-labelledby="weeks" tabindex="0">
        <svg role="img" aria-labelledby="weeks-t weeks-d" viewBox="-28 0 826 {52 * count($heights) + 36 * sum($heights/@lanes) + 16 * sum($heights/@arrows)}">
          <title id="weeks-t"><xsl:value-of select="$says[@of = 'weeks']"/></title>
          <desc id="weeks-d"><xsl:value-of select="$says[@of = 'weeks-about']"/></desc>
          <xsl:call-template name="patterns"/>
          <xsl:apply-templates select="$shown"/>
          <xsl:apply-templates select="/agenda/move"/>
          <xsl:apply-templates select="$shown" mode="bars"/>
        </svg>
      </section>
      <xsl:if test="@cut or week[position() &gt; 12]"><p><xsl:value-of select="$says[@of = 'weeks-more']"/></p></xsl:if>
    </section>
  </xsl:template>

  <!-- Fills. What is in a pattern has the colour of the pattern, not of what it fills. -->
  <xsl:template name="patterns">
    <defs>
      <pattern id="k1" class="outage" width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" stroke="currentColor" stroke-width="2"/>
      </pattern>
      <pattern id="k2" class="registration-freeze" width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="3" cy="3" r="1.7" fill="currentColor"/>
      </pattern>
      <pattern id="k3" class="period" width="6" height="4" patternUnits="userSpaceOnUse">
        <path d="M0 2H6" stroke="currentColor"/>
      </pattern>
      <pattern id="k4" class="action" width="5" height="6" patternUnits="userSpaceOnUse">
        <path d="M2 0V6" stroke="currentColor" stroke-width="2"/>
      </pattern>
      <pattern id="k5" class="new-day" width="5" height="5" patternUnits="userSpaceOnUse">
        <path d="M0 0L5 5M5 0L0 5" stroke="currentColor" stroke-width="1.3"/>
      </pattern>
      <marker id="tip" class="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
        <path d="M0 0L8 4L0 8z" fill="currentColor"/>
      </marker>
    </defs>
  </xsl:template>

  <!-- Where a week begins. -->
  <xsl:template match="week" mode="top">
    <xsl:variable name="n" select="count(preceding-sibling::week)"/>
    <xsl:variable name="before" select="$heights[position() &lt;= $n]"/>
    <xsl:value-of select="52 * $n + 36 * sum($before/@lanes) + 16 * sum($before/@arrows)"/>
  </xsl:template>

  <xsl:template match="week" mode="lanes">
    <xsl:variable name="n" select="count(preceding-sibling::week) + 1"/>
    <xsl:value-of select="$heights[$n]/@lanes"/>
  </xsl:template>

  <!-- The middle of a bar. -->
  <xsl:template match="bar" mode="middle">
    <xsl:variable name="top"><xsl:apply-templates select=".." mode="top"/></xsl:variable>
    <xsl:value-of select="$top + 70 + 36 * @lane"/>
  </xsl:template>

  <xsl:template match="week">
    <xsl:variable name="top"><xsl:apply-templates select="." mode="top"/></xsl:variable>
    <xsl:variable name="in-lanes"><xsl:apply-templates select="." mode="lanes"/></xsl:variable>
    <xsl:variable name="lanes" select="36 * $in-lanes + 4"/>
    <g transform="translate(0 {$top})">
      <text class="of" x="0" y="14">
        <xsl:call-template name="week-of">
          <xsl:with-param name="when" select="@start"/>
        </xsl:call-template>
        <xsl:if test="@more">
          <xsl:call-template name="left-out">
            <xsl:with-param name="weeks" select="@more"/>
          </xsl:call-template>
        </xsl:if>
      </text>
      <rect class="we" x="550" y="22" width="220" height="{$lanes + 22}"></rect>
      <path class="grid" d="M0 22H770V{$lanes + 44}H0zM0 44H770M110 22V{$lanes + 44}M220 22V{$lanes + 44}M330 22V{$lanes + 44}M440 22V{$lanes + 44}M550 22V{$lanes + 44}M660 22V{$lanes + 44}"></path>
      <xsl:for-each select="day">
        <xsl:variable name="name">
          <xsl:call-template name="day">
            <xsl:with-param name="when" select="@date"/>
            <xsl:with-param name="form">short</xsl:with-param>
          </xsl:call-template>
        </xsl:variable>
        <text class="day" x="{110 * position() - 104}" y="37">
          <xsl:if test="string-length($name) &gt; 15">
            <xsl:attribute name="textLength">100</xsl:attribute>
            <xsl:attribute name="lengthAdjust">spacingAndGlyphs</xsl:attribute>
          </xsl:if>
          <xsl:value-of select="$name"/>
        </text>
      </xsl:for-each>
    </g>
  </xsl:template>

  <!-- Over the days and the arrows, so that no line runs through a label. -->
  <xsl:template match="week" mode="bars">
    <xsl:variable name="top"><xsl:apply-templates select="." mode="top"/></xsl:variable>
    <g transform="translate(0 {$top})"><xsl:apply-templates select="bar"/></g>
  </xsl:template>

  <!-- One bar and its label ============================================================= -->

  <xsl:template match="bar">
    <xsl:variable name="entry" select="key('entry', @entry)"/>
    <xsl:variable name="fact" select="key('fact', $entry/@fact)"/>
    <xsl:variable name="kind">
      <xsl:choose>
        <xsl:when test="$fact[self::period or self::alternative]">period</xsl:when>
        <xsl:when test="$entry/@topic = 'deadline-moved'"><xsl:value-of select="$entry/@role"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$entry/@topic"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="left" select="round(@from * 110 div 144) div 10"/>
    <xsl:variable name="right" select="round(@to * 110 div 144) div 10"/>
    <xsl:variable name="y" select="64 + 36 * @lane"/>
    <!-- A moment late in a day would be read as the next day's, so its sign and label keep to its own. -->
    <xsl:variable name="moment" select="$entry/@minutes = 1"/>
    <xsl:variable name="day" select="110 * floor(@from div 1440)"/>
    <g class="{$kind}">
      <xsl:if test="$entry/@withdrawn"><xsl:attribute name="class">withdrawn</xsl:attribute></xsl:if>
      <xsl:if test="not(@lane = preceding-sibling::bar[1]/@lane)">
        <xsl:call-template name="label">
          <xsl:with-param name="entry" select="$entry"/>
          <xsl:with-param name="left" select="$left + $moment * ($day - $left)"/>
          <xsl:with-param name="right" select="$right + $moment * ($day + 110 - $right)"/>
          <xsl:with-param name="y" select="$y - 6"/>
        </xsl:call-template>
      </xsl:if>
      <xsl:choose>
        <xsl:when test="$moment">
          <xsl:variable name="x" select="$left + ($day + 8 - $left) * ($left &lt; $day + 8) + ($day + 102 - $left) * ($left &gt; $day + 102)"/>
          <path class="bar" d="M{$x} {$y - 2}l8 8l-8 8l-8 -8z" fill="currentColor"></path>
        </xsl:when>
        <xsl:otherwise>
          <path class="bar">
            <xsl:attribute name="d">
              <!-- What began before, or goes on, reaches over the edge; an open end is a tip. -->
              <xsl:variable name="from" select="$left - 8 * (not(@begins = 'yes'))"/>
              <xsl:variable name="to" select="($right + ($left + 5 - $right) * ($right - $left &lt; 5)) + 8 * (not(@ends = 'yes') and $right &gt; 769)"/>
              <xsl:value-of select="concat('M', $from, ' ', $y, 'H', $to)"/>
              <xsl:if test="$entry/@open and not(@ends = 'yes')">l10 6l-10 6</xsl:if>
              <xsl:if test="not($entry/@open and not(@ends = 'yes'))">v12</xsl:if>
              <xsl:value-of select="concat('H', $from, 'z')"/>
            </xsl:attribute>
            <xsl:attribute name="fill">
              <xsl:choose>
                <xsl:when test="$entry/@withdrawn or $kind = 'old-day'">none</xsl:when>
                <xsl:when test="$kind = 'outage'">url(#k1)</xsl:when>
                <xsl:when test="$kind = 'registration-freeze'">url(#k2)</xsl:when>
                <xsl:when test="$kind = 'period'">url(#k3)</xsl:when>
                <xsl:when test="$kind = 'action'">url(#k4)</xsl:when>
                <xsl:when test="$kind = 'new-day'">url(#k5)</xsl:when>
                <xsl:otherwise>currentColor</xsl:otherwise>
              </xsl:choose>
            </xsl:attribute>
            <xsl:if test="$entry/@withdrawn or $kind = 'old-day'"><xsl:attribute name="stroke-dasharray">4 3</xsl:attribute></xsl:if>
          </path>
        </xsl:otherwise>
      </xsl:choose>
    </g>
  </xsl:template>

  <!-- "8:00 am: Electronic filing suspended". It begins with its bar; where it would not fit there,
       it ends with its bar, or else with the week. -->
  <xsl:template name="label">
    <xsl:param name="entry"/>
    <xsl:param name="left"/>
    <xsl:param name="right"/>
    <xsl:param name="y"/>
    <xsl:variable name="words">
      <xsl:choose>
        <xsl:when test="not(@begins = 'yes')">… </xsl:when>
        <xsl:when test="$entry[@role = 'window']/@minutes and not(contains($entry/@start, 'T00:00'))">
          <xsl:call-template name="time">
            <xsl:with-param name="when" select="$entry/@start"/>
          </xsl:call-template>
          <xsl:value-of select="$labels[@of = 'colon']"/>
        </xsl:when>
      </xsl:choose>
      <xsl:apply-templates select="$entry" mode="row"/>
      <xsl:if test="$entry/@open">
        <xsl:text>, </xsl:text>
        <xsl:apply-templates select="$entry" mode="how-long"/>
      </xsl:if>
    </xsl:variable>
    <xsl:variable name="width" select="6.9 * string-length($words)"/>
    <text y="{$y}">
      <xsl:choose>
        <xsl:when test="$left + $width &lt;= 798"><xsl:attribute name="x"><xsl:value-of select="$left"/></xsl:attribute></xsl:when>
        <xsl:when test="$right &gt;= $width">
          <xsl:attribute name="x"><xsl:value-of select="$right"/></xsl:attribute>
          <xsl:attribute name="text-anchor">end</xsl:attribute>
        </xsl:when>
        <xsl:otherwise>
          <xsl:attribute name="x"><xsl:value-of select="($width &lt; 790) * round(790 - $width)"/></xsl:attribute>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:choose>
        <xsl:when test="string-length($words) &gt; 118"><xsl:value-of select="concat(substring($words, 1, 116), '…')"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$words"/></xsl:otherwise>
      </xsl:choose>
    </text>
  </xsl:template>

  <!-- From the old day to the new ======================================================= -->

  <!-- Within a week: down (or up) from the old bar, then to the new. Else around by the margins,
       under the lanes of the old bar's week, so that it crosses no label. -->
  <xsl:template match="move">
    <xsl:variable name="old" select="key('bar', @old)[@ends = 'yes'][1]"/>
    <xsl:variable name="new" select="key('bar', @new)[@begins = 'yes'][1]"/>
    <xsl:if test="$old and $new and count($new/../preceding-sibling::week) &lt; 12">
      <xsl:variable name="x1" select="round($old/@to * 110 div 144) div 10"/>
      <xsl:variable name="x2" select="round($new/@from * 110 div 144) div 10"/>
      <xsl:variable name="y1"><xsl:apply-templates select="$old" mode="middle"/></xsl:variable>
      <xsl:variable name="y2"><xsl:apply-templates select="$new" mode="middle"/></xsl:variable>
      <xsl:variable name="move" select="."/>
      <xsl:variable name="nth">
        <xsl:for-each select="key('move', $old/../bar[@ends = 'yes']/@entry)">
          <xsl:if test="@old = $move/@old and @new = $move/@new"><xsl:value-of select="position() - 1"/></xsl:if>
        </xsl:for-each>
      </xsl:variable>
      <xsl:variable name="under">
        <xsl:variable name="top"><xsl:apply-templates select="$old/.." mode="top"/></xsl:variable>
        <xsl:variable name="lanes"><xsl:apply-templates select="$old/.." mode="lanes"/></xsl:variable>
        <xsl:value-of select="$top + 64 + 36 * $lanes + 16 * $nth"/>
      </xsl:variable>
      <xsl:variable name="same" select="$old/../@start = $new/../@start"/>
      <g class="arrow">
        <path marker-end="url(#tip)" fill="none">
          <xsl:attribute name="d">
            <xsl:choose>
              <xsl:when test="$same"><xsl:value-of select="concat('M', $x1 - 8, ' ', $y1 + 6 - 12 * ($y2 &lt; $y1), 'V', $y2, 'H', $x2 - 1)"/></xsl:when>
              <xsl:otherwise>
                <xsl:value-of select="concat('M', $x1, ' ', $y1, 'H', 784 + 4 * $nth, 'V', $under, 'H', -14 - 4 * $nth, 'V', $y2, 'H', $x2 - 1)"/>
              </xsl:otherwise>
            </xsl:choose>
          </xsl:attribute>
        </path>
        <!-- Beside the new bar, where its lane is empty, or under the lanes. -->
        <xsl:variable name="words">
          <xsl:apply-templates select="key('fact', key('entry', @old)/@fact)" mode="moved">
            <xsl:with-param name="form">short</xsl:with-param>
          </xsl:apply-templates>
        </xsl:variable>
        <xsl:variable name="beside" select="round($new/@to * 110 div 1440) + 16"/>
        <text>
          <xsl:choose>
            <xsl:when test="not($same)">
              <xsl:attribute name="x">770</xsl:attribute>
              <xsl:attribute name="y"><xsl:value-of select="$under - 4"/></xsl:attribute>
              <xsl:attribute name="text-anchor">end</xsl:attribute>
            </xsl:when>
            <xsl:otherwise>
              <xsl:variable name="fits" select="$beside + 6.9 * string-length($words) &lt;= 798"/>
              <xsl:attribute name="x"><xsl:value-of select="$fits * $beside + not($fits) * ($x1 - 14)"/></xsl:attribute>
              <xsl:attribute name="y"><xsl:value-of select="$y2 + 4"/></xsl:attribute>
              <xsl:if test="not($fits)"><xsl:attribute name="text-anchor">end</xsl:attribute></xsl:if>
            </xsl:otherwise>
          </xsl:choose>
          <xsl:value-of select="$words"/>
        </text>
      </g>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
