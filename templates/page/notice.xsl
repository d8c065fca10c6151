<?xml version="1.0" encoding="UTF-8"?>
<!--
  The notice of moved deadlines, to be posted on a door. What is given: page/notice_model.h, which
  makes the notice for mail, too.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:n="urn:noticecal" exclude-result-prefixes="n">
  <xsl:include href="ask.xsl"/>
  <xsl:include href="frame.xsl"/>

  <xsl:template match="/notice">
    <html lang="{@lang}">
      <xsl:call-template name="head"/>
      <body class="posted">
        <!-- In smaller print, so that it still goes on one sheet. -->
        <xsl:if test="@long"><xsl:attribute name="class">posted long</xsl:attribute></xsl:if>
        <main id="main">
          <p class="issuer"><xsl:value-of select="@issuer"/></p>
          <h1><xsl:value-of select="n:say('heading-notice')"/></h1>
          <xsl:apply-templates select="move/* | kept/*"/>
          <xsl:if test="outage">
            <p class="label"><xsl:value-of select="n:say('outages')"/></p>
            <ul><xsl:for-each select="outage"><li><xsl:copy-of select="node()"/></li></xsl:for-each></ul>
          </xsl:if>
          <xsl:if test="contact">
            <p class="label"><xsl:value-of select="n:say('ask')"/></p>
            <xsl:call-template name="ask-list"/>
          </xsl:if>
          <xsl:for-each select="source"><p><xsl:copy-of select="node()"/></p></xsl:for-each>
        </main>
        <footer>
          <xsl:apply-templates select="other"/>
          <ul>
            <li><a href="{@page}"><xsl:value-of select="n:say('link-page')"/></a></li>
            <xsl:for-each select="copy[@kind = 'text']">
              <li><a href="{@href}"><xsl:value-of select="n:say('link-text')"/></a></li>
            </xsl:for-each>
          </ul>
        </footer>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="p | ul"><xsl:copy-of select="."/></xsl:template>
  <xsl:template match="p[@is = 'said']">
    <p class="due"><xsl:copy-of select="node()"/></p>
  </xsl:template>
  <xsl:template match="move[@withdrawn]/p[@is = 'said']">
    <p class="due"><s><xsl:copy-of select="node()"/></s></p>
  </xsl:template>
  <xsl:template match="kept/p[@is = 'said']">
    <p><strong><xsl:copy-of select="node()"/></strong></p>
  </xsl:template>
</xsl:stylesheet>
