<?xml version="1.0" encoding="UTF-8"?>
<!--
  How to subscribe to feeds, and how to get a copy instead: on the page of an announcement and on
  that of all. The forms of links, and how late each program may be, are those that were found to
  work and to be so; the makers of the programs do not write all of them down.

  Where the base URL is not known, addresses are worked out by noticecal.js from that of the page:
  what has a data-feed stands in an element with data-web, which is hidden until then.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:variable name="base" select="/*/@base"/>
  <xsl:variable name="encoded-base">
    <xsl:call-template name="encode">
      <xsl:with-param name="text" select="$base"/>
    </xsl:call-template>
  </xsl:variable>

  <!-- The current node has the feeds. -->
  <xsl:template name="subscribe">
    <xsl:variable name="all" select="feed[not(@topic)]"/>
    <xsl:if test="feed">
      <section class="subscribe">
        <h2 id="subscribe"><xsl:value-of select="$says[@of = 'subscribe']"/></h2>
        <p><xsl:value-of select="$says[@of = 'subscribe-about']"/></p>
        <xsl:if test="not($base)">
          <p data-no-address=""><xsl:value-of select="$says[@of = 'no-address']"/><code><xsl:value-of select="$all/@href"/></code></p>
          <p data-file="" hidden="hidden"><strong><xsl:value-of select="$says[@of = 'not-on-the-web']"/></strong></p>
        </xsl:if>
        <div>
          <xsl:call-template name="hidden-without-base"/>
          <h3><xsl:value-of select="$all/@name"/></h3>
          <xsl:apply-templates select="$all" mode="address"/>
          <xsl:apply-templates select="$all" mode="clients"/>
          <p><xsl:value-of select="$says[@of = 'cloud']"/></p>
          <xsl:if test="feed[@topic]">
            <div class="subjects">
              <h3><xsl:value-of select="$says[@of = 'one-subject']"/></h3>
              <xsl:apply-templates select="feed[@topic]" mode="subject"/>
            </div>
          </xsl:if>
        </div>
        <h3><xsl:value-of select="$says[@of = 'good-to-know']"/></h3>
        <ul>
          <li><xsl:value-of select="$says[@of = 'self-test']"/></li>
          <li><xsl:value-of select="$says[@of = 'no-alarms']"/></li>
        </ul>
      </section>
      <section class="download">
        <h2><xsl:value-of select="$says[@of = 'download']"/></h2>
        <p><xsl:value-of select="$says[@of = 'download-about']"/></p>
        <ul>
          <xsl:apply-templates select="feed" mode="download"/>
          <xsl:apply-templates select="copy[@kind != 'atom']" mode="download"/>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="hidden-without-base">
    <xsl:if test="not($base)">
      <xsl:attribute name="data-web"/>
      <xsl:attribute name="hidden">hidden</xsl:attribute>
    </xsl:if>
  </xsl:template>

  <!-- "Moved deadlines" -->
  <xsl:template match="feed" mode="subject-name">
    <xsl:value-of select="$topics[@name = current()/@topic]/@calendar"/>
    <xsl:if test="not(@topic)"><xsl:value-of select="$says[@of = 'everything']"/></xsl:if>
  </xsl:template>

  <!-- Addresses ========================================================================= -->

  <xsl:template match="feed" mode="address">
    <p class="address">
      <code>
        <xsl:choose>
          <xsl:when test="$base"><xsl:value-of select="concat($base, '/', @href)"/></xsl:when>
          <xsl:otherwise><xsl:attribute name="data-feed"><xsl:value-of select="@href"/></xsl:attribute></xsl:otherwise>
        </xsl:choose>
      </code>
      <xsl:text> </xsl:text>
      <button type="button" hidden="hidden" data-copied="{$says[@of = 'copied']}"><xsl:value-of select="$says[@of = 'copy']"/></button>
      <span role="status"></span>
    </p>
  </xsl:template>

  <!-- A link of the current feed: HOW is webcal, or the beginning of an address that takes the
       feed's, percent-encoded, and the calendar's name. -->
  <xsl:template name="feed-link">
    <xsl:param name="how"/>
    <xsl:param name="words"/>
    <a>
      <xsl:choose>
        <xsl:when test="not($base)">
          <xsl:attribute name="data-feed"><xsl:value-of select="@href"/></xsl:attribute>
          <xsl:attribute name="data-how"><xsl:value-of select="$how"/></xsl:attribute>
          <xsl:if test="$how != 'webcal'"><xsl:attribute name="data-name"><xsl:value-of select="@name"/></xsl:attribute></xsl:if>
        </xsl:when>
        <xsl:when test="$how = 'webcal'">
          <xsl:attribute name="href"><xsl:value-of select="concat('webcal://', substring-after($base, '://'), '/', @href)"/></xsl:attribute>
        </xsl:when>
        <xsl:otherwise>
          <xsl:attribute name="href">
            <xsl:value-of select="concat($how, $encoded-base, '%2F', @href, '&amp;name=')"/>
            <xsl:call-template name="encode">
              <xsl:with-param name="text" select="@name"/>
            </xsl:call-template>
          </xsl:attribute>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:value-of select="$words"/>
    </a>
  </xsl:template>

  <!-- Percent-encodes what would end a part of a query or mean something in it. Everything beyond
       ASCII is encoded when HTML is written, as are spaces. -->
  <xsl:template name="encode">
    <xsl:param name="text"/>
    <xsl:param name="signs">%25&amp;26+2B#23=3D?3F/2F:3A;3B,2C@40$24'27</xsl:param>
    <xsl:variable name="sign" select="substring($signs, 1, 1)"/>
    <xsl:choose>
      <xsl:when test="$sign = ''"><xsl:value-of select="$text"/></xsl:when>
      <xsl:when test="contains($text, $sign)">
        <xsl:variable name="before" select="substring-before($text, $sign)"/>
        <xsl:call-template name="encode">
          <xsl:with-param name="text" select="$before"/>
          <xsl:with-param name="signs" select="substring($signs, 4)"/>
        </xsl:call-template>
        <xsl:value-of select="concat('%', substring($signs, 2, 2))"/>
        <xsl:call-template name="encode">
          <xsl:with-param name="text" select="substring-after($text, $sign)"/>
          <xsl:with-param name="signs" select="$signs"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="encode">
          <xsl:with-param name="text" select="$text"/>
          <xsl:with-param name="signs" select="substring($signs, 4)"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Programs ========================================================================== -->

  <xsl:template match="feed" mode="clients">
    <dl>
      <xsl:variable name="feed" select="."/>
      <xsl:for-each select="$clients">
        <xsl:variable name="client" select="."/>
        <dt><xsl:value-of select="@name"/></dt>
        <dd>
          <xsl:value-of select="@before"/>
          <xsl:if test="@link">
            <xsl:for-each select="$feed">
              <xsl:call-template name="feed-link">
                <xsl:with-param name="how" select="$client/@how"/>
                <xsl:with-param name="words" select="$client/@link"/>
              </xsl:call-template>
            </xsl:for-each>
          </xsl:if>
          <xsl:if test="@page"><a href="{@page}" rel="noreferrer"><xsl:value-of select="@opens"/></a></xsl:if>
          <xsl:value-of select="@behind"/>
          <xsl:text> </xsl:text>
          <small><xsl:value-of select="@late"/></small>
        </dd>
      </xsl:for-each>
    </dl>
  </xsl:template>

  <!-- The feed of one topic: the same links in short. -->
  <xsl:template match="feed" mode="subject">
    <details>
      <summary><xsl:apply-templates select="." mode="subject-name"/></summary>
      <xsl:apply-templates select="." mode="address"/>
      <ul class="links">
        <xsl:variable name="feed" select="."/>
        <xsl:for-each select="$clients[@short]">
          <xsl:variable name="client" select="."/>
          <li>
            <xsl:for-each select="$feed">
              <xsl:call-template name="feed-link">
                <xsl:with-param name="how" select="$client/@how"/>
                <xsl:with-param name="words" select="$client/@short"/>
              </xsl:call-template>
            </xsl:for-each>
          </li>
        </xsl:for-each>
      </ul>
    </details>
  </xsl:template>

  <!-- Copies ============================================================================ -->

  <xsl:template match="feed | copy" mode="download">
    <li>
      <a href="{@href}">
        <xsl:if test="not(@kind = 'notice')"><xsl:attribute name="download"/></xsl:if>
        <xsl:apply-templates select="self::feed" mode="subject-name"/>
        <xsl:value-of select="$says[@of = concat('copy-', current()/@kind)]"/>
        <xsl:if test="self::feed"><xsl:value-of select="$says[@of = 'copy-ics']"/></xsl:if>
      </a>
      <xsl:if test="@octets">
        <xsl:text>, </xsl:text>
        <xsl:call-template name="size">
          <xsl:with-param name="octets" select="@octets"/>
        </xsl:call-template>
      </xsl:if>
    </li>
  </xsl:template>
</xsl:stylesheet>
