<?xml version="1.0" encoding="UTF-8"?>
<!--
  The page of all announcements: current ones first, then past ones, each with its calendars, and
  the calendars over all of them.

  Input: <set as="index" lang="en" base="…" name="name of the calendar of everything">
     <issuer/> …
     <item id="…" href="ID.html" state="current" first="2020-03-09" last="2020-03-16" lang="en">
        <title/><issuer/><next start="2020-03-09" end="…" zone="…" state="next"><summary/></next><feed/> …</item>
     <feed/> … <copy/> …
  State is current or past; href is there where there is a page, last where it has an end, next
  where something is on now or to come.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template match="/set[@as = 'index']">
    <html lang="{@lang}">
      <xsl:call-template name="head">
        <xsl:with-param name="title" select="@name"/>
      </xsl:call-template>
      <body>
        <a class="skip" href="#main"><xsl:value-of select="$says[@of = 'skip']"/></a>
        <header>
          <xsl:call-template name="issuers"/>
          <h1><xsl:value-of select="$says[@of = 'index-title']"/></h1>
          <nav aria-label="{$says[@of = 'on-this-page']}">
            <ul>
              <li><a href="#current"><xsl:value-of select="$says[@of = 'current']"/></a></li>
              <xsl:if test="item[@state = 'past']"><li><a href="#past"><xsl:value-of select="$says[@of = 'past']"/></a></li></xsl:if>
              <xsl:if test="feed"><li><a class="button" href="#subscribe"><xsl:value-of select="$says[@of = 'add-all']"/></a></li></xsl:if>
            </ul>
          </nav>
        </header>
        <main id="main">
          <section>
            <h2 id="current"><xsl:value-of select="$says[@of = 'current']"/></h2>
            <xsl:apply-templates select="item[@state = 'current']"/>
            <xsl:if test="not(item[@state = 'current'])"><p><xsl:value-of select="$says[@of = 'none-current']"/></p></xsl:if>
          </section>
          <xsl:if test="item[@state = 'past']">
            <section>
              <h2 id="past"><xsl:value-of select="$says[@of = 'past']"/></h2>
              <xsl:apply-templates select="item[@state = 'past']"/>
            </section>
          </xsl:if>
          <xsl:call-template name="subscribe"/>
        </main>
        <xsl:call-template name="checked"/>
      </body>
    </html>
  </xsl:template>

  <!-- The issuer, where all are of one; else each item names its own. -->
  <xsl:template name="issuers">
    <xsl:if test="issuer and not(issuer[normalize-space(name) != normalize-space(../issuer[1]/name)])">
      <p class="issuer"><xsl:value-of select="normalize-space(issuer[1]/name)"/></p>
    </xsl:if>
  </xsl:template>

  <xsl:template match="item">
    <article>
      <h3>
        <xsl:if test="@lang and @lang != ../@lang"><xsl:attribute name="lang"><xsl:value-of select="@lang"/></xsl:attribute></xsl:if>
        <xsl:choose>
          <xsl:when test="@href"><a href="{@href}"><xsl:value-of select="normalize-space(title)"/></a></xsl:when>
          <xsl:otherwise><xsl:value-of select="normalize-space(title)"/></xsl:otherwise>
        </xsl:choose>
      </h3>
      <p class="range">
        <xsl:if test="issuer"><xsl:value-of select="concat(normalize-space(issuer), $labels[@of = 'colon'])"/></xsl:if>
        <xsl:choose>
          <xsl:when test="@last">
            <xsl:call-template name="when">
              <xsl:with-param name="start" select="@first"/>
              <xsl:with-param name="last" select="@last[. != ../@first]"/>
            </xsl:call-template>
          </xsl:when>
          <xsl:when test="@first">
            <xsl:value-of select="$says[@of = 'open-from']"/>
            <xsl:call-template name="day">
              <xsl:with-param name="when" select="@first"/>
            </xsl:call-template>
          </xsl:when>
          <xsl:otherwise><xsl:value-of select="$says[@of = 'no-dates']"/></xsl:otherwise>
        </xsl:choose>
      </p>
      <xsl:apply-templates select="next"/>
      <xsl:if test="feed">
        <details>
          <summary><xsl:value-of select="$says[@of = 'calendars']"/></summary>
          <ul>
            <xsl:for-each select="feed">
              <li>
                <a href="{@href}"><xsl:apply-templates select="." mode="subject-name"/><xsl:value-of select="$says[@of = 'copy-ics']"/></a>
                <span>
                  <xsl:call-template name="hidden-without-base"/>
                  <xsl:text>, </xsl:text>
                  <xsl:call-template name="feed-link">
                    <xsl:with-param name="how">webcal</xsl:with-param>
                    <xsl:with-param name="words" select="$says[@of = 'subscribe-short']"/>
                  </xsl:call-template>
                </span>
              </li>
            </xsl:for-each>
          </ul>
          <xsl:if test="@href"><p><a href="{@href}#subscribe"><xsl:value-of select="$says[@of = 'all-ways']"/></a></p></xsl:if>
        </details>
      </xsl:if>
    </article>
  </xsl:template>

  <xsl:template match="item/next">
    <p>
      <strong>
        <xsl:choose>
          <xsl:when test="@state = 'now'"><xsl:value-of select="$says[@of = 'now']"/></xsl:when>
          <xsl:otherwise>
            <xsl:value-of select="$says[@of = 'next-short']"/>
            <xsl:call-template name="moment">
              <xsl:with-param name="when" select="@start"/>
              <xsl:with-param name="zone" select="@zone"/>
            </xsl:call-template>
          </xsl:otherwise>
        </xsl:choose>
      </strong>
      <br/>
      <xsl:value-of select="summary"/>
    </p>
  </xsl:template>
</xsl:stylesheet>
