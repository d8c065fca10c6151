<?xml version="1.0" encoding="UTF-8"?>
<!--
  What entries and calendars say, in French: as wording-en.xsl in English. What has a name agrees
  with nothing here, since neither the gender nor the number of a service is known: "Dépôt
  électronique : interruption du …".
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:t="urn:noticecal:table" exclude-result-prefixes="t">
  <xsl:import href="wording.xsl"/>
  <xsl:import href="dates-fr.xsl"/>

  <t:topics>
    <t:topic name="outage" category="Interruption" calendar="interruptions"/>
    <t:topic name="registration-freeze" category="Inscriptions suspendues" calendar="inscriptions"/>
    <t:topic name="resume" category="Reprise" calendar="reprises"/>
    <t:topic name="deadline-moved" category="Délai reporté" calendar="délais reportés"/>
    <t:topic name="action" category="À faire" calendar="à faire"/>
    <t:topic name="milestone" category="Étape" calendar="étapes"/>
  </t:topics>

  <t:labels>
    <t:label of="all-announcements">Tous les avis</t:label>
    <t:label of="and"> et</t:label>
    <t:label of="ask">Renseignements :</t:label>
    <t:label of="authority">Selon : </t:label>
    <t:label of="besides">En outre :</t:label>
    <t:label of="category-alternative">Solution de rechange</t:label>
    <t:label of="category-period">Période</t:label>
    <t:label of="changed"> (nouvelle date)</t:label>
    <t:label of="colon"> : </t:label>
    <t:label of="comprises">C’est-à-dire :</t:label>
    <t:label of="exception">Exception : </t:label>
    <t:label of="exceptions">Exceptions :</t:label>
    <t:label of="exceptions-apply"> (sauf exceptions)</t:label>
    <t:label of="for">Pour : </t:label>
    <t:label of="governs">L’avis fait foi.</t:label>
    <t:label of="if">Si </t:label>
    <t:label of="is-tentative">Sous réserve.</t:label>
    <t:label of="kept">NON prorogé : </t:label>
    <t:label of="meanwhile">Entre-temps :</t:label>
    <t:label of="more">Pour en savoir plus : </t:label>
    <t:label of="not-affected">Non touché :</t:label>
    <t:label of="tentative"> (sous réserve)</t:label>
    <t:label of="to-do">À faire :</t:label>
    <t:label of="where">Où : </t:label>
    <t:label of="withdrawn">RETIRÉ : </t:label>
  </t:labels>

  <xsl:variable name="topics" select="document('')/*/t:topics/t:topic"/>
  <xsl:variable name="labels" select="document('')/*/t:labels/t:label"/>

  <xsl:template name="about">
    <xsl:text>Dates tirées de l’avis de </xsl:text>
    <xsl:value-of select="concat(normalize-space($issuer/name), ', ')"/>
    <xsl:call-template name="notice">
      <xsl:with-param name="when" select="$announcement/@issued"/>
    </xsl:call-template>
    <xsl:text>. L’avis fait foi.</xsl:text>
  </xsl:template>

  <xsl:template name="about-set">Dates tirées d’avis de changements de systèmes. Les avis font foi.</xsl:template>

  <xsl:template name="certainty">
    <xsl:param name="is"/>
    <xsl:choose>
      <xsl:when test="$is = 'expected'"> (prévu)</xsl:when>
      <xsl:when test="$is = 'latest'"> au plus tard</xsl:when>
      <xsl:when test="$is = 'earliest'"> au plus tôt</xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="certainty-of-start">
    <xsl:param name="is"/>
    <xsl:choose>
      <xsl:when test="$is = 'latest'"> ou avant</xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="certainty">
          <xsl:with-param name="is" select="$is"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Stretches of time ================================================================= -->

  <!-- " de 10 h à 16 h" of one day. -->
  <xsl:template name="from-to">
    <xsl:param name="from"/>
    <xsl:param name="to"/>
    <xsl:param name="through"/>
    <xsl:text> de </xsl:text>
    <xsl:call-template name="time">
      <xsl:with-param name="when" select="$from"/>
    </xsl:call-template>
    <xsl:if test="contains($from, 'T00:00')"> (début de la journée)</xsl:if>
    <xsl:text> à </xsl:text>
    <xsl:choose>
      <xsl:when test="contains($to, 'T24:00') or contains($to, 'T00:00')">minuit (fin de la journée)</xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="time">
          <xsl:with-param name="when" select="$to"/>
        </xsl:call-template>
        <xsl:if test="translate(substring($to, 12), ':', '') &lt; translate(substring($from, 12), ':', '')"> le lendemain</xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="in-zone">
    <xsl:text> (</xsl:text>
    <xsl:call-template name="zone">
      <xsl:with-param name="zone" select="(@zone | $announcement/@zone)[last()]"/>
    </xsl:call-template>
    <xsl:text>)</xsl:text>
  </xsl:template>

  <xsl:template match="*" mode="recurring">
    <xsl:param name="form"/>
    <xsl:text> chaque </xsl:text>
    <xsl:call-template name="days">
      <xsl:with-param name="every" select="@every"/>
    </xsl:call-template>
    <xsl:if test="@hours">
      <xsl:call-template name="each-hours">
        <xsl:with-param name="hours" select="@hours"/>
      </xsl:call-template>
      <xsl:apply-templates select="." mode="in-zone"/>
    </xsl:if>
    <xsl:if test="@from">
      <xsl:text>, à partir du </xsl:text>
      <xsl:call-template name="day">
        <xsl:with-param name="when" select="@from"/>
        <xsl:with-param name="form" select="$form"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="@through | @until">
      <xsl:text>, jusqu’au </xsl:text>
      <xsl:call-template name="day">
        <xsl:with-param name="when" select="@through | @until"/>
        <xsl:with-param name="form" select="$form"/>
      </xsl:call-template>
      <xsl:choose>
        <xsl:when test="@through"> inclus</xsl:when>
        <xsl:otherwise> non inclus</xsl:otherwise>
      </xsl:choose>
    </xsl:if>
    <xsl:if test="@open-end"><xsl:value-of select="concat(', ', @open-end)"/></xsl:if>
  </xsl:template>

  <xsl:template match="*" mode="start">
    <xsl:param name="form"/>
    <xsl:call-template name="moment">
      <xsl:with-param name="when" select="@from"/>
      <xsl:with-param name="zone" select="(@zone | $announcement/@zone)[last()]"/>
      <xsl:with-param name="form" select="$form"/>
    </xsl:call-template>
    <xsl:call-template name="in-brackets">
      <xsl:with-param name="words" select="@hour"/>
    </xsl:call-template>
    <xsl:call-template name="certainty-of-start">
      <xsl:with-param name="is" select="@from-is"/>
    </xsl:call-template>
  </xsl:template>

  <!-- " au dimanche 23 août 2020 à 23 h 59" of what ends on another day. The zone is said once. -->
  <xsl:template match="*" mode="end">
    <xsl:param name="form"/>
    <xsl:variable name="end" select="@through | @until | @resumes[not(../@through | ../@until)]"/>
    <xsl:text> au </xsl:text>
    <xsl:call-template name="moment">
      <xsl:with-param name="when" select="$end"/>
      <xsl:with-param name="zone" select="(@zone | $announcement/@zone)[last()][not(contains(current()/@from, 'T'))]"/>
      <xsl:with-param name="form" select="$form"/>
    </xsl:call-template>
    <xsl:if test="@through and not(contains($end, 'T'))"> inclus</xsl:if>
    <xsl:if test="$form = 'long'">
      <xsl:call-template name="in-brackets">
        <xsl:with-param name="words">
          <xsl:variable name="with" select="key('fact', @ends-with)"/>
          <xsl:variable name="hour" select="@end-hour or @through or contains($end, 'T')"/>
          <xsl:apply-templates select="$with" mode="headline"/>
          <xsl:if test="$with and not($hour)"> ; </xsl:if>
          <xsl:if test="not($hour)">l’avis ne donne pas l’heure</xsl:if>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="*" mode="span">
    <xsl:param name="form">long</xsl:param>
    <xsl:variable name="shape"><xsl:apply-templates select="." mode="shape"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="$shape = 'recurring'">
        <xsl:apply-templates select="." mode="recurring">
          <xsl:with-param name="form" select="$form"/>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:when test="$shape = 'one-day' or $shape = 'hours'">
        <xsl:text> le </xsl:text>
        <xsl:call-template name="day">
          <xsl:with-param name="when" select="@from"/>
          <xsl:with-param name="form" select="$form"/>
        </xsl:call-template>
        <xsl:call-template name="in-brackets">
          <xsl:with-param name="words" select="@hour"/>
        </xsl:call-template>
        <xsl:if test="$shape = 'hours'">
          <xsl:call-template name="from-to">
            <xsl:with-param name="from" select="@from"/>
            <xsl:with-param name="to" select="@through | @until"/>
          </xsl:call-template>
          <xsl:apply-templates select="." mode="in-zone"/>
        </xsl:if>
      </xsl:when>
      <xsl:otherwise>
        <xsl:choose>
          <xsl:when test="$shape = 'ends'"> du </xsl:when>
          <xsl:otherwise> à partir du </xsl:otherwise>
        </xsl:choose>
        <xsl:apply-templates select="." mode="start">
          <xsl:with-param name="form" select="$form"/>
        </xsl:apply-templates>
        <xsl:choose>
          <xsl:when test="$shape = 'rest'"> jusqu’à la fin de la journée</xsl:when>
          <xsl:when test="$shape = 'ends'">
            <xsl:apply-templates select="." mode="end">
              <xsl:with-param name="form" select="$form"/>
            </xsl:apply-templates>
          </xsl:when>
          <xsl:when test="@open-end"><xsl:value-of select="concat(', ', @open-end)"/></xsl:when>
          <xsl:otherwise>, fin non annoncée</xsl:otherwise>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="in-brackets">
      <xsl:with-param name="words" select="@end-hour"/>
    </xsl:call-template>
    <xsl:call-template name="certainty">
      <xsl:with-param name="is" select="@end-is | @resumes-is[not(../@through | ../@until)]"/>
    </xsl:call-template>
    <xsl:if test="@counts-as"><xsl:value-of select="concat(', chaque jour comptant comme ', @counts-as)"/></xsl:if>
  </xsl:template>

  <t:states>
    <t:state of="suspended">interruption</t:state>
    <t:state of="unavailable">indisponibilité</t:state>
    <t:state of="inaccessible">inaccessibilité</t:state>
    <t:state of="degraded">fonctionnement partiel</t:state>
    <t:state of="read-only">consultation seulement</t:state>
    <t:state of="closed">fermeture</t:state>
  </t:states>

  <xsl:template match="*" mode="state">utilisation possible</xsl:template>
  <xsl:template match="outage | freeze" mode="state">
    <xsl:value-of select="document('')/*/t:states/t:state[@of = current()/@impact or (@of = 'suspended' and not(current()/@impact))]"/>
    <xsl:if test="@status = 'tentative'"> possible</xsl:if>
    <xsl:if test="@status = 'past'"> (terminé)</xsl:if>
  </xsl:template>

  <xsl:template match="*" mode="stretch">
    <xsl:param name="form">long</xsl:param>
    <xsl:value-of select="concat(@service | @title, ' :')"/>
    <xsl:choose>
      <xsl:when test="self::period"/>
      <xsl:when test="@state"><xsl:value-of select="concat(' ', @state, ',')"/></xsl:when>
      <xsl:otherwise><xsl:text> </xsl:text><xsl:apply-templates select="." mode="state"/></xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates select="." mode="span">
      <xsl:with-param name="form" select="$form"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="entry[@role = 'window']" mode="summary">
    <xsl:apply-templates select="key('fact', @fact)" mode="stretch">
      <xsl:with-param name="form">short</xsl:with-param>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="entry[@role = 'window']" mode="sentence">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:apply-templates select="$fact" mode="stretch"/>
    <xsl:text>.</xsl:text>
    <xsl:if test="$fact/@resumes and not($fact[self::alternative])">
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="$fact" mode="resumes-sentence"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="*" mode="standing">
    <xsl:apply-templates select="." mode="stretch"/>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <!-- Resuming ========================================================================== -->

  <xsl:template match="entry[@role = 'resumes']" mode="summary">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:value-of select="concat($fact/@service, ' : reprise')"/>
    <xsl:apply-templates select="." mode="at-time">
      <xsl:with-param name="word"> à </xsl:with-param>
      <xsl:with-param name="when" select="$fact/@resumes"/>
    </xsl:apply-templates>
    <xsl:call-template name="certainty">
      <xsl:with-param name="is" select="$fact/@resumes-is"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="*" mode="resumes-sentence">
    <xsl:value-of select="concat(@service, ' : reprise le ')"/>
    <xsl:call-template name="moment">
      <xsl:with-param name="when" select="@resumes"/>
      <xsl:with-param name="zone" select="(@zone | $announcement/@zone)[last()]"/>
    </xsl:call-template>
    <xsl:call-template name="certainty">
      <xsl:with-param name="is" select="@resumes-is"/>
    </xsl:call-template>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <xsl:template match="entry[@role = 'resumes']" mode="sentence">
    <xsl:apply-templates select="key('fact', @fact)" mode="resumes-sentence"/>
  </xsl:template>

  <!-- Moved deadlines =================================================================== -->

  <!-- "tombant le vendredi 13 mars 2020", "tombant du … au … inclus" -->
  <xsl:template match="deadline-move | deadline-kept" mode="days">
    <xsl:param name="form">long</xsl:param>
    <xsl:choose>
      <xsl:when test="@falling"><xsl:value-of select="concat('tombant ', @falling)"/></xsl:when>
      <xsl:otherwise>
        <xsl:choose>
          <xsl:when test="@falling-through">tombant du </xsl:when>
          <xsl:otherwise>tombant le </xsl:otherwise>
        </xsl:choose>
        <xsl:call-template name="day">
          <xsl:with-param name="when" select="@falling-on"/>
          <xsl:with-param name="form" select="$form"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@falling-through">
      <xsl:text> au </xsl:text>
      <xsl:call-template name="day">
        <xsl:with-param name="when" select="@falling-through"/>
        <xsl:with-param name="form" select="$form"/>
      </xsl:call-template>
      <xsl:text> inclus</xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="deadline-kept" mode="kept">
    <xsl:param name="form">long</xsl:param>
    <xsl:value-of select="@what"/>
    <xsl:if test="@falling-on">
      <xsl:text>, </xsl:text>
      <xsl:apply-templates select="." mode="days">
        <xsl:with-param name="form" select="$form"/>
      </xsl:apply-templates>
    </xsl:if>
  </xsl:template>

  <xsl:template match="deadline-move" mode="moved">
    <xsl:param name="form">long</xsl:param>
    <xsl:choose>
      <xsl:when test="@to">
        <xsl:text>report au </xsl:text>
        <xsl:call-template name="moment">
          <xsl:with-param name="when" select="@to"/>
          <xsl:with-param name="zone" select="(@zone | $announcement/@zone)[last()]"/>
          <xsl:with-param name="form" select="$form"/>
        </xsl:call-template>
        <xsl:call-template name="certainty">
          <xsl:with-param name="is" select="@to-is"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>report, nouvelle date non annoncée</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="deadline-move" mode="standing">
    <xsl:param name="form">long</xsl:param>
    <xsl:if test="@if"><xsl:value-of select="concat('Si ', @if, ' : ')"/></xsl:if>
    <xsl:value-of select="concat(@what, ', ')"/>
    <xsl:apply-templates select="." mode="days">
      <xsl:with-param name="form" select="$form"/>
    </xsl:apply-templates>
    <xsl:text> : </xsl:text>
    <xsl:apply-templates select="." mode="moved">
      <xsl:with-param name="form" select="$form"/>
    </xsl:apply-templates>
    <xsl:if test="$form = 'long'">.</xsl:if>
  </xsl:template>

  <xsl:template match="entry[@role = 'old-day']" mode="summary">
    <xsl:apply-templates select="key('fact', @fact)" mode="standing">
      <xsl:with-param name="form">short</xsl:with-param>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="entry[@role = 'new-day']" mode="summary">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:text>Échéance aujourd’hui</xsl:text>
    <xsl:apply-templates select="." mode="at-time">
      <xsl:with-param name="word"> à </xsl:with-param>
      <xsl:with-param name="when" select="$fact/@to"/>
    </xsl:apply-templates>
    <xsl:call-template name="certainty">
      <xsl:with-param name="is" select="$fact/@to-is"/>
    </xsl:call-template>
    <xsl:if test="$fact/@if"><xsl:value-of select="concat(' si ', $fact/@if)"/></xsl:if>
    <xsl:value-of select="concat(' : ', $fact/@what, ', ')"/>
    <xsl:apply-templates select="$fact" mode="days">
      <xsl:with-param name="form">short</xsl:with-param>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="entry[@role = 'old-day' or @role = 'new-day']" mode="sentence">
    <xsl:apply-templates select="key('fact', @fact)" mode="standing"/>
  </xsl:template>

  <!-- Requirements, actions, milestones ================================================= -->

  <xsl:template match="entry" mode="at-time">
    <xsl:param name="word"/>
    <xsl:param name="when"/>
    <xsl:if test="contains($when, 'T')">
      <xsl:value-of select="$word"/>
      <xsl:call-template name="time-in-zone">
        <xsl:with-param name="when" select="$when"/>
        <xsl:with-param name="zone" select="@zone"/>
      </xsl:call-template>
      <xsl:if test="contains($when, 'T00:00')"> (début de la journée)</xsl:if>
    </xsl:if>
  </xsl:template>

  <xsl:template match="entry[@role = 'from']" mode="summary">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:text>À partir d’aujourd’hui</xsl:text>
    <xsl:apply-templates select="." mode="at-time">
      <xsl:with-param name="word"> à </xsl:with-param>
      <xsl:with-param name="when" select="$fact/@from"/>
    </xsl:apply-templates>
    <xsl:call-template name="in-brackets">
      <xsl:with-param name="words" select="$fact/@hour"/>
    </xsl:call-template>
    <xsl:call-template name="certainty-of-start">
      <xsl:with-param name="is" select="$fact/@from-is"/>
    </xsl:call-template>
    <xsl:text> : </xsl:text>
    <xsl:apply-templates select="$fact" mode="headline"/>
  </xsl:template>

  <xsl:template match="entry[@role = 'last']" mode="summary">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:text>Dernier jour</xsl:text>
    <xsl:apply-templates select="." mode="at-time">
      <xsl:with-param name="word">, avant </xsl:with-param>
      <xsl:with-param name="when" select="$fact/@through"/>
    </xsl:apply-templates>
    <xsl:text> : </xsl:text>
    <xsl:apply-templates select="$fact" mode="headline"/>
  </xsl:template>

  <xsl:template match="entry[@role = 'point']" mode="summary">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:value-of select="$fact/@title"/>
    <xsl:apply-templates select="." mode="at-time">
      <xsl:with-param name="word"> à </xsl:with-param>
      <xsl:with-param name="when" select="$fact/@at"/>
    </xsl:apply-templates>
    <xsl:call-template name="in-brackets">
      <xsl:with-param name="words" select="$fact/@hour"/>
    </xsl:call-template>
    <xsl:call-template name="certainty">
      <xsl:with-param name="is" select="$fact/@at-is"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="entry[@role = 'from']" mode="sentence">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:text>À partir du </xsl:text>
    <xsl:call-template name="moment">
      <xsl:with-param name="when" select="$fact/@from"/>
      <xsl:with-param name="zone" select="@zone"/>
    </xsl:call-template>
    <xsl:call-template name="in-brackets">
      <xsl:with-param name="words" select="$fact/@hour"/>
    </xsl:call-template>
    <xsl:call-template name="certainty-of-start">
      <xsl:with-param name="is" select="$fact/@from-is"/>
    </xsl:call-template>
    <xsl:text> : </xsl:text>
    <xsl:apply-templates select="$fact" mode="to-do"/>
  </xsl:template>

  <xsl:template match="entry[@role = 'last']" mode="sentence">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:choose>
      <xsl:when test="$fact/@before">
        <xsl:text>Avant le </xsl:text>
        <xsl:call-template name="day">
          <xsl:with-param name="when" select="$fact/@before"/>
        </xsl:call-template>
        <xsl:text>, donc au plus tard le </xsl:text>
        <xsl:call-template name="day">
          <xsl:with-param name="when" select="@start"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:text>Au plus tard le </xsl:text>
        <xsl:call-template name="moment">
          <xsl:with-param name="when" select="$fact/@through"/>
          <xsl:with-param name="zone" select="@zone"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:text> : </xsl:text>
    <xsl:apply-templates select="$fact" mode="to-do"/>
  </xsl:template>

  <xsl:template match="entry[@role = 'point']" mode="sentence">
    <xsl:variable name="fact" select="key('fact', @fact)"/>
    <xsl:value-of select="concat($fact/@title, ' : le ')"/>
    <xsl:call-template name="moment">
      <xsl:with-param name="when" select="$fact/@at"/>
      <xsl:with-param name="zone" select="@zone"/>
    </xsl:call-template>
    <xsl:call-template name="in-brackets">
      <xsl:with-param name="words" select="$fact/@hour"/>
    </xsl:call-template>
    <xsl:call-template name="certainty">
      <xsl:with-param name="is" select="$fact/@at-is"/>
    </xsl:call-template>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <xsl:template match="action" mode="begin">
    <xsl:if test="@from">
      <xsl:text>À partir du </xsl:text>
      <xsl:call-template name="moment">
        <xsl:with-param name="when" select="@from"/>
        <xsl:with-param name="zone" select="(@zone | $announcement/@zone)[last()]"/>
      </xsl:call-template>
      <xsl:call-template name="certainty-of-start">
        <xsl:with-param name="is" select="@from-is"/>
      </xsl:call-template>
      <xsl:text> : </xsl:text>
    </xsl:if>
    <xsl:if test="@before">
      <xsl:text>Avant le </xsl:text>
      <xsl:call-template name="day">
        <xsl:with-param name="when" select="@before"/>
      </xsl:call-template>
      <xsl:text> : </xsl:text>
    </xsl:if>
    <xsl:if test="@through">
      <xsl:text>Au plus tard le </xsl:text>
      <xsl:call-template name="moment">
        <xsl:with-param name="when" select="@through"/>
        <xsl:with-param name="zone" select="(@zone | $announcement/@zone)[last()]"/>
      </xsl:call-template>
      <xsl:text> : </xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="contact" mode="begin">
    <xsl:if test="@for">
      <xsl:value-of select="concat('Pour ', @for)"/>
      <xsl:if test="@from">
        <xsl:text>, à partir du </xsl:text>
        <xsl:call-template name="moment">
          <xsl:with-param name="when" select="@from"/>
          <xsl:with-param name="zone" select="$announcement/@zone"/>
        </xsl:call-template>
      </xsl:if>
      <xsl:text> : </xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- Background and source ============================================================= -->

  <xsl:template match="transition">
    <p>
      <xsl:text>Contexte : passage </xsl:text>
      <xsl:if test="@from"><xsl:value-of select="concat('de ', @from, ' ')"/></xsl:if>
      <xsl:value-of select="concat('à ', @to)"/>
      <xsl:if test="@begins">
        <xsl:text>, à partir du </xsl:text>
        <xsl:call-template name="moment">
          <xsl:with-param name="when" select="@begins"/>
          <xsl:with-param name="zone" select="$announcement/@zone"/>
        </xsl:call-template>
      </xsl:if>
      <xsl:text>. </xsl:text>
      <xsl:apply-templates select="." mode="own-text"/>
    </p>
  </xsl:template>

  <xsl:template match="announcement" mode="source">
    <xsl:value-of select="concat('Source : « ', $title, ' », avis (')"/>
    <xsl:call-template name="notice">
      <xsl:with-param name="when" select="@issued"/>
      <xsl:with-param name="form">long</xsl:with-param>
    </xsl:call-template>
    <xsl:if test="@revised">
      <xsl:text>, révisé le </xsl:text>
      <xsl:call-template name="day">
        <xsl:with-param name="when" select="@revised"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:text>)</xsl:text>
  </xsl:template>

  <!-- Withdrawn and rescheduled ========================================================= -->

  <xsl:template match="withdrawn">
    <p>
      <xsl:text>Retiré le </xsl:text>
      <xsl:call-template name="day">
        <xsl:with-param name="when" select="@on"/>
      </xsl:call-template>
      <xsl:value-of select="concat(' : ', normalize-space(.))"/>
      <xsl:text> Annoncé auparavant :</xsl:text>
    </p>
  </xsl:template>

  <t:was>
    <t:date of="at" says="date prévue : "/>
    <t:date of="before" says="à faire avant : "/>
    <t:date of="falling-on" says="premier jour touché : "/>
    <t:date of="falling-through" says="dernier jour touché : "/>
    <t:date of="from" says="début : "/>
    <t:date of="resumes" says="reprise : "/>
    <t:date of="through" says="dernier jour ou dernière minute : "/>
    <t:date of="to" says="nouvelle échéance : "/>
    <t:date of="until" says="fin : "/>
  </t:was>

  <xsl:template match="was">
    <xsl:variable name="was" select="."/>
    <p>
      <xsl:text>Nouvelle date</xsl:text>
      <xsl:if test="@changed">
        <xsl:text> depuis le </xsl:text>
        <xsl:call-template name="day">
          <xsl:with-param name="when" select="@changed"/>
        </xsl:call-template>
      </xsl:if>
      <xsl:for-each select="@*[not(contains(' changed hour end-hour ', concat(' ', name(), ' ')))]">
        <xsl:choose>
          <xsl:when test="position() = 1">. Auparavant, </xsl:when>
          <xsl:otherwise>, </xsl:otherwise>
        </xsl:choose>
        <xsl:value-of select="document('')/*/t:was/t:date[@of = name(current())]/@says"/>
        <xsl:call-template name="moment">
          <xsl:with-param name="when" select="."/>
          <xsl:with-param name="zone" select="($was/../@zone | $announcement/@zone)[last()]"/>
        </xsl:call-template>
        <xsl:if test="name() = 'from' or name() = 'at' or name() = 'to'">
          <xsl:call-template name="in-brackets">
            <xsl:with-param name="words" select="../@hour"/>
          </xsl:call-template>
        </xsl:if>
        <xsl:if test="name() = 'through' or name() = 'until'">
          <xsl:call-template name="in-brackets">
            <xsl:with-param name="words" select="../@end-hour"/>
          </xsl:call-template>
        </xsl:if>
      </xsl:for-each>
      <xsl:text>. </xsl:text>
      <xsl:apply-templates select="." mode="own-text"/>
    </p>
  </xsl:template>

  <!-- What has changed ================================================================== -->

  <xsl:template name="when">
    <xsl:param name="start"/>
    <xsl:param name="last"/>
    <xsl:param name="zone"/>
    <xsl:param name="repeats"/>
    <xsl:choose>
      <xsl:when test="$last">du </xsl:when>
      <xsl:otherwise>le </xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="moment">
      <xsl:with-param name="when" select="$start"/>
      <xsl:with-param name="zone" select="$zone"/>
    </xsl:call-template>
    <xsl:if test="$last">
      <xsl:text> au </xsl:text>
      <xsl:call-template name="moment">
        <xsl:with-param name="when" select="$last"/>
      </xsl:call-template>
      <xsl:if test="not($zone)"> inclus</xsl:if>
    </xsl:if>
    <xsl:if test="$repeats">, pour la première fois</xsl:if>
  </xsl:template>

  <xsl:template match="change" mode="now">
    <xsl:call-template name="when">
      <xsl:with-param name="start" select="@start"/>
      <xsl:with-param name="last" select="@last"/>
      <xsl:with-param name="zone" select="@zone"/>
      <xsl:with-param name="repeats" select="@repeats"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="change" mode="before">
    <xsl:call-template name="when">
      <xsl:with-param name="start" select="@was-start"/>
      <xsl:with-param name="last" select="@was-last"/>
      <xsl:with-param name="zone" select="@was-zone"/>
      <xsl:with-param name="repeats" select="@was-repeats"/>
    </xsl:call-template>
  </xsl:template>

  <t:changes>
    <t:change of="new">Nouveau : </t:change>
    <t:change of="moved">Nouvelle date : </t:change>
    <t:change of="withdrawn"/> <!-- its summary begins so -->
    <t:change of="restored">De nouveau en vigueur : </t:change>
    <t:change of="reworded">Nouveau texte : </t:change>
    <t:change of="removed">Supprimé : </t:change>
  </t:changes>

  <xsl:template match="change">
    <change id="{@id}">
      <title>
        <xsl:value-of select="document('')/*/t:changes/t:change[@of = current()/@kind]"/>
        <xsl:value-of select="(@summary | @was-summary[not(../@summary)])[1]"/>
      </title>
      <text>
        <xsl:choose>
          <xsl:when test="@kind = 'moved'">
            <xsl:text>Maintenant </xsl:text>
            <xsl:apply-templates select="." mode="now"/>
            <xsl:text> ; auparavant </xsl:text>
            <xsl:apply-templates select="." mode="before"/>
          </xsl:when>
          <xsl:when test="@kind = 'reworded'">
            <xsl:text>Toujours </xsl:text>
            <xsl:apply-templates select="." mode="now"/>
            <xsl:if test="@summary != @was-summary"><xsl:value-of select="concat('. Texte précédent : ', @was-summary)"/></xsl:if>
          </xsl:when>
          <xsl:when test="@kind = 'removed'">
            <xsl:text>Auparavant </xsl:text>
            <xsl:apply-templates select="." mode="before"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:text>Date : </xsl:text>
            <xsl:apply-templates select="." mode="now"/>
          </xsl:otherwise>
        </xsl:choose>
        <xsl:text>.</xsl:text>
      </text>
    </change>
  </xsl:template>
</xsl:stylesheet>
