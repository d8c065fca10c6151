<?xml version="1.0" encoding="UTF-8"?>
<!--
  French dates, times and zones, for every template that writes French. A WHEN is what a facts file
  holds: 2020-03-13 or 2020-03-13T08:00.

    date      13 mars 2020
    day       vendredi 13 mars 2020; with FORM short: ven. 13 mars
    time      8 h, 15 h 30, midi, minuit
    zone      heure de l’Est
    days      samedi; lundi, mercredi et vendredi; premier dimanche du mois
    notice    14 janvier 2020; of what is not known to the day: janvier 2020, 2020
    moment    vendredi 13 mars 2020 à 8 h (heure de l’Est); of a bare date, the day alone
    duration  2 jours 16 heures, of so many MINUTES
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:t="urn:noticecal:table" exclude-result-prefixes="t">
  <xsl:import href="dates.xsl"/>

  <!-- Tables: read by document(''), which is this very file. -->
  <t:weekdays>dimanche lundi mardi mercredi jeudi vendredi samedi </t:weekdays>
  <t:months>janvier février mars avril mai juin juillet août septembre octobre novembre décembre </t:months>
  <t:every>
    <t:word of="day">jour</t:word>
    <t:word of="weekday">jour de semaine (du lundi au vendredi)</t:word>
    <t:word of="first">premier</t:word>
    <t:word of="second">deuxième</t:word>
    <t:word of="third">troisième</t:word>
    <t:word of="fourth">quatrième</t:word>
    <t:word of="last">dernier</t:word>
    <t:word of="Sunday">dimanche</t:word>
    <t:word of="Monday">lundi</t:word>
    <t:word of="Tuesday">mardi</t:word>
    <t:word of="Wednesday">mercredi</t:word>
    <t:word of="Thursday">jeudi</t:word>
    <t:word of="Friday">vendredi</t:word>
    <t:word of="Saturday">samedi</t:word>
  </t:every>

  <!-- How people say the zone of a place. A place that is not here is called by its city. -->
  <t:zones>
    <t:zone says="heure de l’Est">America/New_York America/Detroit America/Toronto America/Montreal America/Nassau America/Indiana/Indianapolis America/Indianapolis America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Fort_Wayne America/Kentucky/Louisville America/Kentucky/Monticello America/Louisville America/Iqaluit US/Eastern US/Michigan US/East-Indiana Canada/Eastern</t:zone>
    <t:zone says="heure du Centre">America/Chicago America/Winnipeg America/Menominee America/Indiana/Knox America/Indiana/Tell_City America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem US/Central Canada/Central</t:zone>
    <t:zone says="heure des Rocheuses">America/Denver America/Boise America/Edmonton America/Shiprock US/Mountain Canada/Mountain Navajo</t:zone>
    <t:zone says="heure normale des Rocheuses">America/Phoenix US/Arizona</t:zone>
    <t:zone says="heure du Pacifique">America/Los_Angeles America/Vancouver US/Pacific Canada/Pacific</t:zone>
    <t:zone says="heure de l’Alaska">America/Anchorage America/Juneau America/Sitka America/Nome America/Yakutat America/Metlakatla US/Alaska</t:zone>
    <t:zone says="heure d’Hawaï">Pacific/Honolulu Pacific/Johnston US/Hawaii</t:zone>
    <t:zone says="heure d’Hawaï-Aléoutiennes">America/Adak America/Atka US/Aleutian</t:zone>
    <t:zone says="heure de l’Atlantique">America/Halifax America/Glace_Bay America/Moncton Canada/Atlantic America/Puerto_Rico America/St_Thomas America/Virgin</t:zone>
    <t:zone says="heure de Terre-Neuve">America/St_Johns Canada/Newfoundland</t:zone>
    <t:zone says="heure de la Saskatchewan">America/Regina Canada/Saskatchewan</t:zone>
    <t:zone says="heure de Guam">Pacific/Guam</t:zone>
    <t:zone says="heure des îles Mariannes du Nord">Pacific/Saipan</t:zone>
    <t:zone says="heure des Samoa">Pacific/Pago_Pago Pacific/Samoa US/Samoa</t:zone>
    <t:zone says="heure du Royaume-Uni">Europe/London GB</t:zone>
    <t:zone says="heure d’Irlande">Europe/Dublin</t:zone>
    <t:zone says="UTC">UTC Etc/UTC Etc/UCT Etc/Zulu Etc/Universal GMT Etc/GMT Etc/Greenwich</t:zone>
  </t:zones>

  <xsl:variable name="zones" select="document('')/*/t:zones/t:zone"/>
  <xsl:variable name="every-words" select="document('')/*/t:every/t:word"/>
  <xsl:variable name="weekdays" select="string(document('')/*/t:weekdays)"/>
  <xsl:variable name="months" select="string(document('')/*/t:months)"/>

  <xsl:template name="days">
    <xsl:param name="every"/>
    <xsl:variable name="first" select="substring-before(concat($every, ' '), ' ')"/>
    <xsl:variable name="rest" select="substring-after($every, ' ')"/>
    <xsl:variable name="nth" select="contains(' first second third fourth last ', concat(' ', $first, ' '))"/>
    <xsl:value-of select="$every-words[@of = $first]"/>
    <xsl:choose>
      <xsl:when test="$nth"><xsl:text> </xsl:text></xsl:when>
      <xsl:when test="contains($rest, ' ')">, </xsl:when>
      <xsl:when test="$rest != ''"> et </xsl:when>
    </xsl:choose>
    <xsl:if test="$rest != ''">
      <xsl:call-template name="days">
        <xsl:with-param name="every" select="$rest"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="$nth"> du mois</xsl:if>
  </xsl:template>

  <xsl:template name="notice">
    <xsl:param name="when"/>
    <xsl:param name="form">short</xsl:param>
    <xsl:choose>
      <xsl:when test="string-length($when) = 10 and $form = 'long'">
        <xsl:call-template name="day">
          <xsl:with-param name="when" select="$when"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="string-length($when) = 10">
        <xsl:call-template name="date">
          <xsl:with-param name="when" select="$when"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:if test="string-length($when) = 7">
          <xsl:call-template name="month">
            <xsl:with-param name="when" select="$when"/>
          </xsl:call-template>
          <xsl:text> </xsl:text>
        </xsl:if>
        <xsl:value-of select="substring($when, 1, 4)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- "13 mars", "1er mars" -->
  <xsl:template name="day-of-month">
    <xsl:param name="when"/>
    <xsl:value-of select="number(substring($when, 9, 2))"/>
    <xsl:if test="substring($when, 9, 2) = '01'">er</xsl:if>
    <xsl:text> </xsl:text>
    <xsl:call-template name="month">
      <xsl:with-param name="when" select="$when"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="date">
    <xsl:param name="when"/>
    <xsl:call-template name="day-of-month">
      <xsl:with-param name="when" select="$when"/>
    </xsl:call-template>
    <xsl:value-of select="concat(' ', substring($when, 1, 4))"/>
  </xsl:template>

  <xsl:template name="day">
    <xsl:param name="when"/>
    <xsl:param name="form">long</xsl:param>
    <xsl:variable name="weekday">
      <xsl:call-template name="weekday">
        <xsl:with-param name="when" select="$when"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$form = 'short'">
        <xsl:value-of select="concat(substring($weekday, 1, 3), '. ')"/>
        <xsl:call-template name="day-of-month">
          <xsl:with-param name="when" select="$when"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat($weekday, ' ')"/>
        <xsl:call-template name="date">
          <xsl:with-param name="when" select="$when"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="time">
    <xsl:param name="when"/>
    <xsl:variable name="hour" select="number(substring($when, 12, 2))"/>
    <xsl:variable name="minute" select="substring($when, 15, 2)"/>
    <xsl:choose>
      <xsl:when test="$hour = 0 and $minute = '00'">minuit</xsl:when>
      <xsl:when test="$hour = 12 and $minute = '00'">midi</xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat($hour, ' h')"/>
        <xsl:if test="$minute != '00'"><xsl:value-of select="concat(' ', $minute)"/></xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="zone-of-city">
    <xsl:param name="city"/>
    <xsl:value-of select="concat('heure de ', $city)"/>
  </xsl:template>

  <!-- "8 h (heure de l’Est)", without the zone where ZONE is empty. -->
  <xsl:template name="time-in-zone">
    <xsl:param name="when"/>
    <xsl:param name="zone"/>
    <xsl:call-template name="time">
      <xsl:with-param name="when" select="$when"/>
    </xsl:call-template>
    <xsl:if test="string($zone) != ''">
      <xsl:text> (</xsl:text>
      <xsl:call-template name="zone">
        <xsl:with-param name="zone" select="$zone"/>
      </xsl:call-template>
      <xsl:text>)</xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- Midnight is said to be the start of its day, since notices mean either end of a day by it. -->
  <xsl:template name="moment">
    <xsl:param name="when"/>
    <xsl:param name="zone"/>
    <xsl:param name="form">long</xsl:param>
    <xsl:call-template name="day">
      <xsl:with-param name="when" select="$when"/>
      <xsl:with-param name="form" select="$form"/>
    </xsl:call-template>
    <xsl:if test="contains($when, 'T')">
      <xsl:text> à </xsl:text>
      <xsl:call-template name="time-in-zone">
        <xsl:with-param name="when" select="$when"/>
        <xsl:with-param name="zone" select="$zone"/>
      </xsl:call-template>
      <xsl:if test="contains($when, 'T00:00')"> (début de la journée)</xsl:if>
    </xsl:if>
  </xsl:template>

  <!-- "1 jour", "2 jours"; nothing of none. -->
  <xsl:template name="so-many">
    <xsl:param name="n"/>
    <xsl:param name="unit"/>
    <xsl:if test="$n > 0"><xsl:value-of select="concat($n, ' ', $unit, substring('s', 1, $n > 1), ' ')"/></xsl:if>
  </xsl:template>

  <xsl:template name="duration">
    <xsl:param name="minutes"/>
    <xsl:variable name="words">
      <xsl:call-template name="so-many">
        <xsl:with-param name="n" select="floor($minutes div 1440)"/>
        <xsl:with-param name="unit">jour</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="so-many">
        <xsl:with-param name="n" select="floor($minutes mod 1440 div 60)"/>
        <xsl:with-param name="unit">heure</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="so-many">
        <xsl:with-param name="n" select="$minutes mod 60"/>
        <xsl:with-param name="unit">minute</xsl:with-param>
      </xsl:call-template>
    </xsl:variable>
    <xsl:value-of select="normalize-space($words)"/>
  </xsl:template>
</xsl:stylesheet>
