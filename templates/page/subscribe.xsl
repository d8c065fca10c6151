<?xml version="1.0" encoding="UTF-8"?>
<!--
  How to subscribe to feeds, and how to get a copy instead: on the page of an announcement and on
  that of all. What is given: page/feed_model.h.

  Where the base URL is not known, addresses are worked out by noticecal.js from that of the page:
  what has a data-feed stands in an element with data-web, which is hidden until then.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:n="urn:noticecal" exclude-result-prefixes="n">

  <!-- The current node has the feeds. -->
  <xsl:template name="subscribe">
    <xsl:variable name="all" select="feed[not(@topic)]"/>
    <xsl:if test="feed">
      <section class="subscribe">
        <h2 id="subscribe"><xsl:value-of select="n:say('heading-subscribe')"/></h2>
        <p><xsl:value-of select="n:say('subscribe-about')"/></p>
        <xsl:if test="not(/*/@base)">
          <p data-no-address=""><xsl:value-of select="n:say('no-address')"/><xsl:text> </xsl:text><code><xsl:value-of select="$all/@href"/></code></p>
          <p data-file="" hidden="hidden"><strong><xsl:value-of select="n:say('not-on-the-web')"/></strong></p>
        </xsl:if>
        <div>
          <xsl:call-template name="hidden-without-base"/>
          <h3><xsl:value-of select="$all/@name"/></h3>
          <xsl:apply-templates select="$all" mode="address"/>
          <dl><xsl:apply-templates select="$all/client"/></dl>
          <p><xsl:value-of select="n:say('cloud')"/></p>
          <xsl:if test="feed[@topic]">
            <div class="subjects">
              <h3><xsl:value-of select="n:say('heading-one-subject')"/></h3>
              <xsl:apply-templates select="feed[@topic]" mode="subject"/>
            </div>
          </xsl:if>
        </div>
        <h3><xsl:value-of select="n:say('heading-good-to-know')"/></h3>
        <ul>
          <li><xsl:value-of select="n:say('self-test')"/></li>
          <li><xsl:value-of select="n:say('no-alarms')"/></li>
        </ul>
      </section>
      <section class="download">
        <h2><xsl:value-of select="n:say('heading-download')"/></h2>
        <p><xsl:value-of select="n:say('download-about')"/></p>
        <ul>
          <xsl:for-each select="feed">
            <li><a href="{@href}" download=""><xsl:value-of select="@copy"/></a><xsl:call-template name="size"/></li>
          </xsl:for-each>
          <xsl:apply-templates select="copy[@kind != 'atom']"/>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="hidden-without-base">
    <xsl:if test="not(/*/@base)">
      <xsl:attribute name="data-web"/>
      <xsl:attribute name="hidden">hidden</xsl:attribute>
    </xsl:if>
  </xsl:template>

  <xsl:template match="feed" mode="address">
    <p class="address">
      <code>
        <xsl:choose>
          <xsl:when test="@url"><xsl:value-of select="@url"/></xsl:when>
          <xsl:otherwise><xsl:attribute name="data-feed"><xsl:value-of select="@href"/></xsl:attribute></xsl:otherwise>
        </xsl:choose>
      </code>
      <xsl:text> </xsl:text>
      <button type="button" hidden="hidden" data-copied="{n:say('copied')}"><xsl:value-of select="n:say('copy')"/></button>
      <span role="status"></span>
    </p>
  </xsl:template>

  <!-- A link with which to subscribe. -->
  <xsl:template match="a"><xsl:copy-of select="."/></xsl:template>
  <xsl:template match="a[@how]">
    <xsl:variable name="feed" select="ancestor::feed"/>
    <a data-feed="{$feed/@href}" data-how="{@how}">
      <xsl:if test="@how != 'webcal'"><xsl:attribute name="data-name"><xsl:value-of select="$feed/@name"/></xsl:attribute></xsl:if>
      <xsl:value-of select="."/>
    </a>
  </xsl:template>

  <xsl:template match="client">
    <dt><xsl:value-of select="@name"/></dt>
    <dd>
      <xsl:apply-templates/>
      <xsl:text> </xsl:text>
      <small><xsl:value-of select="@late"/></small>
    </dd>
  </xsl:template>

  <!-- The feed of one topic: the same links in short. -->
  <xsl:template match="feed" mode="subject">
    <details>
      <summary><xsl:value-of select="@subject"/></summary>
      <xsl:apply-templates select="." mode="address"/>
      <ul class="links">
        <xsl:for-each select="a"><li><xsl:apply-templates select="."/></li></xsl:for-each>
      </ul>
    </details>
  </xsl:template>

  <xsl:template match="copy">
    <li>
      <a href="{@href}">
        <xsl:if test="@download"><xsl:attribute name="download"/></xsl:if>
        <xsl:value-of select="."/>
      </a>
      <xsl:call-template name="size"/>
    </li>
  </xsl:template>

  <xsl:template name="size">
    <xsl:if test="@size"><xsl:value-of select="concat(', ', @size)"/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
