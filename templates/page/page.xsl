<?xml version="1.0" encoding="UTF-8"?>
<!--
  The page of an announcement, in every language: what stands on it, and in which order. The words
  are given by page-LANG.xsl, which imports cells-LANG.xsl (and with it the wording) and then this
  file; summaries, sentences and dates are so said by the same templates as in the feeds.

  Input: <agenda as="page"> for the page, "notice" or "text" for the notice of moved deadlines
  (notice.xsl), or <set as="index"> for the page of all announcements (index.xsl). To the <agenda>
  of wording.xsl are added
     lang="en" first-lang="yes"     of this page; whether it is the announcement's first language
     base="https://host/cal"        where it is published, where that is known; no slash at its end
     <entry … state="past"/>        or now, next, later; in the order of their starts; next-day, where
                                    it recurs; withdrawn="yes", where it is
     <news at="2020-02-01T02:10:00Z" topic="outage"><title/><text/></news>      newest first
     <feed topic="outage" href="ID-outage.ics" octets="3012" name="…"/>         first that of all
     <copy kind="json" href="ID.json" octets="2044"/>  or csv, text, notice, atom
     <other lang="fr" href="ID.fr.html"/>
     <weeks>, <move>                see weeks.xsl

  A language gives, besides what its wording has: the table $says; templates of entries in the mode
  "due" by role (old-day and new-day, which do not say "today"); the named templates notice-of,
  size and left-out.

  Style and script are files of their own (noticecal.css, noticecal.js, and site.css for the site's
  own rules), so that a page needs nothing inline and nothing from elsewhere.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:include href="ask.xsl"/>
  <xsl:include href="index.xsl"/>
  <xsl:include href="notice.xsl"/>
  <xsl:include href="subscribe.xsl"/>
  <xsl:include href="weeks.xsl"/>
  <xsl:output method="html" encoding="UTF-8" indent="yes" doctype-system="about:legacy-compat"/>
  <xsl:strip-space elements="weeks week news item next"/>

  <xsl:key name="entry" match="/agenda/entry" use="@id"/>
  <xsl:key name="entries-of" match="/agenda/entry" use="@fact"/>

  <xsl:template match="/agenda">
    <xsl:choose>
      <xsl:when test="@as = 'text'"><xsl:call-template name="notice-text"/></xsl:when>
      <xsl:when test="@as = 'notice'"><xsl:call-template name="notice-page"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="page"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="page">
    <html lang="{@lang}">
      <xsl:call-template name="head">
        <xsl:with-param name="title">
          <xsl:value-of select="concat(normalize-space($announcement/title), ' – ', normalize-space(($issuer/@short | $issuer/name)[1]))"/>
        </xsl:with-param>
      </xsl:call-template>
      <body>
        <a class="skip" href="#main"><xsl:value-of select="$says[@of = 'skip']"/></a>
        <xsl:call-template name="masthead"/>
        <main id="main">
          <xsl:call-template name="next-date"/>
          <xsl:call-template name="what-changes"/>
          <xsl:call-template name="when-table"/>
          <xsl:apply-templates select="weeks[week]"/>
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

  <!-- Around it ========================================================================= -->

  <xsl:template name="head">
    <xsl:param name="title"/>
    <head>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <title><xsl:value-of select="$title"/></title>
      <xsl:for-each select="/*/feed">
        <link rel="alternate" type="text/calendar" title="{@name}" href="{@href}"/>
      </xsl:for-each>
      <xsl:for-each select="/*/copy[@kind = 'atom']">
        <link rel="alternate" type="application/atom+xml" title="{$says[@of = 'atom']}" href="{@href}"/>
      </xsl:for-each>
      <xsl:for-each select="/*/other">
        <link rel="alternate" hreflang="{@lang}" href="{@href}"/>
      </xsl:for-each>
      <!-- None, or browsers would ask the site for one. -->
      <link rel="icon" href="data:,"/>
      <link rel="stylesheet" href="noticecal.css"/>
      <link rel="stylesheet" href="site.css"/>
      <script src="noticecal.js" defer="defer"></script>
    </head>
  </xsl:template>

  <!-- Who announces what, and the way to the parts that people come for. -->
  <xsl:template name="masthead">
    <header>
      <xsl:call-template name="languages"/>
      <p class="issuer"><xsl:call-template name="issuer-line"/></p>
      <h1><xsl:value-of select="normalize-space($announcement/title)"/></h1>
      <p class="of"><xsl:call-template name="notice-of"/></p>
      <nav aria-label="{$says[@of = 'on-this-page']}">
        <ul>
          <li><a href="#when"><xsl:value-of select="$says[@of = 'when']"/></a></li>
          <xsl:if test="$announcement/requirement | $announcement/action">
            <li><a href="#do"><xsl:value-of select="$says[@of = 'to-do']"/></a></li>
          </xsl:if>
          <xsl:if test="$announcement/contact">
            <li><a href="#ask"><xsl:value-of select="$says[@of = 'ask']"/></a></li>
          </xsl:if>
          <xsl:for-each select="copy[@kind = 'notice']">
            <li><a href="{@href}"><xsl:value-of select="$says[@of = 'to-post']"/></a></li>
          </xsl:for-each>
          <xsl:if test="feed">
            <li><a class="button" href="#subscribe"><xsl:value-of select="$says[@of = 'add']"/></a></li>
          </xsl:if>
        </ul>
      </nav>
    </header>
  </xsl:template>

  <xsl:template name="languages">
    <xsl:for-each select="/*/other">
      <a class="lang" href="{@href}" lang="{@lang}" hreflang="{@lang}">
        <xsl:variable name="name" select="$says[@of = concat('lang-', substring-before(concat(current()/@lang, '-'), '-'))]"/>
        <xsl:value-of select="$name"/>
        <xsl:if test="not($name)"><xsl:value-of select="@lang"/></xsl:if>
      </a>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="issuer-line">
    <xsl:value-of select="normalize-space($issuer/name)"/>
    <xsl:if test="$issuer/office"><xsl:value-of select="concat(', ', normalize-space($issuer/office))"/></xsl:if>
  </xsl:template>

  <!-- When a run has last looked: noticecal.js reads it from status.json, so that the page stays the
       same, to the octet, as long as what it says does. -->
  <xsl:template name="checked">
    <footer>
      <xsl:if test="copy[@kind = 'atom']">
        <p><a href="{copy[@kind = 'atom']/@href}"><xsl:value-of select="$says[@of = 'atom']"/></a></p>
      </xsl:if>
      <p data-checked="{$says[@of = 'checked']}" data-trouble="{$says[@of = 'trouble']}" data-late="{$says[@of = 'late']}">
        <a href="status.json"><xsl:value-of select="$says[@of = 'status']"/></a>
      </p>
      <p><a href="index.html"><xsl:value-of select="$says[@of = 'all']"/></a></p>
    </footer>
  </xsl:template>

  <!-- What is next ====================================================================== -->

  <xsl:template name="next-date">
    <xsl:variable name="now" select="entry[@state = 'now']"/>
    <xsl:variable name="next" select="entry[@state = 'next']"/>
    <section class="next" aria-label="{$says[@of = 'next-date']}">
      <xsl:if test="$now">
        <h2><xsl:value-of select="$says[@of = 'now']"/></h2>
        <ul><xsl:apply-templates select="$now" mode="next"/></ul>
      </xsl:if>
      <xsl:if test="$next">
        <h2>
          <xsl:value-of select="$says[@of = 'next']"/>
          <xsl:call-template name="day">
            <xsl:with-param name="when" select="($next[1]/@next-day | $next[1]/@start)[last()]"/>
          </xsl:call-template>
        </h2>
        <ul><xsl:apply-templates select="$next" mode="next"/></ul>
      </xsl:if>
      <xsl:if test="not($now | $next)">
        <p>
          <xsl:choose>
            <xsl:when test="not(entry)"><xsl:value-of select="$says[@of = 'no-dates']"/></xsl:when>
            <xsl:when test="entry[@withdrawn]"><xsl:value-of select="$says[@of = 'over-or-withdrawn']"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="$says[@of = 'over']"/></xsl:otherwise>
          </xsl:choose>
        </p>
      </xsl:if>
    </section>
  </xsl:template>

  <xsl:template match="entry" mode="next">
    <li>
      <strong><xsl:apply-templates select="." mode="row"/></strong>
      <xsl:text> </xsl:text>
      <span><xsl:apply-templates select="." mode="when"/></span>
    </li>
  </xsl:template>

  <xsl:template name="what-changes">
    <xsl:if test="$announcement/transition">
      <section class="lead">
        <h2><xsl:value-of select="$says[@of = 'what-changes']"/></h2>
        <xsl:apply-templates select="$announcement/transition"/>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- The table ========================================================================= -->

  <!-- What an entry is, told from outside its day. -->
  <xsl:template match="entry" mode="row"><xsl:apply-templates select="." mode="what"/></xsl:template>
  <xsl:template match="entry[@role = 'old-day' or @role = 'new-day']" mode="row">
    <xsl:if test="key('fact', @fact)/withdrawn"><xsl:value-of select="$labels[@of = 'withdrawn']"/></xsl:if>
    <xsl:apply-templates select="." mode="due"/>
    <xsl:if test="@tentative"><xsl:value-of select="$labels[@of = 'tentative']"/></xsl:if>
  </xsl:template>

  <!-- Where all is over, that is said once, and not of each. -->
  <xsl:variable name="to-come" select="/agenda/entry[@state != 'past']"/>

  <xsl:template name="when-table">
    <section>
      <h2 id="when"><xsl:value-of select="$says[@of = 'when']"/></h2>
      <xsl:if test="entry">
        <table>
          <caption><xsl:value-of select="$says[@of = 'caption']"/></caption>
          <thead>
            <tr>
              <th scope="col"><xsl:value-of select="$says[@of = 'column-when']"/></th>
              <th scope="col"><xsl:value-of select="$says[@of = 'column-what']"/></th>
              <th scope="col"><xsl:value-of select="$says[@of = 'column-how-long']"/></th>
              <th scope="col"><xsl:value-of select="$says[@of = 'column-for-whom']"/></th>
            </tr>
          </thead>
          <tbody><xsl:apply-templates select="entry" mode="table"/></tbody>
        </table>
      </xsl:if>
      <xsl:call-template name="undated"/>
    </section>
  </xsl:template>

  <xsl:template match="entry" mode="table">
    <tr>
      <xsl:choose>
        <xsl:when test="@withdrawn"><xsl:attribute name="class">withdrawn</xsl:attribute></xsl:when>
        <xsl:when test="@state != 'later' and $to-come"><xsl:attribute name="class"><xsl:value-of select="@state"/></xsl:attribute></xsl:when>
      </xsl:choose>
      <th scope="row">
        <xsl:choose>
          <xsl:when test="@withdrawn"><s><xsl:apply-templates select="." mode="when"/></s></xsl:when>
          <xsl:otherwise><xsl:apply-templates select="." mode="when"/></xsl:otherwise>
        </xsl:choose>
        <xsl:apply-templates select="key('fact', @fact)/was" mode="old-dates">
          <xsl:with-param name="role" select="@role"/>
        </xsl:apply-templates>
      </th>
      <td>
        <a href="#f-{@fact}"><xsl:apply-templates select="." mode="row"/></a>
        <xsl:apply-templates select="." mode="tag"/>
      </td>
      <xsl:call-template name="cell">
        <xsl:with-param name="of">column-how-long</xsl:with-param>
        <xsl:with-param name="words"><xsl:apply-templates select="." mode="how-long"/></xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="cell">
        <xsl:with-param name="of">column-for-whom</xsl:with-param>
        <xsl:with-param name="words"><xsl:apply-templates select="." mode="for-whom"/></xsl:with-param>
      </xsl:call-template>
    </tr>
  </xsl:template>

  <!-- On a narrow screen cells stand one below the other, each behind its column's name. -->
  <xsl:template name="cell">
    <xsl:param name="of"/>
    <xsl:param name="words"/>
    <td>
      <xsl:if test="string($words) != ''">
        <xsl:attribute name="data-is"><xsl:value-of select="$says[@of = $of]"/></xsl:attribute>
        <xsl:value-of select="$words"/>
      </xsl:if>
    </td>
  </xsl:template>

  <xsl:template match="entry" mode="tag">
    <xsl:if test="$to-come and (@state = 'past' or @state = 'now')">
      <xsl:text> </xsl:text>
      <em class="tag"><xsl:value-of select="$says[@of = concat('tag-', current()/@state)]"/></em>
    </xsl:if>
    <xsl:if test="key('fact', @fact)/was and not(@withdrawn)">
      <xsl:text> </xsl:text>
      <em class="tag"><xsl:value-of select="$says[@of = 'rescheduled']"/></em>
    </xsl:if>
  </xsl:template>

  <!-- The dates that an entry had before, struck out. -->
  <xsl:template match="was" mode="old-dates">
    <xsl:param name="role"/>
    <xsl:variable name="names">
      <xsl:choose>
        <xsl:when test="$role = 'window'"> from through until </xsl:when>
        <xsl:when test="$role = 'resumes'"> resumes </xsl:when>
        <xsl:when test="$role = 'old-day'"> falling-on falling-through </xsl:when>
        <xsl:when test="$role = 'new-day'"> to </xsl:when>
        <xsl:when test="$role = 'from'"> from </xsl:when>
        <xsl:when test="$role = 'last'"> through before </xsl:when>
        <xsl:otherwise> at </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:for-each select="@*[contains($names, concat(' ', name(), ' '))]">
      <xsl:text> </xsl:text>
      <small>
        <xsl:value-of select="$says[@of = concat('was-', name(current()))]"/>
        <s>
          <xsl:call-template name="moment">
            <xsl:with-param name="when" select="."/>
            <xsl:with-param name="form">short</xsl:with-param>
          </xsl:call-template>
        </s>
      </small>
    </xsl:for-each>
  </xsl:template>

  <!-- What recurs, or is moved, on no day that the notice names. -->
  <xsl:template name="undated">
    <xsl:variable name="undated" select="$announcement/*[not(withdrawn)][not(key('entries-of', @id))]
                                         [@every or self::deadline-move]"/>
    <xsl:if test="$undated">
      <p><xsl:value-of select="$says[@of = 'undated']"/></p>
      <ul><xsl:for-each select="$undated"><li><xsl:apply-templates select="." mode="standing"/></li></xsl:for-each></ul>
    </xsl:if>
  </xsl:template>

  <!-- Fact by fact ====================================================================== -->

  <xsl:template match="*" mode="name">
    <xsl:choose>
      <xsl:when test="@what"><xsl:value-of select="@what"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="." mode="headline"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Its name, struck out where it is withdrawn. -->
  <xsl:template match="*" mode="name-of-it">
    <xsl:choose>
      <xsl:when test="withdrawn"><s><xsl:apply-templates select="." mode="name"/></s></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="." mode="name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Its sentence: that of its first entry, which tells of the others, too. -->
  <xsl:template match="*" mode="said">
    <xsl:variable name="entry" select="key('entries-of', @id)"/>
    <xsl:choose>
      <xsl:when test="$entry[@role = 'window']"><xsl:apply-templates select="$entry[@role = 'window'][1]" mode="sentence"/></xsl:when>
      <xsl:when test="$entry[@role != 'resumes']"><xsl:apply-templates select="$entry[@role != 'resumes'][1]" mode="sentence"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="." mode="standing"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="action" mode="said">
    <xsl:apply-templates select="." mode="begin"/>
    <xsl:apply-templates select="." mode="to-do"/>
  </xsl:template>
  <xsl:template match="requirement[not(@from)]" mode="said"><xsl:apply-templates select="." mode="to-do"/></xsl:template>

  <!-- All that is said of a fact, but for its name. -->
  <xsl:template match="*" mode="all-of-it">
    <xsl:apply-templates select="withdrawn"/>
    <p><xsl:apply-templates select="." mode="said"/></p>
    <xsl:apply-templates select="was"/>
    <xsl:apply-templates select="." mode="prose"/>
    <xsl:call-template name="particulars"/>
  </xsl:template>

  <xsl:template name="particulars">
    <xsl:apply-templates select="." mode="whom"/>
    <xsl:if test="@begins-with">
      <p>
        <xsl:value-of select="$says[@of = 'begins-with']"/>
        <xsl:apply-templates select="key('fact', @begins-with)" mode="name"/>
        <xsl:text>.</xsl:text>
      </p>
    </xsl:if>
    <xsl:if test="@repeated-hour"><p><xsl:value-of select="$says[@of = concat('hour-', current()/@repeated-hour)]"/></p></xsl:if>
  </xsl:template>

  <xsl:template match="*" mode="article">
    <article id="f-{@id}">
      <xsl:if test="withdrawn"><xsl:attribute name="class">withdrawn</xsl:attribute></xsl:if>
      <h3><xsl:apply-templates select="." mode="name-of-it"/></h3>
      <xsl:apply-templates select="." mode="all-of-it"/>
    </article>
  </xsl:template>

  <xsl:template name="for-whom">
    <xsl:variable name="facts" select="$announcement/*[self::outage or self::freeze or self::deadline-move or self::milestone or self::period]"/>
    <xsl:if test="$facts">
      <section>
        <h2><xsl:value-of select="$says[@of = 'for-whom']"/></h2>
        <xsl:apply-templates select="$facts" mode="article"/>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="to-do">
    <xsl:variable name="facts" select="$announcement/requirement | $announcement/action"/>
    <xsl:if test="$facts">
      <section>
        <h2 id="do"><xsl:value-of select="$says[@of = 'to-do']"/></h2>
        <ul class="do"><xsl:apply-templates select="$facts" mode="to-do-item"/></ul>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="requirement | action" mode="to-do-item">
    <li id="f-{@id}">
      <xsl:if test="withdrawn"><xsl:attribute name="class">withdrawn</xsl:attribute></xsl:if>
      <xsl:choose>
        <xsl:when test="@title"><h3><xsl:apply-templates select="." mode="name-of-it"/></h3></xsl:when>
        <xsl:when test="withdrawn"><h3><s><xsl:value-of select="$labels[@of = 'withdrawn']"/></s></h3></xsl:when>
      </xsl:choose>
      <xsl:apply-templates select="." mode="all-of-it"/>
      <xsl:if test="@needed-for">
        <p class="aside">
          <xsl:value-of select="$says[@of = 'needed-for']"/>
          <xsl:call-template name="needed-for">
            <xsl:with-param name="ids" select="normalize-space(@needed-for)"/>
          </xsl:call-template>
        </p>
      </xsl:if>
    </li>
  </xsl:template>

  <xsl:template name="needed-for">
    <xsl:param name="ids"/>
    <xsl:variable name="rest" select="substring-after($ids, ' ')"/>
    <xsl:for-each select="key('fact', substring-before(concat($ids, ' '), ' '))">
      <a href="#f-{@id}"><xsl:apply-templates select="." mode="name"/></a>
    </xsl:for-each>
    <xsl:if test="$rest != ''">
      <xsl:text>; </xsl:text>
      <xsl:call-template name="needed-for">
        <xsl:with-param name="ids" select="$rest"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="not-affected">
    <xsl:if test="$announcement/unaffected">
      <section>
        <h2><xsl:value-of select="$says[@of = 'not-affected']"/></h2>
        <ul><xsl:for-each select="$announcement/unaffected"><li><xsl:apply-templates select="." mode="item"/></li></xsl:for-each></ul>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="meanwhile">
    <xsl:if test="$announcement/alternative">
      <section>
        <h2><xsl:value-of select="$says[@of = 'meanwhile']"/></h2>
        <xsl:apply-templates select="$announcement/alternative" mode="article"/>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- One that lasts as long as another fact has no times of its own. -->
  <xsl:template match="alternative[@during]" mode="said">
    <xsl:value-of select="concat(@service, $labels[@of = 'colon'], $says[@of = 'during'])"/>
    <xsl:apply-templates select="key('fact', @during)" mode="name"/>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <xsl:template name="kept">
    <xsl:if test="$announcement/deadline-kept">
      <section>
        <h2><xsl:value-of select="$says[@of = 'kept']"/></h2>
        <xsl:apply-templates select="$announcement/deadline-kept" mode="article"/>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="deadline-kept" mode="said">
    <strong>
      <xsl:value-of select="$labels[@of = 'kept']"/>
      <xsl:apply-templates select="." mode="kept"/>
      <xsl:text>.</xsl:text>
    </strong>
  </xsl:template>

  <!-- What has changed, and where it is said ============================================ -->

  <xsl:template name="news">
    <xsl:if test="news">
      <section class="news">
        <h2><xsl:value-of select="$says[@of = 'news']"/></h2>
        <ul><xsl:apply-templates select="news"/></ul>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="news">
    <xsl:variable name="lang" select="substring-before(concat($announcement/@lang, ' '), ' ')"/>
    <li>
      <time datetime="{@at}">
        <xsl:call-template name="date">
          <xsl:with-param name="when" select="@at"/>
        </xsl:call-template>
        <xsl:value-of select="concat(', ', substring(@at, 12, 5), ' UTC')"/>
      </time>
      <p>
        <xsl:if test="$lang != '' and $lang != /agenda/@lang"><xsl:attribute name="lang"><xsl:value-of select="$lang"/></xsl:attribute></xsl:if>
        <strong><xsl:value-of select="title"/></strong>
        <xsl:text> </xsl:text>
        <xsl:value-of select="text"/>
      </p>
    </li>
  </xsl:template>

  <xsl:template name="where-said">
    <section class="source">
      <h2><xsl:value-of select="$says[@of = 'where-said']"/></h2>
      <xsl:call-template name="source"/>
      <xsl:if test="$announcement/@revision > 0">
        <p><xsl:value-of select="concat($says[@of = 'revision'], $announcement/@revision, '.')"/></p>
      </xsl:if>
      <xsl:apply-templates select="$announcement/learn-more"/>
    </section>
  </xsl:template>
</xsl:stylesheet>
