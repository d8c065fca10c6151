<?xml version="1.0" encoding="UTF-8"?>
<!--
  The weeks as a picture: a row of day cells for each, and below them a bar for each entry, labelled
  with what it is, so that no legend is needed; kinds differ in pattern and shape as well as in
  colour. Deadlines that move have an arrow from the old day to the new.

  Everything has its place and its words already: page/weeks_model.h.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:n="urn:noticecal" exclude-result-prefixes="n">

  <xsl:template match="weeks">
    <section>
      <h2 id="weeks"><xsl:value-of select="n:say('heading-weeks')"/></h2>
      <section class="weeks" aria-labelledby="weeks" tabindex="0">
        <svg role="img" aria-labelledby="weeks-t weeks-d" viewBox="-28 0 826 {@height}">
          <title id="weeks-t"><xsl:value-of select="n:say('heading-weeks')"/></title>
          <desc id="weeks-d"><xsl:value-of select="n:say('weeks-about')"/></desc>
          <xsl:call-template name="patterns"/>
          <xsl:apply-templates select="week"/>
          <xsl:apply-templates select="arrow"/>
          <!-- Over the days and the arrows, so that no line runs through a label. -->
          <xsl:for-each select="week">
            <g transform="translate(0 {@y})"><xsl:apply-templates select="bar"/></g>
          </xsl:for-each>
        </svg>
      </section>
      <xsl:if test="@more"><p><xsl:value-of select="n:say('weeks-more')"/></p></xsl:if>
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

  <xsl:template match="week">
    <g transform="translate(0 {@y})">
      <text class="of" x="0" y="14"><xsl:value-of select="@name"/></text>
      <rect class="we" x="550" y="22" width="220" height="{@bottom - 22}"></rect>
      <path class="grid" d="M0 22H770V{@bottom}H0zM0 44H770M110 22V{@bottom}M220 22V{@bottom}M330 22V{@bottom}M440 22V{@bottom}M550 22V{@bottom}M660 22V{@bottom}"></path>
      <xsl:for-each select="day">
        <text class="day" x="{110 * position() - 104}" y="37">
          <xsl:if test="@wide">
            <xsl:attribute name="textLength">100</xsl:attribute>
            <xsl:attribute name="lengthAdjust">spacingAndGlyphs</xsl:attribute>
          </xsl:if>
          <xsl:value-of select="@name"/>
        </text>
      </xsl:for-each>
    </g>
  </xsl:template>

  <xsl:template match="bar">
    <g class="{@class}">
      <xsl:apply-templates select="label"/>
      <path class="bar" d="{@d}">
        <xsl:attribute name="fill"><xsl:apply-templates select="." mode="fill"/></xsl:attribute>
        <xsl:if test="not(@moment) and (@class = 'withdrawn' or @class = 'old-day')"><xsl:attribute name="stroke-dasharray">4 3</xsl:attribute></xsl:if>
      </path>
    </g>
  </xsl:template>

  <xsl:template match="bar" mode="fill">
    <xsl:choose>
      <xsl:when test="@moment">currentColor</xsl:when>
      <xsl:when test="@class = 'withdrawn' or @class = 'old-day'">none</xsl:when>
      <xsl:when test="@class = 'outage'">url(#k1)</xsl:when>
      <xsl:when test="@class = 'registration-freeze'">url(#k2)</xsl:when>
      <xsl:when test="@class = 'period'">url(#k3)</xsl:when>
      <xsl:when test="@class = 'action'">url(#k4)</xsl:when>
      <xsl:when test="@class = 'new-day'">url(#k5)</xsl:when>
      <xsl:otherwise>currentColor</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="arrow">
    <g class="arrow">
      <path marker-end="url(#tip)" fill="none" d="{@d}"></path>
      <xsl:apply-templates select="label"/>
    </g>
  </xsl:template>

  <xsl:template match="label">
    <text y="{@y}" x="{@x}">
      <xsl:if test="@end"><xsl:attribute name="text-anchor">end</xsl:attribute></xsl:if>
      <xsl:value-of select="."/>
    </text>
  </xsl:template>
</xsl:stylesheet>
