<?xml version="1.0" encoding="UTF-8"?>
<!--
  What every page has around it: the head, links to the same page in other languages, the foot.

  Style and script are files of their own (noticecal.css, noticecal.js, and site.css for the site's
  own rules), so that a page needs nothing inline and nothing from elsewhere.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:n="urn:noticecal" exclude-result-prefixes="n">
  <xsl:output method="html" encoding="UTF-8" indent="yes" doctype-system="about:legacy-compat"/>

  <xsl:template name="head">
    <head>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <title><xsl:value-of select="@title"/></title>
      <xsl:for-each select="feed">
        <link rel="alternate" type="text/calendar" title="{@name}" href="{@href}"/>
      </xsl:for-each>
      <xsl:for-each select="copy[@kind = 'atom']">
        <link rel="alternate" type="application/atom+xml" title="{n:say('link-atom')}" href="{@href}"/>
      </xsl:for-each>
      <xsl:for-each select="other">
        <link rel="alternate" hreflang="{@lang}" href="{@href}"/>
      </xsl:for-each>
      <!-- None, or browsers would ask the site for one. -->
      <link rel="icon" href="data:,"/>
      <link rel="stylesheet" href="noticecal.css"/>
      <link rel="stylesheet" href="site.css"/>
      <script src="noticecal.js" defer="defer"></script>
    </head>
  </xsl:template>

  <xsl:template match="other">
    <a class="lang" href="{@href}" lang="{@lang}" hreflang="{@lang}"><xsl:value-of select="@name"/></a>
  </xsl:template>

  <!-- When a run has last looked: noticecal.js reads it from status.json, so that the page stays the
       same, to the octet, as long as what it says does. -->
  <xsl:template name="checked">
    <footer>
      <xsl:for-each select="copy[@kind = 'atom']">
        <p><a href="{@href}"><xsl:value-of select="n:say('link-atom')"/></a></p>
      </xsl:for-each>
      <p data-checked="{n:say('checked')} " data-trouble="{n:say('trouble')}" data-late="{n:say('late')}">
        <a href="status.json"><xsl:value-of select="n:say('link-status')"/></a>
      </p>
      <p><a href="index.html"><xsl:value-of select="n:say('link-all')"/></a></p>
    </footer>
  </xsl:template>
</xsl:stylesheet>
