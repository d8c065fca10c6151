<?xml version="1.0" encoding="UTF-8"?>
<!--
  The page of an announcement, in every language: what stands on it, and in which order. What is
  given, as ready strings: page/page_model.h. Labels are asked for by name, n:say('…'): those of
  words/LANG.xml that have no slots.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:n="urn:noticecal" exclude-result-prefixes="n">
  <xsl:include href="ask.xsl"/>
  <xsl:include href="frame.xsl"/>
  <xsl:include href="subscribe.xsl"/>
  <xsl:include href="weeks.xsl"/>

  <xsl:template match="/page">
    <html lang="{@lang}">
      <xsl:call-template name="head"/>
      <body>
        <a class="skip" href="#main"><xsl:value-of select="n:say('skip')"/></a>
        <xsl:call-template name="masthead"/>
        <main id="main">
          <xsl:call-template name="next-date"/>
          <xsl:call-template name="what-changes"/>
          <xsl:if test="entry | undated"><xsl:call-template name="when-table"/></xsl:if>
          <xsl:apply-templates select="weeks"/>
          <xsl:call-template name="for-whom"/>
          <xsl:call-template name="to-do"/>
          <xsl:call-template name="not-affected"/>
          <xsl:call-template name="meanwhile"/>
          <xsl:call-template name="kept"/>
          <xsl:call-template name="ask"/>
          <xsl:call-template name="subscribe"/>
          <xsl:call-template name="news"/>
          <xsl:call-template name="where-said"/>
        </main>
        <xsl:call-template name="checked"/>
      </body>
    </html>
  </xsl:template>

  <!-- Who announces what, and the way to the parts that people come for. -->
  <xsl:template name="masthead">
    <header>
      <xsl:apply-templates select="other"/>
      <p class="issuer"><xsl:value-of select="@issuer"/></p>
      <h1><xsl:value-of select="@heading"/></h1>
      <p class="of"><xsl:value-of select="@of"/></p>
      <nav aria-label="{n:say('on-this-page')}">
        <ul>
          <xsl:if test="entry | undated"><li><a href="#when"><xsl:value-of select="n:say('heading-when')"/></a></li></xsl:if>
          <xsl:if test="to-do"><li><a href="#do"><xsl:value-of select="n:say('heading-to-do')"/></a></li></xsl:if>
          <xsl:if test="contact"><li><a href="#ask"><xsl:value-of select="n:say('heading-ask')"/></a></li></xsl:if>
          <xsl:for-each select="copy[@kind = 'notice']">
            <li><a href="{@href}"><xsl:value-of select="n:say('link-notice')"/></a></li>
          </xsl:for-each>
          <xsl:if test="feed"><li><a class="button" href="#subscribe"><xsl:value-of select="n:say('link-add')"/></a></li></xsl:if>
        </ul>
      </nav>
    </header>
  </xsl:template>

  <!-- What is next ====================================================================== -->

  <xsl:template name="next-date">
    <section class="next" aria-label="{n:say('heading-next')}">
      <xsl:for-each select="now">
        <h2><xsl:value-of select="n:say('heading-now')"/></h2>
        <ul><xsl:apply-templates select="entry" mode="item"/></ul>
      </xsl:for-each>
      <xsl:for-each select="next">
        <h2><xsl:value-of select="@name"/></h2>
        <ul><xsl:apply-templates select="entry" mode="item"/></ul>
      </xsl:for-each>
      <xsl:for-each select="over"><p><xsl:value-of select="."/></p></xsl:for-each>
    </section>
  </xsl:template>

  <xsl:template match="entry" mode="item">
    <li>
      <strong><xsl:value-of select="@what"/></strong>
      <xsl:text> </xsl:text>
      <span><xsl:value-of select="@when"/></span>
    </li>
  </xsl:template>

  <xsl:template name="what-changes">
    <xsl:if test="lead">
      <section class="lead">
        <h2><xsl:value-of select="n:say('heading-lead')"/></h2>
        <xsl:for-each select="lead"><p><xsl:copy-of select="node()"/></p></xsl:for-each>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- The table ========================================================================= -->

  <xsl:template name="when-table">
    <section>
      <h2 id="when"><xsl:value-of select="n:say('heading-when')"/></h2>
      <xsl:if test="entry">
        <table>
          <caption><xsl:value-of select="n:say('caption')"/></caption>
          <thead>
            <tr>
              <th scope="col"><xsl:value-of select="n:say('column-when')"/></th>
              <th scope="col"><xsl:value-of select="n:say('column-what')"/></th>
              <th scope="col"><xsl:value-of select="n:say('column-how-long')"/></th>
              <th scope="col"><xsl:value-of select="n:say('column-for-whom')"/></th>
            </tr>
          </thead>
          <tbody><xsl:apply-templates select="entry"/></tbody>
        </table>
      </xsl:if>
      <xsl:if test="undated">
        <p><xsl:value-of select="n:say('no-day')"/></p>
        <ul><xsl:for-each select="undated"><li><xsl:copy-of select="node()"/></li></xsl:for-each></ul>
      </xsl:if>
    </section>
  </xsl:template>

  <!-- On a narrow screen cells stand one below the other, each behind its column's name. -->
  <xsl:template match="entry">
    <tr>
      <xsl:copy-of select="@class"/>
      <th scope="row">
        <xsl:choose>
          <xsl:when test="@class = 'withdrawn'"><s><xsl:value-of select="@when"/></s></xsl:when>
          <xsl:otherwise><xsl:value-of select="@when"/></xsl:otherwise>
        </xsl:choose>
        <xsl:for-each select="was"><xsl:text> </xsl:text><small><xsl:copy-of select="node()"/></small></xsl:for-each>
      </th>
      <td>
        <a href="#f-{@fact}"><xsl:value-of select="@what"/></a>
        <xsl:for-each select="tag"><xsl:text> </xsl:text><em class="tag"><xsl:value-of select="."/></em></xsl:for-each>
      </td>
      <td>
        <xsl:if test="@how-long != ''">
          <xsl:attribute name="data-is"><xsl:value-of select="n:say('column-how-long')"/></xsl:attribute>
          <xsl:value-of select="@how-long"/>
        </xsl:if>
      </td>
      <td>
        <xsl:if test="@for-whom != ''">
          <xsl:attribute name="data-is"><xsl:value-of select="n:say('column-for-whom')"/></xsl:attribute>
          <xsl:value-of select="@for-whom"/>
        </xsl:if>
      </td>
    </tr>
  </xsl:template>

  <!-- Fact by fact ====================================================================== -->

  <xsl:template match="p | ul"><xsl:copy-of select="."/></xsl:template>
  <xsl:template match="p[@is = 'said']"><p><xsl:copy-of select="node()"/></p></xsl:template>
  <xsl:template match="kept/p[@is = 'said']"><p><strong><xsl:copy-of select="node()"/></strong></p></xsl:template>
  <xsl:template match="aside"><p class="aside"><xsl:copy-of select="node()"/></p></xsl:template>

  <!-- Its name, struck out where it is withdrawn. -->
  <xsl:template match="@name"><h3><xsl:value-of select="."/></h3></xsl:template>
  <xsl:template match="*[@withdrawn]/@name"><h3><s><xsl:value-of select="."/></s></h3></xsl:template>

  <xsl:template name="fact">
    <xsl:attribute name="id"><xsl:value-of select="concat('f-', @id)"/></xsl:attribute>
    <xsl:if test="@withdrawn"><xsl:attribute name="class">withdrawn</xsl:attribute></xsl:if>
    <xsl:apply-templates select="@name"/>
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template match="fact | alternative | kept"><article><xsl:call-template name="fact"/></article></xsl:template>
  <xsl:template match="to-do"><li><xsl:call-template name="fact"/></li></xsl:template>

  <xsl:template name="for-whom">
    <xsl:if test="fact">
      <section>
        <h2><xsl:value-of select="n:say('heading-for-whom')"/></h2>
        <xsl:apply-templates select="fact"/>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="to-do">
    <xsl:if test="to-do">
      <section>
        <h2 id="do"><xsl:value-of select="n:say('heading-to-do')"/></h2>
        <ul class="do"><xsl:apply-templates select="to-do"/></ul>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="not-affected">
    <xsl:if test="unaffected">
      <section>
        <h2><xsl:value-of select="n:say('heading-not-affected')"/></h2>
        <ul><xsl:for-each select="unaffected"><li><xsl:copy-of select="node()"/></li></xsl:for-each></ul>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="meanwhile">
    <xsl:if test="alternative">
      <section>
        <h2><xsl:value-of select="n:say('heading-meanwhile')"/></h2>
        <xsl:apply-templates select="alternative"/>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="kept">
    <xsl:if test="kept">
      <section>
        <h2><xsl:value-of select="n:say('heading-kept')"/></h2>
        <xsl:apply-templates select="kept"/>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Whom to ask, what has changed, and where it is said =============================== -->

  <xsl:template name="ask">
    <xsl:if test="contact">
      <section>
        <h2 id="ask"><xsl:value-of select="n:say('heading-ask')"/></h2>
        <xsl:call-template name="ask-list"/>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="news">
    <xsl:if test="news">
      <section class="news">
        <h2><xsl:value-of select="n:say('heading-news')"/></h2>
        <ul><xsl:apply-templates select="news"/></ul>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="news">
    <li>
      <time datetime="{@at}"><xsl:value-of select="@on"/></time>
      <p>
        <xsl:copy-of select="@lang"/>
        <strong><xsl:value-of select="@title"/></strong>
        <xsl:text> </xsl:text>
        <xsl:value-of select="@text"/>
      </p>
    </li>
  </xsl:template>

  <xsl:template name="where-said">
    <section class="source">
      <h2><xsl:value-of select="n:say('heading-source')"/></h2>
      <xsl:for-each select="source"><p><xsl:copy-of select="node()"/></p></xsl:for-each>
    </section>
  </xsl:template>
</xsl:stylesheet>
