<?xml version="1.0" encoding="UTF-8"?>
<!--
  The page of all announcements: current ones first, then past ones, each with its calendars, and
  the calendars over all of them. What is given: page/index_model.h.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:n="urn:noticecal" exclude-result-prefixes="n">
  <xsl:include href="frame.xsl"/>
  <xsl:include href="subscribe.xsl"/>

  <xsl:template match="/index">
    <html lang="{@lang}">
      <xsl:call-template name="head"/>
      <body>
        <a class="skip" href="#main"><xsl:value-of select="n:say('skip')"/></a>
        <header>
          <xsl:if test="@issuer"><p class="issuer"><xsl:value-of select="normalize-space(@issuer)"/></p></xsl:if>
          <h1><xsl:value-of select="n:say('heading-announcements')"/></h1>
          <nav aria-label="{n:say('on-this-page')}">
            <ul>
              <li><a href="#current"><xsl:value-of select="n:say('heading-current')"/></a></li>
              <xsl:if test="item[@past]"><li><a href="#past"><xsl:value-of select="n:say('heading-past')"/></a></li></xsl:if>
              <xsl:if test="feed"><li><a class="button" href="#subscribe"><xsl:value-of select="n:say('link-add-all')"/></a></li></xsl:if>
            </ul>
          </nav>
        </header>
        <main id="main">
          <section>
            <h2 id="current"><xsl:value-of select="n:say('heading-current')"/></h2>
            <xsl:apply-templates select="item[not(@past)]"/>
            <xsl:if test="not(item[not(@past)])"><p><xsl:value-of select="n:say('none-current')"/></p></xsl:if>
          </section>
          <xsl:if test="item[@past]">
            <section>
              <h2 id="past"><xsl:value-of select="n:say('heading-past')"/></h2>
              <xsl:apply-templates select="item[@past]"/>
            </section>
          </xsl:if>
          <xsl:call-template name="subscribe"/>
        </main>
        <xsl:call-template name="checked"/>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="item">
    <article>
      <h3>
        <xsl:copy-of select="@lang"/>
        <xsl:choose>
          <xsl:when test="@href"><a href="{@href}"><xsl:value-of select="normalize-space(@title)"/></a></xsl:when>
          <xsl:otherwise><xsl:value-of select="normalize-space(@title)"/></xsl:otherwise>
        </xsl:choose>
      </h3>
      <p class="range"><xsl:value-of select="@range"/></p>
      <xsl:for-each select="next">
        <p>
          <strong><xsl:value-of select="@name"/></strong>
          <br/>
          <xsl:value-of select="."/>
        </p>
      </xsl:for-each>
      <xsl:if test="feed">
        <details>
          <summary><xsl:value-of select="n:say('calendars')"/></summary>
          <ul>
            <xsl:for-each select="feed">
              <li>
                <a href="{@href}"><xsl:value-of select="@copy"/></a>
                <span>
                  <xsl:call-template name="hidden-without-base"/>
                  <xsl:text>, </xsl:text>
                  <xsl:apply-templates select="a"/>
                </span>
              </li>
            </xsl:for-each>
          </ul>
          <xsl:if test="@href"><p><a href="{@href}#subscribe"><xsl:value-of select="n:say('link-all-ways')"/></a></p></xsl:if>
        </details>
      </xsl:if>
    </article>
  </xsl:template>
</xsl:stylesheet>
