<?xml version="1.0" encoding="UTF-8"?>
<!--
  Whom to ask, as links that can be tapped: on the page and in the notice.

  A phone number is words in a facts file. It becomes a link where it begins with a number: up to
  its first letter, comma or other sign that no number has, so that an extension is not dialled. Of
  that only the digits and a leading + get into the address, and there have to be 3 to 15 of them.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="ask">
    <xsl:if test="$announcement/contact | $issuer/@phone | $issuer/@email | $issuer/@href">
      <section>
        <h2 id="ask"><xsl:value-of select="$says[@of = 'ask']"/></h2>
        <xsl:call-template name="ask-list"/>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="ask-list">
    <ul class="ask">
      <xsl:apply-templates select="$announcement/contact" mode="ask"/>
      <xsl:apply-templates select="$issuer[@phone or @email or @href]" mode="ask"/>
    </ul>
  </xsl:template>

  <xsl:template match="contact | issuer" mode="ask">
    <li>
      <xsl:apply-templates select="self::contact" mode="begin"/>
      <strong><xsl:value-of select="normalize-space((@name | name)[1])"/></strong>
      <xsl:apply-templates select="@phone" mode="ask"/>
      <xsl:if test="@email"><xsl:text>, </xsl:text><a href="mailto:{@email}"><xsl:value-of select="@email"/></a></xsl:if>
      <xsl:if test="@href"><xsl:text>, </xsl:text><a href="{@href}"><xsl:value-of select="@href"/></a></xsl:if>
    </li>
  </xsl:template>

  <xsl:template match="@phone" mode="ask">
    <!-- "(0)" is dialled only by who does not dial the country. -->
    <xsl:variable name="plain" select="concat(substring-before(concat(., '(0)'), '(0)'), substring-after(., '(0)'))"/>
    <xsl:variable name="other" select="translate($plain, '0123456789+-.() &#160;&#8209;&#8211;&#9;&#10;', '')"/>
    <xsl:variable name="number" select="normalize-space(substring-before(concat($plain, '|'), substring(concat($other, '|'), 1, 1)))"/>
    <xsl:variable name="digits" select="translate($number, translate($number, '0123456789', ''), '')"/>
    <xsl:text>, </xsl:text>
    <xsl:choose>
      <xsl:when test="string-length($digits) &gt; 2 and string-length($digits) &lt; 16 and not(/agenda/@as = 'text')">
        <a href="tel:{substring('+', 1, starts-with($number, '+'))}{$digits}"><xsl:value-of select="."/></a>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
