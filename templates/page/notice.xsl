<?xml version="1.0" encoding="UTF-8"?>
<!--
  The notice of moved deadlines, to be posted on a door or mailed: which deadlines are due when,
  whom that binds, what is excepted and by which authority, what is out of service, which deadlines
  stay, whom to ask, and who says so. As a page, and as <text> of <h1>, <p> and <ul><li>, of which
  plain text is made: both have the same body.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="notice-page">
    <html lang="{@lang}">
      <xsl:call-template name="head">
        <xsl:with-param name="title">
          <xsl:value-of select="concat($says[@of = 'notice-title'], ' – ', normalize-space(($issuer/@short | $issuer/name)[1]))"/>
        </xsl:with-param>
      </xsl:call-template>
      <body class="posted">
        <!-- In smaller print, so that it still goes on one sheet. -->
        <xsl:if test="count($announcement/outage | $announcement/deadline-move | $announcement/deadline-kept | $announcement/contact | $announcement/deadline-move/*) > 6">
          <xsl:attribute name="class">posted long</xsl:attribute>
        </xsl:if>
        <main id="main"><xsl:call-template name="notice-body"/></main>
        <footer>
          <xsl:call-template name="languages"/>
          <ul>
            <li><a href="{$announcement/@id}{substring(concat('.', @lang), 1, string-length(concat('.', @lang)) * not(@first-lang))}.html"><xsl:value-of select="$says[@of = 'the-page']"/></a></li>
            <xsl:for-each select="copy[@kind = 'text']">
              <li><a href="{@href}"><xsl:value-of select="$says[@of = 'copy-text']"/></a></li>
            </xsl:for-each>
          </ul>
        </footer>
      </body>
    </html>
  </xsl:template>

  <xsl:template name="notice-text">
    <text><xsl:call-template name="notice-body"/></text>
  </xsl:template>

  <xsl:template name="notice-body">
    <p class="issuer"><xsl:call-template name="issuer-line"/></p>
    <h1><xsl:value-of select="$says[@of = 'notice-title']"/></h1>
    <xsl:apply-templates select="$announcement/deadline-move" mode="notice"/>
    <xsl:apply-templates select="$announcement/deadline-kept" mode="notice"/>
    <xsl:variable name="outages" select="$announcement/outage[not(withdrawn)]"/>
    <xsl:if test="$outages">
      <p class="label"><xsl:value-of select="$says[@of = 'outages']"/></p>
      <ul>
        <xsl:for-each select="$outages">
          <li>
            <xsl:apply-templates select="." mode="said"/>
            <xsl:text> </xsl:text>
            <xsl:apply-templates select="." mode="own-text"/>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
    <xsl:if test="$announcement/contact | $issuer/@phone | $issuer/@email | $issuer/@href">
      <p class="label"><xsl:value-of select="$labels[@of = 'ask']"/></p>
      <xsl:call-template name="ask-list"/>
    </xsl:if>
    <xsl:call-template name="source"/>
  </xsl:template>

  <xsl:template match="deadline-move" mode="notice">
    <xsl:apply-templates select="withdrawn"/>
    <p class="due">
      <xsl:choose>
        <xsl:when test="withdrawn and not(/agenda/@as = 'text')"><s><xsl:apply-templates select="." mode="standing"/></s></xsl:when>
        <xsl:otherwise><xsl:apply-templates select="." mode="standing"/></xsl:otherwise>
      </xsl:choose>
    </p>
    <xsl:apply-templates select="was"/>
    <xsl:apply-templates select="." mode="prose"/>
    <xsl:call-template name="particulars"/>
  </xsl:template>

  <xsl:template match="deadline-kept" mode="notice">
    <xsl:apply-templates select="." mode="all-of-it"/>
  </xsl:template>
</xsl:stylesheet>
